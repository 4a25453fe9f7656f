// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/eventually.h"
#include "world.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace breakglass::support {

// In milliseconds. helm waits for a whole rollout, and a busy machine starts it slowly.
inline constexpr int longestRun = 240'000;

/// What a chart of the tests deploys: two pods of an image with the tag that its values name.
inline constexpr char chartDeployment[] = R"(apiVersion: apps/v1
kind: Deployment
metadata: {name: "{{ .Release.Name }}"}
spec:
  replicas: 2
  selector: {matchLabels: {app: "{{ .Release.Name }}"}}
  template:
    metadata: {labels: {app: "{{ .Release.Name }}"}}
    spec: {containers: [{name: web, image: "registry.example.com/shop:{{ .Values.tag }}"}]}
)";

/// What a program printed and how it ended.
struct Run
{
    int exitCode = -1;
    QString output;
    QString errors;
};

/// A fake cluster over TLS that runs by the real time, quickly, and real programs that use it.
class LiveCluster
{
public:
    LiveCluster()
        : cluster(clock, {.isSecure = true,
                             .pace = {.podStart = std::chrono::milliseconds(100),
                                 .podEnd = std::chrono::milliseconds(50),
                                 .pullAgain = std::chrono::milliseconds(200)}})
    {
        writeKubeconfig(administrator());
    }
    void writeKubeconfig(const User &user)
    {
        QFile file(m_folder.filePath(u"kubeconfig"_s));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(cluster.kubeconfig(user, u"production"_s));
    }
    /// Runs a program with this cluster as its only one; the cluster works meanwhile.
    [[nodiscard]] Run run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(u"KUBECONFIG"_s, m_folder.filePath(u"kubeconfig"_s));
        environment.insert(u"HOME"_s, m_folder.path());
        environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        const bool isOver = QTest::qWaitFor(
            [&process] { return process.state() == QProcess::NotRunning; }, longestRun);
        Run result;
        result.exitCode =
            isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        result.output = QString::fromUtf8(process.readAllStandardOutput());
        result.errors = QString::fromUtf8(process.readAllStandardError());
        return result;
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(text);
        return path;
    }
    [[nodiscard]] bool settles()
    {
        return eventually([this] {
            const QJsonObject deployment = shop(cluster);
            return conditionReason(deployment, u"Progressing"_s) == u"NewReplicaSetAvailable" &&
                   number(deployment, "status.observedGeneration") ==
                       number(deployment, "metadata.generation");
        });
    }

private:
    QTemporaryDir m_folder;

public:
    io::LiveClock clock;
    FakeCluster cluster;
};

/// A program that packaging/tools has fetched; empty when there is none.
inline QString fetchedTool(const QString &name)
{
    const QString path = qEnvironmentVariable("BG_TOOLS") + u'/' + name;
    return QFileInfo(path).isExecutable() ? path : QString();
}

/// The versions of helm that are tried, as rows of the column "tool".
inline void addHelms()
{
    QTest::addColumn<QString>("tool");
    QTest::addRow("helm 3.17") << u"helm-3.17/helm"_s;
    QTest::addRow("helm 4.1") << u"helm-4.1/helm"_s;
}

/// Why there is none, if that is nobody's fault.
inline QByteArray whyNoTools()
{
    QFile file(qEnvironmentVariable("BG_TOOLS") + u"/unavailable"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

} // namespace breakglass::support
