// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"
#include "kubeapi/objects.h"

namespace breakglass::kubeapi {

/// "ImagePullBackOff" as a person says it: "The image can't be pulled". What is not known stays as the server says it.
[[nodiscard]] QString reasonInWords(const QString &reason, const QString &message);

/// A pod as an instance is shown. Its revision is left open: only whoever made the pod knows it.
[[nodiscard]] Instance instanceOf(const Pod &pod);

} // namespace breakglass::kubeapi
