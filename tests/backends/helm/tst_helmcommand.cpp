// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/helm/helmcommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends::helm;

namespace {

HelmPlace placeHere()
{
    HelmPlace place;
    place.helm = u"/usr/bin/helm"_s;
    place.context = u"prod-us"_s;
    place.kubeconfig = {u"/home/ops/.kube/config"_s};
    place.nameSpace = u"production"_s;
    place.emptyFolder = u"/state/no-plugins"_s;
    place.timeout = std::chrono::minutes(5);
    return place;
}

TargetSetup targetWith(const QMap<QString, QString> &settings)
{
    TargetSetup target;
    target.id = {u"web"_s, u"production"_s};
    target.settings = settings;
    return target;
}

const QString digest = u"sha256:"_s + QString(64, u'a');

Release running(const QString &image, const QJsonObject &values, const QJsonObject &defaults = {})
{
    Release release;
    release.version = 4;
    release.name = u"web"_s;
    release.values = values;
    release.defaults = defaults;
    release.manifest =
        u"kind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {containers: "
        "[{name: app, image: \"%1\"}]}}}\n"_s.arg(image);
    return release;
}

} // namespace

/// The command lines of helm: exact, absolute, and deaf to hostile names.
class HelmCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rollsBackToOneRevision();
    void asksAsTheVersionKnowsIt_data();
    void asksAsTheVersionKnowsIt();
    void saysWhatHelmMeans();
    void neverToARelativeOne();
    void takesSeveralKubeconfigs();
    void upgradesByDigest();
    void readsSettings();
    void refusesSettings_data();
    void refusesSettings();
    void refusesHostileTargets_data();
    void refusesHostileTargets();
    void readsVersions_data();
    void readsVersions();
    void setsWhatTakesEffect_data();
    void setsWhatTakesEffect();
    void refusesSilentNoOps_data();
    void refusesSilentNoOps();
};

void HelmCommandTest::rollsBackToOneRevision()
{
    const auto command = rollbackCommand(placeHere(), u"web"_s, 2);
    QVERIFY(command);
    const QStringList expected{u"/usr/bin/helm"_s, u"rollback"_s, u"web"_s, u"2"_s,
        u"--namespace"_s, u"production"_s, u"--kube-context"_s, u"prod-us"_s, u"--kubeconfig"_s,
        u"/home/ops/.kube/config"_s, u"--wait"_s, u"--timeout"_s, u"300s"_s};
    QCOMPARE(command->argv, expected);
    QCOMPARE(command->environment.value(u"HELM_PLUGINS"_s), u"/state/no-plugins"_s);
    QCOMPARE(command->environment.value(u"HELM_DRIVER"_s), u"secret"_s);
    QVERIFY(command->credentialEnvironment.isEmpty());
    HelmPlace place = placeHere();
    place.cleansUpOnFail = true;
    place.forcesConflicts = true;
    place.driver = Driver::ConfigMap;
    const auto other = rollbackCommand(place, u"web"_s, 2);
    const QStringList more{u"--cleanup-on-fail"_s, u"--force-conflicts"_s};
    QCOMPARE(other->argv, expected + more);
    QCOMPARE(other->environment.value(u"HELM_DRIVER"_s), u"configmap"_s);
}

void HelmCommandTest::asksAsTheVersionKnowsIt_data()
{
    QTest::addColumn<int>("major");
    QTest::addColumn<QString>("option");
    QTest::newRow("a switch") << 3 << u"--dry-run"_s;
    QTest::newRow("a word") << 4 << u"--dry-run=server"_s;
}

void HelmCommandTest::asksAsTheVersionKnowsIt()
{
    QFETCH(const int, major);
    QFETCH(const QString, option);
    HelmPlace place = placeHere();
    place.forcesConflicts = true;
    const auto act = rollbackCommand(place, u"web"_s, 2);
    const auto question = rollbackDryRun(place, u"web"_s, 2, HelmVersion{major, 17, 2});
    QVERIFY(act && question);
    QStringList expected = act->argv;
    for (const QString &word : {u"--wait"_s, u"--timeout"_s, u"300s"_s})
        QVERIFY(expected.removeOne(word));
    QCOMPARE(question->argv, expected + QStringList{option});
    QCOMPARE(question->environment, act->environment);
    QVERIFY(!rollbackDryRun(place, u"web"_s, 0, HelmVersion{major, 1, 4}));
}

void HelmCommandTest::saysWhatHelmMeans()
{
    const auto question = rollbackDryRun(placeHere(), u"web"_s, 2, HelmVersion{4, 1, 4});
    QVERIFY(question);
    // "Rollback was a success" would be a lie: nothing was rolled back.
    QCOMPARE(dryRunSentence(*question, 0, u"Rollback was a success! Happy Helming!"_s),
        u"Helm has rev 2 and can read it. Its objects are checked when it runs"_s);
    QCOMPARE(dryRunSentence(*question, 1, u"Error: release: not found"_s), u"release: not found"_s);
}

void HelmCommandTest::neverToARelativeOne()
{
    QVERIFY(!rollbackCommand(placeHere(), u"web"_s, 0));
    QVERIFY(!rollbackCommand(placeHere(), u"web"_s, -1));
}

void HelmCommandTest::takesSeveralKubeconfigs()
{
    HelmPlace place = placeHere();
    place.kubeconfig = {u"/a"_s, u"/b"_s};
    const auto command = rollbackCommand(place, u"web"_s, 2);
    QVERIFY(!command->argv.contains(u"--kubeconfig"_s));
    QCOMPARE(command->environment.value(u"KUBECONFIG"_s), u"/a:/b"_s);
}

void HelmCommandTest::upgradesByDigest()
{
    HelmTarget target;
    target.release = u"web"_s;
    target.chart = u"/srv/charts/web"_s;
    target.chartVersion = u"1.2.3"_s;
    const ImageValue image{u"image.tag"_s, u"2.1.0@"_s + digest, {}};
    const QStringList real = upgradeCommand(placeHere(), target, image, false).argv;
    const QStringList dry = upgradeCommand(placeHere(), target, image, true).argv;
    QCOMPARE(real.mid(0, 5), (QStringList{u"/usr/bin/helm"_s, u"upgrade"_s, u"web"_s,
                                 u"/srv/charts/web"_s, u"--install"_s}));
    QVERIFY(real.contains(u"--reuse-values"_s));
    QVERIFY(real.contains(u"image.tag=2.1.0@"_s + digest));
    QVERIFY(real.contains(u"--wait"_s));
    QVERIFY(dry.contains(u"--dry-run=server"_s) && dry.contains(u"--hide-secret"_s));
    QVERIFY(!dry.contains(u"--wait"_s) && !real.contains(u"--dry-run=server"_s));
    target.valueFiles = {u"/srv/values.yaml"_s};
    const QStringList filed = upgradeCommand(placeHere(), target, image, false).argv;
    QVERIFY(!filed.contains(u"--reuse-values"_s) && filed.contains(u"/srv/values.yaml"_s));
}

void HelmCommandTest::readsSettings()
{
    const auto settings = readHelmSettings(QJsonObject{{u"kubeconfig"_s, u"/k"_s},
        {u"context"_s, u"arn:aws:eks:eu/prod"_s}, {u"helm"_s, u"/usr/bin/helm"_s},
        {u"driver"_s, u"configmap"_s}, {u"timeout"_s, u"90s"_s}, {u"stuck_after"_s, u"20 min"_s},
        {u"cleanup_on_fail"_s, true}});
    QVERIFY(settings);
    QCOMPARE(settings->kubeconfig, QStringList{u"/k"_s});
    QCOMPARE(settings->driver, Driver::ConfigMap);
    QCOMPARE(settings->timeout, Milliseconds(90'000));
    QCOMPARE(settings->stuckAfter, Milliseconds(1'200'000));
    QVERIFY(settings->cleansUpOnFail);
    QVERIFY(readHelmSettings({}));
}

void HelmCommandTest::refusesSettings_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown") << u"namespace"_s << u"a"_s;
    QTest::newRow("relative helm") << u"helm"_s << u"helm"_s;
    QTest::newRow("helm up") << u"helm"_s << u"/usr/../tmp/helm"_s;
    QTest::newRow("relative kubeconfig") << u"kubeconfig"_s << u"config"_s;
    QTest::newRow("context as option") << u"context"_s << u"--kube-token=x"_s;
    QTest::newRow("context of two lines") << u"context"_s << u"a\nb"_s;
    QTest::newRow("driver") << u"driver"_s << u"sql"_s;
    QTest::newRow("timeout") << u"timeout"_s << u"soon"_s;
    QTest::newRow("no timeout") << u"timeout"_s << u"0s"_s;
    QTest::newRow("endless") << u"stuck_after"_s << u"2h"_s;
}

void HelmCommandTest::refusesSettings()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto settings = readHelmSettings(QJsonObject{{key, value}});
    QVERIFY(!settings);
    QVERIFY(settings.error().what.startsWith(key));
}

void HelmCommandTest::refusesHostileTargets_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    const QStringList names{u"-n"_s, u"--kubeconfig=/x"_s, u"a b"_s, u"a;id"_s, u"$(id)"_s,
        u"`id`"_s, u"a\nb"_s, u"a\tb"_s, QString(u'a') + QChar::Null + u'b', u"../a"_s, u"A"_s,
        u"a_b"_s, u"a,b=c"_s, u"a=b"_s, u"{{.Values}}"_s, u"\u202Ea"_s, u"a/b"_s, u"%2e"_s, u"-"_s,
        u"."_s, QString(64, u'a'), u"ä"_s, u"a\\,b"_s, u"a'b"_s, u"a\"b"_s};
    for (qsizetype at = 0; at < names.size(); ++at) {
        const QString &name = names.at(at);
        const int row = int(at);
        QTest::addRow("release %d", row) << u"release"_s << name;
        QTest::addRow("namespace %d", row) << u"namespace"_s << name;
        QTest::addRow("chart %d", row) << u"chart"_s << name;
        QTest::addRow("values %d", row) << u"values"_s << name;
        const bool isKey = name == u"A"_s || name == u"a_b"_s || name.startsWith(u"aaa"_s);
        if (!isKey)
            QTest::addRow("image key %d", row) << u"image_key"_s << name;
    }
    QTest::newRow("unknown") << u"flags"_s << u"--force"_s;
    QTest::newRow("version") << u"chart_version"_s << u">1.0 --force"_s;
    QTest::newRow("version as option") << u"chart_version"_s << u"--devel"_s;
}

void HelmCommandTest::refusesHostileTargets()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const auto target = readHelmTarget(targetWith({{key, value}}));
    QVERIFY(!target);
    QVERIFY(target.error().what.startsWith(u"web@production"_s));
}

void HelmCommandTest::readsVersions_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("losesObjects");
    QTest::newRow("4.1") << QByteArray("v4.1.4\n") << u"4.1.4"_s << true;
    QTest::newRow("4.2") << QByteArray("v4.2.0") << u"4.2.0"_s << false;
    QTest::newRow("4.0.4") << QByteArray("v4.0.4") << u"4.0.4"_s << true;
    QTest::newRow("4.0.5") << QByteArray("v4.0.5") << u"4.0.5"_s << false;
    QTest::newRow("3.17") << QByteArray("v3.17.0+g301108e") << u"3.17.0"_s << true;
}

void HelmCommandTest::readsVersions()
{
    QFETCH(QByteArray, printed);
    const auto version = helmVersion(printed);
    QVERIFY(version);
    QTEST(version->text(), "version");
    QTEST(version->losesObjects(), "losesObjects");
    QVERIFY(!helmVersion("version.BuildInfo{}"));
}

void HelmCommandTest::setsWhatTakesEffect_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("reference");
    const QString tagged = u"2.2@"_s + digest;
    const QString whole = u"r/web@"_s + digest;
    QTest::newRow("tag") << u"r/web:2.1"_s << u"tag"_s << u"2.1"_s << tagged << tagged
                         << u"r/web:"_s + tagged;
    QTest::newRow("tag, digest alone") << u"r/web:2.1"_s << u"tag"_s << u"2.1"_s << digest
                                       << u"2.1@"_s + digest << u"r/web:2.1@"_s + digest;
    QTest::newRow("tag, whole name") << u"r/web:2.1"_s << u"tag"_s << u"2.1"_s
                                     << u"r/web:2.2@"_s + digest << tagged << u"r/web:"_s + tagged;
    QTest::newRow("tag with digest")
        << u"r/web:2.1@sha256:b"_s << u"image.tag"_s << u"2.1@sha256:b"_s << tagged << tagged
        << u"r/web:"_s + tagged;
    QTest::newRow("digest") << u"r/web@sha256:b"_s << u"digest"_s << u"sha256:b"_s << digest
                            << digest << u"r/web@"_s + digest;
    QTest::newRow("whole") << u"r/web:2.1"_s << u"image"_s << u"r/web:2.1"_s << whole << whole
                           << whole;
    QTest::newRow("whole, digest alone")
        << u"r/web:2.1"_s << u"image"_s << u"r/web:2.1"_s << digest << whole << whole;
    QTest::newRow("whole, of another place")
        << u"r/web:2.1"_s << u"image"_s << u"r/web:2.1"_s << u"mirror:5000/x/web@"_s + digest
        << u"mirror:5000/x/web@"_s + digest << u"mirror:5000/x/web@"_s + digest;
}

void HelmCommandTest::setsWhatTakesEffect()
{
    QFETCH(QString, runs);
    QFETCH(QString, key);
    QFETCH(QString, now);
    QFETCH(QString, input);
    QJsonValue value = now;
    const QStringList words = key.split(u'.');
    for (qsizetype at = words.size(); at-- > 0;)
        value = QJsonObject{{words.at(at), value}};
    for (const bool isDefault : {false, true}) {
        const Release release =
            isDefault ? running(runs, {}, value.toObject()) : running(runs, value.toObject());
        const auto set = imageValue(release, key, input);
        QVERIFY2(set, set ? "" : qPrintable(set.error().sentence()));
        QTEST(set->value, "value");
        QTEST(set->reference, "reference");
    }
}

void HelmCommandTest::refusesSilentNoOps_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("input");
    QTest::newRow("no key") << QString() << digest;
    QTest::newRow("unknown key") << u"microservice.image"_s << digest;
    QTest::newRow("key of something else") << u"replicas"_s << digest;
    QTest::newRow("tag alone") << u"tag"_s << u"latest"_s;
    QTest::newRow("tag moves") << u"tag"_s << u"r/web:2.2"_s;
    QTest::newRow("short digest") << u"tag"_s << u"2.2@sha256:abc"_s;
    QTest::newRow("another value behind it") << u"tag"_s << u"2.2@%1,x=y"_s.arg(digest);
    QTest::newRow("an option") << u"tag"_s << u"--x@"_s + digest;
    QTest::newRow("another place under a tag") << u"tag"_s << u"evil/web:2.2@"_s + digest;
}

void HelmCommandTest::refusesSilentNoOps()
{
    QFETCH(QString, key);
    QFETCH(QString, input);
    const Release release = running(u"r/web:2.1"_s, {{u"tag"_s, u"2.1"_s}, {u"replicas"_s, 3}});
    const auto set = imageValue(release, key, input);
    QVERIFY(!set);
    QCOMPARE(set.error().still, u"Nothing is planned."_s);
}

QTEST_GUILESS_MAIN(HelmCommandTest)
#include "tst_helmcommand.moc"
