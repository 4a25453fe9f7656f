// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/rowmodel.h"
#include "console/run/rollout.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The rail of a run that moves traffic by stages.
class RolloutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RunModel")
    Q_PROPERTY(bool any READ hasStations NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *stations READ stations CONSTANT FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)
    Q_PROPERTY(QString budget READ budget NOTIFY changed FINAL)
    Q_PROPERTY(double used READ used NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString gateTitle READ gateTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString gateText READ gateText NOTIFY changed FINAL)
    Q_PROPERTY(QString gateNote READ gateNote NOTIFY changed FINAL)
    Q_PROPERTY(QString gateCount READ gateCount NOTIFY changed FINAL)
    Q_PROPERTY(int gateTone READ gateTone NOTIFY changed FINAL)
    Q_PROPERTY(QString forward READ forward NOTIFY changed FINAL)
    Q_PROPERTY(QString question READ question NOTIFY changed FINAL)
public:
    using QObject::QObject;

    void read(const execution::RunView &run, TimePoint now);

    [[nodiscard]] bool hasStations() const { return !m_reading.stations.isEmpty(); }
    [[nodiscard]] RowModel *stations() { return &m_stations; }
    [[nodiscard]] QString time() const { return m_reading.time; }
    [[nodiscard]] QString budget() const { return m_reading.budget; }
    [[nodiscard]] double used() const { return m_reading.used; }
    [[nodiscard]] QString note() const { return m_reading.note; }
    [[nodiscard]] QString gateTitle() const { return m_reading.gateTitle; }
    [[nodiscard]] QString gateText() const { return m_reading.gateText; }
    [[nodiscard]] QString gateNote() const { return m_reading.gateNote; }
    [[nodiscard]] QString gateCount() const { return m_reading.gateCount; }
    [[nodiscard]] int gateTone() const { return m_reading.gateTone; }
    [[nodiscard]] QString forward() const { return m_reading.forward; }
    [[nodiscard]] QString question() const { return m_reading.question; }

Q_SIGNALS:
    void changed();

private:
    RolloutReading m_reading;
    Rows<StationRow> m_stations;
};

} // namespace breakglass::console
