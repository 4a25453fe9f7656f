// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "support/splithouse.h"

namespace breakglass::examples {

/// A session over a house that divides its traffic.
class SplitSession final : public console::Session
{
public:
    [[nodiscard]] SplitHouse &house() { return m_house; }

    [[nodiscard]] const Workspace &workspace() const override { return m_house.workspace; }
    [[nodiscard]] io::Clock &clock() override { return m_house.clock; }
    [[nodiscard]] record::Record &record() override { return *m_house.record; }
    [[nodiscard]] health::Fleet &fleet() override { return *m_house.fleet; }
    [[nodiscard]] incident::Desk &desk() override { return m_desk; }
    [[nodiscard]] execution::Runner &runner() override { return *m_house.runner; }
    [[nodiscard]] const backends::Backends &backends() const override { return m_backends; }
    [[nodiscard]] const Scenario *scenario() const override { return nullptr; }
    [[nodiscard]] drill::DrillDirector *director() const override { return nullptr; }
    [[nodiscard]] QString folder() const override { return m_house.world->script().name; }
    void start() override {}

private:
    SplitHouse m_house;
    backends::Backends m_backends{{paymentsApi, m_house.backend.get()}};
    incident::Desk m_desk{
        m_house.workspace, *m_house.record, m_house.clock, QStringLiteral("Marta Kowalski")};
};

} // namespace breakglass::examples
