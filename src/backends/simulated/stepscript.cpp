// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/stepscript.h"

#include "backends/simulated/exactname.h"
#include "backends/simulated/revisionid.h"
#include "backends/simulated/times.h"

#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

using Arguments = QMap<QString, QString>;

constexpr Milliseconds settleLimit{300'000};

} // namespace

StepScript::StepScript(SystemNames names, QString revisionWord)
    : m_names(std::move(names)), m_word(std::move(revisionWord))
{
}

QString StepScript::revisionName(const QString &id) const
{
    return m_word + u' ' + id;
}

QString StepScript::helmRollback(const QString &id) const
{
    return u"helm rollback %1 %2 --namespace %3 --wait --timeout=5m"_s.arg(
        m_names.release, id, m_names.space);
}

Expected<const Revision *> StepScript::choose(
    const Intent &intent, const TargetState &state, const History &history) const
{
    static const QRegularExpression absolute(u"\\A[1-9][0-9]{0,8}\\z"_s);
    const QString &id = intent.toRevision;
    if (!absolute.match(id).hasMatch()) {
        return failure(ErrorKind::Invalid, u"\"%1\" is not an absolute revision."_s.arg(id),
            u"Nothing ran."_s, u"Choose a revision by its number."_s);
    }
    const Revision *chosen = history.find(id);
    if (!chosen) {
        return failure(ErrorKind::NotFound,
            u"%1 is not in the history of %2."_s.arg(revisionName(id), intent.target.key()),
            u"Nothing ran."_s, u"Choose a revision from the history."_s);
    }
    if (id == state.currentRevision) {
        return failure(ErrorKind::Conflict,
            u"%1 already runs %2."_s.arg(intent.target.key(), revisionName(id)), u"Nothing ran."_s,
            u"Choose an older revision."_s);
    }
    if (chosen->artifactAvailable == false) {
        const auto oldest =
            std::ranges::find_if(history.revisions.crbegin(), history.revisions.crend(),
                [](const Revision &one) { return one.artifactAvailable != false; });
        const QString remedy = oldest == history.revisions.crend()
                                   ? QString()
                                   : u"Choose %1 or newer."_s.arg(revisionName(oldest->id));
        return failure(ErrorKind::NotFound,
            u"Image gone. %1 is not in the registry."_s.arg(chosen->artifactReference),
            u"Nothing ran."_s, remedy);
    }
    return chosen;
}

Expected<StepScript::Situation> StepScript::look(
    const Intent &intent, const TargetState &state, const History &history) const
{
    Situation now{intent, state, history, nullptr, nullptr, {}, m_names.branch};
    now.current = now.history.find(state.currentRevision);
    if (!now.current) {
        return failure(ErrorKind::Conflict,
            u"%1 runs %2, which its history does not hold."_s.arg(
                intent.target.key(), revisionName(state.currentRevision)),
            u"Nothing ran."_s, u"Look at the target again."_s);
    }
    now.nextId = nextRevisionId(now.history.revisions.first().id);
    return now;
}

Expected<QList<Step>> StepScript::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    Expected<Situation> looked = look(intent, state, history);
    if (!looked)
        return std::unexpected(looked.error());
    Situation &now = *looked;
    const QString &action = strategy.action;
    if (action == "deploy"_L1 || action == "direct-deploy"_L1)
        return action == "deploy"_L1 ? deploy(now) : directDeploy(now);
    if (action == "set-image"_L1 && !intent.input.isEmpty())
        return setImage(now);
    if (action == "restart"_L1)
        return restart(now);
    if (action == "scale"_L1)
        return scale(now);
    const Expected<const Revision *> chosen = choose(intent, state, now.history);
    if (!chosen)
        return std::unexpected(chosen.error());
    now.chosen = *chosen;
    if (action == "rollback"_L1)
        return rollback(now);
    if (action == "set-image"_L1)
        return setImage(now);
    if (action == "set-configuration"_L1)
        return setConfiguration(now);
    if (action == "revert"_L1)
        return revert(now);
    if (action == "migrate-down"_L1)
        return migrateDown(now);
    if (action == "undo"_L1)
        return undo(now);
    if (action == "cancel-rollback"_L1)
        return cancelAndRollBack(now);
    if (action == "restore"_L1)
        return restore(now);
    return failure(
        ErrorKind::Invalid, u"No steps are known for \"%1\"."_s.arg(action), u"Nothing ran."_s);
}

Step StepScript::readHistory(const Situation &now) const
{
    Step step;
    step.id = u"history"_s;
    step.title = u"Read the release history"_s;
    step.target = now.intent.target;
    step.act = SimulatedAct{u"history"_s, {},
        u"helm history %1 --namespace %2 --max 10"_s.arg(m_names.release, m_names.space)};
    step.timeout = readingLimit;
    return step;
}

Step StepScript::settle(const Situation &now, const Condition &condition) const
{
    Step step;
    step.id = u"settle"_s;
    step.title = u"Wait for the %1"_s.arg(m_names.instances);
    step.note = u"All %1 %2 ready on one revision"_s.arg(
        QString::number(condition.atLeastReady), m_names.instances);
    step.target = now.intent.target;
    step.act = AwaitSettled{condition};
    step.settled = condition;
    step.timeout = settleLimit;
    return step;
}

Undo StepScript::backToCurrent(const Situation &now) const
{
    const QString &id = now.current->id;
    return {SimulatedAct{u"rollback"_s, {{u"revision"_s, id}}, helmRollback(id)},
        u"Brings %1 back: %2"_s.arg(revisionName(id), now.current->change)};
}

Step StepScript::rollbackTo(const Situation &now, const Revision &to) const
{
    Step step;
    step.id = u"rollback"_s;
    step.title = u"Roll back to %1"_s.arg(revisionName(to.id));
    step.note =
        u"Helm records it as %1, a copy of %2"_s.arg(revisionName(now.nextId), revisionName(to.id));
    step.target = now.intent.target;
    step.act = SimulatedAct{u"rollback"_s, {{u"revision"_s, to.id}}, helmRollback(to.id)};
    step.changesTarget = true;
    step.resume = ResumeClass::ObserveAfter;
    // A target at 0 pods would pass any check of "all ready", so at least one is asked for.
    step.settled = Condition{to.id, {}, true, std::max(1, now.state.wanted)};
    step.undo = backToCurrent(now);
    step.timeout = changeLimit;
    return step;
}

Expected<QList<Step>> StepScript::rollback(const Situation &now) const
{
    const Step act = rollbackTo(now, *now.chosen);
    return QList<Step>{readHistory(now), act, settle(now, *act.settled)};
}

Expected<QList<Step>> StepScript::undo(const Situation &now) const
{
    Step act = rollbackTo(now, *now.chosen);
    const auto command = [this](const QString &id) {
        return u"kubectl rollout undo deployment/%1 --to-revision=%2 --namespace %3"_s.arg(
            m_names.release, id, m_names.space);
    };
    const QString &id = now.chosen->id;
    act.id = u"undo"_s;
    act.note = u"Goes past Helm: the next release starts from %1 again"_s.arg(
        revisionName(now.current->id));
    act.act = SimulatedAct{u"undo"_s, {{u"revision"_s, id}}, command(id)};
    const QString &back = now.current->id;
    act.undo = Undo{SimulatedAct{u"undo"_s, {{u"revision"_s, back}}, command(back)},
        u"Brings %1 back"_s.arg(revisionName(back))};
    return QList<Step>{readHistory(now), act, settle(now, *act.settled)};
}

Expected<QList<Step>> StepScript::setImage(const Situation &now) const
{
    const QString input = now.chosen ? now.chosen->artifactReference : now.intent.input;
    const QString artifact = now.chosen ? now.chosen->artifact : artifactName(input);
    if (!now.chosen) {
        if (const Status exact = requireExact(input, u"an image digest"_s); !exact)
            return std::unexpected(exact.error());
    }
    const QString reference = input.contains(u'/') ? input : m_names.repository + u'@' + input;
    const auto act = [this](const QString &name, const QString &image) {
        return SimulatedAct{u"set-image"_s, {{u"artifact"_s, name}, {u"image"_s, image}},
            u"kubectl set image deployment/%1 %1=%2 --namespace %3"_s.arg(
                m_names.release, image, m_names.space)};
    };
    Step step = rollbackTo(now, *now.current);
    step.id = u"set-image"_s;
    step.title = u"Set the image to %1"_s.arg(artifact);
    step.note = u"The configuration of %1 stays"_s.arg(revisionName(now.current->id));
    step.act = act(artifact, reference);
    step.settled = Condition{now.nextId, {}, true, std::max(1, now.state.wanted)};
    step.undo = Undo{act(now.current->artifact, now.current->artifactReference),
        u"Brings image %1 back"_s.arg(now.current->artifact)};
    return QList<Step>{readHistory(now), step, settle(now, *step.settled)};
}

Expected<QList<Step>> StepScript::directDeploy(const Situation &now) const
{
    const QString &input = now.intent.input;
    if (const Status exact = requireExact(input, u"an image digest"_s); !exact)
        return std::unexpected(exact.error());
    const QString reference = input.contains(u'/') ? input : m_names.repository + u'@' + input;
    const QString command =
        u"helm upgrade %1 --namespace %2 --reuse-values --set %3=%4 --wait --timeout=5m"_s.arg(
            m_names.release, m_names.space, m_names.imageKey, reference);
    const QString artifact = artifactName(input);
    const SimulatedAct act{
        u"direct-deploy"_s, {{u"artifact"_s, artifact}, {u"image"_s, reference}}, command};
    const Step step = deliver(now, act, artifact);
    return QList<Step>{readHistory(now), step, settle(now, *step.settled)};
}

/// The step that puts something new on the target; its way back is the revision that runs now.
Step StepScript::deliver(const Situation &now, SimulatedAct act, const QString &what) const
{
    Step step = rollbackTo(now, *now.current);
    step.id = u"deploy"_s;
    step.title = u"Deploy %1"_s.arg(what);
    step.note = u"Helm records it as %1"_s.arg(revisionName(now.nextId));
    step.act = std::move(act);
    step.settled = Condition{now.nextId, {}, true, std::max(1, now.state.wanted)};
    return step;
}

Step StepScript::stage(
    const Situation &now, const QString &name, const QString &title, Milliseconds duration) const
{
    Step step;
    step.id = name;
    step.title = title;
    step.target = now.intent.target;
    const QString seconds = QString::number(duration / std::chrono::seconds(1));
    step.act = SimulatedAct{u"stage"_s, {{u"stage"_s, name}, {u"seconds"_s, seconds}},
        u"glab ci trigger %1 --branch %2"_s.arg(name, now.branch)};
    step.timeout = duration + Milliseconds(60'000);
    return step;
}

QList<Step> StepScript::throughPipeline(
    const Situation &now, const QString &variables, QList<Step> before, const Step &delivery) const
{
    using namespace std::chrono_literals;
    Step build = stage(now, u"build"_s, u"Build in the emergency pipeline"_s, 5min);
    std::get<SimulatedAct>(build.act).shownAs =
        u"glab ci run --branch %1 --variables %2"_s.arg(now.branch, variables);
    before.append(build);
    before.append(stage(now, u"critical-tests"_s, u"Run the critical tests"_s, 3min));
    before.append(delivery);
    before.append(settle(now, *delivery.settled));
    before.append(stage(now, u"validate"_s, u"Validate in production"_s, 2min));
    return before;
}

Expected<QList<Step>> StepScript::revert(const Situation &situation) const
{
    Situation now = situation;
    const Revision &bad = *now.current;
    const QString name = bad.changeReference.isEmpty() ? bad.artifact : bad.changeReference;
    now.branch = u"revert/"_s + bad.artifact;
    Step commit = stage(now, u"revert"_s, u"Revert %1"_s.arg(name), std::chrono::seconds(20));
    std::get<SimulatedAct>(commit.act).shownAs = u"git revert --no-edit %1"_s.arg(bad.artifact);
    commit.note = u"On branch %1, pushed for the emergency pipeline"_s.arg(now.branch);
    commit.resume = ResumeClass::MarkerSearch;
    const SimulatedAct act{u"deploy"_s,
        {{u"reverts"_s, bad.changeReference}, {u"base"_s, now.chosen->id},
            {u"change"_s, u"Revert \"%1\""_s.arg(bad.change)}},
        u"glab ci trigger deploy --branch %1"_s.arg(now.branch)};
    const Step delivery = deliver(now, act, u"the revert of %1"_s.arg(name));
    const QString variables =
        u"EMERGENCY_REVERT:true --variables REVERT_COMMIT:%1"_s.arg(bad.artifact);
    return throughPipeline(now, variables, {commit}, delivery);
}

Expected<QList<Step>> StepScript::deploy(const Situation &now) const
{
    const QString &input = now.intent.input;
    if (const Status exact = requireExact(input, u"a commit"_s); !exact)
        return std::unexpected(exact.error());
    const QString artifact = artifactName(input);
    const SimulatedAct act{u"deploy"_s, {{u"artifact"_s, artifact}},
        u"glab ci trigger deploy --branch %1"_s.arg(now.branch)};
    const QString variables = u"EMERGENCY_HOTFIX:true --variables FIX:%1"_s.arg(input);
    return throughPipeline(now, variables, {}, deliver(now, act, artifact));
}

} // namespace breakglass::backends
