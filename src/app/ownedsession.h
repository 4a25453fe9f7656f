// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clusters.h"
#include "app/imagewatch.h"
#include "app/practicecluster.h"
#include "app/tlsconnections.h"
#include "app/worlds.h"
#include "backends/contract/annotated.h"
#include "channels/announcer.h"
#include "console/session.h"
#include "drill/approvers.h"
#include "drill/director.h"
#include "drill/pace.h"
#include "execution/approvals.h"
#include "execution/dryrunner.h"
#include "health/recordedhealth.h"
#include "incident/escalator.h"
#include "incident/silencer.h"
#include "io/secrets.h"
#include "io/subprocess.h"
#include "record/releasearchive.h"

#include <memory>
#include <vector>

namespace breakglass::app {

/// A session with everything it owns, in the order in which it was made.
class OwnedSession final : public console::Session
{
public:
    struct Doors
    {
        std::unique_ptr<io::Secrets> secrets;
        std::unique_ptr<io::HttpGateway> http;   ///< Null in a simulation.
        std::unique_ptr<io::Subprocess> process; ///< Null in a simulation.
        std::unique_ptr<io::Notifier> notifier;  ///< Null in a simulation.
    };

    OwnedSession(Workspace workspace, std::unique_ptr<io::Clock> clock,
        std::unique_ptr<record::Record> record, QString folder, QString person);
    ~OwnedSession() override;

    /// Makes the backends of all targets and what watches and acts on them.
    [[nodiscard]] Status furnish(Doors doors, std::optional<Scenario> scenario);
    /// Before `furnish`: the drill runs on this cluster, by the Kubernetes backend.
    void practiseOn(std::unique_ptr<PracticeCluster> cluster);

    [[nodiscard]] const Workspace &workspace() const override { return m_workspace; }
    [[nodiscard]] io::Clock &clock() override { return *m_clock; }
    [[nodiscard]] record::Record &record() override { return *m_record; }
    [[nodiscard]] health::Fleet &fleet() override { return *m_fleet; }
    [[nodiscard]] incident::Desk &desk() override { return m_desk; }
    [[nodiscard]] execution::Runner &runner() override { return *m_runner; }
    [[nodiscard]] const backends::Backends &backends() const override { return m_backends; }
    [[nodiscard]] const Scenario *scenario() const override
    {
        return m_scenario ? &*m_scenario : nullptr;
    }
    [[nodiscard]] drill::DrillDirector *director() const override { return m_director.get(); }
    [[nodiscard]] channels::Courier *courier() const override { return m_courier.get(); }
    [[nodiscard]] incident::Silencer *silencer() const override { return m_silencer.get(); }
    [[nodiscard]] execution::Approvals *approvals() const override { return m_approvals.get(); }
    [[nodiscard]] record::ReleaseArchive *releases() const override { return m_releases.get(); }
    [[nodiscard]] execution::DryRunner *dryRunner() const override { return m_dryRunner.get(); }
    [[nodiscard]] console::Images *images() const override { return m_images.get(); }
    [[nodiscard]] QString folder() const override { return m_folder; }
    void start() override;

private:
    /// Another console acts and writes; this session looks on and says nothing.
    [[nodiscard]] bool isLookingOn() const { return m_record->followed() != nullptr; }
    [[nodiscard]] Status makeBackend(const TargetSetup &target);
    [[nodiscard]] bool isInAnotherConsole(const TargetSetup &target) const;
    void lookOn();
    void makeHands();
    [[nodiscard]] Status makeSimulated(const TargetSetup &target, const BackendSetup &setup);
    [[nodiscard]] Status makeCommand(const TargetSetup &target, const BackendSetup &setup);
    [[nodiscard]] Status makeKubernetes(const TargetSetup &target, const BackendSetup &setup);
    [[nodiscard]] QList<TargetSetup> targetsOf(const QString &backend) const;
    [[nodiscard]] Status makeHelm(const TargetSetup &target, const BackendSetup &setup);
    [[nodiscard]] Status keep(
        const TargetSetup &target, std::unique_ptr<backends::Backend> backend);
    [[nodiscard]] Status makePractice(const TargetSetup &target);
    [[nodiscard]] Status annotateHistories();
    [[nodiscard]] Status play(const TargetId &target, const Inject &inject);
    [[nodiscard]] QString holder() const; ///< Who this console is in the locks that it takes.
    void makeMessages();
    void makeApprovals();
    void witnessFleet();
    void note(events::Payload payload);
    void keepReleases();
    QCoro::Task<> keepTargetsOpen();
    QCoro::Task<> beginWatching();
    void startDrill();
    void keepPace();
    QCoro::Task<> openTheDoors();

    Workspace m_workspace;
    std::unique_ptr<io::Clock> m_clock;
    std::unique_ptr<record::Record> m_record;
    QString m_folder;
    incident::Desk m_desk;
    std::optional<incident::Escalator> m_escalator; ///< Of the console that writes the record.
    std::optional<Scenario> m_scenario;
    drill::PaceMoment m_moment;
    Doors m_doors;
    Worlds m_worlds;
    Clusters m_clusters;
    std::unique_ptr<PracticeCluster> m_practice; ///< Null but in a drill on a cluster.
    std::unique_ptr<TlsConnections> m_tls;       ///< Null in a simulation.
    health::RecordedHealth m_past;
    std::unique_ptr<ImageWatch> m_images; ///< Null in a simulation.
    std::vector<std::unique_ptr<backends::Backend>> m_owned;
    QMap<QString, backends::Backend *> m_named; ///< By name in the workspace; owned above.
    backends::Backends m_backends;
    std::unique_ptr<health::Fleet> m_fleet;
    std::unique_ptr<execution::Runner> m_runner;
    std::unique_ptr<execution::DryRunner> m_dryRunner; ///< Null where another console acts.
    std::unique_ptr<drill::DrillDirector> m_director;
    std::unique_ptr<channels::Courier> m_courier;
    std::unique_ptr<channels::Announcer> m_announcer;
    std::unique_ptr<incident::Silencer> m_silencer; ///< Of the console that writes the record.
    io::LiveClock m_realTime;
    io::Secrets m_noSecrets{{}}; ///< ssh-keygen gets none.
    std::unique_ptr<io::Subprocess> m_keygen;
    std::unique_ptr<execution::Approvals> m_approvals;
    std::unique_ptr<drill::Approvers> m_approvers;
    std::unique_ptr<record::ReleaseArchive> m_releases;
    QObject m_scope;
};

} // namespace breakglass::app
