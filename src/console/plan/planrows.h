// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// One step of the plan under review.
struct PlanStepRow
{
    Q_GADGET
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(bool changes MEMBER changes FINAL)
    Q_PROPERTY(bool production MEMBER production FINAL)
    Q_PROPERTY(QString tag MEMBER tag FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString timeout MEMBER timeout FINAL)
    Q_PROPERTY(QString undoWord MEMBER undoWord FINAL)
    Q_PROPERTY(QString act MEMBER act FINAL)
    Q_PROPERTY(QString language MEMBER language FINAL)
    Q_PROPERTY(QString undoAct MEMBER undoAct FINAL)
    Q_PROPERTY(QString undoNote MEMBER undoNote FINAL)
    Q_PROPERTY(QString dryRunAct MEMBER dryRunAct FINAL)
    Q_PROPERTY(int dryRunState MEMBER dryRunState FINAL)
    Q_PROPERTY(QString dryRunText MEMBER dryRunText FINAL)
public:
    int number = 1;
    QString title;
    bool changes = false;
    bool production = false; ///< What it changes is production.
    QString tag;             ///< "Changes production", or empty.
    QString kind;            ///< "Read only", "HTTP"...
    QString detail;          ///< Note and target.
    QString timeout;
    QString undoWord; ///< "Ready, shown below"
    QString act;      ///< Complete.
    QString language; ///< For the colours of `act`; empty: plain.
    QString undoAct;  ///< Complete, or empty.
    QString undoNote;
    QString dryRunAct;   ///< The literal question, or empty.
    int dryRunState = 0; ///< DryRunLine::State
    QString dryRunText;  ///< How it came out, or why there is none; empty: it was not asked.
    friend bool operator==(const PlanStepRow &, const PlanStepRow &) = default;
};

/// One check before the plan may be confirmed.
struct PreflightRow
{
    Q_GADGET
    Q_PROPERTY(int result MEMBER result FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(int risk MEMBER risk FINAL)
public:
    int result = 0; ///< PreflightResult
    QString title;
    QString detail;
    int risk = -1; ///< SchemaRisk where the check is about it.
    friend bool operator==(const PreflightRow &, const PreflightRow &) = default;
};

/// How many checks came out in one way.
struct PreflightCountRow
{
    Q_GADGET
    Q_PROPERTY(int result MEMBER result FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
public:
    int result = 0;
    QString words; ///< "5 pass"
    friend bool operator==(const PreflightCountRow &, const PreflightCountRow &) = default;
};

/// An environment on the blast radius panel: touched, or named as not touched.
struct BlastTileRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(bool touched MEMBER touched FINAL)
    Q_PROPERTY(bool production MEMBER production FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
public:
    QString name;
    bool touched = false;
    bool production = false;
    QString words;
    friend bool operator==(const BlastTileRow &, const BlastTileRow &) = default;
};

/// A fact of the blast radius.
struct BlastFactRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
public:
    QString name;
    QString words;
    friend bool operator==(const BlastFactRow &, const BlastFactRow &) = default;
};

} // namespace breakglass::console
