// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/watch.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

Watch::Watch(Store &store, io::Clock &clock, WatchQuery query, Milliseconds bookmarkEvery,
    Send send, std::function<void()> end)
    : m_store(store),
      m_clock(clock),
      m_query(std::move(query)),
      m_bookmarkEvery(bookmarkEvery),
      m_send(std::move(send)),
      m_end(std::move(end))
{
}

void Watch::start()
{
    if (m_query.since && *m_query.since < m_store.forgotten()) {
        const ApiError error = tooOldVersion(*m_query.since, m_store.forgotten());
        m_send("{\"type\":\"ERROR\",\"object\":" + json(error.body) + "}\n");
        m_end();
        return;
    }
    if (!m_query.since || m_query.wantsInitialEvents)
        tellAll();
    if (m_query.wantsInitialEvents)
        bookmark(true);
    if (m_query.since && !m_query.wantsInitialEvents) {
        const QList<ChangePtr> missed = m_store.changesAfter(*m_query.since, *m_query.type);
        for (const ChangePtr &change : missed)
            tell(change);
    }
    m_subscription = m_store.subscribe([this](const ChangePtr &change) { tell(change); });
    if (m_query.wantsBookmarks)
        m_bookmarks = m_clock.every(m_bookmarkEvery, [this] { bookmark(false); });
    if (m_query.timeout)
        m_timeout = m_clock.after(*m_query.timeout, m_end);
}

bool Watch::sees(const QJsonObject &object) const
{
    return !object.isEmpty() &&
           (m_query.nameSpace.isEmpty() || namespaceOf(object) == m_query.nameSpace) &&
           m_query.labels.matches(object) && m_query.fields.matches(object);
}

void Watch::tellAll()
{
    const QList<ChangePtr> all = m_store.list(*m_query.type, m_query.nameSpace);
    for (const ChangePtr &one : all) {
        if (sees(one->object))
            write("ADDED", one);
    }
}

/// Coming into the selection is an addition, leaving it a deletion, whatever it is to others.
void Watch::tell(const ChangePtr &change)
{
    if (change->key.type != m_query.type)
        return;
    const bool saw = sees(change->before);
    const bool seesNow = change->kind != ChangeKind::Deleted && sees(change->object);
    if (saw && seesNow)
        write("MODIFIED", change);
    else if (seesNow)
        write("ADDED", change);
    else if (saw)
        write("DELETED", change);
}

void Watch::write(const QByteArray &type, const ChangePtr &change)
{
    m_send(representEvent(
        type, change, m_query.form, m_clock.now(), !std::exchange(m_hasColumns, true)));
}

void Watch::bookmark(bool endsInitialEvents)
{
    QJsonObject metadata{{u"resourceVersion"_s, QString::number(m_store.version())}};
    if (endsInitialEvents)
        metadata.insert(u"annotations"_s, QJsonObject{{u"k8s.io/initial-events-end"_s, u"true"_s}});
    const QJsonObject object{{u"kind"_s, m_query.type->kind},
        {u"apiVersion"_s, m_query.type->apiVersion()}, {u"metadata"_s, metadata}};
    m_send("{\"type\":\"BOOKMARK\",\"object\":" + json(object) + "}\n");
}

} // namespace breakglass::fakecluster
