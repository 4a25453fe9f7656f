// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/kubelet.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QString imagesOf(const QJsonObject &pod)
{
    QStringList images;
    const QJsonArray containers = dig(pod, "spec.containers").toArray();
    for (const QJsonValue one : containers)
        images.append(one[u"image"_s].toString());
    return images.join(u' ');
}

QString firstImage(const QJsonObject &pod)
{
    return imagesOf(pod).section(u' ', 0, 0);
}

QString firstContainer(const QJsonObject &pod)
{
    return dig(pod, "spec.containers").toArray().first()[u"name"_s].toString();
}

QString pullFailure(const QString &image)
{
    return u"failed to resolve reference \"%1\": %1: not found"_s.arg(image);
}

bool isScheduled(const QJsonObject &pod)
{
    return !dig(pod, "spec.nodeName").toString().isEmpty();
}

} // namespace

Kubelet::Kubelet(const Workshop &workshop)
    : m_shop(workshop),
      m_subscription(
          workshop.store().subscribe([this](const ChangePtr &change) { follow(*change); }))
{
}

void Kubelet::follow(const Change &change)
{
    if (change.key.type != &typeOf("Pod"))
        return;
    if (change.kind == ChangeKind::Deleted) {
        m_fates.erase(change.key);
        return;
    }
    if (isBeingDeleted(change.object)) {
        Fate &fate = m_fates[change.key];
        if (!std::exchange(fate.isEnding, true)) {
            after(change.key, m_shop.pace.podEnd, &Kubelet::end);
            say(change.object, u"Normal"_s, u"Killing"_s,
                u"Stopping container "_s + firstContainer(change.object));
        }
    } else if (change.kind == ChangeKind::Added &&
               dig(change.object, "status.phase") == u"Pending"_s) {
        if (isScheduled(change.object))
            after(change.key, m_shop.pace.podStart, &Kubelet::start);
        else
            after(change.key, m_shop.pace.scheduling, &Kubelet::schedule);
    }
}

void Kubelet::after(const ObjectKey &key, Milliseconds delay, Step step)
{
    m_fates[key].timer = m_shop.clock().after(delay, [this, key, step] {
        const QJsonObject *pod = m_shop.store().find(key);
        if (pod != nullptr)
            (this->*step)(key, QJsonObject(*pod));
    });
}

QString Kubelet::pickNode()
{
    const QList<ChangePtr> nodes = m_shop.store().list(typeOf("Node"));
    if (nodes.isEmpty())
        return {};
    return nodes.at(m_nextNode++ % nodes.size())->key.name;
}

void Kubelet::refuseNode(const ObjectKey &key)
{
    const qint64 nodes = m_shop.store().list(typeOf("Node")).size();
    const QString message =
        u"0/%1 nodes are available: %1 Insufficient cpu. preemption: 0/%1 nodes "
        "are available: %1 No preemption victims found for incoming pod."_s.arg(nodes);
    m_shop.registry.change(key, {.manager = u"kube-scheduler"_s, .subresource = u"status"_s},
        [&message, this](QJsonObject &pod) {
            plant(pod, "status.conditions",
                QJsonArray{QJsonObject{{u"type"_s, u"PodScheduled"_s}, {u"status"_s, u"False"_s},
                    {u"lastProbeTime"_s, QJsonValue::Null},
                    {u"lastTransitionTime"_s, m_shop.registry.time()},
                    {u"reason"_s, u"Unschedulable"_s}, {u"message"_s, message}}});
        });
    m_shop.events.write(*m_shop.store().find(key), {.type = u"Warning"_s,
                                                       .reason = u"FailedScheduling"_s,
                                                       .message = message,
                                                       .component = u"default-scheduler"_s});
}

void Kubelet::schedule(const ObjectKey &key, const QJsonObject &pod)
{
    const QString node = pickNode();
    if (node.isEmpty() || imagesOf(pod).contains(u"pending"_s)) {
        refuseNode(key);
        return;
    }
    // As a binding does: node and condition in one write, no generation counted.
    QJsonObject bound = pod;
    plant(bound, "spec.nodeName", node);
    const QJsonObject scheduled{{u"type"_s, u"PodScheduled"_s}, {u"status"_s, u"True"_s},
        {u"lastProbeTime"_s, QJsonValue::Null}, {u"lastTransitionTime"_s, m_shop.registry.time()}};
    plant(bound, "status.conditions", QJsonArray{scheduled});
    m_shop.store().put(key, bound);
    m_shop.events.write(bound,
        {.reason = u"Scheduled"_s,
            .message = u"Successfully assigned %1/%2 to %3"_s.arg(key.nameSpace, key.name, node),
            .component = u"default-scheduler"_s});
    after(key, m_shop.pace.podStart, &Kubelet::start);
}

void Kubelet::say(
    const QJsonObject &pod, const QString &type, const QString &reason, const QString &message)
{
    m_shop.events.write(pod, {.type = type,
                                 .reason = reason,
                                 .message = message,
                                 .component = u"kubelet"_s,
                                 .host = dig(pod, "spec.nodeName").toString(),
                                 .fieldPath = u"spec.containers{%1}"_s.arg(firstContainer(pod))});
}

void Kubelet::report(const ObjectKey &key, PodReport report)
{
    report.now = m_shop.registry.time();
    report.podIp = u"10.2.%1.%2"_s.arg(m_nextAddress / 250 % 250).arg(1 + m_nextAddress % 250);
    ++m_nextAddress;
    m_shop.registry.change(key, {.manager = u"kubelet"_s, .subresource = u"status"_s},
        [&report](QJsonObject &pod) { writeReport(pod, report); });
}

void Kubelet::start(const ObjectKey &key, const QJsonObject &pod)
{
    const QString images = imagesOf(pod);
    if (images.contains(u"bad"_s)) {
        failPull(key, pod);
        return;
    }
    say(pod, u"Normal"_s, u"Pulled"_s,
        u"Container image \"%1\" already present on machine"_s.arg(firstImage(pod)));
    say(pod, u"Normal"_s, u"Created"_s, u"Container created"_s);
    say(pod, u"Normal"_s, u"Started"_s, u"Container started"_s);
    if (images.contains(u"crash"_s) || images.contains(u"oom"_s)) {
        crash(key, pod);
        return;
    }
    const QString now = m_shop.registry.time();
    const bool isUnready = images.contains(u"unready"_s);
    report(key, {.phase = u"Running"_s,
                    .isReady = !isUnready,
                    .state = {{u"running"_s, QJsonObject{{u"startedAt"_s, now}}}}});
    if (isUnready)
        say(pod, u"Warning"_s, u"Unhealthy"_s,
            u"Readiness probe failed: HTTP probe failed with statuscode: 503"_s);
}

void Kubelet::failPull(const ObjectKey &key, const QJsonObject &pod)
{
    const QString image = firstImage(pod);
    const QString why =
        u"failed to pull and unpack image \"%1\": %2"_s.arg(image, pullFailure(image));
    say(pod, u"Normal"_s, u"Pulling"_s, u"Pulling image \"%1\""_s.arg(image));
    report(key, {.phase = u"Pending"_s, .state = waiting(u"ErrImagePull"_s, why)});
    say(pod, u"Warning"_s, u"Failed"_s,
        u"Failed to pull image \"%1\": rpc error: code = NotFound desc = %2"_s.arg(image, why));
    say(pod, u"Warning"_s, u"Failed"_s, u"Error: ErrImagePull"_s);
    after(key, m_shop.pace.pullAgain, &Kubelet::backOffPull);
}

void Kubelet::backOffPull(const ObjectKey &key, const QJsonObject &pod)
{
    const QString image = firstImage(pod);
    const QString why = u"Back-off pulling image \"%1\""_s.arg(image);
    say(pod, u"Normal"_s, u"BackOff"_s, why);
    report(key, {.phase = u"Pending"_s,
                    .state = waiting(
                        u"ImagePullBackOff"_s, why + u": ErrImagePull: "_s + pullFailure(image))});
    say(pod, u"Warning"_s, u"Failed"_s, u"Error: ImagePullBackOff"_s);
}

void Kubelet::crash(const ObjectKey &key, const QJsonObject &pod)
{
    const bool isKilled = imagesOf(pod).contains(u"oom"_s);
    const QString now = m_shop.registry.time();
    const QJsonObject ended =
        isKilled ? terminated(u"OOMKilled"_s, 137, now, now) : terminated(u"Error"_s, 1, now, now);
    const QJsonObject last =
        dig(pod, "status.containerStatuses").toArray().isEmpty() ? QJsonObject() : ended;
    report(key, {.phase = u"Running"_s,
                    .state = ended,
                    .lastState = last,
                    .restarts = m_fates[key].restarts});
    after(key, m_shop.pace.crash, &Kubelet::backOffCrash);
}

void Kubelet::backOffCrash(const ObjectKey &key, const QJsonObject &pod)
{
    Fate &fate = m_fates[key];
    ++fate.restarts;
    fate.backOff = fate.backOff == Milliseconds::zero()
                       ? m_shop.pace.restart
                       : std::min<Milliseconds>(fate.backOff * 2, std::chrono::minutes(5));
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(fate.backOff);
    const QString where = u"%1_%2(%3)"_s.arg(nameOf(pod), namespaceOf(pod), uidOf(pod));
    const QJsonObject ended =
        dig(pod, "status.containerStatuses").toArray().first()[u"state"_s].toObject();
    report(key, {.phase = u"Running"_s,
                    .state = waiting(u"CrashLoopBackOff"_s,
                        u"back-off %1s restarting failed container=%2 pod=%3"_s.arg(seconds.count())
                            .arg(firstContainer(pod), where)),
                    .lastState = ended,
                    .restarts = fate.restarts});
    say(pod, u"Warning"_s, u"BackOff"_s,
        u"Back-off restarting failed container %1 in pod %2"_s.arg(firstContainer(pod), where));
    after(key, fate.backOff, &Kubelet::crash);
}

void Kubelet::end(const ObjectKey &key, const QJsonObject &)
{
    m_shop.store().remove(key);
}

} // namespace breakglass::fakecluster
