// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/chartdata.h"
#include "items/chartpicture.h"

#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

class QSGImageNode;

namespace breakglass::items {

// One chart for every size: axes, thresholds, markers, gaps, cursor; or a sparkline without axes. All of it is one
// image in one scene-graph node, the same on OpenGL and on the software renderer. See chartdata.h for an example.
class Chart : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(QList<breakglass::items::ChartSeries> series READ series WRITE setSeries NOTIFY
            seriesChanged FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartThreshold> thresholds READ thresholds WRITE
            setThresholds NOTIFY thresholdsChanged FINAL)
    Q_PROPERTY(QList<breakglass::items::ChartMarker> markers READ markers WRITE setMarkers NOTIFY
            markersChanged FINAL)
    Q_PROPERTY(breakglass::items::ChartColors colors READ colors WRITE setColors NOTIFY
            colorsChanged FINAL)
    // What the series measure, said in the accessible name; set it from the caption.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    // Milliseconds since 1970 UTC. Charts of one page share `from`, `to` and `cursorTime`.
    Q_PROPERTY(double from READ from WRITE setFrom NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to READ to WRITE setTo NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double futureFrom READ futureFrom WRITE setFutureFrom NOTIFY rangeChanged FINAL)
    // NaN or a time outside the range: no cursor. The chart asks by cursorMoved(); the page sets.
    Q_PROPERTY(double cursorTime READ cursorTime WRITE setCursorTime NOTIFY cursorTimeChanged FINAL)
    Q_PROPERTY(QString unit READ unit WRITE setUnit NOTIFY unitChanged FINAL)
    Q_PROPERTY(int decimals READ decimals WRITE setDecimals NOTIFY unitChanged FINAL)
    // Top of a fixed scale; 0 chooses one. Sparklines use 5.6 unless told otherwise.
    Q_PROPERTY(double maximum READ maximum WRITE setMaximum NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool sparkline READ isSparkline WRITE setSparkline NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool endDot READ hasEndDot WRITE setEndDot NOTIFY shapeChanged FINAL)
    Q_PROPERTY(bool interactive READ isInteractive WRITE setInteractive NOTIFY shapeChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY shapeChanged FINAL)
    // Text, lines and dots are so many times as large: for a display that is read from far away.
    Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY shapeChanged FINAL)

    // Of the first series; NaN without data.
    Q_PROPERTY(double valueAtCursor READ valueAtCursor NOTIFY valueAtCursorChanged FINAL)
    Q_PROPERTY(double lastValue READ lastValue NOTIFY seriesChanged FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY summaryChanged FINAL)
    QML_ELEMENT

public:
    explicit Chart(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<ChartSeries> series() const { return m_view.subject.series; }
    void setSeries(const QList<ChartSeries> &series);
    [[nodiscard]] QList<ChartThreshold> thresholds() const { return m_view.subject.thresholds; }
    void setThresholds(const QList<ChartThreshold> &thresholds);
    [[nodiscard]] QList<ChartMarker> markers() const { return m_view.markers; }
    void setMarkers(const QList<ChartMarker> &markers);
    [[nodiscard]] ChartColors colors() const { return m_view.colors; }
    void setColors(const ChartColors &colors);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] double from() const { return m_view.subject.from; }
    void setFrom(double from);
    [[nodiscard]] double to() const { return m_view.subject.to; }
    void setTo(double to);
    [[nodiscard]] double futureFrom() const { return m_view.futureFrom; }
    void setFutureFrom(double time);
    [[nodiscard]] double cursorTime() const { return m_cursorTime; }
    void setCursorTime(double time);
    [[nodiscard]] QString unit() const { return m_view.subject.unit; }
    void setUnit(const QString &unit);
    [[nodiscard]] int decimals() const { return m_view.subject.decimals; }
    void setDecimals(int decimals);
    [[nodiscard]] double maximum() const { return m_maximum; }
    void setMaximum(double maximum);
    [[nodiscard]] bool isSparkline() const { return m_view.sparkline; }
    void setSparkline(bool sparkline);
    [[nodiscard]] bool hasEndDot() const { return m_view.endDot; }
    void setEndDot(bool endDot);
    [[nodiscard]] bool isInteractive() const { return m_isInteractive; }
    void setInteractive(bool interactive);
    [[nodiscard]] QFont font() const { return m_view.font; }
    void setFont(const QFont &font);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    [[nodiscard]] double valueAtCursor() const;
    [[nodiscard]] double lastValue() const;
    [[nodiscard]] QString summary() const;
    // NaN in a gap or where there is no such series.
    Q_INVOKABLE [[nodiscard]] double valueAt(int series, double time) const;
    Q_INVOKABLE [[nodiscard]] QList<breakglass::items::ChartRow> tableRows() const;

    // What is shown now and how often it was drawn; for tests.
    [[nodiscard]] QImage image() const { return m_shown; }
    [[nodiscard]] int drawCount() const { return m_drawCount; }
    [[nodiscard]] const ChartPicture &picture() const { return m_picture; }

Q_SIGNALS:
    void seriesChanged();
    void thresholdsChanged();
    void markersChanged();
    void colorsChanged();
    void nameChanged();
    void rangeChanged();
    void cursorTimeChanged();
    void unitChanged();
    void shapeChanged();
    void valueAtCursorChanged();
    void summaryChanged();
    // The pointer or an arrow key asks for the cursor at a time; NaN when the pointer left.
    void cursorMoved(double time);
    // T was pressed: show the chart as a table.
    void tableRequested();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void hoverEnterEvent(QHoverEvent *event) override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void redraw();
    [[nodiscard]] bool mustWait();
    void recursor();
    void showImage(QSGImageNode &node) const;
    void moveCursorTo(double x);
    void stepCursor(int direction);
    void describe();

    ChartView m_view;
    ChartPicture m_picture;
    QImage m_shown;
    // Pixels of it that the texture does not have yet.
    QRect m_changed;
    QString m_name;
    double m_cursorTime{qQNaN()};
    double m_maximum{0};
    double m_zoom{1};
    int m_drawCount{0};
    int m_waits{0}; // Frames that others were drawn with, while this one was stale.
    bool m_isInteractive{true};
    bool m_isHovered{false};
    QPointF m_pointerAt; ///< On the screen.
    bool m_isStale{true};
    bool m_isCursorStale{true};
    bool m_isTextureStale{true};
    bool m_hasCursor{false};
};

} // namespace breakglass::items
