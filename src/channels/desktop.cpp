// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "channels/desktop.h"

using namespace Qt::StringLiterals;

namespace breakglass::channels {

Desktop::Desktop(io::Notifier &notifier) : m_notifier(notifier) {}

QCoro::Task<Delivery> Desktop::deliver(Notice notice)
{
    using events::DeliveryOutcome;
    const QString incident = notice.fields.value(u"incident"_s);
    const QString summary =
        incident.isEmpty() ? notice.title : u"%1: %2"_s.arg(incident, notice.title);
    const bool isUrgent = notice.fields.value(u"severity"_s) == u"P0";
    const Status shown = co_await m_notifier.notify(summary, notice.text, isUrgent);
    if (shown)
        co_return Delivery{DeliveryOutcome::Delivered, u"showed it"_s};
    const QString why = shown.error().sentence();
    co_return Delivery{DeliveryOutcome::Failed, u"did not show it. %1"_s.arg(why)};
}

} // namespace breakglass::channels
