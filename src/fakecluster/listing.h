// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/representation.h"
#include "fakecluster/webmessage.h"

namespace breakglass::fakecluster {

/// The answer to a list: selected, and by pages where the client asks for them.
[[nodiscard]] Answered<QByteArray> answerList(const Store &store, const ResourceType &type,
    const QString &nameSpace, const WebRequest &request, Form form, TimePoint now);

} // namespace breakglass::fakecluster
