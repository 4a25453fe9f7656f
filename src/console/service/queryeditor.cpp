// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/queryeditor.h"

#include "console/charttime.h"
#include "console/sentences/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr qsizetype mostLines = 4; // colours that can be told apart
constexpr qsizetype longestText = 20'000;

/// As YAML reads it again, whatever is in it: JSON's texts are YAML's, too.
QString quoted(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace

QueryEditor::QueryEditor() = default;

QueryEditor::~QueryEditor()
{
    m_asking.request_stop();
}

void QueryEditor::follow(std::shared_ptr<Session> session, const TargetId &target)
{
    if (m_session == session && m_target == target)
        return;
    end();
    m_session = std::move(session);
    m_target = target;
    Q_EMIT targetChanged();
}

bool QueryEditor::isPossible() const
{
    const health::TargetView *view = m_session ? m_session->fleet().view(m_target) : nullptr;
    return view && view->setup.metrics && m_session->fleet().canPreview(m_target);
}

QStringList QueryEditor::titles() const
{
    QStringList titles;
    for (int i = 0; i < signalCount; ++i)
        titles.append(translated(signalTitle(Signal(i))));
    return titles;
}

QString QueryEditor::unit() const
{
    return m_signal == Signal::ErrorRate ? u"%"_s : QString();
}

bool QueryEditor::isUsable() const
{
    return m_isAsked && !m_isBusy && m_problem.isEmpty();
}

void QueryEditor::begin(int pixels)
{
    m_pixels = std::max(pixels, 1);
    startOver();
}

void QueryEditor::end()
{
    m_pixels = 0;
    m_pause.reset();
    m_asking.request_stop();
    m_isBusy = false;
}

void QueryEditor::choose(int signal)
{
    if (signal < 0 || signal >= signalCount || signal == current())
        return;
    m_signal = Signal(signal);
    startOver();
}

void QueryEditor::startOver()
{
    m_text = m_session ? m_session->fleet().queries(m_target).value(m_signal) : QString();
    m_series.clear();
    m_note.clear();
    m_problem.clear();
    Q_EMIT currentChanged();
    Q_EMIT textChanged();
    askSoon(0ms);
}

void QueryEditor::edit(const QString &text)
{
    const QString kept = text.left(longestText);
    if (kept == m_text)
        return;
    m_text = kept;
    Q_EMIT textChanged();
    askSoon(pause);
}

void QueryEditor::askSoon(Milliseconds after)
{
    m_asking.request_stop();
    m_pause.reset();
    m_isAsked = false;
    m_isBusy = false;
    if (m_pixels > 0 && isPossible() && !m_text.trimmed().isEmpty()) {
        m_isBusy = true;
        m_pause = m_session->clock().after(after, [this] { std::ignore = ask(); });
    } else {
        m_series.clear();
        m_note.clear();
        m_problem = m_text.trimmed().isEmpty() ? tr("Write a query.") : QString();
    }
    Q_EMIT previewChanged();
}

QCoro::Task<> QueryEditor::ask()
{
    m_asking = std::stop_source();
    const std::stop_token stop = m_asking.get_token();
    const QPointer<QueryEditor> self(this);
    const std::shared_ptr<Session> session = m_session;
    const auto answer = co_await session->fleet().preview(m_target, m_text, m_pixels, stop);
    if (self && !stop.stop_requested())
        show(answer);
}

void QueryEditor::show(const Expected<health::QueryPreview> &answer)
{
    m_isBusy = false;
    m_isAsked = true;
    m_series.clear();
    m_note.clear();
    m_problem.clear();
    const TimePoint now = m_session->clock().now();
    m_from = chartTime(now - 30min);
    m_to = chartTime(now);
    if (!answer)
        m_problem = translated(answer.error());
    else
        showLines(*answer);
    Q_EMIT previewChanged();
}

void QueryEditor::showLines(const health::QueryPreview &preview)
{
    const qsizetype count = preview.lines.size() + preview.omitted;
    for (const health::QueryPreview::Line &line : preview.lines) {
        if (m_series.size() == mostLines)
            break;
        items::ChartSeries series;
        series.name = count == 1 ? translated(signalTitle(m_signal)) : line.name;
        series.palette = int(m_series.size());
        for (const Sample &sample : line.samples)
            series.points.append({chartTime(sample.at), sample.value});
        m_series.append(series);
    }
    const QString step = toAge(preview.step);
    if (count == 0) {
        m_note = tr("No series in the last 30 minutes.");
    } else if (count == 1) {
        const QList<Sample> &samples = preview.lines.constFirst().samples;
        const double last = samples.isEmpty() ? qQNaN() : samples.constLast().value;
        m_note = tr("1 series, a point every %1. Last: %2.").arg(step, signalText(m_signal, last));
    } else {
        m_problem =
            tr("It gives %1 series, and a signal is one. Put sum(), max() or avg() around it.")
                .arg(count);
    }
    for (const QString &warning : preview.warnings)
        m_note += u' ' + warning;
}

QString QueryEditor::suggestion() const
{
    const health::TargetView *view = m_session ? m_session->fleet().view(m_target) : nullptr;
    if (!view || !view->setup.metrics)
        return {};
    QString text = u"    metrics:\n      source: %1\n"_s.arg(view->setup.metrics->source);
    const QMap<QString, QString> &labels = view->setup.metrics->labels;
    QStringList pairs;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        pairs.append(label.key() + u": "_s + quoted(label.value()));
    if (!pairs.isEmpty())
        text += u"      labels: {%1}\n"_s.arg(pairs.join(u", "_s));
    QMap<Signal, QString> queries = view->setup.metrics->queries;
    queries.insert(m_signal, m_text.trimmed());
    text += u"      queries:\n"_s;
    for (auto query = queries.begin(); query != queries.end(); ++query)
        text += u"        %1: %2\n"_s.arg(signalName(query.key()), quoted(query.value()));
    return text;
}

void QueryEditor::use()
{
    if (isUsable())
        m_session->fleet().useQuery(m_target, m_signal, m_text);
}

} // namespace breakglass::console
