// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "execution/approvals.h"

#include "io/files.h"
#include "io/worker.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace breakglass::execution {

namespace {

constexpr qsizetype longestSignature = qsizetype{16} * 1024;
constexpr QByteArrayView armour("-----BEGIN SSH SIGNATURE-----");
constexpr QByteArrayView simulated("SIMULATED APPROVAL");

std::unexpected<Error> refusal(const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Denied, what, u"It does not count."_s, remedy);
}

Status checkShape(
    const events::ApprovalRequested &request, const QByteArray &signature, TimePoint now)
{
    if (now > request.expires)
        return refusal(
            u"The request for %1 expired at %2."_s.arg(request.plan, toClock(request.expires)),
            u"Ask for the approval again."_s);
    if (signature.size() > longestSignature || !signature.trimmed().startsWith(armour))
        return refusal(u"This is not a signature."_s,
            u"Paste all that breakglass approve has printed, from BEGIN to END."_s);
    return {};
}

/// A field of one line loses the line ends of what is pasted: they are put back.
QByteArray armoured(const QByteArray &signature)
{
    constexpr qsizetype line = 70;
    QByteArray text = signature.trimmed();
    const qsizetype end = text.indexOf("-----END SSH SIGNATURE-----");
    if (!text.startsWith(armour) || end < 0)
        return text;
    QByteArray result = armour.toByteArray() + '\n';
    QByteArray base64 = text.sliced(armour.size(), end - armour.size()).simplified();
    base64.replace(' ', QByteArray());
    for (qsizetype at = 0; at < base64.size(); at += line)
        result += base64.sliced(at, std::min(line, base64.size() - at)) + '\n';
    return result + "-----END SSH SIGNATURE-----";
}

/// What ssh-keygen reads.
struct Papers
{
    QString signers;
    QString signature;
    QString statement;
};

class SshApprovals final : public Approvals
{
public:
    SshApprovals(
        const Workspace &workspace, io::Clock &clock, io::Subprocess &process, QString folder)
        : m_workspace(workspace), m_clock(clock), m_process(process), m_folder(std::move(folder))
    {
    }

    QCoro::Task<Expected<Approval>> verify(
        events::ApprovalRequested request, QByteArray signature, QString confirmer) override
    {
        if (const Status shaped = checkShape(request, signature, m_clock.now()); !shaped)
            co_return std::unexpected(shaped.error());
        if (m_workspace.allowedSigners.isEmpty())
            co_return refusal(u"This workspace knows nobody's key."_s,
                u"Add allowed_signers, or the keys of people."_s);
        const Expected<Papers> papers =
            co_await writePapers(armoured(signature) + '\n', approvalStatement(request));
        if (!papers)
            co_return std::unexpected(papers.error());
        const Expected<QString> principal = co_await principalOf(*papers);
        if (!principal)
            co_return std::unexpected(principal.error());
        const Status signedThis = co_await checkSignature(*papers, *principal);
        if (!signedThis)
            co_return std::unexpected(signedThis.error());
        const Expected<QString> person = approverFor(request, *principal, confirmer);
        if (!person)
            co_return std::unexpected(person.error());
        co_return Approval{*person, request.planHash, armoured(signature), m_clock.now()};
    }

private:
    [[nodiscard]] QCoro::Task<Expected<Papers>> writePapers(
        QByteArray signature, QByteArray statement)
    {
        const QString prefix = u"%1/%2-"_s.arg(m_folder).arg(++m_number);
        const Papers papers{
            prefix + u"signers"_s, prefix + u"signature"_s, prefix + u"statement"_s};
        const QByteArray signers = m_workspace.allowedSigners;
        const QString folder = m_folder;
        const auto write = [=]() -> Expected<Papers> {
            if (const Status made = io::makeFolder(folder); !made)
                return std::unexpected(made.error());
            const QList<std::pair<QString, QByteArray>> files{{papers.signers, signers},
                {papers.signature, signature}, {papers.statement, statement}};
            for (const auto &[path, bytes] : files) {
                if (const Status written = io::writeFile(path, bytes); !written)
                    return std::unexpected(written.error());
            }
            return papers;
        };
        return io::inWorker(write);
    }

    [[nodiscard]] QCoro::Task<Expected<io::ProcessResult>> ask(QStringList arguments, QString input)
    {
        const QString program = QStandardPaths::findExecutable(u"ssh-keygen"_s);
        if (program.isEmpty())
            co_return failure(ErrorKind::NotFound, u"There is no ssh-keygen on this machine."_s,
                u"No signature can be checked."_s, u"Install the OpenSSH client."_s);
        Command command;
        command.argv = QStringList{program} + arguments;
        io::ProcessLimits limits;
        limits.deadline = std::chrono::seconds(10);
        limits.input = input;
        co_return co_await m_process.run(
            command, QString(), limits, std::function<void(io::ProcessLine)>(), std::stop_token());
    }

    [[nodiscard]] QCoro::Task<Expected<QString>> principalOf(Papers papers)
    {
        QStringList arguments{
            u"-Y"_s, u"find-principals"_s, u"-s"_s, papers.signature, u"-f"_s, papers.signers};
        const auto found = co_await ask(std::move(arguments), QString());
        if (!found)
            co_return std::unexpected(found.error());
        const QString principal = QString::fromUtf8(found->output).section(u'\n', 0, 0).trimmed();
        if (found->exitCode != 0 || found->crashed || principal.isEmpty())
            co_return refusal(u"Nobody whose key this workspace knows has signed this."_s,
                u"Ask somebody whose key is in allowed_signers."_s);
        co_return principal.section(u',', 0, 0);
    }

    [[nodiscard]] QCoro::Task<Status> checkSignature(Papers papers, QString principal)
    {
        QStringList arguments{u"-Y"_s, u"verify"_s, u"-f"_s, papers.signers, u"-I"_s, principal,
            u"-n"_s, QString(approvalNamespace), u"-s"_s, papers.signature};
        const auto judged = co_await ask(std::move(arguments), papers.statement);
        if (!judged)
            co_return std::unexpected(judged.error());
        if (judged->exitCode == 0 && !judged->crashed)
            co_return Status{};
        co_return refusal(
            u"%1 signed something else than this plan as it is now."_s.arg(personOf(principal)),
            u"Hand over the file of this request, and ask for a new signature."_s);
    }

    [[nodiscard]] QString personOf(const QString &principal) const
    {
        const Person *person = m_workspace.signer(principal);
        return person ? person->name : principal;
    }

    [[nodiscard]] Expected<QString> approverFor(const events::ApprovalRequested &request,
        const QString &principal, const QString &confirmer) const
    {
        QString person = personOf(principal);
        const bool isSelf =
            identity(person) == identity(confirmer) || identity(principal) == identity(confirmer);
        if (isSelf)
            return refusal(
                u"%1 confirms and can't approve as well."_s.arg(person), u"Ask another person."_s);
        const Environment *environment = m_workspace.environment(request.environment);
        const QStringList allowed = environment ? environment->protection.approvers : QStringList();
        if (!allowed.isEmpty() && !allowed.contains(person))
            return refusal(u"%1 may not approve for %2."_s.arg(person, request.environment),
                u"Ask one of: %1."_s.arg(allowed.join(u", "_s)));
        return person;
    }

    const Workspace &m_workspace;
    io::Clock &m_clock;
    io::Subprocess &m_process;
    QString m_folder;
    int m_number = 0;
};

class SimulatedApprovals final : public Approvals
{
public:
    SimulatedApprovals(QStringList approvers, io::Clock &clock)
        : m_approvers(std::move(approvers)), m_clock(clock)
    {
    }

    QCoro::Task<Expected<Approval>> verify(
        events::ApprovalRequested request, QByteArray signature, QString confirmer) override
    {
        for (const QString &approver : m_approvers) {
            if (signature == simulatedSignature(request, approver) &&
                identity(approver) != identity(confirmer))
                co_return Approval{approver, request.planHash, signature, m_clock.now()};
        }
        co_return refusal(
            u"This is not a signature of this drill."_s, u"Wait for the approvers of the drill."_s);
    }

private:
    QStringList m_approvers;
    io::Clock &m_clock;
};

} // namespace

QString identity(const QString &person)
{
    return person.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
}

std::unique_ptr<Approvals> makeApprovals(
    const Workspace &workspace, io::Clock &clock, io::Subprocess &process, QString folder)
{
    return std::make_unique<SshApprovals>(workspace, clock, process, std::move(folder));
}

std::unique_ptr<Approvals> makeSimulatedApprovals(QStringList approvers, io::Clock &clock)
{
    return std::make_unique<SimulatedApprovals>(std::move(approvers), clock);
}

QByteArray simulatedSignature(const events::ApprovalRequested &request, const QString &approver)
{
    return simulated.toByteArray() + " by " + approver.toUtf8() + " of " + request.nonce.toUtf8();
}

bool isSimulated(const Approval &approval)
{
    return approval.signature.startsWith(simulated);
}

} // namespace breakglass::execution
