// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/target.h"

#include <algorithm>
#include <QHashFunctions>

namespace breakglass {

namespace {

/// The revision whose content it carries: copies are followed to their origin. Copies are always
/// newer than what
/// they copy, so a chain ends; the bound keeps hostile histories from going round in circles.
const Revision *origin(const History &history, const Revision *revision)
{
    for (qsizetype hops = 0; revision && hops <= history.revisions.size(); ++hops) {
        if (revision->copyOf.isEmpty())
            return revision;
        const Revision *copied = history.find(revision->copyOf);
        if (!copied)
            return revision;
        revision = copied;
    }
    return nullptr;
}

bool isBad(const Revision &revision)
{
    return revision.status == RevisionStatus::Failed || revision.wasHealthy == false;
}

bool isCandidate(const History &history, const Revision &revision)
{
    if (isBad(revision) || revision.status == RevisionStatus::Pending)
        return false;
    if (revision.wasHealthy != true || revision.artifactAvailable == false)
        return false;
    const Revision *first = origin(history, &revision);
    return first && !isBad(*first);
}

} // namespace

QString TargetId::key() const
{
    return service + u'@' + environment;
}

std::optional<TargetId> TargetId::fromKey(const QString &key)
{
    const qsizetype at = key.indexOf(u'@');
    if (at <= 0 || at + 1 == key.size() || key.indexOf(u'@', at + 1) >= 0)
        return std::nullopt;
    return TargetId{key.left(at), key.mid(at + 1)};
}

size_t qHash(const TargetId &id, size_t seed) noexcept
{
    return qHashMulti(seed, id.service, id.environment);
}

const Revision *History::find(const QString &id) const
{
    const auto found = std::ranges::find(revisions, id, &Revision::id);
    return id.isEmpty() || found == revisions.end() ? nullptr : &*found;
}

const Revision *History::lastHealthyBefore(const QString &current) const
{
    const Revision *now = find(current);
    if (!now)
        return nullptr;
    const Revision *content = origin(*this, now);
    for (const Revision *older = now + 1; older != revisions.constData() + revisions.size();
        ++older) {
        // Going back to what the current revision copies would change nothing.
        if (isCandidate(*this, *older) && origin(*this, older) != content)
            return older;
    }
    return nullptr;
}

const Revision *History::lastUnrecordedBefore(const QString &current) const
{
    const auto isRecorded = [](const Revision &one) { return one.wasHealthy.has_value(); };
    const Revision *now = find(current);
    if (!now || std::ranges::any_of(revisions, isRecorded))
        return nullptr;
    const Revision *content = origin(*this, now);
    for (const Revision *older = now + 1; older != revisions.constData() + revisions.size();
        ++older) {
        const bool usable = !isBad(*older) && older->status != RevisionStatus::Pending &&
                            older->artifactAvailable != false;
        if (usable && origin(*this, older) != content)
            return older;
    }
    return nullptr;
}

bool TargetState::isSettled() const
{
    const auto done = [this](const Instance &instance) {
        const bool placed = traffic.isEmpty() ? instance.revision == currentRevision
                                              : shareOf(instance.revision) != nullptr;
        return instance.state == InstanceState::Ready && placed;
    };
    return wanted > 0 && ready >= wanted && !inFlight && std::ranges::all_of(instances, done);
}

const TrafficShare *TargetState::shareOf(const QString &revision) const
{
    const auto found = std::ranges::find(traffic, revision, &TrafficShare::revision);
    return found == traffic.end() ? nullptr : &*found;
}

bool TargetState::isDivided() const
{
    return std::ranges::count_if(
               traffic, [](const TrafficShare &share) { return share.percent > 0; }) > 1;
}

QString TargetState::trafficText(const QString &revisionWord) const
{
    QStringList parts;
    for (const TrafficShare &share : traffic) {
        if (share.percent > 0)
            parts +=
                QStringLiteral("%1 % %2 %3").arg(share.percent).arg(revisionWord, share.revision);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace breakglass
