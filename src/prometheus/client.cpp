// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "prometheus/client.h"

#include "io/turn.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::prometheus {

namespace {

constexpr qsizetype longestAddress = 1'500;
constexpr int coarserBy = 4;
constexpr int mostCoarsenings = 6;

QString secondsText(TimePoint moment)
{
    return QString::number(double(moment.time_since_epoch().count()) / 1000.0, 'f', 3);
}

QString secondsText(Milliseconds span)
{
    return QString::number(double(span.count()) / 1000.0, 'f', 3);
}

/// The server gives up shortly before we do: so its answer says why.
QPair<QString, QString> timeoutField()
{
    return {u"timeout"_s, u"%1s"_s.arg(Client::longestQuestion.count() / 1'000 - 1)};
}

QByteArray formOf(const QList<QPair<QString, QString>> &fields)
{
    QByteArrayList parts;
    for (const auto &[name, value] : fields)
        parts.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    return parts.join('&');
}

} // namespace

struct Client::State
{
    MetricsSource source;
    io::HttpGateway *http;
    io::Turn turn{mostAtOnce};
};

HttpRequest askingRequest(
    const MetricsSource &source, const QString &path, const QList<QPair<QString, QString>> &fields)
{
    HttpRequest request;
    QString base = source.url;
    while (base.endsWith(u'/'))
        base.chop(1);
    request.url = base + path;
    request.connection = source.connection();
    request.headers = {{u"Accept"_s, u"application/json"_s}};
    if (!source.tenant.isEmpty())
        request.headers.insert(u"X-Scope-OrgID"_s, source.tenant);
    if (!source.credential.isEmpty())
        request.credentialHeaders = {{u"Authorization"_s, source.credential}};
    const QByteArray form = formOf(fields);
    request.method = u"GET"_s;
    if (request.url.size() + form.size() > longestAddress) {
        request.method = u"POST"_s;
        request.headers.insert(u"Content-Type"_s, u"application/x-www-form-urlencoded"_s);
        request.body = form;
    } else if (!form.isEmpty()) {
        request.url += u'?' + QString::fromLatin1(form);
    }
    return request;
}

QString serverName(const MetricsSource &source)
{
    const QString host = QUrl(source.url).authority(QUrl::EncodeUnicode);
    return source.kind == MetricsSource::Kind::Prometheus ? u"Prometheus at %1"_s.arg(host)
                                                          : u"Alertmanager at %1"_s.arg(host);
}

Client::Client(MetricsSource source, io::HttpGateway &http)
    : m_state(std::make_shared<State>(State{std::move(source), &http}))
{
}

const MetricsSource &Client::source() const
{
    return m_state->source;
}

QCoro::Task<Expected<io::HttpResponse>> Client::ask(
    StatePointer state, QString path, Fields fields, std::stop_token stop)
{
    const io::Turn::Held held = co_await state->turn.take();
    if (stop.stop_requested())
        co_return failure(ErrorKind::Cancelled, u"The question was taken back."_s);
    HttpRequest request = askingRequest(state->source, path, fields);
    io::HttpLimits limits;
    limits.deadline = longestQuestion;
    limits.isQuestion = true;
    co_return co_await state->http->send(std::move(request), limits, std::move(stop));
}

QCoro::Task<Expected<io::HttpResponse>> Client::read(
    QString path, Fields fields, std::stop_token stop) const
{
    return ask(m_state, std::move(path), std::move(fields), std::move(stop));
}

QCoro::Task<Expected<Answer>> Client::asked(
    StatePointer state, QString path, Fields fields, std::stop_token stop)
{
    const auto response = co_await ask(state, std::move(path), std::move(fields), std::move(stop));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readAnswer(*response, serverName(state->source));
}

QCoro::Task<Expected<Answer>> Client::query(
    QString promql, std::stop_token stop, std::optional<TimePoint> at) const
{
    Fields fields{{u"query"_s, std::move(promql)}, timeoutField()};
    if (at)
        fields.append({u"time"_s, secondsText(*at)});
    return asked(m_state, u"/api/v1/query"_s, std::move(fields), std::move(stop));
}

QCoro::Task<Expected<Answer>> Client::queryRange(
    QString promql, Range range, std::stop_token stop) const
{
    return askRange(m_state, std::move(promql), range, std::move(stop));
}

QCoro::Task<Expected<Answer>> Client::askRange(
    StatePointer state, QString promql, Range range, std::stop_token stop)
{
    for (int coarsened = 0;; ++coarsened) {
        Fields fields{{u"query"_s, promql}, {u"start"_s, secondsText(range.from)},
            {u"end"_s, secondsText(range.to)}, {u"step"_s, secondsText(range.step)},
            timeoutField()};
        const auto response =
            co_await ask(state, u"/api/v1/query_range"_s, std::move(fields), stop);
        if (!response)
            co_return std::unexpected(response.error());
        if (isTooFine(*response) && coarsened < mostCoarsenings) {
            range.step *= coarserBy;
            continue;
        }
        Expected<Answer> answer = readAnswer(*response, serverName(state->source));
        if (answer)
            answer->step = range.step;
        co_return answer;
    }
}

QCoro::Task<Expected<QStringList>> Client::askNames(
    StatePointer state, QString path, QString match, std::stop_token stop)
{
    Fields fields{{u"match[]"_s, std::move(match)}};
    const auto response = co_await ask(state, std::move(path), std::move(fields), std::move(stop));
    if (!response)
        co_return std::unexpected(response.error());
    co_return readNames(*response, serverName(state->source));
}

QCoro::Task<Expected<QStringList>> Client::metricNames(QString match, std::stop_token stop) const
{
    return askNames(m_state, u"/api/v1/label/__name__/values"_s, std::move(match), std::move(stop));
}

QCoro::Task<Expected<QStringList>> Client::labelNames(QString match, std::stop_token stop) const
{
    return askNames(m_state, u"/api/v1/labels"_s, std::move(match), std::move(stop));
}

} // namespace breakglass::prometheus
