// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace breakglass::console {

/// Whom the sentences about the war room belong to, for the translators.
struct WarRoomWords
{
    Q_DECLARE_TR_FUNCTIONS(WarRoomWords)
};

} // namespace breakglass::console
