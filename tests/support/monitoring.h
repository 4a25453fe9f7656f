// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/serverprocess.h"

#include <QDateTime>
#include <QDir>
#include <QSaveFile>
#include <QTemporaryDir>

namespace breakglass::support {

/// Debian's Prometheus, Alertmanager, node exporter and blackbox exporter on free ports of 127.0.0.1, measuring every
/// second. The node exporter shows what is written with `expose`; the blackbox exporter probes `probed`.
class Monitoring
{
public:
    static constexpr auto prometheus = "/usr/bin/prometheus";
    static constexpr auto promtool = "/usr/bin/promtool";
    static constexpr auto alertmanager = "/usr/bin/prometheus-alertmanager";
    static constexpr auto nodeExporter = "/usr/bin/prometheus-node-exporter";
    static constexpr auto blackboxExporter = "/usr/bin/prometheus-blackbox-exporter";

    explicit Monitoring(quint16 probed = 0) : m_probed(probed)
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("shown"));
        write(QStringLiteral("rules.yml"), rules());
        write(QStringLiteral("prometheus.yml"), configuration());
        write(QStringLiteral("alertmanager.yml"), "route: {receiver: none}\n"
                                                  "receivers: [{name: none}]\n");
        write(QStringLiteral("blackbox.yml"), "modules: {http_2xx: {prober: http, timeout: 2s, "
                                              "http: {preferred_ip_protocol: ip4}}}\n");
    }

    [[nodiscard]] QString url() const { return urlOf(m_port); }
    [[nodiscard]] QString alertmanagerUrl() const { return urlOf(m_alertmanagerPort); }
    /// Written for the node exporter to show, in the exposition format.
    void expose(const QByteArray &metrics) { write(QStringLiteral("shown/test.prom"), metrics); }
    /// Measurements of the time before the server starts, in OpenMetrics with timestamps.
    [[nodiscard]] bool seed(const QByteArray &openMetrics)
    {
        write(QStringLiteral("seed.om"), openMetrics + "# EOF\n");
        QProcess tool;
        tool.setProcessChannelMode(QProcess::MergedChannels);
        tool.start(QLatin1String(promtool),
            {QStringLiteral("tsdb"), QStringLiteral("create-blocks-from"),
                QStringLiteral("openmetrics"), path("seed.om"), path("data")});
        const bool made = tool.waitForFinished(longestWait) && tool.exitCode() == 0;
        if (!made)
            qWarning("%s", tool.readAll().constData());
        return made;
    }

    [[nodiscard]] bool startPrometheus()
    {
        return m_prometheus.start(QLatin1String(prometheus),
            {QStringLiteral("--config.file=") + path("prometheus.yml"),
                QStringLiteral("--storage.tsdb.path=") + path("data"), listen(m_port),
                QStringLiteral("--log.level=warn")},
            m_port, "/-/ready");
    }
    /// Over TLS, for those alone who show a certificate: ca.pem, client.pem and client.key lie in `certificates()`.
    [[nodiscard]] bool startSecurePrometheus()
    {
        if (!makeCertificates())
            return false;
        write(QStringLiteral("web.yml"),
            "tls_server_config: {cert_file: server.pem, key_file: server.key, "
            "client_auth_type: RequireAndVerifyClientCert, "
            "client_ca_file: ca.pem}\n");
        return m_prometheus.startSecure(QLatin1String(prometheus),
            {QStringLiteral("--config.file=") + path("prometheus.yml"),
                QStringLiteral("--web.config.file=") + path("web.yml"),
                QStringLiteral("--storage.tsdb.path=") + path("data"), listen(m_port),
                QStringLiteral("--log.level=warn")},
            m_port);
    }
    [[nodiscard]] QString secureUrl() const
    {
        return QStringLiteral("https://localhost:%1").arg(m_port);
    }
    [[nodiscard]] QString certificates() const { return m_folder.path(); }
    [[nodiscard]] bool startAlertmanager()
    {
        return m_alertmanager.start(QLatin1String(alertmanager),
            {QStringLiteral("--config.file=") + path("alertmanager.yml"),
                QStringLiteral("--storage.path=") + path("silences"), listen(m_alertmanagerPort),
                QStringLiteral("--cluster.listen-address=")},
            m_alertmanagerPort, "/-/ready");
    }
    [[nodiscard]] bool startExporters()
    {
        return m_node.start(QLatin1String(nodeExporter),
                   {QStringLiteral("--collector.disable-defaults"),
                       QStringLiteral("--collector.textfile"),
                       QStringLiteral("--collector.textfile.directory=") + path("shown"),
                       listen(m_nodePort)},
                   m_nodePort, "/metrics") &&
               m_blackbox.start(QLatin1String(blackboxExporter),
                   {QStringLiteral("--config.file=") + path("blackbox.yml"),
                       listen(m_blackboxPort)},
                   m_blackboxPort, "/-/healthy");
    }
    void stopPrometheus() { m_prometheus.stop(); }
    /// What the servers have said, for a failing test.
    [[nodiscard]] QByteArray output() { return m_prometheus.output() + m_alertmanager.output(); }

private:
    [[nodiscard]] static QString urlOf(quint16 port)
    {
        return QStringLiteral("http://127.0.0.1:%1").arg(port);
    }
    [[nodiscard]] static QString listen(quint16 port)
    {
        return QStringLiteral("--web.listen-address=127.0.0.1:%1").arg(port);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] bool openssl(const QStringList &arguments) const
    {
        QProcess program;
        program.setWorkingDirectory(m_folder.path());
        program.start(QStringLiteral("openssl"), arguments);
        return program.waitForFinished(longestWait) && program.exitCode() == 0;
    }
    /// One authority, a server and a client that it has signed.
    [[nodiscard]] bool makeCertificates() const
    {
        const auto key = [](const QString &name) {
            return QStringList{QStringLiteral("-newkey"), QStringLiteral("ec"),
                QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
                QStringLiteral("-nodes"), QStringLiteral("-keyout"), name + QStringLiteral(".key"),
                QStringLiteral("-out"), name + QStringLiteral(".pem"), QStringLiteral("-subj"),
                QStringLiteral("/CN=") + name};
        };
        const QStringList self{QStringLiteral("req"), QStringLiteral("-x509"),
            QStringLiteral("-days"), QStringLiteral("2")};
        const QStringList signedBy{QStringLiteral("-CA"), QStringLiteral("ca.pem"),
            QStringLiteral("-CAkey"), QStringLiteral("ca.key"), QStringLiteral("-addext"),
            QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-addext"),
            QStringLiteral("basicConstraints=critical,CA:FALSE")};
        return openssl(self + key(QStringLiteral("ca"))) &&
               openssl(self + key(QStringLiteral("server")) + signedBy) &&
               openssl(self + key(QStringLiteral("client")) + signedBy);
    }
    /// At once: an exporter never sees half of it.
    void write(const QString &name, const QByteArray &bytes) const
    {
        QSaveFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            qFatal("%s can't be written", qPrintable(name));
    }
    // Without raw strings: moc loses its way in them.
    [[nodiscard]] static QByteArray rules()
    {
        return "groups:\n"
               "  - name: shop\n"
               "    rules:\n"
               "      - alert: CheckoutFails\n"
               "        expr: vector(1)\n"
               "        labels: {service: checkout, severity: page}\n"
               "        annotations: {summary: checkout answers with errors}\n";
    }
    [[nodiscard]] QByteArray configuration() const
    {
        return QStringLiteral("global: {scrape_interval: 1s, evaluation_interval: 1s}\n"
                              "rule_files: [%1/rules.yml]\n"
                              "alerting:\n"
                              "  alertmanagers:\n"
                              "    - static_configs: [{targets: ['127.0.0.1:%2']}]\n"
                              "scrape_configs:\n"
                              "  - job_name: prometheus\n"
                              "    static_configs: [{targets: ['127.0.0.1:%3']}]\n"
                              "  - job_name: node\n"
                              "    static_configs: [{targets: ['127.0.0.1:%4']}]\n"
                              "  - job_name: probe\n"
                              "    metrics_path: /probe\n"
                              "    params: {module: [http_2xx], target: ['http://127.0.0.1:%5/']}\n"
                              "    static_configs:\n"
                              "      - {targets: ['127.0.0.1:%6'], labels: {service: site}}\n")
            .arg(m_folder.path())
            .arg(m_alertmanagerPort)
            .arg(m_port)
            .arg(m_nodePort)
            .arg(m_probed)
            .arg(m_blackboxPort)
            .toUtf8();
    }

    QTemporaryDir m_folder;
    quint16 m_probed;
    quint16 m_port = freePort();
    quint16 m_alertmanagerPort = freePort();
    quint16 m_nodePort = freePort();
    quint16 m_blackboxPort = freePort();
    ServerProcess m_prometheus;
    ServerProcess m_alertmanager;
    ServerProcess m_node;
    ServerProcess m_blackbox;
};

} // namespace breakglass::support
