// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/names.h"
#include "workspace/reading.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// "/home/marta/.kube/config", or "~/.kube/config".
bool isPlace(const QString &path)
{
    return (path.startsWith(u'/') || path.startsWith(u"~/")) && !path.split(u'/').contains(u".."_s);
}

void checkPaths(const YamlNode &backend, const QString &key, Reading &reading)
{
    for (const YamlNode &item : backend.itemsOf(key)) {
        if (!isPlace(item.text))
            reading.fail(mainFile, item.at,
                u"\"%1\" is no absolute path: %2 needs such."_s.arg(item.text, key));
    }
}

void checkCluster(const YamlNode &backend, Reading &reading)
{
    static const QStringList known{u"kind"_s, u"kubeconfig"_s, u"context"_s, u"allow_exec"_s};
    for (const YamlNode &member : backend.children) {
        if (!known.contains(member.key))
            reading.fail(mainFile, member.keyAt,
                u"A kubernetes backend has no setting \"%1\"."_s.arg(member.key));
    }
    checkPaths(backend, u"kubeconfig"_s, reading);
    checkPaths(backend, u"allow_exec"_s, reading);
}

void checkWorkload(const YamlNode &target, Reading &reading)
{
    const YamlNode *settings = target.child(u"settings"_s);
    const auto textOf = [settings](const QString &key) {
        return settings ? settings->textOf(key) : QString();
    };
    const auto placeOf = [&](const QString &key) {
        return settings ? settings->positionOf(key) : target.at;
    };
    if (!kubeapi::isLabelName(textOf(u"namespace"_s)))
        reading.fail(mainFile, placeOf(u"namespace"_s),
            u"settings.namespace: \"%1\" is no namespace of Kubernetes."_s.arg(
                textOf(u"namespace"_s)));
    if (!kubeapi::workloadName(textOf(u"workload"_s)))
        reading.fail(mainFile, placeOf(u"workload"_s),
            u"settings.workload: \"%1\" is no workload: write deployment/NAME, statefulset/NAME or "
            "daemonset/NAME."_s.arg(textOf(u"workload"_s)));
    for (const YamlNode &setting : target.itemsOf(u"settings"_s)) {
        if (setting.key != u"namespace" && setting.key != u"workload")
            reading.fail(mainFile, setting.keyAt,
                u"A target of a kubernetes backend has no setting \"%1\"."_s.arg(setting.key));
    }
}

} // namespace

void checkClusters(const YamlNode &root, Reading &reading)
{
    QStringList clusters;
    for (const YamlNode &backend : root.itemsOf(u"backends"_s)) {
        if (backend.textOf(u"kind"_s) != u"kubernetes")
            continue;
        clusters.append(backend.key);
        checkCluster(backend, reading);
    }
    for (const YamlNode &target : root.itemsOf(u"targets"_s)) {
        if (clusters.contains(target.textOf(u"backend"_s)))
            checkWorkload(target, reading);
    }
}

} // namespace breakglass::workspace
