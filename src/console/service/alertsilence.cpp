// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/alertsilence.h"

#include "console/sentences/sentences.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

void AlertSilence::follow(std::shared_ptr<Session> session, const TargetId &target)
{
    m_session = std::move(session);
    m_target = target;
    m_draft.reset();
    m_trouble.clear();
    Q_EMIT drafted();
    Q_EMIT changed();
}

bool AlertSilence::isOffered() const
{
    const health::TargetView *view = m_session ? m_session->fleet().view(m_target) : nullptr;
    const auto isLoud = [](const Alert &alert) { return alert.silences.isEmpty(); };
    return view && m_session->silencer() && std::ranges::any_of(view->alerts, isLoud);
}

QString AlertSilence::refusal() const
{
    if (!isOffered())
        return {};
    if (!m_session->desk().state().incident.isActive())
        return tr("Declare an incident first: alerts are kept quiet for an incident.");
    return translated(m_session->silencer()->obstacle(m_target));
}

QString AlertSilence::alerts() const
{
    const health::TargetView *view = m_session ? m_session->fleet().view(m_target) : nullptr;
    QStringList names;
    for (const Alert &alert : view ? view->alerts : QList<Alert>())
        names.append(alert.name.simplified());
    names.removeDuplicates();
    return names.join(u", "_s);
}

QString AlertSilence::title() const
{
    return m_draft
               ? tr("Keep the alerts of %1 in %2 quiet until %3?")
                     .arg(m_target.service, m_target.environment, toClock(m_draft->until).left(5))
               : QString();
}

QString AlertSilence::request() const
{
    return m_draft ? actText(m_draft->request) : QString();
}

bool AlertSilence::begin()
{
    m_draft.reset();
    m_trouble.clear();
    if (isOffered() && refusal().isEmpty()) {
        const incident::Desk &desk = m_session->desk();
        auto draft = m_session->silencer()->draft(m_target, desk.state().incident, desk.person());
        if (draft)
            m_draft = std::move(*draft);
        else
            m_trouble = translated(draft.error());
    }
    Q_EMIT drafted();
    return m_draft.has_value();
}

void AlertSilence::send()
{
    if (m_draft)
        std::ignore = perform(*std::exchange(m_draft, std::nullopt));
}

QCoro::Task<> AlertSilence::perform(incident::Silencer::Draft draft)
{
    const QPointer<AlertSilence> self(this);
    const std::shared_ptr<Session> session = m_session;
    const auto sent =
        co_await session->silencer()->silence(std::move(draft), session->desk().person());
    if (!self)
        co_return;
    if (!sent)
        m_trouble = translated(sent.error());
    Q_EMIT drafted();
    Q_EMIT changed();
}

} // namespace breakglass::console
