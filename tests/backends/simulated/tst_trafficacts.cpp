// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "playedworld.h"

#include <cmath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

const TargetId api{u"payments-api"_s, u"production_us"_s};

PlayedWorld paymentsWorld()
{
    return PlayedWorld(
        QStringLiteral(BG_SOURCE_DIR "/tests/support/split-workspace/worlds/payments-api.json"));
}

SimulatedAct deployTagged(const QString &artifact)
{
    return {u"deploy-tagged"_s, {{u"artifact"_s, artifact}, {u"tag"_s, u"hotfix-"_s + artifact}},
        u"gcloud run deploy"_s};
}

SimulatedAct shift(const QString &shares)
{
    return {u"shift"_s, {{u"shares"_s, shares}}, u"gcloud run services update-traffic"_s};
}

QString traffic(const PlayedWorld &played)
{
    return played.world->state(api)->trafficText(u"rev"_s);
}

double measured(const PlayedWorld &played, const QString &revision = {})
{
    const TimePoint now = played.clock.now();
    return played.world->samples(api, Signal::ErrorRate, now - 5s, now, revision)->last().value;
}

QString newest(const PlayedWorld &played)
{
    return played.world->history(api)->revisions.first().id;
}

} // namespace

class TestTrafficActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaggedDeploymentGetsNoTraffic();
    void healthMixesByShare_data();
    void healthMixesByShare();
    void aRevisionWithoutTrafficHasNoData();
    void livesFromItsFirstTraffic();
    void aFallbackPinsTheTraffic();
    void aDeploymentServesUnlessPinned_data();
    void aDeploymentServesUnlessPinned();
    void refusesWhatIsNoDivision_data();
    void refusesWhatIsNoDivision();
    void aDeploymentThatHangsMovesNothing_data();
    void aDeploymentThatHangsMovesNothing();
    void everyChangeChangesTheFingerprint();
};

void TestTrafficActs::aTaggedDeploymentGetsNoTraffic()
{
    PlayedWorld played = paymentsWorld();
    QCOMPARE(traffic(played), u"100 % rev 00116-vub"_s);
    const auto answer = played.perform(api, deployTagged(u"9c1d2e3f"_s), u"op-1"_s);
    QVERIFY(answer->has_value());
    QVERIFY((*answer)->last().endsWith(u"is serving 0 percent of traffic."_s));
    const auto state = played.world->state(api);
    QCOMPARE(state->currentRevision, u"00116-vub"_s);
    QCOMPARE(state->traffic.size(), 2);
    QCOMPARE(state->traffic.last().tag, u"hotfix-9c1d2e3f"_s);
    QCOMPARE(state->traffic.last().percent, 0);
    QVERIFY(newest(played).startsWith(u"00117-"_s));
    QVERIFY(state->isSettled());
    QVERIFY(!state->isDivided());
    QCOMPARE(state->wanted, 9);
    QCOMPARE(played.world->history(api)->revisions.first().status, RevisionStatus::Pending);
}

void TestTrafficActs::healthMixesByShare_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("a tenth of the requests takes a tenth of the errors away") << 10 << 2.8 << 3.4;
    QTest::newRow("a half takes nearly half of them") << 50 << 1.6 << 2.1;
    QTest::newRow("all of the requests leave what the fix itself has") << 100 << 0.2 << 0.4;
}

void TestTrafficActs::healthMixesByShare()
{
    QFETCH(int, percent);
    PlayedWorld played = paymentsWorld();
    QVERIFY(played.perform(api, deployTagged(u"9c1d2e3f"_s), u"op-1"_s)->has_value());
    const QString fix = newest(played);
    const QString shares = u"00116-vub=%1,%2=%3"_s.arg(100 - percent).arg(fix).arg(percent);
    const auto answer = played.perform(api, shift(shares), u"op-2"_s);
    QVERIFY(answer->has_value());
    QCOMPARE((*answer)->first(), u"Routing traffic... done"_s);
    played.clock.advance(1min);
    QFETCH(double, least);
    QFETCH(double, most);
    QVERIFY2(measured(played) >= least && measured(played) <= most,
        qPrintable(QString::number(measured(played))));
    QVERIFY(measured(played, fix) < 0.4);
    QCOMPARE(std::isnan(measured(played, u"00116-vub"_s)), percent == 100);
    const auto state = played.world->state(api);
    QCOMPARE(state->currentRevision, fix);
    QCOMPARE(state->shareOf(fix)->percent, percent);
    QCOMPARE(state->isDivided(), percent < 100);
    QVERIFY(state->isSettled());
    QVERIFY(state->ready >= 8);
}

void TestTrafficActs::aRevisionWithoutTrafficHasNoData()
{
    PlayedWorld played = paymentsWorld();
    QVERIFY(played.perform(api, deployTagged(u"9c1d2e3f"_s), u"op-1"_s)->has_value());
    played.clock.advance(2min);
    QVERIFY(std::isnan(measured(played, newest(played))));
    QVERIFY(std::isnan(measured(played, u"00115-kez"_s)));
    QVERIFY(measured(played, u"00116-vub"_s) > 2.5);
}

void TestTrafficActs::livesFromItsFirstTraffic()
{
    PlayedWorld played = paymentsWorld();
    QVERIFY(played.perform(api, deployTagged(u"bad0c0de"_s), u"op-1"_s)->has_value());
    played.clock.advance(20min);
    const QString fix = newest(played);
    QVERIFY(played.perform(api, shift(u"00116-vub=90,%1=10"_s.arg(fix)), u"op-2"_s)->has_value());
    played.clock.advance(5min);
    QVERIFY2(measured(played, fix) < 1, "its trouble begins six minutes after its first traffic");
    played.clock.advance(3min);
    QVERIFY(measured(played, fix) > 3);
}

void TestTrafficActs::aFallbackPinsTheTraffic()
{
    PlayedWorld played = paymentsWorld();
    QVERIFY(!played.world->state(api)->pin);
    QVERIFY(played.perform(api, shift(u"00115-kez=100"_s), u"op-1"_s)->has_value());
    const auto state = played.world->state(api);
    QCOMPARE(state->currentRevision, u"00115-kez"_s);
    QVERIFY(state->pin.has_value());
    QCOMPARE(state->pin->release,
        u"gcloud run services update-traffic payments-api --to-latest --region=us-central1 "
        "--project=payments-prod"_s);
    played.clock.advance(1min);
    QVERIFY(measured(played) < 0.5);
    QVERIFY(played.perform(api, {u"unpin"_s, {}, u"--to-latest"_s}, u"op-2"_s)->has_value());
    QCOMPARE(traffic(played), u"100 % rev 00116-vub"_s);
    QVERIFY(!played.world->state(api)->pin);
}

void TestTrafficActs::aDeploymentServesUnlessPinned_data()
{
    QTest::addColumn<bool>("pinned");
    QTest::addColumn<QString>("after");
    QTest::newRow("traffic that nobody pinned goes to the newest") << false << u"100 % rev 00117"_s;
    QTest::newRow("pinned traffic stays where it is") << true << u"100 % rev 00116"_s;
}

void TestTrafficActs::aDeploymentServesUnlessPinned()
{
    QFETCH(bool, pinned);
    PlayedWorld played = paymentsWorld();
    if (pinned)
        QVERIFY(played.world->inject(api, u"pin"_s));
    QVERIFY(played.world->inject(api, u"deploy"_s, with(u"revision"_s, u"00117-wel"_s)));
    played.clock.advance(1min);
    QTEST(traffic(played).left(15), "after");
}

void TestTrafficActs::refusesWhatIsNoDivision_data()
{
    QTest::addColumn<QString>("shares");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("less than all of it") << u"00116-vub=90"_s << u"is no division of traffic"_s;
    QTest::newRow("a revision that was never there")
        << u"00099-abc=100"_s << u"Revision 00099-abc can't serve"_s;
    QTest::newRow("a revision that failed")
        << u"00114-bab=100"_s << u"Revision 00114-bab can't serve"_s;
    QTest::newRow("nothing at all") << QString() << u"is no division of traffic"_s;
}

void TestTrafficActs::refusesWhatIsNoDivision()
{
    QFETCH(QString, shares);
    QFETCH(QString, sentence);
    PlayedWorld played = paymentsWorld();
    const auto answer = played.perform(api, shift(shares), u"op-1"_s);
    QVERIFY(!answer->has_value());
    QVERIFY2(answer->error().what.contains(sentence), qPrintable(answer->error().what));
    QCOMPARE(traffic(played), u"100 % rev 00116-vub"_s);
}

void TestTrafficActs::aDeploymentThatHangsMovesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"image-pull"_s, u"hang"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void TestTrafficActs::aDeploymentThatHangsMovesNothing()
{
    QFETCH(QString, kind);
    PlayedWorld played = paymentsWorld();
    QVERIFY(played.world->inject(
        api, u"fail"_s, {{u"kind"_s, kind}, {u"action"_s, u"deploy-tagged"_s}}));
    const auto answer = played.perform(api, deployTagged(u"9c1d2e3f"_s), u"op-1"_s);
    QVERIFY(!answer->has_value());
    QVERIFY(answer->error().what.contains(u"never became ready"_s));
    QCOMPARE(traffic(played), u"100 % rev 00116-vub"_s);
    QCOMPARE(played.world->history(api)->revisions.first().status, RevisionStatus::Failed);
}

void TestTrafficActs::everyChangeChangesTheFingerprint()
{
    PlayedWorld played = paymentsWorld();
    QSet<QString> seen{played.world->state(api)->fingerprint};
    const auto changes = [&played, &seen] {
        const QString now = played.world->state(api)->fingerprint;
        const bool isNew = !seen.contains(now);
        seen.insert(now);
        return isNew;
    };
    QVERIFY(played.perform(api, deployTagged(u"9c1d2e3f"_s), u"op-1"_s)->has_value());
    QVERIFY(changes());
    const QString fix = newest(played);
    QVERIFY(played.perform(api, shift(u"00116-vub=90,%1=10"_s.arg(fix)), u"op-2"_s)->has_value());
    QVERIFY(changes());
    QVERIFY(played.perform(api, shift(u"00116-vub=75,%1=25"_s.arg(fix)), u"op-3"_s)->has_value());
    QVERIFY(changes());
    QVERIFY(!changes());
}

QTEST_GUILESS_MAIN(TestTrafficActs)
#include "tst_trafficacts.moc"
