// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/target.h"

#include <optional>
#include <QMap>

namespace breakglass::health {

/// Which revisions ran well while a console watched, folded from the record: systems know that a deployment finished,
/// not that it was any good. A revision was healthy when it ran well for ten minutes on end and was not unhealthy when
/// the next one took its place; it was not when it was. Of the rest nobody knows.
class RecordedHealth
{
public:
    static constexpr Milliseconds longEnough = std::chrono::minutes(10);

    /// Entries in their order.
    void apply(const Entry &entry);
    [[nodiscard]] std::optional<bool> of(const TargetId &target, const QString &revision) const;
    /// Says it of each revision of which its backend says nothing.
    void annotate(History &history) const;

private:
    /// What is known of the revision that runs now.
    struct Life
    {
        QString revision; ///< Empty: what runs is not known until it is replaced.
        HealthLevel level = HealthLevel::NoData;
        TimePoint since; ///< Of the level, within this life.
        Milliseconds longest{};
    };
    void endOf(const TargetId &target, Life &life, TimePoint at);
    void see(const events::HealthChanged &changed, TimePoint at);
    void see(const events::RevisionObserved &observed, TimePoint at);
    void forgetPresent();

    QMap<TargetId, Life> m_lives;
    QMap<TargetId, QMap<QString, bool>> m_verdicts;
    TimePoint m_lastAt; ///< Of the last entry: until then somebody watched.
};

} // namespace breakglass::health
