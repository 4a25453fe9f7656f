// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/worlds.h"

using namespace Qt::StringLiterals;

namespace breakglass::app {

Expected<backends::SimulatedWorld *> Worlds::open(const QString &path, io::Clock &clock)
{
    if (const auto known = m_worlds.find(path); known != m_worlds.end())
        return known->second.get();
    auto world = backends::SimulatedWorld::load(path, clock);
    if (!world)
        return std::unexpected(world.error());
    return m_worlds.emplace(path, std::move(*world)).first->second.get();
}

void Worlds::place(const TargetId &target, backends::SimulatedWorld &world)
{
    m_places.insert(target, &world);
}

QCoro::Task<Expected<QStringList>> Worlds::perform(
    TargetId target, SimulatedAct act, QString operation, std::stop_token stop)
{
    backends::SimulatedWorld *world = m_places.value(target);
    if (!world) {
        co_return failure(ErrorKind::Denied,
            u"%1 is not simulated, so a simulated act can't be performed on it."_s.arg(
                target.key()),
            u"Nothing ran."_s);
    }
    co_return co_await world->perform(target, act, operation, stop);
}

Expected<QString> Worlds::preview(const TargetId &target, const QList<SimulatedAct> &acts) const
{
    const backends::SimulatedWorld *world = m_places.value(target);
    if (!world)
        return failure(ErrorKind::Denied, u"%1 is not simulated."_s.arg(target.key()));
    return world->preview(target, acts);
}

} // namespace breakglass::app
