// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// One of the charts of a service.
struct ServiceChart
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString at MEMBER at FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(QString weight MEMBER weight FINAL)
    Q_PROPERTY(QString unit MEMBER unit FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series MEMBER series FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds MEMBER thresholds FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartMarker> markers MEMBER markers FINAL)
public:
    QString title;  ///< "Error rate"
    QString value;  ///< At the cursor, or the last: "6.6 %"
    QString at;     ///< "at 14:07", empty without a cursor
    QString state;  ///< "Above trigger"
    QString weight; ///< "danger", "caution", "good", "quiet"
    QString unit;   ///< Of the axis: "%"
    QList<items::ChartSeries> series;
    QList<items::ChartThreshold> thresholds;
    QList<items::ChartMarker> markers;
    friend bool operator==(const ServiceChart &, const ServiceChart &) = default;
};

/// One revision of the release history.
struct RevisionRow
{
    Q_GADGET
    Q_PROPERTY(QString revision MEMBER revision FINAL)
    Q_PROPERTY(QString artifact MEMBER artifact FINAL)
    Q_PROPERTY(QString change MEMBER change FINAL)
    Q_PROPERTY(QString reference MEMBER reference FINAL)
    Q_PROPERTY(QString author MEMBER author FINAL)
    Q_PROPERTY(QString deployed MEMBER deployed FINAL)
    Q_PROPERTY(int status MEMBER status FINAL)
    Q_PROPERTY(int available MEMBER available FINAL)
    Q_PROPERTY(bool current MEMBER current FINAL)
    Q_PROPERTY(bool bad MEMBER bad FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartSeries> first MEMBER first FINAL)
public:
    QString revision;
    QString artifact;
    QString change;
    QString reference;
    QString author;
    QString deployed;
    int status = 0;    ///< RevisionStatus
    int available = 2; ///< 0: yes, 1: gone, 2: nobody has looked
    bool current = false;
    bool bad = false;                ///< Recorded as unhealthy.
    QList<items::ChartSeries> first; ///< Error rate of its first 30 minutes.
    friend bool operator==(const RevisionRow &, const RevisionRow &) = default;
};

/// One line of the difference between two configurations.
struct DiffRow
{
    Q_GADGET
    Q_PROPERTY(int kind MEMBER kind FINAL)
    Q_PROPERTY(QString before MEMBER before FINAL)
    Q_PROPERTY(QString after MEMBER after FINAL)
    Q_PROPERTY(QString line MEMBER line FINAL)
public:
    int kind = 0;   ///< planning::DiffKind
    QString before; ///< Line number, or empty.
    QString after;
    QString line;
    friend bool operator==(const DiffRow &, const DiffRow &) = default;
};

} // namespace breakglass::console
