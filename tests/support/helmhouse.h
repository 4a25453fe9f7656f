// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/realclient.h"

#include "backends/helm/helmbackend.h"

namespace breakglass::support {

/// The real helm on the fake cluster, a chart of one Deployment of two pods, and our backend beside it.
class HelmHouse
{
public:
    explicit HelmHouse(const QString &helm) : m_helm(helm)
    {
        write(u"chart/Chart.yaml"_s,
            "apiVersion: v2\nname: shop\nversion: 0.1.0\nappVersion: \"1.0\"\n");
        write(u"chart/values.yaml"_s, "tag: \"1.0\"\n");
        const QString file = write(u"chart/templates/all.yaml"_s, chartDeployment);
        const QString folder = QFileInfo(file).path() + u"/../.."_s;
        setup.id = {u"shop"_s, u"production"_s};
        setup.backend = u"prod"_s;
        setup.settings = {{u"namespace"_s, u"production"_s}, {u"image_key"_s, u"tag"_s},
            {u"chart"_s, QDir::cleanPath(QDir(folder).filePath(u"chart"_s))}};
        const auto settings = backends::helm::readHelmSettings(
            {{u"kubeconfig"_s, QDir::cleanPath(QDir(folder).filePath(u"kubeconfig"_s))},
                {u"helm"_s, helm}, {u"timeout"_s, u"30s"_s}, {u"stuck_after"_s, u"1s"_s}});
        if (!settings)
            return;
        m_access = std::make_unique<kubeapi::Access>(settings->cluster(),
            kubeapi::Access::Doors{*http, m_secrets, process.get(), live.clock});
        m_client = std::make_unique<kubeapi::Client>(*m_access);
        auto made = backends::HelmBackend::make(
            *settings, {setup}, {*m_client, process.get(), m_empty.path()});
        if (made)
            backend = std::move(*made);
    }
    Run helm(const QStringList &arguments) { return live.run(m_helm, arguments); }
    Run upgrade(const QString &tag, const QString &timeout = u"30s"_s)
    {
        return helm({u"upgrade"_s, u"shop"_s, u"./chart"_s, u"--install"_s, u"--set-string"_s,
            u"tag="_s + tag, u"--wait"_s, u"--timeout"_s, timeout});
    }
    /// As if whoever writes a revision were gone in the middle of it.
    void leaveHanging(int revision)
    {
        using namespace backends::helm;
        QJsonObject secret = live.cluster.object(
            "Secret", u"production"_s, u"sh.helm.release.v1.shop.v%1"_s.arg(revision));
        const auto text = releaseText(secret, Driver::Secret);
        const auto pending = withStatus(text.value(), u"pending-upgrade"_s);
        QJsonObject meta = secret[u"metadata"].toObject();
        QJsonObject labels = meta[u"labels"].toObject();
        labels.insert(u"status"_s, u"pending-upgrade"_s);
        meta.insert(u"labels"_s, labels);
        secret.insert(u"metadata"_s, meta);
        secret.insert(u"data"_s, QJsonObject{{u"release"_s, storedText(*pending, Driver::Secret)}});
        live.cluster.put(secret);
    }
    [[nodiscard]] QString image() const
    {
        const QJsonObject pods = dig(shop(live.cluster), "spec.template").toObject();
        return kubeapi::imagesOf(pods).join(u' ');
    }

    LiveCluster live;

private:
    QString write(const QString &name, const QByteArray &text) { return live.write(name, text); }

    QString m_helm;
    QTemporaryDir m_empty;
    io::Secrets m_secrets{{}};

public:
    std::unique_ptr<io::HttpGateway> http = io::makeHttpGateway(live.clock, m_secrets);
    std::unique_ptr<io::Subprocess> process = io::makeSubprocess(live.clock, m_secrets);
    TargetSetup setup;

private:
    std::unique_ptr<kubeapi::Access> m_access;
    std::unique_ptr<kubeapi::Client> m_client;

public:
    std::unique_ptr<backends::HelmBackend> backend;
};

/// Path of the helm that packaging/tools has fetched; the test is skipped where there can be none.
#define BG_FETCH_HELM(helm, tool)                                                                  \
    const QString helm = ::breakglass::support::fetchedTool(tool);                                 \
    if (helm.isEmpty() && !::breakglass::support::whyNoTools().isEmpty())                          \
        QSKIP(::breakglass::support::whyNoTools().constData());                                    \
    QVERIFY2(!helm.isEmpty(), "packaging/test fetches it: see packaging/tools")

} // namespace breakglass::support
