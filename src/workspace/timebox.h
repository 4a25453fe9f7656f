// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <optional>
#include <QString>

namespace breakglass::workspace {

/// Reads "2-5 min", "15 minutes", "<5 min", "0–15 minutes"; empty when it is none of these.
[[nodiscard]] std::optional<DurationRange> rangeFromText(const QString &text);

/// The time box in a heading, and the heading without it.
struct TimeBox
{
    QString title;
    std::optional<DurationRange> budget;
    bool recurring = false; ///< "every 15 min"
};
/// "Phase 1: Assessment (0-15 minutes)" is "Assessment", 0 to 15 min.
[[nodiscard]] TimeBox timeBoxOf(const QString &heading);
/// Whether a heading begins with a number: "1. ", "2.3 ", "Step 4:".
[[nodiscard]] bool isNumbered(const QString &heading);
/// A heading without its number and without signs before its first letter.
[[nodiscard]] QString plainTitle(const QString &heading);
/// "Pre-Deployment Checklist" is "pre-deployment-checklist".
[[nodiscard]] QString slug(const QString &title);

} // namespace breakglass::workspace
