// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/planreadings.h"

#include "console/plan/dryrunreadings.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

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
        return PlanWords::tr("Changes production");
    case EnvironmentKind::Staging:
        return PlanWords::tr("Changes staging");
    case EnvironmentKind::Sandbox:
        break;
    }
    return PlanWords::tr("Changes the sandbox");
}

QString kindWords(const Step &step)
{
    if (step.changesTarget)
        return {};
    if (std::holds_alternative<HttpRequest>(step.act))
        return PlanWords::tr("HTTP");
    if (std::holds_alternative<Message>(step.act))
        return PlanWords::tr("Message");
    if (std::holds_alternative<Manual>(step.act))
        return PlanWords::tr("By hand");
    return PlanWords::tr("Read only");
}

QString detailWords(const Step &step)
{
    if (!step.note.isEmpty())
        return translated(step.note, Saying::StepTitle);
    if (const auto *message = std::get_if<Message>(&step.act))
        return message->audience;
    return u"%1, %2"_s.arg(step.target.service, step.target.environment);
}

QString undoWords(const Step &step)
{
    if (std::holds_alternative<Message>(step.act))
        return PlanWords::tr("None. Post a correction");
    if (!step.changesTarget)
        return PlanWords::tr("Not needed");
    return step.undo ? PlanWords::tr("Ready, shown below")
                     : PlanWords::tr("None. A person decides");
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
    row.title = translated(step.title, Saying::StepTitle);
    row.changes = step.changesTarget;
    row.production = step.changesTarget && kind == EnvironmentKind::Production;
    row.tag = step.changesTarget ? changesWords(kind) : QString();
    row.kind = kindWords(step);
    row.detail = detailWords(step);
    row.timeout = step.timeout.count() > 0 ? toAge(step.timeout) : PlanWords::tr("None");
    row.undoWord = undoWords(step);
    row.act = actText(step.act);
    row.language = languageOf(step.act);
    if (step.undo) {
        row.undoAct = actText(step.undo->act);
        row.undoNote = translated(step.undo->note, Saying::StepTitle);
    }
    row.dryRunAct = dryRunQuestion(step);
    return row;
}

/// What only an abort performs is part of what is confirmed, so it is shown, too.
PlanStepRow abortRow(const Step &step, int number, EnvironmentKind kind)
{
    PlanStepRow row = stepRow(step, number, kind);
    row.tag = PlanWords::tr("Only on abort");
    row.undoWord = PlanWords::tr("This is the way back");
    return row;
}

QString countWords(PreflightResult result, qsizetype count)
{
    const char *texts[] = {QT_TRANSLATE_NOOP("PlanWords", "%1 pass"),
        QT_TRANSLATE_NOOP("PlanWords", "%1 caution"), QT_TRANSLATE_NOOP("PlanWords", "%1 waiting"),
        QT_TRANSLATE_NOOP("PlanWords", "%1 fail")};
    return PlanWords::tr(texts[int(result)]).arg(count);
}

bool goesBack(const Plan &plan)
{
    return !plan.intent.toRevision.isEmpty();
}

// A line may end after an exclamation mark, but "!4127" is the name of a change.
QString inOnePiece(QString text)
{
    static const QRegularExpression change(u"!(?=[0-9])"_s);
    return text.replace(change, u"!\u2060"_s);
}

} // namespace

QList<PlanStepRow> planStepRows(const Plan &plan, const Workspace &workspace,
    const execution::DryRunFold &dryRun, bool isAsking)
{
    QList<PlanStepRow> rows;
    const auto add = [&](PlanStepRow row, const Step &step, bool isAbort) {
        const DryRunLine line = dryRunLine(step, dryRun, isAsking, isAbort);
        row.dryRunState = line.state;
        row.dryRunText = line.text;
        rows.append(row);
    };
    for (const Step &step : plan.steps)
        add(stepRow(step, int(rows.size()) + 1, kindOf(workspace, step.target)), step, false);
    if (const auto &step = plan.onAbort)
        add(abortRow(*step, int(rows.size()) + 1, kindOf(workspace, step->target)), *step, true);
    return rows;
}

QList<PreflightRow> preflightRows(const QList<Preflight> &preflights)
{
    QList<PreflightRow> rows;
    for (const Preflight &one : preflights)
        rows.append({int(one.result), translated(one.title), translated(one.detail)});
    // What needs a look comes first: the list may be longer than its room.
    std::ranges::stable_partition(
        rows, [](const PreflightRow &row) { return row.result != int(PreflightResult::Pass); });
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
            touched ? translated(plan.blast.inTarget) : PlanWords::tr("Not touched")});
    }
    return rows;
}

QList<BlastFactRow> blastFacts(const Plan &plan)
{
    QList<BlastFactRow> rows;
    for (const auto &[name, text] : plan.blast.rows)
        rows.append({translated(name), translated(text)});
    return rows;
}

QString planStepsText(const Plan &plan, const Workspace &workspace)
{
    const auto changing = std::ranges::count(plan.steps, true, &Step::changesTarget);
    const auto kind = kindOf(workspace, plan.intent.target);
    const QString steps = plan.steps.size() == 1 ? PlanWords::tr("1 step")
                                                 : PlanWords::tr("%1 steps").arg(plan.steps.size());
    if (changing == 0)
        return PlanWords::tr("%1, none changes anything").arg(steps);
    const QString where = plan.intent.target.environment;
    if (changing > 1)
        return PlanWords::tr("%1, %2 change %3").arg(steps).arg(changing).arg(where);
    return u"%1, 1 %2"_s.arg(steps, changesWords(kind).toLower());
}

QString planText(const Plan &plan)
{
    QStringList parts{u"# %1 %2"_s.arg(plan.id, plan.title)};
    int number = 0;
    for (const Step &step : plan.steps) {
        QString part = u"# %1. %2\n%3"_s.arg(++number).arg(step.title, actText(step.act));
        if (step.dryRun)
            part += u"\n# Dry run: "_s + dryRunText(*step.dryRun);
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
        return PlanWords::tr("Preflight failed: %1. %2")
            .arg(translated(failed->title), translated(failed->detail));
    if (const Preflight *waits = find(PreflightResult::Waiting))
        return PlanWords::tr("Preflight waits: %1. %2")
            .arg(translated(waits->title), translated(waits->detail));
    return preflights.isEmpty() ? PlanWords::tr("The preflight has not been checked.") : QString();
}

QString confirmQuestion(const Plan &plan)
{
    const QString text = goesBack(plan) ? PlanWords::tr("Roll back %1 in %2?")
                                        : PlanWords::tr("Deploy to %1 in %2?");
    return text.arg(plan.intent.target.service, plan.intent.target.environment);
}

QString confirmEffect(const Plan &plan, const QString &revisionWord)
{
    const auto name = [&](const QString &id) { return u"%1 %2"_s.arg(revisionWord, id); };
    const QString to = goesBack(plan) ? name(plan.intent.toRevision) : plan.intent.input;
    QStringList parts{
        plan.onAbort ? PlanWords::tr("%1 takes the traffic of %2 stage by stage.")
                           .arg(to, name(plan.fromRevision))
                     : PlanWords::tr("%1 is replaced by %2.").arg(name(plan.fromRevision), to)};
    if (!plan.blast.inTarget.isEmpty())
        parts.append(translated(plan.blast.inTarget) + u'.');
    for (const auto &[row, text] : plan.blast.rows) {
        if (row == "Traffic"_L1 && plan.onAbort)
            parts.append(PlanWords::tr("Traffic: %1.").arg(translated(text)));
        if (row == "Users lose"_L1)
            parts.append(PlanWords::tr("Users lose: %1.").arg(inOnePiece(translated(text))));
    }
    if (plan.expected.most.count() > 0)
        parts.append(PlanWords::tr("Expected %1.").arg(plan.expected.text()));
    return parts.join(u' ');
}

QString holdWords(const Plan &plan)
{
    return goesBack(plan) ? PlanWords::tr("Hold to roll back") : PlanWords::tr("Hold to deploy");
}

} // namespace breakglass::console
