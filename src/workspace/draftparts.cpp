// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/draftparts.h"

#include "io/files.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

QString quoted(const QString &text)
{
    QString inside = text;
    return u'\'' + inside.replace(u'\'', u"''"_s) + u'\'';
}

QString listed(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts.append(quoted(word));
    return u'[' + parts.join(u", "_s) + u']';
}

QString kindWord(EnvironmentKind kind)
{
    static const QStringList words{u"production"_s, u"staging"_s, u"sandbox"_s};
    return words.at(int(kind));
}

QString peoplePart()
{
    return u"\n"
           "# Who is told when, and how long it may take.\n"
           "roles: [Incident Commander, Release Manager]\n"
           "escalation:\n"
           "  - {level: 1, after: 0 min, who: On-call engineer}\n"
           "  - {level: 2, after: 15 min, who: Team lead}\n"
           "  - {level: 3, after: 30 min, who: Engineering manager}\n"
           "service_levels:\n"
           "  P0: {fix: 30 min, resolve: 1 h}\n"
           "  P1: {fix: 1 h, resolve: 2 h}\n"
           "  P2: {fix: 2 h, resolve: 4 h}\n"
           "update_every: 15 min\n"_s;
}

std::unexpected<Error> refusal(const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Invalid, what, u"Nothing is written."_s, remedy);
}

Status checkFolder(const QString &folder)
{
    // The file says in its first lines where it is.
    const auto isControl = [](QChar c) { return !c.isPrint(); };
    if (!folder.startsWith(u'/') || std::ranges::any_of(folder, isControl))
        return refusal(u"The folder has no absolute path."_s, u"Begin it with /."_s);
    if (io::fileExists(folder + u"/breakglass.yaml"_s))
        return failure(ErrorKind::Conflict, u"%1 holds a workspace already."_s.arg(folder),
            u"Nothing is written."_s, u"Open it, or choose another folder."_s);
    return {};
}

Status writeMainFile(const QString &folder, const QByteArray &text)
{
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    return io::writeFile(folder + u"/breakglass.yaml"_s, text);
}

} // namespace breakglass::workspace
