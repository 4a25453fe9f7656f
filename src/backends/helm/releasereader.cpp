// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/releasereader.h"

#include "backends/helm/manifest.h"
#include "io/worker.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

// Bodies may be a megabyte each.
constexpr qsizetype pageSize = 10;
constexpr qsizetype mostWorkloads = 30;
constexpr QLatin1StringView fluxManager("helm-controller");

QString selectorOf(const HelmTarget &target)
{
    return u"owner=helm,name="_s + target.release;
}

/// Named by what the release made; or, where that names nobody, the controller that wrote the release itself. Its
/// HelmRelease has the same name unless somebody chose another one.
std::optional<gitops::Keeper> keeperOf(const Seen &seen, const QString &release)
{
    for (const LiveWorkload &live : seen.workloads) {
        if (auto keeper = gitops::keeperOf(live.object))
            return keeper;
    }
    if (seen.stored.constFirst().manager != fluxManager)
        return {};
    return gitops::Keeper{gitops::Keeper::Kind::HelmRelease, seen.nameSpace, release, {}};
}

struct Decoded
{
    QString uid;
    Kept kept;
};

QList<Decoded> decodedFrom(const QList<QJsonObject> &objects, Driver driver)
{
    QList<Decoded> all;
    for (const QJsonObject &object : objects) {
        auto release = releaseFrom(object, driver);
        if (!release)
            continue;
        QByteArray text;
        if (isPending(release->status))
            text = releaseText(object, driver).value_or(QByteArray());
        const StoredRevision &stored = release->stored;
        all.append({stored.uid, {stored.resourceVersion, *release, text}});
    }
    return all;
}

} // namespace

QCoro::Task<Expected<QList<StoredRevision>>> ReleaseReader::stored(
    QString nameSpace, std::stop_token stop)
{
    const HelmTarget target = m_target;
    const auto listing = co_await m_client.listMetadata(
        kubeapi::corePath(nameSpace, resourceOf(m_driver)), {selectorOf(target), {}}, stop);
    if (!listing)
        co_return std::unexpected(listing.error());
    QList<StoredRevision> all;
    for (const QJsonObject &object : listing->items) {
        if (const auto one = storedRevision(object))
            all.append(*one);
    }
    if (all.isEmpty())
        co_return failure(ErrorKind::NotFound,
            u"Helm has no release %1 in namespace %2."_s.arg(target.release, nameSpace), {},
            u"Look with “helm list -A” where it is, or choose another driver."_s);
    std::ranges::sort(all, std::greater<>(), &StoredRevision::version);
    const QStringList uids = [&all] {
        QStringList found;
        for (const StoredRevision &one : std::as_const(all))
            found += one.uid;
        return found;
    }();
    m_kept.removeIf([&uids](auto entry) { return !uids.contains(entry.key()); });
    co_return all;
}

QCoro::Task<Expected<QList<QJsonObject>>> ReleaseReader::bodies(
    QString nameSpace, QList<StoredRevision> wanted, std::stop_token stop)
{
    const QString path = kubeapi::corePath(nameSpace, resourceOf(m_driver));
    QList<QJsonObject> objects;
    if (wanted.size() <= 2) {
        for (const StoredRevision &one : wanted) {
            const auto object = co_await m_client.get(path + u'/' + one.object, stop);
            if (!object && object.error().kind != ErrorKind::NotFound)
                co_return std::unexpected(object.error());
            if (object)
                objects.append(*object);
        }
        co_return objects;
    }
    QStringList versions;
    for (const StoredRevision &one : wanted)
        versions += QString::number(one.version);
    const QString selector = u"%1,version in (%2)"_s.arg(selectorOf(m_target), versions.join(u','));
    const auto listing = co_await m_client.list(path, {selector, {}}, stop);
    if (!listing)
        co_return std::unexpected(listing.error());
    co_return listing->items;
}

QCoro::Task<Status> ReleaseReader::keep(
    QString nameSpace, QList<StoredRevision> wanted, std::stop_token stop)
{
    wanted.removeIf([this](const StoredRevision &one) { return kept(one) != nullptr; });
    const Driver driver = m_driver;
    while (!wanted.isEmpty()) {
        const QList<StoredRevision> page = wanted.first(std::min(pageSize, wanted.size()));
        wanted.remove(0, page.size());
        const auto objects = co_await bodies(nameSpace, page, stop);
        if (!objects)
            co_return std::unexpected(objects.error());
        const QList<QJsonObject> &list = *objects;
        const QList<Decoded> decoded =
            co_await io::inWorker([list, driver] { return decodedFrom(list, driver); });
        for (const Decoded &one : decoded)
            m_kept.insert(one.uid, one.kept);
    }
    co_return Status{};
}

const Kept *ReleaseReader::kept(const StoredRevision &stored) const
{
    const auto found = m_kept.constFind(stored.uid);
    const bool isCurrent =
        found != m_kept.constEnd() && found->resourceVersion == stored.resourceVersion;
    return isCurrent ? &*found : nullptr;
}

QList<Release> ReleaseReader::releases() const
{
    QList<Release> all;
    for (const Kept &one : m_kept)
        all.append(one.release);
    std::ranges::sort(all, std::greater<>(), &Release::version);
    return all;
}

QCoro::Task<Expected<LiveWorkload>> ReleaseReader::lookAt(
    LiveWorkload live, QString nameSpace, std::stop_token stop)
{
    const auto object = co_await m_client.get(live.path(nameSpace), stop);
    if (!object && object.error().kind == ErrorKind::NotFound)
        co_return live;
    if (!object)
        co_return std::unexpected(object.error());
    live.object = *object;
    live.workload = kubeapi::workloadOf(live.workload.kind, *object);
    const QString selector = kubeapi::selectorText(live.workload.selector);
    if (selector.isEmpty())
        co_return live;
    const QString path = kubeapi::corePath(live.nameSpace(nameSpace), u"pods"_s);
    const auto pods = co_await m_client.list(path, {selector, {}}, stop);
    // Not to see the pods is no reason not to see the workload.
    if (pods)
        live.pods = pods->items;
    co_return live;
}

QCoro::Task<std::optional<gitops::Keeper>> ReleaseReader::keeperNow(
    std::optional<gitops::Keeper> named, std::stop_token stop)
{
    if (!named)
        co_return std::nullopt;
    co_return co_await gitops::asItIs(*named, m_client, stop);
}

QCoro::Task<Expected<Seen>> ReleaseReader::look(
    QString nameSpace, QList<StoredRevision> stored, std::stop_token stop)
{
    const Status read = co_await keep(nameSpace, {stored.constFirst()}, stop);
    if (!read)
        co_return std::unexpected(read.error());
    Seen seen{stored, {}, {}, nameSpace, {}, {}, {}, {}, {}};
    seen.window = m_target.window;
    seen.current.stored = stored.constFirst();
    seen.current.version = stored.constFirst().version;
    seen.current.status = stored.constFirst().status;
    if (const Kept *newest = kept(stored.constFirst())) {
        seen.current = newest->release;
        seen.currentText = newest->text;
    }
    const QString manifest = seen.current.manifest;
    const Objects objects = co_await io::inWorker([manifest] { return workloadsOf(manifest); });
    seen.unreadable = objects.unreadable;
    // All at once; each is answered in its own time.
    std::vector<QCoro::Task<Expected<LiveWorkload>>> looks;
    for (const QJsonObject &released :
        objects.items.first(std::min(mostWorkloads, objects.items.size()))) {
        if (const auto live = workloadNamed(released))
            looks.push_back(lookAt(*live, nameSpace, stop));
    }
    auto scaling = m_client.list(
        u"/apis/autoscaling/v2/namespaces/%1/horizontalpodautoscalers"_s.arg(nameSpace), {}, stop);
    for (auto &one : looks) {
        auto live = co_await one;
        if (!live)
            co_return std::unexpected(live.error());
        seen.workloads.append(*live);
    }
    // Who may not see them rolls back without their limits being given back.
    if (const auto scalers = co_await scaling) {
        for (const QJsonObject &object : scalers->items)
            seen.scalers.append(scalerOf(object));
    }
    seen.keeper = co_await keeperNow(keeperOf(seen, m_target.release), stop);
    co_return seen;
}

} // namespace breakglass::backends::helm
