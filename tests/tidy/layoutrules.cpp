// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

using namespace Qt::StringLiterals;

// Rules about files as such: licence, length, words that must not be left behind.
namespace tidy {

namespace {

Complaints hasLicence(const Source &source)
{
    const auto says = [&source](qsizetype line, const char *text) {
        return source.lines.value(line).contains(QLatin1String(text));
    };
    if (says(0, "SPDX-FileCopyrightText: 2026 The Breakglass authors") &&
        says(1, "SPDX-License-Identifier: Apache-2.0"))
        return {};
    return {complaint(source, 0, u"the first two lines are not the SPDX header"_s)};
}

Complaints linesAreShort(const Source &source)
{
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QString &line = source.lines.at(i);
        // A doc comment may run to 120: it is read, not diffed.
        const int limit = line.trimmed().startsWith(u"//") ? 120 : 100;
        if (line.size() > limit)
            complaints.append(complaint(source, i, u"longer than %1 characters"_s.arg(limit)));
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
    static const QStringList words{u"TO"_s + u"DO"_s, u"FIX"_s + u"ME"_s, u"X"_s + u"XX"_s};
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        for (const QString &word : words) {
            if (source.lines.at(i).contains(word))
                complaints.append(complaint(source, i, u"work put off"_s));
        }
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
        u"// SPDX-License-Identifier: Apache-2.0"_s};
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
