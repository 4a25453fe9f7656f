// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// One environment: a column of the board.
struct EnvironmentRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(bool production MEMBER production FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(QString lock MEMBER lock FINAL)
    Q_PROPERTY(bool locked MEMBER locked FINAL)
public:
    QString name;
    QString kind; ///< "Production", "Staging", "Sandbox"
    bool production = false;
    QString summary; ///< "4 healthy", "1 degraded"
    QString lock;    ///< "Lock free", "Held, Pipeline 88121"
    bool locked = false;
    friend bool operator==(const EnvironmentRow &, const EnvironmentRow &) = default;
};

/// One service in one environment: a card of the board, or an empty place for one.
struct CardRow
{
    Q_GADGET
    Q_PROPERTY(QString service MEMBER service FINAL)
    Q_PROPERTY(QString environment MEMBER environment FINAL)
    Q_PROPERTY(int column MEMBER column FINAL)
    Q_PROPERTY(bool deployed MEMBER deployed FINAL)
    Q_PROPERTY(bool production MEMBER production FINAL)
    Q_PROPERTY(bool shown MEMBER shown FINAL)
    Q_PROPERTY(QString system MEMBER system FINAL)
    Q_PROPERTY(QString artifact MEMBER artifact FINAL)
    Q_PROPERTY(QString revision MEMBER revision FINAL)
    Q_PROPERTY(QString age MEMBER age FINAL)
    Q_PROPERTY(QString errors MEMBER errors FINAL)
    Q_PROPERTY(bool over MEMBER over FINAL)
    Q_PROPERTY(int level MEMBER level FINAL)
    Q_PROPERTY(QString levelWord MEMBER levelWord FINAL)
    Q_PROPERTY(QString ready MEMBER ready FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series MEMBER series FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds MEMBER thresholds FINAL)
    Q_PROPERTY(double from MEMBER from FINAL)
    Q_PROPERTY(double to MEMBER to FINAL)
public:
    QString service;
    QString environment;
    int column = 0;
    bool deployed = false;
    bool production = false;
    bool shown = true; ///< False: the filter hides it; its place stays empty, position is memory.
    QString system;    ///< "Helm"
    QString artifact;
    QString revision; ///< "rev 41"
    QString age;
    QString errors;    ///< "0.42 %"
    bool over = false; ///< The errors are over their trigger, for however long.
    int level = 0;     ///< HealthLevel
    QString levelWord;
    QString ready;                    ///< "6 of 6 ready"
    QList<items::ChartSeries> series; ///< Error rate of the last 30 min.
    QList<items::ChartThreshold> thresholds;
    double from = 0; ///< Its range in ms since the epoch.
    double to = 1;
    friend bool operator==(const CardRow &, const CardRow &) = default;
};

/// Something that hurts now or would hurt later.
struct AttentionRow
{
    Q_GADGET
    Q_PROPERTY(QString weight MEMBER weight FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString service MEMBER service FINAL)
    Q_PROPERTY(QString environment MEMBER environment FINAL)
public:
    QString weight; ///< "danger", "caution", "quiet"
    QString title;
    QString detail;
    QString service;
    QString environment;
    friend bool operator==(const AttentionRow &, const AttentionRow &) = default;
};

/// A deployment or rollback of the last days.
struct OperationRow
{
    Q_GADGET
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString result MEMBER result FINAL)
    Q_PROPERTY(bool failed MEMBER failed FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
public:
    QString kind;   ///< "deployed", "rolled-back", "failed", "running"
    QString title;  ///< "Helm rollback, rev 376 → 375"
    QString detail; ///< "checkr-console, sandbox"
    QString result;
    bool failed = false;
    QString time;
    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};

/// One mark on the deployment strip.
struct DeploymentRow
{
    Q_GADGET
    Q_PROPERTY(int lane MEMBER lane FINAL)
    Q_PROPERTY(double position MEMBER position FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
public:
    int lane = 0;        ///< Index of the environment.
    double position = 0; ///< 0: 24 h ago, 1: now.
    QString kind;        ///< As in OperationRow.
    QString label;       ///< Empty where it would cover its neighbour.
    friend bool operator==(const DeploymentRow &, const DeploymentRow &) = default;
};

/// A fact with its name.
struct FactRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
public:
    QString name;
    QString value;
    friend bool operator==(const FactRow &, const FactRow &) = default;
};

} // namespace breakglass::console
