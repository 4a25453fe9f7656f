// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbooksmodel.h"

#include "console/shell/shellmodel.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

void RunbooksModel::attached() {}

void RunbooksModel::openAt(const QString &runbook, int line)
{
    m_opened = runbook;
    m_line = line;
    shell().open(u"runbooks"_s);
}

void RunbooksModel::beginImport()
{
    shell().open(u"runbooks"_s);
}

} // namespace breakglass::console
