// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/scenery.h"

#include "io/files.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

// The folder of the process by a name that is whole and always the same.
constexpr auto home = "/proc/self/cwd/home";

// What an earlier tour left, and nothing that somebody else keeps here.
void clear(const QDir &output)
{
    static const QRegularExpression ours(
        u"^([0-9][0-9]-[a-z-]+-[0-9]+x[0-9]+-[a-z]+|failed.*)[.]png$"_s);
    for (const QString &name : output.entryList({u"*.png"_s}, QDir::Files)) {
        if (ours.match(name).hasMatch())
            QFile::remove(output.filePath(name));
    }
    for (const QString &folder : {u"state"_s, u"home"_s})
        QDir(output.filePath(folder)).removeRecursively();
    for (const QString &file : {u"workspaces"_s, u"index.html"_s})
        QFile::remove(output.filePath(file));
}

Status layRunbooks(const QString &folder)
{
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    const QString bundled = bundledWorkspaces();
    const QStringList books{u"payments-api/runbooks/emergency-release.md"_s,
        u"checkr-console/runbooks/emergency-rollback.md"_s,
        u"docs-site/runbooks/disaster-recovery.md"_s};
    for (const QString &book : books)
        QFile::copy(bundled + u'/' + book, folder + u'/' + book.section(u'/', -1));
    return {};
}

} // namespace

Expected<CommandLine> setScenery(CommandLine line)
{
    const QDir output(QDir(line.output).absolutePath());
    if (const Status made = io::makeFolder(output.path()); !made)
        return std::unexpected(made.error());
    clear(output);
    if (const Status laid = layRunbooks(output.filePath(u"home/runbooks"_s)); !laid)
        return std::unexpected(laid.error());
    QFile::link(bundledWorkspaces(), output.filePath(u"workspaces"_s));
    if (!QDir::setCurrent(output.path()))
        return failure(ErrorKind::Denied, u"%1 can't be entered."_s.arg(output.path()));
    qputenv("HOME", home);
    qunsetenv("XDG_STATE_HOME");
    line.output = output.path();
    line.state = u"state"_s;
    line.bundled = u"workspaces"_s;
    return line;
}

} // namespace breakglass::app
