// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/incidentmodel.h"

#include "console/incident/reportfile.h"
#include "console/sentences/sentences.h"
#include "console/shell/shellmodel.h"
#include "incident/rules.h"
#include "incident/strip.h"

#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::console {

IncidentModel::IncidentModel(ShellModel &shell) : PlaceModel(shell), m_outbox(shell, m_composer)
{
    connect(&m_outbox, &Outbox::posted, this, &IncidentModel::posted);
}

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
    m_outbox.attach(sharedSession());
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
}

void IncidentModel::updateMessages()
{
    m_messages = messagesOf(session().record().entries(), m_shown);
    m_outbox.update();
    Q_EMIT changed();
    tick();
}

void IncidentModel::updateRhythm()
{
    const Workspace &workspace = session().workspace();
    const ServiceLevel level = workspace.serviceLevel(incident().severity);
    const TimePoint now = session().clock().now();
    const incident::StripFigures figures =
        incident::stripFigures(incident(), level, workspace.updates, now);
    const Rhythm rhythm = rhythmOf(incident(), messagesOf(session().record().entries(), m_shown),
        level, workspace.updates, now);
    m_rhythm.setRows(rhythm.marks);
    m_rhythmNow = rhythm.now;
    m_updateFigure = toStopwatch(std::chrono::abs(figures.untilUpdate));
    if (!incident().isActive() || !workspace.updates.isKept()) {
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
    const bool hasMessages = !m_messages.isEmpty();
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

QStringList IncidentModel::filterTitles() const
{
    return {tr("All"), tr("Operations %1").arg(m_timeline.countOf(u"operations"_s)),
        tr("Decisions %1").arg(m_timeline.countOf(u"decisions"_s)),
        tr("Messages %1").arg(m_timeline.countOf(u"messages"_s))};
}

QString IncidentModel::rhythmTitle() const
{
    const Milliseconds every = hasSession() ? session().workspace().updates.every : 0ms;
    if (every <= 0ms)
        return tr("No update rhythm");
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(every);
    if (minutes < every || minutes.count() == 1)
        return tr("Updates every %1").arg(toAge(every));
    return tr("Updates every %1 minutes").arg(minutes.count());
}

QString IncidentModel::sentSummary() const
{
    const QList<SentRow> rows =
        hasSession() ? sentRows(incident(), m_messages, session().workspace().updates)
                     : QList<SentRow>();
    const auto late = std::ranges::count(rows, true, &SentRow::late);
    const auto total = rows.size();
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

void IncidentModel::addNote(const QString &text)
{
    perform(session().desk().addNote(text), [this](bool succeeded) {
        if (succeeded)
            Q_EMIT noteAdded();
    });
}

void IncidentModel::post()
{
    if (isPresent())
        m_outbox.send();
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
    QList<TargetState> states;
    for (const TargetId &target : session().desk().state().incident.targets) {
        const health::TargetView *view = session().fleet().view(target);
        if (view && view->state)
            states.append(*view->state);
    }
    m_matters = openMatters(session().workspace(), session().desk().state(),
        session().runner().view(), targetHealth(), states);
    Q_EMIT mattersChanged();
}

QString IncidentModel::lengthProblem(const QString &name, const QString &text)
{
    const Status length = incident::checkLength(name, text);
    return length ? QString() : translated(length.error());
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
                          : translated(result.error());
    Q_EMIT exported();
}

void IncidentModel::dismissExport()
{
    m_exportText.clear();
    m_exportFailed = false;
    Q_EMIT exported();
}

} // namespace breakglass::console
