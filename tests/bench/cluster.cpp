// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The way back against an API server over TLS: as the console goes it, lock and change, as kubectl and helm do, and as
// the fewest requests over one open connection. What a run adds between them is measured by `wire`.
#include "backends/helm/helmbackend.h"
#include "backends/kubernetes/kubernetesbackend.h"
#include "bench.h"
#include "clusterthread.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

const TargetId target{u"shop"_s, u"production"_s};
const QString objects = u"/apis/apps/v1/namespaces/production/"_s;
const QString leases = u"/apis/coordination.k8s.io/v1/namespaces/production/leases/"_s;

[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

template <typename T>
T got(Expected<T> answer)
{
    if (!answer)
        giveUp(answer.error().sentence());
    return std::move(*answer);
}

/// A console with its connection open.
class Console
{
public:
    Console(const QString &kubeconfig, const QString &folder)
        : m_access({{kubeconfig}, {}, {}}, {*m_http, m_secrets, nullptr, m_clock}),
          m_client(m_access),
          m_record(got(record::Record::open(folder + u"/bench.record"_s)))
    {
        TargetSetup setup;
        setup.id = target;
        setup.settings = {{u"namespace"_s, u"production"_s}, {u"workload"_s, u"deployment/shop"_s}};
        m_backend = got(backends::KubernetesBackend::make({setup}, m_client, u"bench"_s));
        m_place = got(QCoro::waitFor(m_client.open()));
    }

    /// Looks and plans: the requests that change something, the lock first.
    QList<HttpRequest> planned()
    {
        const TargetState state = look();
        const History history = got(QCoro::waitFor(m_backend->history(target, {})));
        const auto before = std::ranges::find_if(history.revisions,
            [&](const Revision &revision) { return revision.id != state.currentRevision; });
        if (before == history.revisions.end())
            giveUp(u"There is no revision to go back to."_s);
        Strategy strategy;
        strategy.action = u"undo"_s;
        const QList<Step> steps =
            got(m_backend->steps({{}, target, before->id, {}, {}, {}}, strategy, state, history));
        QList<HttpRequest> requests;
        for (const Step &step : steps) {
            const auto *request = std::get_if<HttpRequest>(&step.act);
            if (request && step.changesTarget)
                requests.append(*request);
        }
        if (requests.size() != 2)
            giveUp(u"The plan does not lock and change."_s);
        return requests;
    }
    /// The fewest requests that lead to the same: the workload, its revisions, the template of the one before.
    QList<HttpRequest> plain()
    {
        const QJsonObject shop = json(objects + u"deployments/shop"_s);
        const QJsonArray sets = json(objects + u"replicasets"_s)[u"items"].toArray();
        QJsonObject podTemplate;
        int newest = 0;
        for (const auto &set : sets) {
            const int revision = revisionOf(set.toObject());
            if (revision > newest && revision != revisionOf(shop)) {
                newest = revision;
                podTemplate = set[u"spec"][u"template"].toObject();
            }
        }
        QJsonObject meta = podTemplate[u"metadata"].toObject();
        QJsonObject labels = meta[u"labels"].toObject();
        labels.remove(u"pod-template-hash"_s);
        meta[u"labels"] = labels;
        podTemplate[u"metadata"] = meta;
        const QJsonArray patch{QJsonObject{
            {u"op"_s, u"replace"_s}, {u"path"_s, u"/spec/template"_s}, {u"value"_s, podTemplate}}};
        const QJsonObject lock{{u"spec"_s, QJsonObject{{u"holderIdentity"_s, u"bench"_s}}}};
        return {kubeapi::requestTo(m_place, u"PATCH"_s, leases + u"breakglass-shop"_s,
                    QJsonDocument(lock).toJson(QJsonDocument::Compact),
                    u"application/merge-patch+json"_s),
            kubeapi::requestTo(m_place, u"PATCH"_s, objects + u"deployments/shop"_s,
                QJsonDocument(patch).toJson(QJsonDocument::Compact),
                u"application/json-patch+json"_s)};
    }
    void send(const QList<HttpRequest> &requests)
    {
        for (const HttpRequest &request : requests)
            std::ignore = send(request);
    }
    QByteArray send(const HttpRequest &request)
    {
        const io::HttpResponse answer = got(QCoro::waitFor(m_http->send(request, {}, {})));
        if (answer.status != 200 && answer.status != 201)
            giveUp(QString::fromUtf8(answer.body));
        return answer.body;
    }
    void record()
    {
        std::ignore = QCoro::waitFor(m_record->append(support::noteEvent(QString(230, u'x'))));
    }
    [[nodiscard]] bool isSettled() { return look().isSettled(); }

private:
    TargetState look() { return got(QCoro::waitFor(m_backend->observe(target, {}))); }
    QJsonObject json(const QString &path)
    {
        return QJsonDocument::fromJson(send(kubeapi::requestTo(m_place, u"GET"_s, path))).object();
    }
    static int revisionOf(const QJsonObject &object)
    {
        return object[u"metadata"][u"annotations"][u"deployment.kubernetes.io/revision"]
            .toString()
            .toInt();
    }

    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);
    kubeapi::Access m_access;
    kubeapi::Client m_client;
    kubeapi::Place m_place;
    std::unique_ptr<record::Record> m_record;
    std::unique_ptr<backends::KubernetesBackend> m_backend;
};

/// The release history of a release that Helm itself has made.
class Releases
{
public:
    Releases(const QString &helm, const QString &kubeconfig, const QString &folder)
        : m_access({{kubeconfig}, {}, {}}, {*m_http, m_secrets, nullptr, m_clock})
    {
        remake(helm, kubeconfig, folder);
    }
    /// Nothing is known of the release any more; the connection is kept, as the console keeps it.
    void remake(const QString &helm, const QString &kubeconfig, const QString &folder)
    {
        TargetSetup setup;
        setup.id = target;
        setup.settings = {{u"namespace"_s, u"production"_s}};
        const auto settings = got(
            backends::helm::readHelmSettings({{u"kubeconfig"_s, kubeconfig}, {u"helm"_s, helm}}));
        m_backend =
            got(backends::HelmBackend::make(settings, {setup}, {m_client, nullptr, folder}));
    }
    qsizetype count()
    {
        return got(QCoro::waitFor(m_backend->history(target, {}))).revisions.size();
    }

private:
    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::HttpGateway> m_http = io::makeHttpGateway(m_clock, m_secrets);
    kubeapi::Access m_access;
    kubeapi::Client m_client{m_access};
    std::unique_ptr<backends::HelmBackend> m_backend;
};

/// A program on the cluster, in milliseconds; it must end well.
double run(const QString &kubeconfig, const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"KUBECONFIG"_s, kubeconfig);
    environment.insert(u"HOME"_s, QFileInfo(kubeconfig).path());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QFileInfo(kubeconfig).path());
    const double before = bench::wallMs();
    process.start(program, arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        giveUp(program + u": "_s + QString::fromUtf8(process.readAllStandardError()));
    return bench::wallMs() - before;
}

template <typename Work>
double timed(const Work &work)
{
    const double before = bench::wallMs();
    work();
    return bench::wallMs() - before;
}

void settle(Console &console)
{
    while (!console.isSettled())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void undo(bench::Report &report, const QString &kubeconfig, const QString &folder, int rounds)
{
    Console console(kubeconfig, folder);
    const bench::Disk disk(folder);
    const QString kubectl = QStandardPaths::findExecutable(u"kubectl"_s);
    QMap<QString, QList<double>> times;
    for (int round = 0; round < rounds; ++round) {
        settle(console);
        times[u"undo"_s] += timed([&] { console.send(console.planned()); });
        settle(console);
        times[u"plain"_s] += timed([&] { console.send(console.plain()); });
        settle(console);
        // Each request is in the record before it is sent, as in a run.
        const QList<HttpRequest> planned = console.planned();
        times[u"confirm"_s] += timed([&] {
            for (const HttpRequest &request : planned) {
                console.record();
                console.send(request);
            }
        });
        settle(console);
        const QList<HttpRequest> plain = console.plain();
        times[u"bare"_s] += timed([&] {
            for (const HttpRequest &request : plain) {
                disk.sync();
                console.send(request);
            }
        });
        settle(console);
        if (!kubectl.isEmpty() && round % 3 == 0)
            times[u"kubectl"_s] +=
                run(kubeconfig, kubectl, {u"rollout"_s, u"undo"_s, u"deployment/shop"_s});
    }
    const auto middle = [&](const QString &name) { return bench::median(times.value(name)); };
    report.ratio(
        "kubernetes-confirm-to-patched", middle(u"confirm"_s), middle(u"bare"_s), "ms", 1.3);
    report.ratio("kubernetes-undo-vs-plain", middle(u"undo"_s), middle(u"plain"_s), "ms", 1.3);
    if (!kubectl.isEmpty())
        report.ratio(
            "kubernetes-undo-vs-kubectl", middle(u"undo"_s), middle(u"kubectl"_s), "ms", 0.25);
}

/// Nothing where no helm was fetched (packaging/tools).
void history(bench::Report &report, const QString &kubeconfig, const QString &folder, int rounds)
{
    const QString helm = qEnvironmentVariable("BG_TOOLS") + u"/helm-4.1/helm"_s;
    if (!QFileInfo(helm).isExecutable())
        return;
    run(kubeconfig, helm, {u"create"_s, u"chart"_s});
    for (int revision = 0; revision < 10; ++revision)
        run(kubeconfig, helm, {u"upgrade"_s, u"shop"_s, u"chart"_s, u"--install"_s});
    Releases releases(helm, kubeconfig, folder);
    if (releases.count() != 10)
        giveUp(u"The history of the release is not what helm made."_s);
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        releases.remake(helm, kubeconfig, folder);
        ours += timed([&] { releases.count(); });
        theirs += run(kubeconfig, helm, {u"history"_s, u"shop"_s});
    }
    report.ratio("helm-history-vs-helm", bench::median(ours), bench::median(theirs), "ms", 0.25);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    const QString place = QFileInfo(folder.path()).absoluteFilePath();
    const bench::ClusterThread cluster(place + u"/kubeconfig"_s);
    if (!cluster.isServing())
        return 2;
    undo(report, cluster.kubeconfig(), place, quick ? 1 : 30);
    history(report, cluster.kubeconfig(), place, quick ? 1 : 10);
    return report.exitCode();
}
