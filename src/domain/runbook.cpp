// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/runbook.h"

namespace breakglass {

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
