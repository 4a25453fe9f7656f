// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/changes.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

const QStringList containerLists{u"containers"_s, u"initContainers"_s};

/// Images by list and container: "containers/web".
QHash<QString, QString> namedImages(const QJsonObject &podTemplate)
{
    QHash<QString, QString> images;
    const QJsonObject spec = podTemplate.value(u"spec").toObject();
    for (const QString &list : containerLists) {
        for (const auto &container : spec.value(list).toArray())
            images.insert(
                list + u'/' + container[u"name"].toString(), container[u"image"].toString());
    }
    return images;
}

/// A template whose containers have the images that containers of the same name have in another one.
QJsonObject withImagesOf(QJsonObject podTemplate, const QHash<QString, QString> &images)
{
    QJsonObject spec = podTemplate.value(u"spec").toObject();
    for (const QString &list : containerLists) {
        QJsonArray containers = spec.value(list).toArray();
        for (qsizetype at = 0; at < containers.size(); ++at) {
            QJsonObject container = containers.at(at).toObject();
            const QString name = list + u'/' + container.value(u"name").toString();
            container.insert(u"image"_s, images.value(name, container.value(u"image").toString()));
            containers.replace(at, container);
        }
        if (!containers.isEmpty())
            spec.insert(list, containers);
    }
    podTemplate.insert(u"spec"_s, spec);
    return podTemplate;
}

/// "web: shop:1.42"; those that only the older revision has come with its images.
QString keptImages(const QHash<QString, QString> &now, const QHash<QString, QString> &then)
{
    QStringList kept;
    for (const QString &name : then.keys()) {
        if (now.contains(name))
            kept.append(u"%1: %2"_s.arg(name.section(u'/', 1), now.value(name)));
    }
    kept.sort();
    return kept.join(u", "_s);
}

} // namespace

Expected<Change> configurationChange(const Order &order)
{
    if (const Status running = refusePaused(order); !running)
        return std::unexpected(running.error());
    const auto to = chosenRevision(order);
    if (!to)
        return std::unexpected(to.error());
    const QJsonObject &current = order.seen.workload.podTemplate;
    const QHash<QString, QString> images = namedImages(current);
    const QJsonObject podTemplate = withImagesOf((*to)->podTemplate, images);
    const qint64 number = (*to)->number;
    if (podTemplate == current)
        return refusal(ErrorKind::Conflict,
            u"Only the image differs between %1 and rev %2."_s.arg(order.name()).arg(number),
            u"Roll back, or choose another revision."_s);
    Change change = templateChange(order, podTemplate,
        {{causeAnnotation,
            u"configuration of rev %1"_s.arg(number) + order.ours(u"the image stays"_s)}});
    change.title = u"Set the configuration of rev %1 in %2"_s.arg(number).arg(order.name());
    change.note = u"The images stay: %1"_s.arg(keptImages(images, namedImages((*to)->podTemplate)));
    return change;
}

} // namespace breakglass::backends::kubernetes
