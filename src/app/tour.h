// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace breakglass::app {

class Stage;

/// Through every place and every dialog, from the first run over the bad-deployment drill to a rollout by stages, with
/// a picture of each. Begins with nothing connected, in the folders of `Scenery`.
void tour(Stage &stage);

} // namespace breakglass::app
