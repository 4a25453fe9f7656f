// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <optional>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::backends {

/// What a value must look like before it may become part of an argument. None may begin with '-' or
/// hold a control
/// character, so that no value turns into an option or another line.
enum class VariableType {
    Path,     ///< Absolute, without "..".
    Word,     ///< Letters, digits, '.', '_' and '-'.
    Revision, ///< Like a word, and never one that means another revision tomorrow.
    Number,   ///< Digits without leading zero.
    Text,     ///< One line.
};
[[nodiscard]] std::optional<VariableType> variableTypeFromName(const QString &name);
[[nodiscard]] bool fits(VariableType type, const QString &value);
/// "previous", "latest", "0"...: means something else after the next release.
[[nodiscard]] bool isRelative(const QString &revision);

/// Checked values by name: "revision", "current", "setting.root".
class Variables
{
public:
    [[nodiscard]] Status set(const QString &name, VariableType type, const QString &value);
    /// Replaces every "${name}" once; what a value holds is never read again. Fails on an unknown
    /// or broken one.
    [[nodiscard]] Expected<QString> fill(const QString &text) const;
    [[nodiscard]] Expected<QStringList> fill(const QStringList &texts) const;

private:
    QMap<QString, QString> m_values;
};

/// Names between "${" and "}" of a text, or an error when one is not closed or not a name.
[[nodiscard]] Expected<QStringList> namesIn(const QString &text);

} // namespace breakglass::backends
