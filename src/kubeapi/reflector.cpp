// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/reflector.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::kubeapi {

namespace {

constexpr Milliseconds shortestPause = 1s;
constexpr Milliseconds longestPause = 30s;

QString uidOf(const QJsonObject &object)
{
    return object.value(u"metadata").toObject().value(u"uid").toString();
}

QString versionOf(const QJsonObject &object)
{
    return object.value(u"metadata").toObject().value(u"resourceVersion").toString();
}

} // namespace

Reflector::Reflector(Client &client, QString path, Selection selection)
    : m_client(client), m_path(std::move(path)), m_selection(std::move(selection))
{
}

Reflector::~Reflector()
{
    m_stop.request_stop();
}

void Reflector::follow(const Selection &selection)
{
    if (m_isRunning && selection == m_selection)
        return;
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_selection = selection;
    m_resourceVersion.clear();
    m_objects.clear();
    m_isCurrent = false;
    m_isRunning = true;
    run(m_stop.get_token());
}

QCoro::Task<> Reflector::run(std::stop_token stop)
{
    const QPointer<Reflector> self(this);
    Client &client = m_client;
    while (self && !stop.stop_requested()) {
        if (m_resourceVersion.isEmpty()) {
            const auto listing = co_await client.list(m_path, m_selection, stop);
            if (!self || stop.stop_requested())
                co_return;
            if (!listing) {
                m_failure = listing.error();
                co_await pause(stop);
                continue;
            }
            fill(*listing);
        }
        m_isCurrent = true;
        const Milliseconds begun = client.clock().elapsed();
        const auto end = co_await client.watch(
            m_path, m_selection, m_resourceVersion,
            [self, stop](const WatchEvent &event) {
                if (self && !stop.stop_requested())
                    self->take(event);
            },
            stop);
        if (!self || stop.stop_requested())
            co_return;
        m_isCurrent = false;
        if (end && end->isExpired)
            m_resourceVersion.clear();
        // The stream broke; where it was is still known, so nothing in between is missed.
        if (!end)
            m_failure = end.error();
        // A server that ends every watch at once would be asked without a pause.
        if (!end || client.clock().elapsed() - begun < shortestPause)
            co_await pause(stop);
    }
}

QCoro::Task<> Reflector::pause(std::stop_token stop)
{
    m_isCurrent = false;
    const Milliseconds delay =
        std::min(shortestPause * (1 << std::min(m_failures, 5)), longestPause);
    ++m_failures;
    co_await m_client.clock().sleep(delay, stop);
}

void Reflector::fill(const Listing &listing)
{
    m_objects.clear();
    for (const QJsonObject &object : listing.items)
        m_objects.insert(uidOf(object), object);
    m_resourceVersion = listing.resourceVersion;
    m_failure.reset();
    m_failures = 0;
    Q_EMIT filled();
    Q_EMIT changed();
}

void Reflector::take(const WatchEvent &event)
{
    m_resourceVersion = versionOf(event.object);
    m_failure.reset();
    m_failures = 0;
    if (event.type == WatchEvent::Type::Bookmark)
        return;
    if (event.type == WatchEvent::Type::Deleted)
        m_objects.remove(uidOf(event.object));
    else
        m_objects.insert(uidOf(event.object), event.object);
    Q_EMIT objectChanged(uidOf(event.object));
    Q_EMIT changed();
}

} // namespace breakglass::kubeapi
