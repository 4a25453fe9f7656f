// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/plan/approvalboard.h"

#include "console/plan/confirmationform.h"
#include "console/sentences/sentences.h"
#include "execution/approvals.h"
#include "io/files.h"
#include "io/worker.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

ApprovalBoard::~ApprovalBoard() = default;

void ApprovalBoard::attach(std::shared_ptr<Session> session)
{
    m_scope = std::make_unique<QObject>();
    m_session = std::move(session);
    m_judging = false;
    m_asking = false;
    show({});
}

void ApprovalBoard::show(const std::optional<Plan> &plan)
{
    m_plan = plan;
    m_file.clear();
    m_problem.clear();
    update();
}

std::optional<events::ApprovalRequested> ApprovalBoard::openRequest() const
{
    if (!m_plan || !m_session)
        return {};
    const auto request = state().requests.constFind(m_plan->id);
    if (request == state().requests.cend() || request->planHash != m_plan->hash() ||
        m_session->clock().now() > request->expires)
        return {};
    return *request;
}

QList<Approval> ApprovalBoard::given() const
{
    return openRequest() ? state().approvals.value(m_plan->id) : QList<Approval>();
}

bool ApprovalBoard::isSimulated() const
{
    return m_session && m_session->scenario() && !m_session->scenario()->approvers.isEmpty();
}

QStringList ApprovalBoard::asked() const
{
    if (isSimulated())
        return m_session->scenario()->approvers;
    const Workspace &workspace = m_session->workspace();
    const Environment *environment = workspace.environment(m_plan->intent.target.environment);
    if (environment && !environment->protection.approvers.isEmpty())
        return environment->protection.approvers;
    QStringList names;
    for (const Person &person : workspace.people) {
        if (!person.signer.isEmpty())
            names.append(person.name);
    }
    return names;
}

void ApprovalBoard::update()
{
    QList<ApproverRow> rows;
    if (needed() > 0 && m_session) {
        const QList<Approval> approvals = given();
        for (const Approval &approval : approvals)
            rows.append({approval.approver, tr("Approved %1").arg(toClock(approval.at)), true});
        for (const QString &name : asked()) {
            const bool isThere = std::ranges::contains(approvals, name, &Approval::approver);
            if (!isThere && name != m_session->desk().person())
                rows.append({name, tr("Asked"), false});
        }
    }
    m_people.setRows(rows);
    if (isComplete())
        m_problem.clear();
    Q_EMIT changed();
}

QString ApprovalBoard::text() const
{
    if (isComplete())
        return needed() == 1 ? tr("Approved for this exact plan. A change to any step voids it.")
                             : tr("%1 of %1 approved this exact plan. A change to any step voids "
                                  "them.")
                                   .arg(needed());
    if (isSimulated())
        return tr("The approvers of this drill read the plan. They sign without keys.");
    return tr("Ask another person to read the plan and sign it. You can't approve your own plan.");
}

QString ApprovalBoard::missing() const
{
    const qsizetype open = needed() - given().size();
    if (open <= 0)
        return {};
    return open == 1 ? tr("1 more approval needed") : tr("%1 more approvals needed").arg(open);
}

QString ApprovalBoard::checkText() const
{
    if (m_judging)
        return tr("Being checked");
    if (!m_problem.isEmpty())
        return m_problem;
    return tr("%1 of %2").arg(given().size()).arg(needed());
}

int ApprovalBoard::checkState() const
{
    using Check = ConfirmationForm::Check;
    if (!m_judging && !m_problem.isEmpty())
        return int(Check::Invalid);
    return int(isComplete() ? Check::Valid : Check::Waiting);
}

QString ApprovalBoard::command() const
{
    if (m_file.isEmpty() || isSimulated())
        return {};
    // A quote in a path would end the argument.
    const QString path = QString(m_file).replace(u'\'', u"'\\''"_s);
    return u"breakglass approve '%1' --key ~/.ssh/id_ed25519"_s.arg(path);
}

void ApprovalBoard::ask()
{
    if (!m_session || needed() <= 0 || m_asking)
        return;
    if (openRequest())
        writeFile();
    else
        askNow();
}

QCoro::Task<> ApprovalBoard::askNow()
{
    const QPointer<QObject> scope = m_scope.get();
    m_asking = true;
    const events::ApprovalRequested request =
        execution::requestApproval(*m_plan, m_session->clock().now());
    const auto written = co_await m_session->desk().requestApproval(request);
    if (!scope)
        co_return;
    m_asking = false;
    if (!written) {
        refuse(translated(written.error()));
        co_return;
    }
    update();
    writeFile();
}

QCoro::Task<> ApprovalBoard::writeFile()
{
    const auto request = openRequest();
    if (!request || isSimulated())
        co_return;
    const QPointer<QObject> scope = m_scope.get();
    const QString folder = m_session->folder() + u"/approvals"_s;
    const QString path = u"%1/%2.json"_s.arg(folder, m_plan->id);
    const QByteArray bytes =
        execution::approvalFile({*m_plan, *request, m_session->desk().person()});
    const auto write = [folder, path, bytes]() -> Status {
        if (const Status made = io::makeFolder(folder); !made)
            return made;
        return io::writeFile(path, bytes);
    };
    const Status written = co_await io::inWorker(write);
    if (!scope)
        co_return;
    m_file = written ? path : QString();
    if (!written)
        m_problem = translated(written.error());
    Q_EMIT changed();
}

void ApprovalBoard::refuse(const QString &sentence)
{
    m_problem = sentence;
    Q_EMIT changed();
}

void ApprovalBoard::offer(const QString &signature)
{
    if (signature.trimmed().isEmpty() || m_judging || !m_plan)
        return;
    m_problem.clear();
    if (!m_session->approvals())
        refuse(tr("This session can't check signatures."));
    else
        judge(signature.toUtf8());
}

QCoro::Task<> ApprovalBoard::judge(QByteArray signature)
{
    const QPointer<QObject> scope = m_scope.get();
    auto request = openRequest();
    if (!request) {
        refuse(tr("The request expired. Open the confirmation again."));
        co_return;
    }
    const QString plan = m_plan->id;
    m_judging = true;
    Q_EMIT changed();
    const auto approval =
        co_await m_session->approvals()->verify(*request, signature, m_session->desk().person());
    if (!scope)
        co_return;
    m_judging = false;
    if (!approval) {
        refuse(translated(approval.error()));
        co_return;
    }
    const Approval &good = *approval;
    const auto written = co_await m_session->desk().approve(plan, good);
    if (!scope)
        co_return;
    if (!written) {
        refuse(translated(written.error()));
        co_return;
    }
    update();
    Q_EMIT taken();
}

QCoro::Task<Expected<QList<Approval>>> ApprovalBoard::verifyAll(QString confirmer)
{
    const QPointer<QObject> scope = m_scope.get();
    const auto request = openRequest();
    const QList<Approval> present = given();
    QList<Approval> verified;
    if (needed() <= 0)
        co_return verified;
    if (!request || !m_session->approvals())
        co_return failure(ErrorKind::Denied, tr("The approvals expired."), tr("Nothing ran."),
            tr("Ask for them again."));
    for (const Approval &approval : present) {
        const QByteArray signature = approval.signature;
        auto again = co_await m_session->approvals()->verify(*request, signature, confirmer);
        if (!scope)
            co_return failure(ErrorKind::Cancelled, tr("Another session was opened meanwhile."));
        if (!again)
            co_return std::unexpected(again.error());
        again->at = approval.at;
        verified.append(*again);
    }
    co_return verified;
}

} // namespace breakglass::console
