// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QRegularExpression>

namespace tidy {

QString complaint(const Source &source, qsizetype line, const QString &text)
{
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line + 1).arg(text);
}

QString codeOf(const QString &line)
{
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    QString code = line;
    code.replace(literal, QStringLiteral("\"\""));
    const qsizetype comment = code.indexOf(QStringLiteral("//"));
    return comment < 0 ? code : code.first(comment);
}

Complaints forbid(const Source &source, const QString &pattern, const QString &why)
{
    const QRegularExpression expression(pattern);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (expression.match(codeOf(source.lines.at(i))).hasMatch())
            complaints.append(complaint(source, i, why));
    }
    return complaints;
}

} // namespace tidy
