// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/configuration.h"
#include "domain/target.h"

namespace breakglass::backends::helm {

/// Pure: a release in our words. The artifact is the image that its rendered manifest names.
[[nodiscard]] Revision revisionFrom(const Release &release, Withheld &withheld);
/// The same of a revision of which only the labels are known.
[[nodiscard]] Revision revisionFrom(const StoredRevision &stored);
/// The image that stands for the release: that of the workload named like it, or the first.
[[nodiscard]] QString primaryImage(const Release &release);

} // namespace breakglass::backends::helm
