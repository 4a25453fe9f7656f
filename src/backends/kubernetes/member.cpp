// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/member.h"

#include "kubeapi/instances.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

TimePoint lastEndOf(const QJsonObject &status)
{
    TimePoint last;
    for (const auto &container : status.value(u"containerStatuses").toArray()) {
        const QString ended = container[u"lastState"][u"terminated"][u"finishedAt"].toString();
        const auto moment = QDateTime::fromString(ended, Qt::ISODateWithMs);
        if (moment.isValid())
            last = std::max(last, TimePoint(Milliseconds(moment.toMSecsSinceEpoch())));
    }
    return last;
}

} // namespace

Member memberOf(const QJsonObject &object)
{
    const kubeapi::Pod pod = kubeapi::podOf(object);
    const QJsonObject status = object.value(u"status").toObject();
    const QString phase = status.value(u"phase").toString();
    Member member;
    member.uid = pod.meta.uid;
    member.hash = pod.hash;
    member.controller = pod.meta.controller;
    member.lastEnd = lastEndOf(status);
    member.isActive = phase != "Succeeded"_L1 && phase != "Failed"_L1;
    member.instance = kubeapi::instanceOf(pod);
    return member;
}

} // namespace breakglass::backends::kubernetes
