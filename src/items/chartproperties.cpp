// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartitem.h"

// The plain setters of Chart: store, draw again, tell.
namespace breakglass::items {

void Chart::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        describe();
        Q_EMIT nameChanged();
    }
}

void Chart::setFrom(double from)
{
    if (m_view.subject.from != from) {
        m_view.subject.from = from;
        redraw();
        Q_EMIT rangeChanged();
        Q_EMIT summaryChanged();
    }
}

void Chart::setTo(double to)
{
    if (m_view.subject.to != to) {
        m_view.subject.to = to;
        redraw();
        Q_EMIT rangeChanged();
        Q_EMIT summaryChanged();
    }
}

void Chart::setFutureFrom(double time)
{
    if (m_view.futureFrom != time && !(qIsNaN(m_view.futureFrom) && qIsNaN(time))) {
        m_view.futureFrom = time;
        redraw();
        Q_EMIT rangeChanged();
    }
}

void Chart::setUnit(const QString &unit)
{
    if (m_view.subject.unit != unit) {
        m_view.subject.unit = unit;
        redraw();
        Q_EMIT unitChanged();
        Q_EMIT summaryChanged();
    }
}

void Chart::setDecimals(int decimals)
{
    if (m_view.subject.decimals != decimals) {
        m_view.subject.decimals = decimals;
        redraw();
        Q_EMIT unitChanged();
        Q_EMIT summaryChanged();
    }
}

void Chart::setMaximum(double maximum)
{
    if (m_maximum != maximum) {
        m_maximum = maximum;
        redraw();
        Q_EMIT shapeChanged();
    }
}

void Chart::setSparkline(bool sparkline)
{
    if (m_view.sparkline != sparkline) {
        m_view.sparkline = sparkline;
        setActiveFocusOnTab(!sparkline && m_isInteractive);
        redraw();
        Q_EMIT shapeChanged();
    }
}

void Chart::setEndDot(bool endDot)
{
    if (m_view.endDot != endDot) {
        m_view.endDot = endDot;
        redraw();
        Q_EMIT shapeChanged();
    }
}

void Chart::setInteractive(bool interactive)
{
    if (m_isInteractive != interactive) {
        m_isInteractive = interactive;
        setActiveFocusOnTab(interactive && !m_view.sparkline);
        Q_EMIT shapeChanged();
    }
}

void Chart::setZoom(double zoom)
{
    if (m_zoom != zoom && zoom > 0) {
        m_zoom = zoom;
        redraw();
        Q_EMIT shapeChanged();
    }
}

void Chart::setFont(const QFont &font)
{
    QFont tabular = font;
    tabular.setFeature(QFont::Tag("tnum"), 1);
    if (m_view.font != tabular) {
        m_view.font = tabular;
        redraw();
        Q_EMIT shapeChanged();
    }
}

} // namespace breakglass::items
