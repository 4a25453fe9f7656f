// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/stepscript.h"

// Ways back for what is stored: migrations one by one, and a restore behind a write fence.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds fenceLimit{30'000};

/// Versions of the migrations between two revisions, newest first, ending with the one that stays.
QStringList schemasBetween(const History &history, const Revision &from, const Revision &to)
{
    QStringList versions;
    for (const Revision &revision : history.revisions) {
        const QString &version = revision.schemaVersion;
        const bool between = version.toLongLong() <= from.schemaVersion.toLongLong() &&
                             version.toLongLong() >= to.schemaVersion.toLongLong();
        if (!version.isEmpty() && between && !versions.contains(version))
            versions.append(version);
    }
    std::ranges::sort(versions, std::greater());
    return versions;
}

} // namespace

Step StepScript::migrationDown(const Situation &now, const QString &from, const QString &to) const
{
    const auto act = [this](const QString &action, const QString &task, const QString &version,
                         const QString &origin, const QString &goal) {
        return SimulatedAct{action, {{u"from"_s, origin}, {u"to"_s, goal}},
            u"kubectl exec deployment/%1 --namespace %2 -- rails db:migrate:%3 VERSION=%4"_s.arg(
                m_names.release, m_names.space, task, version)};
    };
    Step step;
    step.id = u"migrate-"_s + from;
    step.title = u"Take migration %1 back"_s.arg(from);
    step.note = u"Undoes this migration alone; the schema is at %1 afterwards"_s.arg(to);
    step.target = now.intent.target;
    step.act = act(u"migrate-down"_s, u"down"_s, from, from, to);
    step.changesTarget = true;
    step.resume = ResumeClass::Opaque;
    step.undo = Undo{act(u"migrate-up"_s, u"up"_s, from, to, from),
        u"Runs migration %1 again; data it removed stays removed"_s.arg(from)};
    step.timeout = std::chrono::minutes(10);
    return step;
}

Expected<QList<Step>> StepScript::migrateDown(const Situation &now) const
{
    const QStringList versions = schemasBetween(now.history, *now.current, *now.chosen);
    if (versions.size() < 2) {
        return failure(ErrorKind::Conflict,
            u"%1 and %2 carry the same schema."_s.arg(
                revisionName(now.current->id), revisionName(now.chosen->id)),
            u"Nothing ran."_s, u"A rollback without migrations is enough."_s);
    }
    QList<Step> steps{readHistory(now)};
    for (qsizetype i = 0; i + 1 < versions.size(); ++i)
        steps.append(migrationDown(now, versions.at(i), versions.at(i + 1)));
    const Step act = rollbackTo(now, *now.chosen);
    steps.append(act);
    steps.append(settle(now, *act.settled));
    return steps;
}

/// Writes stop while the server goes on: a restore needs it running.
Step StepScript::fence(const Situation &now, bool up) const
{
    const auto act = [&](bool raise) {
        const QString name = raise ? u"fence"_s : u"lift-fence"_s;
        const QString command =
            u"psql --command 'ALTER DATABASE %1 SET default_transaction_read_only = %2'"_s.arg(
                m_names.release, raise ? u"on"_s : u"off"_s);
        return SimulatedAct{name, {}, command};
    };
    Step step;
    step.id = up ? u"fence"_s : u"lift-fence"_s;
    step.title = up ? u"Fence writes off"_s : u"Let writes in again"_s;
    step.note = up ? u"Reads go on; nothing that is written now can be lost by the restore"_s
                   : u"Only after the counts are right"_s;
    step.target = now.intent.target;
    step.act = act(up);
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    step.undo = Undo{act(!up), up ? u"Lets writes in again"_s : u"Fences writes off again"_s};
    step.timeout = fenceLimit;
    return step;
}

Expected<QList<Step>> StepScript::restore(const Situation &now) const
{
    const QString backup = m_names.release + u'-' + now.chosen->artifact;
    const auto command = [&](const Revision &revision) {
        return u"pg_restore --clean --single-transaction --dbname=%1 /backups/%1-%2.dump"_s.arg(
            m_names.release, revision.artifact);
    };
    Step act = rollbackTo(now, *now.chosen);
    act.id = u"restore"_s;
    act.title = u"Restore backup %1"_s.arg(backup);
    act.note = u"Everything written after %1 is lost"_s.arg(revisionName(now.chosen->id));
    act.act = SimulatedAct{u"restore"_s, {{u"revision"_s, now.chosen->id}}, command(*now.chosen)};
    act.resume = ResumeClass::Opaque;
    act.undo =
        Undo{SimulatedAct{u"restore"_s, {{u"revision"_s, now.current->id}}, command(*now.current)},
            u"Restores the copy that was taken before"_s};
    act.timeout = 10min;
    return QList<Step>{readHistory(now), fence(now, true),
        stage(now, u"backup"_s, u"Keep a copy of what is there"_s, 1min), act,
        settle(now, *act.settled),
        stage(now, u"count"_s, u"Compare the counts with those of the backup"_s, 20s),
        fence(now, false)};
}

} // namespace breakglass::backends
