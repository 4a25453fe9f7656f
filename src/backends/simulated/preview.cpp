// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedworld.h"

#include <algorithm>

// What an act would come to: it is done, on a copy that nobody keeps.
using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

QString trafficText(const TargetState &state)
{
    QStringList shares;
    for (const TrafficShare &share : state.traffic) {
        if (share.percent > 0)
            shares += u"%1 %2 %"_s.arg(share.revision).arg(share.percent);
    }
    return shares.join(u", "_s);
}

QString differenceText(const TargetState &before, const TargetState &after, const QString &word)
{
    QStringList parts;
    if (before.currentRevision != after.currentRevision)
        parts += u"%1 would take the place of %2"_s.arg(
            word + u' ' + after.currentRevision, word + u' ' + before.currentRevision);
    if (const QString shares = trafficText(after); shares != trafficText(before))
        parts += u"Traffic would be %1"_s.arg(shares);
    if (before.wanted != after.wanted)
        parts += u"%1 instances instead of %2"_s.arg(after.wanted).arg(before.wanted);
    return parts.join(u". "_s);
}

} // namespace

void SimulatedTarget::forgetWhatComes()
{
    m_failures.removeIf([](const Failure &one) { return one.kind != Failure::Kind::Refused; });
}

Expected<QString> SimulatedWorld::preview(
    const TargetId &target, const QList<SimulatedAct> &acts) const
{
    const Expected<const SimulatedTarget *> found = find(target);
    if (!found)
        return std::unexpected(found.error());
    SimulatedWorld copy(*this);
    for (auto &[id, one] : copy.m_targets)
        one.forgetWhatComes();
    TimePoint at = m_clock.now();
    QString said;
    for (qsizetype step = 0; step < acts.size(); ++step) {
        const Expected<TargetState> before = copy.m_targets.at(target).state(at);
        if (!before)
            return std::unexpected(before.error());
        const Expected<ActOutcome> outcome = copy.dispatch(target, acts.at(step), {}, at);
        if (!outcome)
            return std::unexpected(outcome.error());
        const bool isAsked = step + 1 == acts.size();
        if (!outcome->answer && !isAsked)
            return failure(ErrorKind::Conflict, u"A step before it would be refused."_s);
        if (!outcome->answer)
            return std::unexpected(outcome->answer.error());
        at = std::max(at, outcome->ends);
        const Expected<TargetState> after = copy.m_targets.at(target).state(at);
        said = after ? differenceText(*before, *after, (*found)->script().system.revisionWord)
                     : QString();
    }
    return said.isEmpty() ? u"The system has nothing against it"_s : said;
}

} // namespace breakglass::backends
