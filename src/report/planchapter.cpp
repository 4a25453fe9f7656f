// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "report/planchapter.h"

namespace breakglass::report {

using namespace Qt::StringLiterals;

namespace {

QString outcomeText(const StepStory &step)
{
    static const QStringList words{u"Done"_s, u"Failed"_s, u"Outcome unknown"_s, u"Skipped"_s};
    if (!step.outcome)
        return step.started
                   ? u"Started at %1, no outcome was written."_s.arg(toClock(*step.started))
                   : u"Not started."_s;
    QString text = words.value(int(*step.outcome));
    if (step.started && step.ended)
        text += u" at %1 after %2"_s.arg(
            toClock(*step.ended), toStopwatch(*step.ended - *step.started));
    if (step.reconciled)
        text += u", found by looking after an interruption"_s;
    text += u'.';
    return step.evidence.isEmpty() ? text : u"%1 Evidence: %2"_s.arg(text, step.evidence);
}

QString resultText(const PlanStory &plan)
{
    static const QStringList words{
        u"succeeded"_s, u"failed"_s, u"was aborted"_s, u"needs a person"_s};
    if (plan.run.isEmpty())
        return u"It was confirmed and no run was started."_s;
    if (!plan.finished)
        return u"%1 had no end when this was written."_s.arg(plan.run);
    const QString text = u"%1 %2 at %3."_s.arg(
        plan.run, words.value(int(plan.finished->result)), toClock(plan.finishedAt));
    return plan.finished->detail.isEmpty() ? text : text + u' ' + plan.finished->detail;
}

void writeConfirmation(Document &document, const PlanStory &plan)
{
    const events::PlanConfirmed &confirmed = *plan.confirmed;
    QList<QStringList> rows{
        {u"By"_s, plan.confirmedBy},
        {u"At"_s, toIso(plan.confirmedAt)},
        {u"Typed"_s, confirmed.typedPhrase},
        {u"Reason"_s, confirmed.reason},
        {u"Ticket"_s, confirmed.incident},
        {u"Method"_s, confirmed.method},
        {u"Plan hash"_s, QString::fromLatin1(confirmed.planHash)},
    };
    for (const Approval &approval : plan.approvals)
        rows.append({u"Approved by"_s, u"%1 at %2"_s.arg(approval.approver, toIso(approval.at))});
    for (const QString &caution : confirmed.cautions)
        rows.append({u"In spite of"_s, caution});
    document.heading(3, u"Confirmation"_s);
    document.table({u"Proof"_s, u"Value"_s}, rows);
}

void writeSteps(Document &document, const PlanStory &plan)
{
    int number = 0;
    for (const Step &step : plan.plan.steps) {
        document.heading(3, u"Step %1. %2"_s.arg(QString::number(++number), step.title));
        if (!step.note.isEmpty())
            document.paragraph(step.note);
        document.code(actText(step.act));
        document.paragraph(outcomeText(plan.steps.value(step.id)));
        if (step.undo) {
            document.paragraph(u"Taken back by: %1"_s.arg(step.undo->note));
            document.code(actText(step.undo->act));
        }
    }
}

} // namespace

void writePlans(Document &document, const QList<PlanStory> &plans)
{
    QStringList proposed;
    bool isAnyConfirmed = false;
    for (const PlanStory &plan : plans) {
        if (!plan.confirmed) {
            proposed.append(u"%1, %2"_s.arg(plan.plan.id, plan.plan.title));
            continue;
        }
        isAnyConfirmed = true;
        document.heading(2, u"%1 as confirmed: %2"_s.arg(plan.plan.id, plan.plan.title));
        document.paragraph(resultText(plan));
        writeConfirmation(document, plan);
        writeSteps(document, plan);
    }
    if (!isAnyConfirmed) {
        document.heading(2, u"Plan"_s);
        document.paragraph(u"No plan was confirmed. Nothing was changed through Breakglass."_s);
    }
    if (!proposed.isEmpty()) {
        document.paragraph(u"Proposed and not confirmed:"_s);
        document.bullets(proposed);
    }
}

} // namespace breakglass::report
