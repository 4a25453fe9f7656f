// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

namespace breakglass::console {

/// Whom the sentences about the guide belong to, for the translators.
struct GuideWords
{
    Q_DECLARE_TR_FUNCTIONS(GuideWords)
};

} // namespace breakglass::console
