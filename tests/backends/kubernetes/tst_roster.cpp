// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/roster.h"
#include "backends/kubernetes/warnings.h"
#include "cluster.h"
#include "kubeapi/instances.h"
#include "support/eventually.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using backends::kubernetes::memberOf;
using backends::kubernetes::Roster;
using kubeapi::reasonInWords;
using support::KubernetesBench;

namespace {

constexpr int many = 10'000;
const QString pulled = u"r.test/web@sha256:"_s + QString(64, u'a');

QJsonObject pod(int number, const QString &controller = u"rs1"_s, const QJsonObject &state = {})
{
    const QJsonObject owner{{u"uid"_s, controller}, {u"controller"_s, true}};
    const QJsonObject ready{
        {u"type"_s, u"Ready"_s}, {u"status"_s, state.isEmpty() ? u"True"_s : u"False"_s}};
    return {
        {u"metadata"_s,
            QJsonObject{{u"name"_s, u"web-%1"_s.arg(number, 5, 10, QChar(u'0'))},
                {u"uid"_s, u"u%1"_s.arg(number)}, {u"resourceVersion"_s, u"1"_s},
                {u"labels"_s, QJsonObject{{u"app"_s, u"web"_s}, {u"pod-template-hash"_s, u"h1"_s}}},
                {u"ownerReferences"_s, QJsonArray{owner}}}},
        {u"status"_s,
            QJsonObject{{u"phase"_s, u"Running"_s}, {u"conditions"_s, QJsonArray{ready}},
                {u"containerStatuses"_s, QJsonArray{QJsonObject{{u"name"_s, u"web"_s},
                                             {u"imageID"_s, pulled}, {u"state"_s, state}}}}}},
        {u"spec"_s, QJsonObject{{u"containers"_s, QJsonArray{QJsonObject{{u"name"_s, u"web"_s},
                                                      {u"image"_s, u"r.test/web:7"_s}}}}}}};
}

/// A roster of a cluster with these pods, read.
struct RosterBench : KubernetesBench
{
    explicit RosterBench(Milliseconds trusted = 60s) : window(trusted) {}
    void show(const QJsonArray &pods)
    {
        http.objects.insert(podsPath, support::listOf(pods));
        roster.follow(u"app=web"_s);
    }
    [[nodiscard]] bool isKnown()
    {
        return support::eventually([&] { return roster.isKnown(); });
    }
    const Milliseconds window;
    Roster roster{client, u"production"_s, window};
    const Roster::Origins origins{{{u"rs1"_s, u"7"_s}}, {}};
};

} // namespace

/// The pods of a workload, in words and in numbers.
class RosterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsTheNewestWarningOfEachPod();
    void saysWhyAPodDoesNotRun_data();
    void saysWhyAPodDoesNotRun();
    void leavesOutWhatIsNotOfTheWorkload();
    void doesNotTrustWhatHasJustRestarted_data();
    void doesNotTrustWhatHasJustRestarted();
    void hasTenThousandPodsWithoutAStall();
};

void RosterTest::saysWhyAPodDoesNotRun_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("words");
    QTest::newRow("image") << u"ImagePullBackOff"_s << u"Back-off pulling"_s
                           << u"The image can't be pulled"_s;
    QTest::newRow("crash") << u"CrashLoopBackOff"_s << u"back-off 5m0s"_s
                           << u"It ends again and again after it starts"_s;
    QTest::newRow("memory") << u"OOMKilled"_s << QString()
                            << u"It was killed: more memory than its limit"_s;
    QTest::newRow("no room") << u"Unschedulable"_s << u"0/3 nodes are available"_s
                             << u"No node has room for it: 0/3 nodes are available"_s;
    QTest::newRow("configuration") << u"CreateContainerConfigError"_s << u"secret \"x\" not found"_s
                                   << u"Its configuration names something that is missing: secret "
                                      "\"x\" not found"_s;
    QTest::newRow("unknown") << u"Odd\nReason"_s << u"<b>x</b>"_s << u"Odd Reason: <b>x</b>"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void RosterTest::saysWhyAPodDoesNotRun()
{
    QFETCH(const QString, reason);
    QFETCH(const QString, message);
    QTEST(reasonInWords(reason, message), "words");
}

void RosterTest::leavesOutWhatIsNotOfTheWorkload()
{
    RosterBench bench;
    QJsonObject evicted = pod(2);
    evicted.insert(
        u"status"_s, QJsonObject{{u"phase"_s, u"Failed"_s}, {u"reason"_s, u"Evicted"_s}});
    QJsonObject alone = pod(3);
    QJsonObject meta = alone.value(u"metadata").toObject();
    meta.remove(u"ownerReferences"_s);
    alone.insert(u"metadata"_s, meta);
    bench.show({pod(1), evicted, alone, pod(4, u"somebody else"_s)});
    QVERIFY(bench.isKnown());
    const auto &members = bench.roster.members(bench.origins, bench.clock.now());
    QCOMPARE(members.instances.size(), 1);
    QCOMPARE(members.instances.constFirst().revision, u"7"_s);
    QCOMPARE(members.strangers, QSet<QString>{u"somebody else"_s});
}

void RosterTest::doesNotTrustWhatHasJustRestarted_data()
{
    QTest::addColumn<Milliseconds>("window");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a minute") << Milliseconds(60s) << u"It was started again less than 1 min ago"_s;
    QTest::newRow("as long as the gate holds")
        << Milliseconds(5min) << u"It was started again less than 5 min ago"_s;
}

void RosterTest::doesNotTrustWhatHasJustRestarted()
{
    QFETCH(const Milliseconds, window);
    RosterBench bench(window);
    QJsonObject restarted = pod(1);
    QJsonObject status = restarted.value(u"status").toObject();
    status.insert(u"containerStatuses"_s,
        QJsonArray{QJsonObject{{u"restartCount"_s, 3},
            {u"lastState"_s, QJsonObject{{u"terminated"_s,
                                 QJsonObject{{u"exitCode"_s, 1},
                                     {u"finishedAt"_s, toIso(bench.clock.now() - 10s)}}}}}}});
    restarted.insert(u"status"_s, status);
    bench.show({restarted});
    QVERIFY(bench.isKnown());
    const auto look = [&] {
        return bench.roster.members(bench.origins, bench.clock.now()).instances.constFirst();
    };
    QCOMPARE(look().state, InstanceState::Starting); // however ready it says it is
    QTEST(look().reason, "reason");
    bench.clock.advance(window - 11s);
    QCOMPARE(look().state, InstanceState::Starting);
    bench.clock.advance(1s);
    QCOMPARE(look().state, InstanceState::Ready);
    QVERIFY(look().reason.isEmpty());
}

void RosterTest::hasTenThousandPodsWithoutAStall()
{
    QJsonArray pods;
    for (int number = 0; number < many; ++number)
        pods.append(number % 100 == 0 ? pod(number, u"rs1"_s,
                                            QJsonObject{{u"waiting"_s,
                                                QJsonObject{{u"reason"_s, u"CrashLoopBackOff"_s}}}})
                                      : pod(number));
    RosterBench bench;
    bench.show(pods);
    QVERIFY(bench.isKnown());
    QElapsedTimer timer;
    timer.start();
    const QList<Instance> first = bench.roster.members(bench.origins, bench.clock.now()).instances;
    const qint64 assembling = timer.nsecsElapsed();
    QCOMPARE(first.size(), many);
    QCOMPARE(std::ranges::count(first, InstanceState::Failing, &Instance::state), many / 100);
    timer.start();
    const QList<Instance> second = bench.roster.members(bench.origins, bench.clock.now()).instances;
    const qint64 again = timer.nsecsElapsed();
    // The very same list, so that whoever compares it is done at once.
    QCOMPARE(second.constData(), first.constData());
    qInfo("10,000 pods: %lld us to put together, %lld us while nothing changes", assembling / 1000,
        again / 1000);
    QVERIFY2(assembling < qint64(100'000'000), "putting ten thousand pods together takes too long");
}

void RosterTest::hearsTheNewestWarningOfEachPod()
{
    const auto event = [](const QString &pod, const QString &at, const QString &reason,
                           const QString &type = u"Warning"_s) {
        return QJsonObject{{u"type"_s, type}, {u"reason"_s, reason},
            {u"message"_s, reason + u" of\n"_s + pod}, {u"lastTimestamp"_s, at},
            {u"involvedObject"_s, QJsonObject{{u"kind"_s, u"Pod"_s}, {u"name"_s, pod}}}};
    };
    const QDateTime limit = QDateTime::fromString(u"2026-11-21T03:00:00Z"_s, Qt::ISODate);
    const auto words = backends::kubernetes::warningsOf(
        {event(u"a"_s, u"2026-11-21T03:04:00Z"_s, u"FailedMount"_s),
            event(u"a"_s, u"2026-11-21T03:02:00Z"_s, u"Unhealthy"_s),
            event(u"b"_s, u"2026-11-21T03:03:00Z"_s, u"Pulled"_s, u"Normal"_s),
            event(u"c"_s, u"2026-11-21T02:59:59Z"_s, u"Unhealthy"_s)},
        TimePoint(Milliseconds(limit.toMSecsSinceEpoch())));
    QCOMPARE(words.keys(), QStringList{u"a"_s});
    QCOMPARE(words[u"a"_s], u"A volume of it can't be mounted: FailedMount of a"_s);
    // As a real cluster wrote them while an image could not be pulled.
    const auto recorded = backends::kubernetes::warningsOf(
        support::itemsOf(support::ownRecording(u"events-list"_s)), {});
    QCOMPARE(recorded.size(), 1);
    QCOMPARE(recorded.first(), u"Failed: Error: ImagePullBackOff"_s);
}

QTEST_GUILESS_MAIN(RosterTest)
#include "tst_roster.moc"
