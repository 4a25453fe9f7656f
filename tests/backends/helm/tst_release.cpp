// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/helm/inflate.h"
#include "backends/helm/releasehistory.h"
#include "support/recording.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends::helm;

namespace {

QJsonObject recording(const QString &name)
{
    return support::recorded(u"backends/helm"_s, name);
}

QList<QJsonObject> recordedSecrets()
{
    QList<QJsonObject> all;
    for (const QString &name : {u"helm-secrets-list"_s, u"helm-secrets-list-after-bad"_s}) {
        for (const QJsonValue &item : recording(name)[u"body"][u"items"].toArray())
            all.append(item.toObject());
    }
    all.append(recording(u"helm-secret-get"_s)[u"body"].toObject());
    all.append(recording(u"helm3-secret-get"_s)[u"body"].toObject());
    return all;
}

/// A Secret around any bytes.
QJsonObject secretAround(const QByteArray &data, int version = 7)
{
    return {
        {u"metadata"_s, QJsonObject{{u"name"_s, u"sh.helm.release.v1.web.v7"_s},
                            {u"labels"_s, QJsonObject{{u"owner"_s, u"helm"_s},
                                              {u"name"_s, u"web"_s}, {u"status"_s, u"deployed"_s},
                                              {u"version"_s, QString::number(version)}}}}},
        {u"data"_s, QJsonObject{{u"release"_s, QString::fromLatin1(data)}}}};
}

QByteArray storedJson(const QByteArray &json)
{
    return storedText(json, Driver::Secret).toLatin1();
}

const QByteArray small = R"({"name":"web","info":{"status":"deployed"},"version":7})";

} // namespace

/// What Helm stored, read as Helm reads it; and what must not be read.
class ReleaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryRecordedSecret();
    void readsWhatHelmDecodes();
    void saysWhatHelmHistorySays_data();
    void saysWhatHelmHistorySays();
    void readsConfigMaps();
    void readsWhatIsNotCompressed();
    void readsLabelsAlone();
    void refusesHostileData_data();
    void refusesHostileData();
    void givesUpBombs();
    void knowsFailuresThatAreSuperseded();
    void changesTheStatusAndNothingElse();
};

void ReleaseTest::readsEveryRecordedSecret()
{
    const QList<QJsonObject> secrets = recordedSecrets();
    QCOMPARE(secrets.size(), 10);
    for (const QJsonObject &secret : secrets) {
        const auto release = releaseFrom(secret, Driver::Secret);
        QVERIFY2(release, release ? "" : qPrintable(release.error().sentence()));
        const auto stored = storedRevision(secret);
        QVERIFY(stored);
        QCOMPARE(release->status, stored->status);
        QCOMPARE(release->version, stored->version);
        QVERIFY(release->manifest.contains(u"kind: Deployment"_s));
        // What is written back is what was read.
        const auto text = releaseText(secret, Driver::Secret);
        const auto again = releaseText(secretAround(storedJson(*text)), Driver::Secret);
        QCOMPARE(*again, *text);
    }
}

void ReleaseTest::readsWhatHelmDecodes()
{
    const QJsonObject expected = recording(u"helm-release-decoded-v3"_s);
    const auto release =
        releaseFrom(recording(u"helm-secret-get"_s)[u"body"].toObject(), Driver::Secret);
    QVERIFY(release);
    QCOMPARE(release->manifest, expected[u"manifest"].toString());
    QCOMPARE(release->values, expected[u"config"].toObject());
    QCOMPARE(release->defaults, expected[u"chart"][u"values"].toObject());
    QCOMPARE(release->description, expected[u"info"][u"description"].toString());
    QCOMPARE(toIso(release->lastDeployed), u"2026-11-21T03:07:36.221Z"_s);
    QCOMPARE(release->nameSpace, u"production"_s);
}

void ReleaseTest::saysWhatHelmHistorySays_data()
{
    QTest::addColumn<QString>("secrets");
    QTest::addColumn<QString>("history");
    QTest::newRow("after a bad upgrade")
        << u"helm-secrets-list-after-bad"_s << u"helm-history-after-bad"_s;
    QTest::newRow("after the rollback")
        << u"helm-secrets-list"_s << u"helm-history-after-rollback"_s;
}

void ReleaseTest::saysWhatHelmHistorySays()
{
    QFETCH(QString, secrets);
    QFETCH(QString, history);
    const QByteArray printed = recording(history)[u"stdout"].toString().toUtf8();
    const QJsonArray rows = QJsonDocument::fromJson(printed).array();
    const QJsonArray items = recording(secrets)[u"body"][u"items"].toArray();
    QCOMPARE(items.size(), rows.size());
    Withheld withheld;
    for (int at = 0; at < rows.size(); ++at) {
        const auto release = releaseFrom(items.at(at).toObject(), Driver::Secret);
        QVERIFY(release);
        const QJsonObject row = rows.at(at).toObject();
        QCOMPARE(release->version, row[u"revision"].toInt());
        QCOMPARE(release->status, row[u"status"].toString());
        QCOMPARE(release->description, row[u"description"].toString());
        QCOMPARE(release->appVersion, row[u"app_version"].toString());
        QCOMPARE(release->chart + u'-' + release->chartVersion, row[u"chart"].toString());
        QCOMPARE(toIso(release->lastDeployed).chopped(1),
            row[u"updated"].toString().left(QStringLiteral("2026-11-21T03:07:36.221").size()));
        const Revision revision = revisionFrom(*release, withheld);
        QCOMPARE(revision.id, QString::number(row[u"revision"].toInt()));
        QCOMPARE(revision.artifactReference,
            u"registry.example.com/checkr-worker:"_s + release->values[u"tag"].toString());
        QCOMPARE(revision.artifact, release->values[u"tag"].toString());
        const bool isRollback = release->description == u"Rollback to 2"_s;
        QCOMPARE(revision.copyOf, isRollback ? u"2"_s : QString());
        QVERIFY(!revision.wasHealthy);
    }
}

void ReleaseTest::readsConfigMaps()
{
    const QJsonObject map = secretAround(gzip(small).toBase64());
    const auto release = releaseFrom(map, Driver::ConfigMap);
    QVERIFY(release);
    QCOMPARE(release->name, u"web"_s);
    QVERIFY(!releaseFrom(map, Driver::Secret));
}

void ReleaseTest::readsWhatIsNotCompressed()
{
    const auto release = releaseFrom(secretAround(small.toBase64().toBase64()), Driver::Secret);
    QVERIFY(release);
    QCOMPARE(release->version, 7);
}

void ReleaseTest::readsLabelsAlone()
{
    const QJsonArray items =
        recording(u"helm-secrets-list-metadata-only"_s)[u"body"][u"items"].toArray();
    QList<int> versions;
    for (const QJsonValue &item : items) {
        const auto stored = storedRevision(item.toObject());
        QVERIFY(stored);
        versions.append(stored->version);
        QCOMPARE(stored->manager, u"Helm"_s);
        QVERIFY(stored->modifiedAt >= stored->createdAt);
    }
    QCOMPARE(versions, (QList<int>{1, 2, 3, 4, 5}));
    QVERIFY(!storedRevision({}));
    QVERIFY(!storedRevision(QJsonObject{
        {u"metadata"_s, QJsonObject{{u"labels"_s,
                            QJsonObject{{u"owner"_s, u"helm"_s}, {u"version"_s, u"latest"_s}}}}}}));
}

void ReleaseTest::refusesHostileData_data()
{
    QTest::addColumn<QByteArray>("data");
    const QByteArray good = gzip(small);
    const auto twice = [](const QByteArray &bytes) { return bytes.toBase64().toBase64(); };
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no base64") << QByteArray("%%%%");
    QTest::newRow("base64 once") << good.toBase64();
    QTest::newRow("broken inner base64") << QByteArray("H4sI%AAA=").toBase64();
    QTest::newRow("cut off") << twice(good.first(good.size() / 2));
    QTest::newRow("cut off in its checksum") << twice(good.chopped(4));
    QByteArray flipped = good;
    flipped[flipped.size() - 6] = char(flipped[flipped.size() - 6] ^ 1);
    QTest::newRow("wrong checksum") << twice(flipped);
    QTest::newRow("something behind it") << twice(good + "more");
    QTest::newRow("head alone") << twice("\x1f\x8b\x08");
    QTest::newRow("no JSON") << storedJson("release");
    QTest::newRow("a list") << storedJson("[1,2]");
    QTest::newRow("another revision") << storedJson(QByteArray(small).replace(":7", ":8"));
    QTest::newRow("version as text") << storedJson(QByteArray(small).replace(":7", ":\"7\""));
    QTest::newRow("deep") << storedJson(QByteArray(100'000, '['));
}

void ReleaseTest::refusesHostileData()
{
    QFETCH(QByteArray, data);
    const auto release = releaseFrom(secretAround(data), Driver::Secret);
    QVERIFY(!release);
    QCOMPARE(release.error().kind, ErrorKind::Invalid);
    QVERIFY(release.error().what.contains(u"sh.helm.release.v1.web.v7"_s));
}

void ReleaseTest::givesUpBombs()
{
    const QByteArray bomb = gzip(QByteArray(qsizetype(80) * 1024 * 1024, ' '));
    QVERIFY(bomb.size() < 200 * 1024);
    const auto inflated = gunzip(bomb);
    QVERIFY(!inflated);
    QVERIFY(inflated.error().what.contains(u"200 times"_s));
    InflateLimits limits;
    limits.ratio = 1'000'000;
    const auto large = gunzip(bomb, limits);
    QVERIFY(!large);
    QVERIFY(large.error().what.contains(u"64 MiB"_s));
    QVERIFY(!releaseFrom(secretAround(bomb.toBase64().toBase64()), Driver::Secret));
    // What is large and no bomb passes.
    QByteArray noise(qsizetype(6) * 1024 * 1024, Qt::Uninitialized);
    quint32 seed = 7;
    for (char &byte : noise)
        byte = char((seed = seed * 1664525 + 1013904223) >> 24);
    QCOMPARE(gunzip(gzip(noise)).value(), noise);
}

void ReleaseTest::knowsFailuresThatAreSuperseded()
{
    Withheld withheld;
    Release release;
    release.version = 3;
    release.status = u"superseded"_s;
    release.description = u"Upgrade \"web\" failed: context deadline exceeded"_s;
    QCOMPARE(revisionFrom(release, withheld).status, RevisionStatus::Failed);
    release.description = u"Upgrade complete"_s;
    QCOMPARE(revisionFrom(release, withheld).status, RevisionStatus::Superseded);
    release.status = u"pending-upgrade"_s;
    QCOMPARE(revisionFrom(release, withheld).status, RevisionStatus::Pending);
    release.description = u"Rollback to 0"_s;
    QCOMPARE(release.copyOf(), 0);
    release.description = u"Rollback to 12 because of it"_s;
    QCOMPARE(release.copyOf(), 0);
}

void ReleaseTest::changesTheStatusAndNothingElse()
{
    const QByteArray json =
        R"({"config":{"big":12345678901234567890,"info":{"status":"pending-upgrade"}},)"
        R"("info":{"description":"say \"status\":\"x\"","status":"pending-upgrade"},"n":1.0})";
    const auto changed = withStatus(json, u"failed"_s);
    // The first "info" is a value of the chart's: rather nothing than the wrong one.
    QVERIFY(!changed);
    const QByteArray plain =
        R"({"info":{"description":"say \"status\":\"x\"","status":"pending-upgrade"},)"
        R"("config":{"big":12345678901234567890},"n":1.0})";
    const auto text = withStatus(plain, u"failed"_s);
    QVERIFY(text);
    QCOMPARE(*text, QByteArray(plain).replace("pending-upgrade", "failed"));
    QVERIFY(!withStatus("{}", u"failed"_s));
    QVERIFY(!withStatus("", u"failed"_s));
}

QTEST_GUILESS_MAIN(ReleaseTest)
#include "tst_release.moc"
