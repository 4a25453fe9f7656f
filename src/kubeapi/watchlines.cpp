// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/watchlines.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

// etcd takes no object over 1.5 MiB; an event is one object.
constexpr qsizetype longestLine = qsizetype(8) * 1024 * 1024;

std::optional<WatchEvent::Type> typeOf(const QString &word)
{
    if (word == "ADDED"_L1)
        return WatchEvent::Type::Added;
    if (word == "MODIFIED"_L1)
        return WatchEvent::Type::Modified;
    if (word == "DELETED"_L1)
        return WatchEvent::Type::Deleted;
    if (word == "BOOKMARK"_L1)
        return WatchEvent::Type::Bookmark;
    return {};
}

} // namespace

bool WatchLines::take(const QByteArray &bytes)
{
    m_rest += bytes;
    qsizetype begin = 0;
    while (!m_error && !m_isGarbage) {
        const qsizetype end = m_rest.indexOf('\n', begin);
        if (end < 0)
            break;
        takeLine(m_rest.sliced(begin, end - begin));
        begin = end + 1;
    }
    m_rest.remove(0, begin);
    m_isGarbage = m_isGarbage || m_rest.size() > longestLine;
    return !m_error && !m_isGarbage;
}

void WatchLines::takeLine(const QByteArray &line)
{
    if (line.trimmed().isEmpty())
        return;
    const QJsonObject event = QJsonDocument::fromJson(line).object();
    const QString word = event.value(u"type").toString();
    const QJsonObject object = event.value(u"object").toObject();
    if (word == "ERROR"_L1)
        m_error = object;
    else if (const auto type = typeOf(word))
        m_seen({*type, object});
    else
        m_isGarbage = true;
}

} // namespace breakglass::kubeapi
