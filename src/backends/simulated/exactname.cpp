// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/exactname.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

QString artifactName(QString input)
{
    input = input.section(u'@', -1);
    input.remove(u"sha256:"_s);
    return input.first(std::min<qsizetype>(8, input.size()));
}

Status requireExact(const QString &input, const QString &what)
{
    static const QRegularExpression commit(u"\\A[0-9a-f]{8,40}\\z"_s);
    static const QRegularExpression digest(u"\\A([\\w./:-]+@)?sha256:[0-9a-f]{8,64}\\z"_s);
    if (commit.match(input).hasMatch() || digest.match(input).hasMatch())
        return {};
    return failure(ErrorKind::Invalid, u"\"%1\" is not %2."_s.arg(input, what), u"Nothing ran."_s,
        u"Name it by its hash: tags and branches move."_s);
}

} // namespace breakglass::backends
