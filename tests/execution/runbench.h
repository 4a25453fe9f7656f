// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/confirm.h"
#include "execution/runner.h"
#include "health/fleet.h"
#include "io/inflight.h"
#include "record/record.h"
#include "support/scriptedtarget.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass::examples {

inline execution::ConfirmedPlan confirmed(const Plan &plan)
{
    execution::Confirmation confirmation{plan.typedPhrase, u"errors since rev 42"_s,
        plan.intent.incident, u"Marta Kowalski"_s, plan.hash(),
        execution::Confirmation::Method::Held};
    TargetState observed;
    observed.target = plan.intent.target;
    observed.fingerprint = plan.fingerprint;
    const QList<Preflight> preflights{
        {u"image"_s, u"Image available"_s, PreflightResult::Pass, {}}};
    auto result = execution::confirm(plan, confirmation, {}, preflights, observed);
    Q_ASSERT(result);
    return *result;
}

/// A runner on a real record, with a scripted target and time that moves by hand.
class RunBench
{
public:
    RunBench() { open(); }

    QTemporaryDir folder;
    io::ManualClock clock{TimePoint(std::chrono::hours(480'000))};
    ScriptedTarget target{clock};
    Workspace workspace = exampleWorkspace();
    std::unique_ptr<record::Record> record;
    std::unique_ptr<health::Fleet> fleet;
    std::unique_ptr<execution::Runner> runner;

    [[nodiscard]] QString path() const { return folder.filePath(u"record.sqlite"_s); }

    void open(execution::Hands hands = {})
    {
        auto opened = record::Record::open(path());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence()));
        record = std::move(*opened);
        fleet = std::make_unique<health::Fleet>(
            workspace, backends::Backends{{exampleTarget(), &target}}, clock, nullptr);
        hands.simulated = &target;
        runner = std::make_unique<execution::Runner>(
            *record, *fleet, clock, hands, folder.filePath(u"journals"_s));
    }

    /// As after a crash: nothing in memory survives.
    void restart(execution::Hands hands = {})
    {
        runner.reset();
        fleet.reset();
        record.reset();
        QTest::qWait(1);
        open(hands);
    }

    Expected<QString> start(const Plan &plan)
    {
        return QCoro::waitFor(runner->start(confirmed(plan)));
    }

    /// Lets time pass until `done`, at most `limit` of it. Never sleeps for it.
    bool passUntil(const std::function<bool()> &done, Milliseconds limit = std::chrono::minutes(10),
        Milliseconds stride = Milliseconds(500))
    {
        const Milliseconds end = clock.elapsed() + limit;
        while (clock.elapsed() < end) {
            // The record's disk is not on this clock.
            for (int i = 0; (i < 3 || io::InFlight::any()) && i < 5000 && !done(); ++i)
                QTest::qWait(1);
            if (done())
                return true;
            clock.advance(stride);
        }
        return done();
    }

    bool passUntilOver()
    {
        return passUntil([this] {
            const auto phase = runner->view().phase;
            return phase == execution::RunPhase::Finished ||
                   phase == execution::RunPhase::NeedsPerson;
        });
    }

    bool passUntilStep(int step)
    {
        return passUntil([this, step] {
            const execution::RunView &view = runner->view();
            return view.current == step && view.steps[step].state == execution::StepState::Running;
        });
    }

    template <typename Payload>
    [[nodiscard]] QList<Payload> recorded() const
    {
        QList<Payload> found;
        for (const Entry &entry : record->entries()) {
            if (const auto *payload = std::get_if<Payload>(&entry.event.payload))
                found.append(*payload);
        }
        return found;
    }
};

} // namespace breakglass::examples
