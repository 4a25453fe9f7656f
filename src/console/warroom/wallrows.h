// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

/// What the war room shows, worded and judged; the numbers of `tone` are those of Tone.Kind.
namespace breakglass::console {

enum class WallTone { Neutral, Quiet, Accent, Ok, Caution, Danger, Production, Drill };

/// The bar at the top: what this is about, and how bad it is.
struct WallHead
{
    Q_GADGET
    QML_VALUE_TYPE(wallHead)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString environment MEMBER environment FINAL)
    Q_PROPERTY(int kind MEMBER kind FINAL)
    Q_PROPERTY(int stripe MEMBER stripe FINAL)
    Q_PROPERTY(bool drill MEMBER drill FINAL)
public:
    QString icon;
    QString word;        ///< "P0", "Resolved", "All calm"
    int tone = 0;        ///< Danger only while an incident is active.
    QString name;        ///< "INCIDENT-123", or empty.
    QString title;       ///< What is broken, or the name of the workspace.
    QString environment; ///< "production_us"
    int kind = 3;        ///< EnvironmentLabel.Kind of the label.
    int stripe = 3;      ///< EnvironmentLabel.Kind of the stripe.
    bool drill = false;
    friend bool operator==(const WallHead &, const WallHead &) = default;
};

/// A tile with one large figure.
struct WallFigure
{
    Q_GADGET
    QML_VALUE_TYPE(wallFigure)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString title; ///< "Elapsed"
    QString note;  ///< "Declared 14:07"
    QString value; ///< "16:06"
    QString icon;
    int tone = 0;
    friend bool operator==(const WallFigure &, const WallFigure &) = default;
};

/// A scale from 0 to 1 with its limits.
struct WallScale
{
    Q_GADGET
    QML_VALUE_TYPE(wallScale)
    Q_PROPERTY(double used MEMBER used FINAL)
    Q_PROPERTY(QList<double> marks MEMBER marks FINAL)
    Q_PROPERTY(QStringList labels MEMBER labels FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    double used = -1; ///< Negative: there is nothing to measure.
    QList<double> marks;
    QStringList labels; ///< One a mark.
    int tone = 0;
    friend bool operator==(const WallScale &, const WallScale &) = default;
};

/// What is being done now, and its time budget.
struct WallOperation
{
    Q_GADGET
    QML_VALUE_TYPE(wallOperation)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString budget MEMBER budget FINAL)
    Q_PROPERTY(QString age MEMBER age FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString icon;
    QString title;  ///< "Helm rollback, rev 42 → 41"
    QString detail; ///< "Step 3 of 7, 4 of 6 ready"
    QString value;  ///< "02:01"
    QString budget; ///< "of 2–5 min"
    QString age;    ///< "45 s old" when what it says of the target is; or empty.
    int tone = 0;
    friend bool operator==(const WallOperation &, const WallOperation &) = default;
};

/// A step of the run, or a phase of the runbook.
struct WallStep
{
    Q_GADGET
    Q_PROPERTY(int stage MEMBER stage FINAL)
    Q_PROPERTY(double progress MEMBER progress FINAL)
public:
    enum Stage { ToCome, Current, Done, Stopped, Finished };
    int stage = ToCome;
    double progress = 0; ///< Of the current one.
    friend bool operator==(const WallStep &, const WallStep &) = default;
};

/// A line of a chart with more than one target.
struct WallLegend
{
    Q_GADGET
    QML_VALUE_TYPE(wallLegend)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(int palette MEMBER palette FINAL)
public:
    QString text; ///< "api 0.4 %"
    int palette = 0;
    friend bool operator==(const WallLegend &, const WallLegend &) = default;
};

struct WallChart
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString trigger MEMBER trigger FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString age MEMBER age FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(bool breached MEMBER breached FINAL)
    Q_PROPERTY(double upper MEMBER upper FINAL)
    Q_PROPERTY(QList<breakglass::console::WallLegend> legend MEMBER legend FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series MEMBER series FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds MEMBER thresholds FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartMarker> markers MEMBER markers FINAL)
public:
    QString title;   ///< "Error rate"
    QString trigger; ///< "trigger 5 %"
    QString value;   ///< "4.7 %": the last one, however old.
    QString age;     ///< "42 s old" once that is worth a word.
    QString unit;
    bool breached = false;
    double upper =
        0; ///< Edge of the scale: Twice the trigger while everything is below that; 0: as the values need.
    QList<WallLegend> legend; ///< Empty with one target.
    QList<items::ChartSeries> series;
    QList<items::ChartThreshold> thresholds;
    QList<items::ChartMarker> markers;
    friend bool operator==(const WallChart &, const WallChart &) = default;
};

struct WallFact
{
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
public:
    QString time; ///< Since the declaration: "16:02".
    QString text;
    friend bool operator==(const WallFact &, const WallFact &) = default;
};

struct WallRole
{
    Q_GADGET
    Q_PROPERTY(QString role MEMBER role FINAL)
    Q_PROPERTY(QString person MEMBER person FINAL)
public:
    QString role;
    QString person; ///< Empty: nobody yet.
    friend bool operator==(const WallRole &, const WallRole &) = default;
};

/// An environment of the calm board, and the line under it when not all of it has room.
struct WallEnvironment
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString more MEMBER more FINAL)
    Q_PROPERTY(bool production MEMBER production FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString name;
    QString state; ///< "3 healthy", "1 degraded"
    QString more;  ///< "and 4 more, all healthy"
    bool production = false;
    int tone = 0;
    friend bool operator==(const WallEnvironment &, const WallEnvironment &) = default;
};

/// A target of the calm board.
struct WallTarget
{
    Q_GADGET
    Q_PROPERTY(int column MEMBER column FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QString service MEMBER service FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString revision MEMBER revision FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
    Q_PROPERTY(double from MEMBER from FINAL)
    Q_PROPERTY(double to MEMBER to FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series MEMBER series FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds MEMBER thresholds FINAL)
public:
    int column = 0;
    int line = 0;
    QString service;
    QString icon;
    QString word;     ///< "Healthy"; "No data for 42 s"
    QString value;    ///< "0.4 %"
    QString revision; ///< "rev 42"
    int tone = 0;
    double from = 0;
    double to = 0;
    QList<items::ChartSeries> series;
    QList<items::ChartThreshold> thresholds;
    friend bool operator==(const WallTarget &, const WallTarget &) = default;
};

} // namespace breakglass::console
