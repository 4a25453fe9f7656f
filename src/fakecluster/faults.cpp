// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/faults.h"

namespace breakglass::fakecluster {

std::optional<Fault> Faults::take(const QByteArray &method, const QByteArray &target)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault fault = m_faults.at(i);
        if ((!fault.method.isEmpty() && fault.method != method) || !target.contains(fault.part))
            continue;
        if (fault.times > 0 && --m_faults[i].times == 0)
            m_faults.removeAt(i);
        return fault;
    }
    return std::nullopt;
}

} // namespace breakglass::fakecluster
