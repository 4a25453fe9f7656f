// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/imagewatch.h"

#include <QPointer>

namespace breakglass::app {

namespace {

// Whoever goes back further than that waits for the answer of the preflight.
constexpr qsizetype mostImages = 30;
constexpr Milliseconds askAgain = std::chrono::minutes(2);

QCoro::Task<> lookQuietly(QCoro::Task<Expected<History>> look)
{
    co_await std::move(look);
}

} // namespace

ImageWatch::ImageWatch(registry::AccessByHost access, registry::Registry::Doors doors)
    : m_registry(std::move(access), doors), m_clock(doors.clock)
{
}

ImageWatch::~ImageWatch()
{
    m_stop.request_stop();
}

void ImageWatch::annotate(History &history) const
{
    for (Revision &revision : history.revisions) {
        if (revision.artifactAvailable || revision.artifactReference.isEmpty())
            continue;
        if (const auto reference = registry::parseReference(revision.artifactReference))
            revision.artifactAvailable = m_registry.known(*reference);
    }
}

void ImageWatch::follow(health::Fleet &fleet)
{
    m_fleet = &fleet;
    connect(&fleet, &health::Fleet::historyTold, this, &ImageWatch::see);
}

bool ImageWatch::isDue(const registry::Reference &reference) const
{
    const auto asked = m_asked.constFind(reference.text());
    if (!m_registry.mayAsk(reference))
        return false;
    return asked == m_asked.constEnd() || m_clock.now() - *asked >= askAgain;
}

void ImageWatch::see(const History &history)
{
    if (m_asking.contains(history.target))
        return;
    QList<registry::Reference> unknown;
    for (const Revision &revision : history.revisions) {
        if (unknown.size() >= mostImages)
            break;
        if (revision.artifactAvailable || revision.artifactReference.isEmpty())
            continue;
        const auto reference = registry::parseReference(revision.artifactReference);
        if (reference && isDue(*reference) && !unknown.contains(*reference))
            unknown.append(*reference);
    }
    if (!unknown.isEmpty())
        askFor(history.target, unknown);
}

QCoro::Task<> ImageWatch::askFor(TargetId target, QList<registry::Reference> references)
{
    const QPointer<ImageWatch> self(this);
    m_asking.insert(target);
    bool hasNews = false;
    for (const registry::Reference &reference : references) {
        const bool isNews = co_await learn(reference);
        if (!self)
            co_return;
        hasNews |= isNews;
    }
    m_asking.remove(target);
    if (hasNews)
        lookQuietly(m_fleet->lookHistory(target, m_stop.get_token()));
}

std::optional<bool> ImageWatch::known(const QString &image) const
{
    const auto reference = registry::parseReference(image);
    return reference ? m_registry.known(*reference) : std::nullopt;
}

void ImageWatch::ask(const QString &image)
{
    const auto reference = registry::parseReference(image);
    if (reference && isDue(*reference) && !m_registry.known(*reference))
        askFor(*reference);
}

QCoro::Task<> ImageWatch::askFor(registry::Reference reference)
{
    const QPointer<ImageWatch> self(this);
    const bool isNews = co_await learn(reference);
    if (self && isNews)
        Q_EMIT told();
}

// Nothing of this is touched once the answer is there: it may be gone by then.
QCoro::Task<bool> ImageWatch::learn(registry::Reference reference)
{
    m_asked.insert(reference.text(), m_clock.now());
    const auto found = co_await m_registry.find(reference, m_stop.get_token());
    co_return found || found.error().kind == ErrorKind::NotFound;
}

} // namespace breakglass::app
