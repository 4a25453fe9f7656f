// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/rights.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::kubeapi {

namespace {

constexpr Milliseconds rightsLast = 1min;

} // namespace

bool Rights::isDue(Milliseconds now) const
{
    return !m_askedAt || now - *m_askedAt >= rightsLast;
}

QCoro::Task<> Rights::ask(std::shared_ptr<Rights> rights, Client &client, NeededRights needed,
    std::function<bool()> isWanted, std::stop_token stop)
{
    rights->m_askedAt = client.clock().elapsed();
    DeniedActions denied;
    QMap<QString, bool> answers;
    for (auto action = needed.cbegin(); action != needed.cend(); ++action) {
        for (const Right &right : *action) {
            const QString asked = u"%1 in %2"_s.arg(right.text(), right.nameSpace);
            if (!answers.contains(asked)) {
                const auto allowed = co_await client.may(right, stop);
                if (!isWanted())
                    co_return;
                if (!allowed) {
                    rights->m_denied.reset();
                    co_return;
                }
                answers.insert(asked, *allowed);
            }
            if (!answers.value(asked) && !denied.contains(action.key()))
                denied.insert(action.key(), asked);
        }
    }
    rights->m_denied = denied;
}

} // namespace breakglass::kubeapi
