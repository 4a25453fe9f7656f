// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "incident/desk.h"

#include <memory>
#include <QObject>

namespace breakglass::incident {

/// Writes Escalated once for each level of the ladder as the incident clock reaches it. What the record already holds
/// is not written again, so a restarted console goes on where it stopped. Ends with the incident.
class Escalator : public QObject
{
    Q_OBJECT
public:
    /// `desk` and `clock` outlive it. Level 1 is what the declaration itself reaches.
    Escalator(Desk &desk, QList<EscalationLevel> ladder, io::Clock &clock);
    ~Escalator() override;

private:
    void follow();
    QCoro::Task<> reach(EscalationLevel level);

    Desk &m_desk;
    QList<EscalationLevel> m_ladder; ///< Lowest first.
    io::Clock &m_clock;
    std::unique_ptr<io::Clock::Timer> m_next;
    bool m_isWriting = false;
};

} // namespace breakglass::incident
