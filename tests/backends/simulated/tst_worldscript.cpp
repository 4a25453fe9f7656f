// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/jsonnode.h"
#include "backends/simulated/worldscript.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;

namespace {

const QByteArray smallWorld = R"({
 "name": "small", "seed": 7,
 "system": {"name": "Helm", "actions": ["rollback"]},
 "targets": [{
  "service": "shop", "environment": "production", "replicas": 3,
  "pace": {"perInstance": "10s", "atOnce": 2},
  "health": {"error_rate": 0.2, "latency_p95": 100, "request_rate": 900},
  "configuration": ["image: {{image}}", "flag: {{flag}}"],
  "values": {"flag": "off"},
  "revisions": [
   {"id": "2", "artifact": "bbbbbbbb", "change": "Second", "deployedAt": "2h",
    "values": {"flag": "on"}},
   {"id": "1", "artifact": "aaaaaaaa", "change": "First", "deployedAt": "3d4h30m"}]
 }]})";

} // namespace

class TestWorldScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSpans_data();
    void readsSpans();
    void readsASmallWorld();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesTheLineOfBrokenJson();
    void neverTakesACutFile();
    void readsTheBundledWorld();
    void saysWhichFileIsMissing();
};

void TestWorldScript::readsSpans_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("days and hours") << u"2d4h"_s << qint64(187'200);
    QTest::newRow("minutes and seconds") << u"3m40s"_s << qint64(220);
    QTest::newRow("a spaced unit") << u"12 min"_s << qint64(720);
    QTest::newRow("zero") << u"0s"_s << qint64(0);
    QTest::newRow("a number alone is none") << u"90"_s << qint64(-1);
    QTest::newRow("a rest is none") << u"90s later"_s << qint64(-1);
    QTest::newRow("a negative is none") << u"-5m"_s << qint64(-1);
    QTest::newRow("nothing is none") << QString() << qint64(-1);
}

void TestWorldScript::readsSpans()
{
    QFETCH(QString, text);
    QFETCH(qint64, seconds);
    const auto span = spanFromText(text);
    QCOMPARE(span ? qint64(*span / std::chrono::seconds(1)) : qint64(-1), seconds);
}

void TestWorldScript::readsASmallWorld()
{
    const auto world = readWorld(smallWorld, u"worlds/small.json"_s);
    QVERIFY2(world.has_value(), world ? "" : qPrintable(world.error().what));
    QCOMPARE(world->revisionWord, u"rev"_s);
    const TargetScript &target = world->targets.first();
    QCOMPARE(target.id.key(), u"shop@production"_s);
    QCOMPARE(target.pace.atOnce, 2);
    QCOMPARE(target.revisions.size(), 2);
    QCOMPARE(target.revisions.first().revision.status, RevisionStatus::Deployed);
    QCOMPARE(target.revisions.last().revision.status, RevisionStatus::Superseded);
    QCOMPARE(target.revisions.first().revision.configuration,
        u"image: registry/shop:bbbbbbbb\nflag: on\n"_s);
    QCOMPARE(target.revisions.last().revision.configuration,
        u"image: registry/shop:aaaaaaaa\nflag: off\n"_s);
    QCOMPARE(target.revisions.last().health.level[std::size_t(Signal::RequestRate)], 900.0);
}

void TestWorldScript::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const char *from, const char *to, const char *sentence) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(sentence);
    };
    row("a missing id", "\"id\": \"1\", ", "",
        "worlds/x.json: targets[0].revisions[1].id is missing.");
    row("a relative id", "\"id\": \"1\"", "\"id\": \"previous\"",
        "worlds/x.json: targets[0].revisions[1].id is not a number from 1.");
    row("an id of 0", "\"id\": \"1\"", "\"id\": \"0\"",
        "worlds/x.json: targets[0].revisions[1].id is not a number from 1.");
    row("an id twice", "\"id\": \"1\"", "\"id\": \"2\"",
        "worlds/x.json: targets[0].revisions[1].id is used twice.");
    row("a number that is a text", "\"replicas\": 3", "\"replicas\": \"3\"",
        "worlds/x.json: targets[0].replicas is not a number of 0 or more.");
    row("half a replica", "\"replicas\": 3", "\"replicas\": 2.5",
        "worlds/x.json: targets[0].replicas is not a whole number up to 10,000.");
    row("an unknown key", "\"replicas\": 3", "\"replica\": 3",
        "worlds/x.json: targets[0].replica is not known here.");
    row("a wrong pace", "\"10s\"", "\"fast\"",
        "worlds/x.json: targets[0].pace.perInstance is not a duration such as 2d4h, 46m or 90s.");
    row("history out of order", "\"3d4h30m\"", "\"1h\"",
        "worlds/x.json: targets[0].revisions[1].deployedAt is not older than the revision above "
        "it.");
    row("an unknown status", "\"change\": \"First\"", "\"change\": \"First\", \"status\": \"odd\"",
        "worlds/x.json: targets[0].revisions[1].status is none of deployed, superseded, failed.");
    row("an unknown fault", "\"change\": \"First\"", "\"change\": \"First\", \"fault\": \"luck\"",
        "worlds/x.json: targets[0].revisions[1].fault is none of image, configuration, schema.");
    row("a division of nothing like all traffic", "\"replicas\": 3",
        "\"replicas\": 3, \"traffic\": {\"shares\": [{\"revision\": \"2\", \"percent\": 90}]}",
        "worlds/x.json: targets[0].traffic.shares do not come to 100 percent.");
    row("traffic to a revision that is not there", "\"replicas\": 3",
        "\"replicas\": 3, \"traffic\": {\"shares\": [{\"revision\": \"9\", \"percent\": 100}]}",
        "worlds/x.json: targets[0].traffic.shares[0].revision is none of this target.");
    row("traffic that somebody must have moved", "\"replicas\": 3",
        "\"replicas\": 3, \"traffic\": {\"shares\": [{\"revision\": \"1\", \"percent\": 100}]}",
        "worlds/x.json: targets[0].traffic.pinnedFor is missing: the newest revision has not all "
        "traffic.");
    row("a missing seed", "\"seed\": 7,", "", "worlds/x.json: seed is missing.");
    row("no system", "\"name\": \"Helm\", ", "", "worlds/x.json: system.name is missing.");
    row("an unknown failure", "\"replicas\": 3",
        "\"replicas\": 3, \"failures\": [{\"kind\": \"bad\"}]",
        "worlds/x.json: targets[0].failures[0].kind is none of refused, hang, image-pull, "
        "lost-answer.");
    row("a list that is none", "[\"rollback\"]", "\"rollback\"",
        "worlds/x.json: system.actions is not a list.");
}

void TestWorldScript::namesWhatIsWrong()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, sentence);
    QByteArray json = smallWorld;
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto world = readWorld(json, u"worlds/x.json"_s);
    QVERIFY(!world.has_value());
    QCOMPARE(world.error().what, sentence);
    QCOMPARE(world.error().kind, ErrorKind::Invalid);
}

void TestWorldScript::namesTheLineOfBrokenJson()
{
    const auto world = readWorld("{\n \"name\": \"x\",\n oops\n}", u"worlds/x.json"_s);
    QVERIFY(!world.has_value());
    QVERIFY2(world.error().what.startsWith(u"worlds/x.json: line 3 is not JSON: "),
        qPrintable(world.error().what));
}

void TestWorldScript::neverTakesACutFile()
{
    for (qsizetype length = 0; length < smallWorld.size(); ++length)
        QVERIFY(!readWorld(smallWorld.first(length), u"cut"_s).has_value());
}

void TestWorldScript::readsTheBundledWorld()
{
    const auto world = loadWorld(QStringLiteral(
        BG_SOURCE_DIR "/resources/workspaces/checkr-console/worlds/checkr-console.json"));
    QVERIFY2(world.has_value(), world ? "" : qPrintable(world.error().what));
    const TargetScript &us = world->targets.first();
    QCOMPARE(us.id.key(), u"checkr-console@production_us"_s);
    QCOMPARE(us.revisions.first().revision.id, u"41"_s);
    QCOMPARE(us.revisions.last().revision.id, u"33"_s);
    QCOMPARE(us.upcoming.first().revision.id, u"42"_s);
    QVERIFY(us.upcoming.first().revision.configuration.contains(u"memory: 768Mi"));
    QVERIFY(us.upcoming.first().revision.configuration.contains(u"SEARCH_FILTERS_V2: \"true\""));
    QVERIFY(!us.revisions.first().revision.configuration.contains(u"SEARCH_FILTERS_V2"));
    for (const TargetScript &target : world->targets) {
        for (const RevisionScript &script : target.revisions)
            QVERIFY(!script.revision.configuration.contains(u"{{"));
    }
}

void TestWorldScript::saysWhichFileIsMissing()
{
    const auto world = loadWorld(u"/nowhere/worlds/none.json"_s);
    QVERIFY(!world.has_value());
    QVERIFY(world.error().what.contains(u"none.json"));
}

QTEST_GUILESS_MAIN(TestWorldScript)
#include "tst_worldscript.moc"
