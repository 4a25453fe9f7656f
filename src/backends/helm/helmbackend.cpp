// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmbackend.h"

#include "backends/gitops/keepersteps.h"
#include "backends/helm/helmrights.h"
#include "backends/helm/releasehistory.h"
#include "io/worker.h"
#include "kubeapi/dryrun.h"

#include <QDir>

namespace breakglass::backends {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostBodies = 50;
constexpr Milliseconds versionLimit = 5s;

/// From the oldest on, so that what is withheld is named after the revision it came with.
QList<Revision> revisionsFrom(
    const QList<helm::StoredRevision> &stored, const QHash<int, helm::Release> &releases)
{
    helm::Withheld withheld;
    QList<Revision> revisions;
    for (qsizetype at = stored.size(); at-- > 0;) {
        const auto found = releases.constFind(stored.at(at).version);
        revisions.prepend(found == releases.constEnd() ? helm::revisionFrom(stored.at(at))
                                                       : helm::revisionFrom(*found, withheld));
    }
    return revisions;
}

QHash<int, helm::Release> byVersion(
    const helm::ReleaseReader &reader, const QList<helm::StoredRevision> &stored)
{
    QHash<int, helm::Release> releases;
    for (const helm::StoredRevision &one : stored) {
        if (const helm::Kept *kept = reader.kept(one))
            releases.insert(one.version, kept->release);
    }
    return releases;
}

} // namespace

HelmBackend::HelmBackend(helm::HelmSettings settings, const Doors &doors)
    : m_settings(std::move(settings)),
      m_client(doors.client),
      m_process(doors.process),
      m_emptyFolder(doors.emptyFolder)
{
}

HelmBackend::~HelmBackend()
{
    for (const auto &memory : std::as_const(m_memories))
        memory->isGone = true;
}

Expected<std::unique_ptr<HelmBackend>> HelmBackend::make(
    helm::HelmSettings settings, const QList<TargetSetup> &targets, const Doors &doors)
{
    const helm::Driver driver = settings.driver;
    std::unique_ptr<HelmBackend> backend(new HelmBackend(std::move(settings), doors));
    for (const TargetSetup &target : targets) {
        const auto own = helm::readHelmTarget(target);
        if (!own)
            return std::unexpected(own.error());
        backend->m_memories.insert(target.id,
            std::make_shared<Memory>(helm::ReleaseReader(backend->m_client, *own, driver)));
    }
    return backend;
}

Capabilities HelmBackend::capabilities() const
{
    Capabilities capabilities;
    capabilities.systemName = u"Helm"_s;
    capabilities.revisionWord = u"rev"_s;
    capabilities.actions = QStringList{u"repair"_s, gitops::startSync};
    if (!m_settings.helm.isEmpty())
        capabilities.actions +=
            {u"rollback"_s, u"cancel-rollback"_s, u"unlock"_s, u"upgrade"_s, u"direct-deploy"_s};
    capabilities.showsInstances = true;
    capabilities.showsConfiguration = true;
    return capabilities;
}

Expected<std::shared_ptr<HelmBackend::Memory>> HelmBackend::memoryOf(const TargetId &target) const
{
    const auto found = m_memories.constFind(target);
    if (found == m_memories.cend())
        return failure(
            ErrorKind::NotFound, u"%1 is not served by this backend."_s.arg(target.key()));
    return *found;
}

QCoro::Task<Expected<History>> HelmBackend::history(TargetId target, std::stop_token stop)
{
    const auto memory = memoryOf(target);
    if (!memory)
        co_return std::unexpected(memory.error());
    const std::shared_ptr<Memory> &known = *memory;
    const auto place = co_await m_client.open();
    if (!place)
        co_return std::unexpected(place.error());
    const QString &own = known->reader.target().nameSpace;
    const QString nameSpace = own.isEmpty() ? place->nameSpace : own;
    const auto stored = co_await known->reader.stored(nameSpace, stop);
    if (!stored)
        co_return std::unexpected(stored.error());
    if (*stored == known->told)
        co_return History(known->history); // a copy: QCoro moves out of what is named here
    const Status read = co_await known->reader.keep(
        nameSpace, stored->first(std::min(mostBodies, stored->size())), stop);
    if (!read)
        co_return std::unexpected(read.error());
    const QList<helm::StoredRevision> &all = *stored;
    const QHash<int, helm::Release> releases = byVersion(known->reader, all);
    History history{
        target, co_await io::inWorker([all, releases] { return revisionsFrom(all, releases); })};
    known->told = all;
    known->history = history;
    co_return history;
}

QCoro::Task<> HelmBackend::askVersion()
{
    if (m_hasAsked || !m_process || m_settings.helm.isEmpty())
        co_return;
    m_hasAsked = true;
    helm::HelmPlace place;
    place.helm = m_settings.helm;
    place.emptyFolder = m_emptyFolder;
    const auto answer =
        co_await m_process->run(helm::versionCommand(place), {}, {versionLimit}, nullptr, {});
    if (answer && !answer->crashed && answer->exitCode == 0)
        m_version = helm::helmVersion(answer->output);
}

QCoro::Task<Expected<TargetState>> HelmBackend::observe(TargetId target, std::stop_token stop)
{
    const auto memory = memoryOf(target);
    if (!memory)
        co_return std::unexpected(memory.error());
    const std::shared_ptr<Memory> &known = *memory;
    const auto place = co_await m_client.open();
    if (!place)
        co_return std::unexpected(place.error());
    co_await askVersion();
    const QString &own = known->reader.target().nameSpace;
    const QString nameSpace = own.isEmpty() ? place->nameSpace : own;
    const auto stored = co_await known->reader.stored(nameSpace, stop);
    if (!stored)
        co_return std::unexpected(stored.error());
    auto seen = co_await known->reader.look(nameSpace, *stored, stop);
    if (!seen)
        co_return std::unexpected(seen.error());
    TargetState state = helm::stateOf(target, *seen, m_client.clock().now(), m_settings.stuckAfter);
    if (known->rights->isDue(m_client.clock().elapsed())) {
        const auto needed = helm::neededRights(capabilities().actions, *seen, m_settings.driver);
        co_await kubeapi::Rights::ask(
            known->rights, m_client, needed, [known] { return !known->isGone; }, stop);
    }
    state.denied = known->rights->denied();
    known->seen = std::move(*seen);
    known->fingerprint = state.fingerprint;
    known->place = *place;
    co_return state;
}

QCoro::Task<Expected<QList<Sample>>> HelmBackend::series(
    TargetId, Signal, TimePoint, TimePoint, std::stop_token)
{
    co_return QList<Sample>{};
}

helm::HelmPlace HelmBackend::placeOf(const Memory &memory) const
{
    helm::HelmPlace place;
    place.helm = m_settings.helm;
    place.context = memory.place.context;
    place.kubeconfig =
        m_settings.kubeconfig.isEmpty()
            ? kubeapi::kubeconfigPaths(qEnvironmentVariable("KUBECONFIG"), QDir::homePath())
            : m_settings.kubeconfig;
    place.nameSpace = memory.seen->nameSpace;
    place.emptyFolder = m_emptyFolder;
    place.driver = m_settings.driver;
    place.timeout = m_settings.timeout;
    place.cleansUpOnFail = m_settings.cleansUpOnFail;
    return place;
}

Expected<QList<Step>> HelmBackend::steps(const Intent &intent, const Strategy &strategy,
    const TargetState &state, const History &history) const
{
    Q_UNUSED(history)
    const auto memory = memoryOf(intent.target);
    if (!memory)
        return std::unexpected(memory.error());
    const std::shared_ptr<Memory> &known = *memory;
    if (!known->seen || known->fingerprint != state.fingerprint)
        return failure(ErrorKind::Conflict,
            u"%1 is not what it was when this was asked for."_s.arg(intent.target.key()),
            u"Nothing is planned."_s, u"Look at the target again."_s);
    if (!capabilities().actions.contains(strategy.action))
        return failure(ErrorKind::Invalid, u"Helm can't do “%1” here."_s.arg(strategy.action),
            u"Nothing is planned."_s, u"Name the helm binary in breakglass.yaml."_s);
    const helm::Scene scene{intent.target, known->reader.target(), placeOf(*known), known->place,
        *known->seen, byVersion(known->reader, known->seen->stored), m_version,
        m_settings.stuckAfter};
    const gitops::Kept kept{intent.target, scene.release.release, scene.cluster,
        scene.seen.keeper.value_or(gitops::Keeper{})};
    if (strategy.action == gitops::startSync)
        return gitops::starting(kept).transform([](const Step &step) { return QList{step}; });
    auto steps = ownSteps(scene, intent, strategy.action, state);
    if (!steps || !scene.seen.keeper || scene.seen.keeper->isFrozen())
        return steps;
    const auto pausing = gitops::pausing(kept);
    if (!pausing)
        return std::unexpected(pausing.error());
    steps->prepend(*pausing);
    return steps;
}

Expected<QList<Step>> HelmBackend::ownSteps(const helm::Scene &scene, const Intent &intent,
    const QString &action, const TargetState &state) const
{
    if (action == "rollback"_L1)
        return helm::rollbackSteps(scene, intent, state);
    if (action == "unlock"_L1 || action == "cancel-rollback"_L1)
        return helm::unlockSteps(scene, intent, state);
    if (action == "repair"_L1)
        return helm::repairSteps(scene, state);
    return helm::upgradeSteps(scene, intent, state);
}

DryRunAnswer HelmBackend::readDryRun(
    const DryRun &dryRun, const DryRunReply &reply, const DryRunAnswer &plain) const
{
    if (const auto *request = std::get_if<HttpRequest>(&dryRun.question)) {
        const auto said = kubeapi::dryRunSaid(*request, reply.status, reply.output);
        return {events::DryRunOutcome(said.verdict), said.sentence};
    }
    if (const auto *command = std::get_if<Command>(&dryRun.question))
        return {plain.outcome, helm::dryRunSentence(*command, reply.status, plain.sentence)};
    return plain;
}

} // namespace breakglass::backends
