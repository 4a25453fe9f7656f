// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/procedure.h"

#include "workspace/phases.h"
#include "workspace/suggestion.h"
#include "workspace/timebox.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// "Owner: Platform Team" somewhere in a paragraph, on a line of its own.
QString statedValue(const Runbook &runbook, const QString &name)
{
    const QRegularExpression form(u"^%1:\\s*(.+)$"_s.arg(name),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    for (const RunbookBlock &block : runbook.blocks) {
        const QRegularExpressionMatch match = form.match(block.text);
        if (block.kind == BlockKind::Paragraph && match.hasMatch())
            return match.captured(1).trimmed();
    }
    return {};
}

/// "2024-10-12 (after the audit)": the date in front, as ISO text.
QString statedDate(const Runbook &runbook, const QString &name)
{
    const QString stated = statedValue(runbook, name).left(10);
    return QDate::fromString(stated, Qt::ISODate).isValid() ? stated : QString();
}

/// "quarterly"
ReviewCycle cycleFromWord(const QString &word)
{
    static const QHash<QString, int> months{{u"monthly"_s, 1}, {u"quarterly"_s, 3},
        {u"half-yearly"_s, 6}, {u"semi-annually"_s, 6}, {u"yearly"_s, 12}, {u"annually"_s, 12}};
    return {.months = months.value(word.toLower()), .days = 0};
}

/// "3 months", "90 days"
ReviewCycle cycleFromText(const QString &text)
{
    const int count = text.section(u' ', 0, 0).toInt();
    const bool isMonths = text.section(u' ', 1).startsWith(u"month"_s);
    return isMonths ? ReviewCycle{.months = count, .days = 0}
                    : ReviewCycle{.months = 0, .days = count};
}

/// Unless a date was stated, a document is due one cycle after it was last read through.
void deriveReview(Runbook &runbook)
{
    const QDate reviewed = QDate::fromString(runbook.reviewed, Qt::ISODate);
    if (runbook.reviewDue.isEmpty() && reviewed.isValid() && runbook.reviewEvery.isSet())
        runbook.reviewDue = runbook.reviewEvery.after(reviewed).toString(Qt::ISODate);
}

void warn(QList<Finding> &findings, const QString &file, Position at, const QString &text)
{
    findings.append({Finding::Weight::Warning, file, at.line + 1, at.column, text});
}

qsizetype headingNamed(const Runbook &runbook, const QString &title)
{
    for (qsizetype index = 0; index < runbook.blocks.size(); ++index)
        if (runbook.blocks.at(index).kind == BlockKind::Heading &&
            (runbook.blocks.at(index).text == title ||
                timeBoxOf(runbook.blocks.at(index).text).title == title))
            return index;
    return -1;
}

QStringList headingTitles(const Runbook &runbook)
{
    QStringList titles;
    for (const RunbookBlock &block : runbook.blocks)
        if (block.kind == BlockKind::Heading)
            titles.append(timeBoxOf(block.text).title);
    return titles;
}

/// "checks: {1: healthy-target}" and "roles: {2: Lead Developer}" name items by their number.
void applyByNumber(const YamlNode &entry, const QString &key, QString ChecklistItem::*member,
    Phase &phase, const QString &file, QList<Finding> &findings)
{
    for (const YamlNode &value : entry.itemsOf(key)) {
        const qsizetype index = value.key.toInt() - 1;
        if (index < phase.items.size())
            phase.items[index].*member = value.text;
        else
            warn(findings, file, value.keyAt,
                u"\"%1\" has no item %2: it has %3."_s.arg(phase.title, value.key)
                    .arg(phase.items.size()));
    }
}

Phase phaseFrom(const YamlNode &entry, const Runbook &runbook, qsizetype heading,
    const QString &file, QList<Finding> &findings)
{
    Phase phase = phaseAt(runbook.blocks, heading);
    if (entry.has(u"id"_s))
        phase.id = entry.textOf(u"id"_s);
    if (entry.has(u"budget"_s))
        phase.budget = rangeFromText(entry.textOf(u"budget"_s));
    if (entry.has(u"every"_s)) {
        phase.budget = rangeFromText(entry.textOf(u"every"_s));
        phase.recurring = true;
    }
    for (qsizetype index = 0; index < phase.items.size(); ++index)
        phase.items[index].id = u"%1.%2"_s.arg(phase.id).arg(index + 1);
    applyByNumber(entry, u"checks"_s, &ChecklistItem::check, phase, file, findings);
    applyByNumber(entry, u"roles"_s, &ChecklistItem::role, phase, file, findings);
    return phase;
}

DecisionAnswer answerFrom(const YamlNode &entry)
{
    DecisionAnswer answer{.text = entry.textOf(u"text"_s),
        .next = entry.textOf(u"next"_s),
        .strategy = entry.textOf(u"strategy"_s),
        .strategyText = entry.textOf(u"advice"_s)};
    answer.expected = rangeFromText(entry.textOf(u"expected"_s));
    for (const QString &name : entry.textsOf(u"evidence"_s))
        if (const auto fact = factFromName(name))
            answer.evidence.append(*fact);
    return answer;
}

void applyTree(
    const YamlNode &front, Runbook &runbook, const QString &file, QList<Finding> &findings)
{
    runbook.tree.clear();
    QStringList ids;
    for (const YamlNode &entry : front.itemsOf(u"tree"_s))
        ids.append(entry.textOf(u"id"_s));
    for (const YamlNode &entry : front.itemsOf(u"tree"_s)) {
        DecisionNode node{.id = entry.textOf(u"id"_s),
            .question = entry.textOf(u"question"_s),
            .line = entry.at.line + 1,
            .answers = {}};
        for (const YamlNode &answer : entry.itemsOf(u"answers"_s)) {
            node.answers.append(answerFrom(answer));
            const QString next = node.answers.back().next;
            if (!next.isEmpty() && !ids.contains(next))
                warn(findings, file, answer.positionOf(u"next"_s),
                    u"No question \"%1\" in this tree.%2"_s.arg(next, suggestion(next, ids)));
        }
        runbook.tree.append(node);
    }
}

/// Title, owner and review: what the front matter says wins over the document's own words.
void applyLife(const YamlNode &front, Runbook &runbook)
{
    const auto take = [&](const QString &key, QString &into) {
        if (front.has(key))
            into = front.textOf(key);
    };
    take(u"title"_s, runbook.title);
    take(u"version"_s, runbook.version);
    take(u"owner"_s, runbook.owner);
    take(u"reviewed"_s, runbook.reviewed);
    if (front.has(u"review_every"_s))
        runbook.reviewEvery = cycleFromText(front.textOf(u"review_every"_s));
    if (front.has(u"reviewed"_s) || front.has(u"review_every"_s))
        runbook.reviewDue.clear();
    take(u"review_due"_s, runbook.reviewDue);
    deriveReview(runbook);
    runbook.links = front.textsOf(u"links"_s);
}

} // namespace

void readOwnWords(Runbook &runbook)
{
    const auto title = std::ranges::find(runbook.blocks, BlockKind::Heading, &RunbookBlock::kind);
    if (title != runbook.blocks.cend())
        runbook.title = plainTitle(title->text);
    runbook.version = statedValue(runbook, u"Version"_s);
    runbook.owner = statedValue(runbook, u"(?:Owner|Maintained by)"_s);
    runbook.reviewed = statedDate(runbook, u"Last (?:Updated|Reviewed)"_s);
    runbook.reviewEvery = cycleFromWord(statedValue(runbook, u"Review Cycle"_s));
    runbook.reviewDue = statedDate(runbook, u"Review (?:Date|Due)"_s);
    deriveReview(runbook);
}

void applyFrontMatter(
    const YamlNode &front, Runbook &runbook, const QString &file, QList<Finding> &findings)
{
    applyLife(front, runbook);
    if (front.has(u"tree"_s))
        applyTree(front, runbook, file, findings);
    if (!front.has(u"phases"_s))
        return;
    runbook.phases.clear();
    for (const YamlNode &entry : front.itemsOf(u"phases"_s)) {
        const QString name = entry.textOf(u"heading"_s);
        const qsizetype heading = headingNamed(runbook, name);
        if (heading >= 0)
            runbook.phases.append(phaseFrom(entry, runbook, heading, file, findings));
        else
            warn(findings, file, entry.positionOf(u"heading"_s),
                u"No heading \"%1\" in this document.%2"_s.arg(
                    name, suggestion(name, headingTitles(runbook))));
    }
}

} // namespace breakglass::workspace
