// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/guide/guidemodel.h"

namespace breakglass::console {

void GuideModel::attached() {}

} // namespace breakglass::console
