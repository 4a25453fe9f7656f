// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "exampleworld.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;
using namespace breakglass::examples;

using Change = void (*)(Situation &);
using HistoryChange = void (*)(History &);
Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(HistoryChange)

class SituationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void facts_data();
    void facts();
    void schemaRisk_data();
    void schemaRisk();
    void schemaRiskLooksTheSameBothWays();
};

void SituationTest::facts_data()
{
    QTest::addColumn<Fact>("fact");
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("holds"); // -1: can't be told.
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Fact fact, Change change, int holds,
                         const QString &text) {
        QTest::newRow(name) << fact << change << holds << text;
    };
    const Change same = [](Situation &) {};
    const Change alone = [](Situation &s) { s.history.revisions.resize(1); };
    const Change lost = [](Situation &s) { s.state.currentRevision = u"43"_s; };
    const QString none = u"No healthy revision to compare with"_s;
    const QString unknown = u"The history does not hold rev 43"_s;

    const Fact deployed = Fact::RecentDeployment;
    row("the breach began soon after the deployment", deployed, same, 1,
        u"rev 42 deployed at 14:02:10, errors passed 5 % at 14:06"_s);
    row(
        "the breach has no words yet", deployed, [](Situation &s) { s.breachText.clear(); }, 1,
        u"rev 42 deployed at 14:02:10, a trigger was crossed at 14:06:00"_s);
    row(
        "30 min after is still recent", deployed,
        [](Situation &s) { s.breachSince = moment(u"14:32:10"_s); }, 1,
        u"rev 42 deployed at 14:02:10, errors passed 5 % at 14:06"_s);
    row(
        "31 min after is not", deployed,
        [](Situation &s) { s.breachSince = moment(u"14:33:10"_s); }, 0,
        u"rev 42 deployed at 14:02:10, errors passed 5 % at 14:06: 31 min later"_s);
    row(
        "the breach was there before", deployed,
        [](Situation &s) { s.breachSince = moment(u"14:01:00"_s); }, 0,
        u"errors passed 5 % at 14:06, before rev 42 deployed at 14:02:10"_s);
    row(
        "no trigger is crossed", deployed, [](Situation &s) { s.breachSince.reset(); }, 0,
        u"No trigger is crossed, rev 42 deployed at 14:02:10"_s);
    row("deployment of an unlisted revision", deployed, lost, -1, unknown);

    row("there is a healthy revision", Fact::HealthyTarget, same, 1,
        u"rev 41 ran 2 d 4 h, error rate 0.6 % at most, 5d90ab13 is available"_s);
    row(
        "nobody looked for its image", Fact::HealthyTarget,
        [](Situation &s) { s.history.revisions[1].artifactAvailable.reset(); }, 1,
        u"rev 41 ran 2 d 4 h, error rate 0.6 % at most, nobody looked for 5d90ab13"_s);
    row("there is no healthy revision", Fact::HealthyTarget, alone, 0,
        u"No revision before rev 42 has recorded health and an available image"_s);

    row(
        "nobody records health here", Fact::HealthyTarget,
        [](Situation &s) {
            for (Revision &revision : s.history.revisions)
                revision.wasHealthy.reset();
        },
        -1, u"rev 41 is the one before, and nobody recorded how it was"_s);

    row("the image changed", Fact::ImageChanged, same, 1,
        u"Image changed from 5d90ab13 to 8f3c1e27, 4 of 6 ready"_s);
    row(
        "the image is the same", Fact::ImageChanged,
        [](Situation &s) { s.history.revisions[1].artifact = u"8f3c1e27"_s; }, 0,
        u"rev 41 and rev 42 run the same image"_s);
    row("no image to compare with", Fact::ImageChanged, alone, -1, none);

    row("the configuration changed beside the image", Fact::ConfigurationChanged, same, 1,
        u"Configuration changed: came memory: 768Mi, went memory: 1Gi"_s);
    row(
        "a new image alone is no change of configuration", Fact::ConfigurationChanged,
        [](Situation &s) {
            s.history.revisions[0].configuration = configuration(u"8f3c1e27"_s, u"1Gi"_s);
        },
        0, u"No configuration changed between rev 41 and rev 42"_s);
    row("no configuration to compare with", Fact::ConfigurationChanged, alone, -1, none);

    row("instances fail", Fact::InstancesFailing, same, 1, u"2 of 6 instances fail to start"_s);
    row(
        "no instance fails", Fact::InstancesFailing,
        [](Situation &s) { s.state.instances.resize(4); }, 0,
        u"No instance fails to start, 4 of 6 ready"_s);
    row(
        "instances are not shown", Fact::InstancesFailing,
        [](Situation &s) { s.state.instances.clear(); }, -1,
        u"4 of 6 ready, single instances are not shown"_s);

    const Change migrated = [](Situation &s) {
        s.history.revisions[0].schemaVersion = u"20261112"_s;
    };
    const Change half = [](Situation &s) { s.history.revisions[0].schemaVersion.clear(); };
    row("no migration", Fact::SchemaChanged, same, 0, u"No migration between rev 41 and rev 42"_s);
    row("no migration, asked the other way", Fact::SchemaUnchanged, same, 1,
        u"No migration between rev 41 and rev 42"_s);
    row(
        "nobody says anything of migrations", Fact::SchemaUnchanged,
        [](Situation &s) { forgetSchema(s.history); }, 1,
        u"No migration is known between rev 41 and rev 42: nobody says"_s);
    row("a migration", Fact::SchemaChanged, migrated, 1,
        u"The schema went from 20261001 to 20261112 between rev 41 and rev 42"_s);
    row("a migration, asked the other way", Fact::SchemaUnchanged, migrated, 0,
        u"The schema went from 20261001 to 20261112 between rev 41 and rev 42"_s);
    row("one schema is not known", Fact::SchemaChanged, half, -1,
        u"Not every schema version of rev 41 and rev 42 is known"_s);
    row("one schema is not known, asked the other way", Fact::SchemaUnchanged, half, -1,
        u"Not every schema version of rev 41 and rev 42 is known"_s);
    row("no schema to compare with", Fact::SchemaUnchanged, alone, -1, none);

    row("one change", Fact::SingleChange, same, 1, u"!4142 is the only change in rev 42"_s);
    row(
        "two changes", Fact::SingleChange,
        [](Situation &s) { s.history.revisions[0].changeReference = u"!1, !2"_s; }, 0,
        u"rev 42 carries 2 changes"_s);
    row(
        "no change is named", Fact::SingleChange,
        [](Situation &s) { s.history.revisions[0].changeReference.clear(); }, 0,
        u"rev 42 names no change"_s);
    row("changes of an unlisted revision", Fact::SingleChange, lost, -1, unknown);

    const Change fixed = [](Situation &s) { s.fixWritten = true; };
    const Change down = [](Situation &s) { s.pipelineAvailable = false; };
    row("no fix", Fact::FixWritten, same, 0, u"No fix is written"_s);
    row("a fix", Fact::FixWritten, fixed, 1, u"A fix is written and reviewed"_s);
    row("the pipeline is up", Fact::PipelineAvailable, same, 1, u"The pipeline answers"_s);
    row("the pipeline is down", Fact::PipelineAvailable, down, 0,
        u"The pipeline does not answer"_s);
    row("not down", Fact::PipelineDown, same, 0, u"The pipeline answers"_s);
    row("down", Fact::PipelineDown, down, 1, u"The pipeline does not answer"_s);
    const Change locked = [](Situation &s) {
        s.state.inFlight =
            Operation{u"Pipeline 7 deploys"_s, u"Pipeline 7"_s, moment(u"14:02:10"_s)};
    };
    const QString held = u"Pipeline 7 deploys, held by Pipeline 7, since 14:02:10"_s;
    row("somebody holds the lock", Fact::LockHeld, locked, 1, held);
    row("the lock is held, asked the other way", Fact::LockFree, locked, 0, held);
    row("nobody holds the lock", Fact::LockHeld, same, 0, u"Nothing is in flight"_s);
    row("the lock is free", Fact::LockFree, same, 1, u"Nothing is in flight"_s);
}

void SituationTest::facts()
{
    QFETCH(Fact, fact);
    QFETCH(Change, change);
    Situation situation = badDeployment();
    change(situation);
    const Evidence evidence = look(fact, situation);
    QCOMPARE(evidence.fact, fact);
    QTEST(evidence.text, "text");
    QTEST(evidence.holds ? int(*evidence.holds) : -1, "holds");
}

void SituationTest::schemaRisk_data()
{
    QTest::addColumn<HistoryChange>("change");
    QTest::addColumn<QString>("to");
    QTest::addColumn<SchemaRisk>("risk");
    const auto row = [](const char *name, HistoryChange change, const QString &to,
                         SchemaRisk risk) { QTest::newRow(name) << change << to << risk; };
    row("safe when nothing migrates", [](History &) {}, u"40"_s, SchemaRisk::Safe);
    row(
        "the current revision's own migrations count",
        [](History &h) { h.revisions[0].schemaRisk = SchemaRisk::Critical; }, u"41"_s,
        SchemaRisk::Critical);
    row(
        "the target's own migrations stay, so they do not count",
        [](History &h) { h.revisions[1].schemaRisk = SchemaRisk::Critical; }, u"41"_s,
        SchemaRisk::Safe);
    row(
        "what lies in between counts",
        [](History &h) { h.revisions[1].schemaRisk = SchemaRisk::Risky; }, u"40"_s,
        SchemaRisk::Risky);
    row(
        "the worst wins",
        [](History &h) {
            h.revisions[0].schemaRisk = SchemaRisk::Risky;
            h.revisions[1].schemaRisk = SchemaRisk::Critical;
        },
        u"40"_s, SchemaRisk::Critical);
    row(
        "to itself nothing moves",
        [](History &h) { h.revisions[0].schemaRisk = SchemaRisk::Critical; }, u"42"_s,
        SchemaRisk::Safe);
    row("what can't be looked at is not safe", [](History &) {}, u"7"_s, SchemaRisk::Critical);
}

void SituationTest::schemaRisk()
{
    QFETCH(HistoryChange, change);
    QFETCH(QString, to);
    History history = badDeployment().history;
    change(history);
    QTEST(schemaRiskBetween(history, u"42"_s, to), "risk");
}

void SituationTest::schemaRiskLooksTheSameBothWays()
{
    History history = badDeployment().history;
    history.revisions[1].schemaRisk = SchemaRisk::Risky;
    QCOMPARE(schemaRiskBetween(history, u"40"_s, u"42"_s), SchemaRisk::Risky);
    QCOMPARE(schemaRiskBetween(history, u"42"_s, u"40"_s), SchemaRisk::Risky);
}

QTEST_APPLESS_MAIN(SituationTest)
#include "tst_situation.moc"
