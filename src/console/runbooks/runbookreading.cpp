// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbookreading.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct RunbookReadingWords
{
    Q_DECLARE_TR_FUNCTIONS(RunbookReadingWords)
};

struct Tool
{
    QRegularExpression sign;
    QString name;
};

/// What a procedure works with shows in its commands and words.
const QList<Tool> &tools()
{
    static const QList<Tool> known{
        {QRegularExpression(u"\\bhelm\\b"_s), u"Helm"_s},
        {QRegularExpression(u"\\b(gitlab|GitLab|glab)\\b"_s), u"GitLab"_s},
        {QRegularExpression(u"\\bgh (run|workflow)\\b|GitHub Actions"_s), u"GitHub Actions"_s},
        {QRegularExpression(u"\\bkubectl\\b"_s), u"Kubernetes"_s},
        {QRegularExpression(u"\\bgcloud run\\b|Cloud Run"_s), u"Cloud Run"_s},
        {QRegularExpression(u"\\baws ecs\\b|\\bECS\\b"_s), u"ECS"_s},
        {QRegularExpression(u"\\b(alembic|pg_restore|psql)\\b|db:migrate|[Dd]atabase migration"_s),
            RunbookReadingWords::tr("database")},
        {QRegularExpression(u"\\bgit (revert|tag|push|checkout|switch)\\b"_s), u"Git"_s},
    };
    return known;
}

QString coversOf(const Runbook &book)
{
    QStringList found;
    for (const Tool &tool : tools()) {
        const auto shows = [&](const RunbookBlock &block) {
            return tool.sign.match(block.text).hasMatch();
        };
        if (std::ranges::any_of(book.blocks, shows))
            found.append(tool.name);
    }
    return found.isEmpty() ? RunbookReadingWords::tr("No commands named") : found.join(u", "_s);
}

QString strategiesOf(const Runbook &book, const QList<Strategy> &strategies)
{
    QStringList titles;
    for (const DecisionNode &node : book.tree) {
        for (const DecisionAnswer &answer : node.answers) {
            const QString title = strategyTitle(answer, strategies);
            if (!title.isEmpty() && !titles.contains(title))
                titles.append(title);
        }
    }
    if (titles.isEmpty())
        return RunbookReadingWords::tr("No decision tree");
    constexpr qsizetype most = 3;
    const qsizetype more = titles.size() - most;
    const QString named = titles.first(std::min(most, titles.size())).join(u", "_s);
    return more > 0 ? RunbookReadingWords::tr("%1 and %2 more").arg(named).arg(more) : named;
}

void widen(std::optional<DurationRange> &all, const DurationRange &one)
{
    all = all ? DurationRange{std::min(all->least, one.least), std::max(all->most, one.most)} : one;
}

/// The ways out as the tree times them; without one, the time boxes of the phases.
QString budgetOf(const Runbook &book)
{
    std::optional<DurationRange> all;
    for (const DecisionNode &node : book.tree) {
        for (const DecisionAnswer &answer : node.answers) {
            if (answer.expected)
                widen(all, *answer.expected);
        }
    }
    if (all)
        return all->text();
    for (const Phase &phase : book.phases) {
        if (phase.budget && !phase.recurring)
            widen(all, *phase.budget);
    }
    return all ? all->text() : RunbookReadingWords::tr("Not stated");
}

bool isOverdue(const Runbook &book, QDate today)
{
    const QDate due = QDate::fromString(book.reviewDue, Qt::ISODate);
    return due.isValid() && due < today;
}

QString languageOf(const QString &written)
{
    static const QHash<QString, QString> known{{u"sh"_s, u"bash"_s}, {u"shell"_s, u"bash"_s},
        {u"console"_s, u"bash"_s}, {u"zsh"_s, u"bash"_s}, {u"yml"_s, u"yaml"_s}};
    return known.value(written.toLower(), written.toLower());
}

BlockRow blockRow(const RunbookBlock &block)
{
    BlockRow row;
    row.kind = int(block.kind);
    row.line = block.line;
    row.level = block.level;
    row.number = block.number;
    row.text = block.text;
    row.language = languageOf(block.language);
    row.tick = block.ticked ? 1 : 0;
    for (const Placeholder &placeholder : block.placeholders)
        row.marks.append(placeholder.text);
    if (block.kind != BlockKind::Table)
        return row;
    row.columns = int(block.header.size());
    row.cells = block.header;
    for (const QStringList &cells : block.rows) {
        for (qsizetype column = 0; column < block.header.size(); ++column)
            row.cells.append(cells.value(column));
    }
    return row;
}

/// The tree that guides is drawn where it stands. One that only the front matter has goes below the title.
void placeTree(const Runbook &book, QList<BlockRow> &blocks)
{
    bool isPlaced = book.tree.isEmpty();
    for (BlockRow &block : blocks) {
        if (block.kind != int(BlockKind::Tree))
            continue;
        if (isPlaced)
            block.kind = int(BlockKind::Code);
        isPlaced = true;
    }
    if (isPlaced)
        return;
    qsizetype at = 0;
    while (at < blocks.size() && (blocks.at(at).kind != int(BlockKind::Heading) || at == 0))
        ++at;
    BlockRow tree;
    tree.kind = int(BlockKind::Tree);
    tree.line = book.tree.first().line;
    blocks.insert(at, tree);
}

const Phase *phaseOpenedBy(const Runbook &book, const BlockRow &heading)
{
    const auto found = std::ranges::find(book.phases, heading.line, &Phase::line);
    return found == book.phases.end() ? nullptr : &*found;
}

QString budgetText(const Phase &phase)
{
    if (!phase.budget)
        return {};
    return phase.recurring ? RunbookReadingWords::tr("every %1").arg(phase.budget->text())
                           : phase.budget->text();
}

void outline(const Runbook &book, RunbookDocument &document)
{
    for (int index = 0; index < document.blocks.size(); ++index) {
        BlockRow &block = document.blocks[index];
        if (block.kind != int(BlockKind::Heading))
            continue;
        OutlineRow row{.title = block.text, .level = block.level, .block = index};
        if (const Phase *phase = phaseOpenedBy(book, block)) {
            row.title = phase->title;
            row.phase = true;
            row.budget = budgetText(*phase);
            block.budget = row.budget;
        }
        document.outline.append(row);
    }
}

void findItems(const Runbook &book, RunbookDocument &document)
{
    QHash<int, QString> byLine;
    for (const Phase &phase : book.phases) {
        for (const ChecklistItem &item : phase.items)
            byLine.insert(item.line, item.id);
    }
    for (int index = 0; index < document.blocks.size(); ++index) {
        const BlockRow &block = document.blocks.at(index);
        if (block.kind == int(BlockKind::Checklist) && byLine.contains(block.line))
            document.items.append({index, byLine.value(block.line)});
    }
}

} // namespace

RunbookRow runbookRow(const ShelfBook &shelved, const QList<Strategy> &strategies, QDate today)
{
    RunbookRow row;
    row.runbook = shelved.book.id;
    row.title = shelved.book.title;
    row.covers = coversOf(shelved.book);
    row.strategies = strategiesOf(shelved.book, strategies);
    row.budget = budgetOf(shelved.book);
    row.own = shelved.isOwn;
    row.statusText = RunbookReadingWords::tr("Ready");
    if (const qsizetype count = shelved.findings.size(); count > 0) {
        row.status = RunbookRow::Problems;
        row.statusText = count == 1 ? RunbookReadingWords::tr("1 problem")
                                    : RunbookReadingWords::tr("%1 problems").arg(count);
    } else if (isOverdue(shelved.book, today)) {
        row.status = RunbookRow::Overdue;
        row.statusText = RunbookReadingWords::tr("Review overdue");
    }
    return row;
}

RunbookDocument readDocument(const ShelfBook &shelved)
{
    RunbookDocument document;
    document.blocks.reserve(shelved.book.blocks.size() + 1);
    for (const RunbookBlock &block : shelved.book.blocks)
        document.blocks.append(blockRow(block));
    placeTree(shelved.book, document.blocks);
    outline(shelved.book, document);
    findItems(shelved.book, document);
    document.problems = problemRows(shelved.findings);
    for (const ProblemRow &problem : std::as_const(document.problems)) {
        if (problem.line > 0 && !document.blocks.isEmpty())
            document.blocks[blockAt(document.blocks, problem.line)].trap = true;
    }
    return document;
}

QList<ProblemRow> problemRows(const QList<workspace::Finding> &findings)
{
    QList<ProblemRow> rows;
    for (const workspace::Finding &finding : findings)
        rows.append({finding.line, translated(finding.text),
            finding.weight == workspace::Finding::Weight::Error});
    return rows;
}

int blockAt(const QList<BlockRow> &blocks, int line)
{
    int found = 0;
    for (int index = 0; index < blocks.size(); ++index) {
        const bool isTree = blocks.at(index).kind == int(BlockKind::Tree);
        // A tree of the front matter is drawn further down than it was written.
        if (blocks.at(index).line <= line && !(isTree && blocks.at(index).text.isEmpty()))
            found = index;
    }
    return found;
}

bool isFoundIn(const BlockRow &block, const QString &text)
{
    const auto holds = [&](const QString &part) {
        return part.contains(text, Qt::CaseInsensitive);
    };
    return holds(block.text) || std::ranges::any_of(block.cells, holds);
}

QDate dateOf(TimePoint moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC).date();
}

QString dateText(const QString &iso)
{
    return shownDate(QDate::fromString(iso, Qt::ISODate));
}

} // namespace breakglass::console
