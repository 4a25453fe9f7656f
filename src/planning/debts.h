// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"

#include <optional>
#include <QList>
#include <QString>

namespace breakglass::planning {

/// Something that was switched off, pinned or changed by hand in an emergency, and stays so until somebody takes it
/// back.
struct ProtectionDebt
{
    enum class Kind {
        PausedSync, ///< What keeps the target as git says is paused.
        TrafficPin, ///< A new deployment gets no traffic.
        Drift,      ///< What runs is not what was released.
    };
    Kind kind = Kind::PausedSync;
    QString system;                 ///< "Argo CD"; empty for a pin.
    QString object;                 ///< "Application argocd/web"; empty but for a pause.
    std::optional<TimePoint> since; ///< Where the system says so.
    QString remedy;                 ///< The command that takes it back, or empty.
    QStringList drift{};            ///< As TargetState has it.
    friend bool operator==(const ProtectionDebt &, const ProtectionDebt &) = default;
};

/// What a target itself shows, whoever left it there: the world knows better than the record what is still open.
[[nodiscard]] QList<ProtectionDebt> protectionDebts(const TargetState &state);

} // namespace breakglass::planning
