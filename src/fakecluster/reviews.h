// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/access.h"
#include "fakecluster/apierror.h"
#include "fakecluster/managedfields.h"

#include <optional>

namespace breakglass::fakecluster {

/// The answer to a SelfSubjectAccessReview or a SelfSubjectReview; empty for any other resource.
[[nodiscard]] std::optional<QJsonObject> answerReview(const QString &resource,
    const QJsonObject &review, const User &user, const Access &access, const Writer &writer);
/// The refusal of a deed, as the API server words it.
[[nodiscard]] ApiError forbidden(const User &user, const Deed &deed);

} // namespace breakglass::fakecluster
