// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/health.h"
#include "io/httpgateway.h"

#include <QJsonValue>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::prometheus {

using Labels = QMap<QString, QString>;

/// One line of an answer as the server told it: NaN and infinities are kept, a gap is a pause between two samples.
struct Series
{
    Labels labels;
    QList<Sample> samples;
    friend bool operator==(const Series &, const Series &) = default;
};

/// What a query came to. A vector has one sample a series, a scalar is one series without labels.
struct Answer
{
    QList<Series> series;
    qsizetype omitted = 0; ///< Series beyond those that are kept.
    QStringList warnings;  ///< Outside text.
    Milliseconds step{};   ///< Of a range: the one that the server took.
};

inline constexpr qsizetype mostSeries = 200;
inline constexpr qsizetype mostSamples = 11'000; ///< A series: what a server gives at most.

/// Reads what a server answered; a refusal becomes an error with the server's own words in it. `server` names it.
[[nodiscard]] Expected<Answer> readAnswer(const io::HttpResponse &response, const QString &server);
/// The same for the lists of names: of metrics, of labels.
[[nodiscard]] Expected<QStringList> readNames(
    const io::HttpResponse &response, const QString &server);
/// What /api/v1 wraps each answer in, taken off.
[[nodiscard]] Expected<QJsonValue> readData(
    const io::HttpResponse &response, const QString &server);
/// The server would give it in coarser steps.
[[nodiscard]] bool isTooFine(const io::HttpResponse &response);

/// The samples of an answer that has to be one series: none is an empty list, several are an error. What no number says
/// (NaN, infinities) is NaN: no data.
[[nodiscard]] Expected<QList<Sample>> oneSeries(const Answer &answer);
/// Where a step is missing between two samples, or after the one that came before at `before`, a sample without a value
/// says so.
[[nodiscard]] QList<Sample> withGaps(
    const QList<Sample> &samples, Milliseconds step, std::optional<TimePoint> before = {});
/// "Prometheus at prom.example answers 404: “page not found”."
[[nodiscard]] QString answerText(const QString &server, int status, const QString &said);
/// Outside text, cut to what a sentence can hold.
[[nodiscard]] QString quoted(const QString &text);

} // namespace breakglass::prometheus
