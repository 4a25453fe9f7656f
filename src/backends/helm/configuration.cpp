// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/configuration.h"

#include "backends/helm/manifest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

constexpr int indentation = 2;
constexpr qsizetype largestText = qsizetype(2) * 1024 * 1024;

bool looksSecret(const QString &key)
{
    static const QRegularExpression form(
        u"(passw|secret|token|credential|(private|api|access)_?key|connection_?string|dsn$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(key);
    // A pattern that gives up hides more, never less.
    return !match.isValid() || match.hasMatch();
}

/// A scalar so that it reads back as what it is.
QString scalarText(const QJsonValue &value)
{
    static const QRegularExpression plain(
        u"\\A[A-Za-z_/][A-Za-z0-9_./@:-]*[A-Za-z0-9_/]\\z|\\A[A-Za-z_]\\z"_s);
    static const QRegularExpression word(
        u"\\A(true|false|yes|no|on|off|null|y|n)\\z"_s, QRegularExpression::CaseInsensitiveOption);
    if (value.isString()) {
        const QString text = value.toString();
        if (plain.match(text).hasMatch() && !word.match(text).hasMatch())
            return text;
    }
    // JSON's way to write one value is YAML's, too.
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

bool isNested(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty()) ||
           (value.isArray() && !value.toArray().isEmpty());
}

QString entryText(const QString &head, const QJsonValue &value, int indent)
{
    const QString line = QString(indent, u' ') + head;
    if (!isNested(value))
        return line + u' ' + scalarText(value) + u'\n';
    return line + u'\n' + yamlText(value, indent + indentation);
}

/// Without what must not be shown. `place` names the value across revisions.
QJsonValue shown(const QJsonValue &value, const QString &place, Withheld &withheld, int revision)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray())
            list.append(shown(item, u"%1[%2]"_s.arg(place).arg(list.size()), withheld, revision));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto item = object.begin(); item != object.end(); ++item) {
        const QString inner = place + u'.' + item.key();
        // References ("existingSecret: web") are names; what they name is not in here.
        const bool isText = item.value().isString() || item.value().isDouble();
        if (isText && looksSecret(item.key()) && !item.key().endsWith("Name"_L1))
            item.value() = withheld.stand(inner, item.value().toVariant().toString(), revision);
        else
            item.value() = shown(item.value(), inner, withheld, revision);
    }
    return object;
}

QJsonObject withoutData(QJsonObject secret, Withheld &withheld, int revision)
{
    const QString name = nameOf(secret);
    for (const QString &field : {u"data"_s, u"stringData"_s}) {
        QJsonObject data = secret.value(field).toObject();
        for (auto item = data.begin(); item != data.end(); ++item)
            item.value() = withheld.stand(
                u"%1/%2/%3"_s.arg(name, field, item.key()), item.value().toString(), revision);
        if (!data.isEmpty())
            secret.insert(field, data);
    }
    return secret;
}

bool isSwitch(const QString &value)
{
    return value == "true"_L1 || value == "false"_L1;
}

/// Text of a chart, line by line: a value whose key, or the name before it, looks like a password is withheld.
QString withoutPasswords(const Part &part, Withheld &withheld, int revision)
{
    static const QRegularExpression form(
        u"\\A(\\s*(?:- +)?[\"']?([\\w.-]+)[\"']?: +)([^\\s{\\[|>&#].*)\\z"_s);
    QStringList lines = part.text.trimmed().split(u'\n');
    QString name;
    for (QString &line : lines) {
        const QRegularExpressionMatch match = form.match(line);
        if (!match.hasMatch())
            continue;
        const QString key = match.captured(2);
        const QString value = match.captured(3).trimmed();
        const QString subject = key == "value"_L1 ? name : key;
        if (key == "name"_L1)
            name = value;
        if (looksSecret(subject) && !subject.endsWith("Name"_L1) && !isSwitch(value))
            line =
                match.captured(1) + withheld.stand(part.source + u'/' + subject, value, revision);
    }
    return lines.join(u'\n') + u'\n';
}

QString partText(const Part &part, Withheld &withheld, int revision)
{
    const QString source =
        part.source.isEmpty() ? QString() : u"# Source: "_s + part.source + u'\n';
    if (part.kind == "Secret"_L1 || part.kind.isEmpty()) {
        const QJsonObject object = objectOf(part.text);
        if (object.isEmpty())
            return source + u"# A document that can't be read is withheld.\n"_s;
        if (object.value(u"kind").toString() == "Secret"_L1)
            return source + yamlText(withoutData(object, withheld, revision));
    }
    const QString text = withoutPasswords(part, withheld, revision);
    return text.startsWith("# Source: "_L1) ? text : source + text;
}

} // namespace

QString Withheld::stand(const QString &place, const QString &value, int revision)
{
    QHash<QString, int> &known = m_first[place];
    const auto found = known.constFind(value);
    const int first = found == known.constEnd() ? known.insert(value, revision).value() : *found;
    return u"(withheld, the value of rev %1)"_s.arg(first);
}

QString yamlText(const QJsonValue &value, int indent)
{
    QString text;
    if (value.isArray()) {
        for (const auto &item : value.toArray())
            text += entryText(u"-"_s, item, indent);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto item = object.begin(); item != object.end(); ++item)
            text += entryText(scalarText(item.key()) + u':', item.value(), indent);
    } else {
        text = QString(indent, u' ') + scalarText(value) + u'\n';
    }
    return text;
}

QString configurationText(const Release &release, Withheld &withheld)
{
    const auto valueOf = [&](const QJsonObject &values, const QString &place) {
        return shown(values, place, withheld, release.version);
    };
    QString text = entryText(u"values:"_s, valueOf(release.values, u"values"_s), 0);
    text += entryText(u"chart:"_s, u"%1-%2"_s.arg(release.chart, release.chartVersion), 0);
    text += entryText(u"defaults:"_s, valueOf(release.defaults, u"defaults"_s), 0);
    for (const Part &part : partsOf(release.manifest)) {
        text += u"---\n"_s + partText(part, withheld, release.version);
        if (text.size() > largestText)
            return text.left(largestText) + u"\n# The rest is too long to be kept.\n"_s;
    }
    for (const Hook &hook : release.hooks) {
        text += u"---\n# Hook %1 of rev %2: a rollback to it runs this one\n"_s
                    .arg(hook.events.join(u", "_s))
                    .arg(release.version);
        for (const Part &part : partsOf(hook.manifest))
            text += partText(part, withheld, release.version);
    }
    return text;
}

} // namespace breakglass::backends::helm
