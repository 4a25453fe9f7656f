// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/console.h"
#include "support/eventually.h"

#include <QTemporaryDir>
#include <QTest>

namespace breakglass::support {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A console that can open workspaces, on a clock that moves when told. It begins with nothing connected, or with the
/// workspace in a folder.
class OpenConsole
{
public:
    explicit OpenConsole(const QString &folder = {}, const QString &person = u"Marta Kowalski"_s)
        : m_person(person), m_console(m_state.filePath(u"preferences.json"_s))
    {
        m_console.setOpener([this](const QString &asked) { return open(asked); });
        m_console.setBundled(app::bundledWorkspaces());
        auto opened = open(folder);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        m_console.show(std::move(opened->live), std::move(opened->drills));
    }

    [[nodiscard]] console::Console &console() { return m_console; }
    [[nodiscard]] QString state() const { return m_state.path(); }
    [[nodiscard]] app::PlayClocks &clocks() { return m_clocks; }
    void run(Milliseconds span)
    {
        (void)m_clocks.runUntil([] { return false; }, span);
    }
    /// Moves time on until it holds, and lets workers and the record's own thread keep up.
    [[nodiscard]] bool until(const std::function<bool()> &holds, Milliseconds limit = 60s)
    {
        for (Milliseconds passed{}; passed < limit; passed += 200ms) {
            if (m_clocks.runUntil(holds, 200ms))
                return true;
            QTest::qWait(5);
        }
        return support::eventually(holds);
    }
    /// Waits for what other threads still do, without moving the clock.
    [[nodiscard]] static bool comes(const std::function<bool()> &holds)
    {
        return support::eventually(holds);
    }
    template <typename Payload>
    [[nodiscard]] QList<Payload> recorded()
    {
        QList<Payload> found;
        for (const Entry &entry : m_console.present().record().entries()) {
            if (const auto *payload = std::get_if<Payload>(&entry.event.payload))
                found.append(*payload);
        }
        return found;
    }

private:
    [[nodiscard]] Expected<console::OpenedWorkspace> open(const QString &folder)
    {
        app::CommandLine line;
        line.workspace = folder;
        line.state = m_state.path();
        line.person = m_person;
        auto live = folder.isEmpty() ? app::openUnconnected(line, m_clocks.makeLive())
                                     : app::openLive(line, m_clocks.makeLive());
        if (!live)
            return std::unexpected(live.error());
        console::DrillSessions drills =
            app::drillSessions(**live, (*live)->folder(), m_clocks.drillClocks());
        return console::OpenedWorkspace{std::move(*live), std::move(drills)};
    }

    QString m_person;
    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    console::Console m_console;
};

} // namespace breakglass::support
