// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/noise.h"
#include "backends/simulated/timeline.h"

#include <cmath>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

constexpr TimePoint origin{Milliseconds(1'794'491'528'000)};

HealthProfile well()
{
    HealthProfile health;
    health.level[std::size_t(Signal::ErrorRate)] = 0.4;
    health.level[std::size_t(Signal::LatencyP95)] = 300;
    health.level[std::size_t(Signal::RequestRate)] = 1'900;
    return health;
}

HealthProfile ill()
{
    HealthProfile health = well();
    HealthProfile::Ramp ramp;
    ramp.after = 20s;
    ramp.over = 220s;
    ramp.level[std::size_t(Signal::ErrorRate)] = 8;
    health.ramp = ramp;
    health.failingInstances = 2;
    health.failAfter = 60s;
    return health;
}

Timeline quietTimeline(int replicas = 6)
{
    Timeline timeline(99, origin, {20s, 2}, replicas);
    timeline.deploy({origin - 48h, u"41"_s, well(), {}, false});
    return timeline;
}

QStringList statesAt(const Timeline &timeline, TimePoint at)
{
    QStringList states;
    for (const Instance &instance : timeline.instances(at))
        states.append(instance.revision + QString::number(int(instance.state)));
    return states;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomnessHasNoState();
    void rampsAndFades_data();
    void rampsAndFades();
    void replacesInstancesInBatches();
    void aHungRolloutStandsStill();
    void anInterruptedRolloutLeavesTheRest();
    void growsWithFreshInstances();
    void givesTheGridOfASpan();
    void anAnswerNeverChanges();
    void silenceIsNoData();
    void noInstanceServesNobody();
    void badRevisionRaisesErrors();
};

void TestTimeline::randomnessHasNoState()
{
    QCOMPARE(noise::unit(1, 5), noise::unit(1, 5));
    QVERIFY(noise::unit(1, 5) != noise::unit(1, 6));
    QVERIFY(noise::unit(1, 5) != noise::unit(2, 5));
    double sum = 0;
    for (int i = -5'000; i < 5'000; ++i) {
        const double value = noise::wobble(3, i);
        QVERIFY(value >= -1 && value <= 1);
        sum += value;
    }
    QVERIFY(std::abs(sum / 10'000) < 0.02);
    QCOMPARE(noise::name(1, 1).size(), 5);
    QVERIFY(noise::seedFor(1, u"ab"_s) != noise::seedFor(1, u"ba"_s));
}

void TestTimeline::rampsAndFades_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<double>("level");
    QTest::newRow("before it begins") << 10 << 1.0;
    QTest::newRow("half way up") << 70 << 3.0;
    QTest::newRow("at the top") << 130 << 5.0;
    QTest::newRow("half way down") << 350 << 3.0;
    QTest::newRow("faded") << 500 << 1.0;
}

void TestTimeline::rampsAndFades()
{
    QFETCH(int, seconds);
    QFETCH(double, level);
    HealthProfile health;
    health.level[std::size_t(Signal::ErrorRate)] = 1;
    health.ramp = HealthProfile::Ramp{20s, 100s, 300s, {}};
    health.ramp->level[std::size_t(Signal::ErrorRate)] = 5;
    QCOMPARE(profileLevel(health, Signal::ErrorRate, std::chrono::seconds(seconds)), level);
    QCOMPARE(profileLevel(health, Signal::LatencyP95, std::chrono::seconds(seconds)), 0.0);
}

void TestTimeline::replacesInstancesInBatches()
{
    Timeline timeline = quietTimeline();
    QCOMPARE(timeline.ready(origin), 6);
    timeline.deploy({origin, u"42"_s, well(), {}, false});
    QCOMPARE(timeline.ready(origin), 6);
    QCOMPARE(timeline.ready(origin + 1s), 4);
    const QStringList second = statesAt(timeline, origin + 21s);
    QCOMPARE(second, (QStringList{u"421"_s, u"421"_s, u"420"_s, u"420"_s, u"411"_s, u"411"_s}));
    const auto completed = timeline.completion(1);
    QVERIFY(completed.has_value());
    QVERIFY(*completed > origin + 40s && *completed <= origin + 60s);
    QCOMPARE(timeline.ready(*completed + 1ms), 6);
    QCOMPARE(timeline.arrivals(1).size(), 6);
    QStringList names;
    for (const Instance &instance : timeline.instances(origin + 2min))
        names.append(instance.name);
    names.removeDuplicates();
    QCOMPARE(names.size(), 6);
}

void TestTimeline::aHungRolloutStandsStill()
{
    Timeline timeline = quietTimeline();
    timeline.deploy({origin, u"42"_s, well(), 3, true});
    QVERIFY(!timeline.completion(1).has_value());
    // Positions 0 to 2 come up, 3 can't pull its image, the batch after that is never touched.
    QCOMPARE(statesAt(timeline, origin + 1h),
        (QStringList{u"421"_s, u"421"_s, u"421"_s, u"422"_s, u"411"_s, u"411"_s}));
}

void TestTimeline::anInterruptedRolloutLeavesTheRest()
{
    Timeline timeline = quietTimeline();
    timeline.deploy({origin, u"42"_s, well(), {}, false});
    timeline.deploy({origin + 10s, u"43"_s, well(), {}, false});
    for (const Instance &instance : timeline.instances(origin + 25s))
        QVERIFY(instance.revision != u"42");
    QCOMPARE(statesAt(timeline, origin + 10s).last(), u"411"_s);
    QCOMPARE(timeline.ready(origin + 5min), 6);
}

void TestTimeline::growsWithFreshInstances()
{
    Timeline timeline = quietTimeline(2);
    timeline.scale(origin, 0);
    timeline.scale(origin + 1min, 4);
    QCOMPARE(timeline.wanted(origin), 2);
    QCOMPARE(timeline.wanted(origin + 30s), 0);
    QCOMPARE(timeline.ready(origin + 30s), 0);
    QCOMPARE(timeline.ready(origin + 61s), 0);
    QCOMPARE(timeline.ready(origin + 2min), 4);
}

void TestTimeline::givesTheGridOfASpan()
{
    const Timeline timeline = quietTimeline();
    const auto samples = timeline.samples(Signal::ErrorRate, origin - 7s, origin + 5s);
    QCOMPARE(samples.size(), 3);
    QCOMPARE(samples.first().at, origin - 5s);
    QCOMPARE(samples.last().at, origin + 5s);
    // The begin of a span is not in it, so that spans can be put together.
    QCOMPARE(timeline.samples(Signal::ErrorRate, origin, origin + 5s).size(), 1);
    QVERIFY(timeline.samples(Signal::ErrorRate, origin, origin).isEmpty());
}

void TestTimeline::anAnswerNeverChanges()
{
    Timeline timeline = quietTimeline();
    const auto told = timeline.samples(Signal::ErrorRate, origin - 1h, origin);
    const auto instances = statesAt(timeline, origin);
    timeline.deploy({origin, u"42"_s, ill(), {}, false});
    timeline.scale(origin, 3);
    timeline.silence(origin, origin + 1min);
    QCOMPARE(timeline.samples(Signal::ErrorRate, origin - 1h, origin), told);
    QCOMPARE(statesAt(timeline, origin), instances);
}

void TestTimeline::silenceIsNoData()
{
    Timeline timeline = quietTimeline();
    timeline.silence(origin, origin + 10s);
    QVERIFY(!std::isnan(timeline.value(Signal::ErrorRate, origin)));
    QVERIFY(std::isnan(timeline.value(Signal::ErrorRate, origin + 5s)));
    QVERIFY(std::isnan(timeline.value(Signal::ReadyReplicas, origin + 10s)));
    QVERIFY(!std::isnan(timeline.value(Signal::ErrorRate, origin + 15s)));
}

void TestTimeline::noInstanceServesNobody()
{
    Timeline timeline = quietTimeline();
    timeline.scale(origin, 0);
    QVERIFY(timeline.value(Signal::ErrorRate, origin + 5min) > 90);
    QVERIFY(std::isnan(timeline.value(Signal::LatencyP95, origin + 5min)));
    QCOMPARE(timeline.value(Signal::RequestRate, origin + 5min), 0.0);
    QCOMPARE(timeline.value(Signal::ReadyReplicas, origin + 5min), 0.0);
}

void TestTimeline::badRevisionRaisesErrors()
{
    Timeline timeline = quietTimeline();
    timeline.deploy({origin, u"42"_s, ill(), {}, false});
    QVERIFY(timeline.value(Signal::ErrorRate, origin) < 1);
    QVERIFY(timeline.value(Signal::ErrorRate, origin + 2min) > 1);
    QVERIFY(timeline.value(Signal::ErrorRate, origin + 5min) > 7);
    QCOMPARE(timeline.ready(origin + 5min), 4);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
