// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/member.h"

#include "kubeapi/instances.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

Member memberOf(const QJsonObject &object)
{
    const kubeapi::Pod pod = kubeapi::podOf(object);
    const QString phase = object[u"status"].toObject()[u"phase"].toString();
    Member member;
    member.uid = pod.meta.uid;
    member.hash = pod.hash;
    member.controller = pod.meta.controller;
    member.evidence = kubeapi::podEvidence(object, pod.hash);
    member.isActive = phase != "Succeeded"_L1 && phase != "Failed"_L1;
    member.instance = kubeapi::instanceOf(pod);
    return member;
}

} // namespace breakglass::backends::kubernetes
