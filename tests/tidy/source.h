// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace tidy {

/// A source file as the rules see it.
struct Source
{
    QString path; ///< Relative to the checkout: "src/domain/plan.cpp".
    QStringList lines;

    [[nodiscard]] bool isCpp() const { return path.endsWith(QStringLiteral(".cpp")); }
    [[nodiscard]] bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    [[nodiscard]] bool isQml() const { return path.endsWith(QStringLiteral(".qml")); }
    [[nodiscard]] bool isBelow(const char *folder) const
    {
        return path.startsWith(QString::fromLatin1(folder) + QLatin1Char('/'));
    }
    [[nodiscard]] QString name() const { return path.section(QLatin1Char('/'), -1); }
};

/// "src/x.cpp:12: what is wrong".
using Complaints = QStringList;

struct Rule
{
    QString name;
    Complaints (*check)(const Source &);
    /// A file that breaks the rule, to show that the rule can fail.
    Source broken;
};

[[nodiscard]] QList<Rule> layoutRules();
[[nodiscard]] QList<Rule> cppRules();
[[nodiscard]] QList<Rule> qmlRules();

[[nodiscard]] QString complaint(const Source &source, qsizetype line, const QString &text);
/// The lines without their // comments, with the inside of string literals blanked, raw ones too.
[[nodiscard]] QStringList codeOf(const Source &source);
/// A complaint for every line of code that matches.
[[nodiscard]] Complaints forbid(const Source &source, const QString &pattern, const QString &why);

} // namespace tidy
