// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

namespace breakglass::fakecluster {

/// How long things take in this cluster, by its clock.
struct Pace
{
    Milliseconds controllers{10}; ///< From a change until controllers look at it.
    Milliseconds scheduling{5};
    Milliseconds podStart{1000};   ///< From a node until it runs and is ready.
    Milliseconds podEnd{300};      ///< From its deletion until it is gone.
    Milliseconds pullAgain{2000};  ///< From ErrImagePull to ImagePullBackOff.
    Milliseconds crash{500};       ///< From a crash to CrashLoopBackOff.
    Milliseconds restart{10'000};  ///< First back-off; it doubles, up to five minutes.
    Milliseconds bookmark{60'000}; ///< Between two bookmarks of a watch.
};

} // namespace breakglass::fakecluster
