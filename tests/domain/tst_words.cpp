// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"
#include "domain/health.h"
#include "domain/incident.h"
#include "domain/strategy.h"

#include <cmath>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anErrorIsASentence();
    void aMeasuredValue_data();
    void aMeasuredValue();
    void signalNamesLeadBack();
    void everyLevelHasAWord();
    void theStandardTriggers();
    void severitiesAndTheirTimes();
    void elapsedStopsAtTheResolution();
    void escalation_data();
    void escalation();
    void factNamesLeadBack();
};

void WordsTest::anErrorIsASentence()
{
    const Error whole = failure(
        ErrorKind::NotFound, u"Image gone."_s, u"Nothing ran."_s, u"Choose rev 35 or newer."_s)
                            .error();
    QCOMPARE(whole.sentence(), u"Image gone. Nothing ran. Choose rev 35 or newer."_s);
    QCOMPARE(whole.kind, ErrorKind::NotFound);
    const Error part = failure(ErrorKind::Invalid, u"Image gone."_s, {}, u"Wait."_s).error();
    QCOMPARE(part.sentence(), u"Image gone. Wait."_s);
}

void WordsTest::aMeasuredValue_data()
{
    QTest::addColumn<Signal>("signal");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("error rate with one decimal") << Signal::ErrorRate << 6.62 << u"6.6 %"_s;
    QTest::newRow("whole error rate") << Signal::ErrorRate << 5.0 << u"5 %"_s;
    QTest::newRow("tiny is not zero") << Signal::ErrorRate << 0.04 << u"0.04 %"_s;
    QTest::newRow("zero") << Signal::ErrorRate << 0.0 << u"0 %"_s;
    QTest::newRow("one hundred keeps its zeros") << Signal::ErrorRate << 100.0 << u"100 %"_s;
    QTest::newRow("thousands are set apart") << Signal::LatencyP95 << 1290.4 << u"1,290 ms"_s;
    QTest::newRow("hundreds are not") << Signal::LatencyP95 << 290.0 << u"290 ms"_s;
    QTest::newRow("millions") << Signal::RequestRate << 1234567.0 << u"1,234,567 req/min"_s;
    QTest::newRow("replicas have no unit") << Signal::ReadyReplicas << 4.0 << u"4"_s;
    QTest::newRow("negative") << Signal::LatencyP95 << -1000.0 << u"−1,000 ms"_s;
    QTest::newRow("no data is never zero") << Signal::ErrorRate << nan << u"No data"_s;
    QTest::newRow("infinite is no data")
        << Signal::LatencyP95 << std::numeric_limits<double>::infinity() << u"No data"_s;
}

void WordsTest::aMeasuredValue()
{
    QFETCH(Signal, signal);
    QFETCH(double, value);
    QTEST(signalText(signal, value), "text");
}

void WordsTest::signalNamesLeadBack()
{
    QSet<QString> titles;
    for (int value = 0; value < signalCount; ++value) {
        QCOMPARE(signalFromName(signalName(Signal(value))), Signal(value));
        titles.insert(signalTitle(Signal(value)));
    }
    QCOMPARE(titles.size(), signalCount);
    QCOMPARE(signalFromName(u"errors"_s), std::nullopt);
    QCOMPARE(signalFromName(QString()), std::nullopt);
}

void WordsTest::everyLevelHasAWord()
{
    QCOMPARE(healthWord(HealthLevel::NoData), u"No data"_s);
    QCOMPARE(healthWord(HealthLevel::Healthy), u"Healthy"_s);
    QCOMPARE(healthWord(HealthLevel::RollingOut), u"Rolling out"_s);
    QCOMPARE(healthWord(HealthLevel::Degraded), u"Degraded"_s);
    QCOMPARE(healthWord(HealthLevel::Unhealthy), u"Unhealthy"_s);
}

void WordsTest::theStandardTriggers()
{
    const QList<Threshold> triggers = standardTriggers();
    QCOMPARE(triggers.size(), 2);
    QCOMPARE(triggers[0], (Threshold{Signal::ErrorRate, 5, true, 2}));
    QCOMPARE(triggers[1], (Threshold{Signal::LatencyP95, 1000, true, 2}));
}

void WordsTest::severitiesAndTheirTimes()
{
    for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2, Severity::P3})
        QCOMPARE(severityFromName(severityName(severity)), severity);
    QCOMPARE(severityName(Severity::P0), u"P0"_s);
    QCOMPARE(severityFromName(u"P4"_s), std::nullopt);
    QCOMPARE(severityFromName(u"p0"_s), std::nullopt);
    QCOMPARE(standardServiceLevel(Severity::P0), (ServiceLevel{30min, 1h}));
    QCOMPARE(standardServiceLevel(Severity::P1), (ServiceLevel{1h, 2h}));
    QCOMPARE(standardServiceLevel(Severity::P2), (ServiceLevel{2h, 4h}));
    QCOMPARE(standardServiceLevel(Severity::P3), ServiceLevel{});
}

void WordsTest::elapsedStopsAtTheResolution()
{
    Incident incident;
    QVERIFY(!incident.isActive());
    incident.id = u"INCIDENT-123"_s;
    incident.declaredAt = TimePoint{10min};
    QVERIFY(incident.isActive());
    QCOMPARE(incident.elapsed(TimePoint{17min}), Milliseconds{7min});
    QCOMPARE(incident.elapsed(TimePoint{9min}), Milliseconds{0});
    incident.resolvedAt = TimePoint{15min};
    QVERIFY(!incident.isActive());
    QCOMPARE(incident.elapsed(TimePoint{50min}), Milliseconds{5min});
}

void WordsTest::escalation_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<int>("level");
    QTest::newRow("level 1 from the start") << 0 << 1;
    QTest::newRow("level 1 until the next is due") << 14 << 1;
    QTest::newRow("level 2 at 15 min") << 15 << 2;
    QTest::newRow("level 3 at 30 min") << 30 << 3;
    QTest::newRow("level 4 at 60 min") << 60 << 4;
    QTest::newRow("there is nothing above the last") << 600 << 4;
}

void WordsTest::escalation()
{
    QFETCH(int, minutes);
    // Not in order: a file may list them as it likes.
    const QList<EscalationLevel> ladder{{4, 60min, u"CEO, board"_s}, {1, 0min, u"On-call"_s},
        {2, 15min, u"Team lead"_s}, {3, 30min, u"CTO"_s}};
    QTEST(escalationLevel(ladder, std::chrono::minutes{minutes}), "level");
    QCOMPARE(escalationLevel({}, std::chrono::minutes{minutes}), 1);
}

void WordsTest::factNamesLeadBack()
{
    QSet<QString> names;
    for (int value = 0; value <= int(Fact::LockFree); ++value) {
        names.insert(factName(Fact(value)));
        QCOMPARE(factFromName(factName(Fact(value))), Fact(value));
    }
    QCOMPARE(names.size(), int(Fact::LockFree) + 1);
    QCOMPARE(factName(Fact::RecentDeployment), u"recent-deployment"_s);
    QCOMPARE(factFromName(u"gut-feeling"_s), std::nullopt);
}

QTEST_APPLESS_MAIN(WordsTest)
#include "tst_words.moc"
