// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What is signed, and how it reaches the approver.

#include "execution/approvals.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace breakglass::execution {

namespace {

constexpr QLatin1StringView fileKind("breakglass-approval-1");

std::unexpected<Error> unreadable(const QString &what)
{
    return failure(ErrorKind::Invalid, what, u"Nothing was signed."_s,
        u"Ask for the file again, from the confirmation of the plan."_s);
}

} // namespace

events::ApprovalRequested requestApproval(const Plan &plan, TimePoint now)
{
    return {plan.id, plan.hash(), plan.intent.target.environment,
        QUuid::createUuid().toString(QUuid::Id128), now + approvalLasts};
}

QByteArray approvalStatement(const events::ApprovalRequested &request)
{
    return "Breakglass approval 1\n"
           "plan " +
           request.plan.toUtf8() + "\nsha256 " + request.planHash + "\nenvironment " +
           request.environment.toUtf8() + "\nnonce " + request.nonce.toUtf8() + "\nexpires " +
           toIso(request.expires).toUtf8() + '\n';
}

QByteArray approvalFile(const ApprovalPaper &paper)
{
    const events::Payload request(paper.request);
    return QJsonDocument(
        QJsonObject{{u"kind"_s, fileKind}, {u"askedBy"_s, paper.askedBy},
            {u"request"_s, events::toJson(request)}, {u"plan"_s, toJson(paper.plan)}})
        .toJson(QJsonDocument::Indented);
}

Expected<ApprovalPaper> readApprovalFile(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(u"kind").toString() != fileKind)
        return unreadable(u"This is not a plan to approve."_s);
    const auto plan = planFromJson(object.value(u"plan").toObject());
    if (!plan)
        return unreadable(u"The plan in it can't be read: %1"_s.arg(plan.error().what));
    const auto payload =
        events::payloadFromJson(u"approval-requested"_s, 1, object.value(u"request").toObject());
    if (!payload)
        return unreadable(u"The request in it can't be read: %1"_s.arg(payload.error().what));
    const auto &request = std::get<events::ApprovalRequested>(*payload);
    if (request.planHash != plan->hash() || request.plan != plan->id ||
        request.environment != plan->intent.target.environment)
        return unreadable(u"The plan in it is not the one that is asked for."_s);
    return ApprovalPaper{*plan, request, object.value(u"askedBy").toString()};
}

Expected<Command> signCommand(const QString &key, const QString &file)
{
    const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
    if (program.isEmpty())
        return failure(ErrorKind::NotFound, u"There is no ssh-keygen on this machine."_s,
            u"Nothing was signed."_s, u"Install the OpenSSH client."_s);
    Command command;
    command.argv = {
        program, u"-Y"_s, u"sign"_s, u"-n"_s, QString(approvalNamespace), u"-f"_s, key, file};
    // The agent may hold the key.
    if (const QString agent = qEnvironmentVariable("SSH_AUTH_SOCK"); !agent.isEmpty())
        command.environment.insert(u"SSH_AUTH_SOCK"_s, agent);
    return command;
}

} // namespace breakglass::execution
