// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheus/answer.h"

#include <cmath>
#include <limits>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakglass::prometheus {

namespace {

constexpr qsizetype longestQuote = 300;
constexpr qsizetype mostNames = 20'000;
constexpr qsizetype mostWarnings = 10;
constexpr qsizetype longestLabel = 1'000;
constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

std::unexpected<Error> garbage(const QString &server, const QString &what)
{
    return failure(ErrorKind::Unavailable,
        u"%1 answers, but not as Prometheus: %2."_s.arg(server, what), {},
        u"Check its address in breakglass.yaml."_s);
}

std::unexpected<Error> refusal(int status, const QString &server, const QString &said)
{
    const QString answer = answerText(server, status, said);
    if (status == 401 || status == 403)
        return failure(ErrorKind::Denied, answer, {},
            u"Check the credential of this source in breakglass.yaml."_s);
    if (status == 404)
        return failure(ErrorKind::NotFound, answer, {}, u"Check its address in breakglass.yaml."_s);
    return failure(ErrorKind::Unavailable, answer);
}

std::unexpected<Error> queryError(
    int status, const QString &server, const QString &type, const QString &said)
{
    if (type == "timeout"_L1)
        return failure(ErrorKind::TimedOut,
            u"%1 gave up the query: “%2”."_s.arg(server, quoted(said)), {},
            u"Ask for fewer series or a shorter time."_s);
    if (type == "bad_data"_L1 || type == "execution"_L1)
        return failure(ErrorKind::Invalid,
            u"%1 refuses the query: “%2”."_s.arg(server, quoted(said)), {},
            u"Correct the query."_s);
    return refusal(status, server, said);
}

/// Prometheus writes numbers as text, for JSON has no word for NaN and infinity.
double numberOf(const QString &text)
{
    if (text == "NaN"_L1)
        return noValue;
    if (text == "+Inf"_L1 || text == "Inf"_L1)
        return std::numeric_limits<double>::infinity();
    if (text == "-Inf"_L1)
        return -std::numeric_limits<double>::infinity();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? number : noValue;
}

/// [1795231247.324, "1"]
std::optional<Sample> sampleOf(const QJsonValue &json)
{
    const QJsonArray pair = json.toArray();
    if (pair.size() != 2 || !pair.at(0).isDouble() || !pair.at(1).isString())
        return {};
    const auto milliseconds = qRound64(pair.at(0).toDouble() * 1000.0);
    return Sample{TimePoint(Milliseconds(milliseconds)), numberOf(pair.at(1).toString())};
}

Labels labelsOf(const QJsonObject &metric)
{
    Labels labels;
    for (auto label = metric.begin(); label != metric.end(); ++label)
        labels.insert(label.key().left(longestLabel), label.value().toString().left(longestLabel));
    return labels;
}

std::optional<Series> seriesOf(const QJsonObject &json)
{
    Series series{labelsOf(json.value(u"metric"_s).toObject()), {}};
    QJsonArray values = json.value(u"values"_s).toArray();
    if (json.contains(u"value"_s))
        values = {json.value(u"value"_s)};
    for (const QJsonValue value : values) {
        const std::optional<Sample> sample = sampleOf(value);
        const bool isLater =
            sample && (series.samples.isEmpty() || series.samples.constLast().at < sample->at);
        if (!isLater)
            return {};
        if (series.samples.size() < mostSamples)
            series.samples.append(*sample);
    }
    return series;
}

Expected<Answer> scalarOf(const QJsonValue &result, const QString &server)
{
    const std::optional<Sample> sample = sampleOf(result);
    if (!sample)
        return garbage(server, u"its scalar is no number"_s);
    Answer answer;
    answer.series.append(Series{{}, {*sample}});
    return answer;
}

Expected<Answer> listOf(const QJsonArray &result, const QString &server)
{
    Answer answer;
    for (const QJsonValue entry : result) {
        if (answer.series.size() == mostSeries) {
            ++answer.omitted;
            continue;
        }
        const std::optional<Series> series = seriesOf(entry.toObject());
        if (!series)
            return garbage(server, u"a series of it can't be read"_s);
        answer.series.append(*series);
    }
    return answer;
}

} // namespace

QString answerText(const QString &server, int status, const QString &said)
{
    const QString code = QString::number(status);
    const QString words = quoted(said);
    return words.isEmpty() ? u"%1 answers %2."_s.arg(server, code)
                           : u"%1 answers %2: “%3”."_s.arg(server, code, words);
}

QString quoted(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestQuote ? line : line.first(longestQuote) + u'…';
}

Expected<QJsonValue> readData(const io::HttpResponse &response, const QString &server)
{
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(response.body, &broken);
    const QJsonObject envelope = document.object();
    const QString status = envelope.value(u"status"_s).toString();
    if (status == "error"_L1)
        return queryError(response.status, server, envelope.value(u"errorType"_s).toString(),
            envelope.value(u"error"_s).toString());
    if (response.status != 200)
        return refusal(response.status, server,
            QString::fromUtf8(
                response.body.first(std::min<qsizetype>(response.body.size(), 2'000))));
    if (broken.error != QJsonParseError::NoError)
        return garbage(server, u"its answer is not JSON"_s);
    if (status != "success"_L1)
        return garbage(server, u"its answer says neither success nor error"_s);
    return envelope.value(u"data"_s);
}

Expected<Answer> readAnswer(const io::HttpResponse &response, const QString &server)
{
    const Expected<QJsonValue> data = readData(response, server);
    if (!data)
        return std::unexpected(data.error());
    const QString type = data->toObject().value(u"resultType"_s).toString();
    const QJsonValue result = data->toObject().value(u"result"_s);
    if (type == "string"_L1)
        return failure(ErrorKind::Invalid, u"The query gives a text, not a number."_s, {},
            u"Correct the query."_s);
    if (type != "scalar"_L1 && !(result.isArray() && (type == "matrix"_L1 || type == "vector"_L1)))
        return garbage(server, u"its result is of no kind that is known"_s);
    Expected<Answer> answer =
        type == "scalar"_L1 ? scalarOf(result, server) : listOf(result.toArray(), server);
    const QJsonArray warnings =
        QJsonDocument::fromJson(response.body).object().value(u"warnings"_s).toArray();
    for (const QJsonValue warning : warnings) {
        if (answer && answer->warnings.size() < mostWarnings)
            answer->warnings.append(quoted(warning.toString()));
    }
    return answer;
}

Expected<QStringList> readNames(const io::HttpResponse &response, const QString &server)
{
    const Expected<QJsonValue> data = readData(response, server);
    if (!data)
        return std::unexpected(data.error());
    if (!data->isArray())
        return garbage(server, u"its list of names is none"_s);
    QStringList names;
    for (const QJsonValue name : data->toArray()) {
        if (names.size() == mostNames)
            break;
        names.append(name.toString().left(longestLabel));
    }
    return names;
}

bool isTooFine(const io::HttpResponse &response)
{
    return response.status == 400 && response.body.contains("exceeded maximum resolution");
}

Expected<QList<Sample>> oneSeries(const Answer &answer)
{
    const qsizetype count = answer.series.size() + answer.omitted;
    if (count > 1)
        return failure(ErrorKind::Invalid,
            u"The query gives %1 series, and a signal is one."_s.arg(count), {},
            u"Put sum(), max() or avg() around it."_s);
    QList<Sample> samples;
    if (count == 1)
        samples = answer.series.constFirst().samples;
    for (Sample &sample : samples) {
        if (!std::isfinite(sample.value))
            sample.value = noValue;
    }
    return samples;
}

QList<Sample> withGaps(
    const QList<Sample> &samples, Milliseconds step, std::optional<TimePoint> before)
{
    QList<Sample> all;
    all.reserve(samples.size());
    for (const Sample &sample : samples) {
        if (before && sample.at - *before > step + step / 2)
            all.append({*before + step, noValue});
        all.append(sample);
        before = sample.at;
    }
    return all;
}

} // namespace breakglass::prometheus
