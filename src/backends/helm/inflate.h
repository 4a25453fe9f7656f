// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QByteArray>

namespace breakglass::backends::helm {

/// How much a compressed text may become. A bomb is given up as soon as it shows.
struct InflateLimits
{
    qint64 bytes = qint64(64) * 1024 * 1024;
    qint64 ratio = 200; ///< Output per input, once the output is larger than `always`.
    qint64 always = qint64(4) * 1024 * 1024;
};

[[nodiscard]] bool isGzip(const QByteArray &bytes);
/// One gzip member, whole and with the right checksum, with nothing behind it.
[[nodiscard]] Expected<QByteArray> gunzip(const QByteArray &bytes, InflateLimits limits = {});
[[nodiscard]] QByteArray gzip(const QByteArray &bytes);

} // namespace breakglass::backends::helm
