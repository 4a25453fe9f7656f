// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// A drill of the workspace.
struct DrillRow
{
    Q_GADGET
    Q_PROPERTY(QString drill MEMBER drill FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString description MEMBER description FINAL)
    Q_PROPERTY(QString target MEMBER target FINAL)
    Q_PROPERTY(QString limit MEMBER limit FINAL)
    Q_PROPERTY(QString passMark MEMBER passMark FINAL)
    Q_PROPERTY(QString severity MEMBER severity FINAL)
    Q_PROPERTY(QString incident MEMBER incident FINAL)
    Q_PROPERTY(QString script MEMBER script FINAL)
    Q_PROPERTY(QString lastResult MEMBER lastResult FINAL)
    Q_PROPERTY(bool played MEMBER played FINAL)
    Q_PROPERTY(bool passed MEMBER passed FINAL)
public:
    QString drill;
    QString title;
    QString description;
    QString target;     ///< "checkr-console, simulated production_us"
    QString limit;      ///< "15:00"
    QString passMark;   ///< "70 of 100"
    QString severity;   ///< "P0"
    QString incident;   ///< What it is about, in the words of the alert.
    QString script;     ///< "5 phases, 14 items that count, clock runs 10 times as fast"
    QString lastResult; ///< "86 of 100 in 12:40, passed", or "Not played yet"
    bool played = false;
    bool passed = false;
    friend bool operator==(const DrillRow &, const DrillRow &) = default;
};

/// A drill that was played, as the live record keeps it.
struct PastDrillRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString day MEMBER day FINAL)
    Q_PROPERTY(QString score MEMBER score FINAL)
    Q_PROPERTY(QString total MEMBER total FINAL)
    Q_PROPERTY(QString target MEMBER target FINAL)
    Q_PROPERTY(QString result MEMBER result FINAL)
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString folder MEMBER folder FINAL)
    Q_PROPERTY(double minutes MEMBER minutes FINAL)
    Q_PROPERTY(int points MEMBER points FINAL)
    Q_PROPERTY(bool ended MEMBER ended FINAL)
    Q_PROPERTY(bool passed MEMBER passed FINAL)
    Q_PROPERTY(bool over MEMBER over FINAL)
    Q_PROPERTY(bool newest MEMBER newest FINAL)
public:
    QString name; ///< "DRILL-031"
    QString title;
    QString day;    ///< "12 Nov 14:02"
    QString score;  ///< "86 of 100"
    QString total;  ///< "12:40"
    QString target; ///< "15:00", or empty when the drill has gone from the workspace.
    QString result; ///< "Passed", "Not passed", "Left without an end"
    QString strategy;
    QString folder;
    double minutes = 0;
    int points = 0;
    bool ended = false;
    bool passed = false;
    bool over = false; ///< Took longer than its own target time.
    bool newest = false;
    friend bool operator==(const PastDrillRow &, const PastDrillRow &) = default;
};

/// A drill to play next.
struct PractiseRow
{
    Q_GADGET
    Q_PROPERTY(QString drill MEMBER drill FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString why MEMBER why FINAL)
    Q_PROPERTY(QString key MEMBER key FINAL)
public:
    QString drill;
    QString title;
    QString why; ///< "Not played yet"
    QString key; ///< That starts it: "1"
    friend bool operator==(const PractiseRow &, const PractiseRow &) = default;
};

/// One part of the score.
struct ScoreCardRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString verdict MEMBER verdict FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(bool good MEMBER good FINAL)
    Q_PROPERTY(QString points MEMBER points FINAL)
    Q_PROPERTY(double filled MEMBER filled FINAL)
    Q_PROPERTY(double ideal MEMBER ideal FINAL)
public:
    QString title;
    QString value;
    QString verdict;
    QString detail;
    bool good = false;
    QString points;     ///< What it adds to the score: "30 of 30"; empty for the sum.
    double filled = -1; ///< 0 to 1; negative: no bar.
    double ideal = -1;  ///< Where the ideal is on the bar; negative: no tick.
    friend bool operator==(const ScoreCardRow &, const ScoreCardRow &) = default;
};

/// A phase on the time axis; positions are parts of its length.
struct PhaseBlockRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString deviation MEMBER deviation FINAL)
    Q_PROPERTY(double from MEMBER from FINAL)
    Q_PROPERTY(double length MEMBER length FINAL)
public:
    QString title;
    QString time;      ///< "03:05"
    QString deviation; ///< "+01:05", or empty when it is not worth a word.
    double from = 0;
    double length = 0;
    friend bool operator==(const PhaseBlockRow &, const PhaseBlockRow &) = default;
};

/// A message, or a tick of the axis.
struct MomentRow
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(double at MEMBER at FINAL)
    Q_PROPERTY(bool late MEMBER late FINAL)
    Q_PROPERTY(bool labelled MEMBER labelled FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(bool toLeft MEMBER toLeft FINAL)
public:
    QString label;
    double at = 0;
    bool late = false;
    bool labelled = true;
    int line = 0; ///< Of the label, where another moment is in its way.
    bool toLeft = false;
    friend bool operator==(const MomentRow &, const MomentRow &) = default;
};

struct FindingRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString runbook MEMBER runbook FINAL)
    Q_PROPERTY(int runbookLine MEMBER runbookLine FINAL)
    Q_PROPERTY(bool good MEMBER good FINAL)
public:
    QString title;
    QString detail;
    QString source; ///< "Emergency Release Protocol, line 34", or empty.
    bool good = false;
    QString runbook; ///< Where `source` leads: an id, or empty.
    int runbookLine = 0;
    friend bool operator==(const FindingRow &, const FindingRow &) = default;
};

/// A surprise that has happened.
struct InjectRow
{
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
public:
    QString time; ///< Since the begin.
    QString text;
    friend bool operator==(const InjectRow &, const InjectRow &) = default;
};

} // namespace breakglass::console
