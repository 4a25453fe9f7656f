// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/validation.h"

#include "fakecluster/json.h"
#include "fakecluster/selectors.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

Cause required(const QString &field, const QString &why = {})
{
    return {u"FieldValueRequired"_s,
        why.isEmpty() ? u"Required value"_s : u"Required value: "_s + why, field};
}

Cause invalidValue(const QString &field, const QJsonValue &value, const QString &why)
{
    return {u"FieldValueInvalid"_s,
        u"Invalid value: %1: %2"_s.arg(QString::fromUtf8(compact(value)), why), field};
}

bool hasTemplate(const ResourceType &type)
{
    return type.kind == u"Deployment" || type.kind == u"StatefulSet" || type.kind == u"DaemonSet" ||
           type.kind == u"ReplicaSet";
}

QList<Cause> containerProblems(const QJsonObject &spec, const QString &at)
{
    QList<Cause> causes;
    const QJsonArray containers = spec[u"containers"_s].toArray();
    if (containers.isEmpty())
        return {required(at + u".containers"_s)};
    QStringList names;
    for (qsizetype i = 0; i < containers.size(); ++i) {
        const QString place = u"%1.containers[%2]"_s.arg(at).arg(i);
        const QString name = containers.at(i)[u"name"_s].toString();
        if (name.isEmpty())
            causes.append(required(place + u".name"_s));
        else if (names.contains(name))
            causes.append({u"FieldValueDuplicate"_s, u"Duplicate value: \"%1\""_s.arg(name),
                place + u".name"_s});
        names.append(name);
        if (containers.at(i)[u"image"_s].toString().isEmpty())
            causes.append(required(place + u".image"_s));
    }
    return causes;
}

QList<Cause> selectorProblems(const QJsonObject &object, const QJsonObject *before)
{
    const QJsonValue selector = dig(object, "spec.selector");
    if (!selector.isObject())
        return {required(u"spec.selector"_s)};
    QList<Cause> causes;
    const QJsonValue labels = dig(object, "spec.template.metadata.labels");
    if (!LabelSelector::of(selector.toObject()).matchesLabels(labels.toObject()))
        causes.append(invalidValue(u"spec.template.metadata.labels"_s, labels.toObject(),
            u"`selector` does not match template `labels`"_s));
    if (before != nullptr && dig(*before, "spec.selector") != selector)
        causes.append(invalidValue(u"spec.selector"_s, selector, u"field is immutable"_s));
    return causes;
}

QList<Cause> statefulSetProblems(QJsonObject object, QJsonObject before)
{
    for (const char *free : {"spec.replicas", "spec.ordinals", "spec.template",
             "spec.updateStrategy", "spec.revisionHistoryLimit", "spec.minReadySeconds",
             "spec.persistentVolumeClaimRetentionPolicy"}) {
        plant(object, free, QJsonValue::Undefined);
        plant(before, free, QJsonValue::Undefined);
    }
    if (object[u"spec"_s] == before[u"spec"_s])
        return {};
    return {{u"FieldValueForbidden"_s,
        u"Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', "
        "'template', 'updateStrategy', 'revisionHistoryLimit', "
        "'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden"_s,
        u"spec"_s}};
}

QList<Cause> nameProblems(const QJsonObject &object)
{
    static const QRegularExpression subdomain(
        u"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"_s);
    const QString name = nameOf(object);
    if (name.isEmpty())
        return {required(u"metadata.name"_s, u"name or generateName is required"_s)};
    if (name.size() <= 253 && subdomain.match(name).hasMatch())
        return {};
    return {invalidValue(u"metadata.name"_s, name,
        u"a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' "
        "or '.', and must start and end with an alphanumeric character (e.g. 'example.com', regex "
        "used for validation is "
        "'[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*')"_s)};
}

const QStringList &specFields(const ResourceType &type)
{
    static const QStringList deployment{u"replicas"_s, u"selector"_s, u"template"_s, u"strategy"_s,
        u"minReadySeconds"_s, u"revisionHistoryLimit"_s, u"paused"_s, u"progressDeadlineSeconds"_s};
    static const QStringList statefulSet{u"replicas"_s, u"selector"_s, u"template"_s,
        u"volumeClaimTemplates"_s, u"serviceName"_s, u"podManagementPolicy"_s, u"updateStrategy"_s,
        u"revisionHistoryLimit"_s, u"minReadySeconds"_s, u"persistentVolumeClaimRetentionPolicy"_s,
        u"ordinals"_s};
    static const QStringList daemonSet{u"selector"_s, u"template"_s, u"updateStrategy"_s,
        u"minReadySeconds"_s, u"revisionHistoryLimit"_s};
    static const QStringList lease{u"holderIdentity"_s, u"leaseDurationSeconds"_s, u"acquireTime"_s,
        u"renewTime"_s, u"leaseTransitions"_s, u"strategy"_s, u"preferredHolder"_s};
    static const QStringList anything;
    return type.kind == u"Deployment"    ? deployment
           : type.kind == u"StatefulSet" ? statefulSet
           : type.kind == u"DaemonSet"   ? daemonSet
           : type.kind == u"Lease"       ? lease
                                         : anything;
}

} // namespace

QList<Cause> problemsOf(
    const ResourceType &type, const QJsonObject &object, const QJsonObject *before)
{
    QList<Cause> causes = nameProblems(object);
    if (dig(object, "spec.replicas").toInteger() < 0)
        causes.append(invalidValue(u"spec.replicas"_s, dig(object, "spec.replicas"),
            u"must be greater than or equal to 0"_s));
    if (hasTemplate(type)) {
        causes += selectorProblems(object, before);
        causes += containerProblems(
            dig(object, "spec.template.spec").toObject(), u"spec.template.spec"_s);
    }
    if (type.kind == u"Pod")
        causes += containerProblems(object[u"spec"_s].toObject(), u"spec"_s);
    if (type.kind == u"StatefulSet" && before != nullptr)
        causes += statefulSetProblems(object, *before);
    return causes;
}

QString wrongFieldType(const ResourceType &type, const QJsonObject &object)
{
    struct Expectation
    {
        const char *field;
        QJsonValue::Type sort;
        const char *go;
    };
    static constexpr Expectation expectations[] = {
        {"spec.replicas", QJsonValue::Double, "int32"},
        {"spec.revisionHistoryLimit", QJsonValue::Double, "int32"},
        {"spec.leaseDurationSeconds", QJsonValue::Double, "int32"},
        {"spec.paused", QJsonValue::Bool, "bool"},
    };
    for (const Expectation &one : expectations) {
        const QJsonValue value = dig(object, one.field);
        if (value.isUndefined() || value.isNull() || value.type() == one.sort)
            continue;
        const QString sort = value.isString()   ? u"string"_s
                             : value.isBool()   ? u"bool"_s
                             : value.isArray()  ? u"array"_s
                             : value.isObject() ? u"object"_s
                                                : u"number"_s;
        return u"json: cannot unmarshal %1 into Go struct field %2Spec.%3 of type %4"_s.arg(
            sort, type.kind, QLatin1StringView(one.field), QLatin1StringView(one.go));
    }
    return {};
}

QStringList dropUnknownFields(const ResourceType &type, QJsonObject &object)
{
    const QStringList &known = specFields(type);
    if (known.isEmpty())
        return {};
    QStringList dropped;
    QJsonObject spec = object[u"spec"_s].toObject();
    const QStringList fields = spec.keys();
    for (const QString &field : fields) {
        if (!known.contains(field)) {
            spec.remove(field);
            dropped.append(u"spec."_s + field);
        }
    }
    if (!dropped.isEmpty())
        object.insert(u"spec"_s, spec);
    return dropped;
}

} // namespace breakglass::fakecluster
