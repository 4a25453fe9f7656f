// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"
#include "domain/workspace.h"
#include "drill/director.h"
#include "execution/runner.h"
#include "health/fleet.h"
#include "incident/desk.h"
#include "io/clock.h"
#include "record/record.h"

#include <functional>
#include <memory>
#include <optional>
#include <QString>

namespace breakglass::channels {
class Courier;
}
namespace breakglass::incident {
class Silencer;
}
namespace breakglass::record {
class ReleaseArchive;
}
namespace breakglass::execution {
class Approvals;
class DryRunner;
} // namespace breakglass::execution

namespace breakglass::console {

class Images;

/// What a console looks at and acts on: the live workspace, or a drill with a world, a clock and a record of its own.
/// Made by the composition root; everything in it lives as long as it.
class Session
{
public:
    virtual ~Session() = default;
    [[nodiscard]] virtual const Workspace &workspace() const = 0;
    [[nodiscard]] virtual io::Clock &clock() = 0;
    [[nodiscard]] virtual record::Record &record() = 0;
    [[nodiscard]] virtual health::Fleet &fleet() = 0;
    [[nodiscard]] virtual incident::Desk &desk() = 0;
    [[nodiscard]] virtual execution::Runner &runner() = 0;
    [[nodiscard]] virtual const backends::Backends &backends() const = 0;
    /// The scenario that is played, in a drill.
    [[nodiscard]] virtual const Scenario *scenario() const = 0;
    /// Who plays the scenario; null outside a drill and before `start`.
    [[nodiscard]] virtual drill::DrillDirector *director() const = 0;
    /// Takes messages out; null where there is none.
    [[nodiscard]] virtual channels::Courier *courier() const { return nullptr; }
    /// Keeps alerts quiet for an incident; null where nothing can be asked for it.
    [[nodiscard]] virtual incident::Silencer *silencer() const { return nullptr; }
    /// All releases that were ever told of, by pages; null where they are not kept.
    [[nodiscard]] virtual record::ReleaseArchive *releases() const { return nullptr; }
    /// Judges signatures over plans; null where none can be judged.
    [[nodiscard]] virtual execution::Approvals *approvals() const { return nullptr; }
    /// Asks what a plan would do; null where nothing can be asked.
    [[nodiscard]] virtual execution::DryRunner *dryRunner() const { return nullptr; }
    /// What registries have; null where none is asked.
    [[nodiscard]] virtual Images *images() const { return nullptr; }
    /// Folder for reports and journals of this session.
    [[nodiscard]] virtual QString folder() const = 0;
    /// Begins to watch, and in a drill to play; called once, after the console is attached.
    virtual void start() = 0;
};

/// Makes a session for a drill of the present workspace.
using DrillSessions = std::function<Expected<std::shared_ptr<Session>>(
    const Scenario &scenario, const QString &name)>;

/// A workspace that was opened: its live session, and how its drills are made.
struct OpenedWorkspace
{
    std::shared_ptr<Session> live;
    DrillSessions drills;
};

/// Opens the workspace in a folder.
using WorkspaceOpener = std::function<Expected<OpenedWorkspace>(const QString &folder)>;

} // namespace breakglass::console
