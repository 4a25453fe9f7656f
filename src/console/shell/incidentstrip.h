// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/incident.h"
#include "domain/workspace.h"
#include "incident/strip.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The strip under the top bar while an incident is active, and for ten minutes after it was resolved.
class IncidentStrip : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(bool visible READ isVisible NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString severity READ severity NOTIFY changed FINAL)
    Q_PROPERTY(QString incidentId READ incidentId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsed READ elapsed NOTIFY changed FINAL)
    Q_PROPERTY(QString slaTitle READ slaTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString slaLeft READ slaLeft NOTIFY changed FINAL)
    Q_PROPERTY(bool slaBreached READ isSlaBreached NOTIFY changed FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString nextUpdate READ nextUpdate NOTIFY changed FINAL)
    Q_PROPERTY(bool updateDue READ isUpdateDue NOTIFY changed FINAL)
    Q_PROPERTY(bool updateOverdue READ isUpdateOverdue NOTIFY changed FINAL)
public:
    using QObject::QObject;
    void show(const Incident &incident, const Workspace &workspace, TimePoint now);
    [[nodiscard]] bool isVisible() const { return m_visible; }
    [[nodiscard]] bool isActive() const { return m_incident.isActive(); }
    [[nodiscard]] QString severity() const { return severityName(m_incident.severity); }
    [[nodiscard]] QString incidentId() const { return m_incident.id; }
    [[nodiscard]] QString title() const { return m_incident.title; }
    [[nodiscard]] QString elapsed() const { return toStopwatch(m_figures.elapsed); }
    [[nodiscard]] QString slaTitle() const;
    [[nodiscard]] QString slaLeft() const;
    [[nodiscard]] bool isSlaBreached() const { return m_figures.isServiceLevelMissed; }
    [[nodiscard]] int level() const { return m_level; }
    [[nodiscard]] QString nextUpdate() const;
    [[nodiscard]] bool isUpdateDue() const { return m_figures.isUpdateDueSoon; }
    [[nodiscard]] bool isUpdateOverdue() const { return m_figures.isUpdateOverdue; }

Q_SIGNALS:
    void changed();

private:
    Incident m_incident;
    incident::StripFigures m_figures;
    bool m_visible = false;
    int m_level = 1;
};

} // namespace breakglass::console
