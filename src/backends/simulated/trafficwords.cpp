// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/trafficwords.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

QString assignmentText(const QList<TrafficShare> &shares)
{
    QStringList parts;
    for (const TrafficShare &share : shares) {
        const QString tag = share.tag.isEmpty() ? QString() : u':' + share.tag;
        parts += u"%1=%2%3"_s.arg(share.revision, QString::number(share.percent), tag);
    }
    return parts.join(u',');
}

std::optional<QList<TrafficShare>> assignmentFromText(const QString &text)
{
    QList<TrafficShare> shares;
    int sum = 0;
    for (const QString &part : text.split(u',')) {
        const QString figure = part.section(u'=', 1).section(u':', 0, 0);
        bool isNumber = false;
        const int percent = figure.toInt(&isNumber);
        const QString revision = part.section(u'=', 0, 0);
        if (!isNumber || percent < 0 || percent > 100 || revision.isEmpty())
            return std::nullopt;
        shares.append({revision, percent, part.section(u'=', 1).section(u':', 1)});
        sum += percent;
    }
    return sum == 100 ? std::optional(shares) : std::nullopt;
}

QString placeFlags(const SystemNames &names)
{
    QStringList flags;
    if (!names.region.isEmpty())
        flags += u"--region="_s + names.region;
    if (!names.project.isEmpty())
        flags += u"--project="_s + names.project;
    return flags.join(u' ');
}

QString updateTraffic(const SystemNames &names, const QString &flag)
{
    return u"gcloud run services update-traffic %1 %2 %3"_s
        .arg(names.release, flag, placeFlags(names))
        .trimmed();
}

} // namespace breakglass::backends
