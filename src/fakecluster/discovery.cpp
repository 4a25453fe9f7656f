// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/discovery.h"

#include "fakecluster/resourcetype.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// A type that can only be created: a review.
struct Review
{
    QString group;
    QString plural;
    QString kind;
};

const QList<Review> &reviews()
{
    static const QList<Review> all{
        {u"authentication.k8s.io"_s, u"selfsubjectreviews"_s, u"SelfSubjectReview"_s},
        {u"authorization.k8s.io"_s, u"selfsubjectaccessreviews"_s, u"SelfSubjectAccessReview"_s},
    };
    return all;
}

const QJsonArray &allVerbs()
{
    static const QJsonArray verbs{u"create"_s, u"delete"_s, u"deletecollection"_s, u"get"_s,
        u"list"_s, u"patch"_s, u"update"_s, u"watch"_s};
    return verbs;
}

QJsonArray strings(const QStringList &list)
{
    return QJsonArray::fromStringList(list);
}

QStringList groupVersions()
{
    QStringList found;
    for (const ResourceType &type : resourceTypes()) {
        if (!type.group.isEmpty() && !found.contains(type.apiVersion()))
            found.append(type.apiVersion());
    }
    for (const Review &review : reviews())
        found.append(review.group + u"/v1"_s);
    found.sort();
    return found;
}

QJsonObject resource(const QString &name, const QString &singular, bool isNamespaced,
    const QString &kind, const QJsonArray &verbs)
{
    return {{u"name"_s, name}, {u"singularName"_s, singular}, {u"namespaced"_s, isNamespaced},
        {u"kind"_s, kind}, {u"verbs"_s, verbs}};
}

void addType(QJsonArray &list, const ResourceType &type)
{
    QJsonObject entry =
        resource(type.plural, type.singular, type.isNamespaced, type.kind, allVerbs());
    if (!type.shortNames.isEmpty())
        entry.insert(u"shortNames"_s, strings(type.shortNames));
    if (type.isInAll)
        entry.insert(u"categories"_s, QJsonArray{u"all"_s});
    entry.insert(u"storageVersionHash"_s, QString::fromLatin1(QCryptographicHash::hash(
                                              type.groupKind().toUtf8(), QCryptographicHash::Sha256)
                                                  .first(8)
                                                  .toBase64()));
    list.append(entry);
    const QJsonArray some{u"get"_s, u"patch"_s, u"update"_s};
    if (type.kind == u"Pod")
        list.append(resource(u"pods/log"_s, {}, true, u"Pod"_s, {u"get"_s}));
    if (type.hasScale) {
        QJsonObject scale = resource(type.plural + u"/scale"_s, {}, true, u"Scale"_s, some);
        scale.insert(u"group"_s, u"autoscaling"_s);
        scale.insert(u"version"_s, u"v1"_s);
        list.append(scale);
    }
    if (type.hasStatus)
        list.append(resource(type.plural + u"/status"_s, {}, type.isNamespaced, type.kind, some));
}

QJsonObject resourceList(const QString &groupVersion)
{
    QJsonArray list;
    for (const ResourceType &type : resourceTypes()) {
        if (type.apiVersion() == groupVersion)
            addType(list, type);
    }
    for (const Review &review : reviews()) {
        if (review.group + u"/v1"_s == groupVersion)
            list.append(
                resource(review.plural, review.kind.toLower(), false, review.kind, {u"create"_s}));
    }
    if (list.isEmpty())
        return {};
    return {{u"kind"_s, u"APIResourceList"_s}, {u"apiVersion"_s, u"v1"_s},
        {u"groupVersion"_s, groupVersion}, {u"resources"_s, list}};
}

QJsonObject groupOf(const QString &groupVersion)
{
    const QJsonObject version{
        {u"groupVersion"_s, groupVersion}, {u"version"_s, groupVersion.section(u'/', 1)}};
    return {{u"name"_s, groupVersion.section(u'/', 0, 0)}, {u"versions"_s, QJsonArray{version}},
        {u"preferredVersion"_s, version}};
}

QJsonObject aggregatedVersion(const QString &groupVersion)
{
    QJsonArray resources;
    const QString version = groupVersion.section(u'/', -1);
    const QString group =
        groupVersion.contains(u'/') ? groupVersion.section(u'/', 0, 0) : QString();
    const QJsonArray plain = resourceList(groupVersion)[u"resources"_s].toArray();
    for (const QJsonValue value : plain) {
        const QJsonObject one = value.toObject();
        const QString name = one[u"name"_s].toString();
        const bool isScale = one[u"kind"_s] == u"Scale"_s;
        QJsonObject entry{{u"resource"_s, name}, {u"singularResource"_s, one[u"singularName"_s]},
            {u"responseKind"_s,
                QJsonObject{{u"group"_s, isScale ? u"autoscaling"_s : group},
                    {u"version"_s, isScale ? u"v1"_s : version}, {u"kind"_s, one[u"kind"_s]}}},
            {u"scope"_s, one[u"namespaced"_s].toBool() ? u"Namespaced"_s : u"Cluster"_s},
            {u"verbs"_s, one[u"verbs"_s]}};
        for (const QString &field : {u"shortNames"_s, u"categories"_s}) {
            if (one.contains(field))
                entry.insert(field, one[field]);
        }
        if (name.contains(u'/')) {
            // A subresource stands in its resource, which is the entry before.
            QJsonObject parent = resources.last().toObject();
            QJsonArray children = parent[u"subresources"_s].toArray();
            entry.remove(u"resource"_s);
            entry.remove(u"singularResource"_s);
            entry.remove(u"scope"_s);
            entry.insert(u"subresource"_s, name.section(u'/', 1));
            children.append(entry);
            parent.insert(u"subresources"_s, children);
            resources.replace(resources.size() - 1, parent);
        } else {
            resources.append(entry);
        }
    }
    return {{u"version"_s, version}, {u"resources"_s, resources}, {u"freshness"_s, u"Current"_s}};
}

} // namespace

QJsonObject aggregatedDiscovery(bool isCore)
{
    QJsonArray items;
    const QStringList versions = isCore ? QStringList{u"v1"_s} : groupVersions();
    for (const QString &groupVersion : versions) {
        QJsonObject metadata{{u"creationTimestamp"_s, QJsonValue::Null}};
        if (!isCore)
            metadata.insert(u"name"_s, groupVersion.section(u'/', 0, 0));
        items.append(QJsonObject{{u"metadata"_s, metadata},
            {u"versions"_s, QJsonArray{aggregatedVersion(groupVersion)}}});
    }
    return {{u"kind"_s, u"APIGroupDiscoveryList"_s}, {u"apiVersion"_s, u"apidiscovery.k8s.io/v2"_s},
        {u"metadata"_s, QJsonObject()}, {u"items"_s, items}};
}

QJsonObject discovery(const QString &path, const QString &address)
{
    if (path == u"/api")
        return {{u"kind"_s, u"APIVersions"_s}, {u"versions"_s, QJsonArray{u"v1"_s}},
            {u"serverAddressByClientCIDRs"_s,
                QJsonArray{QJsonObject{
                    {u"clientCIDR"_s, u"0.0.0.0/0"_s}, {u"serverAddress"_s, address}}}}};
    if (path == u"/apis") {
        QJsonArray groups;
        const QStringList versions = groupVersions();
        for (const QString &groupVersion : versions)
            groups.append(groupOf(groupVersion));
        return {{u"kind"_s, u"APIGroupList"_s}, {u"apiVersion"_s, u"v1"_s}, {u"groups"_s, groups}};
    }
    if (path == u"/api/v1")
        return resourceList(u"v1"_s);
    if (!path.startsWith(u"/apis/"_s))
        return {};
    const QString rest = path.sliced(6);
    if (rest.contains(u'/'))
        return resourceList(rest);
    const QStringList versions = groupVersions();
    for (const QString &groupVersion : versions) {
        if (groupVersion.section(u'/', 0, 0) != rest)
            continue;
        QJsonObject group = groupOf(groupVersion);
        group.insert(u"kind"_s, u"APIGroup"_s);
        group.insert(u"apiVersion"_s, u"v1"_s);
        return group;
    }
    return {};
}

QJsonObject versionInfo()
{
    return {{u"major"_s, u"1"_s}, {u"minor"_s, u"35"_s}, {u"emulationMajor"_s, u"1"_s},
        {u"emulationMinor"_s, u"35"_s}, {u"minCompatibilityMajor"_s, u"1"_s},
        {u"minCompatibilityMinor"_s, u"34"_s}, {u"gitVersion"_s, u"v1.35.6"_s},
        {u"gitCommit"_s, u"a3177b3b89764aeb87469936bf4fe8f708d88eb7"_s},
        {u"gitTreeState"_s, u"clean"_s}, {u"buildDate"_s, u"1970-01-01T00:00:00Z"_s},
        {u"goVersion"_s, u"go1.25.12"_s}, {u"compiler"_s, u"gc"_s},
        {u"platform"_s, u"linux/amd64"_s}};
}

QJsonObject openApi(const QString &path)
{
    const QString root = u"/openapi/v3"_s;
    QStringList versions = groupVersions();
    versions.prepend(u"v1"_s);
    QJsonObject paths;
    for (const QString &groupVersion : versions) {
        const QString place = (groupVersion.contains(u'/') ? u"apis/"_s : u"api/"_s) + groupVersion;
        if (path == root) {
            paths.insert(
                place, QJsonObject{{u"serverRelativeURL"_s, root + u'/' + place + u"?hash=1"_s}});
            continue;
        }
        if (path != root + u'/' + place)
            continue;
        // Enough for a client to see that the server checks fields itself.
        for (const ResourceType &type : resourceTypes()) {
            if (type.apiVersion() != groupVersion)
                continue;
            const QJsonArray parameters{QJsonObject{{u"name"_s, u"fieldValidation"_s},
                {u"in"_s, u"query"_s}, {u"schema"_s, QJsonObject{{u"type"_s, u"string"_s}}}}};
            const QJsonObject operation{{u"parameters"_s, parameters},
                {u"responses"_s, QJsonObject()},
                {u"x-kubernetes-group-version-kind"_s,
                    QJsonObject{{u"group"_s, type.group}, {u"version"_s, type.version},
                        {u"kind"_s, type.kind}}}};
            const QString scope = type.isNamespaced ? u"/namespaces/{namespace}/"_s : u"/"_s;
            paths.insert(u'/' + place + scope + type.plural + u"/{name}"_s,
                QJsonObject{{u"patch"_s, operation}});
        }
    }
    if (paths.isEmpty())
        return {};
    if (path == root)
        return {{u"paths"_s, paths}};
    return {{u"openapi"_s, u"3.0.0"_s},
        {u"info"_s, QJsonObject{{u"title"_s, u"Kubernetes"_s}, {u"version"_s, u"v1.35.6"_s}}},
        {u"paths"_s, paths}, {u"components"_s, QJsonObject{{u"schemas"_s, QJsonObject()}}}};
}

QByteArray healthReport(const QString &check, bool isShuttingDown)
{
    QByteArray report = "[+]ping ok\n[+]log ok\n[+]informer-sync ok\n";
    if (check == u"readyz")
        report += isShuttingDown ? "[-]shutdown failed: reason withheld\n" : "[+]shutdown ok\n";
    const QByteArray name = check.toUtf8();
    return report + name + (isShuttingDown ? " check failed\n" : " check passed\n");
}

} // namespace breakglass::fakecluster
