// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/condition.h"

namespace breakglass::execution {
using namespace Qt::StringLiterals;

namespace {

bool isOnRevision(const QString &wanted, const TargetState &state, const Revision *current)
{
    if (wanted.isEmpty() || state.currentRevision == wanted)
        return true;
    return current && current->copyOf == wanted;
}

bool runsArtifact(const QString &wanted, const Revision *current)
{
    if (wanted.isEmpty())
        return true;
    return current && (current->artifact == wanted || current->artifactReference == wanted);
}

bool hasShare(const std::optional<TrafficShare> &wanted, const TargetState &state)
{
    if (!wanted)
        return true;
    const TrafficShare *share = state.shareOf(wanted->revision);
    return share && share->percent == wanted->percent &&
           (wanted->tag.isEmpty() || share->tag == wanted->tag);
}

QString shareText(const TrafficShare &wanted, const TargetState &state)
{
    const TrafficShare *share = state.shareOf(wanted.revision);
    const QString got = share ? u"%1 %"_s.arg(share->percent) : u"no traffic"_s;
    return u"; %1 gets %2"_s.arg(wanted.revision, got);
}

/// "replicas is 3, not 5"
QStringList untrueFacts(const QMap<QString, QString> &wanted, const QMap<QString, QString> &facts)
{
    QStringList untrue;
    for (const auto &[name, value] : wanted.asKeyValueRange()) {
        const QString found = facts.value(name);
        if (found != value)
            untrue += u"%1 is %2, not %3"_s.arg(
                name, found.isEmpty() ? u"none"_s : found, value.isEmpty() ? u"none"_s : value);
    }
    return untrue;
}

} // namespace

Finding examine(const Condition &condition, const TargetState &state, const History &history)
{
    const Revision *current = history.find(state.currentRevision);
    const bool rightRevision = isOnRevision(condition.revision, state, current);
    const bool rightArtifact = runsArtifact(condition.artifact, current);
    const bool ready =
        !condition.settled || (state.isSettled() && state.ready >= condition.atLeastReady);
    const QStringList untrue = untrueFacts(condition.facts, state.facts);
    const bool met = !state.currentRevision.isEmpty() && rightRevision && rightArtifact && ready &&
                     hasShare(condition.share, state) && untrue.isEmpty();

    QString text = u"runs %1"_s.arg(
        state.currentRevision.isEmpty() ? u"no revision"_s : state.currentRevision);
    if (current && !current->copyOf.isEmpty())
        text += u", a copy of %1"_s.arg(current->copyOf);
    if (!rightRevision)
        text += u", not %1"_s.arg(condition.revision);
    else if (!rightArtifact)
        text += u", not %1"_s.arg(condition.artifact);
    if (condition.share)
        text += shareText(*condition.share, state);
    if (!untrue.isEmpty())
        text += u"; "_s + untrue.join(u", "_s);
    text += u"; %1 of %2 ready"_s.arg(state.ready).arg(state.wanted);
    return {met, text};
}

Verdict judge(const std::optional<Condition> &condition, const QString &before,
    const TargetState &state, const History &history)
{
    if (condition && examine(*condition, state, history).met)
        return Verdict::Applied;
    const bool unchanged = !before.isEmpty() && state.fingerprint == before && !state.isHeld();
    return unchanged ? Verdict::Untouched : Verdict::Underway;
}

} // namespace breakglass::execution
