// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/incident.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace breakglass {

/// A way to tell people, as the workspace declares it; `settings` is for its kind alone.
struct ChannelSetup
{
    QString name;
    QString kind;     ///< "webhook", "desktop", "grafana", or one that comes later: "slack"...
    QString audience; ///< "internal" or "external"
    QList<Severity> severities; ///< Of the incidents that it takes; empty: all.
    QStringList announces;      ///< "run-started", "run-finished", "gate"
    QJsonObject settings;
    friend bool operator==(const ChannelSetup &, const ChannelSetup &) = default;
};

/// What the body of a webhook may name as {{name}}.
[[nodiscard]] const QStringList &channelFields();

} // namespace breakglass
