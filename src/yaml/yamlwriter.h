// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonValue>
#include <QString>

namespace breakglass::yaml {

/// A JSON value as YAML for people to read and to compare: one member a line, members by name,
/// lists in their order. The same value gives the same text. Text that would be read as something
/// else, or that hides what it is, is quoted.
[[nodiscard]] QString toYaml(const QJsonValue &value);

} // namespace breakglass::yaml
