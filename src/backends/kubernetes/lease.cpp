// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/lease.h"

#include "kubeapi/jsonpatch.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::kubernetes {

namespace {

constexpr Milliseconds grace = 1min;

/// As the API server writes a MicroTime: six digits, no more and no fewer.
QString microTime(TimePoint at)
{
    const qint64 ms = at.time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC)
        .toString(u"yyyy-MM-ddTHH:mm:ss.zzz'000Z'"_s);
}

TimePoint momentOf(const QJsonValue &value)
{
    // Qt reads milliseconds; of six digits the last three are left out.
    QString text = value.toString();
    if (const qsizetype dot = text.indexOf(u'.'); dot >= 0)
        text = text.left(dot + 4) + u'Z';
    const auto moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    return moment.isValid() ? TimePoint(Milliseconds(moment.toMSecsSinceEpoch())) : TimePoint();
}

QJsonObject specOf(const Locking &lock)
{
    return {{u"holderIdentity"_s, lock.holder}, {u"acquireTime"_s, microTime(lock.at)},
        {u"renewTime"_s, microTime(lock.at)},
        {u"leaseDurationSeconds"_s,
            qint64(std::chrono::ceil<std::chrono::seconds>(lock.length).count())},
        {u"leaseTransitions"_s, lock.fence()}};
}

} // namespace

bool Lease::isHeldBySomebodyBut(const QString &who, TimePoint now) const
{
    return !holder.isEmpty() && holder != who && now < expiresAt + grace;
}

int nextFence(const std::optional<Lease> &before)
{
    return before ? before->transitions + 1 : 0;
}

Lease leaseOf(const QJsonObject &object)
{
    const QJsonObject spec = object.value(u"spec").toObject();
    Lease lease;
    lease.resourceVersion = object[u"metadata"][u"resourceVersion"].toString();
    lease.holder = spec.value(u"holderIdentity").toString();
    lease.acquiredAt = momentOf(spec.value(u"acquireTime"));
    lease.expiresAt = std::max(lease.acquiredAt, momentOf(spec.value(u"renewTime"))) +
                      std::chrono::seconds(spec.value(u"leaseDurationSeconds").toInteger());
    lease.transitions = spec.value(u"leaseTransitions").toInt();
    return lease;
}

QString leaseName(const QString &workload)
{
    return u"breakglass-"_s + workload;
}

QString leasePath(const QString &nameSpace, const QString &workload)
{
    const QString path = u"/apis/coordination.k8s.io/v1/namespaces/%1/leases"_s.arg(nameSpace);
    return workload.isEmpty() ? path : path + u'/' + leaseName(workload);
}

HttpRequest Locking::acquire() const
{
    const QJsonObject spec = specOf(*this);
    if (!before) {
        const QJsonObject meta{{u"name"_s, leaseName(name)}, {u"namespace"_s, nameSpace}};
        const QJsonObject lease{{u"apiVersion"_s, u"coordination.k8s.io/v1"_s},
            {u"kind"_s, u"Lease"_s}, {u"metadata"_s, meta}, {u"spec"_s, spec}};
        return kubeapi::requestTo(place, u"POST"_s,
            leasePath(nameSpace) + u"?fieldManager=breakglass"_s,
            QJsonDocument(lease).toJson(QJsonDocument::Compact), u"application/json"_s);
    }
    kubeapi::JsonPatch patch;
    patch.test(u"/metadata/resourceVersion"_s, before->resourceVersion);
    patch.add(u"/spec"_s, spec);
    return patch.request(place, leasePath(nameSpace, name));
}

HttpRequest Locking::release() const
{
    kubeapi::JsonPatch patch;
    patch.test(u"/spec/holderIdentity"_s, holder);
    patch.test(u"/spec/acquireTime"_s, microTime(at));
    patch.remove(u"/spec/holderIdentity"_s);
    return patch.request(place, leasePath(nameSpace, name));
}

} // namespace breakglass::backends::kubernetes
