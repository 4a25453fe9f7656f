// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/service/servicemodel.h"

namespace breakglass::console {

void ServiceModel::attached() {}

} // namespace breakglass::console
