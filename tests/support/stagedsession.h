// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"

#include <map>
#include <QCoreApplication>
#include <QCoroTask>
#include <QTemporaryDir>

/// A session over targets that a test stages one by one, and time that moves by hand.
namespace breakglass::staged {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// 12 Nov 2026, 14:00:00 UTC.
inline TimePoint opening()
{
    return TimePoint(std::chrono::sys_days{std::chrono::year{2026} / 11 / 12}) + 14h;
}

inline const TargetId webProduction{u"web"_s, u"production"_s};
inline const TargetId webStaging{u"web"_s, u"staging"_s};
inline const TargetId apiProduction{u"api"_s, u"production"_s};

/// Revision `id`, deployed so long before the opening.
inline Revision revision(const QString &id, Milliseconds age)
{
    Revision one;
    one.id = id;
    one.artifact = u"image-"_s + id;
    one.artifactAvailable = true;
    one.change = u"Change "_s + id;
    one.deployedAt = opening() - age;
    one.wasHealthy = true;
    return one;
}

/// Says what a test has put into it: four of four ready on revision 12, 0.4 % errors.
class StagedBackend final : public backends::Backend
{
public:
    StagedBackend()
    {
        state.currentRevision = u"12"_s;
        state.ready = 4;
        state.wanted = 4;
        revisions = {revision(u"12"_s, 30h), revision(u"11"_s, 50h), revision(u"10"_s, 70h)};
        revisions.first().status = RevisionStatus::Deployed;
    }

    backends::Capabilities can{
        u"Helm"_s, u"rev"_s, {u"rollback"_s, u"undo"_s}, {Signal::ErrorRate}, false, true};
    TargetState state;
    bool unreachable = false;
    QList<Revision> revisions;
    QMap<Signal, double> values{{Signal::ErrorRate, 0.4}};
    TimePoint silentFrom = TimePoint::max(); ///< No sample from then on.

    [[nodiscard]] backends::Capabilities capabilities() const override { return can; }
    [[nodiscard]] QCoro::Task<Expected<History>> history(TargetId target, std::stop_token) override
    {
        co_return History{target, revisions};
    }
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token) override
    {
        if (unreachable)
            co_return failure(ErrorKind::Unavailable, u"No route to %1."_s.arg(target.key()));
        TargetState now = state;
        now.target = target;
        co_return now;
    }
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(
        TargetId, Signal signal, TimePoint from, TimePoint to, std::stop_token) override
    {
        QList<Sample> samples;
        for (TimePoint at = from + 5s; at <= to && at < silentFrom; at += 5s)
            samples.append({at, values.value(signal, qQNaN())});
        co_return samples;
    }
    [[nodiscard]] Expected<QList<Step>> steps(
        const Intent &, const Strategy &, const TargetState &, const History &) const override
    {
        return QList<Step>();
    }
};

/// web in production and staging, api in production only, nothing in the sandbox.
inline Workspace stagedWorkspace()
{
    Workspace workspace;
    workspace.name = u"Staged"_s;
    workspace.environments = {{u"production"_s, EnvironmentKind::Production, {}},
        {u"staging"_s, EnvironmentKind::Staging, {}}, {u"sandbox"_s, EnvironmentKind::Sandbox, {}}};
    workspace.services = {{u"web"_s, {}, {}}, {u"api"_s, {}, {}}};
    for (const TargetId &id : {webProduction, webStaging, apiProduction}) {
        TargetSetup setup;
        setup.id = id;
        workspace.targets.append(setup);
    }
    Strategy undo;
    undo.id = u"undo"_s;
    undo.action = u"rollback"_s;
    undo.lastResort = true;
    Strategy rollback;
    rollback.id = u"helm-rollback"_s;
    rollback.action = u"rollback"_s;
    workspace.strategies = {undo, rollback};
    workspace.people = {{u"Marta Kowalski"_s, u"Incident Commander"_s, {}}};
    workspace.escalation = {{1, 0min, u"On-call engineer"_s}, {2, 15min, u"Team lead"_s}};
    return workspace;
}

class StagedSession : public console::Session
{
public:
    explicit StagedSession(Workspace workspace = stagedWorkspace())
        : m_workspace(std::move(workspace))
    {
        for (const TargetSetup &target : std::as_const(m_workspace.targets)) {
            m_staged.insert_or_assign(target.id, std::make_unique<StagedBackend>());
            m_backends.insert(target.id, m_staged.at(target.id).get());
        }
        openRecord();
    }

    [[nodiscard]] StagedBackend &at(const TargetId &target) { return *m_staged.at(target); }
    std::optional<Scenario> drill;
    io::HttpGateway *http =
        nullptr; ///< For what is asked beside backends; furnish after it is set.

    /// Begins to watch what was staged until now.
    void start() override
    {
        m_fleet->start();
        settle();
    }
    void run(Milliseconds span)
    {
        for (Milliseconds passed{}; passed < span; passed += 1s) {
            m_clock.advance(std::min<Milliseconds>(1s, span - passed));
            settle();
        }
    }
    /// Capabilities are asked once, when the fleet is made: after staging others, furnish again.
    void furnish()
    {
        m_runner.reset();
        m_fleet = std::make_unique<health::Fleet>(m_workspace, m_backends, m_clock, http);
        m_runner = std::make_unique<execution::Runner>(
            *m_record, *m_fleet, m_clock, execution::Hands{}, m_folder.filePath(u"journals"_s));
    }
    [[nodiscard]] const health::TargetView &view(const TargetId &target)
    {
        return *m_fleet->view(target);
    }

    [[nodiscard]] Workspace &declared() { return m_workspace; }
    [[nodiscard]] const Workspace &workspace() const override { return m_workspace; }
    [[nodiscard]] io::Clock &clock() override { return m_clock; }
    [[nodiscard]] record::Record &record() override { return *m_record; }
    [[nodiscard]] health::Fleet &fleet() override { return *m_fleet; }
    [[nodiscard]] incident::Desk &desk() override { return *m_desk; }
    [[nodiscard]] execution::Runner &runner() override { return *m_runner; }
    [[nodiscard]] const backends::Backends &backends() const override { return m_backends; }
    [[nodiscard]] const Scenario *scenario() const override { return drill ? &*drill : nullptr; }
    [[nodiscard]] drill::DrillDirector *director() const override { return nullptr; }
    [[nodiscard]] QString folder() const override { return m_folder.path(); }

private:
    void openRecord()
    {
        auto opened = record::Record::open(m_folder.filePath(u"record.db"_s));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence()));
        m_record = std::move(*opened);
        m_desk =
            std::make_unique<incident::Desk>(m_workspace, *m_record, m_clock, u"Marta Kowalski"_s);
        furnish();
    }
    static void settle()
    {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }

    QTemporaryDir m_folder;
    io::ManualClock m_clock{opening()};
    Workspace m_workspace;
    std::map<TargetId, std::unique_ptr<StagedBackend>> m_staged;
    backends::Backends m_backends;
    std::unique_ptr<record::Record> m_record;
    std::unique_ptr<incident::Desk> m_desk;
    std::unique_ptr<health::Fleet> m_fleet;
    std::unique_ptr<execution::Runner> m_runner;
};

/// One cell of a list as QML reads it.
template <typename Model>
[[nodiscard]] QVariant cell(Model &rows, int row, const char *role)
{
    return rows.data(rows.index(row), rows.roleNames().key(role));
}

} // namespace breakglass::staged
