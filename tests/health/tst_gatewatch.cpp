// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/gatewatch.h"

#include "moments.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using namespace Qt::StringLiterals;

namespace {

GateRule progressiveRule()
{
    GateRule rule;
    rule.limits = {Threshold{Signal::ErrorRate, 1}, Threshold{Signal::LatencyP95, 1000}};
    rule.hold = 5min;
    rule.samples = 10;
    return rule;
}

/// All ready, looked at just now, and good samples every 30 s from `from` to `to`.
TargetView goodView(Milliseconds from, Milliseconds to)
{
    TargetView view;
    for (Milliseconds at = from; at <= to; at += 30s) {
        view.series[size_t(Signal::ErrorRate)].append({moment(at), 0.3});
        view.series[size_t(Signal::LatencyP95)].append({moment(at), 438});
    }
    view.state = stateOf(6, 6, moment(to));
    view.lookedAt = moment(to);
    return view;
}

GateProgress at(const TargetView &view, Milliseconds now)
{
    return evaluateGate(progressiveRule(), view, moment(0s), moment(now));
}

} // namespace

class TestGateWatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itOpensWhenAllHoldsForLongEnough();
    void itCountsSamplesOnTheWay();
    void samplesBeforeItsBeginDoNotCount();
    void aBadSampleBeginsItAnew();
    void aGapBeginsItAnew();
    void aMissingValueBeginsItAnew();
    void noFreshSampleMakesItWait();
    void theSlowerSignalDecides();
    void aStateCanKeepItClosed_data();
    void aStateCanKeepItClosed();
    void aDipInReadinessBeginsItAnew();
    void withoutLimitsReadinessIsWhatCounts();
    void noRuleOpensWithoutASample();
    void afterASleepItNeedsFreshSamples();
};

void TestGateWatch::itOpensWhenAllHoldsForLongEnough()
{
    const TargetView view = goodView(8s, 308s);
    QVERIFY(!at(view, 299s).open);
    const GateProgress progress = at(view, 308s);
    QVERIFY2(progress.open, qPrintable(progress.detail));
    QVERIFY(progress.passed >= 10);
    QCOMPARE(progress.held, Milliseconds(308s));
    QVERIFY(progress.detail.contains(u"error rate 0.3 %, below 1 %"_s));
    QVERIFY(progress.detail.contains(u"sample 10 of 10"_s));
}

void TestGateWatch::itCountsSamplesOnTheWay()
{
    const GateProgress progress = at(goodView(30s, 120s), 124s);
    QCOMPARE(progress.passed, 4);
    QCOMPARE(progress.needed, 10);
    QCOMPARE(progress.held, Milliseconds(124s));
    QVERIFY(!progress.open);
    QVERIFY(!progress.waitsForData);
    QCOMPARE(progress.detail,
        u"error rate 0.3 %, below 1 %, p95 latency 438 ms, below 1,000 ms; sample 4 of 10"_s);
}

void TestGateWatch::samplesBeforeItsBeginDoNotCount()
{
    const GateProgress progress = at(goodView(-600s, 0s), 10s);
    QCOMPARE(progress.passed, 0);
    QVERIFY(progress.waitsForData);
    QVERIFY(!progress.open);
}

void TestGateWatch::aBadSampleBeginsItAnew()
{
    TargetView view = goodView(30s, 270s);
    view.series[size_t(Signal::ErrorRate)].append({moment(300s), 4.7});
    view.series[size_t(Signal::LatencyP95)].append({moment(300s), 438});
    view.state->observedAt = view.lookedAt = moment(300s);
    const GateProgress bad = at(view, 301s);
    QCOMPARE(bad.passed, 0);
    QCOMPARE(bad.held, Milliseconds(0));
    QVERIFY(!bad.open);
    QVERIFY2(bad.detail.contains(u"4.7 %, over 1 %"_s), qPrintable(bad.detail));
    view.series[size_t(Signal::ErrorRate)].append({moment(330s), 0.3});
    view.series[size_t(Signal::LatencyP95)].append({moment(330s), 438});
    view.state->observedAt = view.lookedAt = moment(331s);
    const GateProgress again = at(view, 331s);
    QCOMPARE(again.passed, 1);
    QCOMPARE(again.held, Milliseconds(1s));
}

void TestGateWatch::aGapBeginsItAnew()
{
    TargetView view = goodView(30s, 270s);
    for (const Milliseconds when : {310s, 320s}) {
        view.series[size_t(Signal::ErrorRate)].append({moment(when), 0.3});
        view.series[size_t(Signal::LatencyP95)].append({moment(when), 400});
    }
    view.state->observedAt = view.lookedAt = moment(320s);
    const GateProgress progress = at(view, 320s);
    QCOMPARE(progress.passed, 2);
    QCOMPARE(progress.held, Milliseconds(10s));
    QVERIFY(!progress.open);
}

void TestGateWatch::aMissingValueBeginsItAnew()
{
    TargetView view = goodView(30s, 270s);
    view.series[size_t(Signal::ErrorRate)].append({moment(280s), nothing});
    view.state->observedAt = view.lookedAt = moment(281s);
    QVERIFY(at(view, 281s).waitsForData);
    QVERIFY(!at(view, 281s).open);
    view.series[size_t(Signal::ErrorRate)].append({moment(290s), 0.3});
    view.series[size_t(Signal::LatencyP95)].append({moment(290s), 400});
    const GateProgress progress = at(view, 290s);
    QVERIFY(!progress.waitsForData);
    QCOMPARE(progress.passed, 1);
}

void TestGateWatch::noFreshSampleMakesItWait()
{
    TargetView view = goodView(8s, 308s);
    view.state->observedAt = view.lookedAt = moment(345s);
    const GateProgress progress = at(view, 345s);
    QVERIFY(progress.waitsForData);
    QVERIFY(!progress.open);
    QCOMPARE(progress.held, Milliseconds(308s));
    QCOMPARE(progress.detail,
        u"The error rate stopped at 14:05:08. The gate waits: no data never counts as healthy."_s);
}

void TestGateWatch::theSlowerSignalDecides()
{
    TargetView view = goodView(30s, 60s);
    for (const Milliseconds when : {65s, 70s, 75s, 80s})
        view.series[size_t(Signal::ErrorRate)].append({moment(when), 0.2});
    view.state->observedAt = view.lookedAt = moment(80s);
    QCOMPARE(at(view, 80s).passed, 2);
    view.series[size_t(Signal::LatencyP95)] = Series();
    QVERIFY(at(view, 80s).waitsForData);
    QVERIFY(at(view, 80s).detail.startsWith(u"No p95 latency since 14:00:00."_s));
}

void TestGateWatch::aStateCanKeepItClosed_data()
{
    QTest::addColumn<int>("ready");
    QTest::addColumn<int>("wanted");
    QTest::addColumn<bool>("inFlight");
    QTest::addColumn<bool>("unreachable");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("detail");
    QTest::newRow("all ready and settled opens") << 6 << 6 << false << false << 0 << QString();
    QTest::newRow("scaled to nothing is never healthy")
        << 0 << 0 << false << false << 0 << u"Nothing is meant to run here."_s;
    QTest::newRow("fewer ready than wanted waits")
        << 4 << 6 << false << false << 0 << u"4 of 6 ready."_s;
    QTest::newRow("an operation in flight waits")
        << 6 << 6 << true << false << 0 << u"not settled yet"_s;
    QTest::newRow("an unreachable target waits")
        << 6 << 6 << false << true << 0 << u"can't be seen"_s;
    QTest::newRow("an old look waits") << 6 << 6 << false << false << 31 << u"Last seen at"_s;
}

void TestGateWatch::aStateCanKeepItClosed()
{
    QFETCH(int, ready);
    QFETCH(int, wanted);
    QFETCH(bool, inFlight);
    QFETCH(bool, unreachable);
    QFETCH(int, age);
    QFETCH(QString, detail);
    TargetView view = goodView(8s, 308s);
    view.state = stateOf(ready, wanted, moment(308s - age * 1s));
    view.lookedAt = view.state->observedAt;
    if (inFlight)
        view.state->inFlight = Operation{u"Pipeline 88121 deploys"_s, {}, moment(0s)};
    if (unreachable)
        view.unreachable = Error{ErrorKind::Unavailable, u"No answer."_s, {}, {}};
    const GateProgress progress = at(view, 308s);
    QCOMPARE(progress.open, detail.isEmpty());
    QVERIFY2(progress.detail.contains(detail), qPrintable(progress.detail));
}

void TestGateWatch::aDipInReadinessBeginsItAnew()
{
    TargetView view = goodView(8s, 308s);
    Series &ready = view.series[size_t(Signal::ReadyReplicas)];
    ready.append({moment(0s), 6});
    ready.append({moment(100s), 5});
    ready.append({moment(102s), 6});
    const GateProgress progress = at(view, 308s);
    QVERIFY(!progress.open);
    QCOMPARE(progress.held, Milliseconds(208s));
}

void TestGateWatch::withoutLimitsReadinessIsWhatCounts()
{
    GateRule rule;
    rule.samples = 2;
    TargetView view;
    view.state = stateOf(2, 2, moment(10s));
    view.lookedAt = moment(10s);
    QVERIFY(!evaluateGate(rule, view, moment(0s), moment(10s)).open);
    view.series[size_t(Signal::ReadyReplicas)].append({moment(5s), 2});
    view.series[size_t(Signal::ReadyReplicas)].append({moment(10s), 2});
    QVERIFY(evaluateGate(rule, view, moment(0s), moment(10s)).open);
}

void TestGateWatch::noRuleOpensWithoutASample()
{
    GateRule rule = progressiveRule();
    rule.samples = 0;
    rule.hold = 0s;
    TargetView view;
    QVERIFY(!evaluateGate(rule, view, moment(0s), moment(10s)).open);
    view.state = stateOf(2, 2, moment(10s));
    view.lookedAt = moment(10s);
    const GateProgress progress = evaluateGate(rule, view, moment(0s), moment(10s));
    QVERIFY(!progress.open);
    QVERIFY(progress.waitsForData);
}

void TestGateWatch::afterASleepItNeedsFreshSamples()
{
    TargetView view = goodView(8s, 278s);
    const Milliseconds woke = 3600s;
    QVERIFY(!at(view, woke).open);
    view.series[size_t(Signal::ErrorRate)].append({moment(woke), 0.3});
    view.series[size_t(Signal::LatencyP95)].append({moment(woke), 400});
    view.state->observedAt = view.lookedAt = moment(woke);
    const GateProgress progress = at(view, woke + 1s);
    QVERIFY(!progress.open);
    QCOMPARE(progress.passed, 1);
}

QTEST_GUILESS_MAIN(TestGateWatch)
#include "tst_gatewatch.moc"
