// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/phases.h"

#include "workspace/timebox.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

using Blocks = QList<RunbookBlock>;

/// First block after the section that the heading opens.
qsizetype sectionEnd(const Blocks &blocks, qsizetype heading)
{
    const int level = blocks.at(heading).level;
    qsizetype end = heading + 1;
    while (end < blocks.size() &&
           !(blocks.at(end).kind == BlockKind::Heading && blocks.at(end).level <= level))
        ++end;
    return end;
}

bool hasTimeBox(const RunbookBlock &block)
{
    return block.kind == BlockKind::Heading && block.level > 1 &&
           timeBoxOf(block.text).budget.has_value();
}

QSet<qsizetype> timedHeadings(const Blocks &blocks)
{
    QSet<qsizetype> found;
    for (qsizetype index = 0; index < blocks.size(); ++index)
        if (hasTimeBox(blocks.at(index)))
            found.insert(index);
    return found;
}

/// Headings that own checklist items which no timed heading covers; -1 stands for the top of
/// the document.
QSet<qsizetype> checklistHeadings(const Blocks &blocks, const QSet<qsizetype> &timed)
{
    QSet<qsizetype> found;
    qsizetype heading = -1;
    qsizetype coveredUntil = -1;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        if (blocks.at(index).kind == BlockKind::Heading) {
            heading = index;
            if (timed.contains(index))
                coveredUntil = sectionEnd(blocks, index);
        }
        if (blocks.at(index).kind == BlockKind::Checklist && index >= coveredUntil)
            found.insert(heading);
    }
    return found;
}

/// The outermost numbered headings below the title.
QSet<qsizetype> numberedHeadings(const Blocks &blocks)
{
    QSet<qsizetype> found;
    int level = 7;
    for (qsizetype index = 0; index < blocks.size(); ++index) {
        const RunbookBlock &block = blocks.at(index);
        if (block.kind != BlockKind::Heading || block.level < 2 || !isNumbered(block.text))
            continue;
        if (block.level < level)
            found.clear();
        level = std::min(level, block.level);
        if (block.level == level)
            found.insert(index);
    }
    return found;
}

void addItem(Phase &phase, const QString &text, int line)
{
    phase.items.append(ChecklistItem{.text = text, .line = line});
}

/// A procedure without boxes to tick still has steps: its numbered sub-headings, or what its
/// commands say they do.
void addImpliedItems(const Blocks &blocks, qsizetype begin, qsizetype end, Phase &phase)
{
    for (qsizetype index = begin + 1; index < end; ++index)
        if (blocks.at(index).kind == BlockKind::Heading && isNumbered(blocks.at(index).text))
            addItem(phase, plainTitle(blocks.at(index).text), blocks.at(index).line);
    if (!phase.items.isEmpty())
        return;
    for (qsizetype index = begin + 1; index < end; ++index) {
        if (blocks.at(index).kind != BlockKind::Code)
            continue;
        int line = blocks.at(index).line;
        for (const QString &row : blocks.at(index).text.split(u'\n')) {
            ++line;
            if (row.startsWith(u"# "_s))
                addItem(phase, row.sliced(2).trimmed(), line);
        }
    }
}

void nameItems(Phase &phase)
{
    int number = 0;
    for (ChecklistItem &item : phase.items)
        item.id = u"%1.%2"_s.arg(phase.id).arg(++number);
}

Phase phaseBetween(const Blocks &blocks, qsizetype heading, qsizetype end)
{
    Phase phase;
    if (heading >= 0) {
        const TimeBox box = timeBoxOf(blocks.at(heading).text);
        phase.title = box.title;
        phase.line = blocks.at(heading).line;
        phase.budget = box.budget;
        phase.recurring = box.recurring;
    } else {
        phase.title = u"Checklist"_s;
        phase.line = 1;
    }
    phase.id = slug(phase.title);
    for (qsizetype index = heading + 1; index < end; ++index) {
        const RunbookBlock &block = blocks.at(index);
        if (block.kind == BlockKind::Checklist)
            addItem(phase, block.text, block.line);
        else if (block.kind == BlockKind::Code)
            phase.commands.append(block.text);
    }
    return phase;
}

void makeIdsUnique(QList<Phase> &phases)
{
    QSet<QString> taken;
    for (Phase &phase : phases) {
        const QString wanted = phase.id;
        for (int number = 2; taken.contains(phase.id); ++number)
            phase.id = u"%1-%2"_s.arg(wanted).arg(number);
        taken.insert(phase.id);
        nameItems(phase);
    }
}

} // namespace

Phase phaseAt(const QList<RunbookBlock> &blocks, qsizetype heading)
{
    Phase phase = phaseBetween(blocks, heading, sectionEnd(blocks, heading));
    nameItems(phase);
    return phase;
}

QList<Phase> findPhases(const QList<RunbookBlock> &blocks)
{
    const QSet<qsizetype> timed = timedHeadings(blocks);
    QSet<qsizetype> headings = timed | checklistHeadings(blocks, timed);
    const bool isImplied = headings.isEmpty();
    if (isImplied)
        headings = numberedHeadings(blocks);
    QList<qsizetype> starts(headings.cbegin(), headings.cend());
    std::ranges::sort(starts);
    QList<Phase> phases;
    for (qsizetype index = 0; index < starts.size(); ++index) {
        const qsizetype start = starts.at(index);
        const qsizetype own = start < 0 ? blocks.size() : sectionEnd(blocks, start);
        // A phase inside another one keeps what is its own.
        const qsizetype end = std::min(own, starts.value(index + 1, blocks.size()));
        phases.append(phaseBetween(blocks, start, end));
        if (isImplied)
            addImpliedItems(blocks, start, own, phases.back());
    }
    makeIdsUnique(phases);
    return phases;
}

} // namespace breakglass::workspace
