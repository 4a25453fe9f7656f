// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/palettemodel.h"

namespace breakglass::console {

void PaletteModel::attached() {}

} // namespace breakglass::console
