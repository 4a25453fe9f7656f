// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/runbooks/runbookimport.h"
#include "console/runbooks/runbookreading.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The runbooks of the workspace, to be read: blocks, checklists, tree, document life.
class RunbooksModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(breakglass::console::RowModel *runbooks READ runbooks CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *outline READ outline CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *tree READ tree CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *problems READ problems CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *links READ links CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RunbookImport *importing READ importing CONSTANT FINAL)
    Q_PROPERTY(bool reading READ isReading NOTIFY changed FINAL)
    Q_PROPERTY(int current READ current NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString version READ version NOTIFY changed FINAL)
    Q_PROPERTY(QString owner READ owner NOTIFY changed FINAL)
    Q_PROPERTY(QString reviewed READ reviewed NOTIFY changed FINAL)
    Q_PROPERTY(QString cycle READ cycle NOTIFY changed FINAL)
    Q_PROPERTY(QString review READ review NOTIFY changed FINAL)
    Q_PROPERTY(bool overdue READ isOverdue NOTIFY changed FINAL)
    Q_PROPERTY(QString file READ file NOTIFY changed FINAL)
    Q_PROPERTY(QString guides READ guides NOTIFY changed FINAL)
    Q_PROPERTY(QString guideRefusal READ guideRefusal NOTIFY changed FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(int marked READ marked NOTIFY markedChanged FINAL)
    Q_PROPERTY(QString wanted READ wanted WRITE find NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString foundText READ foundText NOTIFY foundChanged FINAL)
public:
    explicit RunbooksModel(ShellModel &shell, QObject *parent = nullptr);

    [[nodiscard]] RowModel *runbooks() { return &m_runbooks; }
    [[nodiscard]] RowModel *outline() { return &m_outline; }
    [[nodiscard]] RowModel *blocks() { return &m_blocks; }
    [[nodiscard]] RowModel *tree() { return &m_tree; }
    [[nodiscard]] RowModel *problems() { return &m_problems; }
    [[nodiscard]] RowModel *links() { return &m_links; }
    [[nodiscard]] RunbookImport *importing() { return &m_import; }
    /// The shelf or a document is being read.
    [[nodiscard]] bool isReading() const { return m_readings > 0; }
    /// Row of the open runbook in the list; -1: none.
    [[nodiscard]] int current() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString owner() const;
    [[nodiscard]] QString reviewed() const;
    [[nodiscard]] QString cycle() const;
    /// "Due 1 Feb 2027, in 81 days", "Overdue since 1 Feb 2027".
    [[nodiscard]] QString review() const;
    [[nodiscard]] bool isOverdue() const;
    [[nodiscard]] QString file() const;
    /// What it guides for: "checkr-console in production_us".
    [[nodiscard]] QString guides() const;
    /// Why the guide can't be opened with it; empty when it can.
    [[nodiscard]] QString guideRefusal() const;
    /// "7 of 30 ticked in INCIDENT-3"; empty when it does not guide now.
    [[nodiscard]] QString progress() const;
    /// Block that a link has led to; -1: none.
    [[nodiscard]] int marked() const { return m_marked; }
    [[nodiscard]] const QString &wanted() const { return m_wanted; }
    [[nodiscard]] QString foundText() const;

    /// All of the shelf; those of the workspace alone while it is read.
    [[nodiscard]] QList<Runbook> books() const;
    /// Opens the place with a runbook, by its id, and marks a line of it; 0: its beginning.
    Q_INVOKABLE void openAt(const QString &runbook, int line);
    Q_INVOKABLE void openRow(int row);
    /// Marks a line of the open runbook.
    Q_INVOKABLE void markLine(int line);
    /// Opens the place with the sheet that imports a Markdown file.
    Q_INVOKABLE void beginImport();
    /// Opens the guide on a target that the open runbook guides for.
    Q_INVOKABLE void openInGuide();
    /// Copies the first command at or below a block; false when there is none.
    Q_INVOKABLE bool copyCode(int block);
    /// The next heading from a block on, or the one before it.
    Q_INVOKABLE [[nodiscard]] int headingFrom(int block, int step) const;
    /// Marks the next place that holds what is wanted, from a block on.
    Q_INVOKABLE void findFrom(int block, int step);
    void find(const QString &text);
    /// Where imported runbooks go that don't belong to the workspace.
    void setOwnFolder(const QString &folder) { m_ownFolder = folder; }

Q_SIGNALS:
    void changed();
    void markedChanged();
    void foundChanged();

protected:
    void attached() override;

private:
    [[nodiscard]] const ShelfBook *book() const;
    [[nodiscard]] QList<TargetId> guidedTargets() const;
    [[nodiscard]] bool isGuiding() const;
    [[nodiscard]] QString idToOpen() const;
    QCoro::Task<> readShelfAgain();
    QCoro::Task<> readOpened();
    void showShelf(QList<ShelfBook> shelf);
    void showDocument(RunbookDocument document);
    void showProgress();
    void showLinks();
    void mark(int block);

    RunbookImport m_import;
    QString m_ownFolder;
    QList<ShelfBook> m_shelf;
    RunbookDocument m_document;
    Rows<RunbookRow> m_runbooks;
    Rows<OutlineRow> m_outline;
    Rows<BlockRow> m_blocks;
    Rows<TreeLine> m_tree;
    Rows<ProblemRow> m_problems;
    Rows<RunbookLinkRow> m_links;
    QString m_opened; ///< Runbook::id
    QString m_shown;  ///< The one whose blocks are shown.
    QString m_wanted;
    QList<int> m_found; ///< Blocks that hold it.
    int m_line = 0;     ///< To be marked once the document is read.
    int m_marked = -1;
    int m_readings = 0;
};

} // namespace breakglass::console
