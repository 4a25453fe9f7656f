// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditmodel.h"

namespace breakglass::console {

void AuditModel::attached() {}

} // namespace breakglass::console
