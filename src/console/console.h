// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "console/shell/shellmodel.h"

#include <memory>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace breakglass::console {

class DrillsModel;
class GuideModel;
class IncidentModel;
class OverviewModel;
class PlanModel;
class RunModel;
class ServiceModel;

/// The root that QML sees: one object for each place. Owned by the composition root, never by QML.
class Console : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("console/drills/drillsmodel.h")
    Q_MOC_INCLUDE("console/guide/guidemodel.h")
    Q_MOC_INCLUDE("console/incident/incidentmodel.h")
    Q_MOC_INCLUDE("console/overview/overviewmodel.h")
    Q_MOC_INCLUDE("console/plan/planmodel.h")
    Q_MOC_INCLUDE("console/run/runmodel.h")
    Q_MOC_INCLUDE("console/service/servicemodel.h")
    Q_PROPERTY(breakglass::console::ShellModel *shell READ shell CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::OverviewModel *overview READ overview CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::ServiceModel *service READ service CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::GuideModel *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::PlanModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RunModel *run READ run CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::IncidentModel *incident READ incident CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::DrillsModel *drills READ drills CONSTANT FINAL)
public:
    Console();
    ~Console() override;

    /// Shows the live session. Call once.
    void show(std::shared_ptr<Session> live, DrillSessions drillSessions);
    /// Shows a drill in its place; the live one goes on being watched behind it.
    [[nodiscard]] Status enterDrill(const Scenario &scenario);
    /// Ends the drill that is on; its score is counted as it stands, and it stays in sight for the debrief.
    void endDrill();
    /// Back to the live session. A drill that is left ends.
    void leaveDrill();
    [[nodiscard]] Session &live() const { return *m_live; }
    [[nodiscard]] Session &present() const { return *m_present; }

    [[nodiscard]] ShellModel *shell() const;
    [[nodiscard]] OverviewModel *overview() const;
    [[nodiscard]] ServiceModel *service() const;
    [[nodiscard]] GuideModel *guide() const;
    [[nodiscard]] PlanModel *plan() const;
    [[nodiscard]] RunModel *run() const;
    [[nodiscard]] IncidentModel *incident() const;
    [[nodiscard]] DrillsModel *drills() const;

private:
    void attach(std::shared_ptr<Session> session);
    [[nodiscard]] QString nextDrillName();

    struct Models;
    std::unique_ptr<Models> m_models;
    std::shared_ptr<Session> m_live;
    std::shared_ptr<Session> m_present;
    DrillSessions m_drillSessions;
    int m_drills = 0; ///< Number of the last drill that was named.
};

/// How QML comes to the console: not by making one, but by asking for the one that the composition root has made.
struct ConsoleForQml
{
    Q_GADGET
    QML_FOREIGN(breakglass::console::Console)
    QML_SINGLETON
    QML_NAMED_ELEMENT(Console)
public:
    static Console *create(QQmlEngine *engine, QJSEngine *scripts);
};

} // namespace breakglass::console
