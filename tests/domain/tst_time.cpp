// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreWrittenInUtc();
    void momentsAreRead_data();
    void momentsAreRead();
    void aStopwatch_data();
    void aStopwatch();
    void anAge_data();
    void anAge();
    void aDurationIsRead_data();
    void aDurationIsRead();
    void aRange_data();
    void aRange();
};

void TimeTest::momentsAreWrittenInUtc()
{
    const TimePoint moment = *fromIso(u"2026-11-12T14:02:10.007Z"_s);
    QCOMPARE(toIso(moment), u"2026-11-12T14:02:10.007Z"_s);
    QCOMPARE(toClock(moment), u"14:02:10"_s);
    QCOMPARE(toDay(moment), u"12 Nov 14:02"_s);
    QCOMPARE(toDay(*fromIso(u"2026-03-01T00:00:00Z"_s)), u"1 Mar 00:00"_s);
}

void TimeTest::momentsAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("iso");
    QTest::newRow("with milliseconds")
        << u"2026-11-12T14:02:10.123Z"_s << u"2026-11-12T14:02:10.123Z"_s;
    QTest::newRow("without milliseconds")
        << u"2026-11-12T14:02:10Z"_s << u"2026-11-12T14:02:10.000Z"_s;
    QTest::newRow("an offset is counted back to UTC")
        << u"2026-11-12T15:02:10+01:00"_s << u"2026-11-12T14:02:10.000Z"_s;
    QTest::newRow("before 1970") << u"1969-12-31T23:59:59.999Z"_s << u"1969-12-31T23:59:59.999Z"_s;
    QTest::newRow("without a zone it is no moment") << u"2026-11-12T14:02:10"_s << QString();
    QTest::newRow("a day alone is no moment") << u"2026-11-12"_s << QString();
    QTest::newRow("the 31st of November does not exist") << u"2026-11-31T00:00:00Z"_s << QString();
    QTest::newRow("words are no moment") << u"yesterday"_s << QString();
    QTest::newRow("nothing is no moment") << QString() << QString();
}

void TimeTest::momentsAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, iso);
    const std::optional<TimePoint> moment = fromIso(text);
    QCOMPARE(moment ? toIso(*moment) : QString(), iso);
}

void TimeTest::aStopwatch_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"00:00"_s;
    QTest::newRow("minutes and seconds") << qint64(204'000) << u"03:24"_s;
    QTest::newRow("parts of a second are not rounded up") << qint64(204'999) << u"03:24"_s;
    QTest::newRow("the last second before an hour") << qint64(3'599'000) << u"59:59"_s;
    QTest::newRow("from an hour on with hours") << qint64(3'804'000) << u"1:03:24"_s;
    QTest::newRow("a day and more stays in hours") << qint64(90'000'000) << u"25:00:00"_s;
    QTest::newRow("negative") << qint64(-65'000) << u"−01:05"_s;
    QTest::newRow("negative hours") << qint64(-3'600'000) << u"−1:00:00"_s;
    QTest::newRow("less than a second before zero has no sign") << qint64(-500) << u"00:00"_s;
}

void TimeTest::aStopwatch()
{
    QFETCH(qint64, milliseconds);
    QTEST(toStopwatch(Milliseconds{milliseconds}), "text");
}

void TimeTest::anAge_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("seconds") << qint64(8) << u"8 s"_s;
    QTest::newRow("few minutes keep their seconds") << qint64(230) << u"3 min 50 s"_s;
    QTest::newRow("whole minutes") << qint64(300) << u"5 min"_s;
    QTest::newRow("many minutes drop their seconds") << qint64(46 * 60 + 12) << u"46 min"_s;
    QTest::newRow("hours and minutes") << qint64(3'600 + 5 * 60) << u"1 h 5 min"_s;
    QTest::newRow("whole hours") << qint64(7'200) << u"2 h"_s;
    QTest::newRow("days and hours") << qint64(52 * 3'600 + 59) << u"2 d 4 h"_s;
    QTest::newRow("the future has no age") << qint64(-5) << u"0 s"_s;
}

void TimeTest::anAge()
{
    QFETCH(qint64, seconds);
    QTEST(toAge(std::chrono::seconds{seconds}), "text");
}

void TimeTest::aDurationIsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("milliseconds"); // -1: none
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
    QTest::newRow("minutes") << u"5m"_s << qint64(300'000);
    QTest::newRow("minutes in words") << u"15 min"_s << qint64(900'000);
    QTest::newRow("hours and minutes") << u"1h30m"_s << qint64(5'400'000);
    QTest::newRow("hours with a space") << u"2 h"_s << qint64(7'200'000);
    QTest::newRow("milliseconds are not minutes") << u"250 ms"_s << qint64(250);
    QTest::newRow("days") << u"2 d 4 h"_s << qint64(187'200'000);
    QTest::newRow("spaces around it") << u"  90s "_s << qint64(90'000);
    QTest::newRow("zero is a duration") << u"0s"_s << qint64(0);
    QTest::newRow("a number without unit says nothing") << u"90"_s << qint64(-1);
    QTest::newRow("nothing") << QString() << qint64(-1);
    QTest::newRow("a unit without number") << u"min"_s << qint64(-1);
    QTest::newRow("units in the wrong order") << u"30m1h"_s << qint64(-1);
    QTest::newRow("negative") << u"-5m"_s << qint64(-1);
    QTest::newRow("half an hour as a fraction") << u"0.5h"_s << qint64(-1);
    QTest::newRow("too many digits") << u"99999999999s"_s << qint64(-1);
}

void TimeTest::aDurationIsRead()
{
    QFETCH(QString, text);
    const std::optional<Milliseconds> duration = durationFromText(text);
    QTEST(duration ? qint64(duration->count()) : qint64(-1), "milliseconds");
}

void TimeTest::aRange_data()
{
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<QString>("text");
    QTest::newRow("minutes") << qint64(120'000) << qint64(300'000) << u"2–5 min"_s;
    QTest::newRow("one value") << qint64(900'000) << qint64(900'000) << u"15 min"_s;
    QTest::newRow("long pipelines stay in minutes")
        << qint64(4'500'000) << qint64(7'500'000) << u"75–125 min"_s;
    QTest::newRow("seconds") << qint64(30'000) << qint64(90'000) << u"30–90 s"_s;
    QTest::newRow("seconds to minutes") << qint64(30'000) << qint64(300'000) << u"30 s–5 min"_s;
    QTest::newRow("from nothing") << qint64(0) << qint64(300'000) << u"0–5 min"_s;
    QTest::newRow("nothing known") << qint64(0) << qint64(0) << u"no estimate"_s;
}

void TimeTest::aRange()
{
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QTEST((DurationRange{Milliseconds{least}, Milliseconds{most}}.text()), "text");
}

QTEST_APPLESS_MAIN(TimeTest)
#include "tst_time.moc"
