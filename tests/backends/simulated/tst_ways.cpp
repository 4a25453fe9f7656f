// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"
#include "playedworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

const QByteArray trainWorld = R"({
 "name": "trains", "seed": 11,
 "system": {"name": "Kubernetes",
  "actions": ["rollback", "set-configuration", "cancel-rollback", "restart", "scale"]},
 "systems": {
  "train": {"name": "Train", "revisionWord": "train", "instance": "car", "instances": "cars",
   "actions": ["train-rollback", "train-failed-only", "train-keep-healthy"],
   "words": {"train-failed-only/move": {
    "command": "rail back --train {{release}} --cars {{cars}}"}}},
  "postgres": {"name": "PostgreSQL", "revisionWord": "state", "actions": ["restore"],
   "words": {"restore": {"command": "pg_restore --dbname={{release}} /backups/{{artifact}}"}}}},
 "targets": [
  {"service": "train", "environment": "production", "system": "train", "replicas": 2,
   "cars": ["orders@production", "prices@production"],
   "health": {"error_rate": 0.2, "latency_p95": 100, "request_rate": 900},
   "upcoming": [{"id": "8", "artifact": "train-8", "change": "Train 8", "train": "8",
    "health": {"ramp": {"over": "1m", "error_rate": 9}}}],
   "revisions": [{"id": "7", "artifact": "train-7", "change": "Train 7", "deployedAt": "6d",
    "train": "7", "wasHealthy": true}]},
  {"service": "orders", "environment": "production", "replicas": 2,
   "health": {"error_rate": 0.2, "latency_p95": 100, "request_rate": 500},
   "configuration": ["image: {{image}}", "pool: {{pool}}"], "values": {"pool": "40"},
   "upcoming": [{"id": "31", "artifact": "0bad0bad", "change": "Bad", "train": "8",
    "fault": "configuration", "values": {"pool": "4"},
    "health": {"ramp": {"over": "1m", "error_rate": 30}}}],
   "revisions": [{"id": "30", "artifact": "600d600d", "change": "Good", "deployedAt": "6d",
    "train": "7", "wasHealthy": true}]},
  {"service": "prices", "environment": "production", "replicas": 2,
   "health": {"error_rate": 0.2, "latency_p95": 100, "request_rate": 400},
   "upcoming": [{"id": "13", "artifact": "12121212", "change": "Fine", "train": "8"}],
   "revisions": [{"id": "12", "artifact": "11111111", "change": "Good", "deployedAt": "6d",
    "train": "7", "wasHealthy": true}]},
  {"service": "orders-db", "environment": "production", "system": "postgres", "replicas": 1,
   "health": {"error_rate": 0.1, "latency_p95": 10, "request_rate": 500},
   "upcoming": [{"id": "5", "artifact": "five.dump", "change": "Backfill", "schema": "5",
    "schemaRisk": "critical", "fault": "schema",
    "health": {"ramp": {"over": "1m", "error_rate": 12}}}],
   "revisions": [{"id": "4", "artifact": "four.dump", "change": "Index", "deployedAt": "9d",
    "schema": "4", "wasHealthy": true}]}]})";

const TargetId train{u"train"_s, u"production"_s};
const TargetId orders{u"orders"_s, u"production"_s};
const TargetId prices{u"prices"_s, u"production"_s};
const TargetId database{u"orders-db"_s, u"production"_s};

/// The small world above, and a way to play the whole of a plan in it.
struct Scene
{
    Scene()
    {
        auto script = readWorld(trainWorld, u"worlds/trains.json"_s);
        if (!script)
            qFatal("%s", qPrintable(script.error().what));
        world = std::make_unique<SimulatedWorld>(std::move(*script), clock);
    }
    Expected<QList<Step>> steps(const TargetId &target, const QString &action, const QString &to,
        const QString &input = {}) const
    {
        Strategy strategy;
        strategy.id = strategy.action = action;
        const Intent intent{action, target, to, input, u"It fails"_s, u"INCIDENT-1"_s};
        const SimulatedBackend backend(*world, target);
        return backend.steps(intent, strategy, *world->state(target), *world->history(target));
    }
    /// The first error, or nothing when every act was done.
    QString play(const TargetId &target, const QList<Step> &steps)
    {
        ++plans;
        for (const Step &step : steps) {
            const auto *act = std::get_if<SimulatedAct>(&step.act);
            if (!act)
                continue;
            const QString operation = u"%1-%2"_s.arg(step.id).arg(plans);
            auto answer = std::make_shared<std::optional<Expected<QStringList>>>();
            world->perform(target, *act, operation, {}).then([answer](Expected<QStringList> value) {
                *answer = std::move(value);
            });
            for (int second = 0; second < 900 && !*answer; ++second)
                clock.advance(1s);
            if (!*answer || !**answer)
                return *answer ? (**answer).error().what : u"no answer"_s;
        }
        return {};
    }
    void deploy(const TargetId &target, const QString &revision)
    {
        if (!world->inject(target, u"deploy"_s, {{u"revision"_s, revision}}))
            qFatal("The deployment was refused.");
        clock.advance(3min);
    }
    [[nodiscard]] QString current(const TargetId &target) const
    {
        return world->state(target)->currentRevision;
    }
    [[nodiscard]] double errors(const TargetId &target) const
    {
        const TimePoint now = clock.now();
        return world->samples(target, Signal::ErrorRate, now - 5s, now)->last().value;
    }

    io::ManualClock clock{TimePoint(1'794'491'528'000ms)};
    std::unique_ptr<SimulatedWorld> world;
    int plans = 0;
};

QStringList titles(const QList<Step> &steps)
{
    QStringList all;
    for (const Step &step : steps)
        all.append(step.title);
    return all;
}

} // namespace

/// Ways back that are more than one rollback: trains, locks, halves of a release, stored data.
class TestWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestartHealsNoBadRelease();
    void moreOfTheSameRunAndFewerAgain();
    void aNumberOfNothingIsRefused_data();
    void aNumberOfNothingIsRefused();
    void eachTargetSpeaksItsSystem();
    void aTrainTakesItsCarsAlong();
    void carsGoBack_data();
    void carsGoBack();
    void oneLockedCarKeepsTheTrain();
    void aTrainWithNothingToTakeBackIsRefused();
    void theLockIsFreedFirst();
    void onlyTheNamedHolderIsCancelled();
    void configurationGoesBackAlone();
    void aRestoreNeedsTheFence();
    void aRestoreBringsTheSchemaBack();
    void carsAreChecked();
};

void TestWays::aRestartHealsNoBadRelease()
{
    Scene scene;
    scene.deploy(orders, u"31"_s);
    const double before = scene.errors(orders);
    const auto steps = scene.steps(orders, u"restart"_s, {});
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().what));
    QCOMPARE(titles(*steps).at(1), u"Restart the pods"_s);
    QVERIFY(!steps->at(1).undo);
    QCOMPARE(scene.play(orders, *steps), QString());
    scene.clock.advance(5min);
    QCOMPARE(scene.current(orders), u"32"_s);
    QCOMPARE(scene.world->history(orders)->revisions.first().artifact, u"0bad0bad"_s);
    QVERIFY(scene.errors(orders) > before / 2);
    QVERIFY(scene.world->state(orders)->isSettled());
}

void TestWays::moreOfTheSameRunAndFewerAgain()
{
    Scene scene;
    const auto steps = scene.steps(orders, u"scale"_s, {}, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().what));
    QCOMPARE(titles(*steps).at(1), u"Scale from 2 to 4 pods"_s);
    QCOMPARE(scene.play(orders, *steps), QString());
    scene.clock.advance(5min);
    QCOMPARE(scene.world->state(orders)->ready, 4);
    QCOMPARE(scene.current(orders), u"30"_s);
    const auto *back = std::get_if<SimulatedAct>(&steps->at(1).undo->act);
    QVERIFY(back);
    Step undo = steps->at(1);
    undo.act = *back;
    QCOMPARE(scene.play(orders, {undo}), QString());
    scene.clock.advance(5min);
    QCOMPARE(scene.world->state(orders)->wanted, 2);
}

void TestWays::aNumberOfNothingIsRefused_data()
{
    QTest::addColumn<QString>("input");
    QTest::newRow("none") << QString();
    QTest::newRow("a word") << u"more"_s;
    QTest::newRow("nothing would run") << u"0"_s;
    QTest::newRow("as many as run") << u"2"_s;
    QTest::newRow("a slip") << u"20000"_s;
}

void TestWays::aNumberOfNothingIsRefused()
{
    QFETCH(const QString, input);
    const Scene scene;
    const auto steps = scene.steps(orders, u"scale"_s, {}, input);
    QVERIFY(!steps);
    QVERIFY(!steps.error().remedy.isEmpty());
}

void TestWays::eachTargetSpeaksItsSystem()
{
    const Scene scene;
    const SimulatedBackend whole(*scene.world, train);
    const SimulatedBackend car(*scene.world, orders);
    QCOMPARE(whole.capabilities().systemName, u"Train"_s);
    QCOMPARE(whole.capabilities().revisionWord, u"train"_s);
    QVERIFY(whole.capabilities().actions.contains(u"train-rollback"));
    QCOMPARE(car.capabilities().systemName, u"Kubernetes"_s);
    QVERIFY(!car.capabilities().actions.contains(u"train-rollback"));
}

void TestWays::aTrainTakesItsCarsAlong()
{
    Scene scene;
    scene.deploy(train, u"8"_s);
    QCOMPARE(scene.current(train), u"8"_s);
    QCOMPARE(scene.current(orders), u"31"_s);
    QCOMPARE(scene.current(prices), u"13"_s);
    QCOMPARE(scene.current(database), u"4"_s);
    QVERIFY(scene.errors(orders) > 5);
    QVERIFY(scene.errors(prices) < 1);
}

void TestWays::carsGoBack_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<bool>("pricesGoBack");
    QTest::addColumn<QString>("command");
    QTest::newRow("the whole train") << u"train-rollback"_s << 30 << true
                                     << u"train move orders@production=30,prices@production=12"_s;
    QTest::newRow("the cars that fail") << u"train-failed-only"_s << 0 << false
                                        << u"rail back --train train --cars orders@production=30"_s;
    QTest::newRow("all that are not proven, early")
        << u"train-keep-healthy"_s << 0 << true
        << u"train move orders@production=30,prices@production=12"_s;
    QTest::newRow("all that are not proven, later")
        << u"train-keep-healthy"_s << 30 << false << u"train move orders@production=30"_s;
}

void TestWays::carsGoBack()
{
    QFETCH(QString, action);
    QFETCH(int, minutes);
    QFETCH(bool, pricesGoBack);
    QFETCH(QString, command);
    Scene scene;
    scene.deploy(train, u"8"_s);
    scene.clock.advance(std::chrono::minutes(minutes));
    const auto steps = scene.steps(train, action, u"7"_s);
    QVERIFY2(steps.has_value(), steps ? "" : qPrintable(steps.error().what));
    const Step &move = steps->at(1);
    QCOMPARE(std::get<SimulatedAct>(move.act).shownAs, command);
    QVERIFY(move.undo && move.changesTarget);
    QCOMPARE(scene.play(train, *steps), QString());
    QCOMPARE(scene.world->history(orders)->revisions.first().copyOf, u"30"_s);
    QCOMPARE(scene.current(prices), pricesGoBack ? u"14"_s : u"13"_s);
    QVERIFY(scene.world->state(train)->isSettled());
    scene.clock.advance(3min);
    QVERIFY(scene.errors(train) < 1);
    QVERIFY(scene.errors(orders) < 1);
    QCOMPARE(scene.world->executions(u"move-1"_s), 1);
    QCOMPARE(scene.world->executions(u"move-1/orders@production"_s), 1);
}

void TestWays::oneLockedCarKeepsTheTrain()
{
    Scene scene;
    scene.deploy(train, u"8"_s);
    const auto steps = *scene.steps(train, u"train-rollback"_s, u"7"_s);
    QVERIFY(scene.world->inject(prices, u"lock"_s, {{u"for"_s, u"30m"_s}}));
    QCOMPARE(scene.play(train, steps), u"Lock held. Somebody else deploys."_s);
    QCOMPARE(scene.current(orders), u"31"_s);
    QCOMPARE(scene.current(train), u"8"_s);
}

void TestWays::aTrainWithNothingToTakeBackIsRefused()
{
    const Scene scene;
    const auto steps = scene.steps(train, u"train-failed-only"_s, u"7"_s);
    QVERIFY(!steps.has_value());
    QVERIFY(steps.error().what.startsWith(u"No car of train@production"));
}

void TestWays::theLockIsFreedFirst()
{
    Scene scene;
    scene.deploy(orders, u"31"_s);
    QVERIFY(scene.world->inject(
        orders, u"lock"_s, {{u"holder"_s, u"Pipeline 4711"_s}, {u"for"_s, u"30m"_s}}));
    const auto behind = *scene.steps(orders, u"rollback"_s, u"30"_s);
    QVERIFY(scene.play(orders, behind).startsWith(u"Lock held."));
    const auto steps = *scene.steps(orders, u"cancel-rollback"_s, u"30"_s);
    QCOMPARE(titles(steps).first(4),
        (QStringList{u"Read the release history"_s, u"Cancel Pipeline 4711"_s,
            u"Wait until the lock is free"_s, u"Roll back to rev 30"_s}));
    QCOMPARE(std::get<SimulatedAct>(steps.at(1).act).shownAs, u"glab ci cancel pipeline 4711"_s);
    QCOMPARE(std::get<AwaitSettled>(steps.at(2).act).condition.settled, false);
    Scene other;
    QCOMPARE(other.play(orders, {steps.at(1)}), QString());
    QCOMPARE(scene.play(orders, steps), QString());
    QCOMPARE(scene.world->history(orders)->revisions.first().copyOf, u"30"_s);
    QVERIFY(!scene.world->state(orders)->inFlight);
}

void TestWays::onlyTheNamedHolderIsCancelled()
{
    Scene scene;
    const QMap<QString, QString> other{{u"holder"_s, u"Pipeline 4712"_s}, {u"for"_s, u"30m"_s}};
    QVERIFY(scene.world->inject(orders, u"lock"_s, other));
    const SimulatedAct cancel{u"cancel"_s, {{u"holder"_s, u"Pipeline 4711"_s}}, {}};
    Step step;
    step.id = u"cancel"_s;
    step.act = cancel;
    QCOMPARE(scene.play(orders, {step}), QString());
    QVERIFY(scene.world->state(orders)->inFlight.has_value());
    QCOMPARE(scene.world->state(orders)->inFlight->holder, u"Pipeline 4712"_s);
}

void TestWays::configurationGoesBackAlone()
{
    Scene scene;
    scene.deploy(orders, u"31"_s);
    const auto steps = *scene.steps(orders, u"set-configuration"_s, u"30"_s);
    QCOMPARE(scene.play(orders, steps), QString());
    const Revision now = scene.world->history(orders)->revisions.first();
    QCOMPARE(now.artifact, u"0bad0bad"_s);
    QCOMPARE(now.configuration, u"image: registry/orders:0bad0bad\npool: 40\n"_s);
    QCOMPARE(steps.at(1).settled->revision, now.id);
    scene.clock.advance(3min);
    QVERIFY(scene.errors(orders) < 1);
}

void TestWays::aRestoreNeedsTheFence()
{
    Scene scene;
    scene.deploy(database, u"5"_s);
    QList<Step> steps = *scene.steps(database, u"restore"_s, u"4"_s);
    steps.removeIf([](const Step &step) { return step.id == "fence"_L1; });
    QCOMPARE(scene.play(database, steps), u"Writes to orders-db@production are not fenced off."_s);
    QCOMPARE(scene.current(database), u"5"_s);
}

void TestWays::aRestoreBringsTheSchemaBack()
{
    Scene scene;
    scene.deploy(database, u"5"_s);
    QVERIFY(scene.errors(database) > 5);
    const auto steps = *scene.steps(database, u"restore"_s, u"4"_s);
    QCOMPARE(titles(steps),
        (QStringList{u"Read the release history"_s, u"Fence writes off"_s,
            u"Keep a copy of what is there"_s, u"Restore backup orders-db-four.dump"_s,
            u"Wait for the pods"_s, u"Compare the counts with those of the backup"_s,
            u"Let writes in again"_s}));
    QCOMPARE(std::get<SimulatedAct>(steps.at(3).act).shownAs,
        u"pg_restore --dbname=orders-db /backups/four.dump"_s);
    for (const Step &step : steps)
        QCOMPARE(step.changesTarget, step.undo.has_value());
    QCOMPARE(scene.play(database, steps), QString());
    scene.clock.advance(3min);
    QVERIFY(scene.errors(database) < 1);
    QCOMPARE(scene.world->history(database)->revisions.first().schemaVersion, u"4"_s);
}

void TestWays::carsAreChecked()
{
    const auto read = [](const char *from, const char *to) {
        QByteArray json = trainWorld;
        json.replace(from, to);
        const auto world = readWorld(json, u"x"_s);
        return world ? QString() : world.error().what;
    };
    QCOMPARE(read("\"prices@production\"", "\"prices\""),
        u"x: targets[0].cars is not a list of service@environment."_s);
    QCOMPARE(read("\"prices@production\"", "\"stock@production\""),
        u"x: targets has no car stock@production."_s);
    QCOMPARE(read("\"system\": \"train\"", "\"system\": \"tram\""),
        u"x: targets[0].system is none of the systems."_s);
}

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
