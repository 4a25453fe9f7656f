// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/gitops/keeper.h"

#include "kubeapi/jsonpatch.h"
#include "kubeapi/names.h"
#include "kubeapi/objects.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace breakglass::backends::gitops {

namespace {

// Where Argo CD keeps its Applications unless its tracking id says otherwise.
const QString argoNameSpace = u"argocd"_s;
const QString automatedPath = u"/spec/syncPolicy/automated"_s;
const QString suspendPath = u"/spec/suspend"_s;
// On an Application: how it was told to follow git before it was frozen.
const QString automatedAnnotation = u"breakglass.dev/automated"_s;

QString compact(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

bool isManagedBy(const QJsonObject &workload, const QStringList &managers)
{
    const QJsonArray entries = workload[u"metadata"][u"managedFields"].toArray();
    return std::ranges::any_of(entries,
        [&](const QJsonValue &entry) { return managers.contains(entry[u"manager"].toString()); });
}

/// "team_web:apps/Deployment:production/web": namespace and name before the first colon.
std::optional<Keeper> trackedBy(const QString &trackingId)
{
    QString name = trackingId.section(u':', 0, 0);
    QString nameSpace = argoNameSpace;
    if (const qsizetype line = name.indexOf(u'_'); line >= 0) {
        nameSpace = name.left(line);
        name = name.sliced(line + 1);
    }
    if (!kubeapi::isLabelName(nameSpace) || !kubeapi::isObjectName(name))
        return {};
    return Keeper{Keeper::Kind::Application, nameSpace, name, {}};
}

std::optional<Keeper> fluxOf(const QMap<QString, QString> &labels)
{
    for (const auto &[prefix, kind] :
        {std::pair(u"helm.toolkit.fluxcd.io/"_s, Keeper::Kind::HelmRelease),
            std::pair(u"kustomize.toolkit.fluxcd.io/"_s, Keeper::Kind::Kustomization)}) {
        const QString name = labels.value(prefix + u"name"_s);
        const QString nameSpace = labels.value(prefix + u"namespace"_s);
        if (kubeapi::isObjectName(name) && kubeapi::isLabelName(nameSpace))
            return Keeper{kind, nameSpace, name, {}};
    }
    return {};
}

/// What the API server calls each kind.
struct Words
{
    QLatin1StringView group;
    QLatin1StringView version;
    QLatin1StringView kind;
    [[nodiscard]] QString resource() const { return QString(kind).toLower() + u's'; }
};

const Words &wordsOf(Keeper::Kind kind)
{
    static constexpr std::array words{Words{"argoproj.io"_L1, "v1alpha1"_L1, "Application"_L1},
        Words{"kustomize.toolkit.fluxcd.io"_L1, "v1"_L1, "Kustomization"_L1},
        Words{"helm.toolkit.fluxcd.io"_L1, "v2"_L1, "HelmRelease"_L1}};
    return words.at(std::size_t(kind));
}

} // namespace

std::optional<Keeper> keeperOf(const QJsonObject &workload)
{
    const kubeapi::Meta meta = kubeapi::metaOf(workload);
    if (const QString id = meta.annotations.value(u"argocd.argoproj.io/tracking-id"_s);
        !id.isEmpty())
        return trackedBy(id);
    if (const QString name = meta.labels.value(u"argocd.argoproj.io/instance"_s); !name.isEmpty())
        return trackedBy(name);
    if (auto flux = fluxOf(meta.labels))
        return flux;
    // The label alone is everybody's: Helm sets it, too.
    const QString instance = meta.labels.value(u"app.kubernetes.io/instance"_s);
    if (!instance.isEmpty() &&
        isManagedBy(workload, {u"argocd-controller"_s, u"argocd-application-controller"_s}))
        return trackedBy(instance);
    return {};
}

QCoro::Task<std::optional<Keeper>> asItIs(
    Keeper keeper, kubeapi::Client &client, std::stop_token stop)
{
    const auto object = co_await client.get(keeper.path(), stop);
    if (!object && object.error().kind == ErrorKind::NotFound)
        co_return std::nullopt;
    if (object)
        keeper.object = *object;
    co_return keeper;
}

QString Keeper::path() const
{
    const Words &words = wordsOf(kind);
    return u"/apis/%1/%2/namespaces/%3/%4/%5"_s.arg(
        words.group, words.version, nameSpace, words.resource(), name);
}

kubeapi::Right Keeper::right() const
{
    const Words &words = wordsOf(kind);
    return {u"patch"_s, words.group, words.resource(), {}, nameSpace, name};
}

bool Keeper::isFrozen() const
{
    if (object.isEmpty())
        return false;
    if (kind != Kind::Application)
        return object[u"spec"][u"suspend"].toBool();
    const QJsonValue automated = object[u"spec"][u"syncPolicy"][u"automated"];
    return !automated.isObject() || automated[u"enabled"] == QJsonValue(false);
}

Ownership Keeper::ownership() const
{
    return {kind == Kind::Application ? u"Argo CD"_s : u"Flux"_s,
        u"%1 %2/%3"_s.arg(wordsOf(kind).kind, nameSpace, name), isFrozen()};
}

HttpRequest Keeper::freeze(const kubeapi::Place &place) const
{
    kubeapi::JsonPatch patch;
    patch.test(u"/metadata/uid"_s, object[u"metadata"][u"uid"]);
    if (kind == Kind::Application) {
        const QJsonValue automated = object[u"spec"][u"syncPolicy"][u"automated"];
        patch.test(automatedPath, automated);
        patch.remove(automatedPath);
        kubeapi::changeAnnotations(patch, kubeapi::metaOf(object).annotations,
            {{automatedAnnotation, compact(automated)}});
    } else {
        patch.add(suspendPath, true);
    }
    return patch.request(place, path());
}

std::optional<HttpRequest> Keeper::thaw(const kubeapi::Place &place) const
{
    kubeapi::JsonPatch patch;
    patch.test(u"/metadata/uid"_s, object[u"metadata"][u"uid"]);
    if (kind != Kind::Application) {
        patch.test(suspendPath, true);
        patch.replace(suspendPath, false);
        return patch.request(place, path());
    }
    QMap<QString, QString> annotations = kubeapi::metaOf(object).annotations;
    const QJsonValue automated = object[u"spec"][u"syncPolicy"][u"automated"];
    const bool isOn = automated.isObject() && !isFrozen();
    if (isOn)
        annotations.insert(automatedAnnotation, compact(automated));
    const QJsonDocument kept =
        QJsonDocument::fromJson(annotations.value(automatedAnnotation).toUtf8());
    if (!kept.isObject())
        return {};
    patch.test(
        kubeapi::annotationPath(automatedAnnotation), annotations.value(automatedAnnotation));
    patch.add(automatedPath, kept.object());
    patch.remove(kubeapi::annotationPath(automatedAnnotation));
    return patch.request(place, path());
}

} // namespace breakglass::backends::gitops
