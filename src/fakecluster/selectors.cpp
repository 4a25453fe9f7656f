// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/selectors.h"

#include "fakecluster/json.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// Splits at commas that are not in parentheses.
QStringList terms(const QString &text)
{
    QStringList found;
    QString current;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (c == u',' && depth == 0) {
            found.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    if (!current.trimmed().isEmpty())
        found.append(current.trimmed());
    return found;
}

QStringList trimmedValues(const QString &list)
{
    QStringList values;
    const QStringList raw = list.split(u',');
    for (const QString &value : raw)
        values.append(value.trimmed());
    return values;
}

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray list = value.toArray();
    for (const QJsonValue item : list)
        strings.append(item.toString());
    return strings;
}

QStringList selectableFields(const ResourceType &type)
{
    QStringList fields{u"metadata.name"_s, u"metadata.namespace"_s};
    if (type.kind == u"Pod")
        fields += {u"spec.nodeName"_s, u"status.phase"_s, u"status.podIP"_s,
            u"spec.restartPolicy"_s, u"spec.serviceAccountName"_s};
    if (type.kind == u"Event")
        fields += {u"involvedObject.kind"_s, u"involvedObject.name"_s,
            u"involvedObject.namespace"_s, u"involvedObject.uid"_s, u"reason"_s, u"type"_s,
            u"involvedObject.apiVersion"_s, u"involvedObject.fieldPath"_s,
            u"involvedObject.resourceVersion"_s, u"source"_s, u"reportingComponent"_s};
    if (type.kind == u"Secret")
        fields += u"type"_s;
    if (type.kind == u"Namespace")
        fields += u"status.phase"_s;
    if (type.kind == u"ReplicaSet")
        fields += u"status.replicas"_s;
    return fields;
}

} // namespace

Answered<LabelSelector> LabelSelector::parse(const QString &text)
{
    static const QRegularExpression set(u"^(\\S+)\\s+(in|notin)\\s+\\((.*)\\)$"_s);
    static const QRegularExpression equal(u"^([^=!\\s]+)\\s*(==|=|!=)\\s*(\\S*)$"_s);
    static const QRegularExpression exists(u"^(!?)\\s*([A-Za-z0-9_./-]+)$"_s);
    LabelSelector selector;
    for (const QString &term : terms(text)) {
        if (const auto m = set.match(term); m.hasMatch()) {
            selector.m_requirements.append(
                {m.captured(1), m.captured(2) == u"in" ? Operator::In : Operator::NotIn,
                    trimmedValues(m.captured(3))});
        } else if (const auto e = equal.match(term); e.hasMatch()) {
            selector.m_requirements.append({e.captured(1),
                e.captured(2) == u"!=" ? Operator::NotIn : Operator::In, {e.captured(3)}});
        } else if (const auto x = exists.match(term); x.hasMatch()) {
            selector.m_requirements.append(
                {x.captured(2), x.captured(1).isEmpty() ? Operator::Exists : Operator::Absent, {}});
        } else {
            return std::unexpected(badRequest(u"unable to parse requirement: "_s + term));
        }
    }
    return selector;
}

LabelSelector LabelSelector::of(const QJsonObject &given)
{
    LabelSelector selector;
    const QJsonObject labels = given[u"matchLabels"_s].toObject();
    for (auto it = labels.begin(); it != labels.end(); ++it)
        selector.m_requirements.append({it.key(), Operator::In, {it.value().toString()}});
    const QJsonArray expressions = given[u"matchExpressions"_s].toArray();
    for (const QJsonValue one : expressions) {
        const QString op = one[u"operator"_s].toString();
        selector.m_requirements.append({one[u"key"_s].toString(),
            op == u"In"       ? Operator::In
            : op == u"NotIn"  ? Operator::NotIn
            : op == u"Exists" ? Operator::Exists
                              : Operator::Absent,
            stringsOf(one[u"values"_s])});
    }
    return selector;
}

bool LabelSelector::holds(const Requirement &one, const QJsonObject &labels)
{
    const bool has = labels.contains(one.key);
    switch (one.op) {
    case Operator::In:
        return has && one.values.contains(labels[one.key].toString());
    case Operator::NotIn:
        return !has || !one.values.contains(labels[one.key].toString());
    case Operator::Exists:
        return has;
    case Operator::Absent:
        return !has;
    }
    return false;
}

bool LabelSelector::matchesLabels(const QJsonObject &labels) const
{
    return std::ranges::all_of(
        m_requirements, [&labels](const Requirement &one) { return holds(one, labels); });
}

bool LabelSelector::matches(const QJsonObject &object) const
{
    return m_requirements.isEmpty() || matchesLabels(dig(object, "metadata.labels").toObject());
}

QString LabelSelector::text() const
{
    QStringList parts;
    for (const Requirement &one : m_requirements) {
        const QString values = one.values.join(u',');
        if (one.op == Operator::In)
            parts.append(one.values.size() == 1 ? one.key + u'=' + values
                                                : one.key + u" in ("_s + values + u')');
        else if (one.op == Operator::NotIn)
            parts.append(one.key + u" notin ("_s + values + u')');
        else
            parts.append(one.op == Operator::Exists ? one.key : u'!' + one.key);
    }
    return parts.join(u',');
}

Answered<FieldSelector> FieldSelector::parse(const QString &text, const ResourceType &type)
{
    static const QRegularExpression form(u"^([A-Za-z.]+)\\s*(==|=|!=)(.*)$"_s);
    FieldSelector selector;
    for (const QString &term : terms(text)) {
        const auto match = form.match(term);
        if (!match.hasMatch())
            return std::unexpected(
                badRequest(u"invalid selector: '%1'; can't understand '%2'"_s.arg(text, term)));
        if (!selectableFields(type).contains(match.captured(1)))
            return std::unexpected(
                badRequest(u"field label not supported: "_s + match.captured(1)));
        selector.m_terms.append({match.captured(1), match.captured(3), match.captured(2) != u"!="});
    }
    return selector;
}

bool FieldSelector::matches(const QJsonObject &object) const
{
    return std::ranges::all_of(m_terms, [&object](const Term &term) {
        const QJsonValue found = dig(object, term.field.split(u'.'));
        const QString text =
            found.isDouble() ? QString::number(found.toInteger()) : found.toString();
        return (text == term.value) == term.isEqual;
    });
}

QString FieldSelector::exactName() const
{
    for (const Term &term : m_terms) {
        if (term.isEqual && term.field == u"metadata.name")
            return term.value;
    }
    return {};
}

} // namespace breakglass::fakecluster
