// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QRegularExpression>

namespace tidy {

QString complaint(const Source &source, qsizetype line, const QString &text)
{
    return QStringLiteral("%1:%2: %3").arg(source.path).arg(line + 1).arg(text);
}

QStringList codeOf(const Source &source)
{
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\""));
    static const QRegularExpression rawBegin(QStringLiteral("R\"(\\w*)\\("));
    QStringList result;
    QString rawEnd;
    for (QString code : source.lines) {
        if (!rawEnd.isEmpty()) {
            const qsizetype end = code.indexOf(rawEnd);
            code = end < 0 ? QString() : QStringLiteral("\"\"") + code.sliced(end + rawEnd.size());
            if (end >= 0)
                rawEnd.clear();
        }
        const auto raw = rawBegin.match(code);
        if (raw.hasMatch()) {
            const QString end = QStringLiteral(")%1\"").arg(raw.captured(1));
            const qsizetype found = code.indexOf(end, raw.capturedEnd());
            if (found < 0)
                rawEnd = end;
            code = code.first(raw.capturedStart()) + QStringLiteral("\"\"") +
                   (found < 0 ? QString() : code.sliced(found + end.size()));
        }
        code.replace(literal, QStringLiteral("\"\""));
        const qsizetype comment = code.indexOf(QStringLiteral("//"));
        result.append(comment < 0 ? code : code.first(comment));
    }
    return result;
}

Complaints forbid(const Source &source, const QString &pattern, const QString &why)
{
    const QRegularExpression expression(pattern);
    Complaints complaints;
    const QStringList code = codeOf(source);
    for (qsizetype i = 0; i < code.size(); ++i) {
        if (expression.match(code.at(i)).hasMatch())
            complaints.append(complaint(source, i, why));
    }
    return complaints;
}

} // namespace tidy
