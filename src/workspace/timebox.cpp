// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/timebox.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::workspace {

namespace {

const QString amount =
    u"(?<less><|~|under )?\\s*(?<least>[0-9]{1,4})\\s*(?:[-–]\\s*(?<most>[0-9]{1,4}))?"
    "\\s*(?<unit>s|m|min|h|d|seconds?|minutes?|mins?|hours?|days?|weeks?)\\b"_s;

Milliseconds unitOf(const QString &word)
{
    if (word.startsWith(u"s"_s))
        return 1s;
    if (word.startsWith(u'h'))
        return 1h;
    if (word.startsWith(u'd'))
        return 24h;
    if (word.startsWith(u'w'))
        return 7 * 24h;
    return 1min;
}

DurationRange rangeOf(const QRegularExpressionMatch &match)
{
    const Milliseconds unit = unitOf(match.captured(u"unit"));
    const Milliseconds first = match.captured(u"least").toInt() * unit;
    const QString last = match.captured(u"most");
    const QString sign = match.captured(u"less");
    if (!last.isEmpty())
        return {first, last.toInt() * unit};
    return sign == u"<"_s || sign == u"under "_s ? DurationRange{0ms, first}
                                                 : DurationRange{first, first};
}

} // namespace

std::optional<DurationRange> rangeFromText(const QString &text)
{
    static const QRegularExpression form(u"^\\s*%1\\s*$"_s.arg(amount));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    return rangeOf(match);
}

TimeBox timeBoxOf(const QString &heading)
{
    static const QRegularExpression recurring(
        u"\\(?\\bevery\\s+%1\\)?"_s.arg(amount), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression boxed(u"\\((?:[^()0-9<~]*\\s)?%1[^()]*\\)"_s.arg(amount));
    static const QRegularExpression about(u"~\\s*%1"_s.arg(amount));
    TimeBox box{plainTitle(heading), {}, false};
    for (const QRegularExpression *form : {&recurring, &boxed, &about}) {
        const QRegularExpressionMatch match = form->match(heading);
        if (!match.hasMatch())
            continue;
        QString rest = heading;
        rest.remove(match.capturedStart(), match.capturedLength());
        box.title = plainTitle(rest);
        box.budget = rangeOf(match);
        box.recurring = form == &recurring;
        break;
    }
    return box;
}

bool isNumbered(const QString &heading)
{
    static const QRegularExpression form(
        u"^(?:(?:Phase|Step)\\s+)?[0-9]+(?:\\.[0-9]+)*[.:)]?\\s"_s);
    return form.match(heading).hasMatch();
}

QString plainTitle(const QString &heading)
{
    static const QRegularExpression number(
        u"^(?:(?:Phase|Step)\\s+)?[0-9]+(?:\\.[0-9]+)*[a-z]?[.:)]?\\s+"_s);
    static const QRegularExpression signs(u"^[^\\p{L}\\p{N}\\[<{$\"(]+"_s);
    static const QRegularExpression tail(u"[\\s:,–-]+$"_s);
    QString title = heading.simplified();
    title.remove(signs).remove(number).remove(tail);
    return title;
}

QString slug(const QString &title)
{
    static const QRegularExpression separators(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"^-+|-+$"_s);
    QString text = title.toLower();
    text.replace(separators, u"-"_s).remove(edges);
    return text.isEmpty() ? u"section"_s : text;
}

} // namespace breakglass::workspace
