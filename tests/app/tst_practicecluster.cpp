// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/onlydoor.h"
#include "app/practicecluster.h"
#include "workspace/load.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::app;

namespace {

/// A way out that must not be used.
class WayOut final : public io::HttpGateway
{
public:
    explicit WayOut(QStringList &sent) : m_sent(sent) {}
    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token) override
    {
        m_sent.append(request.url);
        co_return io::HttpResponse{200, {}, {}, {}};
    }
    QCoro::Task<Expected<io::HttpResponse>> follow(HttpRequest request, io::FollowLimits,
        std::function<void(const QByteArray &)>, std::stop_token) override
    {
        m_sent.append(request.url);
        co_return io::HttpResponse{200, {}, {}, {}};
    }
    Status setConnection(const QString &, const io::Connection &) override { return {}; }

private:
    QStringList &m_sent;
};

HttpRequest get(const QString &url)
{
    HttpRequest request;
    request.method = u"GET"_s;
    request.url = url;
    return request;
}

/// The practice cluster of the bundled drill.
struct Practice
{
    Practice()
        : live(workspace::load(QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/release-trains"))
                  .workspace)
    {
        scenario.cluster = u"worlds/practice-cluster.yaml"_s;
    }
    [[nodiscard]] Expected<std::unique_ptr<PracticeCluster>> make()
    {
        return PracticeCluster::make(live, scenario, folder.path(), clock);
    }

    Workspace live;
    Scenario scenario;
    QTemporaryDir folder;
    io::ManualClock clock{TimePoint(std::chrono::hours(480'000))};
};

} // namespace

/// A drill on an API server: what it is made of, and that it reaches nothing else. That it can be won is with the
/// other bundled drills.
class PracticeClusterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsNowhereElse_data();
    void leadsNowhereElse();
    void usesNoProxy();
    void takesOverWhatIsThere();
    void isLookedAtLikeAnyOther();
    void saysWhatAnInjectLacks_data();
    void saysWhatAnInjectLacks();
    void saysWhichManifestIsWrong();
};

void PracticeClusterTest::leadsNowhereElse_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSent");
    QTest::newRow("the cluster") << u"https://127.0.0.1:4433/api/v1/pods"_s << true;
    QTest::newRow("another host") << u"https://10.0.0.1:4433/api/v1/pods"_s << false;
    QTest::newRow("another port") << u"https://127.0.0.1:6443/api/v1/pods"_s << false;
    QTest::newRow("a port that begins alike") << u"https://127.0.0.1:44331/api/v1/pods"_s << false;
    QTest::newRow("without TLS") << u"http://127.0.0.1:4433/api/v1/pods"_s << false;
    QTest::newRow("a host in disguise") << u"https://127.0.0.1:4433@evil.example/"_s << false;
}

void PracticeClusterTest::leadsNowhereElse()
{
    QFETCH(const QString, url);
    QFETCH(const bool, isSent);
    QStringList sent;
    const auto door = onlyDoorTo(u"https://127.0.0.1:4433"_s, std::make_unique<WayOut>(sent));
    const auto answer = QCoro::waitFor(door->send(get(url), {}, {}));
    const auto followed = QCoro::waitFor(door->follow(get(url), {}, {}, {}));
    QCOMPARE(answer.has_value(), isSent);
    QCOMPARE(followed.has_value(), isSent);
    QCOMPARE(sent.size(), isSent ? 2 : 0);
}

void PracticeClusterTest::usesNoProxy()
{
    QStringList sent;
    const auto door = onlyDoorTo(u"https://127.0.0.1:4433"_s, std::make_unique<WayOut>(sent));
    io::Connection connection;
    QVERIFY(door->setConnection(u"cluster"_s, connection));
    connection.proxy = u"http://proxy.example:3128"_s;
    QVERIFY(!door->setConnection(u"cluster"_s, connection));
}

void PracticeClusterTest::takesOverWhatIsThere()
{
    Practice practice;
    const auto cluster = practice.make();
    QVERIFY2(cluster, cluster ? "" : qPrintable(cluster.error().sentence()));
    const QList<TargetSetup> targets = (*cluster)->targets(practice.live);
    QStringList names;
    for (const TargetSetup &target : targets)
        names.append(target.id.key());
    QCOMPARE(names, (QStringList{u"orders-api@production"_s, u"notifications@production"_s}));
    const TargetSetup &target = targets.constLast();
    QCOMPARE(target.settings.value(u"workload"_s), u"deployment/notifications"_s);
    // Nobody measures requests there: a gate that waited for them would never open.
    QCOMPARE(target.gate.limits.size(), 1);
    QCOMPARE(target.gate.limits.constFirst().signal, Signal::ReadyReplicas);
    QCOMPARE(target.gate.limits.constFirst().limit, 4.0);
    QVERIFY(!target.probe && !target.metrics && !target.alerts);
    QVERIFY(QFile::exists(practice.folder.filePath(u"kubeconfig"_s)));
}

void PracticeClusterTest::isLookedAtLikeAnyOther()
{
    Practice practice;
    const auto cluster = practice.make();
    QVERIFY(cluster);
    const auto backend = (*cluster)->backend((*cluster)->targets(practice.live), u"marta"_s);
    QVERIFY2(backend, backend ? "" : qPrintable(backend.error().sentence()));
    const auto state =
        QCoro::waitFor((*backend)->observe({u"notifications"_s, u"production"_s}, {}));
    QVERIFY2(state, state ? "" : qPrintable(state.error().sentence()));
    QCOMPARE(state->wanted, 4);
    QVERIFY(state->denied && state->denied->isEmpty());
}

void PracticeClusterTest::saysWhatAnInjectLacks_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("manifest");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("a release") << u"apply"_s << u"worlds/practice-bad-image.yaml"_s << true;
    QTest::newRow("a note") << u"note"_s << QString() << true;
    QTest::newRow("the server ends") << u"silence"_s << QString() << true;
    QTest::newRow("the server comes back") << u"answer"_s << QString() << true;
    QTest::newRow("no such file") << u"apply"_s << u"worlds/nothing.yaml"_s << false;
    QTest::newRow("of a simulated world") << u"deploy"_s << QString() << false;
}

void PracticeClusterTest::saysWhatAnInjectLacks()
{
    QFETCH(const QString, action);
    QFETCH(const QString, manifest);
    Practice practice;
    const auto cluster = practice.make();
    QVERIFY(cluster);
    const Status done = (*cluster)->inject(action, {{u"manifest"_s, manifest}});
    QTEST(done.has_value(), "isDone");
    if (!done)
        QVERIFY(!done.error().what.isEmpty());
}

void PracticeClusterTest::saysWhichManifestIsWrong()
{
    Practice practice;
    practice.scenario.cluster = u"worlds/release-trains.json"_s; // no manifest
    const auto cluster = practice.make();
    QVERIFY(!cluster);
    QVERIFY2(cluster.error().what.contains(u"worlds/release-trains.json"_s),
        qPrintable(cluster.error().what));
}

QTEST_GUILESS_MAIN(PracticeClusterTest)
#include "tst_practicecluster.moc"
