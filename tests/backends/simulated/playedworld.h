// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/simulated/simulatedworld.h"

#include <optional>
#include <QCoroTask>
#include <QFile>

/// A clock, the bundled world on it, and a way to wait for its tasks without real time.
struct PlayedWorld
{
    explicit PlayedWorld(
        const QString &file = path(), breakglass::TimePoint start = breakglass::TimePoint(
                                          std::chrono::milliseconds(1'794'491'528'000)))
        : clock(start)
    {
        auto loaded = breakglass::backends::SimulatedWorld::load(file, clock);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().sentence()));
        world = std::move(*loaded);
    }

    static QString path()
    {
        return QStringLiteral(
            BG_SOURCE_DIR "/resources/workspaces/checkr-console/worlds/checkr-console.json");
    }

    /// Moves the clock on until the task has ended, for an hour at most.
    template <typename T>
    std::optional<T> finish(QCoro::Task<T> task)
    {
        auto result = std::make_shared<std::optional<T>>();
        task.then([result](T value) { *result = std::move(value); });
        for (int second = 0; second < 3'600 && !*result; ++second)
            clock.advance(std::chrono::seconds(1));
        return *result;
    }

    std::optional<breakglass::Expected<QStringList>> perform(const breakglass::TargetId &target,
        const breakglass::SimulatedAct &act, const QString &operation)
    {
        return finish(world->perform(target, act, operation, {}));
    }

    breakglass::io::ManualClock clock;
    std::unique_ptr<breakglass::backends::SimulatedWorld> world;
    const breakglass::TargetId us{
        QStringLiteral("checkr-console"), QStringLiteral("production_us")};
    const breakglass::TargetId staging{QStringLiteral("checkr-console"), QStringLiteral("staging")};
    const breakglass::TargetId sandbox{QStringLiteral("checkr-console"), QStringLiteral("sandbox")};
};

inline breakglass::SimulatedAct rollbackTo(const QString &revision)
{
    return {QStringLiteral("rollback"), {{QStringLiteral("revision"), revision}},
        QStringLiteral("helm rollback checkr-console ") + revision};
}

inline QMap<QString, QString> with(const QString &key, const QString &value)
{
    return {{key, value}};
}

/// Error rate of production_us as last measured.
inline double errorRate(const PlayedWorld &played)
{
    using breakglass::Signal;
    const breakglass::TimePoint now = played.clock.now();
    const auto samples =
        played.world->samples(played.us, Signal::ErrorRate, now - std::chrono::seconds(5), now);
    return samples->last().value;
}
