// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/trust.h"

#include <algorithm>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr qsizetype shownDigits = 8;

/// "docker-pullable://registry/shop@sha256:9c1d..." -> "sha256:9c1d...". A digest without a name before it is that of
/// the image's configuration and can't be compared; one of zeros is that of a node that pulls nothing.
QString pulledDigest(const QString &image)
{
    static const QRegularExpression form(u"@(sha256:[0-9a-f]{64})\\z"_s);
    static const QString nothing = u"sha256:"_s + QString(64, u'0');
    const QString digest = form.match(image).captured(1);
    return digest == nothing ? QString() : digest;
}

QString shortDigest(const QString &digest)
{
    return digest.section(u':', 1).left(shownDigits);
}

TimePoint endOf(const QJsonObject &status)
{
    const QString ended =
        status[u"lastState"].toObject()[u"terminated"].toObject()[u"finishedAt"].toString();
    const auto moment = QDateTime::fromString(ended, Qt::ISODateWithMs);
    return moment.isValid() ? TimePoint(Milliseconds(moment.toMSecsSinceEpoch())) : TimePoint();
}

} // namespace

PodEvidence podEvidence(const QJsonObject &pod, const QString &hash)
{
    PodEvidence evidence;
    QHash<QString, QString> running;
    for (const auto &one : pod[u"status"].toObject()[u"containerStatuses"].toArray()) {
        const QJsonObject status = one.toObject();
        evidence.lastEnd = std::max(evidence.lastEnd, endOf(status));
        running.insert(status[u"name"].toString(), pulledDigest(status[u"imageID"].toString()));
    }
    for (const auto &container : pod[u"spec"].toObject()[u"containers"].toArray()) {
        const QString name = container[u"name"].toString();
        const QString image = container[u"image"].toString();
        const QString wanted = pulledDigest(image);
        const QString digest = running.value(name);
        if (digest.isEmpty())
            continue;
        if (wanted.isEmpty())
            evidence.images.append({QStringList{hash, name, image}.join(u' '), digest});
        else if (digest != wanted)
            evidence.wrongImage = u"It runs %1, not %2 that its release names"_s.arg(
                shortDigest(digest), shortDigest(wanted));
    }
    return evidence;
}

void ImageComparison::add(const PodEvidence &pod)
{
    for (const RunningImage &image : pod.images) {
        QHash<QString, int> &counts = m_counts[image.label];
        ++counts[image.digest];
        if (counts.size() > 1)
            m_mixed.insert(image.label);
    }
}

void ImageComparison::remove(const PodEvidence &pod)
{
    for (const RunningImage &image : pod.images) {
        QHash<QString, int> &counts = m_counts[image.label];
        if (--counts[image.digest] <= 0)
            counts.remove(image.digest);
        if (counts.size() <= 1)
            m_mixed.remove(image.label);
        if (counts.isEmpty())
            m_counts.remove(image.label);
    }
}

QString ImageComparison::objectionTo(const PodEvidence &pod) const
{
    if (m_mixed.isEmpty())
        return {};
    for (const RunningImage &image : pod.images) {
        if (!m_mixed.contains(image.label))
            continue;
        const QHash<QString, int> &counts = m_counts[image.label];
        const int most = *std::ranges::max_element(counts);
        const bool isUsual =
            counts.value(image.digest) == most && std::ranges::count(counts, most) == 1;
        if (!isUsual)
            return u"It runs %1, others run another image under the same name"_s.arg(
                shortDigest(image.digest));
    }
    return {};
}

bool distrust(Instance &instance, const PodEvidence &pod, const ImageComparison &images,
    TimePoint now, Milliseconds window)
{
    if (instance.state != InstanceState::Ready)
        return false;
    const QString objection = pod.wrongImage.isEmpty() ? images.objectionTo(pod) : pod.wrongImage;
    if (!objection.isEmpty()) {
        instance.state = InstanceState::Failing;
        instance.reason = objection;
        return false;
    }
    if (pod.lastEnd == TimePoint() || now - pod.lastEnd >= window)
        return false;
    instance.state = InstanceState::Starting;
    instance.reason = u"It was started again less than %1 ago"_s.arg(toAge(window));
    return true;
}

} // namespace breakglass::kubeapi
