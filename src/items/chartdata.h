// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartpoints.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QPointF>
#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtQml/qqmlregistration.h>

// What a chart shows, as plain values. A model exposes lists of them and QML hands them on untouched:
//
//     class HealthModel : public QObject {
//         Q_PROPERTY(QList<breakglass::items::ChartSeries> series READ series NOTIFY seriesChanged FINAL)
//         Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds READ thresholds NOTIFY ...)
//     };
//     ChartSeries errors;
//     errors.name = u"Error rate"_s;
//     errors.palette = 0;                            // colors.series1; or set errors.color
//     errors.points.append({msSinceEpochUtc, 0.42});
//     errors.points.append({msSinceEpochUtc, qQNaN()});  // no data from here until the next number
//
//     Chart { series: model.series; thresholds: model.thresholds; unit: "%"; decimals: 1 }
//
// Times are milliseconds since 1970 UTC and ascend within a series. A series that grew at its end (or also lost
// points at its front) costs only the new points: keep the ChartSeries and append to it.
namespace breakglass::items {

struct ChartSeries
{
    Q_GADGET
    QML_VALUE_TYPE(chartSeries)
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QList<QPointF> points READ pointList WRITE setPointList FINAL)
    Q_PROPERTY(QColor color MEMBER color FINAL)
    Q_PROPERTY(int palette MEMBER palette FINAL)
    Q_PROPERTY(double lineWidth MEMBER lineWidth FINAL)
    Q_PROPERTY(bool dashed MEMBER dashed FINAL)
    Q_PROPERTY(bool stepped MEMBER stepped FINAL)
    Q_PROPERTY(bool filled MEMBER filled FINAL)
    Q_PROPERTY(bool comparison MEMBER comparison FINAL)
    Q_PROPERTY(double gapAfterMs MEMBER gapAfterMs FINAL)

public:
    QString name;
    ChartPoints points;
    // An invalid colour stands for number `palette` (0 to 3) of the chart's own series colours.
    QColor color;
    int palette{0};
    double lineWidth{1.75};
    bool dashed{false};
    bool stepped{false};
    bool filled{false};
    // The revision before, drawn for comparison: no end dot, no trigger colour, not in the summary.
    bool comparison{false};
    // Samples further apart than this have a gap between them. 0: only NaN makes a gap.
    double gapAfterMs{0};

    [[nodiscard]] QList<QPointF> pointList() const { return points.toList(); }
    void setPointList(const QList<QPointF> &list) { points = list; }

    bool operator==(const ChartSeries &other) const = default;
};

struct ChartThreshold
{
    Q_GADGET
    QML_VALUE_TYPE(chartThreshold)
    Q_PROPERTY(double value MEMBER value FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QColor color MEMBER color FINAL)
    Q_PROPERTY(Style style MEMBER style FINAL)
    Q_PROPERTY(bool trigger MEMBER trigger FINAL)

public:
    enum Style { Dashed, Dotted };
    Q_ENUM(Style)

    double value{0};
    QString label;
    // An invalid colour stands for the chart's `threshold` colour, or its `text` colour if it is not a trigger and
    // dotted.
    QColor color;
    Style style{Dashed};
    // The line above a trigger is drawn again in the breach colour, over a light tint.
    bool trigger{true};

    bool operator==(const ChartThreshold &other) const = default;
};

struct ChartMarker
{
    Q_GADGET
    QML_VALUE_TYPE(chartMarker)
    Q_PROPERTY(double time MEMBER time FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QColor color MEMBER color FINAL)
    Q_PROPERTY(Style style MEMBER style FINAL)

public:
    // A deployment, an operation of ours (in progress or done), a gate that is still to come.
    enum Style { Dotted, Solid, Future };
    Q_ENUM(Style)

    double time{0};
    QString label;
    QColor color;
    Style style{Dotted};

    bool operator==(const ChartMarker &other) const = default;
};

// Every colour a chart draws with; the caller sets them: Chart { colors.text: Theme.t1; colors.grid: Theme.grid }.
struct ChartColors
{
    Q_GADGET
    QML_VALUE_TYPE(chartColors)
    Q_PROPERTY(QColor surface MEMBER surface FINAL)
    Q_PROPERTY(QColor ground MEMBER ground FINAL)
    Q_PROPERTY(QColor text MEMBER text FINAL)
    Q_PROPERTY(QColor secondary MEMBER secondary FINAL)
    Q_PROPERTY(QColor quiet MEMBER quiet FINAL)
    Q_PROPERTY(QColor grid MEMBER grid FINAL)
    Q_PROPERTY(QColor axis MEMBER axis FINAL)
    Q_PROPERTY(QColor future MEMBER future FINAL)
    Q_PROPERTY(QColor threshold MEMBER threshold FINAL)
    Q_PROPERTY(QColor breach MEMBER breach FINAL)
    Q_PROPERTY(QColor accent MEMBER accent FINAL)
    Q_PROPERTY(QColor series1 MEMBER series1 FINAL)
    Q_PROPERTY(QColor series2 MEMBER series2 FINAL)
    Q_PROPERTY(QColor series3 MEMBER series3 FINAL)
    Q_PROPERTY(QColor series4 MEMBER series4 FINAL)

public:
    QColor surface; // Theme.s1: what the chart lies on, and the text of the time pill
    // What is painted below the chart. Opaque where it is the colour that the chart lies on: then
    // nothing behind the chart has to be drawn or mixed with it.
    QColor ground{Qt::transparent};
    QColor text;      // Theme.t1
    QColor secondary; // Theme.t2
    QColor quiet;     // Theme.t3
    QColor grid;      // Theme.grid
    QColor axis;      // Theme.line2
    QColor future;    // Theme.s2
    QColor threshold; // Theme.caution
    QColor breach;    // Theme.danger in production, Theme.caution elsewhere and after resolution
    QColor accent;    // Theme.accent
    QColor series1;   // Theme.c1 to c4
    QColor series2;
    QColor series3;
    QColor series4;

    bool operator==(const ChartColors &other) const = default;
};

// One line of the chart's table: a time and what each series was then, as text.
struct ChartRow
{
    Q_GADGET
    QML_VALUE_TYPE(chartRow)
    Q_PROPERTY(double time MEMBER time FINAL)
    Q_PROPERTY(QString clock MEMBER clock FINAL)
    Q_PROPERTY(QStringList values MEMBER values FINAL)

public:
    double time{0};
    QString clock;
    QStringList values;

    bool operator==(const ChartRow &other) const = default;
};

} // namespace breakglass::items
