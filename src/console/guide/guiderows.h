// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// A phase of the runbook with its time box.
struct GuidePhaseRow
{
    Q_GADGET
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString box MEMBER box FINAL)
    Q_PROPERTY(QString used MEMBER used FINAL)
    Q_PROPERTY(QString balance MEMBER balance FINAL)
    Q_PROPERTY(double share MEMBER share FINAL)
    Q_PROPERTY(bool done MEMBER done FINAL)
    Q_PROPERTY(int open MEMBER open FINAL)
    Q_PROPERTY(bool current MEMBER current FINAL)
    Q_PROPERTY(bool recurring MEMBER recurring FINAL)
    Q_PROPERTY(bool over MEMBER over FINAL)
    Q_PROPERTY(bool shown MEMBER shown FINAL)
public:
    int number = 0;
    QString title;
    QString box;      ///< "5–15 min", "every 15 min, next in"
    QString used;     ///< "02:52"; for a recurring phase the time to the next; "–": not entered.
    QString balance;  ///< "07:48 left", "00:40 to spare", "01:20 over"
    double share = 0; ///< Of the time box; more than 1: over.
    bool done = false;
    int open = 0; ///< Of a phase that is behind us: items that nobody has ticked.
    bool current = false;
    bool recurring = false;
    bool over = false;
    bool shown = false; ///< Its checklist is in sight.
    friend bool operator==(const GuidePhaseRow &, const GuidePhaseRow &) = default;
};

/// A rung of the escalation ladder.
struct GuideLevelRow
{
    Q_GADGET
    Q_PROPERTY(int level MEMBER level FINAL)
    Q_PROPERTY(QString who MEMBER who FINAL)
    Q_PROPERTY(QString minutes MEMBER minutes FINAL)
    Q_PROPERTY(bool reached MEMBER reached FINAL)
    Q_PROPERTY(bool current MEMBER current FINAL)
public:
    int level = 1;
    QString who;
    QString minutes; ///< "15–30", "60+"
    bool reached = false;
    bool current = false; ///< The highest that is reached.
    friend bool operator==(const GuideLevelRow &, const GuideLevelRow &) = default;
};

/// A step of the way through the decision tree: an answer that was given, then the open question.
struct GuideCrumbRow
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool open MEMBER open FINAL)
public:
    QString text;
    bool open = false;
    friend bool operator==(const GuideCrumbRow &, const GuideCrumbRow &) = default;
};

/// An answer to the open question, with what Breakglass found about it.
struct GuideAnswerRow
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString evidence MEMBER evidence FINAL)
    Q_PROPERTY(int holds MEMBER holds FINAL)
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString expected MEMBER expected FINAL)
public:
    /// Whether the evidence speaks for the answer.
    enum Holds { Unknown, Yes, No };

    QString text;
    QString evidence;
    int holds = Unknown;
    QString strategy; ///< Empty: it leads to another question.
    QString expected; ///< "2–5 min"
    friend bool operator==(const GuideAnswerRow &, const GuideAnswerRow &) = default;
};

/// An item of a checklist.
struct GuideItemRow
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(int tick MEMBER tick FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString by MEMBER by FINAL)
public:
    /// As TickBox.Tick.
    enum Tick { Empty, ByPerson, ByBreakglass };

    QString text;
    int tick = Empty;
    QString note; ///< What was found.
    QString by;   ///< "Marta Kowalski, 14:11:52"; not ticked: who answers for it.
    friend bool operator==(const GuideItemRow &, const GuideItemRow &) = default;
};

/// A ranked way back or forward.
struct GuideStrategyRow
{
    Q_GADGET
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString expected MEMBER expected FINAL)
    Q_PROPERTY(double from MEMBER from FINAL)
    Q_PROPERTY(double to MEMBER to FINAL)
    Q_PROPERTY(int fit MEMBER fit FINAL)
    Q_PROPERTY(int risk MEMBER risk FINAL)
    Q_PROPERTY(QString reason MEMBER reason FINAL)
    Q_PROPERTY(QString way MEMBER way FINAL)
    Q_PROPERTY(QString input MEMBER input FINAL)
    Q_PROPERTY(QString planText MEMBER planText FINAL)
    Q_PROPERTY(bool plannable MEMBER plannable FINAL)
    Q_PROPERTY(bool decided MEMBER decided FINAL)
    Q_PROPERTY(bool lead MEMBER lead FINAL)
public:
    QString strategy; ///< Strategy::id
    QString title;
    QString expected; ///< "2–5 min"
    double from = 0;  ///< On the scale of 15 min, 0 to 1.
    double to = 0;    ///< 0: no estimate.
    int fit = 0;      ///< Fit
    int risk = 0;     ///< Risk
    QString reason;
    QString recordedReason; ///< As it goes into the plan: in English, whoever looks.
    QString way;            ///< "rev 42 → rev 41"
    QString input;          ///< What has to be named before it can be planned: "Image digest".
    QString planText;       ///< "Plan this rollback…"
    bool plannable = false; ///< The backend knows how.
    bool decided = false;   ///< The decision tree led to it, or a person chose it.
    bool lead = false;      ///< The one that the primary button plans.
    QString toRevision;
    friend bool operator==(const GuideStrategyRow &, const GuideStrategyRow &) = default;
};

} // namespace breakglass::console
