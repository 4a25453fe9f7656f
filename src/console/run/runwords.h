// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace breakglass::console {

/// Whom the sentences about a run belong to, for the translators.
struct RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
};

/// Whom the sentences about staged rollouts belong to, for the translators.
struct RolloutWords
{
    Q_DECLARE_TR_FUNCTIONS(RolloutWords)
};

} // namespace breakglass::console
