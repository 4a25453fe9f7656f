// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbookimport.h"

#include "console/runbooks/runbookreading.h"
#include "console/runbooks/shelf.h"
#include "console/sentences/sentences.h"
#include "domain/simulation.h"
#include "io/files.h"
#include "io/worker.h"
#include "workspace/encoding.h"

#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

QString wholePath(const QString &path)
{
    return path == u"~" || path.startsWith(u"~/"_s) ? QDir::homePath() + path.sliced(1) : path;
}

/// What may be chosen where the path leads: folders, and Markdown files that go on as it does.
QList<ImportChoice> choicesFor(const QString &path)
{
    const QString whole = wholePath(path);
    const QString folder = whole.section(u'/', 0, -2) + u'/';
    const QString begun = whole.section(u'/', -1);
    const auto fits = [&](const QString &name) {
        return name.startsWith(begun, Qt::CaseInsensitive) &&
               (!name.startsWith(u'.') || begun.startsWith(u'.'));
    };
    QList<ImportChoice> choices;
    if (!whole.startsWith(u'/'))
        return choices;
    for (const QString &name : io::listFolders(folder)) {
        if (fits(name))
            choices.append({name, true});
    }
    for (const QString &name : io::listFiles(folder, u".md"_s)) {
        if (fits(name))
            choices.append({name, false});
    }
    return choices;
}

Status writeNew(const QString &folder, const QString &path, const QByteArray &text)
{
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    if (io::fileExists(path)) {
        return failure(ErrorKind::Conflict, u"“%1” exists already."_s.arg(path),
            u"Nothing was overwritten."_s, u"Import it again: it gets another name."_s);
    }
    return io::writeFile(path, text);
}

} // namespace

void RunbookImport::begin(
    const Workspace &workspace, const QString &ownFolder, const QStringList &known)
{
    m_isActive = true;
    m_isPractice = isOnlySimulated(workspace);
    m_workspaceFolder = workspace.path + u"/runbooks"_s;
    m_ownFolder = ownFolder;
    m_folder = m_isPractice || !io::isWritable(workspace.path) ? ownFolder : m_workspaceFolder;
    m_known = known;
    m_reading.reset();
    m_error.clear();
    m_path.clear();
    setPath(QDir::homePath() + u'/');
    Q_EMIT changed();
}

void RunbookImport::cancel()
{
    m_isActive = false;
    m_reading.reset();
    Q_EMIT changed();
}

void RunbookImport::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    m_error.clear();
    Q_EMIT pathChanged();
    Q_EMIT changed();
    listChoices();
}

QCoro::Task<> RunbookImport::listChoices()
{
    const QPointer<RunbookImport> self = this;
    const QString path = m_path;
    auto work = [path] { return choicesFor(path); };
    QList<ImportChoice> choices = co_await io::inWorker(std::move(work));
    if (self && path == m_path)
        m_choices.setRows(std::move(choices));
}

void RunbookImport::choose(int row)
{
    if (row < 0 || row >= m_choices.rows().size())
        return;
    const ImportChoice choice = m_choices.rows().at(row);
    const QString folder = m_path.section(u'/', 0, -2) + u'/';
    setPath(folder + choice.name + (choice.folder ? u"/"_s : QString()));
    if (!choice.folder)
        read();
}

void RunbookImport::read()
{
    if (!m_isBusy)
        readInBackground();
}

Expected<RunbookImport::Reading> RunbookImport::readAt(const QString &path)
{
    const auto bytes = io::readFile(path, largestBook);
    if (!bytes)
        return std::unexpected(bytes.error());
    const auto repaired = workspace::repairText(*bytes, path);
    if (!repaired)
        return std::unexpected(repaired.error());
    return Reading{readBook(*bytes, path), repaired->text.toUtf8()};
}

QCoro::Task<> RunbookImport::readInBackground()
{
    const QPointer<RunbookImport> self = this;
    const QString path = wholePath(m_path.trimmed());
    m_isBusy = true;
    m_error.clear();
    Q_EMIT changed();
    auto work = [path] { return readAt(path); };
    auto reading = co_await io::inWorker(std::move(work));
    if (!self)
        co_return;
    m_isBusy = false;
    if (!m_isActive)
        co_return;
    if (reading)
        show(std::move(*reading));
    else
        refuse(reading.error());
}

void RunbookImport::refuse(const Error &error)
{
    m_error = translated(error);
    Q_EMIT changed();
}

void RunbookImport::show(Reading reading)
{
    const Runbook &book = reading.shelved.book;
    const auto counted = [&](BlockKind kind) { return QString::number(book.count(kind)); };
    QStringList phases;
    for (const Phase &phase : book.phases)
        phases.append(
            phase.budget ? u"%1 (%2)"_s.arg(phase.title, phase.budget->text()) : phase.title);
    m_facts.setRows({
        {u"timer"_s, tr("Phases"), phases.isEmpty() ? tr("None") : phases.join(u", "_s)},
        {u"list-checks"_s, tr("Checklist items"), counted(BlockKind::Checklist)},
        {u"terminal"_s, tr("Command blocks"), counted(BlockKind::Code)},
        {u"hash"_s, tr("Tables"), counted(BlockKind::Table)},
        {u"git-branch"_s, tr("Questions of the decision tree"), QString::number(book.tree.size())},
        {u"users"_s, tr("Owner"), book.owner.isEmpty() ? tr("Nobody named") : book.owner},
    });
    m_problems.setRows(problemRows(reading.shelved.findings));
    m_reading = std::move(reading);
    Q_EMIT changed();
}

void RunbookImport::chooseAgain()
{
    m_reading.reset();
    m_error.clear();
    Q_EMIT changed();
}

QString RunbookImport::title() const
{
    return m_reading ? m_reading->shelved.book.title : QString();
}

/// The file's own name where it is free; letters, figures, points and dashes alone.
QString RunbookImport::freeId() const
{
    QString wanted;
    for (const QChar c : m_reading ? m_reading->shelved.book.id.toLower() : QString())
        wanted.append(c.isLetterOrNumber() || c == u'.' || c == u'_' ? c : u'-');
    while (wanted.startsWith(u'.') || wanted.startsWith(u'-'))
        wanted.remove(0, 1);
    if (wanted.isEmpty())
        wanted = u"runbook"_s;
    QString id = wanted;
    for (int number = 2; m_known.contains(id); ++number)
        id = u"%1-%2"_s.arg(wanted).arg(number);
    return id;
}

QString RunbookImport::target() const
{
    return m_reading ? u"%1/%2.md"_s.arg(m_folder, freeId()) : QString();
}

QString RunbookImport::why() const
{
    if (m_folder == m_workspaceFolder)
        return tr("It goes into the workspace, for the whole team once you commit it.");
    if (m_isPractice)
        return tr("It goes into your own folder: a simulated workspace stays as it is.");
    return tr("It goes into your own folder: the workspace can't be written.");
}

void RunbookImport::save()
{
    if (m_reading && !m_isBusy)
        saveInBackground();
}

QCoro::Task<> RunbookImport::saveInBackground()
{
    const QPointer<RunbookImport> self = this;
    const QString folder = m_folder;
    const QString path = target();
    const QString id = freeId();
    const QByteArray text = m_reading->text;
    m_isBusy = true;
    m_error.clear();
    Q_EMIT changed();
    auto work = [folder, path, text] { return writeNew(folder, path, text); };
    const Status written = co_await io::inWorker(std::move(work));
    if (!self)
        co_return;
    m_isBusy = false;
    if (!written) {
        refuse(written.error());
        co_return;
    }
    cancel();
    Q_EMIT saved(id);
}

} // namespace breakglass::console
