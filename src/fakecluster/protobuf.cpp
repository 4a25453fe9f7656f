// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/protobuf.h"

#include "fakecluster/names.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

enum class Sort { Text, Bytes, Number, Bool, Message, TextMap, BytesMap, Moment };

struct Field
{
    QString name;
    Sort sort = Sort::Text;
    QString message = {};
    bool isList = false;
};

using Message = QHash<quint64, Field>;

/// Numbers as in the generated.proto files of k8s.io/api and k8s.io/apimachinery.
QHash<QString, Message> metaMessages()
{
    return {
        {u"Unknown"_s,
            {{1, {u"typeMeta"_s, Sort::Message, u"TypeMeta"_s}}, {2, {u"raw"_s, Sort::Bytes}}}},
        {u"TypeMeta"_s, {{1, {u"apiVersion"_s}}, {2, {u"kind"_s}}}},
        {u"ObjectMeta"_s,
            {{1, {u"name"_s}}, {2, {u"generateName"_s}}, {3, {u"namespace"_s}}, {5, {u"uid"_s}},
                {6, {u"resourceVersion"_s}}, {11, {u"labels"_s, Sort::TextMap}},
                {12, {u"annotations"_s, Sort::TextMap}},
                {13, {u"ownerReferences"_s, Sort::Message, u"OwnerReference"_s, true}},
                {14, {u"finalizers"_s, Sort::Text, {}, true}}}},
        {u"OwnerReference"_s,
            {{1, {u"kind"_s}}, {3, {u"name"_s}}, {4, {u"uid"_s}}, {5, {u"apiVersion"_s}},
                {6, {u"controller"_s, Sort::Bool}}, {7, {u"blockOwnerDeletion"_s, Sort::Bool}}}},
        {u"DeleteOptions"_s,
            {{1, {u"gracePeriodSeconds"_s, Sort::Number}},
                {2, {u"preconditions"_s, Sort::Message, u"Preconditions"_s}},
                {4, {u"propagationPolicy"_s}}, {5, {u"dryRun"_s, Sort::Text, {}, true}}}},
        {u"Preconditions"_s, {{1, {u"uid"_s}}, {2, {u"resourceVersion"_s}}}},
        {u"LabelSelector"_s, {{1, {u"matchLabels"_s, Sort::TextMap}}}},
    };
}

QHash<QString, Message> objectMessages()
{
    const Field metadata{u"metadata"_s, Sort::Message, u"ObjectMeta"_s};
    return {
        {u"Secret"_s,
            {{1, metadata}, {2, {u"data"_s, Sort::BytesMap}}, {3, {u"type"_s}},
                {4, {u"stringData"_s, Sort::TextMap}}, {5, {u"immutable"_s, Sort::Bool}}}},
        {u"ConfigMap"_s,
            {{1, metadata}, {2, {u"data"_s, Sort::TextMap}}, {3, {u"binaryData"_s, Sort::BytesMap}},
                {4, {u"immutable"_s, Sort::Bool}}}},
        {u"Namespace"_s, {{1, metadata}}},
        {u"ServiceAccount"_s, {{1, metadata}}},
        {u"SelfSubjectReview"_s, {{1, metadata}}},
        {u"SelfSubjectAccessReview"_s,
            {{1, metadata}, {2, {u"spec"_s, Sort::Message, u"AccessReviewSpec"_s}}}},
        {u"AccessReviewSpec"_s,
            {{1, {u"resourceAttributes"_s, Sort::Message, u"ResourceAttributes"_s}},
                {2, {u"nonResourceAttributes"_s, Sort::Message, u"NonResourceAttributes"_s}}}},
        {u"ResourceAttributes"_s,
            {{1, {u"namespace"_s}}, {2, {u"verb"_s}}, {3, {u"group"_s}}, {4, {u"version"_s}},
                {5, {u"resource"_s}}, {6, {u"subresource"_s}}, {7, {u"name"_s}}}},
        {u"NonResourceAttributes"_s, {{1, {u"path"_s}}, {2, {u"verb"_s}}}},
        {u"Lease"_s, {{1, metadata}, {2, {u"spec"_s, Sort::Message, u"LeaseSpec"_s}}}},
        {u"LeaseSpec"_s,
            {{1, {u"holderIdentity"_s}}, {2, {u"leaseDurationSeconds"_s, Sort::Number}},
                {3, {u"acquireTime"_s, Sort::Moment}}, {4, {u"renewTime"_s, Sort::Moment}},
                {5, {u"leaseTransitions"_s, Sort::Number}}}},
    };
}

QHash<QString, Message> workloadMessages()
{
    const Field metadata{u"metadata"_s, Sort::Message, u"ObjectMeta"_s};
    return {
        {u"Deployment"_s, {{1, metadata}, {2, {u"spec"_s, Sort::Message, u"DeploymentSpec"_s}}}},
        {u"DeploymentSpec"_s,
            {{1, {u"replicas"_s, Sort::Number}},
                {2, {u"selector"_s, Sort::Message, u"LabelSelector"_s}},
                {3, {u"template"_s, Sort::Message, u"PodTemplateSpec"_s}},
                {5, {u"minReadySeconds"_s, Sort::Number}},
                {6, {u"revisionHistoryLimit"_s, Sort::Number}}, {7, {u"paused"_s, Sort::Bool}},
                {9, {u"progressDeadlineSeconds"_s, Sort::Number}}}},
        {u"PodTemplateSpec"_s, {{1, metadata}, {2, {u"spec"_s, Sort::Message, u"PodSpec"_s}}}},
        {u"PodSpec"_s, {{2, {u"containers"_s, Sort::Message, u"Container"_s, true}},
                           {3, {u"restartPolicy"_s}}}},
        {u"Container"_s,
            {{1, {u"name"_s}}, {2, {u"image"_s}}, {3, {u"command"_s, Sort::Text, {}, true}},
                {4, {u"args"_s, Sort::Text, {}, true}},
                {6, {u"ports"_s, Sort::Message, u"ContainerPort"_s, true}},
                {7, {u"env"_s, Sort::Message, u"EnvVar"_s, true}}}},
        {u"ContainerPort"_s,
            {{1, {u"name"_s}}, {3, {u"containerPort"_s, Sort::Number}}, {4, {u"protocol"_s}}}},
        {u"EnvVar"_s, {{1, {u"name"_s}}, {2, {u"value"_s}}}},
    };
}

const Message *messageNamed(const QString &name)
{
    static const QHash<QString, Message> all = [] {
        QHash<QString, Message> together = metaMessages();
        together.insert(objectMessages());
        together.insert(workloadMessages());
        return together;
    }();
    const auto it = all.constFind(name);
    return it == all.constEnd() ? nullptr : &*it;
}

/// Reads the wire format; after a mistake it is at its end.
class Wire
{
public:
    explicit Wire(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_bytes.size(); }

    quint64 number()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && !isAtEnd(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
            value |= quint64(byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        m_at = m_bytes.size();
        return 0;
    }

    QByteArray bytes()
    {
        const quint64 length = number();
        if (length > quint64(m_bytes.size() - m_at)) {
            m_at = m_bytes.size();
            return {};
        }
        const QByteArray taken = m_bytes.sliced(m_at, qsizetype(length));
        m_at += qsizetype(length);
        return taken;
    }

    void skip(quint64 how)
    {
        if (how == 0)
            (void)number();
        else if (how == 2)
            (void)bytes();
        else
            m_at += how == 1 ? 8 : how == 5 ? 4 : m_bytes.size();
    }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QString moment(const QByteArray &bytes)
{
    Wire wire(bytes);
    qint64 milliseconds = 0;
    while (!wire.isAtEnd()) {
        const quint64 tag = wire.number();
        const auto value = static_cast<qint64>(wire.number());
        milliseconds += tag >> 3 == 1 ? value * 1000 : value / 1'000'000;
    }
    return apiMicroTime(TimePoint(Milliseconds(milliseconds)));
}

void addEntry(QJsonObject &map, const QByteArray &entry, bool isBytes)
{
    Wire wire(entry);
    QString key;
    QByteArray value;
    while (!wire.isAtEnd()) {
        if (wire.number() >> 3 == 1)
            key = QString::fromUtf8(wire.bytes());
        else
            value = wire.bytes();
    }
    map.insert(key, isBytes ? QString::fromLatin1(value.toBase64()) : QString::fromUtf8(value));
}

QJsonObject decoded(const QByteArray &bytes, const Message &message);

QJsonValue valueOf(const Field &field, const QByteArray &bytes)
{
    switch (field.sort) {
    case Sort::Bytes:
        return QString::fromLatin1(bytes.toBase64());
    case Sort::Moment:
        return moment(bytes);
    case Sort::Message:
        if (const Message *inner = messageNamed(field.message))
            return decoded(bytes, *inner);
        return QJsonObject();
    default:
        return QString::fromUtf8(bytes);
    }
}

void addField(QJsonObject &object, const Field &field, Wire &wire)
{
    if (field.sort == Sort::Number || field.sort == Sort::Bool) {
        const auto value = static_cast<qint64>(wire.number());
        object.insert(
            field.name, field.sort == Sort::Bool ? QJsonValue(value != 0) : QJsonValue(value));
        return;
    }
    const QByteArray bytes = wire.bytes();
    if (field.sort == Sort::TextMap || field.sort == Sort::BytesMap) {
        QJsonObject map = object[field.name].toObject();
        addEntry(map, bytes, field.sort == Sort::BytesMap);
        object.insert(field.name, map);
        return;
    }
    const QJsonValue value = valueOf(field, bytes);
    if (field.isList) {
        QJsonArray list = object[field.name].toArray();
        list.append(value);
        object.insert(field.name, list);
    } else if (!(value.isString() && value.toString().isEmpty())) {
        object.insert(field.name, value); // Go writes empty texts, too; in JSON they are left out
    }
}

QJsonObject decoded(const QByteArray &bytes, const Message &message)
{
    QJsonObject object;
    Wire wire(bytes);
    while (!wire.isAtEnd()) {
        const quint64 tag = wire.number();
        const auto field = message.constFind(tag >> 3);
        if (field == message.constEnd())
            wire.skip(tag & 7);
        else
            addField(object, *field, wire);
    }
    return object;
}

} // namespace

std::optional<QJsonObject> fromProtobuf(const QByteArray &bytes)
{
    static const QByteArray magic("k8s\0", 4);
    if (!bytes.startsWith(magic))
        return std::nullopt;
    const QJsonObject envelope = decoded(bytes.sliced(magic.size()), *messageNamed(u"Unknown"_s));
    const QJsonObject type = envelope[u"typeMeta"_s].toObject();
    const QString kind = type[u"kind"_s].toString();
    const Message *message = messageNamed(kind);
    if (message == nullptr)
        return std::nullopt;
    const QByteArray raw = QByteArray::fromBase64(envelope[u"raw"_s].toString().toLatin1());
    QJsonObject object = decoded(raw, *message);
    object.insert(u"kind"_s, kind);
    object.insert(u"apiVersion"_s, type[u"apiVersion"_s]);
    return object;
}

} // namespace breakglass::fakecluster
