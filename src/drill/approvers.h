// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "incident/desk.h"
#include "io/clock.h"
#include "record/record.h"

#include <functional>
#include <memory>
#include <QObject>
#include <vector>

namespace breakglass::drill {

/// The people of a scenario who approve: asked, each reads for a while and signs, without a key.
class Approvers : public QObject
{
    Q_OBJECT
public:
    /// What stands for a signature of a person under a request.
    using Signing =
        std::function<QByteArray(const events::ApprovalRequested &request, const QString &person)>;
    /// All outlive it.
    Approvers(const Scenario &scenario, incident::Desk &desk, record::Record &record,
        io::Clock &clock, Signing signing);
    ~Approvers() override;

private:
    void see(const Entry &entry);

    const Scenario &m_scenario;
    incident::Desk &m_desk;
    io::Clock &m_clock;
    Signing m_signing;
    std::vector<std::unique_ptr<io::Clock::Timer>> m_reading; ///< One for each who reads now.
};

} // namespace breakglass::drill
