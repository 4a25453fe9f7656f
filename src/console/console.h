// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/preferences.h"
#include "console/session.h"
#include "console/shell/shellmodel.h"

#include <memory>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace breakglass::console {

class AuditModel;
class DrillsModel;
class FirstRunModel;
class GuideModel;
class IncidentModel;
class OverviewModel;
class PaletteModel;
class PlanModel;
class RunModel;
class RunbooksModel;
class ServiceModel;
class SettingsModel;
class WarRoomModel;

/// The root that QML sees: one object for each place. Owned by the composition root, never by QML.
class Console : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE("console/audit/auditmodel.h")
    Q_MOC_INCLUDE("console/drills/drillsmodel.h")
    Q_MOC_INCLUDE("console/firstrun/firstrunmodel.h")
    Q_MOC_INCLUDE("console/guide/guidemodel.h")
    Q_MOC_INCLUDE("console/incident/incidentmodel.h")
    Q_MOC_INCLUDE("console/overview/overviewmodel.h")
    Q_MOC_INCLUDE("console/palette/palettemodel.h")
    Q_MOC_INCLUDE("console/plan/planmodel.h")
    Q_MOC_INCLUDE("console/run/runmodel.h")
    Q_MOC_INCLUDE("console/runbooks/runbooksmodel.h")
    Q_MOC_INCLUDE("console/service/servicemodel.h")
    Q_MOC_INCLUDE("console/settings/settingsmodel.h")
    Q_MOC_INCLUDE("console/warroom/warroommodel.h")
    Q_PROPERTY(breakglass::console::ShellModel *shell READ shell CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::OverviewModel *overview READ overview CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::ServiceModel *service READ service CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::GuideModel *guide READ guide CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::PlanModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RunModel *run READ run CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::IncidentModel *incident READ incident CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::DrillsModel *drills READ drills CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RunbooksModel *runbooks READ runbooks CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::AuditModel *audit READ audit CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::SettingsModel *settings READ settings CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::FirstRunModel *firstRun READ firstRun CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::PaletteModel *palette READ palette CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::WarRoomModel *warRoom READ warRoom CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::Preferences *preferences READ preferences CONSTANT FINAL)
    Q_PROPERTY(bool ready READ isReady NOTIFY becameReady FINAL)
public:
    /// `preferences` is the file of the person's choices; empty: none are kept.
    explicit Console(const QString &preferences = {});
    ~Console() override;

    /// Shows the live session, and starts it. Again for another workspace; the present drill and session end with it.
    void show(std::shared_ptr<Session> live, DrillSessions drillSessions);
    /// There is a session to look at; before the first, only the window can be shown.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// How another workspace is opened; without it `openWorkspace` refuses.
    void setOpener(WorkspaceOpener opener) { m_opener = std::move(opener); }
    /// Opens the workspace in `folder` instead of the present one, which stays when that fails. Empty: nothing is
    /// connected any more. It is what the next start opens.
    [[nodiscard]] Status openWorkspace(const QString &folder);
    /// Opens a workspace beside the present one, for a look or for practice: it is not remembered.
    [[nodiscard]] Status visit(const QString &folder);
    /// Visits a workspace for one of its drills; leaving the drill leads back.
    [[nodiscard]] Status practise(const QString &folder, const QString &drill);
    [[nodiscard]] bool isVisiting() const { return m_home.live != nullptr; }
    /// What the workspace is called that a visit leads back to; empty: nothing was connected, or none is on.
    [[nodiscard]] QString homeName() const
    {
        return m_home.live ? m_home.live->workspace().name : QString();
    }
    /// Back from a visit to the workspace that was open before.
    void comeBack();
    /// Where the workspaces are that come with Breakglass.
    void setBundled(const QString &folder) { m_bundled = folder; }
    [[nodiscard]] const QString &bundled() const { return m_bundled; }
    /// Another language is spoken: everything says itself again.
    void retranslate();
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
    [[nodiscard]] RunbooksModel *runbooks() const;
    [[nodiscard]] AuditModel *audit() const;
    [[nodiscard]] SettingsModel *settings() const;
    [[nodiscard]] FirstRunModel *firstRun() const;
    [[nodiscard]] PaletteModel *palette() const;
    [[nodiscard]] WarRoomModel *warRoom() const;
    [[nodiscard]] Preferences *preferences() { return &m_preferences; }

Q_SIGNALS:
    void becameReady();

private:
    void attach(std::shared_ptr<Session> session);
    /// It is live, or where a visit began.
    [[nodiscard]] bool isOpen(const QString &folder) const;
    [[nodiscard]] QString nextDrillName();
    [[nodiscard]] Expected<OpenedWorkspace> open(const QString &folder);

    Preferences m_preferences;
    struct Models;
    std::unique_ptr<Models> m_models;
    std::shared_ptr<Session> m_live;
    std::shared_ptr<Session> m_present;
    DrillSessions m_drillSessions;
    WorkspaceOpener m_opener;
    OpenedWorkspace m_home;    ///< Where a visit began; no session: none is on.
    bool m_practising = false; ///< The visit ends with its drill.
    QString m_bundled;
    bool m_isReady = false;
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
