// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "prometheus/answer.h"

#include "recording.h"

#include <cmath>
#include <QDir>
#include <QJsonArray>

using namespace breakglass;
using namespace breakglass::prometheus;
using namespace breakglass::prometheustest;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto server = u"Prometheus at prom.example"_s;

Expected<Answer> answerOf(const QString &name)
{
    return readAnswer(recording(name).response, server);
}

Expected<Answer> answerTo(int status, const QByteArray &body)
{
    return readAnswer(io::HttpResponse{status, {}, body, {}}, server);
}

TimePoint at(qint64 milliseconds)
{
    return TimePoint(Milliseconds(milliseconds));
}

} // namespace

class TestAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMatrixKeepsNanAndItsGap();
    void twoSeriesKeepTheirLabelsAndTheirGap();
    void infinitiesAreKeptAndAreNoData();
    void nothingIsNothing();
    void aVectorIsOneSampleASeries();
    void aScalarIsOneSeries();
    void aFormIsAnsweredAlike();
    void zeroIsNoGap();
    void refusalsSayWhatTheServerSays_data();
    void refusalsSayWhatTheServerSays();
    void tooManyPointsIsKnown();
    void garbageIsRefused_data();
    void garbageIsRefused();
    void outsideTextIsCut();
    void manySeriesAreCounted();
    void warningsAreKept();
    void namesAreRead();
    void everyRecordingIsToldApart();
};

void TestAnswer::aMatrixKeepsNanAndItsGap()
{
    const Expected<Answer> answer = answerOf(u"query_range-matrix-nan-and-gap"_s);
    QVERIFY2(answer, whyNot(answer));
    const Expected<QList<Sample>> samples = oneSeries(*answer);
    QVERIFY(samples);
    QCOMPARE(samples->size(), 51);
    QCOMPARE(samples->constFirst().at, at(1795231190191));
    QCOMPARE(samples->at(9).value, 0.04920132911645783);
    QVERIFY(std::isnan(samples->constLast().value));
    QCOMPARE(std::ranges::count_if(*samples, [](auto &one) { return std::isnan(one.value); }), 11);
    // Where the scrape failed for eight seconds, one sample says that there is nothing.
    const QList<Sample> all = withGaps(*samples, 1s);
    QCOMPARE(all.size(), 52);
    const auto gap = std::ranges::find(all, at(1795231216191), &Sample::at);
    QVERIFY(gap != all.end());
    QVERIFY(std::isnan(gap->value));
    QCOMPARE((gap + 1)->at, at(1795231223191));
}

void TestAnswer::twoSeriesKeepTheirLabelsAndTheirGap()
{
    const Expected<Answer> answer = answerOf(u"query_range-matrix-two-series-gap"_s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 2);
    const Series &errors = answer->series.at(1);
    QCOMPARE(errors.labels.value(u"code"_s), u"500"_s);
    QCOMPARE(errors.labels.value(u"service"_s), u"checkr-console"_s);
    QCOMPARE(errors.samples.size(), 50);
    QCOMPARE(withGaps(errors.samples, 1s).size(), 51);
    const Expected<QList<Sample>> one = oneSeries(*answer);
    QVERIFY(!one);
    QCOMPARE(one.error().sentence(), u"The query gives 2 series, and a signal is one. Put sum(), "
                                     "max() or avg() around it."_s);
}

void TestAnswer::infinitiesAreKeptAndAreNoData()
{
    Expected<Answer> answer = answerOf(u"query_range-inf"_s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 2);
    QVERIFY(std::isinf(answer->series.constFirst().samples.constFirst().value));
    answer->series.removeLast();
    const Expected<QList<Sample>> samples = oneSeries(*answer);
    QVERIFY(samples);
    QCOMPARE(samples->size(), 3);
    QVERIFY(std::isnan(samples->constLast().value));
    const auto negative = answerTo(200, R"({"status":"success","data":{"resultType":"scalar",
        "result":[1,"-Inf"]}})");
    QVERIFY2(negative, whyNot(negative));
    QVERIFY(negative->series.constFirst().samples.constFirst().value < 0);
}

void TestAnswer::nothingIsNothing()
{
    const Expected<Answer> answer = answerOf(u"query_range-empty"_s);
    QVERIFY2(answer, whyNot(answer));
    QVERIFY(answer->series.isEmpty());
    const Expected<QList<Sample>> samples = oneSeries(*answer);
    QVERIFY(samples);
    QVERIFY(samples->isEmpty());
    QVERIFY(withGaps(*samples, 1s).isEmpty());
}

void TestAnswer::aVectorIsOneSampleASeries()
{
    const Expected<Answer> answer = answerOf(u"query-instant-vector"_s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 2);
    QCOMPARE(answer->series.constFirst().labels.value(u"job"_s), u"node"_s);
    QCOMPARE(answer->series.constFirst().samples, (QList<Sample>{{at(1795231247324), 1.0}}));
}

void TestAnswer::aScalarIsOneSeries()
{
    const Expected<Answer> answer = answerOf(u"query-instant-scalar"_s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 1);
    QVERIFY(answer->series.constFirst().labels.isEmpty());
    QVERIFY(std::isnan(answer->series.constFirst().samples.constFirst().value));
}

void TestAnswer::aFormIsAnsweredAlike()
{
    const Expected<Answer> answer = answerOf(u"query_range-post-form"_s);
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), 2);
    QCOMPARE(answer->series.at(1).samples.at(1), (Sample{at(1795231213191), 0.0}));
}

void TestAnswer::zeroIsNoGap()
{
    const Expected<Answer> answer = answerOf(u"query_range-up-0-while-down"_s);
    QVERIFY2(answer, whyNot(answer));
    const QList<Sample> down = answer->series.at(1).samples;
    QVERIFY(std::ranges::any_of(down, [](const Sample &one) { return one.value == 0.0; }));
    QCOMPARE(withGaps(down, 1s), down);
}

void TestAnswer::refusalsSayWhatTheServerSays_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("400: the query can't be parsed")
        << u"query_range-error-parse-400"_s << ErrorKind::Invalid
        << u"Prometheus at prom.example refuses the query: “invalid parameter \"query\": 1:16: "
           "parse error: unclosed left parenthesis”."_s;
    QTest::newRow("400: a parameter is missing")
        << u"query_range-error-missing-step-400"_s << ErrorKind::Invalid
        << u"Prometheus at prom.example refuses the query: “invalid parameter \"step\": cannot "
           "parse \"\" to a valid duration”."_s;
    QTest::newRow("404: another path")
        << u"error-404"_s << ErrorKind::NotFound
        << u"Prometheus at prom.example answers 404: “404 page not found”."_s;
    QTest::newRow("422: the query can't be executed")
        << u"query_range-error-execution-422"_s << ErrorKind::Invalid
        << u"Prometheus at prom.example refuses the query: “found duplicate series"_s;
    QTest::newRow("503: it took too long")
        << u"query_range-error-timeout-503"_s << ErrorKind::TimedOut
        << u"Prometheus at prom.example gave up the query: “query timed out in expression "
           "evaluation”."_s;
    QTest::newRow("400: too many points")
        << u"query_range-error-too-many-points-400"_s << ErrorKind::Invalid
        << u"Prometheus at prom.example refuses the query: “exceeded maximum resolution of 11,000 "
           "points per timeseries."_s;
}

void TestAnswer::refusalsSayWhatTheServerSays()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    QFETCH(QString, said);
    const Expected<Answer> answer = answerOf(name);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY2(answer.error().what.startsWith(said), qPrintable(answer.error().what));
}

void TestAnswer::tooManyPointsIsKnown()
{
    const QDir folder(QStringLiteral(BG_SOURCE_DIR "/tests/prometheus/recordings"));
    for (const QString &file : folder.entryList({u"query*.json"_s})) {
        const QString name = file.chopped(5);
        QCOMPARE(isTooFine(recording(name).response), name.contains(u"too-many-points"));
    }
}

void TestAnswer::garbageIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    QTest::newRow("a login page") << 200 << QByteArray("<html>Sign in</html>") << u"not JSON"_s;
    QTest::newRow("another JSON") << 200 << QByteArray("{}") << u"neither success nor error"_s;
    QTest::newRow("no envelope") << 200 << QByteArray("[1]") << u"neither success nor error"_s;
    QTest::newRow("no data") << 200 << QByteArray(R"({"status":"success"})") << u"no kind"_s;
    QTest::newRow("a result that is no list")
        << 200 << QByteArray(R"({"status":"success","data":{"resultType":"matrix","result":{}}})")
        << u"no kind"_s;
    QTest::newRow("a sample that is none")
        << 200 << QByteArray(R"({"status":"success","data":{"resultType":"vector",
            "result":[{"metric":{},"value":["now","1"]}]}})")
        << u"series of it"_s;
    QTest::newRow("samples out of order")
        << 200 << QByteArray(R"({"status":"success","data":{"resultType":"matrix",
            "result":[{"metric":{},"values":[[2,"1"],[1,"1"]]}]}})")
        << u"series of it"_s;
    QTest::newRow("a text")
        << 200
        << QByteArray(R"({"status":"success","data":{"resultType":"string","result":[1,"a"]}})")
        << u"gives a text"_s;
    QTest::newRow("no credential") << 401 << QByteArray("Unauthorized") << u"answers 401"_s;
    QTest::newRow("a gateway") << 502 << QByteArray("<html>Bad Gateway</html>") << u"answers 502"_s;
    QTest::newRow("a redirect") << 302 << QByteArray() << u"answers 302."_s;
    QTest::newRow("cut short") << 200
                               << QByteArray(
                                      R"({"status":"success","data":{"resultType":"matrix","res)")
                               << u"not JSON"_s;
}

void TestAnswer::garbageIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    const Expected<Answer> answer = answerTo(status, body);
    QVERIFY(!answer);
    QVERIFY2(answer.error().sentence().contains(said), qPrintable(answer.error().sentence()));
}

void TestAnswer::outsideTextIsCut()
{
    const QByteArray body = R"({"status":"error","errorType":"bad_data","error":"a\nb)" +
                            QByteArray(100'000, 'x') + R"("})";
    const Expected<Answer> answer = answerTo(400, body);
    QVERIFY(!answer);
    QVERIFY(answer.error().what.size() < 400);
    QVERIFY(answer.error().what.contains(u"“a bxx"));
}

void TestAnswer::manySeriesAreCounted()
{
    QByteArrayList series;
    for (int i = 0; i < 5'000; ++i)
        series.append(R"({"metric":{"pod":"p)" + QByteArray::number(i) + R"("},"value":[1,"1"]})");
    const Expected<Answer> answer =
        answerTo(200, R"({"status":"success","data":{"resultType":"vector","result":[)" +
                          series.join(',') + "]}}");
    QVERIFY2(answer, whyNot(answer));
    QCOMPARE(answer->series.size(), mostSeries);
    QCOMPARE(answer->omitted, 5'000 - mostSeries);
    QVERIFY(oneSeries(*answer).error().what.contains(u"5000 series"));
}

void TestAnswer::warningsAreKept()
{
    const Expected<Answer> fine = answerTo(200,
        R"({"status":"success","warnings":["store\n 2"],"data":{"resultType":"matrix",
        "result":[]}})");
    QVERIFY2(fine, whyNot(fine));
    QCOMPARE(fine->warnings, QStringList{u"store 2"_s});
}

void TestAnswer::namesAreRead()
{
    const auto read = [](const QByteArray &body) {
        return readNames(io::HttpResponse{200, {}, body, {}}, server);
    };
    QCOMPARE(read(R"({"status":"success","data":["code","job"]})").value(),
        (QStringList{u"code"_s, u"job"_s}));
    QVERIFY(!read(R"({"status":"success","data":{}})"));
    const Expected<QStringList> refused = readNames(recording(u"error-404"_s).response, server);
    QCOMPARE(refused.error().kind, ErrorKind::NotFound);
}

void TestAnswer::everyRecordingIsToldApart()
{
    const QDir folder(QStringLiteral(BG_SOURCE_DIR "/tests/prometheus/recordings"));
    const QStringList files = folder.entryList({u"*.json"_s});
    QCOMPARE(files.size(), 20);
    for (const QString &file : files) {
        const Recording recorded = recording(file.chopped(5));
        const Expected<QJsonValue> data = readData(recorded.response, server);
        QVERIFY2(data.has_value() != file.contains(u"error"), qPrintable(file));
        QVERIFY2(!data || !data->toObject().isEmpty(), qPrintable(file));
        // What is no answer to a query is not taken for one.
        const bool isQuery = recorded.path.startsWith(u"/api/v1/query");
        const bool isAnswer = readAnswer(recorded.response, server).has_value();
        QVERIFY2(isAnswer == (isQuery && data.has_value()), qPrintable(file));
    }
}

QTEST_GUILESS_MAIN(TestAnswer)
#include "tst_answer.moc"
