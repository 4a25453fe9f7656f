// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/selection.h"

namespace breakglass::console {

void Selection::select(const TargetId &target)
{
    if (target == m_target)
        return;
    m_target = target;
    Q_EMIT changed();
}

void Selection::select(const QString &service, const QString &environment)
{
    select(TargetId{service, environment});
}

} // namespace breakglass::console
