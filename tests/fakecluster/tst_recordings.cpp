// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "replay.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace breakglass::support;
using breakglass::TimePoint;
using breakglass::io::ManualClock;

namespace {

const TimePoint recordedAt{std::chrono::sys_days{std::chrono::year{2026} / 11 / 21} + 3h};

/// A cluster as the recordings found it, standing still.
struct StillCluster
{
    explicit StillCluster(quint64 firstVersion = 2000)
        : clock(recordedAt), cluster(clock, {.firstVersion = firstVersion})
    {
        cluster.controllers().stop();
        cluster.put(recordedJson(u"deployment-get-after-undo"_s)[u"body"_s].toObject());
        grantAsRecorded(cluster.access());
    }
    ManualClock clock;
    FakeCluster cluster;
};

QStringList recordedNames(const QString &pattern)
{
    QStringList names =
        QDir(QStringLiteral(BG_SOURCE_DIR "/tests/fakecluster/recordings")).entryList({pattern});
    for (QString &name : names)
        name.chop(5);
    return names;
}

/// Keys that a value has, with the sorts of what stands there; lists count as one item.
void collectShape(const QJsonValue &value, const QString &at, QSet<QString> &shape)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectShape(it.value(), at + u'.' + it.key(), shape);
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            collectShape(item, at + u"[]"_s, shape);
    } else {
        shape.insert(at + u':' + QString::number(value.type()));
    }
}

QSet<QString> shapeOf(const QJsonValue &value)
{
    QSet<QString> shape;
    collectShape(value, {}, shape);
    return shape;
}

QByteArray listed(const QSet<QString> &shape)
{
    QStringList sorted = shape.values();
    sorted.sort();
    return sorted.join(u'\n').toUtf8();
}

} // namespace

/// What a real API server was recorded saying, this one says, too.
class RecordingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errorsAreTheSame_data();
    void errorsAreTheSame();
    void badTokensAreRefused();
    void oldWatchesEndWithAnError();
    void wrongTypesAreNamed();
    void missingPathsAreReplacedWithAWarning();
    void leasesLiveTheSameLife();
    void reviewsAreTheSame_data();
    void reviewsAreTheSame();
    void formsAreTheSame_data();
    void formsAreTheSame();
    void undoLeavesTheSameObject();
    void recordedCommandsPass_data();
    void recordedCommandsPass();
    void podsOfACrashLoopHaveTheSameShape();
};

void RecordingsTest::errorsAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    const QStringList elsewhere{u"error-401-bad-token"_s, u"error-410-watch-too-old"_s};
    for (const QString &name :
        recordedNames(u"error-*.json"_s) + QStringList{u"helm-secrets-403-oncall"_s}) {
        if (!elsewhere.contains(name))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void RecordingsTest::errorsAreTheSame()
{
    QFETCH(const QString, name);
    StillCluster still;
    const Recording recorded = recording(name);
    const WebResponse response = answer(still.cluster, recorded.request, recorded.user);
    QCOMPARE(response.status, recorded.status);
    QCOMPARE(normalised(bodyOf(response)), normalised(recorded.body));
}

void RecordingsTest::badTokensAreRefused()
{
    const Recording recorded = recording(u"error-401-bad-token"_s);
    QCOMPARE(compact(bodyOf(refusal(unauthorized()))), compact(recorded.body));
}

void RecordingsTest::oldWatchesEndWithAnError()
{
    StillCluster still;
    const Recording recorded = recording(u"error-410-watch-too-old"_s);
    const Api::Reply reply = still.cluster.api().reply(recorded.request, recorded.user);
    QVERIFY(std::holds_alternative<WatchQuery>(reply));
    QByteArray sent;
    bool hasEnded = false;
    Watch watch(
        still.cluster.store(), still.clock, std::get<WatchQuery>(reply), 60s,
        [&sent](const QByteArray &bytes) { sent += bytes; }, [&hasEnded] { hasEnded = true; });
    watch.start();
    QVERIFY(hasEnded);
    QCOMPARE(normalised(QJsonDocument::fromJson(sent).object()), normalised(recorded.body));
}

void RecordingsTest::wrongTypesAreNamed()
{
    StillCluster still;
    const WebResponse response = answer(still.cluster,
        requestFor("PATCH", u"/apis/apps/v1/namespaces/production/deployments/checkr-console"_s,
            {{u"Content-Type"_s, u"application/merge-patch+json"_s}},
            R"({"spec":{"replicas":"three"}})"),
        administrator());
    QCOMPARE(response.status, 422);
    const QString message = bodyOf(response)[u"message"_s].toString();
    QVERIFY(message.startsWith(u" \"\" is invalid: patch: Invalid value: \"{\\\""_s));
    QVERIFY2(message.endsWith(u"}\": json: cannot unmarshal string into Go struct field "
                              "DeploymentSpec.spec.replicas of type int32"_s),
        qPrintable(message.last(120)));
}

void RecordingsTest::missingPathsAreReplacedWithAWarning()
{
    StillCluster still;
    const Recording recorded = recording(u"quirk-200-jsonpatch-replace-missing-path"_s);
    const WebResponse response = answer(still.cluster, recorded.request, recorded.user);
    QCOMPARE(response.status, 200);
    QCOMPARE(response.headers.value(0).first, QByteArray("Warning"));
    QCOMPARE(QString::fromUtf8(response.headers.value(0).second),
        recorded.whole[u"warning"_s].toString());
    QVERIFY(dig(bodyOf(response), "spec.nothing").isUndefined());
}

/// One after the other, with the versions that this server gives in place of the recorded ones.
void RecordingsTest::leasesLiveTheSameLife()
{
    StillCluster still;
    QHash<QString, QString> ours;
    for (const char *name : {"lease-create-forbidden-viewer-403", "lease-create-201",
             "lease-create-again-409", "lease-update-noop-200-same-resourceversion",
             "lease-update-200", "lease-update-stale-409", "lease-update-no-resourceversion-422",
             "lease-renew-merge-patch-with-rv", "lease-get-200",
             "lease-delete-stale-precondition-409", "lease-delete-200", "lease-get-absent-404"}) {
        Recording recorded = recording(QString::fromLatin1(name));
        QString body = QString::fromUtf8(recorded.request.body);
        QString expected = QString::fromUtf8(compact(recorded.body));
        for (auto it = ours.cbegin(); it != ours.cend(); ++it) {
            body.replace(u'"' + it.key() + u'"', u'"' + it.value() + u'"');
            expected.replace(u'(' + it.key() + u')', u'(' + it.value() + u')');
        }
        recorded.request.body = body.toUtf8();
        const WebResponse response = answer(still.cluster, recorded.request, recorded.user);
        QVERIFY2(response.status == recorded.status, name);
        const QJsonValue got = bodyOf(response);
        for (const char *field : {"metadata.resourceVersion", "metadata.uid"}) {
            if (dig(recorded.body, field).isString())
                ours.insert(dig(recorded.body, field).toString(), dig(got, field).toString());
        }
        const QJsonValue wanted = QJsonDocument::fromJson(expected.toUtf8()).object();
        QVERIFY2(normalised(got) == normalised(wanted),
            (QByteArray(name) + "\n" + normalised(got) + "\n" + normalised(wanted)).constData());
    }
}

void RecordingsTest::reviewsAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordedNames(u"selfsubject*.json"_s))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void RecordingsTest::reviewsAreTheSame()
{
    QFETCH(const QString, name);
    StillCluster still;
    const Recording recorded = recording(name);
    const WebResponse response = answer(still.cluster, recorded.request, recorded.user);
    QCOMPARE(response.status, recorded.status);
    // The id of the client's certificate has nothing to stand for here.
    QJsonObject wanted = recorded.body.toObject();
    plant(wanted, "status.userInfo.extra", QJsonValue::Undefined);
    QCOMPARE(normalised(bodyOf(response)), normalised(wanted));
}

void RecordingsTest::formsAreTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"version", "deployment-get-as-table",
             "deployment-get-partial-metadata", "deployment-scale-get"})
        QTest::addRow("%s", name) << QString::fromLatin1(name);
}

void RecordingsTest::formsAreTheSame()
{
    QFETCH(const QString, name);
    StillCluster still;
    still.cluster.put(recordedJson(u"deployment-get-bad-rollout"_s)[u"body"_s].toObject());
    still.clock.advance(4min + 23s - 3min);
    const Recording recorded = recording(name);
    const WebResponse response = answer(still.cluster, recorded.request, recorded.user);
    QCOMPARE(response.status, 200);
    QJsonObject got = bodyOf(response).toObject();
    QJsonObject wanted = recorded.body.toObject();
    // What a column is for is told to nobody here, and the age is the clock's.
    for (QJsonObject *table : {&got, &wanted}) {
        QJsonArray columns = (*table)[u"columnDefinitions"_s].toArray();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QJsonObject column = columns.at(i).toObject();
            column.insert(u"description"_s, QString());
            columns.replace(i, column);
        }
        if (!columns.isEmpty())
            table->insert(u"columnDefinitions"_s, columns);
    }
    const QByteArray age("\"84s\"");
    QCOMPARE(normalised(got).replace("\"0s\"", age), normalised(wanted));
}

/// The whole way of the recordings: a good release, a bad one, and `kubectl rollout undo` as it was
/// sent. Everything but versions, uids and moments is as the real controllers left it.
void RecordingsTest::undoLeavesTheSameObject()
{
    ManualClock clock(recordedAt);
    FakeCluster cluster(clock);
    const QJsonObject bad = recordedJson(u"deployment-get-bad-rollout"_s)[u"body"_s].toObject();
    const QJsonObject wanted = recordedJson(u"deployment-get-after-undo"_s)[u"body"_s].toObject();
    QString good = QString::fromUtf8(manifestOf(bad));
    good.replace(u"1.43.0-bad"_s, u"1.42.0"_s)
        .replace(u"badc0de"_s, u"d15ea5e"_s)
        .replace(u"release 1.43.0 (#850) by ci"_s, u"release 1.42.0 (#841) by ci"_s);
    QVERIFY(cluster.load(good.toUtf8()));
    clock.advance(10s);
    QVERIFY(cluster.load(manifestOf(bad)));
    clock.advance(60s);
    const QJsonObject stuck = cluster.object("Deployment", u"production"_s, u"checkr-console"_s);
    QCOMPARE(normalised(stuck[u"status"_s]), normalised(bad[u"status"_s]));
    QCOMPARE(normalised(stuck[u"spec"_s]), normalised(bad[u"spec"_s]));

    const QJsonArray requests =
        recordedJson(u"kubectl-rollout-undo-http"_s)[u"requests"_s].toArray();
    const QJsonObject patch = requests.last().toObject();
    const WebRequest request = requestFor("PATCH", QUrl(patch[u"url"_s].toString()).path(),
        {{u"Content-Type"_s, u"application/json-patch+json"_s},
            {u"User-Agent"_s, u"kubectl-1.35/v1.35.2"_s}},
        compact(patch[u"request_body"_s]));
    QCOMPARE(answer(cluster, request, administrator()).status, 200);
    const QJsonObject atOnce = cluster.object("Deployment", u"production"_s, u"checkr-console"_s);
    QVERIFY2(dig(atOnce, "status.observedGeneration").toInteger() <
                 dig(atOnce, "metadata.generation").toInteger(),
        "the status must still be the old one");
    clock.advance(60s);
    const QJsonObject undone = cluster.object("Deployment", u"production"_s, u"checkr-console"_s);
    for (const QString &part : {u"spec"_s, u"status"_s})
        QCOMPARE(normalised(undone[part]), normalised(wanted[part]));
    QCOMPARE(normalised(dig(undone, "metadata.annotations")),
        normalised(dig(wanted, "metadata.annotations")));
    QCOMPARE(dig(undone, "metadata.labels"), dig(wanted, "metadata.labels"));
}

void RecordingsTest::recordedCommandsPass_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : recordedNames(u"kubectl-*-http.json"_s))
        QTest::addRow("%s", qPrintable(name)) << name;
}

void RecordingsTest::recordedCommandsPass()
{
    QFETCH(const QString, name);
    ManualClock clock(recordedAt);
    FakeCluster cluster(clock);
    QVERIFY(cluster.load(
        manifestOf(recordedJson(u"deployment-get-bad-rollout"_s)[u"body"_s].toObject())));
    clock.advance(10s);
    const QJsonArray requests = recordedJson(name)[u"requests"_s].toArray();
    QVERIFY(!requests.isEmpty());
    for (const QJsonValue &one : requests) {
        QJsonObject headers;
        const QJsonArray lines = one[u"request_headers"_s].toArray();
        for (const QJsonValue &line : lines)
            headers.insert(
                line.toString().section(u": "_s, 0, 0), line.toString().section(u": "_s, 1));
        const QUrl url(one[u"url"_s].toString());
        const QJsonValue body = one[u"request_body"_s];
        const WebResponse response = answer(cluster,
            requestFor(one[u"method"_s].toString().toUtf8(),
                url.path() + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString()),
                headers, body.isNull() || body.isUndefined() ? QByteArray() : compact(body)),
            administrator());
        QCOMPARE(QString::number(response.status), one[u"status"_s].toString().section(u' ', 0, 0));
    }
}

void RecordingsTest::podsOfACrashLoopHaveTheSameShape()
{
    const QJsonArray recorded = dig(recordedJson(u"pods-list-crashloop"_s), "body.items").toArray();
    QJsonObject wanted = recorded.first().toObject();
    ManualClock clock(recordedAt);
    FakeCluster cluster(clock);
    QString manifest = QString::fromUtf8(
        manifestOf(recordedJson(u"deployment-get-bad-rollout"_s)[u"body"_s].toObject()));
    QVERIFY(cluster.load(manifest.replace(u"-bad"_s, u"-crash"_s).toUtf8()));
    clock.advance(30s);
    QJsonObject got = cluster.objects("Pod", u"production"_s).first();
    // The token that every pod of a real cluster mounts, and what only that scheduler labels.
    for (QJsonObject *pod : {&got, &wanted}) {
        for (const char *gone :
            {"spec.volumes", "spec.tolerations", "kind", "apiVersion", "metadata.managedFields"})
            plant(*pod, gone, QJsonValue::Undefined);
        QJsonArray containers = dig(*pod, "spec.containers").toArray();
        QJsonObject container = containers.first().toObject();
        container.remove(u"volumeMounts"_s);
        plant(*pod, "spec.containers", QJsonArray{container});
        QJsonObject labels = dig(*pod, "metadata.labels").toObject();
        labels.remove(u"topology.kubernetes.io/zone"_s);
        plant(*pod, "metadata.labels", labels);
        QJsonObject last = dig(*pod, "status.containerStatuses").toArray().first().toObject();
        plant(last, "lastState.terminated.containerID", QJsonValue::Undefined);
        plant(*pod, "status.containerStatuses", QJsonArray{last});
    }
    QCOMPARE(listed(shapeOf(got) - shapeOf(wanted)), QByteArray());
    QCOMPARE(listed(shapeOf(wanted) - shapeOf(got)), QByteArray());
    QCOMPARE(dig(got, "status.containerStatuses")
                 .toArray()
                 .first()[u"state"_s][u"waiting"_s][u"reason"_s],
        u"CrashLoopBackOff"_s);
}

QTEST_GUILESS_MAIN(RecordingsTest)
#include "tst_recordings.moc"
