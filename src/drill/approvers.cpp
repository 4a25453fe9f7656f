// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "drill/approvers.h"

namespace breakglass::drill {

namespace {

// Detached on purpose: a refusal (the plan changed meanwhile) needs no answer from those who read.
QCoro::Task<> finish(QCoro::Task<Expected<Entry>> approval)
{
    co_await std::move(approval);
}

} // namespace

Approvers::Approvers(const Scenario &scenario, incident::Desk &desk, record::Record &record,
    io::Clock &clock, Signing signing)
    : m_scenario(scenario), m_desk(desk), m_clock(clock), m_signing(std::move(signing))
{
    connect(&record, &record::Record::appended, this, &Approvers::see);
}

Approvers::~Approvers() = default;

void Approvers::see(const Entry &entry)
{
    const auto *asked = std::get_if<events::ApprovalRequested>(&entry.event.payload);
    if (!asked)
        return;
    m_reading.clear();
    Milliseconds after{};
    for (const QString &person : m_scenario.approvers) {
        if (person == m_desk.person())
            continue;
        after += m_scenario.approvalAfter;
        m_reading.push_back(m_clock.after(after, [this, request = *asked, person] {
            const Approval approval{
                person, request.planHash, m_signing(request, person), m_clock.now()};
            finish(m_desk.approve(request.plan, approval));
        }));
    }
}

} // namespace breakglass::drill
