// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/tools.h"

#include "app/approve.h"
#include "app/backendcheck.h"
#include "record/audit.h"

#include <QTextStream>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream &complaints()
{
    static QTextStream stream(stderr);
    return stream;
}

int usage()
{
    complaints() << "breakglass: check WORKSPACE | audit verify RECORD [ANCHOR] | "
                    "audit export RECORD jsonl|csv | approve FILE --key KEY"
                 << Qt::endl;
    return 2;
}

int refuse(const Error &error)
{
    complaints() << "breakglass: " << error.sentence() << Qt::endl;
    return 2;
}

int check(const QString &folder)
{
    const workspace::Loaded loaded = loadAndCheck(folder);
    for (const workspace::Finding &finding : loaded.findings)
        out() << finding.toText() << '\n';
    const auto errors = std::ranges::count(
        loaded.findings, workspace::Finding::Weight::Error, &workspace::Finding::weight);
    out() << u"%1: errors %2, warnings %3; targets %4, runbooks %5, strategies %6, drills %7"_s
                 .arg(loaded.workspace.name.isEmpty() ? folder : loaded.workspace.name)
                 .arg(errors)
                 .arg(loaded.findings.size() - errors)
                 .arg(loaded.workspace.targets.size())
                 .arg(loaded.workspace.runbooks.size())
                 .arg(loaded.workspace.strategies.size())
                 .arg(loaded.workspace.drills.size())
          << Qt::endl;
    return loaded.isUsable() ? 0 : 1;
}

int verify(const QString &path, const QString &anchor)
{
    const auto result = record::verify(path, anchor);
    if (!result)
        return refuse(result.error());
    if (result->badRow) {
        out() << u"Broken at entry %1. %2"_s.arg(*result->badRow).arg(result->reason) << Qt::endl;
        return 1;
    }
    out() << u"Intact. %1 entries, head %1:%2"_s.arg(result->entries)
                 .arg(QString::fromLatin1(result->head))
          << Qt::endl;
    return 0;
}

int exportTo(const QString &path, const QString &format)
{
    if (format != u"jsonl" && format != u"csv")
        return usage();
    const auto text = record::exportRecord(
        path, format == u"csv" ? record::ExportFormat::Csv : record::ExportFormat::JsonLines);
    if (!text)
        return refuse(text.error());
    const auto size = std::size_t(text->size());
    // Without a flush a full disk would go unnoticed until after the return code.
    if (std::fwrite(text->constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return 0;
    return refuse({ErrorKind::Storage, u"The export can't be written."_s,
        u"The record is unchanged."_s, u"Make room, or write it elsewhere."_s});
}

} // namespace

bool isOnlyRead(int argc, const char *const argv[])
{
    static constexpr std::array names{"--help", "-h", "--version", "-v"};
    return std::any_of(argv, argv + argc, [](const char *argument) {
        return std::ranges::any_of(
            names, [argument](const char *name) { return qstrcmp(argument, name) == 0; });
    });
}

bool isTool(int argc, const char *const argv[])
{
    static constexpr std::array names{"check", "audit", "approve"};
    return argc > 1 && std::ranges::any_of(
                           names, [&](const char *name) { return qstrcmp(argv[1], name) == 0; });
}

int runTool(const QStringList &arguments)
{
    const qsizetype count = arguments.size();
    if (arguments.value(0) == u"check")
        return count == 2 ? check(arguments.at(1)) : usage();
    if (arguments.value(0) == u"approve")
        return count == 4 && arguments.at(2) == u"--key" ? approve(arguments.at(1), arguments.at(3))
                                                         : usage();
    if (arguments.value(1) == u"verify" && (count == 3 || count == 4))
        return verify(arguments.at(2), arguments.value(3));
    if (arguments.value(1) == u"export" && count == 4)
        return exportTo(arguments.at(2), arguments.at(3));
    return usage();
}

} // namespace breakglass::app
