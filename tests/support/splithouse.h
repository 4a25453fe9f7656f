// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/simulatedbackend.h"
#include "backends/simulated/simulatedworld.h"
#include "execution/confirm.h"
#include "execution/runner.h"
#include "health/fleet.h"
#include "io/inflight.h"
#include "planning/planner.h"
#include "record/record.h"
#include "workspace/load.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

/// A service that divides its traffic, with all that plans, watches and runs; time moves by hand.
namespace breakglass::examples {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

inline const TargetId paymentsApi{u"payments-api"_s, u"production_us"_s};
inline const QString goodFix = u"sha256:9c1d2e3f00000000"_s;
inline const QString badFix = u"sha256:bad0c0de00000000"_s; ///< Fails while it has 25 %.

class SplitHouse
{
public:
    static QString folder()
    {
        return QStringLiteral(BG_SOURCE_DIR "/tests/support/split-workspace");
    }

    SplitHouse()
    {
        workspace = workspace::load(folder()).workspace;
        auto loaded =
            backends::SimulatedWorld::load(folder() + u"/worlds/payments-api.json"_s, clock);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().sentence()));
        world = std::move(*loaded);
        backend = std::make_unique<backends::SimulatedBackend>(*world);
        auto opened = record::Record::open(state.filePath(u"record.sqlite"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        record = std::move(*opened);
        fleet = std::make_unique<health::Fleet>(
            workspace, backends::Backends{{paymentsApi, backend.get()}}, clock, nullptr);
        execution::Hands hands;
        hands.simulated = world.get();
        runner = std::make_unique<execution::Runner>(
            *record, *fleet, clock, hands, state.filePath(u"journals"_s));
        fleet->start();
    }

    [[nodiscard]] planning::Situation situation() const
    {
        planning::Situation now;
        now.state = *world->state(paymentsApi);
        now.history = *world->history(paymentsApi);
        now.fixWritten = true;
        now.requestRate = 2'400;
        now.now = clock.now();
        return now;
    }

    [[nodiscard]] Expected<Plan> plan(
        const QString &strategy, const QString &to, const QString &input) const
    {
        const Intent intent{
            strategy, paymentsApi, to, input, u"payments fail"_s, u"INCIDENT-124"_s};
        return planning::makePlan(intent, u"PLAN-0091"_s, workspace, *backend, situation());
    }

    [[nodiscard]] Expected<QString> start(const Plan &plan)
    {
        const execution::Confirmation confirmation{plan.typedPhrase, u"payments fail"_s,
            plan.intent.incident, u"Marta Kowalski"_s, plan.hash(),
            execution::Confirmation::Method::Held};
        const QList<Preflight> preflights{{u"x"_s, u"X"_s, PreflightResult::Pass, {}}};
        const auto confirmed = execution::confirm(
            plan, confirmation, {}, preflights, *world->state(plan.intent.target));
        if (!confirmed)
            return std::unexpected(confirmed.error());
        return QCoro::waitFor(runner->start(*confirmed));
    }

    /// Lets time pass until `done`, at most `limit` of it. Never sleeps for it.
    bool passUntil(const std::function<bool()> &done, Milliseconds limit = 40min)
    {
        const Milliseconds end = clock.elapsed() + limit;
        while (clock.elapsed() < end) {
            // The record's disk is not on this clock.
            for (int i = 0; (i < 3 || io::InFlight::any()) && i < 5000 && !done(); ++i)
                QTest::qWait(1);
            if (done())
                return true;
            clock.advance(2s);
        }
        return done();
    }
    [[nodiscard]] bool isOn(const QString &title) const
    {
        const execution::RunView &view = runner->view();
        return view.current >= 0 && view.current < view.steps.size() &&
               view.plan.steps.at(view.current).title == title &&
               view.steps.at(view.current).state == execution::StepState::Running;
    }
    bool passUntilOn(const QString &title)
    {
        return passUntil([this, title] { return isOn(title); });
    }
    bool passUntilPhase(execution::RunPhase phase)
    {
        return passUntil([this, phase] { return runner->view().phase == phase; });
    }
    [[nodiscard]] QString traffic() const
    {
        return world->state(paymentsApi)->trafficText(u"rev"_s);
    }

    QTemporaryDir state; ///< First, so that it goes last.
    io::ManualClock clock{
        TimePoint(std::chrono::sys_days{std::chrono::year{2026} / 11 / 13}) + 16h};
    Workspace workspace;
    std::unique_ptr<backends::SimulatedWorld> world;
    std::unique_ptr<backends::SimulatedBackend> backend;
    std::unique_ptr<record::Record> record;
    std::unique_ptr<health::Fleet> fleet;
    std::unique_ptr<execution::Runner> runner;
};

} // namespace breakglass::examples
