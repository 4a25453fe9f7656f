// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/podstatus.h"
#include "fakecluster/workshop.h"

#include <map>

namespace breakglass::fakecluster {

/// Scheduler and kubelet of every node: what becomes of a pod follows from the names of its images.
/// "bad" can't be pulled, "crash" exits at once, "oom" is killed, "pending" finds no node and
/// "unready" runs but never answers its probe.
class Kubelet
{
public:
    explicit Kubelet(const Workshop &workshop);

private:
    struct Fate
    {
        std::unique_ptr<io::Clock::Timer> timer;
        qint64 restarts = 0;
        Milliseconds backOff{};
        bool isEnding = false;
    };
    using Step = void (Kubelet::*)(const ObjectKey &, const QJsonObject &);
    void follow(const Change &change);
    void after(const ObjectKey &key, Milliseconds delay, Step step);
    void schedule(const ObjectKey &key, const QJsonObject &pod);
    void start(const ObjectKey &key, const QJsonObject &pod);
    void failPull(const ObjectKey &key, const QJsonObject &pod);
    void backOffPull(const ObjectKey &key, const QJsonObject &pod);
    void crash(const ObjectKey &key, const QJsonObject &pod);
    void backOffCrash(const ObjectKey &key, const QJsonObject &pod);
    void end(const ObjectKey &key, const QJsonObject &pod);
    void refuseNode(const ObjectKey &key);
    void report(const ObjectKey &key, PodReport report);
    void say(
        const QJsonObject &pod, const QString &type, const QString &reason, const QString &message);
    [[nodiscard]] QString pickNode();
    const Workshop &m_shop;
    std::map<ObjectKey, Fate> m_fates;
    qint64 m_nextNode = 0;
    qint64 m_nextAddress = 0;
    Store::Subscription m_subscription;
};

} // namespace breakglass::fakecluster
