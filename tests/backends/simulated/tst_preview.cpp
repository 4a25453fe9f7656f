// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What an act would come to, asked of a world that stays as it is.

#include "backends/simulated/simulatedbackend.h"
#include "playedworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

SimulatedAct scaleTo(const QString &replicas)
{
    return {u"scale"_s, with(u"replicas"_s, replicas), u"kubectl scale"_s};
}

} // namespace

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChanged();
    void whatIsBeforeItIsDoneFirst();
    void whatWouldBeRefusedIsRefused();
    void onlyRefusalsAreForeseen();
    void stepsThatChangeCanBeAskedAbout();
};

void TestPreview::nothingIsChanged()
{
    PlayedWorld played;
    const auto state = *played.world->state(played.us);
    const auto history = *played.world->history(played.us);
    const auto said = played.world->preview(played.us, {rollbackTo(u"40"_s)});
    QVERIFY2(said, said ? "" : qPrintable(said.error().sentence()));
    QCOMPARE(*said, u"rev 42 would take the place of rev 41"_s);
    QCOMPARE(played.world->state(played.us)->fingerprint, state.fingerprint);
    QVERIFY(!played.world->state(played.us)->isHeld());
    QCOMPARE(played.world->history(played.us)->revisions.size(), history.revisions.size());
    QCOMPARE(played.world->effects().size(), 0);
    played.clock.advance(10min);
    QCOMPARE(played.world->state(played.us)->currentRevision, state.currentRevision);
    // And it comes to that.
    QVERIFY(played.perform(played.us, rollbackTo(u"40"_s), u"op"_s)->has_value());
    QCOMPARE(played.world->state(played.us)->currentRevision, u"42"_s);
}

void TestPreview::whatIsBeforeItIsDoneFirst()
{
    PlayedWorld played;
    const auto said = played.world->preview(played.us, {rollbackTo(u"40"_s), scaleTo(u"8"_s)});
    QVERIFY2(said, said ? "" : qPrintable(said.error().sentence()));
    QVERIFY2(said->contains(u"8 instances instead of"), qPrintable(*said));
    QVERIFY2(!said->contains(u"would take the place"), qPrintable(*said));
    const auto never = played.world->preview(played.us, {rollbackTo(u"4711"_s), scaleTo(u"8"_s)});
    QVERIFY(!never);
    QCOMPARE(never.error().what, u"A step before it would be refused."_s);
}

void TestPreview::whatWouldBeRefusedIsRefused()
{
    PlayedWorld played;
    QVERIFY(!played.world->preview(played.us, {rollbackTo(u"4711"_s)}));
    QVERIFY(!played.world->preview({u"nobody"_s, u"nowhere"_s}, {rollbackTo(u"40"_s)}));
    QMap<QString, QString> lock{{u"holder"_s, u"Pipeline"_s},
        {u"description"_s, u"Pipeline 7 deploys"_s}, {u"for"_s, u"1h"_s}};
    QVERIFY(played.world->inject(played.us, u"lock"_s, lock));
    const auto held = played.world->preview(played.us, {rollbackTo(u"40"_s)});
    QVERIFY(!held);
    QVERIFY2(held.error().what.contains(u"Lock held"), qPrintable(held.error().what));
    // A plan that cancels the holder first gets further.
    const SimulatedAct cancel{u"cancel"_s, with(u"holder"_s, u"Pipeline"_s), u"cancel"_s};
    QVERIFY(played.world->preview(played.us, {cancel, rollbackTo(u"40"_s)}));
}

void TestPreview::onlyRefusalsAreForeseen()
{
    PlayedWorld played;
    const auto fail = [&](const QString &kind) {
        return played.world->inject(played.us, u"fail"_s,
            {{u"action"_s, u"rollback"_s}, {u"kind"_s, kind}, {u"times"_s, u"1"_s}});
    };
    QVERIFY(fail(u"lost-answer"_s));
    QVERIFY(played.world->preview(played.us, {rollbackTo(u"40"_s)}));
    PlayedWorld other;
    QVERIFY(other.world->inject(other.us, u"fail"_s,
        {{u"action"_s, u"rollback"_s}, {u"kind"_s, u"refused"_s}, {u"times"_s, u"1"_s}}));
    QVERIFY(!other.world->preview(other.us, {rollbackTo(u"40"_s)}));
    // It was not used up by the question.
    QVERIFY(!other.perform(other.us, rollbackTo(u"40"_s), u"op"_s)->has_value());
}

void TestPreview::stepsThatChangeCanBeAskedAbout()
{
    PlayedWorld played;
    const SimulatedBackend backend(*played.world, played.us);
    Strategy strategy;
    strategy.id = u"helm-rollback"_s;
    strategy.action = u"rollback"_s;
    const Intent intent{strategy.id, played.us, u"40"_s, {}, u"errors"_s, {}};
    const auto steps = backend.steps(
        intent, strategy, *played.world->state(played.us), *played.world->history(played.us));
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    int asked = 0;
    for (const Step &step : *steps) {
        QCOMPARE(step.dryRun.has_value(), step.changesTarget);
        if (!step.dryRun)
            continue;
        ++asked;
        QCOMPARE(dryRunText(*step.dryRun), actText(step.act) + u" --dry-run"_s);
        const auto &act = std::get<SimulatedAct>(step.dryRun->question);
        QVERIFY(played.world->preview(step.target, {act}));
    }
    QCOMPARE(asked, 1);
}

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
