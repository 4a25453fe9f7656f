// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/time.h"

#include <QJsonValue>
#include <QString>

namespace breakglass::fakecluster {

/// What is random in a real cluster, and here the same in every run: uids, ends of names, hashes.
class Names
{
public:
    explicit Names(quint64 seed) : m_seed(seed) {}
    [[nodiscard]] QString uid();
    /// "x7kq2": five letters that spell no word.
    [[nodiscard]] QString suffix();

private:
    quint64 m_seed;
    quint64 m_count = 0;
};

/// A stable hash of a template in the alphabet of Kubernetes: "6f5877f854".
[[nodiscard]] QString templateHash(const QJsonValue &podTemplate);
/// "2026-11-21T03:02:59Z".
[[nodiscard]] QString apiTime(TimePoint moment);
/// "2026-11-21T03:02:59.650092Z".
[[nodiscard]] QString apiMicroTime(TimePoint moment);
[[nodiscard]] std::optional<TimePoint> fromApiTime(const QString &text);

} // namespace breakglass::fakecluster
