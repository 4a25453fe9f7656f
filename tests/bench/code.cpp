// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 16: a screen of code in colour, wherever in a manifest of 4 MB it lies. Only what is on the screen is coloured.
#include "bench.h"
#include "items/syntaxspans.h"

#include <QGuiApplication>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int aScreen = 60;

QStringList manifest(qsizetype bytes)
{
    QStringList lines;
    qsizetype size = 0;
    for (int i = 0; size < bytes; ++i) {
        lines.append(i % 9 == 0 ? u"- name: \"checkr-console-%1\" # part of the release"_s.arg(i)
                                : u"    value: %1"_s.arg(i));
        size += lines.constLast().size() + 1;
    }
    return lines;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QStringList lines = manifest(quick ? 20'000 : 4'000'000);
    std::ignore = items::findSyntaxSpans(u"a: 1"_s, u"yaml"_s); // It reads its definitions once.
    QList<double> screens;
    qsizetype colours = 0;
    for (int i = 0; i < 50; ++i) {
        const qsizetype top = (lines.size() - aScreen) * i / 49;
        const double before = bench::processorMs();
        for (qsizetype line = top; line < top + aScreen; ++line)
            colours += items::findSyntaxSpans(lines.at(line), u"yaml"_s).size();
        screens.append(bench::processorMs() - before);
    }
    if (colours == 0)
        return 2;
    report.limit("16-code-screen-of-4mb", bench::percentile(screens, 100), "ms", 16.7);
    return report.exitCode();
}
