// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// How each field of the confirmation stands, in words. The rules are those of execution.

#include "console/plan/confirmationform.h"
#include "console/plan/planreadings.h"

namespace breakglass::console {

QString ConfirmationForm::question() const
{
    return confirmQuestion(m_request.plan);
}

QString ConfirmationForm::holdText() const
{
    if (!pressesTwice())
        return holdWords(m_request.plan);
    return goesBack() ? tr("Press twice to roll back") : tr("Press twice to deploy");
}

int ConfirmationForm::phraseState() const
{
    if (m_pasted)
        return int(Check::Invalid);
    if (m_typed == phrase())
        return int(Check::Valid);
    return int(phrase().startsWith(m_typed) ? Check::Waiting : Check::Invalid);
}

QString ConfirmationForm::phraseText() const
{
    if (m_pasted)
        return tr("A paste does not count. Type %1.").arg(phrase());
    if (m_typed == phrase())
        return tr("Matches");
    if (m_typed.isEmpty())
        return {};
    if (phrase().startsWith(m_typed))
        return tr("%1 of %2 characters").arg(m_typed.size()).arg(phrase().size());
    const bool onlyCase = phrase().startsWith(m_typed, Qt::CaseInsensitive);
    return onlyCase && phrase() == phrase().toUpper() ? tr("Type %1 in capitals.").arg(phrase())
                                                      : tr("Type %1.").arg(phrase());
}

int ConfirmationForm::reasonState() const
{
    const bool enough = execution::reasonLength(m_reason) >= execution::shortestReason;
    return int(enough ? Check::Valid : Check::Waiting);
}

QString ConfirmationForm::reasonText() const
{
    const qsizetype length = execution::reasonLength(m_reason);
    if (length < execution::shortestReason)
        return tr("%1 of %2 characters").arg(length).arg(execution::shortestReason);
    return tr("%1 characters, %2 needed").arg(length).arg(execution::shortestReason);
}

int ConfirmationForm::ticketState() const
{
    const QString given = m_ticket.trimmed();
    const QString &planned = m_request.plan.intent.incident;
    if (given.isEmpty())
        return int(Check::Waiting);
    const QString expected = planned.isEmpty() ? m_request.activeIncident : planned;
    if (!expected.isEmpty() && given != expected)
        return int(Check::Invalid);
    return int(given == m_request.activeIncident ? Check::Valid : Check::Plain);
}

QString ConfirmationForm::ticketText() const
{
    const QString &planned = m_request.plan.intent.incident;
    switch (Check(ticketState())) {
    case Check::Waiting:
        return tr("Needed");
    case Check::Valid:
        return tr("Open");
    case Check::Plain:
        return tr("Not open here");
    case Check::Invalid:
        break;
    }
    return planned.isEmpty() ? tr("Open is %1.").arg(m_request.activeIncident)
                             : tr("The plan is for %1.").arg(planned);
}

int ConfirmationForm::namedState() const
{
    if (m_namePasted)
        return int(Check::Invalid);
    if (m_named == service())
        return int(Check::Valid);
    return int(service().startsWith(m_named) ? Check::Waiting : Check::Invalid);
}

QString ConfirmationForm::namedText() const
{
    if (m_namePasted)
        return tr("A paste does not count. Type %1.").arg(service());
    if (m_named == service())
        return tr("Matches");
    if (m_named.isEmpty())
        return {};
    return service().startsWith(m_named)
               ? tr("%1 of %2 characters").arg(m_named.size()).arg(service().size())
               : tr("Type %1.").arg(service());
}

QString ConfirmationForm::missing() const
{
    if (m_busy)
        return tr("Everything is looked at once more");
    if (Check(phraseState()) != Check::Valid)
        return tr("Type %1").arg(phrase());
    const qsizetype shortBy = execution::shortestReason - execution::reasonLength(m_reason);
    if (shortBy > 0)
        return shortBy == 1 ? tr("1 more character of reason")
                            : tr("%1 more characters of reason").arg(shortBy);
    if (Check(ticketState()) == Check::Waiting)
        return tr("Name the incident ticket");
    if (Check(ticketState()) == Check::Invalid)
        return tr("Name the open incident");
    if (!m_approvalsMissing.isEmpty())
        return m_approvalsMissing;
    if (pressesTwice() && Check(namedState()) != Check::Valid)
        return tr("Type %1").arg(service());
    return m_guard ? tr("One moment") : QString();
}

} // namespace breakglass::console
