// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/runbook.h"

using namespace Qt::StringLiterals;

namespace breakglass {

QDate ReviewCycle::after(QDate reviewed) const
{
    return reviewed.addMonths(months).addDays(days);
}

QString ReviewCycle::text() const
{
    if (!isSet())
        return {};
    const int count = months > 0 ? months : days;
    const QString unit = months > 0 ? u"month"_s : u"day"_s;
    return count == 1 ? u"1 "_s + unit : u"%1 %2s"_s.arg(count).arg(unit);
}

const DecisionNode *Runbook::node(const QString &wanted) const
{
    const auto found = std::ranges::find(tree, wanted, &DecisionNode::id);
    return found == tree.cend() ? nullptr : &*found;
}

int Runbook::count(BlockKind kind) const
{
    return static_cast<int>(std::ranges::count(blocks, kind, &RunbookBlock::kind));
}

} // namespace breakglass
