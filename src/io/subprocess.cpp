// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/subprocess.h"

#include "io/processrun.h"

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

class LocalSubprocess final : public Subprocess
{
public:
    LocalSubprocess(Clock &clock, Secrets &secrets) : m_clock(clock), m_secrets(secrets) {}

    QCoro::Task<Expected<ProcessResult>> run(Command command, QString journal, ProcessLimits limits,
        std::function<void(ProcessLine)> line, std::stop_token stop) override
    {
        if (const Status checked = checkCommand(command); !checked)
            co_return std::unexpected(checked.error());
        const std::shared_ptr<ProcessRun> process(
            new ProcessRun(m_clock, m_secrets.redactor(), command, limits, std::move(line)),
            [](ProcessRun *ended) { ended->deleteLater(); });
        if (const Status prepared = process->prepare(journal); !prepared)
            co_return std::unexpected(prepared.error());
        QProcessEnvironment environment = scrubbedEnvironment(command);
        for (auto variable = command.credentialEnvironment.cbegin();
            variable != command.credentialEnvironment.cend(); ++variable) {
            const QString &reference = variable.value();
            const Expected<Secret> secret = co_await m_secrets.resolve(reference);
            if (!secret)
                co_return std::unexpected(secret.error());
            if (secret->reveal().contains('\0'))
                co_return failure(ErrorKind::Invalid,
                    u"The credential “%1” holds a NUL character."_s.arg(reference),
                    u"Nothing ran."_s);
            environment.insert(variable.key(), QString::fromUtf8(secret->reveal()));
        }
        if (stop.stop_requested())
            co_return failure(
                ErrorKind::Cancelled, u"The command was stopped."_s, u"Nothing ran."_s);
        process->start(environment);
        const std::stop_callback stopped(
            stop, [process] { process->stop(u"the operator stopped it"_s); });
        const auto answer = process->answer();
        co_return co_await *answer;
    }

    bool isAlive(const QString &journal) const override { return io::isAlive(Journal{journal}); }

private:
    Clock &m_clock;
    Secrets &m_secrets;
};

} // namespace

std::unique_ptr<Subprocess> makeSubprocess(Clock &clock, Secrets &secrets)
{
    return std::make_unique<LocalSubprocess>(clock, secrets);
}

} // namespace breakglass::io
