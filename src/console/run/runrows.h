// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// Numbers of RoundNumber.Stage: how far something is.
namespace StageMark {
enum Stage { Next, Current, Done, Failed, Skipped, Unknown };
} // namespace StageMark

/// What the colour of a row repeats; the numbers of Tone.Kind.
enum class RunTone { Neutral, Quiet, Running, Good, Caution, Danger };

/// One step of the run. `stage` is a number of RoundNumber.Stage.
struct RunStepRow
{
    Q_GADGET
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString act MEMBER act FINAL)
    Q_PROPERTY(int stage MEMBER stage FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(double progress MEMBER progress FINAL)
    Q_PROPERTY(bool running MEMBER running FINAL)
    Q_PROPERTY(QString evidence MEMBER evidence FINAL)
public:
    int number = 0;
    QString title;
    QString act; ///< Short form; the log has it in full.
    int stage = 0;
    QString state; ///< "Running", "Done", "Failed"...
    QString time;  ///< "01:58 of 05:00", "00:02", or the time it may take.
    double progress = 0;
    bool running = false;
    QString evidence; ///< What a failed, skipped or unknown step came to.
    friend bool operator==(const RunStepRow &, const RunStepRow &) = default;
};

/// One instance of the target.
struct InstanceRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString shortName MEMBER shortName FINAL)
    Q_PROPERTY(QString revision MEMBER revision FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(QString reason MEMBER reason FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString name;
    QString shortName;
    QString revision; ///< "rev 43"
    QString word;     ///< "Ready", "Starting", "Failing", "Stopping"
    QString reason{}; ///< Why it is not ready: "The image can't be pulled", or empty.
    QString icon;
    int tone = 0; ///< RunTone
    friend bool operator==(const InstanceRow &, const InstanceRow &) = default;
};

/// One condition of the gate.
struct GateRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString word MEMBER word FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString title; ///< "Error rate below 5 %"
    QString value; ///< "4.7 %"
    QString word;  ///< "Holds", "Does not hold", "Waits", "No data"
    QString icon;
    int tone = 0; ///< RunTone
    friend bool operator==(const GateRow &, const GateRow &) = default;
};

/// An act and what it means, for the undo list and the review of an abort.
struct RunActRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString act MEMBER act FINAL)
public:
    QString title;
    QString act; ///< In full, or empty.
    friend bool operator==(const RunActRow &, const RunActRow &) = default;
};

/// One of the two charts.
struct RunChart
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString at MEMBER at FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series MEMBER series FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds MEMBER thresholds FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartMarker> markers MEMBER markers FINAL)
public:
    QString title;
    QString value;
    QString at;    ///< "at 14:07", empty without a cursor.
    QString state; ///< "Falling, below trigger"
    int tone = 0;  ///< RunTone
    QString icon;  ///< Which way it goes; empty: level.
    QString unit;
    QList<items::ChartSeries> series;
    QList<items::ChartThreshold> thresholds;
    QList<items::ChartMarker> markers;
    friend bool operator==(const RunChart &, const RunChart &) = default;
};

} // namespace breakglass::console
