// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/yamlnode.h"

#include <expected>
#include <QByteArray>

namespace breakglass::yaml {

/// Limits of one YAML text. A bomb is refused before anything walks it.
struct Limits
{
    qint64 bytes = qint64(1024) * 1024;
    int depth = 32;
    int nodes = 10'000;
    int text = 4'096; ///< Of one value.
};

/// Why a text was refused, and where; line 0: the whole of it.
struct Mistake
{
    Position at;
    QString text; ///< What is wrong and what to do, one sentence.
};

/// Reads one YAML document strictly: no anchors, aliases, tags, merge keys or duplicate keys, so no
/// two readers can understand it differently.
[[nodiscard]] std::expected<YamlNode, Mistake> parse(const QByteArray &bytes, Limits limits = {});

} // namespace breakglass::yaml
