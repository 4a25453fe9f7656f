// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"
#include "playedworld.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

const QString digest = u"sha256:9a7c4f0e5d1b2c3a"_s;

/// The bad revision runs, and somebody wants to get away from it.
struct Scene : PlayedWorld
{
    explicit Scene(const QString &bad = u"42"_s) : backend(*world, us)
    {
        const Status deployed = world->inject(us, u"deploy"_s, {{u"revision"_s, bad}});
        Q_ASSERT(deployed);
        clock.advance(10min);
    }
    Expected<QList<Step>> steps(
        const QString &action, const QString &to, const QString &input = {}) const
    {
        Strategy strategy;
        strategy.id = strategy.action = action;
        const Intent intent{action, us, to, input, u"Errors above 5 %"_s, u"INCIDENT-1"_s};
        return backend.steps(intent, strategy, *world->state(us), *world->history(us));
    }
    SimulatedBackend backend;
};

QStringList shown(const QList<Step> &steps)
{
    QStringList lines;
    for (const Step &step : steps) {
        if (const auto *act = std::get_if<SimulatedAct>(&step.act))
            lines.append(act->shownAs);
        else
            lines.append(u"(wait)"_s);
    }
    return lines;
}

const Step &changing(const QList<Step> &steps)
{
    return *std::ranges::find_if(steps, &Step::changesTarget);
}

} // namespace

class TestSimulatedSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesExactCommands_data();
    void writesExactCommands();
    void rollbackCarriesItsWayBack();
    void refusesWhatIsNotExact_data();
    void refusesWhatIsNotExact();
    void nothingRelativeIsWritten();
    void everyChangeIsGuarded();
    void migratesOneByOne();
    void stepsHealTheTarget_data();
    void stepsHealTheTarget();
    void undoBringsTheOldOneBack();
    void asksForAtLeastOneInstance();
    void idsAreUnique();
    void tellsWhatItCan();
    void stoppedLooksAreCancelled();
};

void TestSimulatedSteps::writesExactCommands_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QStringList>("lines");
    const QString history = u"helm history checkr-console --namespace production --max 10"_s;
    const auto stage = [](const QString &name, const QString &branch) {
        return u"glab ci trigger %1 --branch %2"_s.arg(name, branch);
    };
    const QString reverting = u"revert/8f3c1e27"_s;
    const QString main = u"main"_s;
    QTest::newRow("a Helm rollback")
        << u"rollback"_s << u"41"_s << QString()
        << QStringList{history,
               u"helm rollback checkr-console 41 --namespace production --wait --timeout=5m"_s,
               u"(wait)"_s};
    QTest::newRow("an image rollback")
        << u"set-image"_s << u"41"_s << QString()
        << QStringList{history,
               u"kubectl set image deployment/checkr-console "
               "checkr-console=registry/checkr-console:5d90ab13 --namespace production"_s,
               u"(wait)"_s};
    QTest::newRow("the nuclear way names its revision")
        << u"undo"_s << u"41"_s << QString()
        << QStringList{history,
               u"kubectl rollout undo deployment/checkr-console --to-revision=41 "
               "--namespace production"_s,
               u"(wait)"_s};
    QTest::newRow("a revert goes through the pipeline")
        << u"revert"_s << u"41"_s << QString()
        << QStringList{u"git revert --no-edit 8f3c1e27"_s,
               u"glab ci run --branch revert/8f3c1e27 --variables EMERGENCY_REVERT:true "
               "--variables REVERT_COMMIT:8f3c1e27"_s,
               stage(u"critical-tests"_s, reverting), stage(u"deploy"_s, reverting), u"(wait)"_s,
               stage(u"validate"_s, reverting)};
    QTest::newRow("a forward deploy names its commit")
        << u"deploy"_s << QString() << u"77aa01bc44dd"_s
        << QStringList{u"glab ci run --branch main --variables EMERGENCY_HOTFIX:true "
                       "--variables FIX:77aa01bc44dd"_s,
               stage(u"critical-tests"_s, main), stage(u"deploy"_s, main), u"(wait)"_s,
               stage(u"validate"_s, main)};
    QTest::newRow("a direct deploy names its digest")
        << u"direct-deploy"_s << QString() << digest
        << QStringList{history,
               u"helm upgrade checkr-console --namespace production --reuse-values "
               "--set microservice.podDefaults.image=registry/checkr-console@%1 --wait "
               "--timeout=5m"_s.arg(digest),
               u"(wait)"_s};
}

void TestSimulatedSteps::writesExactCommands()
{
    QFETCH(QString, action);
    QFETCH(QString, to);
    QFETCH(QString, input);
    QFETCH(QStringList, lines);
    const Scene scene;
    const auto steps = scene.steps(action, to, input);
    QVERIFY2(steps.has_value(), steps ? "" : qPrintable(steps.error().what));
    QCOMPARE(shown(*steps), lines);
}

void TestSimulatedSteps::rollbackCarriesItsWayBack()
{
    const Scene scene;
    const auto steps = *scene.steps(u"rollback"_s, u"41"_s);
    const Step &act = changing(steps);
    QCOMPARE(act.title, u"Roll back to rev 41"_s);
    QCOMPARE(act.note, u"Helm records it as rev 43, a copy of rev 41"_s);
    QCOMPARE(act.resume, ResumeClass::ObserveAfter);
    QCOMPARE(act.settled->revision, u"41"_s);
    QCOMPARE(act.settled->atLeastReady, 6);
    QCOMPARE(std::get<SimulatedAct>(act.undo->act).shownAs,
        u"helm rollback checkr-console 42 --namespace production --wait --timeout=5m"_s);
    QVERIFY(!steps.first().changesTarget);
    QCOMPARE(std::get<AwaitSettled>(steps.last().act).condition, *act.settled);
}

void TestSimulatedSteps::refusesWhatIsNotExact_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("what");
    const auto notAbsolute = [](const QString &id) {
        return u"\"%1\" is not an absolute revision."_s.arg(id);
    };
    for (const QString &id : {u"0"_s, u"previous"_s, u"-1"_s, u"041"_s, u"41 "_s, u"$(id)"_s}) {
        const QByteArray name = "rollback to " + id.toUtf8();
        QTest::newRow(name.constData()) << u"rollback"_s << id << QString() << notAbsolute(id);
    }
    QTest::newRow("undo without a revision")
        << u"undo"_s << QString() << QString() << notAbsolute({});
    QTest::newRow("a revision of nobody")
        << u"rollback"_s << u"99"_s << QString()
        << u"rev 99 is not in the history of checkr-console@production_us."_s;
    QTest::newRow("the current revision") << u"rollback"_s << u"42"_s << QString()
                                          << u"checkr-console@production_us already runs rev 42."_s;
    QTest::newRow("an image that is gone")
        << u"rollback"_s << u"34"_s << QString()
        << u"Image gone. registry/checkr-console:70fc2a6d is not in the registry."_s;
    QTest::newRow("a moving tag") << u"direct-deploy"_s << QString() << u"latest"_s
                                  << u"\"latest\" is not an image digest."_s;
    QTest::newRow("a branch") << u"deploy"_s << QString() << u"hotfix/search"_s
                              << u"\"hotfix/search\" is not a commit."_s;
    QTest::newRow("an option as a commit")
        << u"deploy"_s << QString() << u"--force"_s << u"\"--force\" is not a commit."_s;
    QTest::newRow("migrations where there are none")
        << u"migrate-down"_s << u"41"_s << QString()
        << u"rev 42 and rev 41 carry the same schema."_s;
    QTest::newRow("an act of another system")
        << u"shift-traffic"_s << u"41"_s << QString() << u"Helm has no \"shift-traffic\"."_s;
}

void TestSimulatedSteps::refusesWhatIsNotExact()
{
    QFETCH(QString, action);
    QFETCH(QString, to);
    QFETCH(QString, input);
    QFETCH(QString, what);
    const Scene scene;
    const auto steps = scene.steps(action, to, input);
    QVERIFY(!steps.has_value());
    QCOMPARE(steps.error().what, what);
    QCOMPARE(steps.error().still, u"Nothing ran."_s);
}

void TestSimulatedSteps::nothingRelativeIsWritten()
{
    static const QRegularExpression relative(
        u"previous|latest|HEAD|to-revision=0|rollback \\S+ 0\\b|undo deployment/\\S+ --n"_s);
    const Scene scene;
    for (const QString &action : scene.backend.capabilities().actions) {
        const auto steps =
            action == "migrate-down"_L1
                ? Scene(u"43"_s).steps(action, u"41"_s)
                : scene.steps(action, u"41"_s, action == "deploy"_L1 ? u"77aa01bc"_s : digest);
        QVERIFY2(steps.has_value(), qPrintable(action));
        for (const QString &line : shown(*steps))
            QVERIFY2(!line.contains(relative), qPrintable(line));
    }
}

void TestSimulatedSteps::everyChangeIsGuarded()
{
    const Scene scene;
    for (const QString &action : scene.backend.capabilities().actions) {
        const auto steps =
            action == "migrate-down"_L1
                ? Scene(u"43"_s).steps(action, u"41"_s)
                : scene.steps(action, u"41"_s, action == "deploy"_L1 ? u"77aa01bc"_s : digest);
        int changes = 0;
        for (const Step &step : *steps) {
            QCOMPARE(step.target, scene.us);
            QVERIFY(step.timeout > 0ms);
            if (!step.changesTarget)
                continue;
            ++changes;
            QVERIFY(step.resume != ResumeClass::ReadOnly);
            QVERIFY(step.undo.has_value());
        }
        QVERIFY2(changes >= 1, qPrintable(action));
    }
}

void TestSimulatedSteps::migratesOneByOne()
{
    const Scene scene(u"43"_s);
    const auto steps = *scene.steps(u"migrate-down"_s, u"37"_s);
    const QString command =
        u"kubectl exec deployment/checkr-console --namespace production -- rails "
        "db:migrate:down VERSION="_s;
    const QStringList lines = shown(steps);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(1), command + u"20261112091500"_s);
    QCOMPARE(lines.at(2), command + u"20261104080000"_s);
    QVERIFY(lines.at(3).startsWith(u"helm rollback checkr-console 37 "));
}

void TestSimulatedSteps::stepsHealTheTarget_data()
{
    QTest::addColumn<QString>("bad");
    QTest::addColumn<QString>("action");
    QTest::addColumn<bool>("heals");
    QTest::addColumn<int>("longest");
    QTest::newRow("rollback of a bad configuration") << u"42"_s << u"rollback"_s << true << 120;
    QTest::newRow("image of a bad configuration") << u"42"_s << u"set-image"_s << false << 120;
    QTest::newRow("revert of a bad configuration") << u"42"_s << u"revert"_s << true << 900;
    QTest::newRow("forward deploy over it") << u"42"_s << u"deploy"_s << true << 900;
    QTest::newRow("direct deploy over a bad image") << u"44"_s << u"direct-deploy"_s << true << 120;
    QTest::newRow("image of a bad image") << u"44"_s << u"set-image"_s << true << 120;
    QTest::newRow("undo of a bad image") << u"44"_s << u"undo"_s << true << 120;
    QTest::newRow("rollback of a bad schema") << u"43"_s << u"rollback"_s << false << 120;
    QTest::newRow("migration of a bad schema") << u"43"_s << u"migrate-down"_s << true << 240;
}

void TestSimulatedSteps::stepsHealTheTarget()
{
    QFETCH(QString, bad);
    QFETCH(QString, action);
    QFETCH(bool, heals);
    QFETCH(int, longest);
    Scene scene(bad);
    QString input;
    if (action == "deploy"_L1)
        input = u"77aa01bc"_s;
    if (action == "direct-deploy"_L1)
        input = digest;
    const auto steps = *scene.steps(action, u"41"_s, input);
    const TimePoint begin = scene.clock.now();
    for (const Step &step : steps) {
        const auto *act = std::get_if<SimulatedAct>(&step.act);
        if (!act)
            continue;
        const TimePoint sent = scene.clock.now();
        const auto answer = scene.perform(scene.us, *act, step.id);
        QVERIFY2(answer->has_value(), qPrintable(step.id));
        QVERIFY(scene.clock.now() - sent <= step.timeout);
    }
    QVERIFY(scene.clock.now() - begin <= std::chrono::seconds(longest));
    const auto state = *scene.world->state(scene.us);
    QVERIFY(state.isSettled());
    const Condition wanted =
        std::ranges::find_last_if(steps, &Step::changesTarget).begin()->settled.value();
    const auto history = *scene.world->history(scene.us);
    QVERIFY(state.currentRevision == wanted.revision ||
            history.find(state.currentRevision)->copyOf == wanted.revision);
    scene.clock.advance(5min);
    const TimePoint now = scene.clock.now();
    const double rate =
        scene.world->samples(scene.us, Signal::ErrorRate, now - 5s, now)->last().value;
    QCOMPARE(rate < 1, heals);
    QCOMPARE(rate > 5, !heals);
}

void TestSimulatedSteps::undoBringsTheOldOneBack()
{
    Scene scene;
    const auto steps = *scene.steps(u"rollback"_s, u"41"_s);
    const Step &act = changing(steps);
    QVERIFY(scene.perform(scene.us, std::get<SimulatedAct>(act.act), u"op-1"_s)->has_value());
    QVERIFY(scene.perform(scene.us, std::get<SimulatedAct>(act.undo->act), u"op-2"_s)->has_value());
    QCOMPARE(scene.world->history(scene.us)->revisions.first().copyOf, u"42"_s);
    QCOMPARE(scene.world->history(scene.us)->revisions.first().artifact, u"8f3c1e27"_s);
}

void TestSimulatedSteps::asksForAtLeastOneInstance()
{
    Scene scene;
    QVERIFY(scene.world->inject(scene.us, u"scale"_s, {{u"replicas"_s, u"0"_s}}));
    QCOMPARE(changing(*scene.steps(u"rollback"_s, u"41"_s)).settled->atLeastReady, 1);
}

void TestSimulatedSteps::idsAreUnique()
{
    const Scene scene(u"43"_s);
    QStringList ids;
    const auto steps = *scene.steps(u"migrate-down"_s, u"37"_s);
    for (const Step &step : steps)
        ids.append(step.id);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSimulatedSteps::tellsWhatItCan()
{
    const Scene scene;
    const Capabilities can = scene.backend.capabilities();
    QCOMPARE(can.systemName, u"Helm"_s);
    QCOMPARE(can.revisionWord, u"rev"_s);
    QCOMPARE(can.actions.size(), 8);
    QCOMPARE(can.measures.size(), signalCount);
    QVERIFY(can.showsInstances && can.showsConfiguration);
}

void TestSimulatedSteps::stoppedLooksAreCancelled()
{
    Scene scene;
    std::stop_source stop;
    const auto seen = scene.finish(scene.backend.observe(scene.us, stop.get_token()));
    QCOMPARE((*seen)->currentRevision, u"42"_s);
    const auto history = scene.finish(scene.backend.history(scene.us, stop.get_token()));
    QCOMPARE((*history)->revisions.first().id, u"42"_s);
    const TimePoint now = scene.clock.now();
    const auto series = scene.finish(
        scene.backend.series(scene.us, Signal::RequestRate, now - 1min, now, stop.get_token()));
    QCOMPARE((*series)->size(), 12);
    stop.request_stop();
    const auto ended = scene.finish(scene.backend.observe(scene.us, stop.get_token()));
    QCOMPARE(ended->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSimulatedSteps)
#include "tst_simulatedsteps.moc"
