// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/reading.h"

#include "console/run/runwords.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

constexpr qsizetype shownInstances = 120;

InstanceRow rowOf(const Instance &instance, const QString &revisionWord)
{
    InstanceRow row{.name = instance.name,
        .shortName = instance.name.section(u'-', -1),
        .revision = u"%1 %2"_s.arg(revisionWord, instance.revision),
        .reason = translated(instance.reason)};
    switch (instance.state) {
    case InstanceState::Ready:
        row.word = RunWords::tr("Ready");
        row.icon = u"circle-check"_s;
        row.tone = int(RunTone::Good);
        break;
    case InstanceState::Starting:
        row.word = RunWords::tr("Starting");
        row.icon = u"loader-circle"_s;
        row.tone = int(RunTone::Running);
        break;
    case InstanceState::Failing:
        row.word = RunWords::tr("Failing");
        row.icon = u"triangle-alert"_s;
        row.tone = int(RunTone::Caution);
        break;
    case InstanceState::Stopping:
        row.word = RunWords::tr("Stopping");
        row.icon = u"circle-minus"_s;
        row.tone = int(RunTone::Quiet);
        break;
    }
    return row;
}

QString goalTitle(const execution::RunView &run, const health::TargetView &view)
{
    const QString &goal = run.plan.intent.toRevision;
    const QString &word = view.capabilities.revisionWord;
    if (goal.isEmpty())
        return RunWords::tr("Instances ready");
    for (const Instance &instance : view.state->instances) {
        if (instance.revision != goal && isGoal(run.plan, view, instance.revision))
            return RunWords::tr("Ready on %1 %2, a copy of %1 %3")
                .arg(word, instance.revision, goal);
    }
    return RunWords::tr("Ready on %1 %2").arg(word, goal);
}

} // namespace

QList<InstanceRow> instanceRows(const health::TargetView &view)
{
    QList<InstanceRow> rows;
    if (!view.state)
        return rows;
    const QList<Instance> &all = view.state->instances;
    const bool fits = all.size() <= shownInstances;
    // Of more than can be looked at one by one, those that are not as they should be.
    for (const bool isReady : {false, true}) {
        for (const Instance &instance : all) {
            const bool isTurn = fits || (instance.state == InstanceState::Ready) == isReady;
            if (isTurn && rows.size() < shownInstances)
                rows.append(rowOf(instance, view.capabilities.revisionWord));
        }
        if (fits)
            break;
    }
    return rows;
}

QString instancesSummary(const health::TargetView &view)
{
    struct Kind
    {
        const Instance *one;
        qsizetype count = 1;
    };
    QList<Kind> kinds;
    for (const Instance &instance : view.state ? view.state->instances : QList<Instance>()) {
        const auto same = std::ranges::find_if(kinds, [&instance](const Kind &kind) {
            return kind.one->state == instance.state && kind.one->revision == instance.revision &&
                   kind.one->reason == instance.reason;
        });
        if (same == kinds.end())
            kinds.append({&instance});
        else
            ++same->count;
    }
    QStringList parts;
    for (const Kind &kind : std::as_const(kinds)) {
        const InstanceRow row = rowOf(*kind.one, view.capabilities.revisionWord);
        const QString part =
            u"%1 %2"_s.arg(kind.count)
                .arg(RunWords::tr("%1 on %2").arg(row.word.toLower(), row.revision));
        parts += row.reason.isEmpty() ? part : u"%1 (%2)"_s.arg(part, row.reason);
    }
    return parts.join(u", "_s);
}

bool isGoal(const Plan &plan, const health::TargetView &view, const QString &revision)
{
    if (revision == plan.intent.toRevision)
        return true;
    const Revision *found = view.history ? view.history->find(revision) : nullptr;
    return found && !found->copyOf.isEmpty() && found->copyOf == plan.intent.toRevision;
}

Readiness readiness(const execution::RunView &run, const health::TargetView &view)
{
    Readiness readiness{.title = RunWords::tr("Instances ready")};
    if (!view.state)
        return readiness;
    readiness.ready = view.state->ready;
    readiness.wanted = view.state->wanted;
    if (view.state->instances.isEmpty())
        return readiness;
    readiness.title = goalTitle(run, view);
    if (!run.plan.intent.toRevision.isEmpty())
        readiness.ready =
            int(std::ranges::count_if(view.state->instances, [&](const Instance &instance) {
                return instance.state == InstanceState::Ready &&
                       isGoal(run.plan, view, instance.revision);
            }));
    return readiness;
}

} // namespace breakglass::console
