// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/configdiff.h"

#include <dtl/dtl.hpp>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

using namespace Qt::StringLiterals;

namespace breakglass::planning {

namespace {

using Lines = std::vector<QString>;

Lines linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    for (QString &line : lines) {
        if (line.endsWith(u'\r'))
            line.chop(1);
    }
    return {lines.begin(), lines.end()};
}

/// For each line the keys around it, by indentation: {"microservice", "podDefaults"}.
std::vector<QStringList> enclosingPaths(const Lines &lines)
{
    static const QRegularExpression form(
        u"^((?:\\s|- )*)(?:[\"']?([^\\s\"'#:][^\"':]*)[\"']?:(?:\\s|$))?"_s);
    struct Level
    {
        qsizetype indent;
        QString key;
    };
    std::vector<Level> open;
    std::vector<QStringList> paths;
    for (const QString &line : lines) {
        const QRegularExpressionMatch match = form.match(line);
        const qsizetype indent = match.capturedLength(1);
        while (!line.trimmed().isEmpty() && !open.empty() && open.back().indent >= indent)
            open.pop_back();
        QStringList path;
        for (const Level &level : open)
            path += level.key;
        paths.push_back(path);
        if (!match.captured(2).isEmpty())
            open.push_back({indent, match.captured(2)});
    }
    return paths;
}

/// All lines in order; within a change what goes away stands before what comes in.
QList<DiffLine> allLines(const Lines &before, const Lines &after)
{
    dtl::Diff<QString, Lines> diff(before, after);
    diff.compose();
    QList<DiffLine> lines;
    QList<DiffLine> added;
    int oldLine = 0;
    int newLine = 0;
    for (const auto &[text, place] : diff.getSes().getSequence()) {
        if (place.type == dtl::SES_ADD) {
            added.append({DiffKind::Added, 0, ++newLine, text});
            continue;
        }
        if (place.type == dtl::SES_DELETE) {
            lines.append({DiffKind::Removed, ++oldLine, 0, text});
            continue;
        }
        lines.append(std::exchange(added, {}));
        lines.append({DiffKind::Context, ++oldLine, ++newLine, text});
    }
    return lines + added;
}

class Hunks
{
public:
    Hunks(const Lines &before, const Lines &after)
        : m_oldPaths(enclosingPaths(before)), m_newPaths(enclosingPaths(after))
    {
    }

    /// The lines from first to last, with a line on top that names what they are in.
    [[nodiscard]] QList<DiffLine> hunk(const QList<DiffLine> &lines) const
    {
        std::optional<QStringList> common;
        for (const DiffLine &line : lines) {
            if (line.kind != DiffKind::Context)
                common = common ? shared(*common, pathOf(line)) : pathOf(line);
        }
        const QString name = common && !common->isEmpty() ? common->join(u'.') : u"top level"_s;
        QList<DiffLine> all{DiffLine{DiffKind::Hunk, 0, 0, u"@@ %1 @@"_s.arg(name)}};
        return all + lines;
    }

private:
    [[nodiscard]] QStringList pathOf(const DiffLine &line) const
    {
        return line.oldLine > 0 ? m_oldPaths[size_t(line.oldLine - 1)]
                                : m_newPaths[size_t(line.newLine - 1)];
    }
    static QStringList shared(const QStringList &one, const QStringList &other)
    {
        const auto end = std::ranges::mismatch(one, other).in1;
        return {one.begin(), end};
    }

    std::vector<QStringList> m_oldPaths;
    std::vector<QStringList> m_newPaths;
};

} // namespace

QList<DiffLine> diffConfiguration(const QString &before, const QString &after, int context)
{
    const Lines oldLines = linesOf(before);
    const Lines newLines = linesOf(after);
    const QList<DiffLine> lines = allLines(oldLines, newLines);
    const Hunks hunks(oldLines, newLines);
    QList<DiffLine> shown;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines[at].kind == DiffKind::Context)
            continue;
        const qsizetype first = std::max<qsizetype>(0, at - context);
        qsizetype last = at;
        // A change that begins within the context of this one belongs to the same hunk.
        const qsizetype joined = qsizetype(2) * context + 1;
        for (qsizetype next = at; next < lines.size() && next <= last + joined; ++next) {
            if (lines[next].kind != DiffKind::Context)
                last = next;
        }
        const qsizetype end = std::min(lines.size() - 1, last + context);
        shown += hunks.hunk(lines.sliced(first, end - first + 1));
        at = end;
    }
    return shown;
}

} // namespace breakglass::planning
