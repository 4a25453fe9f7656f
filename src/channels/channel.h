// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"

#include <QCoroTask>
#include <QMap>
#include <QString>

namespace breakglass::channels {

/// What goes out, complete: a channel adds nothing of its own.
struct Notice
{
    QString message; ///< "MESSAGE-0007"
    QString purpose; ///< "update", "announcement" or "test"
    QString title;
    QString audience;
    QString text;
    QMap<QString, QString> fields; ///< Others of channelFields(), as they are now.
};

/// What a channel said to one attempt; `detail` goes on from its name: "refused the message (403)".
struct Delivery
{
    events::DeliveryOutcome outcome = events::DeliveryOutcome::Failed;
    QString detail;
    friend bool operator==(const Delivery &, const Delivery &) = default;
};

/// A way out of the console to people. One call is one attempt; nothing is tried again by itself.
class Channel
{
public:
    virtual ~Channel() = default;
    [[nodiscard]] virtual QCoro::Task<Delivery> deliver(Notice notice) = 0;
};

} // namespace breakglass::channels
