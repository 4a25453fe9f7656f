// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/incidentmodel.h"

#include "console/incident/reportfile.h"
#include "console/shell/shellmodel.h"
#include "incident/rules.h"
#include "incident/strip.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

QCoro::Task<> awaitEntry(QCoro::Task<Expected<Entry>> task, QPointer<QObject> scope,
    QPointer<ShellModel> shell, std::function<void(bool)> done)
{
    const auto result = co_await std::move(task);
    if (!scope)
        co_return;
    if (!result && shell)
        shell->notify(result.error());
    done(result.has_value());
}

} // namespace

void IncidentModel::attached()
{
    connect(&session().record(), &record::Record::appended, sessionScope(),
        [this](const Entry &entry) { follow(entry); });
    connect(&session().desk(), &incident::Desk::changed, sessionScope(), [this] { update(); });
    connect(&session().runner(), &execution::Runner::changed, sessionScope(), [this] { tick(); });
    connect(&shell(), &ShellModel::ticked, sessionScope(), [this] { tick(); });
    m_composer.reset(session().workspace().templates);
    m_timeline.setFilter(u"all"_s);
    m_shown.clear();
    m_timeline.read({}, {});
    setSending(false);
    dismissExport();
    update();
}

void IncidentModel::follow(const Entry &entry)
{
    // The fold may see the entry before or after this; a new incident is read as a whole in update().
    if (entry.event.incident == m_shown) {
        m_timeline.add(entry);
        Q_EMIT timelineChanged();
    }
    if (std::holds_alternative<events::UpdateSent>(entry.event.payload))
        updateMessages();
    if (std::holds_alternative<events::IncidentResolved>(entry.event.payload))
        exportReport();
}

void IncidentModel::update()
{
    if (incident().id != m_shown) {
        m_shown = incident().id;
        m_timeline.read(session().record().entries(), m_shown);
        m_composer.reset(session().workspace().templates);
        dismissExport();
        Q_EMIT timelineChanged();
    }
    QList<RoleRow> roles;
    for (const QString &role : session().workspace().roles)
        roles.append({role, incident().roles.value(role)});
    m_roles.setRows(roles);
    updateMessages();
    Q_EMIT changed();
    tick();
}

void IncidentModel::updateMessages()
{
    m_messages = messagesOf(session().record().entries(), m_shown);
    m_sent.setRows(sentRows(incident(), m_messages, session().workspace().updateEvery));
    Q_EMIT changed();
    tick();
}

void IncidentModel::updateRhythm()
{
    const Workspace &workspace = session().workspace();
    const ServiceLevel level = workspace.serviceLevel(incident().severity);
    const TimePoint now = session().clock().now();
    const incident::StripFigures figures =
        incident::stripFigures(incident(), level, workspace.updateEvery, now);
    const Rhythm rhythm = rhythmOf(incident(), messagesOf(session().record().entries(), m_shown),
        level, workspace.updateEvery, now);
    m_rhythm.setRows(rhythm.marks);
    m_rhythmNow = rhythm.now;
    m_updateFigure = toStopwatch(std::chrono::abs(figures.untilUpdate));
    if (!incident().isActive() || workspace.updateEvery <= 0ms) {
        m_updateState = isPresent() && !isActive() ? u"resolved"_s : u"none"_s;
        m_updateText = isPresent() && !isActive() ? tr("Resolved") : QString();
        m_updateFigure.clear();
    } else if (figures.isUpdateOverdue) {
        m_updateState = u"overdue"_s;
        m_updateText = tr("Overdue, update due since");
    } else {
        m_updateState = figures.isUpdateDueSoon ? u"soon"_s : u"due"_s;
        m_updateText = tr("Next update due in");
    }
}

void IncidentModel::tick()
{
    if (!isPresent()) {
        m_rhythm.setRows({});
        m_updateState = u"none"_s;
        Q_EMIT ticked();
        return;
    }
    updateRhythm();
    const MessageSituation situation{session().workspace(), session().desk().state(),
        session().runner().view(), targetHealth(), session().desk().person(),
        session().clock().now()};
    const bool hasMessages = m_sent.count() > 0;
    m_composer.fill(messageFacts(situation),
        suggestedTemplate(m_composer.templates(), incident(), hasMessages));
    Q_EMIT ticked();
}

QList<TargetHealth> IncidentModel::targetHealth() const
{
    QList<TargetHealth> targets;
    for (const TargetId &target : incident().targets) {
        if (const health::TargetView *view = session().fleet().view(target); view)
            targets.append({target, view->level, view->breaches});
    }
    return targets;
}

bool IncidentModel::isPresent() const
{
    return hasSession() && !incident().id.isEmpty();
}

QString IncidentModel::incidentId() const
{
    return hasSession() ? incident().id : QString();
}

QString IncidentModel::title() const
{
    return hasSession() ? incident().title : QString();
}

QString IncidentModel::severity() const
{
    return hasSession() ? severityName(incident().severity) : QString();
}

QString IncidentModel::endText() const
{
    if (!isPresent() || !incident().resolvedAt)
        return {};
    return tr("Resolved at %1 by %2: %3")
        .arg(toClock(*incident().resolvedAt), incident().resolvedBy, incident().resolution);
}

QString IncidentModel::entriesText() const
{
    const int shown = int(m_timeline.lines().size());
    if (shown != m_timeline.total())
        return tr("%1 of %2 entries").arg(shown).arg(m_timeline.total());
    return shown == 1 ? tr("1 entry") : tr("%1 entries").arg(shown);
}

void IncidentModel::setFilter(const QString &filter)
{
    m_timeline.setFilter(filter);
    Q_EMIT timelineChanged();
}

QString IncidentModel::rhythmTitle() const
{
    const Milliseconds every = hasSession() ? session().workspace().updateEvery : 0ms;
    if (every <= 0ms)
        return tr("No update rhythm");
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(every);
    if (minutes < every || minutes.count() == 1)
        return tr("Updates every %1").arg(toAge(every));
    return tr("Updates every %1 minutes").arg(minutes.count());
}

QString IncidentModel::sentSummary() const
{
    const auto late = std::ranges::count(m_sent.rows(), true, &SentRow::late);
    const auto total = m_sent.rows().size();
    return total == 0 ? tr("None yet") : tr("%1 of %2 on time").arg(total - late).arg(total);
}

QString IncidentModel::rolesText() const
{
    const auto taken = std::ranges::count_if(
        m_roles.rows(), [](const RoleRow &row) { return !row.person.isEmpty(); });
    return tr("%1 of %2 roles taken").arg(taken).arg(m_roles.rows().size());
}

QStringList IncidentModel::people() const
{
    QStringList names;
    if (!hasSession())
        return names;
    for (const Person &person : session().workspace().people)
        names.append(person.name);
    names.append(session().desk().person());
    names.removeDuplicates();
    return names;
}

void IncidentModel::command(QCoro::Task<Expected<Entry>> task, std::function<void()> done)
{
    auto finish = [done = std::move(done)](bool succeeded) {
        if (succeeded)
            done();
    };
    awaitEntry(std::move(task), sessionScope(), &shell(), std::move(finish));
}

void IncidentModel::addNote(const QString &text)
{
    command(session().desk().addNote(text), [this] { Q_EMIT noteAdded(); });
}

void IncidentModel::post()
{
    if (m_sending || !isPresent() || !m_composer.problem().isEmpty())
        return;
    setSending(true);
    auto finish = [this](bool succeeded) {
        setSending(false);
        if (!succeeded)
            return;
        m_composer.clearDraft();
        tick();
        shell().announce(tr("The message is in the timeline."));
        Q_EMIT posted();
    };
    awaitEntry(session().desk().sendUpdate(m_composer.audience(), m_composer.text()),
        sessionScope(), &shell(), std::move(finish));
}

void IncidentModel::setSending(bool sending)
{
    m_sending = sending;
    Q_EMIT sendingChanged();
}

void IncidentModel::changeSeverity(const QString &severity, const QString &reason)
{
    if (const auto known = severityFromName(severity))
        perform(session().desk().changeSeverity(*known, reason));
}

void IncidentModel::assignRole(const QString &role, const QString &person)
{
    perform(session().desk().assignRole(role, person));
}

void IncidentModel::resolve(const QString &resolution)
{
    lookAtMatters();
    if (m_matters.blocked.isEmpty())
        perform(session().desk().resolve(resolution));
}

void IncidentModel::lookAtMatters()
{
    m_matters = openMatters(
        session().workspace(), session().desk().state(), session().runner().view(), targetHealth());
    Q_EMIT mattersChanged();
}

QString IncidentModel::lengthProblem(const QString &name, const QString &text)
{
    const Status length = incident::checkLength(name, text);
    return length ? QString() : length.error().sentence();
}

void IncidentModel::exportReport()
{
    if (!isPresent())
        return;
    const QPointer<QObject> scope = sessionScope();
    writeReport(session().record().entries(), m_shown, session().workspace(), session().folder())
        .then([this, scope](const Expected<QString> &result) {
            if (scope)
                showExport(result);
        });
}

void IncidentModel::showExport(const Expected<QString> &result)
{
    m_exportFailed = !result;
    m_exportText = result ? tr("The report is in %1 and beside it as .html.").arg(*result)
                          : result.error().sentence();
    Q_EMIT exported();
}

void IncidentModel::dismissExport()
{
    m_exportText.clear();
    m_exportFailed = false;
    Q_EMIT exported();
}

} // namespace breakglass::console
