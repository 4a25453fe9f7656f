// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/planreadings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Plan", text);
}

EnvironmentKind kindOf(const Workspace &workspace, const TargetId &target)
{
    // What is not known is treated like production.
    const Environment *environment = workspace.environment(target.environment);
    return environment ? environment->kind : EnvironmentKind::Production;
}

QString changesWords(EnvironmentKind kind)
{
    switch (kind) {
    case EnvironmentKind::Production:
        return words("Changes production");
    case EnvironmentKind::Staging:
        return words("Changes staging");
    case EnvironmentKind::Sandbox:
        break;
    }
    return words("Changes the sandbox");
}

QString kindWords(const Step &step)
{
    if (step.changesTarget)
        return {};
    if (std::holds_alternative<HttpRequest>(step.act))
        return words("HTTP");
    if (std::holds_alternative<Message>(step.act))
        return words("Message");
    if (std::holds_alternative<Manual>(step.act))
        return words("By hand");
    return words("Read only");
}

QString detailWords(const Step &step)
{
    if (!step.note.isEmpty())
        return step.note;
    if (const auto *message = std::get_if<Message>(&step.act))
        return message->audience;
    return u"%1, %2"_s.arg(step.target.service, step.target.environment);
}

QString undoWords(const Step &step)
{
    if (std::holds_alternative<Message>(step.act))
        return words("None. Post a correction");
    if (!step.changesTarget)
        return words("Not needed");
    return step.undo ? words("Ready, shown below") : words("None. A person decides");
}

QString languageOf(const Act &act)
{
    const bool isCommand =
        std::holds_alternative<Command>(act) || std::holds_alternative<SimulatedAct>(act);
    return isCommand ? u"bash"_s : QString();
}

PlanStepRow stepRow(const Step &step, int number, EnvironmentKind kind)
{
    PlanStepRow row;
    row.number = number;
    row.title = step.title;
    row.changes = step.changesTarget;
    row.production = step.changesTarget && kind == EnvironmentKind::Production;
    row.tag = step.changesTarget ? changesWords(kind) : QString();
    row.kind = kindWords(step);
    row.detail = detailWords(step);
    row.timeout = step.timeout.count() > 0 ? toAge(step.timeout) : words("None");
    row.undoWord = undoWords(step);
    row.act = actText(step.act);
    row.language = languageOf(step.act);
    if (step.undo) {
        row.undoAct = actText(step.undo->act);
        row.undoNote = step.undo->note;
    }
    return row;
}

/// What only an abort performs is part of what is confirmed, so it is shown, too.
PlanStepRow abortRow(const Step &step, int number, EnvironmentKind kind)
{
    PlanStepRow row = stepRow(step, number, kind);
    row.tag = words("Only on abort");
    row.undoWord = words("This is the way back");
    return row;
}

QString countWords(PreflightResult result, qsizetype count)
{
    const char *texts[] = {"%1 pass", "%1 caution", "%1 waiting", "%1 fail"};
    return words(texts[int(result)]).arg(count);
}

bool goesBack(const Plan &plan)
{
    return !plan.intent.toRevision.isEmpty();
}

} // namespace

QList<PlanStepRow> planStepRows(const Plan &plan, const Workspace &workspace)
{
    QList<PlanStepRow> rows;
    for (const Step &step : plan.steps)
        rows.append(stepRow(step, int(rows.size()) + 1, kindOf(workspace, step.target)));
    if (const auto &step = plan.onAbort)
        rows.append(abortRow(*step, int(rows.size()) + 1, kindOf(workspace, step->target)));
    return rows;
}

QList<PreflightRow> preflightRows(const QList<Preflight> &preflights)
{
    QList<PreflightRow> rows;
    for (const Preflight &one : preflights)
        rows.append({int(one.result), one.title, one.detail});
    return rows;
}

QList<PreflightCountRow> preflightCounts(const QList<Preflight> &preflights)
{
    QList<PreflightCountRow> rows;
    for (const auto result : {PreflightResult::Pass, PreflightResult::Caution,
             PreflightResult::Waiting, PreflightResult::Fail}) {
        const auto count = std::ranges::count(preflights, result, &Preflight::result);
        if (count > 0)
            rows.append({int(result), countWords(result, count)});
    }
    return rows;
}

QList<BlastTileRow> blastTiles(const Plan &plan, const Workspace &workspace)
{
    QList<BlastTileRow> rows;
    for (const Environment &environment : workspace.environments) {
        const bool touched = std::ranges::any_of(plan.steps, [&](const Step &step) {
            return step.changesTarget && step.target.environment == environment.name;
        });
        rows.append({environment.name, touched, environment.kind == EnvironmentKind::Production,
            touched ? plan.blast.inTarget : words("Not touched")});
    }
    return rows;
}

QList<BlastFactRow> blastFacts(const Plan &plan)
{
    QList<BlastFactRow> rows;
    for (const auto &[name, text] : plan.blast.rows)
        rows.append({name, text});
    return rows;
}

QString planStepsText(const Plan &plan, const Workspace &workspace)
{
    const auto changing = std::ranges::count(plan.steps, true, &Step::changesTarget);
    const auto kind = kindOf(workspace, plan.intent.target);
    const QString steps =
        plan.steps.size() == 1 ? words("1 step") : words("%1 steps").arg(plan.steps.size());
    if (changing == 0)
        return words("%1, none changes anything").arg(steps);
    const QString where = plan.intent.target.environment;
    if (changing > 1)
        return words("%1, %2 change %3").arg(steps).arg(changing).arg(where);
    return u"%1, 1 %2"_s.arg(steps, changesWords(kind).toLower());
}

QString planText(const Plan &plan)
{
    QStringList parts{u"# %1 %2"_s.arg(plan.id, plan.title)};
    int number = 0;
    for (const Step &step : plan.steps) {
        QString part = u"# %1. %2\n%3"_s.arg(++number).arg(step.title, actText(step.act));
        if (step.undo)
            part += u"\n# Undo: "_s + actText(step.undo->act);
        parts.append(part);
    }
    if (const auto &step = plan.onAbort)
        parts.append(u"# Only on abort: %1\n%2"_s.arg(step->title, actText(step->act)));
    return parts.join(u"\n\n"_s) + u'\n';
}

QString preflightRefusal(const QList<Preflight> &preflights)
{
    const auto find = [&](PreflightResult result) {
        const auto found = std::ranges::find(preflights, result, &Preflight::result);
        return found == preflights.end() ? nullptr : &*found;
    };
    if (const Preflight *failed = find(PreflightResult::Fail))
        return words("Preflight failed: %1. %2").arg(failed->title, failed->detail);
    if (const Preflight *waits = find(PreflightResult::Waiting))
        return words("Preflight waits: %1. %2").arg(waits->title, waits->detail);
    return preflights.isEmpty() ? words("The preflight has not been checked.") : QString();
}

QString confirmQuestion(const Plan &plan)
{
    const QString text =
        goesBack(plan) ? words("Roll back %1 in %2?") : words("Deploy to %1 in %2?");
    return text.arg(plan.intent.target.service, plan.intent.target.environment);
}

QString confirmEffect(const Plan &plan, const QString &revisionWord)
{
    const auto name = [&](const QString &id) { return u"%1 %2"_s.arg(revisionWord, id); };
    const QString to = goesBack(plan) ? name(plan.intent.toRevision) : plan.intent.input;
    QStringList parts{
        plan.onAbort
            ? words("%1 takes the traffic of %2 stage by stage.").arg(to, name(plan.fromRevision))
            : words("%1 is replaced by %2.").arg(name(plan.fromRevision), to)};
    if (!plan.blast.inTarget.isEmpty())
        parts.append(plan.blast.inTarget + u'.');
    for (const auto &[row, text] : plan.blast.rows) {
        if (row == "Traffic"_L1 && plan.onAbort)
            parts.append(words("Traffic: %1.").arg(text));
        if (row == "Users lose"_L1)
            parts.append(words("Users lose: %1.").arg(text));
    }
    if (plan.expected.most.count() > 0)
        parts.append(words("Expected %1.").arg(plan.expected.text()));
    return parts.join(u' ');
}

QString holdWords(const Plan &plan)
{
    return goesBack(plan) ? words("Hold to roll back") : words("Hold to deploy");
}

} // namespace breakglass::console
