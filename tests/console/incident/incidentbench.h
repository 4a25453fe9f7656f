// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/console.h"
#include "console/incident/incidentmodel.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass::incidenttest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A console over the bundled workspace with a clock that moves when told.
class IncidentBench
{
public:
    IncidentBench()
    {
        app::CommandLine line;
        line.workspace = app::bundledWorkspace();
        line.state = m_folder.path();
        line.person = u"Marta Kowalski"_s;
        auto live = app::openLive(line, m_clocks.makeLive());
        if (!live)
            qFatal("%s", qPrintable(live.error().sentence()));
        m_console.show(*live, app::drillSessions(**live, m_folder.path(), m_clocks.drillClocks()));
    }
    [[nodiscard]] console::Console &console() { return m_console; }
    [[nodiscard]] console::IncidentModel &incident() { return *m_console.incident(); }
    [[nodiscard]] console::ShellModel &shell() { return *m_console.shell(); }
    [[nodiscard]] console::Session &session() { return m_console.present(); }
    /// Real time, for what the record writes in its own thread; the clock stands still meanwhile.
    [[nodiscard]] static bool until(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(holds, 10'000);
    }
    void run(Milliseconds span)
    {
        (void)m_clocks.runUntil([] { return false; }, span);
    }
    [[nodiscard]] bool declare()
    {
        shell().selection()->select(u"checkr-console"_s, u"production_us"_s);
        shell().declareIncident(u"checkr-console error rate above 5 % in production_us"_s, u"P0"_s);
        return until([this] { return incident().isActive(); });
    }
    [[nodiscard]] static QVariant cell(console::RowModel &rows, int row, const char *role)
    {
        return rows.data(rows.index(row), rows.roleNames().key(role));
    }

private:
    QTemporaryDir m_folder;
    app::PlayClocks m_clocks;
    console::Console m_console;
};

} // namespace breakglass::incidenttest
