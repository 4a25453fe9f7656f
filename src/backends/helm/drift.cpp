// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/drift.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

struct Named
{
    QJsonObject value;
    int index = 0;
};
using ByName = QMap<QString, Named>;

ByName byName(const QJsonArray &list)
{
    ByName names;
    for (int at = 0; at < list.size(); ++at)
        names.insert(list.at(at)[u"name"].toString(), {list.at(at).toObject(), at});
    return names;
}

ByName containersOf(const QJsonObject &workload, const QString &list)
{
    const QJsonObject spec = workload.value(u"spec").toObject();
    const QJsonObject podSpec = spec.value(u"template").toObject().value(u"spec").toObject();
    return byName(podSpec.value(list).toArray());
}

QJsonObject operation(const QString &word, const QString &path, const QJsonValue &value = {})
{
    QJsonObject one{{u"op"_s, word}, {u"path"_s, path}};
    if (word != "remove"_L1)
        one.insert(u"value"_s, value);
    return one;
}

/// Values in the environment, without the references: those are names.
QString valueOf(const QJsonObject &variable)
{
    if (variable.contains(u"valueFrom"))
        return u"from "_s + variable.value(u"valueFrom").toObject().keys().join(u',');
    // Charts write numbers where the API has text.
    return variable.value(u"value").toVariant().toString();
}

class Comparison
{
public:
    explicit Comparison(const LiveWorkload &live) : m_live(live) {}

    void images(const QString &list, const ByName &released)
    {
        const ByName now = containersOf(m_live.object, list);
        for (auto item = released.cbegin(); item != released.cend(); ++item) {
            const auto other = now.constFind(item.key());
            if (other == now.constEnd()) {
                say(u"container %1 is missing"_s.arg(item.key()), {});
                continue;
            }
            const QString wanted = item->value.value(u"image").toString();
            const QString has = other->value.value(u"image").toString();
            const QString path = pathOf(list, *other);
            if (has != wanted)
                say(u"container %1 runs %2, released was %3"_s.arg(item.key(), has, wanted),
                    {operation(u"test"_s, path + u"/image"_s, has),
                        operation(u"replace"_s, path + u"/image"_s, wanted)});
            environment(item.key(), path, item->value, other->value);
        }
    }

    /// Containers and variables that are in none of the manifests.
    void additions(const QString &list, const ByName &one, const ByName &other)
    {
        const ByName now = containersOf(m_live.object, list);
        for (auto item = now.cbegin(); item != now.cend(); ++item) {
            const QString path = pathOf(list, *item);
            if (!one.contains(item.key()) && !other.contains(item.key())) {
                say(u"container %1 is in no release"_s.arg(item.key()),
                    {operation(u"test"_s, path + u"/name"_s, item.key()),
                        operation(u"remove"_s, path)});
                continue;
            }
            added(item.key(), path, item->value, one.value(item.key()).value,
                other.value(item.key()).value);
        }
    }

    void replicas(int wanted)
    {
        const int has = m_live.workload.wanted;
        if (has != wanted)
            say(u"%1 replicas, released were %2"_s.arg(has).arg(wanted),
                {operation(u"test"_s, u"/spec/replicas"_s, has),
                    operation(u"replace"_s, u"/spec/replicas"_s, wanted)});
    }

    [[nodiscard]] QList<Drift> take() { return std::move(m_found); }

private:
    static QString pathOf(const QString &list, const Named &container)
    {
        return u"/spec/template/spec/%1/%2"_s.arg(list).arg(container.index);
    }

    void say(const QString &what, const QJsonArray &repair)
    {
        m_found.append({u"%1: %2"_s.arg(m_live.text(), what), repair});
    }

    void environment(const QString &container, const QString &path, const QJsonObject &released,
        const QJsonObject &now)
    {
        const ByName wanted = byName(released.value(u"env").toArray());
        const ByName has = byName(now.value(u"env").toArray());
        for (auto item = wanted.cbegin(); item != wanted.cend(); ++item) {
            const auto other = has.constFind(item.key());
            if (other == has.constEnd()) {
                say(u"variable %1 of container %2 is missing"_s.arg(item.key(), container), {});
                continue;
            }
            if (valueOf(item->value) == valueOf(other->value))
                continue;
            // The value itself may be a password: only that it differs is said.
            const QString place = u"%1/env/%2"_s.arg(path).arg(other->index);
            say(u"variable %1 of container %2 differs"_s.arg(item.key(), container),
                {operation(u"test"_s, place + u"/name"_s, item.key()),
                    operation(u"replace"_s, place, asWritten(item->value))});
        }
    }

    /// The API takes text only.
    static QJsonObject asWritten(QJsonObject variable)
    {
        if (variable.contains(u"value"))
            variable.insert(u"value"_s, valueOf(variable));
        return variable;
    }

    void added(const QString &container, const QString &path, const QJsonObject &now,
        const QJsonObject &one, const QJsonObject &other)
    {
        const ByName has = byName(now.value(u"env").toArray());
        const ByName first = byName(one.value(u"env").toArray());
        const ByName second = byName(other.value(u"env").toArray());
        for (auto item = has.cbegin(); item != has.cend(); ++item) {
            if (first.contains(item.key()) || second.contains(item.key()))
                continue;
            const QString place = u"%1/env/%2"_s.arg(path).arg(item->index);
            say(u"variable %1 of container %2 is in no release"_s.arg(item.key(), container),
                {operation(u"test"_s, place + u"/name"_s, item.key()),
                    operation(u"remove"_s, place)});
        }
    }

    const LiveWorkload &m_live;
    QList<Drift> m_found;
};

const QStringList lists{u"initContainers"_s, u"containers"_s};

std::optional<int> replicasIn(const QJsonObject &workload)
{
    const QJsonValue count = workload.value(u"spec").toObject().value(u"replicas");
    if (count.isUndefined() || count.isNull())
        return {};
    return count.toInt();
}

} // namespace

QList<Drift> driftOf(const LiveWorkload &live, const QJsonObject &released, bool isScaled)
{
    if (!live.exists())
        return {{live.text() + u" is not there"_s, {}}};
    Comparison comparison(live);
    for (const QString &list : lists) {
        const ByName wanted = containersOf(released, list);
        comparison.images(list, wanted);
        comparison.additions(list, wanted, wanted);
    }
    const auto count = replicasIn(released);
    if (count && !isScaled && live.workload.kind != kubeapi::WorkloadKind::DaemonSet)
        comparison.replicas(*count);
    return comparison.take();
}

QList<Drift> leftBy(const LiveWorkload &live, const QJsonObject &from, const QJsonObject &to)
{
    if (!live.exists() || to.isEmpty())
        return {};
    Comparison comparison(live);
    for (const QString &list : lists)
        comparison.additions(list, containersOf(from, list), containersOf(to, list));
    return comparison.take();
}

std::optional<int> replicasAfter(const QJsonObject &from, const QJsonObject &to)
{
    if (const auto said = replicasIn(to))
        return said;
    return replicasIn(from) ? std::optional<int>(1) : std::optional<int>();
}

} // namespace breakglass::backends::helm
