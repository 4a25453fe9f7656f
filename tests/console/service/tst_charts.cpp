// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/readings.h"
#include "planning/configdiff.h"
#include "support/stagedsession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

const ChartRange lastHalfHour{opening() - 30min, opening(), {}};

/// web in production after it was staged.
health::TargetView seen(const std::function<void(StagedBackend &)> &stage)
{
    StagedSession session;
    stage(session.at(webProduction));
    session.furnish();
    session.start();
    return session.view(webProduction);
}

ServiceChart chartOf(
    const health::TargetView &view, Signal signal, const ChartRange &range, bool production)
{
    return serviceCharts(view, production, range).at(int(signal));
}

double ms(TimePoint moment)
{
    return double(moment.time_since_epoch().count());
}

QList<RevisionRow> rowsOf(const health::TargetView &view)
{
    QList<RevisionRow> rows;
    for (const Revision &one : view.history->revisions)
        rows.append(revisionRow(one, view.state->currentRevision, opening()));
    return rows;
}

} // namespace

class TestCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowItStandsToTheTrigger_data();
    void saysHowItStandsToTheTrigger();
    void saysThatTooFewAreBelow();
    void drawsLimits();
    void marksDeploymentsInRange_data();
    void marksDeploymentsInRange();
    void readsTheValueAtTheCursor_data();
    void readsTheValueAtTheCursor();
    void keepsSamplesOfTheRange();
    void listsRevisions_data();
    void listsRevisions();
    void showsTheFirstMinutes();
    void comparesConfigurations_data();
    void comparesConfigurations();
};

void TestCharts::saysHowItStandsToTheTrigger_data()
{
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<double>("errors");
    QTest::addColumn<int>("ready");
    QTest::addColumn<bool>("production");
    QTest::addColumn<QString>("state");
    using enum Signal;
    QTest::newRow("over it in production is a danger")
        << ErrorRate << 9.0 << 4 << true << u"danger, Above trigger"_s;
    QTest::newRow("over it elsewhere is a caution")
        << ErrorRate << 9.0 << 4 << false << u"caution, Above trigger"_s;
    QTest::newRow("below it is good") << ErrorRate << 4.9 << 4 << true << u"good, Below trigger"_s;
    QTest::newRow("another signal over it changes nothing")
        << LatencyP95 << 9.0 << 4 << true << u"good, Below trigger"_s;
    QTest::newRow("all ready is as wanted")
        << ReadyReplicas << 0.4 << 4 << true << u"good, As wanted"_s;
    QTest::newRow("one short is a caution")
        << ReadyReplicas << 0.4 << 3 << true << u"caution, Below wanted"_s;
    QTest::newRow("a signal without a trigger is quiet")
        << RequestRate << 9.0 << 3 << true << u"quiet, No trigger set"_s;
}

void TestCharts::saysHowItStandsToTheTrigger()
{
    QFETCH(const Signal, signal);
    QFETCH(const double, errors);
    QFETCH(const int, ready);
    QFETCH(const bool, production);
    const auto view = seen([&](StagedBackend &target) {
        target.values[Signal::ErrorRate] = errors;
        target.state.ready = ready;
    });
    const ServiceChart chart = chartOf(view, signal, lastHalfHour, production);
    QCOMPARE(chart.title, signalTitle(signal));
    QTEST(chart.weight + u", "_s + chart.state, "state");
}

void TestCharts::saysThatTooFewAreBelow()
{
    auto view = seen([](StagedBackend &target) { target.state.ready = 3; });
    Threshold threshold;
    threshold.signal = Signal::ReadyReplicas;
    threshold.limit = 4;
    threshold.above = false;
    view.setup.triggers.append(threshold);
    health::Breach breach;
    breach.threshold = threshold;
    view.breaches.append(breach);
    const ServiceChart chart = chartOf(view, Signal::ReadyReplicas, lastHalfHour, true);
    QCOMPARE(chart.weight + u", "_s + chart.state, u"danger, Below trigger"_s);
}

void TestCharts::drawsLimits()
{
    const auto view = seen([](StagedBackend &) {});
    const auto limits = [&](Signal signal) {
        return chartOf(view, signal, lastHalfHour, true).thresholds;
    };
    QCOMPARE(limits(Signal::ErrorRate).size(), 1);
    QCOMPARE(limits(Signal::ErrorRate).first().value, 5.0);
    QCOMPARE(limits(Signal::ErrorRate).first().label, u"Trigger 5 %"_s);
    QVERIFY(limits(Signal::ErrorRate).first().trigger);
    QCOMPARE(limits(Signal::LatencyP95).first().label, u"Trigger 1,000 ms"_s);
    QCOMPARE(limits(Signal::ReadyReplicas).size(), 1);
    QCOMPARE(limits(Signal::ReadyReplicas).first().label, u"Wanted 4"_s);
    QVERIFY(!limits(Signal::ReadyReplicas).first().trigger);
    QVERIFY(limits(Signal::RequestRate).isEmpty());
    QCOMPARE(chartOf(view, Signal::ErrorRate, lastHalfHour, true).unit, u"%"_s);
}

void TestCharts::marksDeploymentsInRange_data()
{
    QTest::addColumn<Milliseconds>("age");
    QTest::addColumn<QString>("copyOf");
    QTest::addColumn<QString>("mark");
    QTest::newRow("one in the range") << Milliseconds(10min) << u""_s << u"rev 12 dotted"_s;
    QTest::newRow("one at its beginning") << Milliseconds(30min) << u""_s << u"rev 12 dotted"_s;
    QTest::newRow("one at its end") << Milliseconds(0s) << u""_s << u"rev 12 dotted"_s;
    QTest::newRow("none before it") << Milliseconds(30min + 1s) << u""_s << u""_s;
    QTest::newRow("none after it") << Milliseconds(-1s) << u""_s << u""_s;
    QTest::newRow("a rollback is solid") << Milliseconds(10min) << u"10"_s << u"rev 12 solid"_s;
}

void TestCharts::marksDeploymentsInRange()
{
    QFETCH(const Milliseconds, age);
    QFETCH(const QString, copyOf);
    QFETCH(const QString, mark);
    const auto view = seen([&](StagedBackend &target) {
        target.revisions.first().deployedAt = opening() - age;
        target.revisions.first().copyOf = copyOf;
    });
    for (const ServiceChart &chart : serviceCharts(view, true, lastHalfHour)) {
        QStringList marks;
        for (const items::ChartMarker &marker : chart.markers) {
            QCOMPARE(marker.time, ms(opening() - age));
            const bool isSolid = marker.style == items::ChartMarker::Solid;
            marks.append(marker.label + (isSolid ? u" solid"_s : u" dotted"_s));
        }
        QCOMPARE(marks.join(u", "_s), mark);
    }
}

void TestCharts::readsTheValueAtTheCursor_data()
{
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<int>("back");
    QTest::addColumn<QString>("text");
    using enum Signal;
    QTest::newRow("without a cursor the last value") << ErrorRate << -1 << u"0.4 %"_s;
    QTest::newRow("with one the value at it") << ErrorRate << 10 << u"0.4 % at 13:50"_s;
    QTest::newRow("before the first sample there is none")
        << ErrorRate << 40 << u"No data at 13:20"_s;
    QTest::newRow("replicas are of those wanted") << ReadyReplicas << -1 << u"4 of 4"_s;
    QTest::newRow("replicas nobody has counted yet")
        << ReadyReplicas << 10 << u"No data at 13:50"_s;
    QTest::newRow("a signal that nobody measures") << RequestRate << -1 << u"No data"_s;
}

void TestCharts::readsTheValueAtTheCursor()
{
    QFETCH(const Signal, signal);
    QFETCH(const int, back);
    const auto view = seen([](StagedBackend &) {});
    ChartRange range = lastHalfHour;
    if (back >= 0)
        range.cursor = opening() - back * 1min;
    const ServiceChart chart = chartOf(view, signal, range, true);
    QTEST(chart.at.isEmpty() ? chart.value : chart.value + u' ' + chart.at, "text");
}

void TestCharts::keepsSamplesOfTheRange()
{
    const auto view = seen([](StagedBackend &) {});
    const ChartRange range{opening() - 10min, opening() - 5min, {}};
    const QList<QPointF> points =
        chartOf(view, Signal::ErrorRate, range, true).series.first().points.toList();
    QVERIFY(points.size() == 60 || points.size() == 61);
    for (const QPointF &point : points) {
        QVERIFY(point.x() >= ms(range.from) && point.x() <= ms(range.to));
        QCOMPARE(point.y(), 0.4);
    }
}

void TestCharts::listsRevisions_data()
{
    QTest::addColumn<Milliseconds>("age");
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("healthy");
    QTest::addColumn<QString>("deployed");
    QTest::addColumn<bool>("bad");
    QTest::newRow("of the last day by the clock")
        << Milliseconds(24h - 1min) << 0 << 1 << u"Today 14:01"_s << false;
    QTest::newRow("older ones by the day")
        << Milliseconds(24h) << 0 << 1 << u"11 Nov 14:00"_s << false;
    QTest::newRow("one whose artifact is gone")
        << Milliseconds(3h) << 1 << 1 << u"Today 11:00"_s << false;
    QTest::newRow("one whose artifact nobody looked for")
        << Milliseconds(3h) << 2 << 1 << u"Today 11:00"_s << false;
    QTest::newRow("one that was unhealthy")
        << Milliseconds(3h) << 0 << 0 << u"Today 11:00"_s << true;
    QTest::newRow("one of unknown health is not called bad")
        << Milliseconds(3h) << 0 << 2 << u"Today 11:00"_s << false;
}

void TestCharts::listsRevisions()
{
    QFETCH(const Milliseconds, age);
    QFETCH(const int, available);
    QFETCH(const int, healthy);
    const auto known = [](int word) { return word == 2 ? std::nullopt : std::optional(word == 1); };
    const auto view = seen([&](StagedBackend &target) {
        Revision &second = target.revisions[1];
        second.deployedAt = opening() - age;
        second.artifactAvailable = available == 2 ? std::nullopt : std::optional(available == 0);
        second.wasHealthy = known(healthy);
    });
    const QList<RevisionRow> rows = rowsOf(view);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows.at(0).current);
    QVERIFY(!rows.at(1).current);
    QCOMPARE(rows.at(1).revision, u"11"_s);
    QTEST(rows.at(1).deployed, "deployed");
    QTEST(rows.at(1).available, "available");
    QTEST(rows.at(1).bad, "bad");
}

void TestCharts::showsTheFirstMinutes()
{
    const auto view =
        seen([](StagedBackend &target) { target.revisions.first().firstErrorRates = {0.5, 6.5}; });
    const QList<RevisionRow> rows = rowsOf(view);
    QCOMPARE(rows.at(0).first.first().points.toList(), QList<QPointF>({{0, 0.5}, {60'000, 6.5}}));
    QVERIFY(rows.at(1).first.isEmpty());
}

void TestCharts::comparesConfigurations_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("lines");
    QTest::newRow("one changed line stands in both")
        << u"12"_s << u"11"_s << u"@@ app @@|1:1 app:|2: -  memory: 768Mi|:2 +  memory: 1Gi"_s;
    QTest::newRow("the other way round it is the other way round")
        << u"11"_s << u"12"_s << u"@@ app @@|1:1 app:|2: -  memory: 1Gi|:2 +  memory: 768Mi"_s;
    QTest::newRow("the same has no difference") << u"12"_s << u"12"_s << u""_s;
}

void TestCharts::comparesConfigurations()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    History history;
    history.revisions = {revision(u"12"_s, 1h), revision(u"11"_s, 2h)};
    history.revisions[0].configuration = u"app:\n  memory: 768Mi\n"_s;
    history.revisions[1].configuration = u"app:\n  memory: 1Gi\n"_s;
    QStringList lines;
    for (const DiffRow &row : diffRows(*history.find(from), *history.find(to))) {
        using planning::DiffKind;
        const QString mark = row.kind == int(DiffKind::Removed) ? u"-"_s
                             : row.kind == int(DiffKind::Added) ? u"+"_s
                                                                : u""_s;
        lines.append(row.kind == int(DiffKind::Hunk)
                         ? row.line
                         : u"%1:%2 %3%4"_s.arg(row.before, row.after, mark, row.line));
    }
    QTEST(lines.join(u'|'), "lines");
}

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
