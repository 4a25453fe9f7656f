// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/warnings.h"

#include "kubeapi/instances.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::kubernetes {

namespace {

constexpr Milliseconds askedEvery = 10s;
// A kubelet repeats what goes on being wrong at least every few minutes.
constexpr Milliseconds oldest = 10min;

/// An event that happened again says so in its series, or in its last moment (events of core/v1 and of events.k8s.io).
TimePoint lastTime(const QJsonObject &event)
{
    for (const QString &text :
        {event[u"series"][u"lastObservedTime"].toString(), event[u"lastTimestamp"].toString(),
            event[u"eventTime"].toString(), event[u"metadata"][u"creationTimestamp"].toString()}) {
        const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (moment.isValid())
            return TimePoint(Milliseconds(moment.toMSecsSinceEpoch()));
    }
    return {};
}

bool isUnexplained(const Instance &instance)
{
    return instance.state == InstanceState::Starting && instance.reason.isEmpty();
}

QCoro::Task<> readWarnings(WatchedPointer watched, std::stop_token stop)
{
    const Milliseconds now = watched->client.clock().elapsed();
    if (watched->hasAskedWarnings && now - watched->askedWarnings < askedEvery)
        co_return;
    watched->hasAskedWarnings = true;
    watched->askedWarnings = now;
    const kubeapi::Selection selection{{}, u"type=Warning,involvedObject.kind=Pod"_s};
    const QString path = kubeapi::corePath(watched->seen.where.nameSpace, u"events"_s);
    const auto listing = co_await watched->client.list(path, selection, stop);
    // Whoever may not read them sees the pods all the same.
    if (listing && !watched->isGone)
        watched->warnings = warningsOf(listing->items, watched->client.clock().now() - oldest);
}

} // namespace

QMap<QString, QString> warningsOf(const QList<QJsonObject> &events, TimePoint notBefore)
{
    QMap<QString, QString> words;
    QMap<QString, TimePoint> times;
    for (const QJsonObject &event : events) {
        const QJsonValue about = event[u"involvedObject"];
        const QString pod = about[u"name"].toString();
        const TimePoint at = lastTime(event);
        if (event[u"type"] != "Warning"_L1 || about[u"kind"] != "Pod"_L1 || at < notBefore ||
            at < times.value(pod))
            continue;
        times.insert(pod, at);
        words.insert(
            pod, kubeapi::reasonInWords(event[u"reason"].toString(), event[u"message"].toString()));
    }
    return words;
}

QCoro::Task<QList<Instance>> explained(
    WatchedPointer watched, QList<Instance> instances, std::stop_token stop)
{
    if (std::ranges::none_of(instances, isUnexplained))
        co_return instances;
    co_await readWarnings(watched, stop);
    for (Instance &instance : instances) {
        if (isUnexplained(instance))
            instance.reason = watched->warnings.value(instance.name);
    }
    co_return instances;
}

} // namespace breakglass::backends::kubernetes
