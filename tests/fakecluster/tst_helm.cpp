// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "realclient.h"

#include <QJsonDocument>
#include <QTest>

using namespace breakglass::support;

namespace {

constexpr char values[] = "tag: \"1.0\"\n";
constexpr char chart[] = "apiVersion: v2\nname: shop\nversion: 0.1.0\nappVersion: \"1.0\"\n";
constexpr char configuration[] = R"(apiVersion: v1
kind: ConfigMap
metadata: {name: "{{ .Release.Name }}-config"}
data: {tag: "{{ .Values.tag }}"}
---
)";

QStringList statuses(const QString &history)
{
    QStringList list;
    const QJsonArray revisions = QJsonDocument::fromJson(history.toUtf8()).array();
    for (const QJsonValue &one : revisions)
        list.append(one[u"status"_s].toString());
    return list;
}

QString tagOf(const FakeCluster &cluster)
{
    return dig(cluster.object("ConfigMap", u"production"_s, u"shop-config"_s), "data.tag")
        .toString();
}

} // namespace

/// The real helm, 3 and 4, keeps its releases in the fake cluster and rolls them back.
class HelmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void installsUpgradesAndRollsBack_data();
    void installsUpgradesAndRollsBack();
};

void HelmTest::installsUpgradesAndRollsBack_data()
{
    addHelms();
}

void HelmTest::installsUpgradesAndRollsBack()
{
    QFETCH(const QString, tool);
    const QString helm = fetchedTool(tool);
    if (helm.isEmpty() && !whyNoTools().isEmpty())
        QSKIP(whyNoTools().constData());
    QVERIFY2(!helm.isEmpty(), "packaging/test fetches it: see packaging/tools");
    LiveCluster live;
    (void)live.write(u"chart/Chart.yaml"_s, chart);
    (void)live.write(u"chart/values.yaml"_s, values);
    (void)live.write(u"chart/templates/all.yaml"_s, QByteArray(configuration) + chartDeployment);
    const auto run = [&live, &helm](
                         const QStringList &arguments) { return live.run(helm, arguments); };
    const Run installed = run({u"install"_s, u"shop"_s, u"./chart"_s, u"--wait"_s});
    QVERIFY2(installed.exitCode == 0, qPrintable(installed.errors));
    QCOMPARE(number(shop(live.cluster), "status.availableReplicas"), 2);
    const Run upgraded =
        run({u"upgrade"_s, u"shop"_s, u"./chart"_s, u"--set-string"_s, u"tag=1.1"_s, u"--wait"_s});
    QVERIFY2(upgraded.exitCode == 0, qPrintable(upgraded.errors));
    QCOMPARE(tagOf(live.cluster), u"1.1"_s);
    const Run broken = run({u"upgrade"_s, u"shop"_s, u"./chart"_s, u"--set-string"_s,
        u"tag=1.2-bad"_s, u"--wait"_s, u"--timeout"_s, u"6s"_s});
    QVERIFY(broken.exitCode != 0);
    QCOMPARE(tagOf(live.cluster), u"1.2-bad"_s);
    QCOMPARE(statuses(run({u"history"_s, u"shop"_s, u"-o"_s, u"json"_s}).output),
        (QStringList{u"superseded"_s, u"deployed"_s, u"failed"_s}));
    const Run back = run({u"rollback"_s, u"shop"_s, u"2"_s, u"--wait"_s});
    QVERIFY2(back.exitCode == 0, qPrintable(back.errors));
    QCOMPARE(tagOf(live.cluster), u"1.1"_s);
    QCOMPARE(statuses(run({u"history"_s, u"shop"_s, u"-o"_s, u"json"_s}).output),
        (QStringList{u"superseded"_s, u"superseded"_s, u"failed"_s, u"deployed"_s}));
    const Run status = run({u"status"_s, u"shop"_s, u"-o"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(status.output.toUtf8())[u"version"_s].toInt(), 4);
    const QJsonObject secret =
        live.cluster.object("Secret", u"production"_s, u"sh.helm.release.v1.shop.v4"_s);
    QCOMPARE(secret[u"type"_s].toString(), u"helm.sh/release.v1"_s);
    QCOMPARE(labelOf(secret, u"status"_s), u"deployed"_s);
    const Run nowhere = run({u"rollback"_s, u"shop"_s, u"9"_s});
    QVERIFY(nowhere.exitCode != 0);
    QVERIFY2(nowhere.errors.contains(u"release has no 9 version"_s) ||
                 nowhere.errors.contains(u"not found"_s),
        qPrintable(nowhere.errors));
    const Run gone = run({u"uninstall"_s, u"shop"_s, u"--wait"_s});
    QVERIFY2(gone.exitCode == 0, qPrintable(gone.errors));
    QVERIFY(shop(live.cluster).isEmpty());
}

QTEST_GUILESS_MAIN(HelmTest)
#include "tst_helm.moc"
