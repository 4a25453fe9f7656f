// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/confirm.h"
#include "execution/runner.h"
#include "health/fleet.h"
#include "record/record.h"
#include "support/scriptedtarget.h"

#include <csignal>
#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTimer>

/// The child of tst_killedrun: a console without a screen that runs one plan in a folder and kills
/// itself at a boundary.
namespace breakglass::examples {

/// Counts boundaries of a run; at the chosen one the process is gone, as after kill -9.
class Boundary
{
public:
    explicit Boundary(int killAt) : m_killAt(killAt) {}
    void pass()
    {
        if (++m_passed == m_killAt)
            std::raise(SIGKILL);
    }

private:
    int m_killAt;
    int m_passed = 0;
};

/// A world in one file: every effect is one line "<who> <revision> <copy of>", written at once; the
/// last one is what runs.
class FileWorld final : public backends::Backend, public backends::SimulatedPerformer
{
public:
    FileWorld(QString folder, Boundary &boundary)
        : m_folder(std::move(folder)), m_boundary(boundary)
    {
    }
    [[nodiscard]] static QStringList effects(const QString &folder)
    {
        QFile file(folder + u"/effects"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] backends::Capabilities capabilities() const override { return {}; }
    [[nodiscard]] QCoro::Task<Expected<History>> history(TargetId target, std::stop_token) override
    {
        History history;
        history.target = target;
        for (const QString &line : effects(m_folder)) {
            Revision revision;
            revision.id = line.section(u' ', 1, 1);
            revision.copyOf = line.section(u' ', 2, 2);
            history.revisions.prepend(revision);
        }
        co_return history;
    }
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token) override
    {
        m_boundary.pass();
        const QStringList lines = effects(m_folder);
        TargetState state;
        state.target = target;
        state.currentRevision = lines.isEmpty() ? u"42"_s : lines.last().section(u' ', 1, 1);
        state.ready = 1;
        state.wanted = 1;
        state.fingerprint = u"after %1"_s.arg(lines.size());
        co_return state;
    }
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal, TimePoint, TimePoint, std::stop_token) override
    {
        co_return QList<Sample>();
    }
    [[nodiscard]] Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return QList<Step>();
    }
    [[nodiscard]] QCoro::Task<Expected<QStringList>> perform(
        TargetId, SimulatedAct act, QString operation, std::stop_token) override
    {
        m_boundary.pass();
        if (act.action == u"rollback") {
            QFile file(m_folder + u"/effects"_s);
            if (!file.open(QIODevice::Append | QIODevice::Unbuffered))
                co_return failure(ErrorKind::Storage, u"The world can't be written."_s);
            file.write(u"%1 43 41\n"_s.arg(operation).toUtf8());
        }
        m_boundary.pass();
        co_return QStringList{u"Done"_s};
    }

private:
    QString m_folder;
    Boundary &m_boundary;
};

/// Real processes, with boundaries before the start, while it runs, and after its end.
class KillableProcess final : public io::Subprocess
{
public:
    KillableProcess(io::Subprocess &inner, Boundary &boundary)
        : m_inner(inner), m_boundary(boundary)
    {
    }
    [[nodiscard]] QCoro::Task<Expected<io::ProcessResult>> run(Command command, QString journal,
        io::ProcessLimits limits, std::function<void(io::ProcessLine)> line,
        std::stop_token stop) override
    {
        m_boundary.pass();
        QTimer::singleShot(20, [this] { m_boundary.pass(); });
        const Expected<io::ProcessResult> result =
            co_await m_inner.run(command, journal, limits, line, stop);
        m_boundary.pass();
        co_return result;
    }
    [[nodiscard]] bool isAlive(const QString &journal) const override
    {
        return m_inner.isAlive(journal);
    }

private:
    io::Subprocess &m_inner;
    Boundary &m_boundary;
};

/// Message, reading, a simulated change, a wait for it, a change by a process, message.
inline Plan killablePlan(const QString &folder)
{
    Plan plan = planOf(u"message read B await B message"_s);
    plan.fingerprint = u"after 0"_s;
    Step &command = plan.steps[4];
    const QString script = u"sleep 0.1; echo process 44 40 >> \"$0\"/effects"_s;
    command.act = Command{{u"/bin/sh"_s, u"-c"_s, script, folder}, {}, {}, {}};
    for (Step &step : plan.steps)
        step.timeout = std::chrono::hours(2);
    return plan;
}

enum ChildEnd { Succeeded = 0, Broken = 2, Failed = 3, AsksPerson = 4 };

inline int runKillable(int &argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[2]);
    Boundary boundary(QByteArray(argv[3]).toInt());
    QDir().mkpath(folder + u"/journals"_s);
    // Settle windows and looks pass a hundred times as fast.
    io::ScaledClock clock(TimePoint(Milliseconds(QDateTime::currentMSecsSinceEpoch())), 100);
    io::LiveClock real;
    io::Secrets secrets{{}};
    const auto inner = io::makeSubprocess(real, secrets);
    KillableProcess process(*inner, boundary);
    FileWorld world(folder, boundary);
    auto record = record::Record::open(folder + u"/record.sqlite"_s);
    if (!record)
        return Broken;
    QObject::connect(record->get(), &record::Record::appended, &app, [&] { boundary.pass(); });
    health::Fleet fleet(
        exampleWorkspace(), backends::Backends{{exampleTarget(), &world}}, clock, nullptr);
    execution::Runner runner(
        **record, fleet, clock, {nullptr, &process, &world, nullptr}, folder + u"/journals"_s);
    QObject::connect(&runner, &execution::Runner::finished, &app, [&] {
        QCoreApplication::exit(
            runner.view().result == events::RunResult::Succeeded ? Succeeded : Failed);
    });
    QObject::connect(&runner, &execution::Runner::changed, &app, [&] {
        if (runner.view().phase == execution::RunPhase::NeedsPerson)
            QCoreApplication::exit(AsksPerson);
    });
    QTimer::singleShot(0, [&] {
        if ((*record)->entries().isEmpty()) {
            const Plan plan = killablePlan(folder);
            const execution::Confirmation confirmation{plan.typedPhrase, u"errors since rev 42"_s,
                plan.intent.incident, u"Marta Kowalski"_s, plan.hash(), {}};
            TargetState seen;
            seen.target = plan.intent.target;
            seen.fingerprint = plan.fingerprint;
            const auto confirmed = execution::confirm(plan, confirmation, {},
                {{u"image"_s, u"Image available"_s, PreflightResult::Pass, {}}}, seen);
            if (!confirmed)
                return QCoreApplication::exit(Broken);
            static_cast<void>(runner.start(*confirmed));
        } else {
            // A run that was killed after its end is over: nothing to recover.
            const Entry &last = (*record)->entries().constLast();
            if (std::holds_alternative<events::RunFinished>(last.event.payload))
                return QCoreApplication::exit(Succeeded);
            static_cast<void>(runner.recover());
        }
    });
    return QCoreApplication::exec();
}

} // namespace breakglass::examples
