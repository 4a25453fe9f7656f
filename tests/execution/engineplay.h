// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/engine.h"
#include "support/planexamples.h"

#include <QMap>

/// The engine played by words: what happens as a script, what it asks for as a trace.
namespace breakglass::execution::played {
using namespace Qt::StringLiterals;

inline Happening happeningOf(const QString &word)
{
    using namespace happening;
    const QMap<QString, Happening> words{
        {u"start"_s, Started{}},
        {u"restart"_s, Restarted{}},
        {u"intent"_s, IntentWritten{}},
        {u"outcome"_s, OutcomeWritten{}},
        {u"end"_s, EndWritten{}},
        {u"full"_s, WriteFailed{u"The disk is full."_s}},
        {u"seen"_s, TargetSeen{u"f1"_s, {}}},
        {u"seen2"_s, TargetSeen{u"f2"_s, {}}},
        {u"busy"_s, TargetSeen{u"f1"_s, u"Pipeline 88121 deploys"_s}},
        {u"unseen"_s, TargetUnseen{u"No route."_s}},
        {u"done"_s, ActEnded{ActEnd::Done, u"exit code 0"_s, {}}},
        {u"settled"_s, ActEnded{ActEnd::Done, u"settled"_s, u"f2"_s}},
        {u"failed"_s, ActEnded{ActEnd::Failed, u"Exit code 1."_s, {}}},
        {u"lost"_s, ActEnded{ActEnd::Unknown, u"No answer."_s, {}}},
        {u"unsent"_s, ActEnded{ActEnd::NotSent, u"Not sent."_s, {}}},
        {u"stopped"_s, ActEnded{ActEnd::Stopped, u"Ended early."_s, {}}},
        {u"applied"_s, WorldJudged{Verdict::Applied, u"f2"_s, u"runs 41"_s}},
        {u"untouched"_s, WorldJudged{Verdict::Untouched, u"f1"_s, u"runs 42"_s}},
        {u"underway"_s, WorldJudged{Verdict::Underway, u"f9"_s, u"runs 40"_s}},
        {u"blind"_s, WorldJudged{Verdict::CannotTell, {}, u"can't be seen."_s}},
        {u"pause"_s, PauseAsked{u"Look first"_s}},
        {u"resume"_s, ResumeAsked{}},
        {u"abort"_s, AbortAsked{u"Wrong service"_s}},
        {u"itdid"_s, PersonSettled{true, u"Seen in the console"_s, u"f2"_s}},
        {u"itdidnot"_s, PersonSettled{false, u"Not in the console"_s, u"f1"_s}},
    };
    Q_ASSERT(words.contains(word));
    return words[word];
}

inline QString nameOf(events::StepOutcome outcome)
{
    return QStringList{u"done"_s, u"failed"_s, u"unknown"_s, u"skipped"_s}[int(outcome)];
}

inline QString nameOf(events::RunResult result)
{
    return QStringList{u"succeeded"_s, u"failed"_s, u"aborted"_s, u"person"_s}[int(result)];
}

inline QString nameOf(RunPhase phase)
{
    return QStringList{u"idle"_s, u"running"_s, u"paused"_s, u"aborting"_s, u"person"_s,
        u"finished"_s}[int(phase)];
}

struct Printer
{
    QString operator()(const effect::WriteIntent &e) const { return u"+"_s + e.intent.step; }
    QString operator()(const effect::WriteOutcome &e) const
    {
        const QString message = e.message ? u"&message"_s : QString();
        const QString how = e.outcome.reconciled ? u"*"_s : QString();
        return u"-%1:%2%3%4"_s.arg(e.outcome.step, nameOf(e.outcome.outcome), how, message);
    }
    QString operator()(const effect::WritePause &) const { return u"pause"_s; }
    QString operator()(const effect::WriteResume &) const { return u"resume"_s; }
    QString operator()(const effect::WriteEnd &e) const { return u"end:"_s + nameOf(e.end.result); }
    QString operator()(const effect::LookBefore &) const { return u"look"_s; }
    QString operator()(const effect::Perform &) const { return u"act"_s; }
    QString operator()(const effect::JudgeWorld &e) const
    {
        return QStringList{u"judge1"_s, u"judge"_s, u"judge?"_s}[int(e.patience)];
    }
    QString operator()(const effect::EndWait &) const { return u"endwait"_s; }
};

struct Played
{
    EngineState state;
    QStringList trace;
};

inline Played play(EngineState state, const QString &script)
{
    Played played{std::move(state), {}};
    int second = 0;
    for (const QString &word : script.split(u' ', Qt::SkipEmptyParts)) {
        const TimePoint at{std::chrono::seconds(++second)};
        Advance next = advance(std::move(played.state), {at, happeningOf(word)});
        played.state = std::move(next.state);
        for (const Effect &effect : next.effects)
            played.trace.append(std::visit(Printer{}, effect));
    }
    return played;
}

} // namespace breakglass::execution::played
