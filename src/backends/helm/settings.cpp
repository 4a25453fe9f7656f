// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/settings.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

std::unexpected<Error> wrong(const QString &place, const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Invalid, u"%1: %2"_s.arg(place, what), {}, remedy);
}

bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

/// Absolute, without "..", and nothing that could become an option or another line.
bool isPath(const QString &text)
{
    static const QRegularExpression form(u"\\A/[^\\x00-\\x1f\\x7f]*\\z"_s);
    return matches(text, form) && QDir::cleanPath(text) == text;
}

/// DNS label, as the API server wants it.
bool isLabel(const QString &text, qsizetype longest)
{
    static const QRegularExpression form(u"\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?\\z"_s);
    return text.size() <= longest && matches(text, form);
}

/// A release may have dots, too.
bool isRelease(const QString &text)
{
    static const QRegularExpression form(
        u"\\A[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*\\z"_s);
    return text.size() <= 53 && matches(text, form);
}

bool isContext(const QString &text)
{
    static const QRegularExpression form(u"\\A[^-\\s\\x00-\\x1f\\x7f][^\\x00-\\x1f\\x7f]*\\z"_s);
    return matches(text, form);
}

/// A path of Helm's --set without its operators: no comma, equals sign, brace or backslash.
bool isKey(const QString &text)
{
    static const QRegularExpression word(u"\\A[A-Za-z_][A-Za-z0-9_-]*(\\[[0-9]{1,3}\\])*\\z"_s);
    return std::ranges::all_of(
        text.split(u'.'), [](const QString &one) { return matches(one, word); });
}

bool isChart(const QString &text)
{
    static const QRegularExpression remote(u"\\Aoci://[A-Za-z0-9][A-Za-z0-9._:@/-]*\\z"_s);
    return isPath(text) || matches(text, remote);
}

Expected<QStringList> pathsOf(const QJsonValue &value, const QString &key)
{
    QStringList paths;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &item : list) {
        QString path = item.toString();
        if (path.startsWith("~/"_L1))
            path = QDir::homePath() + path.mid(1);
        if (!isPath(path))
            return wrong(
                key, u"“%1” is not an absolute path."_s.arg(path), u"Write the whole path."_s);
        paths += path;
    }
    return paths;
}

Status readTimes(const QJsonObject &json, HelmSettings &settings)
{
    for (const auto &[key, into] : {std::pair(u"timeout"_s, &settings.timeout),
             std::pair(u"stuck_after"_s, &settings.stuckAfter)}) {
        if (!json.contains(key))
            continue;
        const auto time = durationFromText(json[key].toString());
        if (!time || *time < std::chrono::seconds(1) || *time > std::chrono::hours(1))
            return wrong(key, u"“%1” is not a time up to 1 h."_s.arg(json[key].toString()),
                u"Write “5m”."_s);
        *into = *time;
    }
    return {};
}

Status readPlaces(const QJsonObject &json, HelmSettings &settings)
{
    for (const auto &[key, into] : {std::pair(u"kubeconfig"_s, &settings.kubeconfig),
             std::pair(u"allow_exec"_s, &settings.plugins)}) {
        if (!json.contains(key))
            continue;
        const auto paths = pathsOf(json[key], key);
        if (!paths)
            return std::unexpected(paths.error());
        *into = *paths;
    }
    settings.helm = json[u"helm"].toString();
    if (!settings.helm.isEmpty() && !isPath(settings.helm))
        return wrong(u"helm"_s, u"“%1” is not an absolute path."_s.arg(settings.helm),
            u"Write where helm is: /usr/bin/helm."_s);
    settings.context = json[u"context"].toString();
    if (!settings.context.isEmpty() && !isContext(settings.context))
        return wrong(u"context"_s, u"“%1” can't be an argument."_s.arg(settings.context),
            u"Rename the context in the kubeconfig."_s);
    return {};
}

} // namespace

Expected<HelmSettings> readHelmSettings(const QJsonObject &json)
{
    static const QStringList known{u"kubeconfig"_s, u"context"_s, u"allow_exec"_s, u"helm"_s,
        u"driver"_s, u"timeout"_s, u"stuck_after"_s, u"cleanup_on_fail"_s};
    for (const QString &key : json.keys()) {
        if (!known.contains(key))
            return wrong(key, u"this is no setting of helm."_s,
                u"Use one of %1."_s.arg(known.join(u", "_s)));
    }
    HelmSettings settings;
    if (const Status places = readPlaces(json, settings); !places)
        return std::unexpected(places.error());
    if (const Status times = readTimes(json, settings); !times)
        return std::unexpected(times.error());
    const QString driver = json[u"driver"].toString(u"secret"_s);
    if (driver != "secret"_L1 && driver != "configmap"_L1)
        return wrong(u"driver"_s, u"“%1” can't be read from here."_s.arg(driver),
            u"Use secret or configmap."_s);
    settings.driver = driver == "secret"_L1 ? Driver::Secret : Driver::ConfigMap;
    settings.cleansUpOnFail = json[u"cleanup_on_fail"].toBool();
    return settings;
}

Expected<HelmTarget> readHelmTarget(const TargetSetup &target)
{
    const QString place = target.id.key();
    static const QStringList known{
        u"release"_s, u"namespace"_s, u"image_key"_s, u"chart"_s, u"chart_version"_s, u"values"_s};
    for (const QString &key : target.settings.keys()) {
        if (!known.contains(key))
            return wrong(place, u"“%1” is no setting of a Helm release."_s.arg(key),
                u"Use one of %1."_s.arg(known.join(u", "_s)));
    }
    HelmTarget helm;
    helm.window = trustWindow(target.gate);
    helm.release = target.settings.value(u"release"_s, target.id.service);
    helm.nameSpace = target.settings.value(u"namespace"_s);
    helm.imageKey = target.settings.value(u"image_key"_s);
    helm.chart = target.settings.value(u"chart"_s);
    helm.chartVersion = target.settings.value(u"chart_version"_s);
    helm.valueFiles = target.settings.value(u"values"_s).split(u' ', Qt::SkipEmptyParts);
    if (!isRelease(helm.release))
        return wrong(place, u"“%1” can't be the name of a release."_s.arg(helm.release),
            u"Set release to the name that “helm list” shows."_s);
    if (!helm.nameSpace.isEmpty() && !isLabel(helm.nameSpace, 63))
        return wrong(place, u"“%1” can't be a namespace."_s.arg(helm.nameSpace),
            u"Use lower-case letters, digits and dashes."_s);
    if (!helm.imageKey.isEmpty() && !isKey(helm.imageKey))
        return wrong(place, u"“%1” can't be the name of a value."_s.arg(helm.imageKey),
            u"Write it as in “--set”: image.tag."_s);
    if (!helm.chart.isEmpty() && !isChart(helm.chart))
        return wrong(place, u"“%1” is no chart."_s.arg(helm.chart),
            u"Name a folder or archive by its whole path, or an oci:// address."_s);
    static const QRegularExpression version(u"\\A[0-9A-Za-z][0-9A-Za-z.+-]*\\z"_s);
    if (!helm.chartVersion.isEmpty() && !matches(helm.chartVersion, version))
        return wrong(place, u"“%1” is not an exact version."_s.arg(helm.chartVersion),
            u"Write it in full: 1.4.2."_s);
    if (!std::ranges::all_of(helm.valueFiles, isPath))
        return wrong(place, u"values names a file without its whole path."_s,
            u"Write whole paths with a space between them."_s);
    return helm;
}

} // namespace breakglass::backends::helm
