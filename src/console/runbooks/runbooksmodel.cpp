// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbooksmodel.h"

#include "console/shell/shellmodel.h"
#include "io/files.h"
#include "io/worker.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

RunbooksModel::RunbooksModel(ShellModel &shell, QObject *parent)
    : PlaceModel(shell, parent), m_ownFolder(io::stateFolder() + u"/runbooks"_s)
{
    connect(&m_import, &RunbookImport::saved, this, [this](const QString &runbook) {
        m_opened = runbook;
        m_line = 0;
        readShelfAgain();
    });
}

void RunbooksModel::attached()
{
    connect(&session().desk(), &incident::Desk::changed, sessionScope(), [this] {
        showProgress();
        Q_EMIT changed();
    });
    connect(shell().selection(), &Selection::changed, sessionScope(), [this] {
        showProgress();
        Q_EMIT changed();
    });
    readShelfAgain();
}

QCoro::Task<> RunbooksModel::readShelfAgain()
{
    const QPointer<QObject> scope = sessionScope();
    const Workspace &workspace = session().workspace();
    const ShelfSource source{workspace.path, m_ownFolder, workspace.runbooks};
    ++m_readings;
    Q_EMIT changed();
    const QPointer<RunbooksModel> self = this;
    auto work = [source] { return readShelf(source); };
    QList<ShelfBook> shelf = co_await io::inWorker(std::move(work));
    if (!self)
        co_return;
    --m_readings;
    if (scope)
        showShelf(std::move(shelf));
    Q_EMIT changed();
}

QString RunbooksModel::idToOpen() const
{
    const auto has = [this](const QString &id) {
        return std::ranges::any_of(
            m_shelf, [&](const ShelfBook &shelved) { return shelved.book.id == id; });
    };
    if (has(m_opened))
        return m_opened;
    const TargetSetup *setup = session().workspace().target(shell().selection()->target());
    if (setup && has(setup->runbook))
        return setup->runbook;
    return m_shelf.isEmpty() ? QString() : m_shelf.first().book.id;
}

QList<Runbook> RunbooksModel::books() const
{
    if (m_shelf.isEmpty())
        return hasSession() ? session().workspace().runbooks : QList<Runbook>();
    QList<Runbook> books;
    for (const ShelfBook &shelved : m_shelf)
        books.append(shelved.book);
    return books;
}

void RunbooksModel::showShelf(QList<ShelfBook> shelf)
{
    m_shelf = std::move(shelf);
    const QDate today = dateOf(session().clock().now());
    QHash<QString, int> titles;
    for (const ShelfBook &shelved : std::as_const(m_shelf))
        ++titles[shelved.book.title];
    QList<RunbookRow> rows;
    for (const ShelfBook &shelved : std::as_const(m_shelf)) {
        rows.append(runbookRow(shelved, session().workspace().strategies, today));
        // Of the same title: the file tells them apart.
        if (titles.value(shelved.book.title) > 1)
            rows.last().title = tr("%1 (%2)").arg(shelved.book.title, shelved.book.id);
    }
    m_runbooks.setRows(std::move(rows));
    m_opened = idToOpen();
    readOpened();
}

QCoro::Task<> RunbooksModel::readOpened()
{
    const ShelfBook *opened = book();
    if (!opened) {
        m_shown.clear();
        showDocument({});
        co_return;
    }
    const QPointer<RunbooksModel> self = this;
    const ShelfBook shelved = *opened;
    const QString id = shelved.book.id;
    ++m_readings;
    auto work = [shelved] { return readDocument(shelved); };
    RunbookDocument document = co_await io::inWorker(std::move(work));
    if (!self)
        co_return;
    --m_readings;
    // Somebody may have opened another one meanwhile.
    if (id == m_opened) {
        m_shown = id;
        showDocument(std::move(document));
    }
    Q_EMIT changed();
}

void RunbooksModel::showDocument(RunbookDocument document)
{
    m_document = std::move(document);
    const bool isSame = m_blocks.rows().size() == m_document.blocks.size() &&
                        !m_blocks.rows().isEmpty() &&
                        m_blocks.rows().first().text == m_document.blocks.first().text;
    if (!isSame)
        m_blocks.setRows({});
    m_blocks.setRows(m_document.blocks);
    m_outline.setRows(m_document.outline);
    m_problems.setRows(m_document.problems);
    showLinks();
    showProgress();
    find(m_wanted);
    mark(m_line > 0 && !m_document.blocks.isEmpty() ? blockAt(m_document.blocks, m_line) : -1);
    Q_EMIT changed();
}

void RunbooksModel::openAt(const QString &runbook, int line)
{
    m_line = line;
    shell().open(u"runbooks"_s);
    if (runbook == m_opened && runbook == m_shown) {
        markLine(line);
        return;
    }
    m_opened = runbook;
    Q_EMIT changed();
    if (hasSession() && book())
        readOpened();
}

void RunbooksModel::openRow(int row)
{
    if (row < 0 || row >= m_shelf.size() || m_shelf.at(row).book.id == m_opened)
        return;
    m_opened = m_shelf.at(row).book.id;
    m_line = 0;
    Q_EMIT changed();
    readOpened();
}

void RunbooksModel::markLine(int line)
{
    m_line = line;
    mark(line > 0 && !m_document.blocks.isEmpty() ? blockAt(m_document.blocks, line) : -1);
}

void RunbooksModel::mark(int block)
{
    m_marked = block;
    Q_EMIT markedChanged();
}

void RunbooksModel::beginImport()
{
    shell().open(u"runbooks"_s);
    if (!hasSession())
        return;
    QStringList known;
    for (const ShelfBook &shelved : std::as_const(m_shelf))
        known.append(shelved.book.id);
    m_import.begin(session().workspace(), m_ownFolder, known);
}

void RunbooksModel::openInGuide()
{
    const QList<TargetId> targets = guidedTargets();
    if (targets.isEmpty()) {
        shell().refuse(guideRefusal());
        return;
    }
    if (!targets.contains(shell().selection()->target()))
        shell().selection()->select(targets.first());
    shell().open(u"guide"_s);
}

bool RunbooksModel::copyCode(int block)
{
    const QList<BlockRow> &rows = m_blocks.rows();
    for (qsizetype index = std::max(block, 0); index < rows.size(); ++index) {
        if (rows.at(index).kind != int(BlockKind::Code))
            continue;
        QGuiApplication::clipboard()->setText(rows.at(index).text);
        shell().acknowledge(tr("Copied the commands of line %1").arg(rows.at(index).line));
        return true;
    }
    return false;
}

int RunbooksModel::headingFrom(int block, int step) const
{
    const QList<BlockRow> &rows = m_blocks.rows();
    for (qsizetype index = block + step; index >= 0 && index < rows.size(); index += step) {
        if (rows.at(index).kind == int(BlockKind::Heading))
            return int(index);
    }
    return block;
}

void RunbooksModel::find(const QString &text)
{
    m_wanted = text;
    m_found.clear();
    for (int index = 0; !text.isEmpty() && index < m_blocks.rows().size(); ++index) {
        if (isFoundIn(m_blocks.rows().at(index), text))
            m_found.append(index);
    }
    Q_EMIT foundChanged();
}

void RunbooksModel::findFrom(int block, int step)
{
    if (m_found.isEmpty())
        return;
    int next = step > 0 ? m_found.first() : m_found.last();
    if (step > 0) {
        const auto after = std::ranges::upper_bound(m_found, block);
        next = after == m_found.end() ? next : *after;
    } else {
        const auto before = std::ranges::lower_bound(m_found, block);
        next = before == m_found.begin() ? next : *(before - 1);
    }
    mark(next);
    Q_EMIT foundChanged();
}

QString RunbooksModel::foundText() const
{
    if (m_wanted.isEmpty())
        return {};
    if (m_found.isEmpty())
        return tr("Not found");
    const qsizetype at = m_found.indexOf(m_marked);
    if (at >= 0)
        return tr("%1 of %2").arg(at + 1).arg(m_found.size());
    return m_found.size() == 1 ? tr("1 place") : tr("%1 places").arg(m_found.size());
}

} // namespace breakglass::console
