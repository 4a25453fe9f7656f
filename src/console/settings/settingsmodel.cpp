// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/settings/settingsmodel.h"

namespace breakglass::console {

void SettingsModel::attached() {}

} // namespace breakglass::console
