// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/helm/configuration.h"
#include "backends/helm/manifest.h"
#include "yaml/yamlparser.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::backends::helm;

namespace {

Release releaseOf(int version, const QJsonObject &values, const QString &manifest)
{
    Release release;
    release.version = version;
    release.name = u"web"_s;
    release.chart = u"web"_s;
    release.chartVersion = u"1.2.3"_s;
    release.values = values;
    release.manifest = manifest;
    return release;
}

const QString deployment = uR"(---
# Source: web/templates/deployment.yaml
apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  template:
    spec:
      containers:
        - name: app
          image: "registry:5000/web:1.2@sha256:abc"
          env:
            - name: DB_PASSWORD
              value: hunter2
            - name: LOG_LEVEL
              value: "08"
)"_s;

} // namespace

/// What a revision deploys, as text to compare: readable, complete, and without passwords.
class ConfigurationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsManifests();
    void readsScalarsAsKubernetesDoes();
    void readsImages();
    void namesImages_data();
    void namesImages();
    void writesValuesThatReadBack();
    void withholdsSecrets();
    void namesHooksByTheirRevision();
    void givesUpWhatItCannotRead();
};

void ConfigurationTest::splitsManifests()
{
    const QString text =
        u"# only a comment\n---\r\n# Source: a/b.yaml\nkind: Service\n--- # mark\n"
        "kind: \"Secret\" # yes\n---\n\n---\ndata: |\n  --- not a border\n  kind: No\n"_s;
    const QList<Part> parts = partsOf(text);
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts.at(0).source, u"a/b.yaml"_s);
    QCOMPARE(parts.at(0).kind, u"Service"_s);
    QCOMPARE(parts.at(1).kind, u"Secret"_s);
    QCOMPARE(parts.at(2).kind, QString());
    QVERIFY(partsOf({}).isEmpty());
}

void ConfigurationTest::readsScalarsAsKubernetesDoes()
{
    const QJsonObject object = objectOf(
        u"a: 1\nb: \"1\"\nc: yes\nd: ~\ne: 1.5\nf: 0x10\ng: v1\nh: [1, two]\ni: 010\nj: -3\n"_s);
    QCOMPARE(object[u"a"], QJsonValue(1));
    QCOMPARE(object[u"b"], QJsonValue(u"1"_s));
    QCOMPARE(object[u"c"], QJsonValue(true));
    QVERIFY(object[u"d"].isNull());
    QCOMPARE(object[u"e"], QJsonValue(1.5));
    QCOMPARE(object[u"g"], QJsonValue(u"v1"_s));
    QCOMPARE(object[u"h"], QJsonValue((QJsonArray{1, u"two"_s})));
    QCOMPARE(object[u"j"], QJsonValue(-3));
}

void ConfigurationTest::readsImages()
{
    QCOMPARE(imagesIn(deployment + deployment), QStringList{u"registry:5000/web:1.2@sha256:abc"_s});
    const Objects objects = workloadsOf(deployment + u"---\nkind: StatefulSet\nspec: &a [*a]\n"_s);
    QCOMPARE(objects.items.size(), 1);
    QCOMPARE(objects.unreadable, QStringList{u"StatefulSet"_s});
}

void ConfigurationTest::namesImages_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QString>("name");
    QTest::newRow("tag") << u"web:1.2"_s << u"web"_s << u"1.2"_s << u"1.2"_s;
    QTest::newRow("port") << u"registry:5000/web"_s << u"registry:5000/web"_s << QString()
                          << QString();
    QTest::newRow("port and tag") << u"registry:5000/web:1"_s << u"registry:5000/web"_s << u"1"_s
                                  << u"1"_s;
    QTest::newRow("digest") << u"a/web@sha256:0123456789"_s << u"a/web"_s << QString()
                            << u"01234567"_s;
    QTest::newRow("both") << u"a/web:7@sha256:0123456789"_s << u"a/web"_s << u"7"_s << u"7"_s;
}

void ConfigurationTest::namesImages()
{
    QFETCH(QString, reference);
    const ImageName image = imageName(reference);
    QTEST(image.repository, "repository");
    QTEST(image.tag, "tag");
    QTEST(image.shortName(), "name");
}

void ConfigurationTest::writesValuesThatReadBack()
{
    const QJsonObject values{{u"replicas"_s, 2}, {u"on"_s, u"yes"_s}, {u"empty"_s, QJsonObject{}},
        {u"list"_s, QJsonArray{u"a: b"_s, QJsonArray{1, 2}, QJsonObject{{u"x"_s, true}}}},
        {u"odd key: {"_s, u"line\nbreak \"quoted\" \\ #"_s}, {u"null"_s, QJsonValue::Null},
        {u"number"_s, u"007"_s}, {u"image"_s, u"registry/web:1.2"_s}};
    QCOMPARE(objectOf(yamlText(values)), values);
}

void ConfigurationTest::withholdsSecrets()
{
    const auto secret = [](const QString &value) {
        return u"---\nkind: Secret\nmetadata: {name: web}\ndata: {key: %1}\n"_s.arg(value);
    };
    Withheld withheld;
    const QJsonObject values{{u"db"_s, QJsonObject{{u"password"_s, u"hunter2"_s},
                                           {u"secretName"_s, u"web-db"_s}, {u"port"_s, 5432}}}};
    const QString first =
        configurationText(releaseOf(3, values, deployment + secret(u"c2FtZQ=="_s)), withheld);
    const QString second =
        configurationText(releaseOf(4, values, deployment + secret(u"c2FtZQ=="_s)), withheld);
    const QString third =
        configurationText(releaseOf(5, values, deployment + secret(u"b3RoZXI="_s)), withheld);
    QCOMPARE(second, first);
    QVERIFY(third != second);
    for (const QString &text : {first, third}) {
        QVERIFY2(!text.contains(u"hunter2"_s) && !text.contains(u"c2FtZQ"_s) &&
                     !text.contains(u"b3RoZXI"_s),
            qPrintable(text));
        QVERIFY(text.contains(u"secretName: web-db"_s));
        QVERIFY(text.contains(u"value: \"08\""_s));
        QVERIFY(text.contains(u"password: \"(withheld, the value of rev 3)\""_s));
    }
    QVERIFY(third.contains(u"key: \"(withheld, the value of rev 5)\""_s));
    QVERIFY(first.indexOf(u"values:"_s) < first.indexOf(u"kind: Deployment"_s));
}

void ConfigurationTest::namesHooksByTheirRevision()
{
    Release release = releaseOf(4, {}, deployment);
    release.hooks = {{u"migrate"_s, u"Job"_s, u"kind: Job\nmetadata: {name: migrate}\n"_s,
        {u"pre-upgrade"_s, u"pre-rollback"_s}}};
    Withheld withheld;
    const QString text = configurationText(release, withheld);
    QVERIFY2(text.contains(u"# Hook pre-upgrade, pre-rollback of rev 4"_s), qPrintable(text));
    QVERIFY(text.contains(u"name: migrate"_s));
}

void ConfigurationTest::givesUpWhatItCannotRead()
{
    Withheld withheld;
    const QString text = configurationText(
        releaseOf(1, {},
            u"---\nkind: Secret\ndata: &x {key: c2VjcmV0}\n---\n{\"kind\": \"Secret\", "
            "data: {key: c2VjcmV0}}\n"_s),
        withheld);
    QVERIFY2(!text.contains(u"c2VjcmV0"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(ConfigurationTest)
#include "tst_configuration.moc"
