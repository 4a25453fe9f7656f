// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "execution/runbench.h"

namespace breakglass::examples {

/// A session over a run bench: one scripted target, a real record, time that moves by hand.
class BenchSession final : public console::Session
{
public:
    [[nodiscard]] RunBench &bench() { return m_bench; }

    [[nodiscard]] const Workspace &workspace() const override { return m_bench.workspace; }
    [[nodiscard]] io::Clock &clock() override { return m_bench.clock; }
    [[nodiscard]] record::Record &record() override { return *m_bench.record; }
    [[nodiscard]] health::Fleet &fleet() override { return *m_bench.fleet; }
    [[nodiscard]] incident::Desk &desk() override { return m_desk; }
    [[nodiscard]] execution::Runner &runner() override { return *m_bench.runner; }
    [[nodiscard]] const backends::Backends &backends() const override { return m_backends; }
    [[nodiscard]] const Scenario *scenario() const override { return nullptr; }
    [[nodiscard]] drill::DrillDirector *director() const override { return nullptr; }
    [[nodiscard]] QString folder() const override { return m_bench.folder.path(); }
    void start() override {}

private:
    RunBench m_bench;
    backends::Backends m_backends{{exampleTarget(), &m_bench.target}};
    incident::Desk m_desk{
        m_bench.workspace, *m_bench.record, m_bench.clock, QStringLiteral("Marta Kowalski")};
};

} // namespace breakglass::examples
