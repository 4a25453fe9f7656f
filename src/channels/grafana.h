// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/channel.h"
#include "domain/channel.h"
#include "domain/plan.h"

namespace breakglass::channels {

/// A notice as an annotation (POST /api/annotations): a mark in the graphs of a Grafana at the moment of what it tells,
/// on one dashboard or on all that ask for the tag "breakglass".
[[nodiscard]] HttpRequest annotationRequest(const ChannelSetup &setup, const Notice &notice);

} // namespace breakglass::channels
