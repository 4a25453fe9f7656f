// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/composition.h"
#include "app/playclocks.h"
#include "console/plan/planmodel.h"
#include "console/shell/shellmodel.h"

#include <QTemporaryDir>
#include <QTest>

namespace breakglass::plantest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline TargetId exampleTarget()
{
    return {u"checkr-console"_s, u"production_us"_s};
}

/// The plan place over the bundled workspace: a simulated world, and time that moves when told.
class PlanBench
{
public:
    explicit PlanBench(QString workspace = app::bundledWorkspace())
        : m_workspace(std::move(workspace))
    {
        open();
    }

    /// Ends the console and begins it again with the same record.
    void restart()
    {
        m_places.reset();
        m_session.reset();
        open();
    }
    [[nodiscard]] console::PlanModel &plan() { return m_places->plan; }
    [[nodiscard]] console::ConfirmationForm &form() { return *plan().confirmation(); }
    [[nodiscard]] console::ShellModel &shell() { return m_places->shell; }
    [[nodiscard]] console::Session &session() { return *m_session; }
    /// Moves time on until it holds, and lets the record's own thread keep up.
    [[nodiscard]] bool until(const std::function<bool()> &holds, Milliseconds limit = 60s)
    {
        const TimePoint end = session().clock().now() + limit;
        while (!m_clocks.runUntil(holds, 200ms)) {
            if (session().clock().now() >= end)
                return false;
            QTest::qWait(10);
        }
        return true;
    }
    void run(Milliseconds span)
    {
        const TimePoint end = m_session->clock().now() + span;
        static_cast<void>(
            m_clocks.runUntil([&] { return m_session->clock().now() >= end; }, span + 1s));
    }

    void ask(const QString &revision)
    {
        shell().requestPlan({u"helm-rollback"_s, exampleTarget(), revision, {}, {}, {}});
    }
    [[nodiscard]] bool declare()
    {
        shell().selection()->select(exampleTarget());
        shell().declareIncident(u"Errors above 5 %"_s, u"P0"_s);
        return until([this] { return session().desk().state().incident.isActive(); });
    }
    /// A plan on the screen whose preflights allow it.
    [[nodiscard]] bool reachReadyPlan()
    {
        if (!declare())
            return false;
        ask(u"40"_s);
        return until([this] { return plan().isPresent() && plan().refusal().isEmpty(); });
    }
    /// The confirmation, open, its guard over.
    [[nodiscard]] bool reachForm()
    {
        if (!reachReadyPlan())
            return false;
        plan().confirm();
        return form().isOpen() && until([this] { return !form().isGuarded(); });
    }
    /// Key by key, as a person does.
    void type(const QString &text)
    {
        for (qsizetype length = 1; length <= text.size(); ++length)
            form().setTyped(text.first(length));
    }
    template <typename Payload>
    [[nodiscard]] int countOf()
    {
        return int(std::ranges::count_if(session().record().entries(), [](const Entry &entry) {
            return std::holds_alternative<Payload>(entry.event.payload);
        }));
    }

private:
    struct Places
    {
        console::ShellModel shell;
        console::PlanModel plan{shell};
    };

    void open()
    {
        app::CommandLine line;
        line.workspace = m_workspace;
        line.state = m_state.path();
        line.person = u"Marta Kowalski"_s;
        m_session = app::openLive(line, m_clocks.makeLive()).value();
        m_places = std::make_unique<Places>();
        m_places->shell.attach(m_session);
        m_places->plan.attach(m_session);
        m_session->start();
        run(1s);
    }

    QString m_workspace;
    QTemporaryDir m_state;
    app::PlayClocks m_clocks;
    std::shared_ptr<console::Session> m_session;
    std::unique_ptr<Places> m_places;
};

} // namespace breakglass::plantest
