// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"

namespace breakglass::planning {

/// What one preflight found; its id and title come from the list of them all.
struct Finding
{
    PreflightResult result = PreflightResult::Fail;
    QString detail;
};

[[nodiscard]] inline Finding pass(const QString &detail)
{
    return {PreflightResult::Pass, detail};
}
[[nodiscard]] inline Finding caution(const QString &detail)
{
    return {PreflightResult::Caution, detail};
}
[[nodiscard]] inline Finding waiting(const QString &detail)
{
    return {PreflightResult::Waiting, detail};
}
[[nodiscard]] inline Finding fail(const QString &detail)
{
    return {PreflightResult::Fail, detail};
}

} // namespace breakglass::planning
