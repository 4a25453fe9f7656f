// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/folders.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace breakglass::console {

QString cleaned(const QString &typed)
{
    QString path = typed.trimmed();
    if (path == u"~" || path.startsWith(u"~/"))
        path.replace(0, 1, QDir::homePath());
    return path.isEmpty() ? path : QDir::cleanPath(path);
}

QString proposedFolder(const QString &name)
{
    QString folder;
    for (const QChar c : name.trimmed().toLower())
        folder.append(c.isLetterOrNumber() ? c : u'-');
    return QDir::homePath() + u"/breakglass/"_s + (folder.isEmpty() ? u"workspace"_s : folder);
}

} // namespace breakglass::console
