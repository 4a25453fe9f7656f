// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/run/reading.h"

#include <QString>

namespace breakglass::console {

/// Says the changes of a run once: steps, the gate, the end. What was so before it listened is not
/// said.
class RunVoice
{
public:
    void listen(const execution::RunView &view);
    /// What changed since the last call in a sentence, or empty.
    [[nodiscard]] QString heard(const execution::RunView &view);

private:
    struct Heard
    {
        QString run;
        execution::RunPhase phase = execution::RunPhase::Idle;
        int step = -1;
        bool gateHolds = false;
        bool gateMissesData = false;
        friend bool operator==(const Heard &, const Heard &) = default;
    };
    [[nodiscard]] static Heard of(const execution::RunView &view);

    Heard m_last;
};

} // namespace breakglass::console
