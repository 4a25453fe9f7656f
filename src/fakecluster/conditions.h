// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace breakglass::fakecluster {

/// One entry of status.conditions.
struct Condition
{
    QString type;
    QString status; ///< "True", "False" or "Unknown".
    QString reason;
    QString message;
};

/// The entry of this type; empty when there is none.
[[nodiscard]] QJsonObject conditionOf(const QJsonObject &object, const QString &type);
/// Sets it as the controllers do: the same status and reason change nothing, the same status keeps
/// its moment of transition.
void setCondition(QJsonObject &object, const Condition &condition, const QString &now);
/// Sets a condition even where status and reason are the same: progress is news each time.
void renewCondition(QJsonObject &object, const Condition &condition, const QString &now);

} // namespace breakglass::fakecluster
