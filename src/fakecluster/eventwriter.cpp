// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/eventwriter.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

bool EventWriter::countAgain(const ObjectKey &key)
{
    const QJsonObject *event = m_registry.store().find(key);
    if (event == nullptr)
        return false;
    QJsonObject again = *event;
    again.insert(u"count"_s, again[u"count"_s].toInteger() + 1);
    again.insert(u"lastTimestamp"_s, m_registry.time());
    m_registry.store().put(key, again);
    return true;
}

void EventWriter::write(const QJsonObject &about, const Occurrence &occurrence)
{
    const QString same = uidOf(about) + u'/' + occurrence.reason + u'/' + occurrence.message;
    if (const auto it = m_written.constFind(same); it != m_written.constEnd() && countAgain(*it))
        return;
    const QString nameSpace = namespaceOf(about).isEmpty() ? u"default"_s : namespaceOf(about);
    const QString name =
        u"%1.%2"_s.arg(nameOf(about)).arg(0x18e9f0563c000000ULL + ++m_count, 0, 16);
    QJsonObject involved{{u"kind"_s, about[u"kind"_s]}, {u"apiVersion"_s, about[u"apiVersion"_s]},
        {u"name"_s, nameOf(about)}, {u"uid"_s, uidOf(about)},
        {u"resourceVersion"_s, dig(about, "metadata.resourceVersion")}};
    if (!namespaceOf(about).isEmpty())
        involved.insert(u"namespace"_s, namespaceOf(about));
    if (!occurrence.fieldPath.isEmpty())
        involved.insert(u"fieldPath"_s, occurrence.fieldPath);
    QJsonObject source{{u"component"_s, occurrence.component}};
    if (!occurrence.host.isEmpty())
        source.insert(u"host"_s, occurrence.host);
    const QString now = m_registry.time();
    const QJsonObject event{{u"kind"_s, u"Event"_s}, {u"apiVersion"_s, u"v1"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, name}, {u"namespace"_s, nameSpace},
                            {u"uid"_s, m_registry.names().uid()}, {u"creationTimestamp"_s, now}}},
        {u"involvedObject"_s, involved}, {u"reason"_s, occurrence.reason},
        {u"message"_s, occurrence.message}, {u"source"_s, source}, {u"firstTimestamp"_s, now},
        {u"lastTimestamp"_s, now}, {u"count"_s, 1}, {u"type"_s, occurrence.type},
        {u"eventTime"_s, QJsonValue::Null}, {u"reportingComponent"_s, occurrence.component},
        {u"reportingInstance"_s, occurrence.host}};
    const ObjectKey key{&typeOf("Event"), nameSpace, name};
    m_registry.store().put(key, event);
    m_written.insert(same, key);
}

} // namespace breakglass::fakecluster
