// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

// Rules about files as such: licence, length, words that must not be left behind.
namespace tidy {

namespace {

Complaints hasLicence(const Source &source)
{
    const auto says = [&source](qsizetype line, const char *text) {
        return source.lines.value(line).contains(QLatin1String(text));
    };
    // In two halves: `reuse` reads this file, too.
    if (says(0, "SPDX-FileCopyrightText: 2026 The Breakglass authors") &&
        says(1, "SPDX-License-"
                "Identifier: Apache-2.0"))
        return {};
    return {complaint(source, 0, u"the first two lines are not the SPDX header"_s)};
}

Complaints linesAreShort(const Source &source)
{
    static const QRegularExpression comment(u"(^|\\s)//.*$"_s);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QString &line = source.lines.at(i);
        // A comment may run to 120, also behind a member: it is read, not diffed.
        const QString code = QString(line).remove(comment);
        if (code.size() > 100)
            complaints.append(complaint(source, i, u"more than 100 characters of code"_s));
        else if (line.size() > 120)
            complaints.append(complaint(source, i, u"longer than 120 characters"_s));
    }
    return complaints;
}

Complaints fileIsShort(const Source &source)
{
    const int limit = source.isCpp() ? 400 : 250;
    if (source.lines.size() <= limit)
        return {};
    return {complaint(source, limit, u"longer than %1 lines: split by subject"_s.arg(limit))};
}

Complaints nothingIsPutOff(const Source &source)
{
    // Whole words: "\\uXXXX" and the pattern of a temporary file are none.
    static const QRegularExpression words(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|X"_s + u"XX)\\b"_s);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (words.match(source.lines.at(i)).hasMatch())
            complaints.append(complaint(source, i, u"work put off"_s));
    }
    return complaints;
}

Complaints nameSaysWhat(const Source &source)
{
    static const QStringList vague{
        u"manager"_s, u"helper"_s, u"helpers"_s, u"util"_s, u"utils"_s, u"misc"_s, u"common"_s};
    const QString stem = source.name().section(u'.', 0, 0).toLower();
    for (const QString &word : vague) {
        if (stem.endsWith(word))
            return {complaint(source, 0, u"a file called *%1 says nothing"_s.arg(word))};
    }
    return {};
}

} // namespace

QList<Rule> layoutRules()
{
    const QStringList header{u"// SPDX-FileCopyrightText: 2026 The Breakglass authors"_s,
        u"// SPDX-License-"_s + u"Identifier: Apache-2.0"_s};
    const QString longLine(101, u'x');
    return {
        {u"every file begins with its licence"_s, hasLicence, {u"src/a.cpp"_s, {u"int a;"_s}}},
        {u"lines have at most 100 characters"_s, linesAreShort, {u"src/a.cpp"_s, {longLine}}},
        {u"files are split by subject"_s, fileIsShort,
            {u"qml/A.qml"_s, QStringList(251, QString())}},
        {u"nothing is put off"_s, nothingIsPutOff,
            {u"src/a.cpp"_s, header + QStringList{u"// TO"_s + u"DO later"_s}}},
        {u"a file's name says what is in it"_s, nameSaysWhat, {u"src/stringutils.h"_s, {}}},
    };
}

} // namespace tidy
