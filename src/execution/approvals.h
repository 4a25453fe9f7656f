// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/workspace.h"
#include "io/clock.h"
#include "io/subprocess.h"

#include <memory>
#include <QByteArray>
#include <QCoroTask>
#include <QString>

namespace breakglass::execution {

/// One spelling of a person's name: the same person written otherwise is still the same person.
[[nodiscard]] QString identity(const QString &person);

/// How long a request can be signed.
inline constexpr Milliseconds approvalLasts = std::chrono::minutes(15);
/// What ssh-keygen binds a signature to, so that one made for another purpose does not count here.
inline constexpr QLatin1StringView approvalNamespace("breakglass-approval");

/// The request for one plan as it is now: until when, and a nonce that no other request has.
[[nodiscard]] events::ApprovalRequested requestApproval(const Plan &plan, TimePoint now);
/// The bytes that an approver signs. Everything that the signature stands for is in them.
[[nodiscard]] QByteArray approvalStatement(const events::ApprovalRequested &request);

/// What an approver gets to read: the plan, the request, and who asks.
struct ApprovalPaper
{
    Plan plan;
    events::ApprovalRequested request;
    QString askedBy;
};
[[nodiscard]] QByteArray approvalFile(const ApprovalPaper &paper);
/// Refuses a file whose request is not for the plan in it.
[[nodiscard]] Expected<ApprovalPaper> readApprovalFile(const QByteArray &bytes);
/// ssh-keygen -Y sign over the statement in `file`; it writes `file`.sig.
[[nodiscard]] Expected<Command> signCommand(const QString &key, const QString &file);

/// Judges signatures: whose they are, whether they are for this request, and whether that person may approve.
class Approvals
{
public:
    virtual ~Approvals() = default;
    /// `confirmer` may not be the one who signed.
    [[nodiscard]] virtual QCoro::Task<Expected<Approval>> verify(
        events::ApprovalRequested request, QByteArray signature, QString confirmer) = 0;
};

/// By OpenSSH and the workspace's allowed signers. `folder` holds what it hands to ssh-keygen. All outlive it.
[[nodiscard]] std::unique_ptr<Approvals> makeApprovals(
    const Workspace &workspace, io::Clock &clock, io::Subprocess &process, QString folder);

/// In a drill: people of the scenario, without keys. Never made for a live session.
[[nodiscard]] std::unique_ptr<Approvals> makeSimulatedApprovals(
    QStringList approvers, io::Clock &clock);
/// What stands for a signature in a drill.
[[nodiscard]] QByteArray simulatedSignature(
    const events::ApprovalRequested &request, const QString &approver);
[[nodiscard]] bool isSimulated(const Approval &approval);

} // namespace breakglass::execution
