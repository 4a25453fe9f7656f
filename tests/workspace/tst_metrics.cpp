// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/load.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

const QByteArray measured = R"(name: Shop
environments: [{name: production, kind: production}]
services: [{name: checkout}]
credentials:
  prom-token: {env: PROM_TOKEN}
metrics:
  prom:
    kind: prometheus
    url: https://prometheus.example.org/prometheus
    credential: prom-token
    tenant: shop
    interval: 30s
  warnings:
    kind: alertmanager
    url: http://127.0.0.1:9093
backends:
  world: {kind: simulated, world: worlds/shop.json}
targets:
  - service: checkout
    environment: production
    backend: world
    metrics:
      source: prom
      labels: {service: checkout, namespace: shop}
      queries:
        error_rate: 100 * sum(rate(failures_total{$labels}[$window]))
    alerts: {source: warnings, labels: {service: checkout}}
)";

workspace::Loaded loadText(const QByteArray &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"breakglass.yaml"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    file.close();
    return workspace::load(folder.path());
}

QStringList texts(const workspace::Loaded &loaded)
{
    QStringList texts;
    for (const workspace::Finding &finding : loaded.findings)
        texts.append(finding.toText());
    return texts;
}

} // namespace

/// Where a workspace says that its targets are measured.
class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sourcesAndTargetsAreRead();
    void theCredentialSaysWhatItIs_data();
    void theCredentialSaysWhatItIs();
    void certificatesAreNamedByTheirFiles();
    void registriesHaveCertificatesToo();
    void mistakesAreNamedInTheirPlace_data();
    void mistakesAreNamedInTheirPlace();
};

void TestMetrics::sourcesAndTargetsAreRead()
{
    const workspace::Loaded loaded = loadText(measured);
    QCOMPARE(texts(loaded), QStringList());
    const MetricsSource expected{.name = u"prom"_s,
        .kind = MetricsSource::Kind::Prometheus,
        .url = u"https://prometheus.example.org/prometheus"_s,
        .credential = u"bearer:prom-token"_s,
        .tenant = u"shop"_s,
        .interval = 30s};
    QVERIFY(loaded.workspace.metrics.value(u"prom"_s) == expected);
    const MetricsSource warnings = loaded.workspace.metrics.value(u"warnings"_s);
    QCOMPARE(warnings.kind, MetricsSource::Kind::Alertmanager);
    QCOMPARE(warnings.interval, Milliseconds(15s));
    const TargetSetup target = loaded.workspace.targets.constFirst();
    QCOMPARE(target.metrics->source, u"prom"_s);
    QCOMPARE(target.metrics->labels,
        (QMap<QString, QString>{{u"service"_s, u"checkout"_s}, {u"namespace"_s, u"shop"_s}}));
    QCOMPARE(target.metrics->queries.keys(), QList<Signal>{Signal::ErrorRate});
    QCOMPARE(target.metrics->queries.value(Signal::ErrorRate),
        u"100 * sum(rate(failures_total{$labels}[$window]))"_s);
    QCOMPARE(target.alerts->source, u"warnings"_s);
    QCOMPARE(target.alerts->labels, (QMap<QString, QString>{{u"service"_s, u"checkout"_s}}));
}

void TestMetrics::theCredentialSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("auth");
    QTest::addColumn<QString>("credential");
    QTest::newRow("a token") << QByteArray("bearer") << u"bearer:prom-token"_s;
    QTest::newRow("user and password") << QByteArray("basic") << u"basic:prom-token"_s;
    QTest::newRow("the whole header") << QByteArray("header") << u"prom-token"_s;
}

void TestMetrics::theCredentialSaysWhatItIs()
{
    QFETCH(QByteArray, auth);
    QFETCH(QString, credential);
    QByteArray text = measured;
    text.replace("    tenant: shop\n", "    auth: " + auth + "\n");
    const workspace::Loaded loaded = loadText(text);
    QCOMPARE(texts(loaded), QStringList());
    QCOMPARE(loaded.workspace.metrics.value(u"prom"_s).credential, credential);
}

void TestMetrics::certificatesAreNamedByTheirFiles()
{
    QByteArray text = measured;
    text.replace("    tenant: shop\n", "    tls: {ca: /etc/hosts, certificate: /etc/passwd, "
                                       "key: /etc/nowhere/key.pem, server_name: prom}\n");
    const workspace::Loaded loaded = loadText(text);
    QCOMPARE(texts(loaded).size(), 1);
    QVERIFY2(texts(loaded).constFirst().contains(u"There is no file /etc/nowhere/key.pem."),
        qPrintable(texts(loaded).constFirst()));
    QVERIFY(loaded.isUsable());
    const MetricsSource source = loaded.workspace.metrics.value(u"prom"_s);
    QCOMPARE(source.connection(), u"metrics:prom"_s);
    const TlsFiles expected{
        u"/etc/hosts"_s, u"/etc/passwd"_s, u"/etc/nowhere/key.pem"_s, u"prom"_s};
    QVERIFY(source.tls == expected);
    QCOMPARE(loaded.workspace.metrics.value(u"warnings"_s).connection(), QString());
    QVERIFY(
        loaded.workspace.connections == (QMap<QString, TlsFiles>{{u"metrics:prom"_s, expected}}));
}

void TestMetrics::registriesHaveCertificatesToo()
{
    const workspace::Loaded loaded =
        loadText(measured + "registries:\n  registry.example.org:\n    tls: {ca: /etc/hosts}\n");
    QCOMPARE(texts(loaded), QStringList());
    const QString name = u"registry:registry.example.org"_s;
    QVERIFY(loaded.workspace.connections.value(name) == (TlsFiles{u"/etc/hosts"_s, {}, {}, {}}));
    const QJsonObject access = loaded.workspace.registries.value(u"registry.example.org"_s);
    QCOMPARE(access, (QJsonObject{{u"connection"_s, name}}));
    const workspace::Loaded plain = loadText(
        measured + "registries:\n  localhost:5000: {plain: true, tls: {ca: /etc/hosts}}\n");
    QVERIFY2(
        texts(plain).join(u' ').contains(u"\"tls\" is for"), qPrintable(texts(plain).join(u' ')));
}

void TestMetrics::mistakesAreNamedInTheirPlace_data()
{
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QByteArray>("wrong");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &right, const QByteArray &wrong,
                         const QString &sentence) {
        QTest::newRow(name) << right << wrong << u"breakglass.yaml:"_s + sentence;
    };
    row("a source that is not declared", "source: prom\n", "source: prmo\n",
        u"23:15: Unknown source \"prmo\". Did you mean \"prom\"?"_s);
    row("an Alertmanager measures nothing", "source: prom\n", "source: warnings\n",
        u"23:15: Unknown source \"warnings\". Known: prom."_s);
    row("a credential that is not declared", "credential: prom-token", "credential: prom",
        u"10:17: Unknown credential \"prom\". Known: prom-token."_s);
    row("a password in the address", "https://prometheus", "https://a:b@prometheus",
        u"9:10: An address must not hold a password. Name a credential under \"credential\"."_s);
    row("a credential without TLS", "https://prometheus", "http://prometheus",
        u"9:10: A credential goes to another machine only by https."_s);
    row("the address of the API", "org/prometheus", "org/api/v1",
        u"9:10: Leave \"/api/...\" out of the address of a source."_s);
    row("a query in the address", "org/prometheus", "org/?a=b",
        u"9:10: The address of a source ends before any \"?\" or \"#\"."_s);
    row("an interval of nothing", "interval: 30s", "interval: 200ms",
        u"12:15: Nothing is measured more often than every second."_s);
    row("auth of nothing", "    credential: prom-token\n", "    auth: basic\n",
        u"10:11: \"auth\" says what a \"credential\" is, and there is none."_s);
    row("a label that is none", "namespace: shop}", "name-space: shop}",
        u"24:35: \"name-space\" is not the name of a label."_s);
    row("alerts of everything", "labels: {service: checkout}}", "labels: {}}",
        u"27:13: Without a label every alert would be about it."_s);
    row("a signal that nobody knows", "error_rate:", "errors:", u"26:9: Unknown key \"errors\"."_s);
    row("certificates without TLS", "url: http://127.0.0.1:9093\n",
        "url: http://127.0.0.1:9093\n    tls: {server_name: x}\n",
        u"16:10: \"tls\" is for an address that begins with https://."_s);
    row("a certificate without its key", "    tenant: shop\n",
        "    tls: {certificate: /etc/hosts}\n",
        u"11:10: A certificate needs its key, and a key its certificate."_s);
    row("half of a path", "    tenant: shop\n", "    tls: {ca: certs/ca.pem}\n",
        u"11:15: \"certs/ca.pem\" is not the whole path of a file. Begin it with / or ~/."_s);
    row("a kind that comes later", "kind: alertmanager", "kind: datadog",
        u"14:11: \"kind\" must be one of prometheus, alertmanager, not \"datadog\"."_s);
}

void TestMetrics::mistakesAreNamedInTheirPlace()
{
    QFETCH(QByteArray, right);
    QFETCH(QByteArray, wrong);
    QFETCH(QString, sentence);
    QByteArray text = measured;
    QVERIFY(text.contains(right));
    text.replace(right, wrong);
    const QStringList said = texts(loadText(text));
    QVERIFY2(!said.isEmpty(), "nothing is found wrong");
    QVERIFY2(said.constFirst().startsWith(sentence), qPrintable(said.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
