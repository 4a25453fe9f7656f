// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/metrics.h"
#include "prometheus/answer.h"
#include "prometheus/range.h"

#include <memory>
#include <QCoroTask>
#include <stop_token>

namespace breakglass::prometheus {

/// The request for `path` of a source: a GET, or a POST with a form when the address would become too long for what
/// lies between.
[[nodiscard]] HttpRequest askingRequest(
    const MetricsSource &source, const QString &path, const QList<QPair<QString, QString>> &fields);

/// Asks one source, a few questions at a time; others wait their turn. Copies are the same client. Answers may come
/// after the last copy is gone; the gateway has to be there until then.
class Client
{
public:
    static constexpr int mostAtOnce = 4;
    static constexpr Milliseconds longestQuestion{10'000};

    Client(MetricsSource source, io::HttpGateway &http);

    [[nodiscard]] const MetricsSource &source() const;
    /// The value now, or at a moment.
    [[nodiscard]] QCoro::Task<Expected<Answer>> query(
        QString promql, std::stop_token stop, std::optional<TimePoint> at = {}) const;
    /// A server that finds it too fine is asked again in coarser steps: see Answer::step.
    [[nodiscard]] QCoro::Task<Expected<Answer>> queryRange(
        QString promql, Range range, std::stop_token stop) const;
    /// Names of metrics for which there are series that match: {__name__=~"http_.*", service="checkout"}.
    [[nodiscard]] QCoro::Task<Expected<QStringList>> metricNames(
        QString match, std::stop_token stop) const;
    /// Names of labels that these series have.
    [[nodiscard]] QCoro::Task<Expected<QStringList>> labelNames(
        QString match, std::stop_token stop) const;

    /// Anything else that it can be asked.
    [[nodiscard]] QCoro::Task<Expected<io::HttpResponse>> read(
        QString path, QList<QPair<QString, QString>> fields, std::stop_token stop) const;

private:
    struct State;
    using StatePointer = std::shared_ptr<State>;
    using Fields = QList<QPair<QString, QString>>;
    static QCoro::Task<Expected<io::HttpResponse>> ask(
        StatePointer state, QString path, Fields fields, std::stop_token stop);
    static QCoro::Task<Expected<Answer>> asked(
        StatePointer state, QString path, Fields fields, std::stop_token stop);
    static QCoro::Task<Expected<Answer>> askRange(
        StatePointer state, QString promql, Range range, std::stop_token stop);
    static QCoro::Task<Expected<QStringList>> askNames(
        StatePointer state, QString path, QString match, std::stop_token stop);
    StatePointer m_state;
};

/// "Prometheus at prom.example.org": how a source is named in a sentence.
[[nodiscard]] QString serverName(const MetricsSource &source);

} // namespace breakglass::prometheus
