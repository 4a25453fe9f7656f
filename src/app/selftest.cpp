// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/selftest.h"

#include "app/engine.h"
#include "console/console.h"
#include "console/rowmodel.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QQmlComponent>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

using console::RowModel;

QStringList compiledInTypes()
{
    QStringList types;
    QDirIterator it(
        u":/qt/qml/Breakglass"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        types.append(u"qrc"_s + it.next());
    types.sort();
    return types;
}

QStringList problemsOfTypes(QQmlEngine &engine, const QStringList &types)
{
    QStringList problems;
    for (const QString &type : types) {
        const QQmlComponent component(&engine, QUrl(type));
        if (component.isError())
            problems.append(component.errorString());
    }
    return problems;
}

void showEveryPlace(console::Console &console)
{
    const RowModel &places = *console.shell()->places();
    for (int row = 0; row < places.rowCount({}); ++row) {
        const QHash<int, QByteArray> roles = places.roleNames();
        console.shell()->open(places.data(places.index(row), roles.key("place")).toString());
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
    }
}

} // namespace

int runSelfTest(Engine &engine, console::Console &console)
{
    const QStringList types = compiledInTypes();
    const QStringList problems = problemsOfTypes(engine.qml(), types);
    showEveryPlace(console);
    QTextStream out(stdout);
    for (const QString &problem : problems + engine.warnings())
        out << problem << '\n';
    const qsizetype count = problems.size() + engine.warnings().size();
    out << u"%1 types loaded, %2 problems"_s.arg(types.size()).arg(count) << Qt::endl;
    // Fewer types than the places have means that a module was not linked.
    return types.size() > 100 && count == 0 ? 0 : 1;
}

} // namespace breakglass::app
