// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/fieldset.h"
#include "fakecluster/jsonpatch.h"
#include "fakecluster/managedfields.h"
#include "fakecluster/protobuf.h"
#include "fakecluster/strategicpatch.h"
#include "fakecluster/yamltext.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::fakecluster;

namespace {

QJsonObject yaml(const char *text)
{
    return breakglass::fakecluster::documentsOf(text).value_or(QJsonArray()).first().toObject();
}

Writer writerCalled(const QString &manager)
{
    return {manager, u"apps/v1"_s, {}, u"2026-11-21T03:00:00Z"_s};
}

} // namespace

/// Every sort of patch, as the API server applies it.
class PatchesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jsonPatches_data();
    void jsonPatches();
    void mergePatches();
    void strategicPatches_data();
    void strategicPatches();
    void fieldSetsComeBack();
    void appliesConflictAndForce();
    void appliesRemoveWhatTheyNoLongerHold();
    void protobufBodies();
};

void PatchesTest::jsonPatches_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("result"); // empty: refused
    const auto row = [](const char *name, const char *object, const char *patch,
                         const char *result) {
        QTest::addRow("%s", name) << QByteArray(object) << QByteArray(patch) << QByteArray(result);
    };
    row("add to an object", "a: 1", "[{op: add, path: /b, value: 2}]", "{a: 1, b: 2}");
    row("add into a list", "l: [1, 3]", "[{op: add, path: /l/1, value: 2}]", "l: [1, 2, 3]");
    row("add at the end", "l: [1]", "[{op: add, path: /l/-, value: 2}]", "l: [1, 2]");
    row("add beside nothing", "a: 1", "[{op: add, path: /b/c, value: 2}]", "");
    row("remove", "{a: 1, b: 2}", "[{op: remove, path: /b}]", "a: 1");
    row("remove nothing", "a: 1", "[{op: remove, path: /b}]", "");
    row("replace what is missing", "a: 1", "[{op: replace, path: /b, value: 2}]", "{a: 1, b: 2}");
    row("an escaped key", "{'x/y': {'a~b': 1}}", "[{op: replace, path: /x~1y/a~0b, value: 2}]",
        "{'x/y': {'a~b': 2}}");
    row("copy", "a: {b: 1}", "[{op: copy, from: /a, path: /c}]", "{a: {b: 1}, c: {b: 1}}");
    row("move", "a: {b: 1}", "[{op: move, from: /a/b, path: /c}]", "{a: {}, c: 1}");
    row("a test that holds", "a: {b: [1]}", "[{op: test, path: /a, value: {b: [1]}}]",
        "a: {b: [1]}");
    row("a test that fails undoes all", "a: 1",
        "[{op: add, path: /b, value: 1}, {op: test, path: /a, value: 2}]", "");
    row("a test of nothing", "a: 1", "[{op: test, path: /b, value: 2}]", "");
    row("an unknown operation", "a: 1", "[{op: mend, path: /a}]", "");
}

void PatchesTest::jsonPatches()
{
    QFETCH(const QByteArray, object);
    QFETCH(const QByteArray, patch);
    QFETCH(const QByteArray, result);
    const QJsonArray operations = documentsOf(patch).value_or(QJsonArray()).first().toArray();
    const auto patched = applyJsonPatch(yaml(object.constData()), operations);
    QCOMPARE(patched.has_value(), !result.isEmpty());
    if (patched)
        QCOMPARE(*patched, yaml(result.constData()));
    else
        QCOMPARE(patched.error().code, 422);
}

void PatchesTest::mergePatches()
{
    QCOMPARE(applyMergePatch(
                 yaml("{a: {b: 1, c: 2}, l: [1, 2]}"), yaml("{a: {b: null, d: {e: 3}}, l: [3]}"))
                 .toObject(),
        yaml("{a: {c: 2, d: {e: 3}}, l: [3]}"));
}

void PatchesTest::strategicPatches_data()
{
    QTest::addColumn<QByteArray>("object");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *name, const char *object, const char *patch,
                         const char *result) {
        QTest::addRow("%s", name) << QByteArray(object) << QByteArray(patch) << QByteArray(result);
    };
    row("set image", "containers: [{name: a, image: x}, {name: b, image: y}]",
        "{$setElementOrder/containers: [{name: a}, {name: b}], containers: [{name: b, image: z}]}",
        "containers: [{name: a, image: x}, {name: b, image: z}]");
    row("a container more", "containers: [{name: a}]",
        "{$setElementOrder/containers: [{name: b}, {name: a}], containers: [{name: b, image: y}]}",
        "containers: [{name: b, image: y}, {name: a}]");
    row("a container less", "containers: [{name: a}, {name: b}]",
        "containers: [{name: a, $patch: delete}]", "containers: [{name: b}]");
    row("ports by number", "containers: [{name: a, ports: [{containerPort: 1, name: x}]}]",
        "containers: [{name: a, ports: [{containerPort: 1, name: y}, {containerPort: 2}]}]",
        "containers: [{name: a, ports: [{containerPort: 1, name: y}, {containerPort: 2}]}]");
    row("plain lists are replaced", "containers: [{name: a, args: [x, y]}]",
        "containers: [{name: a, args: [z]}]", "containers: [{name: a, args: [z]}]");
    row("a template replaced", "template: {metadata: {labels: {a: b}}, spec: {x: 1}}",
        "template: {$patch: replace, spec: {y: 2}}", "template: {spec: {y: 2}}");
    row("resume", "{paused: true, replicas: 3}", "paused: null", "replicas: 3");
    row("retained keys", "strategy: {type: RollingUpdate, rollingUpdate: {maxSurge: 1}}",
        "strategy: {$retainKeys: [type], type: Recreate}", "strategy: {type: Recreate}");
    row("finalizers", "metadata: {finalizers: [a, b]}",
        "metadata: {$deleteFromPrimitiveList/finalizers: [a], finalizers: [c]}",
        "metadata: {finalizers: [b, c]}");
}

void PatchesTest::strategicPatches()
{
    QFETCH(const QByteArray, object);
    QFETCH(const QByteArray, patch);
    QFETCH(const QByteArray, result);
    QCOMPARE(applyStrategicPatch(yaml(object.constData()), yaml(patch.constData())),
        yaml(result.constData()));
}

void PatchesTest::fieldSetsComeBack()
{
    const QJsonObject object = yaml(R"(
kind: Deployment
metadata: {name: x, labels: {app: shop}}
spec:
  selector: {matchLabels: {app: shop}}
  template: {spec: {containers: [{name: web, image: a, ports: [{containerPort: 80}]}]}}
)");
    const FieldSet set = FieldSet::of(object);
    QCOMPARE(FieldSet::fromJson(set.toJson()), set);
    const QJsonObject spec = set.toJson()[u"f:spec"_s].toObject();
    QCOMPARE(spec[u"f:selector"_s].toObject(), QJsonObject());
    QVERIFY(set.contains({u"f:spec"_s, u"f:template"_s, u"f:spec"_s, u"f:containers"_s,
        u"k:{\"name\":\"web\"}"_s, u"f:ports"_s, u"k:{\"containerPort\":80,\"protocol\":\"TCP\"}"_s,
        u"f:containerPort"_s}));
}

void PatchesTest::appliesConflictAndForce()
{
    const QJsonObject made = withOwnership({},
        yaml("{kind: Deployment, spec: {replicas: 3, template: {spec: {containers: [{name: web, "
             "image: a}]}}}}"),
        writerCalled(u"kubectl"_s));
    const QJsonObject wanted =
        yaml("{spec: {replicas: 3, template: {spec: {containers: [{name: web, image: b}]}}}}");
    const auto refused = serverSideApply(made, wanted, writerCalled(u"helm"_s), false);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, 409);
    QCOMPARE(refused.error().body[u"message"_s].toString(),
        u"Apply failed with 1 conflict: conflict with \"kubectl\" using apps/v1: "
        ".spec.template.spec.containers[name=\"web\"].image"_s);
    const auto forced = serverSideApply(made, wanted, writerCalled(u"helm"_s), true);
    QVERIFY(forced.has_value());
    const auto again = serverSideApply(*forced, wanted, writerCalled(u"helm"_s), false);
    QVERIFY2(again.has_value(), "what it owns now it may apply again");
}

void PatchesTest::appliesRemoveWhatTheyNoLongerHold()
{
    const auto first =
        serverSideApply({}, yaml("{data: {a: '1', b: '2'}}"), writerCalled(u"helm"_s), false);
    const auto second =
        serverSideApply(*first, yaml("{data: {b: '3'}}"), writerCalled(u"helm"_s), false);
    QVERIFY(second.has_value());
    QCOMPARE((*second)[u"data"_s].toObject(), yaml("b: '3'"));
}

void PatchesTest::protobufBodies()
{
    // What `kubectl create secret generic s --from-literal=a=b` sends: Unknown{TypeMeta, Secret}.
    const QByteArray meta("\x0a\x02v1\x12\x06Secret", 12);
    const QByteArray entry("\x0a\x01"
                           "a\x12\x01"
                           "b",
        6);
    const QByteArray name("\x0a\x01s\x1a\x00", 5);
    QByteArray secret = "\x0a" + QByteArray(1, char(name.size())) + name;
    secret += "\x12" + QByteArray(1, char(entry.size())) + entry;
    QByteArray bytes("k8s\0", 4);
    bytes += "\x0a" + QByteArray(1, char(meta.size())) + meta;
    bytes += "\x12" + QByteArray(1, char(secret.size())) + secret;
    const auto object = fromProtobuf(bytes);
    QVERIFY(object.has_value());
    QCOMPARE(
        *object, yaml("{kind: Secret, apiVersion: v1, metadata: {name: s}, data: {a: 'Yg=='}}"));
    for (qsizetype length = 0; length < bytes.size(); ++length)
        (void)fromProtobuf(bytes.first(length)); // cut anywhere it must not read beyond its end
    QVERIFY(!fromProtobuf("{}").has_value());
}

QTEST_GUILESS_MAIN(PatchesTest)
#include "tst_patches.moc"
