// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// screens judge|adopt NOW BASELINES RESULT SHOWN README
#include "album.h"

#include <QGuiApplication>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace breakglass;

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    QTextStream out(stdout);
    if (words.size() != 7 || (words.at(1) != u"judge" && words.at(1) != u"adopt")) {
        out << "screens judge|adopt NOW BASELINES RESULT SHOWN README" << Qt::endl;
        return 2;
    }
    const screens::Album album{words.at(2), words.at(3), words.at(4), words.at(5), words.at(6)};
    const bool judges = words.at(1) == u"judge";
    const QStringList lines = judges ? screens::judge(album) : screens::adopt(album);
    for (const QString &line : lines)
        out << line << '\n';
    if (judges && !lines.isEmpty())
        out << "The pictures of all places: " << album.now << "/index.html. When they are right: "
            << "tests/screens/accept" << '\n';
    out << lines.size() << (judges ? " differ" : " changed") << Qt::endl;
    const bool failed =
        std::ranges::any_of(lines, [](const QString &line) { return line.startsWith(u"Failed"); });
    return (judges && !lines.isEmpty()) || failed ? 1 : 0;
}
