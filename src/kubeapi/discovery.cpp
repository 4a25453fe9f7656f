// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/discovery.h"

#include "io/worker.h"
#include "kubeapi/names.h"

#include <QMap>

#include <algorithm>
#include <memory>
#include <optional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr qsizetype mostObjects = 10'000;
constexpr qsizetype longestRelease = 53; // Helm's own limit

/// Where a release is, and what it is called.
using ReleaseKey = std::pair<QString, QString>;

struct Name
{
    QString nameSpace;
    QString name;
};

Name nameOf(const QJsonObject &object)
{
    const QJsonObject meta = object.value(u"metadata").toObject();
    return {meta.value(u"namespace").toString(), meta.value(u"name").toString()};
}

bool isRelease(const ReleaseKey &key)
{
    return isLabelName(key.first) && isObjectName(key.second) &&
           key.second.size() <= longestRelease;
}

/// As helm writes it on all that it makes, so that no second release takes it.
ReleaseKey releaseOf(const QJsonObject &object)
{
    const QJsonObject meta = object.value(u"metadata").toObject();
    const QJsonObject notes = meta.value(u"annotations").toObject();
    const bool isHelms =
        meta.value(u"labels").toObject().value(u"app.kubernetes.io/managed-by") == u"Helm"_s;
    const QString name = notes.value(u"meta.helm.sh/release-name").toString();
    if (!isHelms || name.isEmpty())
        return {};
    const QString place = notes.value(u"meta.helm.sh/release-namespace").toString();
    return {place.isEmpty() ? meta.value(u"namespace").toString() : place, name};
}

/// Collects what is proposed.
class Proposing
{
public:
    explicit Proposing(const Holdings &holdings) : m_holdings(holdings) { readReleases(); }

    void add(Candidate::Kind kind, const Held &held)
    {
        for (const QJsonObject &object : held.items)
            addWorkload(kind, object);
    }
    [[nodiscard]] Discovery result();

private:
    void readReleases();
    void addWorkload(Candidate::Kind kind, const QJsonObject &object);
    [[nodiscard]] bool areReleasesSeenIn(const QString &nameSpace) const;

    const Holdings &m_holdings;
    QMap<ReleaseKey, Candidate> m_releases;
    QList<Candidate> m_workloads;
    int m_misnamed = 0;
};

// A release that was uninstalled with its history kept has nothing that runs.
void Proposing::readReleases()
{
    QMap<ReleaseKey, std::pair<int, QString>> newest;
    for (const QJsonObject &secret : m_holdings.releases.items) {
        const QJsonObject meta = secret.value(u"metadata").toObject();
        const QJsonObject labels = meta.value(u"labels").toObject();
        const ReleaseKey key{meta.value(u"namespace").toString(), labels.value(u"name").toString()};
        const int version = labels.value(u"version").toString().toInt();
        if (auto &known = newest[key]; version >= known.first)
            known = {version, labels.value(u"status").toString()};
    }
    for (auto one = newest.begin(); one != newest.end(); ++one) {
        if (!isRelease(one.key()))
            ++m_misnamed;
        else if (one->second != u"uninstalled" && one->second != u"uninstalling")
            m_releases.insert(
                one.key(), {Candidate::Kind::Release, one.key().first, one.key().second, 0, true});
    }
}

bool Proposing::areReleasesSeenIn(const QString &nameSpace) const
{
    const Reach reach = m_holdings.releases.reach;
    return reach == Reach::Everywhere ||
           (reach == Reach::OneNamespace && nameSpace == m_holdings.nameSpace);
}

// Where the Secrets can be seen, they decide: an annotation may be left from a release that is gone, or stand on what
// `helm template` printed.
void Proposing::addWorkload(Candidate::Kind kind, const QJsonObject &object)
{
    const Name name = nameOf(object);
    if (!isLabelName(name.nameSpace) || !isObjectName(name.name)) {
        ++m_misnamed;
        return;
    }
    const ReleaseKey key = releaseOf(object);
    auto release = m_releases.find(key);
    const bool isSeen = areReleasesSeenIn(key.first);
    if (release == m_releases.end() && isRelease(key) && (!isSeen || m_holdings.releases.isCut))
        release =
            m_releases.insert(key, {Candidate::Kind::Release, key.first, key.second, 0, isSeen});
    if (release == m_releases.end())
        m_workloads.append({kind, name.nameSpace, name.name, 0, true});
    else
        ++release->workloads;
}

Discovery Proposing::result()
{
    Discovery found;
    found.candidates = m_releases.values() + m_workloads;
    std::ranges::sort(found.candidates, [](const Candidate &a, const Candidate &b) {
        return std::tie(a.nameSpace, a.name, a.kind) < std::tie(b.nameSpace, b.name, b.kind);
    });
    found.nameSpace = m_holdings.nameSpace;
    found.misnamed = m_misnamed;
    return found;
}

Error cancelled()
{
    return {ErrorKind::Cancelled, u"The cluster is no longer looked at."_s, {}, {}};
}

/// One kind of object, and where it is kept.
struct Asked
{
    QString resource; ///< "deployments"
    QString group;    ///< "/apis/apps/v1"
    Selection selection;
    Held Holdings::*into = nullptr;
};

QList<Asked> questions()
{
    const QString apps = u"/apis/apps/v1"_s;
    const Selection helm{u"owner=helm"_s, u"type=helm.sh/release.v1"_s};
    return {{u"deployments"_s, apps, {}, &Holdings::deployments},
        {u"statefulsets"_s, apps, {}, &Holdings::statefulSets},
        {u"daemonsets"_s, apps, {}, &Holdings::daemonSets},
        {u"secrets"_s, u"/api/v1"_s, helm, &Holdings::releases}};
}

QString pathOf(const Asked &asked, Reach reach, const QString &nameSpace)
{
    if (reach == Reach::Everywhere)
        return asked.group + u'/' + asked.resource;
    return u"%1/namespaces/%2/%3"_s.arg(asked.group, nameSpace, asked.resource);
}

/// Everywhere, and where that is refused in one namespace. Refused there, too: nothing, and `refused` says why.
QCoro::Task<Status> hold(Client *client, Asked asked, std::shared_ptr<Holdings> holdings,
    std::shared_ptr<std::optional<Error>> refused, std::stop_token stop)
{
    Held &held = (*holdings).*asked.into;
    for (const Reach reach : {Reach::Everywhere, Reach::OneNamespace}) {
        const QString path = pathOf(asked, reach, holdings->nameSpace);
        const auto listing = co_await client->listMetadata(path, asked.selection, stop);
        if (stop.stop_requested())
            co_return std::unexpected(cancelled());
        if (listing) {
            held = {listing->items, reach, listing->isCut};
            co_return Status{};
        }
        if (listing.error().kind != ErrorKind::Denied)
            co_return std::unexpected(listing.error());
        if (reach == Reach::OneNamespace && !*refused)
            *refused = listing.error();
    }
    held.reach = Reach::Nowhere;
    co_return Status{};
}

qsizetype countOf(const Holdings &holdings)
{
    return holdings.deployments.items.size() + holdings.statefulSets.items.size() +
           holdings.daemonSets.items.size();
}

} // namespace

QString Candidate::word() const
{
    switch (kind) {
    case Kind::Release:
        return u"Release"_s;
    case Kind::Deployment:
        return wordOf(WorkloadKind::Deployment);
    case Kind::StatefulSet:
        return wordOf(WorkloadKind::StatefulSet);
    case Kind::DaemonSet:
        break;
    }
    return wordOf(WorkloadKind::DaemonSet);
}

bool isOfTheSystem(const QString &nameSpace)
{
    static const QStringList names{u"kube-system"_s, u"kube-public"_s, u"kube-node-lease"_s};
    return names.contains(nameSpace);
}

Discovery proposalFrom(const Holdings &holdings)
{
    Proposing proposing(holdings);
    proposing.add(Candidate::Kind::Deployment, holdings.deployments);
    proposing.add(Candidate::Kind::StatefulSet, holdings.statefulSets);
    proposing.add(Candidate::Kind::DaemonSet, holdings.daemonSets);
    Discovery found = proposing.result();
    for (const Asked &asked : questions()) {
        const auto &[items, reach, isCut] = holdings.*asked.into;
        found.isCut = found.isCut || isCut;
        if (reach == Reach::OneNamespace)
            found.narrowed.append(asked.resource);
        else if (reach == Reach::Nowhere)
            found.denied.append(asked.resource);
    }
    return found;
}

QCoro::Task<Expected<Discovery>> discover(Client *client, std::stop_token stop)
{
    const auto place = co_await client->open();
    if (stop.stop_requested())
        co_return std::unexpected(cancelled());
    if (!place)
        co_return std::unexpected(place.error());
    if (!isLabelName(place->nameSpace))
        co_return failure(ErrorKind::Invalid,
            u"The context “%1” names a namespace that can't be one."_s.arg(place->context),
            u"No cluster was asked."_s);
    const auto holdings = std::make_shared<Holdings>();
    holdings->nameSpace = place->nameSpace;
    const auto refused = std::make_shared<std::optional<Error>>();
    for (Asked asked : questions()) {
        const bool isCounted = asked.into != &Holdings::releases;
        const qsizetype before = isCounted ? countOf(*holdings) : 0;
        asked.selection.most = std::max<qsizetype>(1, mostObjects - before);
        const Status held = co_await hold(client, asked, holdings, refused, stop);
        if (!held)
            co_return std::unexpected(held.error());
    }
    const auto isDenied = [&](const Held &one) { return one.reach == Reach::Nowhere; };
    if (isDenied(holdings->deployments) && isDenied(holdings->statefulSets) &&
        isDenied(holdings->daemonSets) && *refused)
        co_return std::unexpected(**refused);
    co_return co_await io::inWorker([holdings] { return proposalFrom(*holdings); });
}

} // namespace breakglass::kubeapi
