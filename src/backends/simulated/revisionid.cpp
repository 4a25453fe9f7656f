// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/revisionid.h"

#include "backends/simulated/noise.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

constexpr int letters = 3;

} // namespace

int revisionNumber(const QString &id)
{
    static const QRegularExpression form(u"\\A(?:([1-9][0-9]{0,8})|([0-9]{5})-[a-z]{3})\\z"_s);
    const QRegularExpressionMatch match = form.match(id);
    const QString digits = match.captured(match.hasCaptured(2) ? 2 : 1);
    return match.hasMatch() ? digits.toInt() : 0;
}

QString nextRevisionId(const QString &id)
{
    const int next = revisionNumber(id) + 1;
    if (!id.contains(u'-'))
        return QString::number(next);
    static const QRegularExpression digit(u"[0-9]"_s);
    QString name = noise::name(noise::seedFor(quint64(next), u"revision"_s), next, letters);
    // The alphabet of instance names has digits, too.
    while (name.contains(digit))
        name = noise::name(noise::seedFor(quint64(next), name), next, letters);
    return u"%1-%2"_s.arg(next, 5, 10, QChar(u'0')).arg(name);
}

} // namespace breakglass::backends
