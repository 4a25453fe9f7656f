// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/markdown.h"

#include "workspace/asciitree.h"
#include "workspace/blocks.h"
#include "workspace/encoding.h"
#include "workspace/frontmatter.h"
#include "workspace/phases.h"
#include "workspace/procedure.h"
#include "workspace/runbookfile.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

QString idOf(const QString &path)
{
    const QString name = path.section(u'/', -1);
    const qsizetype dot = name.lastIndexOf(u'.');
    return dot > 0 ? name.first(dot) : name;
}

/// The first drawn tree guides; every drawn tree is shown as one.
void findTrees(Runbook &runbook)
{
    for (RunbookBlock &block : runbook.blocks) {
        if (block.kind != BlockKind::Code || !isDrawnTree(block.text))
            continue;
        block.kind = BlockKind::Tree;
        block.placeholders.clear();
        if (runbook.tree.isEmpty())
            runbook.tree = readDrawnTree(block.text, block.line + 1);
    }
}

} // namespace

Expected<Runbook> readRunbookFile(
    const QByteArray &bytes, const QString &path, QList<Finding> &findings)
{
    const auto repaired = repairText(bytes, path);
    if (!repaired)
        return std::unexpected(repaired.error());
    Runbook runbook{.id = idOf(path), .path = path};
    runbook.notices = repaired->notices;
    const FrontMatter parts = splitFrontMatter(repaired->text);
    auto blocks = readBlocks(parts.body.toUtf8(), parts.bodyLine);
    if (!blocks)
        return std::unexpected(blocks.error());
    runbook.blocks = std::move(blocks->blocks);
    for (const int line : std::as_const(blocks->openFences)) {
        findings.append({Finding::Weight::Warning, path, line, 1,
            u"The code that begins here is never closed: what follows is read as code, too."_s});
    }
    findTrees(runbook);
    readOwnWords(runbook);
    runbook.phases = findPhases(runbook.blocks);
    if (const auto front = readFrontMatter(parts, u"runbook"_s, path, findings))
        applyFrontMatter(*front, runbook, path, findings);
    if (runbook.title.isEmpty())
        runbook.title = runbook.id;
    return runbook;
}

Expected<Runbook> readRunbook(const QByteArray &bytes, const QString &path)
{
    QList<Finding> findings;
    auto runbook = readRunbookFile(bytes, path, findings);
    if (runbook)
        for (const Finding &finding : std::as_const(findings))
            runbook->notices.append(u"Line %1: %2"_s.arg(finding.line).arg(finding.text));
    return runbook;
}

} // namespace breakglass::workspace
