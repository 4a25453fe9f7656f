// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/confirmationform.h"

#include "console/plan/planreadings.h"
#include "console/sentences/sentences.h"

using namespace std::chrono_literals;

namespace breakglass::console {

namespace {

constexpr Milliseconds guardTime = 800ms;
constexpr Milliseconds lifetime = 5min;
constexpr Milliseconds lastCall = 60s;

// Characters that one edit has put in: a key gives one, a paste or a drop gives many.
qsizetype insertedBetween(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head &&
           before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return after.size() - head - tail;
}

} // namespace

ConfirmationForm::~ConfirmationForm() = default;

void ConfirmationForm::begin(ConfirmationRequest request, io::Clock &clock)
{
    end();
    m_request = std::move(request);
    m_typed.clear();
    m_named.clear();
    m_reason.clear();
    m_ticket = m_request.activeIncident;
    m_clock = &clock;
    m_extended = false;
    m_expiresAt = clock.elapsed() + lifetime;
    m_ticker = clock.every(1s, [this] { tick(); });
    guardAgain();
    Q_EMIT opened();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void ConfirmationForm::guardAgain()
{
    if (!isOpen())
        return;
    m_guard = m_clock->after(guardTime, [this] { endGuard(); });
    Q_EMIT changed();
}

void ConfirmationForm::endGuard()
{
    m_guard.reset();
    Q_EMIT changed();
}

void ConfirmationForm::end()
{
    m_guard.reset();
    m_ticker.reset();
    m_clock = nullptr;
    m_busy = false;
    m_pasted = false;
    m_namePasted = false;
    m_error.clear();
    Q_EMIT changed();
}

void ConfirmationForm::cancel()
{
    if (!m_busy)
        end();
}

void ConfirmationForm::tick()
{
    Q_EMIT ticked();
    if (left().count() > 0 || m_busy)
        return;
    end();
    Q_EMIT expired();
}

void ConfirmationForm::extend()
{
    if (!mayExtend())
        return;
    m_extended = true;
    m_expiresAt += lifetime;
    Q_EMIT ticked();
}

void ConfirmationForm::hold()
{
    if (isTaking() && missing().isEmpty())
        Q_EMIT held();
}

void ConfirmationForm::submit()
{
    m_busy = true;
    m_error.clear();
    Q_EMIT changed();
}

void ConfirmationForm::refuse(const Error &error)
{
    m_busy = false;
    m_error = translated(error);
    Q_EMIT changed();
    Q_EMIT refused();
}

void ConfirmationForm::setApprovalsMissing(const QString &missing)
{
    m_approvalsMissing = missing;
    Q_EMIT changed();
}

execution::Confirmation ConfirmationForm::confirmation() const
{
    execution::Confirmation given;
    given.typedPhrase = m_typed;
    given.reason = m_reason.trimmed();
    given.incident = m_ticket.trimmed();
    given.person = m_request.person;
    given.planHash = m_request.planHash;
    if (pressesTwice())
        given.method = execution::Confirmation::Method::TypedTwice;
    return given;
}

void ConfirmationForm::setTyped(const QString &text)
{
    if (text == m_typed)
        return;
    m_pasted = isTaking() && insertedBetween(m_typed, text) > 1;
    if (isTaking() && !m_pasted)
        m_typed = text;
    // Said even when refused, so that the field takes back what it shows.
    Q_EMIT changed();
}

void ConfirmationForm::setNamed(const QString &text)
{
    if (text == m_named)
        return;
    m_namePasted = isTaking() && insertedBetween(m_named, text) > 1;
    if (isTaking() && !m_namePasted)
        m_named = text;
    Q_EMIT changed();
}

void ConfirmationForm::setReason(const QString &text)
{
    if (isTaking())
        m_reason = text;
    Q_EMIT changed();
}

void ConfirmationForm::setTicket(const QString &text)
{
    if (isTaking())
        m_ticket = text;
    Q_EMIT changed();
}

Milliseconds ConfirmationForm::left() const
{
    return isOpen() ? std::max(Milliseconds{}, m_expiresAt - m_clock->elapsed()) : Milliseconds{};
}

QString ConfirmationForm::expiryText() const
{
    return tr("Expires in %1").arg(toStopwatch(left()));
}

bool ConfirmationForm::isExpiring() const
{
    return isOpen() && left() <= lastCall;
}

bool ConfirmationForm::mayExtend() const
{
    return isExpiring() && !m_extended;
}

} // namespace breakglass::console
