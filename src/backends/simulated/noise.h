// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QtTypes>

/// Randomness that has no state: the same seed and index give the same number, in any order of asking.
namespace breakglass::backends::noise {

[[nodiscard]] quint64 mix(quint64 value);
[[nodiscard]] quint64 seedFor(quint64 seed, const QString &text);
/// In [0, 1).
[[nodiscard]] double unit(quint64 seed, qint64 index);
/// In [-1, 1], half of it drifting slowly, so that a curve looks measured.
[[nodiscard]] double wobble(quint64 seed, qint64 index);
/// `length` lower-case letters and digits, as a cluster names what it starts: "7xk2p".
[[nodiscard]] QString name(quint64 seed, qint64 index, int length = 5);
/// Hexadecimal digits, as a commit or an image is named: "8f3c1e27".
[[nodiscard]] QString digits(quint64 seed, qint64 index, int length = 8);

} // namespace breakglass::backends::noise
