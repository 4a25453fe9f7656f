// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/drills/debriefmodel.h"
#include "console/drills/drillrows.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

class Console;

/// Drills to start, the one that runs, and the debrief of the last.
class DrillsModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString face READ face NOTIFY changed FINAL)
    Q_PROPERTY(bool inDrill READ isInDrill NOTIFY changed FINAL)
    Q_PROPERTY(bool hasDebrief READ hasDebrief NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *drills READ drills CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *past READ past CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *trend READ trend CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *practise READ practise CONSTANT FINAL)
    Q_PROPERTY(double trendTop READ trendTop NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *injects READ injects CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::DebriefModel *debrief READ debrief CONSTANT FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString description READ description NOTIFY changed FINAL)
    Q_PROPERTY(QString targetName READ targetName NOTIFY changed FINAL)
    Q_PROPERTY(QString passMark READ passMark NOTIFY changed FINAL)
    Q_PROPERTY(QString latestInject READ latestInject NOTIFY changed FINAL)
    Q_PROPERTY(QString elapsed READ elapsedText NOTIFY ticked FINAL)
    Q_PROPERTY(QString limit READ limitText NOTIFY changed FINAL)
    Q_PROPERTY(QString remaining READ remainingText NOTIFY ticked FINAL)
    Q_PROPERTY(QString paceText READ paceText NOTIFY ticked FINAL)
    Q_PROPERTY(double used READ used NOTIFY ticked FINAL)
    Q_PROPERTY(bool late READ isLate NOTIFY ticked FINAL)
    Q_PROPERTY(int level READ level NOTIFY watched FINAL)
    Q_PROPERTY(bool production READ isProduction NOTIFY watched FINAL)
    Q_PROPERTY(QString revision READ revision NOTIFY watched FINAL)
    Q_PROPERTY(QString ready READ ready NOTIFY watched FINAL)
    Q_PROPERTY(QString breaches READ breaches NOTIFY watched FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)
    Q_PROPERTY(bool exportFailed READ hasExportFailed NOTIFY exportedChanged FINAL)
public:
    DrillsModel(ShellModel &shell, Console &console);
    ~DrillsModel() override;

    /// A drill has begun: notes it in the live record and follows it to its end.
    void follow();

    /// "choose", "running" or "debrief".
    [[nodiscard]] QString face() const;
    [[nodiscard]] bool isInDrill() const;
    [[nodiscard]] bool hasDebrief() const { return m_hasDebrief; }
    [[nodiscard]] int chosen() const { return m_chosen; }
    void choose(int drill);
    [[nodiscard]] RowModel *drills() { return &m_drills; }
    [[nodiscard]] RowModel *past() { return &m_past; }
    [[nodiscard]] RowModel *trend() { return &m_trend; }
    [[nodiscard]] RowModel *practise() { return &m_practise; }
    /// Minutes at the upper edge of the trend.
    [[nodiscard]] double trendTop() const;
    [[nodiscard]] RowModel *injects() { return &m_injects; }
    [[nodiscard]] DebriefModel *debrief() { return &m_debrief; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] QString description() const;
    [[nodiscard]] QString targetName() const;
    [[nodiscard]] QString passMark() const;
    [[nodiscard]] const QString &latestInject() const { return m_latestInject; }
    [[nodiscard]] QString elapsedText() const;
    [[nodiscard]] QString limitText() const;
    [[nodiscard]] QString remainingText() const;
    /// "Running", "10 times as fast"
    [[nodiscard]] QString paceText() const;
    [[nodiscard]] double used() const;
    [[nodiscard]] bool isLate() const;
    [[nodiscard]] int level() const;
    [[nodiscard]] bool isProduction() const;
    [[nodiscard]] QString revision() const;
    [[nodiscard]] QString ready() const;
    [[nodiscard]] QString breaches() const;
    [[nodiscard]] const QString &exported() const { return m_exported; }
    [[nodiscard]] bool hasExportFailed() const { return m_exportFailed; }

    /// Starts the chosen drill; refusals come as a notice.
    Q_INVOKABLE void start();
    /// Starts the drill of the debrief once more.
    Q_INVOKABLE void runAgain();
    Q_INVOKABLE void endDrill();
    Q_INVOKABLE void leaveDrill();
    Q_INVOKABLE void openDebrief();
    Q_INVOKABLE void closeDebrief();
    /// Starts one of the drills that the debrief proposes.
    Q_INVOKABLE void practiseDrill(int row);
    /// Shows the line of the runbook that a finding is about; nothing without one.
    Q_INVOKABLE void openFinding(int row);
    /// Writes the report of the debrief into the folder of its drill.
    Q_INVOKABLE void exportReport();

Q_SIGNALS:
    void changed();
    void ticked();
    void watched();
    void exportedChanged();

protected:
    void attached() override;

private:
    void update();
    void enter(const Scenario &scenario);
    void finish();
    void showInject(const Inject &inject);
    void showExported(const QString &path, const Status &status);
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] const Scenario *scenario() const;
    [[nodiscard]] const health::TargetView *view() const;
    [[nodiscard]] Milliseconds elapsed() const;
    [[nodiscard]] EndedDrill ended() const;

    Console &m_console;
    std::unique_ptr<io::Clock::Timer> m_timer;
    Rows<DrillRow> m_drills;
    Rows<PastDrillRow> m_past;
    Rows<PastDrillRow> m_trend;
    Rows<PractiseRow> m_practise;
    Rows<InjectRow> m_injects;
    DebriefModel m_debrief;
    bool m_hasDebrief = false;
    bool m_debriefOpen = false;
    bool m_exportFailed = false;
    int m_chosen = 0;
    QString m_latestInject;
    QString m_exported;
};

} // namespace breakglass::console
