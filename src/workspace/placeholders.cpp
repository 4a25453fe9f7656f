// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/placeholders.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// Words that mark a release as urgent, or tick a box.
bool isLiteral(const QString &inner)
{
    static const QSet<QString> literals{
        u"HOTFIX"_s, u"EMERGENCY"_s, u"CRITICAL"_s, u"X"_s, u"x"_s, u"OK"_s};
    return literals.contains(inner);
}

/// Tags that forges render; <table> is not among them, runbooks use it for a table's name.
bool isMarkup(const QString &inner)
{
    static const QSet<QString> tags{u"br"_s, u"b"_s, u"i"_s, u"p"_s, u"hr"_s, u"a"_s, u"kbd"_s,
        u"sub"_s, u"sup"_s, u"div"_s, u"span"_s, u"img"_s, u"details"_s, u"summary"_s, u"EOF"_s};
    return tags.contains(inner);
}

/// Variables that the shell or the pipeline sets by itself.
bool isAmbient(const QString &name)
{
    static const QSet<QString> ambient{u"HOME"_s, u"PATH"_s, u"USER"_s, u"PWD"_s};
    return ambient.contains(name) || name.startsWith(u"CI_"_s) || name.startsWith(u"GITLAB_"_s) ||
           name.startsWith(u"GITHUB_"_s);
}

bool isAssigned(const QString &text, const QString &name)
{
    const QRegularExpression assignment(
        u"(?:^|[\\s;])(?:export\\s+)?%1="_s.arg(name), QRegularExpression::MultilineOption);
    return assignment.match(text).hasMatch();
}

QString normalised(const QString &inner)
{
    static const QRegularExpression separators(u"[^a-z0-9.]+"_s);
    QString name = inner.toLower();
    name.remove(u'\'');
    name.replace(separators, u"-"_s);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

} // namespace

QList<Placeholder> findPlaceholders(const QString &text, bool isCode)
{
    static const QString angle = u"(?<!<)<(?<angle>[A-Za-z][A-Za-z0-9_ :/.-]*)>"_s;
    static const QString at = u"@\\[(?<at>[A-Za-z][A-Za-z0-9_ -]*)\\]"_s;
    static const QString braces = u"\\{\\{\\s*(?<braces>[A-Za-z][A-Za-z0-9_.-]*)\\s*\\}\\}"_s;
    static const QString dollar =
        u"\\$(?:(?<dollar>[A-Z][A-Z0-9_]+)\\b|\\{(?<curly>[A-Z][A-Z0-9_]+)(?::-[^}]*)?\\})"_s;
    static const QString upper = u"(?<![\\w@$])\\[(?<upper>[A-Z][A-Z0-9_ '/+-]*)\\](?!\\()"_s;
    static const QString words = u"(?<![\\w@$])\\[(?<words>[A-Za-z][A-Za-z0-9_ '/+-]*)\\](?!\\()"_s;
    static const QRegularExpression inCode(
        QStringList{angle, at, braces, dollar, upper}.join(u'|'));
    static const QRegularExpression inText(
        QStringList{angle, at, braces, dollar, words}.join(u'|'));
    QList<Placeholder> found;
    auto matches = (isCode ? inCode : inText).globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        QString inner;
        for (int group = 1; group <= match.lastCapturedIndex(); ++group)
            if (!match.captured(group).isEmpty())
                inner = match.captured(group);
        const QString written = match.captured();
        const bool isVariable = written.startsWith(u'$');
        if (isLiteral(inner) || (isVariable && (isAmbient(inner) || isAssigned(text, inner))) ||
            (written.startsWith(u'<') && (isMarkup(inner) || inner.contains(u"//"_s))))
            continue;
        const Placeholder placeholder{written, normalised(inner)};
        if (!found.contains(placeholder))
            found.append(placeholder);
    }
    return found;
}

const QStringList &filledPlaceholders()
{
    static const QStringList names{u"incident"_s, u"incident_title"_s, u"severity"_s, u"service"_s,
        u"environment"_s, u"strategy"_s, u"from_revision"_s, u"to_revision"_s, u"expected"_s,
        u"eta"_s, u"elapsed"_s, u"time"_s, u"next_update"_s, u"update_every"_s, u"status"_s,
        u"impact"_s, u"done"_s, u"current"_s, u"operator"_s, u"reason"_s, u"resolved_at"_s,
        u"resolution"_s, u"channel"_s};
    return names;
}

bool isFilledByBreakglass(const Placeholder &placeholder)
{
    const QString &text = placeholder.text;
    return text.startsWith(u"{{"_s) &&
           filledPlaceholders().contains(text.sliced(2, text.size() - 4).trimmed());
}

} // namespace breakglass::workspace
