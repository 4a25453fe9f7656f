// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/settings.h"

#include "kubeapi/client.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

std::unexpected<Error> mistake(const QString &what)
{
    return failure(ErrorKind::Invalid, what, {}, u"Correct it in breakglass.yaml."_s);
}

Expected<QStringList> pathsOf(const QJsonObject &settings, const QString &key)
{
    const QJsonValue value = settings.value(key);
    if (value.isUndefined())
        return QStringList();
    QStringList paths;
    for (const auto &item : value.toArray()) {
        QString path = item.toString();
        if (path.startsWith(u"~/"))
            path = QDir::homePath() + path.sliced(1);
        if (!path.startsWith(u'/') || path.split(u'/').contains(u".."_s))
            return mistake(u"%1: \"%2\" is no absolute path."_s.arg(key, path));
        paths.append(path);
    }
    if (paths.isEmpty())
        return mistake(u"%1 must be a list of absolute paths."_s.arg(key));
    return paths;
}

} // namespace

QString Where::path() const
{
    return kubeapi::appsPath(nameSpace, kubeapi::resourceOf(workload.kind), workload.name);
}

Expected<kubeapi::Setup> clusterOf(const QJsonObject &settings)
{
    static const QStringList known{u"kubeconfig"_s, u"context"_s, u"allow_exec"_s};
    for (const QString &key : settings.keys()) {
        if (!known.contains(key))
            return mistake(u"The setting %1 is not known to a Kubernetes backend."_s.arg(key));
    }
    const auto files = pathsOf(settings, u"kubeconfig"_s);
    if (!files)
        return std::unexpected(files.error());
    const auto plugins = pathsOf(settings, u"allow_exec"_s);
    if (!plugins)
        return std::unexpected(plugins.error());
    return kubeapi::Setup{*files, settings.value(u"context").toString(), *plugins};
}

Expected<Where> whereOf(const TargetSetup &target)
{
    const QString key = target.id.key();
    for (const QString &name : target.settings.keys()) {
        if (name != u"namespace" && name != u"workload")
            return mistake(u"%1: the setting %2 is not known here."_s.arg(key, name));
    }
    Where where;
    where.nameSpace = target.settings.value(u"namespace"_s);
    if (!kubeapi::isLabelName(where.nameSpace))
        return mistake(u"%1: \"%2\" is no namespace."_s.arg(key, where.nameSpace));
    const QString written = target.settings.value(u"workload"_s);
    const auto workload = kubeapi::workloadName(written);
    if (!workload)
        return mistake(u"%1: \"%2\" is no workload: write deployment/NAME, statefulset/NAME or "
                       "daemonset/NAME."_s.arg(key, written));
    where.workload = *workload;
    where.window = trustWindow(target.gate);
    return where;
}

} // namespace breakglass::backends::kubernetes
