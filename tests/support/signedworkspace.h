// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/approvals.h"
#include "io/files.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>

/// A copy of a workspace whose production needs signatures, and real keys to give them.
namespace breakglass::support {

using namespace Qt::StringLiterals;

class SignedWorkspace
{
public:
    /// `approvals`: how many production_us needs. Empty `problem`: it is there.
    SignedWorkspace(const QString &from, int approvals)
    {
        QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            const QString to = path() + file.sliced(from.size());
            if (!QDir().mkpath(QFileInfo(to).path()) || !QFile::copy(file, to))
                problem = u"%1 can't be copied."_s.arg(file);
        }
        QByteArray signers;
        for (const QString &name : {u"daniel"_s, u"lena"_s, u"marta"_s}) {
            run({u"ssh-keygen"_s, u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-f"_s,
                m_folder.filePath(name)});
            signers += name.toUtf8() + ' ' + read(m_folder.filePath(name + u".pub"_s));
        }
        write(path() + u"/allowed_signers"_s, signers);
        QByteArray text = read(path() + u"/breakglass.yaml"_s);
        text.replace("approvals: 0, phrase: ROLLBACK, resource_group: production_us",
            "approvals: " + QByteArray::number(approvals) +
                ", phrase: ROLLBACK, resource_group: production_us");
        text.replace("{name: Daniel Osei,", "{name: Daniel Osei, signer: daniel,");
        text.replace("{name: Lena Fischer,", "{name: Lena Fischer, signer: lena,");
        text.replace("{name: Marta Kowalski,", "{name: Marta Kowalski, signer: marta,");
        write(path() + u"/breakglass.yaml"_s, text);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"workspace"_s); }
    /// Signs the request in a file as that person would; else what went wrong.
    [[nodiscard]] QString sign(const QString &key, const QString &file)
    {
        const auto paper = execution::readApprovalFile(read(file));
        if (!paper)
            return paper.error().sentence();
        const QString statement = m_folder.filePath(u"statement"_s);
        QFile::remove(statement + u".sig"_s);
        write(statement, execution::approvalStatement(paper->request));
        const auto command = execution::signCommand(m_folder.filePath(key), statement);
        if (!command)
            return command.error().sentence();
        run(command->argv);
        return QString::fromUtf8(read(statement + u".sig"_s));
    }
    QString problem;

private:
    static QByteArray read(const QString &file)
    {
        return io::readFile(file).value_or(QByteArray());
    }
    void write(const QString &file, const QByteArray &bytes)
    {
        if (const Status written = io::writeFile(file, bytes); !written)
            problem = written.error().sentence();
    }
    void run(const QStringList &argv)
    {
        QProcess process;
        process.start(argv.first(), argv.sliced(1));
        if (!process.waitForFinished() || process.exitCode() != 0)
            problem = u"%1 failed."_s.arg(argv.first());
    }
    QTemporaryDir m_folder;
};

} // namespace breakglass::support
