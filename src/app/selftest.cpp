// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/selftest.h"

#include "app/engine.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

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

// Types with required properties can't stand alone: compiling them is the test; the window creates them in use.
bool needsInputs(const QQmlComponent &component)
{
    return std::ranges::all_of(component.errors(), [](const QQmlError &error) {
        return error.description().startsWith(u"Required property"_s);
    });
}

QString problemOf(QQmlEngine &engine, const QString &type)
{
    QQmlComponent component(&engine, QUrl(type));
    if (component.isError())
        return component.errorString();
    const std::unique_ptr<QObject> object(component.create());
    if (!object && !needsInputs(component))
        return component.errorString();
    QCoreApplication::processEvents();
    return {};
}

} // namespace

int runSelfTest(Engine &engine)
{
    QTextStream out(stdout);
    QStringList problems;
    const QStringList types = compiledInTypes();
    for (const QString &type : types) {
        if (const QString problem = problemOf(engine.qml(), type); !problem.isEmpty())
            problems.append(problem);
    }
    for (const QString &warning : engine.warnings()) {
        if (!warning.contains(u"Required property"_s))
            problems.append(warning);
    }
    for (const QString &problem : problems)
        out << problem << '\n';
    out << u"%1 types loaded, %2 problems"_s.arg(types.size()).arg(problems.size()) << Qt::endl;
    return types.size() > 40 && problems.isEmpty() ? 0 : 1;
}

} // namespace breakglass::app
