// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/fakecluster.h"

#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QThread>

namespace breakglass::bench {

/// An API server in a thread of its own, over TLS, with one Deployment of one quick pod and two revisions.
class ClusterThread : public QThread
{
public:
    explicit ClusterThread(const QString &kubeconfig) : m_kubeconfig(kubeconfig)
    {
        start();
        m_begun.acquire();
    }
    ~ClusterThread() override
    {
        quit();
        wait();
    }
    Q_DISABLE_COPY_MOVE(ClusterThread)
    [[nodiscard]] bool isServing() const { return m_isServing; }
    [[nodiscard]] const QString &kubeconfig() const { return m_kubeconfig; }

protected:
    void run() override
    {
        using namespace std::chrono_literals;
        io::LiveClock clock;
        fakecluster::FakeCluster cluster(clock,
            {.isSecure = true,
                .pace = {.controllers = 1ms, .scheduling = 1ms, .podStart = 1ms, .podEnd = 1ms}});
        QFile file(m_kubeconfig);
        const bool isBegun = cluster.load(shop("1.0")).has_value();
        // The first release is a revision of its own once its ReplicaSet is there.
        QEventLoop turn;
        while (isBegun && cluster.objects("ReplicaSet").isEmpty())
            turn.processEvents(QEventLoop::WaitForMoreEvents);
        m_isServing = isBegun && cluster.load(shop("1.1")) && file.open(QIODevice::WriteOnly) &&
                      file.write(cluster.kubeconfig(
                          fakecluster::administrator(), QStringLiteral("production"))) > 0;
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        m_begun.release();
        exec();
    }

private:
    static QByteArray shop(const QByteArray &image)
    {
        return R"({"apiVersion": "apps/v1", "kind": "Deployment",
            "metadata": {"name": "shop", "namespace": "production"},
            "spec": {"replicas": 1, "selector": {"matchLabels": {"app": "shop"}},
                "template": {"metadata": {"labels": {"app": "shop"}}, "spec": {"containers": [
                    {"name": "web", "image": "registry.example.com/shop:)" +
               image + R"("}]}}}})";
    }

    QString m_kubeconfig;
    QSemaphore m_begun;
    bool m_isServing = false;
};

} // namespace breakglass::bench
