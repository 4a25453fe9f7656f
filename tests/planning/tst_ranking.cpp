// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "exampleworld.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;
using namespace breakglass::examples;

namespace {

using Change = void (*)(Situation &);

QStringList idsOf(const QList<RankedStrategy> &ranked)
{
    QStringList ids;
    for (const RankedStrategy &one : ranked)
        ids += one.strategy.id;
    return ids;
}

RankedStrategy only(const QList<RankedStrategy> &ranked, const QString &id)
{
    const auto found =
        std::ranges::find(ranked, id, [](const RankedStrategy &one) { return one.strategy.id; });
    return found == ranked.end() ? RankedStrategy() : *found;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderOfThePicture();
    void reasons_data();
    void reasons();
    void configurationAloneFitsWhenTheImageIsTheSame();
    void aPinIsEndedOnlyWhenTheNewestServes_data();
    void aPinIsEndedOnlyWhenTheNewestServes();
    void theDeadline_data();
    void theDeadline();
    void quickerThenLessRiskyComesFirst();
    void noEstimateComesAfterAnEstimate();
    void theLastResortStaysLastEvenWhenNothingElseFits();
    void whatTheOperatorMayNotDoDoesNotFit();
    void theOneBeforeIsPossibleWhereNobodyRecordsHealth();
    void whatKeepsABadReleaseComesAfterWhatTakesItBack();
    void moreInstancesFitOnlyWhereSomethingSpeaksForThem();
};

// Quick as they are: they would leave in place what the breach began with.
void RankingTest::whatKeepsABadReleaseComesAfterWhatTakesItBack()
{
    Situation situation = badDeployment();
    for (Revision &revision : situation.history.revisions)
        revision.wasHealthy.reset(); // then going back is no more than possible
    Strategy scale = strategy(u"scale"_s, u"scale"_s, {1min, 2min}, Risk::Low);
    scale.needsInput = true;
    Strategy restart = strategy(u"restart"_s, u"restart"_s, {1min, 2min}, Risk::Low);
    restart.favours = {Fact::RecentDeployment};
    const QList<Strategy> strategies{scale, restart, everyStrategy().constLast()};
    const auto ranked =
        rank(strategies, situation, everyAction + QStringList{u"scale"_s, u"restart"_s});
    QCOMPARE(idsOf(ranked).constFirst(), u"helm-rollback"_s);
    for (const QString &id : {u"scale"_s, u"restart"_s}) {
        QCOMPARE(only(ranked, id).fit, Fit::Possible);
        QVERIFY2(
            only(ranked, id).reason.startsWith(u"rev 42 was deployed just before and would stay."),
            qPrintable(only(ranked, id).reason));
    }
}

void RankingTest::moreInstancesFitOnlyWhereSomethingSpeaksForThem()
{
    Situation situation = badDeployment();
    situation.history.revisions.first().deployedAt -= std::chrono::hours(48);
    situation.state.instances = {{u"web-1"_s, u"42"_s, InstanceState::Failing, {}}};
    const Strategy scale = strategy(u"scale"_s, u"scale"_s, {1min, 2min}, Risk::Low);
    Strategy restart = strategy(u"restart"_s, u"restart"_s, {1min, 2min}, Risk::Low);
    restart.favours = {Fact::InstancesFailing};
    const auto ranked = rank({scale, restart}, situation, {u"scale"_s, u"restart"_s});
    QCOMPARE(only(ranked, u"restart"_s).fit, Fit::Fits);
    QCOMPARE(only(ranked, u"scale"_s).fit, Fit::Possible);
}

void RankingTest::whatTheOperatorMayNotDoDoesNotFit()
{
    Situation situation = badDeployment();
    situation.state.denied =
        QMap<QString, QString>{{u"rollback"_s, u"patch deployments.apps in production"_s}};
    const auto ranked = rank(everyStrategy(), situation, everyAction);
    QCOMPARE(only(ranked, u"helm-rollback"_s).fit, Fit::DoesNotFit);
    QCOMPARE(only(ranked, u"helm-rollback"_s).reason,
        u"You may not patch deployments.apps in production."_s);
    QVERIFY(only(ranked, u"image-rollback"_s).fit != Fit::DoesNotFit);
}

void RankingTest::theOneBeforeIsPossibleWhereNobodyRecordsHealth()
{
    Situation situation = badDeployment();
    for (Revision &revision : situation.history.revisions)
        revision.wasHealthy.reset();
    const auto ranked = rank(everyStrategy(), situation, everyAction);
    const RankedStrategy helm = only(ranked, u"helm-rollback"_s);
    QCOMPARE(helm.toRevision, u"41"_s);
    // One that says it is unhealthy is a record: then nothing is guessed.
    situation.history.revisions.last().wasHealthy = false;
    QCOMPARE(only(rank(everyStrategy(), situation, everyAction), u"helm-rollback"_s).fit,
        Fit::DoesNotFit);
}

void RankingTest::theOrderOfThePicture()
{
    const auto ranked = rank(everyStrategy(), badDeployment(), everyAction);
    QCOMPARE(idsOf(ranked), (QStringList{u"helm-rollback"_s, u"image-rollback"_s, u"git-revert"_s,
                                u"migration"_s, u"forward"_s, u"kubectl-undo"_s}));
    QCOMPARE(ranked.first().toRevision, u"41"_s);
    QCOMPARE(only(ranked, u"forward"_s).toRevision, QString());
}

void RankingTest::reasons_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<Fit>("fit");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Change change, const QString &id, Fit fit,
                         const QString &reason) {
        QTest::newRow(name) << change << id << fit << reason;
    };
    const Change same = [](Situation &) {};
    const QString helm = u"helm-rollback"_s;
    row("it fits, with the breach and what comes back", same, helm, Fit::Fits,
        u"Breach began 3:50 after rev 42. Restores the image and memory: 1Gi."_s);
    row("the image alone leaves the configuration", same, u"image-rollback"_s, Fit::Possible,
        u"Restores the image only. memory: 768Mi stays."_s);
    row("one change can be reverted", same, u"git-revert"_s, Fit::Possible,
        u"!4142 is the only change in rev 42. No migration between rev 41 and rev 42. "
        "Use git-revert."_s);
    row("no fix, no way forward", same, u"forward"_s, Fit::DoesNotFit, u"No fix is written."_s);
    row(
        "a fix opens the way forward", [](Situation &s) { s.fixWritten = true; }, u"forward"_s,
        Fit::Fits, u"Use forward."_s);
    row("no migration to undo", same, u"migration"_s, Fit::DoesNotFit,
        u"No migration between rev 41 and rev 42."_s);
    row(
        "a migration to undo",
        [](Situation &s) {
            s.history.revisions[0].schemaVersion = u"20261112"_s;
            s.history.revisions[0].schemaRisk = SchemaRisk::Critical;
        },
        u"migration"_s, Fit::Fits,
        u"The schema went from 20261001 to 20261112 between rev 41 and rev 42. Use migration."_s);
    row(
        "a destructive migration rules a rollback out",
        [](Situation &s) { s.history.revisions[0].schemaRisk = SchemaRisk::Critical; }, helm,
        Fit::DoesNotFit,
        u"A destructive migration lies between: rev 41 can't run on the schema of rev 42."_s);
    row(
        "a risky migration makes it merely possible",
        [](Situation &s) { s.history.revisions[0].schemaRisk = SchemaRisk::Risky; }, helm,
        Fit::Possible,
        u"Restores the image and memory: 1Gi. A risky migration lies between, check that rev 41 "
        "runs on the newer schema."_s);
    row(
        "without a breach it is merely possible", [](Situation &s) { s.breachSince.reset(); }, helm,
        Fit::Possible,
        u"No trigger is crossed, rev 42 deployed at 14:02:10. "
        "Restores the image and memory: 1Gi."_s);
    row(
        "no healthy revision, no way back", [](Situation &s) { s.history.revisions.resize(1); },
        helm, Fit::DoesNotFit,
        u"No revision before rev 42 has recorded health and an available image."_s);
    row(
        "the pipeline is down", [](Situation &s) { s.pipelineAvailable = false; }, u"git-revert"_s,
        Fit::DoesNotFit, u"The pipeline does not answer."_s);
    row("the last resort says when", same, u"kubectl-undo"_s, Fit::LastResort,
        u"Use kubectl-undo."_s);
    row(
        "with only the image between them the configuration comes back, too",
        [](Situation &s) {
            s.history.revisions[0].configuration = configuration(u"8f3c1e27"_s, u"1Gi"_s);
        },
        helm, Fit::Fits,
        u"Breach began 3:50 after rev 42. Restores the image and the configuration."_s);
}

void RankingTest::reasons()
{
    QFETCH(Change, change);
    QFETCH(QString, strategy);
    Situation situation = badDeployment();
    change(situation);
    const RankedStrategy ranked = only(rank(everyStrategy(), situation, everyAction), strategy);
    QTEST(ranked.reason, "reason");
    QTEST(ranked.fit, "fit");
}

void RankingTest::configurationAloneFitsWhenTheImageIsTheSame()
{
    Strategy settings = strategy(u"settings"_s, u"set-configuration"_s, {3min, 4min}, Risk::Low);
    settings.restoresConfiguration = true;
    settings.needs = {Fact::HealthyTarget, Fact::ConfigurationChanged};
    const QStringList actions{settings.action};
    Situation situation = badDeployment();
    const RankedStrategy both = rank({settings}, situation, actions).first();
    QCOMPARE(both.fit, Fit::Possible);
    Revision &bad = situation.history.revisions[0];
    bad.artifact = situation.history.revisions.at(1).artifact;
    bad.artifactReference = situation.history.revisions.at(1).artifactReference;
    bad.configuration = configuration(bad.artifact, u"768Mi"_s);
    const RankedStrategy same = rank({settings}, situation, actions).first();
    QCOMPARE(same.fit, Fit::Fits);
    QVERIFY(same.reason.contains(u"Restores the configuration only: memory: 1Gi."_s));
}

void RankingTest::aPinIsEndedOnlyWhenTheNewestServes_data()
{
    QTest::addColumn<bool>("isPinned");
    QTest::addColumn<QString>("serving");
    QTest::addColumn<QString>("reason");
    QTest::newRow("nothing is pinned")
        << false << u"42"_s
        << u"Traffic is not pinned: a new revision serves as soon as it is deployed."_s;
    QTest::newRow("an older one serves")
        << true << u"41"_s
        << u"rev 42 is the newest and does not serve: ending the pin would send everything to "
           "it."_s;
    QTest::newRow("the newest serves") << true << u"42"_s << u"Use unpin."_s;
}

void RankingTest::aPinIsEndedOnlyWhenTheNewestServes()
{
    QFETCH(bool, isPinned);
    QFETCH(QString, serving);
    const Strategy unpin = strategy(u"unpin"_s, u"unpin-traffic"_s, {1min, 1min}, Risk::Low);
    Situation situation = badDeployment();
    situation.state.currentRevision = serving;
    situation.state.traffic = {{serving, 100, {}}};
    if (isPinned)
        situation.state.pin = TrafficPin{situation.now, u"gcloud"_s};
    const RankedStrategy ranked = rank({unpin}, situation, {unpin.action}).first();
    QTEST(ranked.reason, "reason");
    QCOMPARE(ranked.fit, isPinned && serving == u"42"_s ? Fit::Fits : Fit::DoesNotFit);
    QVERIFY(ranked.toRevision.isEmpty());
}

void RankingTest::theDeadline_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Fit>("fit");
    QTest::newRow("enough time says nothing") << 301 << QString() << Fit::Fits;
    QTest::newRow("it may be late")
        << 200 << u"May miss the SLA: takes 2–5 min, 03:20 left to the fix."_s << Fit::Fits;
    QTest::newRow("it can't be in time")
        << 90 << u"Can't make the SLA: takes 2–5 min, 01:30 left to the fix."_s << Fit::Possible;
    QTest::newRow("too late for all, so none is put down for it")
        << -1 << u"The SLA's fix time is over."_s << Fit::Fits;
}

void RankingTest::theDeadline()
{
    QFETCH(int, seconds);
    QFETCH(QString, sentence);
    const auto ranked = rank(
        everyStrategy(), badDeployment(), everyAction, Milliseconds{std::chrono::seconds{seconds}});
    const RankedStrategy helm = only(ranked, u"helm-rollback"_s);
    QTEST(helm.fit, "fit");
    QVERIFY2(
        helm.reason.endsWith(sentence.isEmpty() ? u"1Gi."_s : sentence), qPrintable(helm.reason));
}

void RankingTest::quickerThenLessRiskyComesFirst()
{
    const QList<Strategy> strategies{
        strategy(u"slow"_s, u"rollback"_s, {1min, 9min}, Risk::Low),
        strategy(u"risky"_s, u"rollback"_s, {1min, 4min}, Risk::High),
        strategy(u"calm"_s, u"rollback"_s, {1min, 4min}, Risk::Low),
        strategy(u"elsewhere"_s, u"teleport"_s, {1s, 2s}, Risk::Low),
    };
    const auto ranked = rank(strategies, badDeployment(), everyAction);
    QCOMPARE(idsOf(ranked), (QStringList{u"calm"_s, u"risky"_s, u"slow"_s, u"elsewhere"_s}));
    QCOMPARE(ranked.last().reason,
        u"Not possible with the system that this target is reached through."_s);
    QCOMPARE(ranked.last().fit, Fit::DoesNotFit);
}

void RankingTest::noEstimateComesAfterAnEstimate()
{
    const QList<Strategy> strategies{strategy(u"unknown"_s, u"rollback"_s, {}, Risk::Low),
        strategy(u"known"_s, u"rollback"_s, {1h, 2h}, Risk::High)};
    QCOMPARE(idsOf(rank(strategies, badDeployment(), everyAction)),
        (QStringList{u"known"_s, u"unknown"_s}));
}

void RankingTest::theLastResortStaysLastEvenWhenNothingElseFits()
{
    Situation situation = badDeployment();
    situation.history.revisions.resize(1);
    const auto ranked = rank(everyStrategy(), situation, everyAction);
    QCOMPARE(ranked.last().strategy.id, u"kubectl-undo"_s);
    QCOMPARE(ranked.last().fit, Fit::DoesNotFit);
    QCOMPARE(rank({}, situation, everyAction).size(), 0);
}

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
