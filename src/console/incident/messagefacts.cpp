// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/messagefacts.h"

#include "workspace/placeholders.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

using execution::RunPhase;
using execution::StepState;

/// Whom the sentences of this file belong to, for the translators.
struct MessageWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

/// "14:22 UTC": the reader may be anywhere.
QString clockText(TimePoint at)
{
    return MessageWords::tr("%1 UTC").arg(toClock(at).left(5));
}

QString ageText(Milliseconds span)
{
    return toAge(std::chrono::floor<std::chrono::minutes>(span));
}

QString breachText(const health::Breach &breach)
{
    const QString value = signalText(breach.threshold.signal, breach.value);
    switch (breach.threshold.signal) {
    case Signal::ErrorRate:
        return MessageWords::tr("requests fail (error rate %1)").arg(value);
    case Signal::LatencyP95:
        return MessageWords::tr("answers are slow (1 in 20 takes over %1)").arg(value);
    case Signal::ReadyReplicas:
        return MessageWords::tr("parts of it do not run (%1 ready)").arg(value);
    case Signal::RequestRate:
        return MessageWords::tr("unusual traffic (%1)").arg(value);
    }
    return {};
}

QString counted(qsizetype count, const char *one, const char *many)
{
    return count == 1 ? MessageWords::tr(one) : MessageWords::tr(many).arg(count);
}

/// Reads one situation; each member says one thing or nothing.
class Reading
{
public:
    explicit Reading(const MessageSituation &situation) : s(situation), incident(s.state.incident)
    {
        if (s.run.phase != RunPhase::Idle && s.state.plans.contains(s.run.plan.id))
            run = &s.run;
        if (run)
            plan = &run->plan;
        else if (!s.state.plansInOrder.isEmpty())
            plan = &*s.state.plans.constFind(s.state.plansInOrder.last());
    }
    [[nodiscard]] QMap<QString, QString> all() const;

private:
    [[nodiscard]] bool isRunning() const { return run && run->phase != RunPhase::Finished; }
    [[nodiscard]] QString services() const;
    [[nodiscard]] QString environments() const;
    [[nodiscard]] QString strategy() const;
    [[nodiscard]] DurationRange expected() const;
    [[nodiscard]] QString eta() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] QString impact() const;
    [[nodiscard]] QString done() const;
    [[nodiscard]] QString current() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] const Strategy *chosen() const;

    const MessageSituation &s;
    const Incident &incident;
    const execution::RunView *run = nullptr; ///< Of this incident, or null.
    const Plan *plan = nullptr;              ///< The newest of this incident, or null.
};

QString Reading::services() const
{
    QStringList names;
    for (const TargetId &target : incident.targets)
        names.append(target.service);
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString Reading::environments() const
{
    QStringList names;
    for (const TargetId &target : incident.targets)
        names.append(target.environment);
    names.removeDuplicates();
    return names.join(u", "_s);
}

const Strategy *Reading::chosen() const
{
    if (plan)
        return s.workspace.strategy(plan->intent.strategy);
    return s.state.decision ? s.workspace.strategy(s.state.decision->strategy) : nullptr;
}

QString Reading::strategy() const
{
    const Strategy *known = chosen();
    return known ? known->title : QString();
}

DurationRange Reading::expected() const
{
    if (plan && plan->expected.most > 0ms)
        return plan->expected;
    const Strategy *known = chosen();
    return known ? known->expected : DurationRange{};
}

QString Reading::eta() const
{
    if (incident.resolvedAt)
        return clockText(*incident.resolvedAt);
    const DurationRange range = expected();
    if (range.most <= 0ms)
        return {};
    if (!run)
        return MessageWords::tr("%1 after the start").arg(range.text());
    if (run->phase == RunPhase::Finished)
        return run->result == events::RunResult::Succeeded && run->endedAt
                   ? clockText(*run->endedAt)
                   : QString();
    const TimePoint end = run->startedAt + range.most;
    return s.now > end ? MessageWords::tr("later than %1").arg(clockText(end)) : clockText(end);
}

QString Reading::status() const
{
    QStringList said;
    for (const TargetHealth &target : s.targets) {
        if (target.level == HealthLevel::NoData)
            continue;
        QStringList figures;
        for (const health::Breach &breach : target.breaches)
            figures.append(
                MessageWords::tr("%1 %2").arg(signalTitle(breach.threshold.signal).toLower(),
                    signalText(breach.threshold.signal, breach.value)));
        const QString word = healthWord(target.level).toLower();
        const QString health =
            figures.isEmpty() ? word : MessageWords::tr("%1 (%2)").arg(word, figures.join(u", "_s));
        said.append(MessageWords::tr("%1 in %2 is %3")
                .arg(target.target.service, target.target.environment, health));
    }
    return said.join(u"; "_s);
}

QString Reading::impact() const
{
    QStringList said;
    for (const TargetHealth &target : s.targets) {
        for (const health::Breach &breach : target.breaches)
            said.append(breachText(breach));
    }
    said.removeDuplicates();
    return said.join(u", "_s);
}

QString Reading::done() const
{
    QStringList said;
    if (!s.state.ticks.isEmpty())
        said.append(
            counted(s.state.ticks.size(), QT_TRANSLATE_NOOP("MessageWords", "1 checklist item"),
                QT_TRANSLATE_NOOP("MessageWords", "%1 checklist items")));
    if (const QString title = strategy(); !title.isEmpty())
        said.append(MessageWords::tr("decided for %1").arg(title));
    if (plan && !s.state.approvals.value(plan->id).isEmpty())
        said.append(counted(s.state.approvals.value(plan->id).size(),
            QT_TRANSLATE_NOOP("MessageWords", "1 approval"),
            QT_TRANSLATE_NOOP("MessageWords", "%1 approvals")));
    for (qsizetype i = 0; run && i < std::min(run->steps.size(), run->plan.steps.size()); ++i) {
        if (run->steps.at(i).state == StepState::Done)
            said.append(run->plan.steps.at(i).title);
    }
    return said.join(u", "_s);
}

QString Reading::current() const
{
    if (incident.resolvedAt)
        return MessageWords::tr("nothing, it is resolved");
    if (run && run->phase == RunPhase::NeedsPerson)
        return MessageWords::tr("%1 has stopped and a person looks at it").arg(run->plan.title);
    if (run && run->phase == RunPhase::Paused)
        return MessageWords::tr("%1 is paused").arg(run->plan.title);
    if (isRunning() && run->current >= 0 && run->current < run->plan.steps.size())
        return MessageWords::tr("%1, step %2 of %3: %4")
            .arg(run->plan.title, QString::number(run->current + 1),
                QString::number(run->plan.steps.size()), run->plan.steps.at(run->current).title);
    if (isRunning())
        return run->plan.title;
    if (run && run->result == events::RunResult::Succeeded)
        return MessageWords::tr("watching that it stays well after %1").arg(run->plan.title);
    if (plan && !run)
        return MessageWords::tr("preparing %1").arg(plan->title);
    if (const QString title = strategy(); !title.isEmpty())
        return MessageWords::tr("preparing %1").arg(title);
    return {};
}

QString Reading::reason() const
{
    if (plan && !plan->intent.reason.isEmpty())
        return plan->intent.reason;
    return s.state.decision ? s.state.decision->reason : QString();
}

QMap<QString, QString> Reading::all() const
{
    const Milliseconds every = s.workspace.updates.every;
    const bool goesOn = incident.isActive() && every > 0ms;
    QMap<QString, QString> facts{
        {u"incident"_s, incident.id},
        {u"incident_title"_s, incident.title},
        {u"severity"_s, severityName(incident.severity)},
        {u"service"_s, services()},
        {u"environment"_s, environments()},
        {u"strategy"_s, strategy()},
        {u"from_revision"_s, plan ? plan->fromRevision : QString()},
        {u"to_revision"_s, plan ? plan->intent.toRevision : QString()},
        {u"expected"_s, expected().most > 0ms ? expected().text() : QString()},
        {u"eta"_s, eta()},
        {u"elapsed"_s, ageText(incident.elapsed(s.now))},
        {u"time"_s, clockText(s.now)},
        {u"next_update"_s, goesOn ? clockText(s.now + every) : QString()},
        {u"update_every"_s, every > 0ms ? toAge(every) : QString()},
        {u"status"_s, status()},
        {u"impact"_s, impact()},
        {u"done"_s, done()},
        {u"current"_s, current()},
        {u"operator"_s, s.person},
        {u"reason"_s, reason()},
        {u"resolved_at"_s, incident.resolvedAt ? clockText(*incident.resolvedAt) : QString()},
        {u"resolution"_s, incident.resolution},
    };
    facts.removeIf([](QMap<QString, QString>::iterator fact) { return fact.value().isEmpty(); });
    return facts;
}

} // namespace

QMap<QString, QString> messageFacts(const MessageSituation &situation)
{
    return situation.state.incident.id.isEmpty() ? QMap<QString, QString>()
                                                 : Reading(situation).all();
}

FilledMessage fillMessage(const QString &text, const QMap<QString, QString> &facts)
{
    static const QRegularExpression place(u"\\{\\{\\s*([A-Za-z0-9_.-]+)\\s*\\}\\}"_s);
    FilledMessage message;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        message.text += text.sliced(at, match.capturedStart() - at);
        at = match.capturedEnd();
        const QString value = facts.value(match.captured(1));
        if (value.isEmpty()) {
            message.text += u'[' + match.captured(1) + u']';
            continue;
        }
        message.filled.append({message.text.size(), value.size()});
        message.names.append(match.captured(1));
        message.text += value;
    }
    message.text += text.sliced(at);
    return message;
}

void keepUntouched(FilledMessage &message, const QString &edited)
{
    const QString before = std::exchange(message.text, edited);
    const qsizetype shorter = std::min(before.size(), edited.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == edited.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == edited.at(edited.size() - 1 - tail))
        ++tail;
    const qsizetype changedEnd = before.size() - tail;
    const qsizetype shift = edited.size() - before.size();
    for (qsizetype at = message.filled.size() - 1; at >= 0; --at) {
        TextSpan &span = message.filled[at];
        if (span.start + span.length <= head)
            continue;
        if (span.start >= changedEnd) {
            span.start += shift;
            continue;
        }
        message.filled.removeAt(at);
        message.names.removeAt(at);
    }
}

void fillAgain(FilledMessage &message, const QMap<QString, QString> &facts)
{
    qsizetype shift = 0;
    for (qsizetype at = 0; at < message.filled.size(); ++at) {
        TextSpan &span = message.filled[at];
        span.start += shift;
        const QString value = facts.value(message.names.at(at));
        // What nobody knows any more stays as it was last known.
        if (value.isEmpty())
            continue;
        message.text.replace(span.start, span.length, value);
        shift += value.size() - span.length;
        span.length = value.size();
    }
}

QStringList openPlaces(const QString &text)
{
    static const QRegularExpression unknown(u"\\[([a-z][a-z0-9_]*)\\]"_s);
    QStringList names;
    for (const QRegularExpressionMatch &match : unknown.globalMatch(text))
        names.append(match.captured(1).replace(u'_', u' '));
    for (const Placeholder &other : workspace::findPlaceholders(text, false))
        names.append(QString(other.name).replace(u'-', u' '));
    names.removeDuplicates();
    return names;
}

} // namespace breakglass::console
