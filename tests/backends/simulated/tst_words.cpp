// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedbackend.h"
#include "playedworld.h"
#include "siteworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;

namespace {

QByteArray siteSaying(const QByteArray &key, const QByteArray &text)
{
    return "\"words\": {\"rollback\": {\"" + key + "\": \"" + text + "\"}}";
}

/// The site as its world tells it, and the plan to leave release 12.
struct Site
{
    explicit Site(const QByteArray &words)
        : world(*readWorld(siteWorld(words), u"site.json"_s), clock), backend(world)
    {
    }
    QList<Step> steps(const QString &action, const QString &strategyId)
    {
        Strategy strategy;
        strategy.id = strategyId;
        strategy.action = action;
        const Intent intent{strategyId, production, u"11"_s, {}, u"Pages \"fail\" at $5"_s, {}};
        return *backend.steps(
            intent, strategy, *world.state(production), *world.history(production));
    }
    QStringList perform(const Step &step)
    {
        std::optional<Expected<QStringList>> answer;
        world.perform(production, std::get<SimulatedAct>(step.act), step.id, {})
            .then([&](Expected<QStringList> value) { answer = std::move(value); });
        for (int second = 0; second < 600 && !answer; ++second)
            clock.advance(std::chrono::seconds(1));
        return **answer;
    }
    const TargetId production{u"site"_s, u"production"_s};
    io::ManualClock clock{TimePoint(std::chrono::milliseconds(1'794'491'528'000))};
    SimulatedWorld world;
    SimulatedBackend backend;
};

QString shown(const Act &act)
{
    return std::get<SimulatedAct>(act).shownAs;
}

} // namespace

/// The simulated world says what the system would be sent that it stands for.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsSpeakTheirSystem();
    void aStrategyHasWordsOfItsOwn();
    void extraStepsStandAround();
    void printsItsLastLine();
    void refusesPlacesThatNobodyFills_data();
    void refusesPlacesThatNobodyFills();
    void configurationGoesBackAlone();
};

void TestWords::stepsSpeakTheirSystem()
{
    Site site(siteWords);
    const QList<Step> steps = site.steps(u"rollback"_s, u"good"_s);
    const Step &step = steps.at(2);
    QCOMPARE(step.title, u"Publish aaaaaaaa again"_s);
    QCOMPARE(step.note, u"Becomes 11"_s);
    QCOMPARE(shown(step.act), u"run -f commit=aaaaaaaa -f reason=\"Pages 'fail' at 5\""_s);
    QCOMPARE(shown(step.undo->act), u"run -f commit=bbbbbbbb"_s);
    QCOMPARE(step.undo->note, u"Back to 12"_s);
    QCOMPARE(steps.at(3).title, u"Wait for the edges"_s);
    QCOMPARE(steps.at(3).note, u"All 2 edges ready on one revision"_s);
}

void TestWords::aStrategyHasWordsOfItsOwn()
{
    Site site(siteWords);
    const QList<Step> steps = site.steps(u"rollback"_s, u"other"_s);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(1).title, u"Any way"_s);
    QCOMPARE(shown(steps.at(1).act), u"send aaaaaaaa"_s);
    QCOMPARE(steps.at(0).title, u"Read the release history"_s);
}

void TestWords::extraStepsStandAround()
{
    Site site(siteWords);
    const QList<Step> steps = site.steps(u"rollback"_s, u"good"_s);
    QCOMPARE(steps.size(), 5);
    QCOMPARE(shown(steps.first().act), u"backup site"_s);
    QVERIFY(!steps.first().changesTarget);
    QCOMPARE(steps.first().timeout, Milliseconds(100'000));
    QCOMPARE(steps.last().title, u"Check"_s);
    const TimePoint before = site.clock.now();
    QCOMPARE(site.perform(steps.first()), QStringList{u"saved"_s});
    QCOMPARE(site.clock.now() - before, Milliseconds(40'000));
}

void TestWords::printsItsLastLine()
{
    Site site(siteWords);
    const QStringList lines = site.perform(site.steps(u"rollback"_s, u"good"_s).at(2));
    QCOMPARE(lines.last(), u"Run of aaaaaaaa completed"_s);
    QVERIFY(lines.first().startsWith(u"waits for 2 edges"_s));
    QCOMPARE(
        site.world.history(site.production)->revisions.first().change, u"Rollback to release 11"_s);
}

void TestWords::refusesPlacesThatNobodyFills_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QString>("where");
    QTest::newRow("in a command")
        << siteSaying("command", "go {{revison}}")
        << u"system.words.rollback.command has a place {{revison}} that nobody fills"_s;
    QTest::newRow("in an extra step")
        << QByteArray("\"extra\": [{\"strategies\": [], \"id\": \"a\", \"title\": \"{{who}}\"}]")
        << u"system.extra[0].title has a place {{who}} that nobody fills"_s;
    QTest::newRow("an unknown key")
        << siteSaying("comand", "go") << u"system.words.rollback.comand"_s;
}

void TestWords::refusesPlacesThatNobodyFills()
{
    QFETCH(QByteArray, said);
    QFETCH(QString, where);
    const auto read = readWorld(siteWorld(said), u"site.json"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(where), qPrintable(read.error().what));
}

void TestWords::configurationGoesBackAlone()
{
    Site site(siteWords);
    const QList<Step> steps = site.steps(u"set-configuration"_s, u"infrastructure"_s);
    QCOMPARE(shown(steps.at(1).act),
        u"helm upgrade site --namespace default --values values-11.yaml "
        "--set image=registry/site:bbbbbbbb --wait --timeout=5m"_s);
    QCOMPARE(shown(steps.at(1).undo->act).section(u' ', 5, 6), u"--values values-12.yaml"_s);
    static_cast<void>(site.perform(steps.at(1)));
    site.clock.advance(std::chrono::minutes(2));
    const Revision now = site.world.history(site.production)->revisions.first();
    QCOMPARE(now.artifact, u"bbbbbbbb"_s);
    QVERIFY(now.configuration.startsWith(u"origin: old\n"_s));
    QVERIFY(now.configuration.contains(u":bbbbbbbb"_s));
    const TimePoint moment = site.clock.now();
    const auto samples = site.world.samples(
        site.production, Signal::ErrorRate, moment - std::chrono::seconds(5), moment);
    QVERIFY(samples->last().value < 1);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
