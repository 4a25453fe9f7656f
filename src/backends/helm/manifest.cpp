// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/manifest.h"

#include "kubeapi/objects.h"
#include "yaml/yamlparser.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

// A chart's texts are larger than what people write by hand.
constexpr yaml::Limits limits{qint64(8) * 1024 * 1024, 64, 200'000, 1024 * 1024};
constexpr auto sourceMark = "# Source: "_L1;

/// A plain scalar as YAML 1.1 of Kubernetes (sigs.k8s.io/yaml) reads it.
QJsonValue plainValue(const QString &text)
{
    static const QRegularExpression whole(u"\\A[-+]?(0|[1-9][0-9]*)\\z"_s);
    static const QRegularExpression real(
        u"\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"_s);
    static const QRegularExpression yes(u"\\A(true|True|TRUE|yes|Yes|YES|on|On|ON)\\z"_s);
    static const QRegularExpression no(u"\\A(false|False|FALSE|no|No|NO|off|Off|OFF)\\z"_s);
    if (whole.match(text).hasMatch())
        return text.toLongLong();
    if (real.match(text).hasMatch())
        return text.toDouble();
    if (yes.match(text).hasMatch())
        return true;
    if (no.match(text).hasMatch())
        return false;
    if (text == "null"_L1 || text == "Null"_L1 || text == "NULL"_L1 || text == u'~')
        return QJsonValue::Null;
    return text;
}

QString kindIn(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:kind|\"kind\"):[ \\t]*[\"']?([A-Za-z]+)[\"']?[ \\t\\r]*(?:#.*)?$"_s,
        QRegularExpression::MultilineOption);
    return form.match(text).captured(1);
}

QString sourceIn(const QString &text)
{
    const qsizetype at = text.indexOf(sourceMark);
    if (at < 0)
        return {};
    const qsizetype begin = at + sourceMark.size();
    const qsizetype end = text.indexOf(u'\n', begin);
    return text.mid(begin, end < 0 ? -1 : end - begin).trimmed();
}

bool isBare(const QString &text)
{
    return std::ranges::all_of(text.split(u'\n'), [](const QString &line) {
        const QString bare = line.trimmed();
        return bare.isEmpty() || bare.startsWith(u'#');
    });
}

} // namespace

QList<Part> partsOf(const QString &manifest)
{
    static const QRegularExpression border(
        u"^---[ \\t\\r]*(?:#.*)?$"_s, QRegularExpression::MultilineOption);
    QList<Part> parts;
    for (const QString &piece : manifest.split(border)) {
        if (!isBare(piece))
            parts.append(
                {sourceIn(piece), kindIn(piece), piece.startsWith(u'\n') ? piece.mid(1) : piece});
    }
    return parts;
}

QJsonValue jsonOf(const yaml::YamlNode &node)
{
    switch (node.kind) {
    case yaml::NodeKind::Empty:
        return QJsonValue::Null;
    case yaml::NodeKind::Text:
        return node.quoted ? QJsonValue(node.text) : plainValue(node.text);
    case yaml::NodeKind::List: {
        QJsonArray list;
        for (const yaml::YamlNode &item : node.children)
            list.append(jsonOf(item));
        return list;
    }
    case yaml::NodeKind::Map:
        break;
    }
    QJsonObject object;
    for (const yaml::YamlNode &item : node.children)
        object.insert(item.key, jsonOf(item));
    return object;
}

QJsonObject objectOf(const QString &text)
{
    const auto node = yaml::parse(text.toUtf8(), limits);
    return node ? jsonOf(*node).toObject() : QJsonObject();
}

Objects objectsOf(const QString &manifest, const QStringList &kinds)
{
    Objects found;
    for (const Part &part : partsOf(manifest)) {
        if (!kinds.contains(part.kind))
            continue;
        const QJsonObject object = objectOf(part.text);
        if (object.isEmpty())
            found.unreadable += part.source.isEmpty() ? part.kind : part.source;
        else
            found.items += object;
    }
    return found;
}

Objects workloadsOf(const QString &manifest)
{
    return objectsOf(manifest, {u"Deployment"_s, u"StatefulSet"_s, u"DaemonSet"_s});
}

QString nameOf(const QJsonObject &object)
{
    return object.value(u"metadata").toObject().value(u"name").toString();
}

QString ImageName::shortName() const
{
    if (!tag.isEmpty())
        return tag;
    constexpr qsizetype shown = 8;
    return digest.section(u':', 1).left(shown);
}

ImageName imageName(const QString &reference)
{
    ImageName name;
    name.digest = reference.section(u'@', 1);
    const QString rest = reference.section(u'@', 0, 0);
    // "registry:5000/app" has a port and no tag.
    const qsizetype colon = rest.lastIndexOf(u':');
    const bool hasTag = colon > rest.lastIndexOf(u'/');
    name.repository = hasTag ? rest.left(colon) : rest;
    if (hasTag)
        name.tag = rest.mid(colon + 1);
    return name;
}

QStringList imagesIn(const QString &manifest)
{
    QStringList images;
    for (const QJsonObject &workload : workloadsOf(manifest).items) {
        const QJsonObject spec = workload.value(u"spec").toObject();
        images += kubeapi::imagesOf(spec.value(u"template").toObject());
    }
    images.removeDuplicates();
    images.removeAll(QString());
    return images;
}

} // namespace breakglass::backends::helm
