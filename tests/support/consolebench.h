// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/openconsole.h"

namespace breakglass::support {

/// A console over the bundled workspace, another one, or none (empty), and what tests ask of it.
class ConsoleBench : public OpenConsole
{
public:
    explicit ConsoleBench(const QString &workspace = app::bundledWorkspace(),
        const QString &person = u"Marta Kowalski"_s)
        : OpenConsole(workspace, person)
    {
    }

    [[nodiscard]] console::ShellModel &shell() { return *console().shell(); }
    [[nodiscard]] console::Session &session() { return console().present(); }
    [[nodiscard]] incident::Desk &desk() { return session().desk(); }
    [[nodiscard]] QString folder() const { return state(); }
    /// Moves the clock until it holds, and at the limit waits for what other threads still do: the
    /// disk is not on this clock.
    [[nodiscard]] bool runUntil(const std::function<bool()> &holds, Milliseconds limit)
    {
        return clocks().runUntil(holds, limit) || eventually(holds);
    }
};

} // namespace breakglass::support
