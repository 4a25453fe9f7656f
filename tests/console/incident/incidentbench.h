// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/incidentmodel.h"
#include "support/consolebench.h"

#include <QCoroTask>

namespace breakglass::incidenttest {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A console whose incident is played.
class IncidentBench : public support::ConsoleBench
{
public:
    [[nodiscard]] console::IncidentModel &incident() { return *console().incident(); }
    /// Real time, for what the record writes in its own thread; the clock stands still meanwhile.
    [[nodiscard]] static bool until(const std::function<bool()> &holds)
    {
        return support::eventually(holds);
    }
    [[nodiscard]] bool declare()
    {
        shell().selection()->select(u"checkr-console"_s, u"production_us"_s);
        shell().declareIncident(u"checkr-console error rate above 5 % in production_us"_s, u"P0"_s);
        return until([this] { return incident().isActive(); });
    }
    [[nodiscard]] static QVariant cell(console::RowModel &rows, int row, const char *role)
    {
        return rows.data(rows.index(row), rows.roleNames().key(role));
    }
};

} // namespace breakglass::incidenttest
