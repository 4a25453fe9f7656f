// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/releasehistory.h"

#include "backends/helm/manifest.h"
#include "kubeapi/objects.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

RevisionStatus statusOf(const QString &status)
{
    if (status == "deployed"_L1)
        return RevisionStatus::Deployed;
    if (status == "failed"_L1)
        return RevisionStatus::Failed;
    return isPending(status) ? RevisionStatus::Pending : RevisionStatus::Superseded;
}

/// "Upgrade complete, chart checkr-worker-0.1.0, app 2.0.0"
QString changeOf(const Release &release)
{
    QStringList words{release.description.simplified()};
    if (!release.chart.isEmpty())
        words += u"chart %1-%2"_s.arg(release.chart, release.chartVersion);
    if (!release.appVersion.isEmpty())
        words += u"app "_s + release.appVersion;
    words.removeAll(QString());
    return words.join(u", "_s);
}

/// Helm calls itself so whoever starts it; anything else says who it was.
QString authorOf(const StoredRevision &stored)
{
    const bool isNobody = stored.manager.compare("helm"_L1, Qt::CaseInsensitive) == 0;
    return isNobody ? QString() : stored.manager;
}

} // namespace

QString primaryImage(const Release &release)
{
    QString first;
    for (const QJsonObject &workload : workloadsOf(release.manifest).items) {
        const QJsonObject spec = workload.value(u"spec").toObject();
        const QStringList images = kubeapi::imagesOf(spec.value(u"template").toObject());
        if (images.isEmpty())
            continue;
        if (nameOf(workload) == release.name)
            return images.constFirst();
        if (first.isEmpty())
            first = images.constFirst();
    }
    return first;
}

Revision revisionFrom(const Release &release, Withheld &withheld)
{
    Revision revision;
    revision.id = QString::number(release.version);
    revision.artifactReference = primaryImage(release);
    revision.artifact = imageName(revision.artifactReference).shortName();
    revision.change = changeOf(release);
    revision.author = authorOf(release.stored);
    revision.deployedAt = release.lastDeployed;
    revision.status = release.hasFailed() && !isPending(release.status) ? RevisionStatus::Failed
                                                                        : statusOf(release.status);
    if (const int copied = release.copyOf())
        revision.copyOf = QString::number(copied);
    revision.configuration = configurationText(release, withheld);
    return revision;
}

Revision revisionFrom(const StoredRevision &stored)
{
    Revision revision;
    revision.id = QString::number(stored.version);
    revision.author = authorOf(stored);
    revision.deployedAt = stored.createdAt;
    revision.status = statusOf(stored.status);
    return revision;
}

} // namespace breakglass::backends::helm
