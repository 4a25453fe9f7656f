// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Rules about C++.
namespace tidy {

namespace {

bool isOurs(const Source &source)
{
    return source.isBelow("src") && (source.isCpp() || source.isHeader());
}

// With our layout the body of a function lies between a "{" and a "}" that stand alone, at the same depth. The rows of
// a test's table are no function to follow: only the length of the file bounds them.
Complaints functionsAreShort(const Source &source)
{
    static const QRegularExpression opening(u"^( *)\\{$"_s);
    Complaints complaints;
    const QStringList code = codeOf(source);
    for (qsizetype i = 0; i < code.size(); ++i) {
        const auto match = opening.match(code.at(i));
        if (!match.hasMatch() || code.value(i - 1).endsWith(u"_data()"))
            continue;
        const QString closing = match.captured(1) + u'}';
        const auto isEnd = [&](const QString &line) { return line.startsWith(closing); };
        const auto end = std::find_if(code.begin() + i, code.end(), isEnd);
        // A class ends with "};".
        if (end != code.end() && *end == closing && end - code.begin() - i - 1 > 60)
            complaints.append(complaint(source, i, u"a function of more than 60 lines"_s));
    }
    return complaints;
}

Complaints headersAreGuarded(const Source &source)
{
    if (!source.isHeader() || source.lines.contains(u"#pragma once"_s))
        return {};
    return {complaint(source, 0, u"#pragma once is missing"_s)};
}

Complaints includesGoThroughDoors(const Source &source)
{
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (source.lines.at(i).startsWith(u"#include \"../"))
            complaints.append(complaint(source, i, u"an include that climbs over the wall"_s));
    }
    return complaints;
}

Complaints worldIsReachedThroughIo(const Source &source)
{
    // record has a thread and a database of its own; it is the only other door.
    if (!isOurs(source) || source.isBelow("src/io") || source.isBelow("src/record"))
        return {};
    return forbid(source,
        u"QDateTime::current|\\bQTimer\\b|\\bQProcess\\b|\\bQNetworkAccessManager\\b|"
        u"\\bQTcpSocket\\b"
        "|\\bQFile\\s*[({]|\\bQFile file|\\bQThread\\b|std::thread|sleep_for|\\bQEventLoop\\b(?!::)"
        "|system_clock::now|steady_clock::now"_s,
        u"time, files, processes and sockets come through src/io"_s);
}

Complaints errorsAreValues(const Source &source)
{
    return isOurs(source) ? forbid(source, u"\\bthrow\\b"_s, u"errors are values here"_s)
                          : Complaints{};
}

Complaints nothingIsOwnedByHand(const Source &source)
{
    // The scene graph takes the nodes that items make.
    if (!isOurs(source) || source.isBelow("src/items"))
        return {};
    static const QRegularExpression byHand(u"(?<![\\w:])new\\s+[A-Za-z]|\\bdelete\\s+[A-Za-z]"_s);
    // A class whose constructor is private is made into its owner in the same breath; keychain jobs delete themselves.
    static const QRegularExpression owned(
        u"(unique|shared)_ptr<\\w+>(\\s\\w+)?\\(\\s*new\\s|new QKeychain::"_s);
    Complaints complaints;
    const QStringList code = codeOf(source);
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (byHand.match(code.at(i)).hasMatch() &&
            !owned.match(code.value(i - 1) + code.at(i)).hasMatch())
            complaints.append(complaint(source, i, u"an owner is missing: std::make_unique"_s));
    }
    return complaints;
}

Complaints backendsHaveNoNamesAbove(const Source &source)
{
    static const QStringList allowed{u"src/app/"_s, u"src/backends/"_s, u"src/drill/"_s};
    const auto isAllowed = [&source](
                               const QString &folder) { return source.path.startsWith(folder); };
    if (!isOurs(source) || std::ranges::any_of(allowed, isAllowed))
        return {};
    Complaints complaints;
    static const QRegularExpression concrete(u"#include \"backends/(?!contract/)"_s);
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (concrete.match(source.lines.at(i)).hasMatch())
            complaints.append(complaint(source, i, u"ask the contract, not a backend"_s));
    }
    return complaints;
}

Complaints typesAreNamedAfterThings(const Source &source)
{
    if (!isOurs(source))
        return {};
    return forbid(source,
        u"^\\s*(class|struct)\\s+\\w+(Manager|Helper|Helpers|Util|Utils|Misc)\\b"_s,
        u"a type is a noun of the field"_s);
}

Complaints onlyShownTypesFaceQml(const Source &source)
{
    if (!isOurs(source) || source.isBelow("src/console") || source.isBelow("src/items"))
        return {};
    return forbid(source, u"\\bQML_(ELEMENT|SINGLETON|VALUE_TYPE|ANONYMOUS)\\b"_s,
        u"only console and items face QML"_s);
}

} // namespace

QList<Rule> cppRules()
{
    const QStringList longFunction =
        QStringList{u"void f()"_s, u"{"_s} + QStringList(61, u"    g();"_s) + QStringList{u"}"_s};
    return {
        {u"functions fit on a screen"_s, functionsAreShort, {u"src/a.cpp"_s, longFunction}},
        {u"headers are guarded"_s, headersAreGuarded, {u"src/a.h"_s, {u"int a;"_s}}},
        {u"includes go through doors"_s, includesGoThroughDoors,
            {u"src/a.cpp"_s, {u"#include \"../io/clock.h\""_s}}},
        {u"the world is reached through io"_s, worldIsReachedThroughIo,
            {u"src/health/a.cpp"_s, {u"    QTimer timer;"_s}}},
        {u"errors are values"_s, errorsAreValues, {u"src/a.cpp"_s, {u"    throw 1;"_s}}},
        {u"nothing is owned by hand"_s, nothingIsOwnedByHand,
            {u"src/a.cpp"_s, {u"    auto *a = new Thing;"_s}}},
        {u"backends have no names above them"_s, backendsHaveNoNamesAbove,
            {u"src/console/a.cpp"_s, {u"#include \"backends/command/commandbackend.h\""_s}}},
        {u"types are named after things"_s, typesAreNamedAfterThings,
            {u"src/a.h"_s, {u"class PlanManager"_s}}},
        {u"only console and items face QML"_s, onlyShownTypesFaceQml,
            {u"src/planning/a.h"_s, {u"    QML_ELEMENT"_s}}},
    };
}

} // namespace tidy
