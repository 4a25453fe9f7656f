// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/approve.h"

#include "io/files.h"
#include "io/secrets.h"
#include "io/subprocess.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>
#include <QUuid>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

void say(const QString &text)
{
    QTextStream(stderr) << text << Qt::endl;
}

int refuse(const Error &error, int code)
{
    say(u"breakglass: %1"_s.arg(error.sentence()));
    return code;
}

QString actLines(const Act &act)
{
    return u"   %1"_s.arg(QString(actText(act)).replace(u'\n', u"\n   "_s));
}

QString changeText(const Step &step)
{
    return step.changesTarget ? u" (changes %1)"_s.arg(step.target.key()) : QString();
}

QCoro::Task<Expected<QByteArray>> sign(execution::ApprovalPaper paper, QString key)
{
    const QString folder = u"%1/approvals"_s.arg(io::stateFolder());
    const QString file = u"%1/%2"_s.arg(folder, QUuid::createUuid().toString(QUuid::Id128));
    if (const Status made = io::makeFolder(folder); !made)
        co_return std::unexpected(made.error());
    if (const Status written = io::writeFile(file, execution::approvalStatement(paper.request));
        !written)
        co_return std::unexpected(written.error());
    const auto command = execution::signCommand(QFileInfo(key).absoluteFilePath(), file);
    if (!command)
        co_return std::unexpected(command.error());
    io::LiveClock clock;
    io::Secrets secrets({});
    const auto process = io::makeSubprocess(clock, secrets);
    const Command &prepared = *command;
    const auto result = co_await process->run(prepared, QString(), io::ProcessLimits(),
        std::function<void(io::ProcessLine)>(), std::stop_token());
    if (!result)
        co_return std::unexpected(result.error());
    if (result->crashed || result->exitCode != 0)
        co_return failure(ErrorKind::Denied,
            u"ssh-keygen could not sign: %1"_s.arg(QString::fromUtf8(result->errors).simplified()),
            u"Nothing was signed."_s,
            u"Use a key without a passphrase question: load it with ssh-add and name its .pub "
            "file."_s);
    co_return io::readFile(file + u".sig"_s, qint64{64} * 1024);
}

QCoro::Task<> signAndLeave(execution::ApprovalPaper paper, QString key)
{
    const auto signature = co_await sign(std::move(paper), std::move(key));
    if (!signature) {
        QCoreApplication::exit(refuse(signature.error(), 1));
        co_return;
    }
    const auto size = std::size_t(signature->size());
    const bool isOut =
        std::fwrite(signature->constData(), 1, size, stdout) == size && std::fflush(stdout) == 0;
    if (isOut)
        say(u"\nSigned. Give the lines from BEGIN to END to the one who asked."_s);
    QCoreApplication::exit(isOut ? 0 : 1);
}

} // namespace

QString planToRead(const execution::ApprovalPaper &paper)
{
    const Plan &plan = paper.plan;
    QStringList lines{u"%1: %2"_s.arg(plan.id, plan.title),
        u"Asked by %1, for %2, until %3"_s.arg(
            paper.askedBy, plan.intent.target.key(), toIso(paper.request.expires)),
        u"Reason: %1"_s.arg(plan.intent.reason)};
    int number = 0;
    for (const Step &step : plan.steps) {
        lines += u"\n%1. %2%3"_s.arg(++number).arg(step.title, changeText(step));
        lines += actLines(step.act);
    }
    if (plan.onAbort) {
        lines += u"\nOnly on abort: %1%2"_s.arg(plan.onAbort->title, changeText(*plan.onAbort));
        lines += actLines(plan.onAbort->act);
    } else {
        lines += u"\nAn abort only stops: it sends nothing."_s;
    }
    lines += u"\nsha256 %1"_s.arg(QString::fromLatin1(paper.request.planHash));
    return lines.join(u'\n');
}

int approve(const QString &file, const QString &key)
{
    const auto bytes = io::readFile(file);
    if (!bytes)
        return refuse(bytes.error(), 2);
    const auto paper = execution::readApprovalFile(*bytes);
    if (!paper)
        return refuse(paper.error(), 2);
    if (!io::fileExists(key))
        return refuse({ErrorKind::NotFound, u"There is no key %1."_s.arg(key),
                          u"Nothing was signed."_s, u"Name your private key with --key."_s},
            2);
    if (io::LiveClock().now() > paper->request.expires)
        return refuse(
            {ErrorKind::Denied, u"The request expired at %1."_s.arg(toIso(paper->request.expires)),
                u"Nothing was signed."_s, u"Let %1 ask again."_s.arg(paper->askedBy)},
            1);
    say(planToRead(*paper));
    // The loop has to run before anything can end it.
    QMetaObject::invokeMethod(
        qApp, [paper = *paper, key] { signAndLeave(paper, key); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace breakglass::app
