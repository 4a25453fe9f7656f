// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <memory>
#include <QCoroTask>
#include <QString>

namespace breakglass::io {

/// Shows something on this desktop (org.freedesktop.Notifications).
class Notifier
{
public:
    virtual ~Notifier() = default;
    /// Plain texts: what they hold is never read as markup. `urgent` stays until somebody has seen it.
    [[nodiscard]] virtual QCoro::Task<Status> notify(
        QString summary, QString body, bool urgent) = 0;
};

[[nodiscard]] std::unique_ptr<Notifier> makeNotifier();
/// What a server that knows markup and one that does not both show as `text`.
[[nodiscard]] QString notificationBody(const QString &text, bool serverKnowsMarkup);

} // namespace breakglass::io
