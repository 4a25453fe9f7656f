// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/console.h"
#include "console/drills/drillsmodel.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass {

/// A console over the bundled workspace with a clock that moves when told.
class DrillConsole
{
public:
    explicit DrillConsole(const QString &workspace = app::bundledWorkspace())
    {
        app::CommandLine line;
        line.workspace = workspace;
        line.state = m_folder.path();
        line.person = QStringLiteral("Priya Nair");
        auto live = app::openLive(line, m_clocks.makeLive());
        if (!live)
            qFatal("%s", qPrintable(live.error().sentence()));
        m_console.show(*live, app::drillSessions(**live, m_folder.path(), m_clocks.drillClocks()));
    }

    [[nodiscard]] console::Console &console() { return m_console; }
    [[nodiscard]] console::DrillsModel &drills() { return *m_console.drills(); }
    [[nodiscard]] incident::Desk &desk() { return m_console.present().desk(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void run(Milliseconds span)
    {
        (void)m_clocks.runUntil([] { return false; }, span);
    }
    /// Waits for what other threads still write, without moving the clock.
    [[nodiscard]] static bool comes(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(holds, 5000);
    }
    /// Moves the clock until it holds, and at the limit waits for what the record still writes: the disk is not on this
    /// clock.
    [[nodiscard]] bool runUntil(const std::function<bool()> &holds, Milliseconds limit)
    {
        return m_clocks.runUntil(holds, limit) || comes(holds);
    }

    template <typename Payload>
    [[nodiscard]] static QList<Payload> all(const console::Session &session)
    {
        QList<Payload> found;
        for (const Entry &entry : const_cast<console::Session &>(session).record().entries()) {
            if (const auto *payload = std::get_if<Payload>(&entry.event.payload))
                found.append(*payload);
        }
        return found;
    }

    /// Answers the drill as its ideal says, but for the plan.
    void answerWell()
    {
        using namespace std::chrono_literals;
        const Scenario &scenario = *m_console.present().scenario();
        const TargetSetup *target = m_console.present().workspace().target(scenario.target);
        const Runbook *guide = m_console.present().workspace().runbook(target->runbook);
        (void)QCoro::waitFor(
            desk().declare(scenario.incidentTitle, scenario.severity, {scenario.target}));
        for (const IdealPhase &ideal : scenario.ideal) {
            (void)QCoro::waitFor(desk().enterPhase(guide->id, ideal.phase));
            tickItems(*guide, ideal.phase);
            if (ideal.phase == u"assess")
                (void)QCoro::waitFor(desk().sendUpdate(
                    QStringLiteral("internal"), QStringLiteral("We look into errors.")));
            if (ideal.phase == u"decide")
                (void)QCoro::waitFor(desk().choose(scenario.correctStrategies.first(),
                    scenario.target, QStringLiteral("Revision 42 brought the errors.")));
            run(ideal.duration - 20s);
        }
        (void)QCoro::waitFor(desk().sendUpdate(
            QStringLiteral("internal"), QStringLiteral("It is over, revision 43 runs.")));
        (void)QCoro::waitFor(desk().resolve(QStringLiteral("Rolled back to revision 41.")));
    }

private:
    void tickItems(const Runbook &guide, const QString &phase)
    {
        for (const Phase &one : guide.phases) {
            if (one.id != phase)
                continue;
            for (const ChecklistItem &item : one.items)
                (void)QCoro::waitFor(desk().tick(guide.id, item, {}, false));
        }
    }

    QTemporaryDir m_folder;
    app::PlayClocks m_clocks;
    console::Console m_console;
};

} // namespace breakglass
