// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/encoding.h"
#include "workspace/frontmatter.h"
#include "workspace/lint.h"
#include "workspace/placeholders.h"
#include "workspace/reading.h"
#include "workspace/runbookfile.h"
#include "workspace/suggestion.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

constexpr qint64 maximumDocumentBytes = qint64(4) * 1024 * 1024;

/// Reads every file of a folder that ends in `suffix` and hands its name and bytes on.
template <typename Take>
void readFolder(const QString &folder, const QString &suffix, Reading &reading, Take take)
{
    const QString path = reading.workspace.path + u'/' + folder;
    for (const QString &name : io::listFiles(path, suffix)) {
        const QString file = folder + u'/' + name;
        const auto bytes = io::readFile(path + u'/' + name, maximumDocumentBytes);
        if (bytes)
            take(file, *bytes);
        else
            reading.fail(file, {}, bytes.error().sentence());
    }
}

/// A drawn tree names strategies in words: those that are known become links.
void linkStrategies(Runbook &runbook, const QList<Strategy> &strategies)
{
    for (DecisionNode &node : runbook.tree)
        for (DecisionAnswer &answer : node.answers)
            for (const Strategy &strategy : strategies)
                if (answer.strategy.isEmpty() &&
                    answer.strategyText.compare(strategy.title, Qt::CaseInsensitive) == 0)
                    answer.strategy = strategy.id;
}

void checkTemplate(const QString &file, const QString &body, int bodyLine, Reading &reading)
{
    int line = bodyLine;
    for (const QString &row : body.split(u'\n')) {
        for (const Placeholder &placeholder : findPlaceholders(row, false)) {
            if (isFilledByBreakglass(placeholder))
                continue;
            const int column = static_cast<int>(row.indexOf(placeholder.text)) + 1;
            const QString name =
                placeholder.text.startsWith(u"{{"_s)
                    ? placeholder.text.sliced(2, placeholder.text.size() - 4).trimmed()
                    : placeholder.text;
            const QString nearest = nearestName(name, filledPlaceholders());
            const QString hint =
                nearest.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(nearest);
            reading.warn(
                file, {line, column}, u"Nobody fills \"%1\" in.%2"_s.arg(placeholder.text, hint));
        }
        ++line;
    }
}

} // namespace

void readRunbooks(Reading &reading)
{
    readFolder(u"runbooks"_s, u".md"_s, reading, [&](const QString &file, const QByteArray &bytes) {
        auto runbook = readRunbookFile(bytes, file, reading.findings);
        if (!runbook) {
            reading.fail(file, {}, runbook.error().sentence());
            return;
        }
        linkStrategies(*runbook, reading.workspace.strategies);
        for (const QString &notice : std::as_const(runbook->notices))
            reading.warn(file, {}, notice);
        reading.findings += lintRunbook(*runbook);
        reading.workspace.runbooks.append(std::move(*runbook));
    });
}

void readTemplates(Reading &reading)
{
    readFolder(
        u"templates"_s, u".md"_s, reading, [&](const QString &file, const QByteArray &bytes) {
            const auto repaired = repairText(bytes, file);
            if (!repaired) {
                reading.fail(file, {}, repaired.error().sentence());
                return;
            }
            for (const QString &notice : repaired->notices)
                reading.warn(file, {}, notice);
            const FrontMatter parts = splitFrontMatter(repaired->text);
            if (!parts.exists()) {
                reading.fail(file, {1, 1}, u"A template begins with its title and audience."_s);
                return;
            }
            const auto front = readFrontMatter(parts, u"template"_s, file, reading.findings);
            if (!front)
                return;
            MessageTemplate message{front->textOf(u"id"_s), front->textOf(u"title"_s),
                front->textOf(u"audience"_s), parts.body.trimmed()};
            if (message.id.isEmpty())
                message.id = file.section(u'/', -1).chopped(3);
            checkTemplate(file, parts.body, parts.bodyLine, reading);
            reading.workspace.templates.append(message);
        });
}

} // namespace breakglass::workspace
