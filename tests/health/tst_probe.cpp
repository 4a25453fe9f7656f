// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/probe.h"

#include "moments.h"

#include <cmath>
#include <QTest>

using namespace breakglass;
using namespace breakglass::healthtest;
using namespace breakglass::health;
using namespace Qt::StringLiterals;

class TestProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersPassOrFail_data();
    void answersPassOrFail();
    void aTimeoutCountsAsItsTimeout();
    void aFailureSaysWhy();
    void theWindowHoldsSixtySeconds();
    void theSlowestFivePercentDecide();
};

void TestProbe::answersPassOrFail_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QList<int>>("expected");
    QTest::addColumn<bool>("passed");
    QTest::newRow("200 as expected passes") << 200 << QList<int>{200} << true;
    QTest::newRow("204 where 200 is expected fails") << 204 << QList<int>{200} << false;
    QTest::newRow("204 passes where nothing is said") << 204 << QList<int>{} << true;
    QTest::newRow("a redirect fails where nothing is said") << 302 << QList<int>{} << false;
    QTest::newRow("401 passes where it is expected") << 401 << QList<int>{401} << true;
    QTest::newRow("500 fails") << 500 << QList<int>{200} << false;
    QTest::newRow("503 fails even where it is listed") << 503 << QList<int>{503} << false;
}

void TestProbe::answersPassOrFail()
{
    QFETCH(int, status);
    QFETCH(QList<int>, expected);
    QFETCH(bool, passed);
    HttpProbe probe;
    probe.expectedStatus = expected;
    const io::HttpResponse response{.status = status, .headers = {}, .body = {}, .took = 80ms};
    const ProbeAnswer answer = probeAnswer(probe, response);
    QCOMPARE(answer.passed, passed);
    QVERIFY(answer.counts);
    QCOMPARE(answer.took, Milliseconds(80));
}

void TestProbe::aTimeoutCountsAsItsTimeout()
{
    const HttpProbe probe;
    const auto answer = [&](ErrorKind kind) {
        return probeAnswer(probe, std::unexpected(Error{kind, u"x"_s, {}, {}}));
    };
    QVERIFY(!answer(ErrorKind::TimedOut).passed);
    QCOMPARE(answer(ErrorKind::TimedOut).took, probe.timeout);
    QVERIFY(!answer(ErrorKind::Unavailable).passed);
    QVERIFY(!answer(ErrorKind::Unavailable).counts);
}

void TestProbe::aFailureSaysWhy()
{
    HttpProbe probe;
    probe.url = u"https://checkr.example/health"_s;
    const auto why = [&](const Expected<io::HttpResponse> &response) {
        return probeFailure(probe, response).value_or(Error()).what;
    };
    QVERIFY(!probeFailure(probe, io::HttpResponse{.status = 200, .headers = {}, .body = {}}));
    QCOMPARE(why(io::HttpResponse{.status = 503, .headers = {}, .body = {}}),
        u"checkr.example answered with status 503."_s);
    QCOMPARE(
        why(std::unexpected(Error{ErrorKind::Unavailable, u"Refused."_s, {}, {}})), u"Refused."_s);
}

void TestProbe::theWindowHoldsSixtySeconds()
{
    ProbeWindow window;
    QVERIFY(std::isnan(window.errorRate()));
    window.add(0s, {false, 0ms, false});
    QCOMPARE(window.errorRate(), 100.0);
    QVERIFY(std::isnan(window.latencyP95()));
    for (int index = 1; index < 10; ++index)
        window.add(index * 5s, {true, 50ms, true});
    QCOMPARE(window.errorRate(), 10.0);
    QCOMPARE(window.latencyP95(), 50.0);
    window.add(60s, {true, 50ms, true});
    QCOMPARE(window.errorRate(), 0.0);
}

void TestProbe::theSlowestFivePercentDecide()
{
    ProbeWindow window;
    for (int index = 1; index <= 20; ++index)
        window.add(index * 1s, {true, Milliseconds(index * 10), true});
    QCOMPARE(window.latencyP95(), 190.0);
}

QTEST_GUILESS_MAIN(TestProbe)
#include "tst_probe.moc"
