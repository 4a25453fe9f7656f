// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/dryrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using Verdict = DryRunSaid::Verdict;

namespace {

QByteArray deployment(const char *image, const char *more = "")
{
    return QByteArray(R"({"kind":"Deployment","metadata":{"name":"web"},"spec":{)") + more +
           R"("template":{"spec":{"containers":[{"name":"app","image":")" + image + R"("}]}}}})";
}

HttpRequest asked(const QString &method, const QByteArray &body)
{
    HttpRequest request;
    request.method = method;
    request.url = u"https://api.test:6443/apis/apps/v1/namespaces/production/deployments/web"_s;
    request.body = body;
    return request;
}

QByteArray status(int code, const char *message)
{
    return R"({"kind":"Status","status":"Failure","code":)" + QByteArray::number(code) +
           R"(,"message":")" + message + "\"}";
}

constexpr char toOne[] = R"([{"op":"test","path":"/metadata/uid","value":"7"},
  {"op":"test","path":"/spec/template",
   "value":{"spec":{"containers":[{"name":"app","image":"web:2"}]}}},
  {"op":"replace","path":"/spec/template",
   "value":{"spec":{"containers":[{"name":"app","image":"web:1"}]}}},
  {"op":"add","path":"/metadata/annotations/a~1b","value":"c"}])";

} // namespace

/// What an API server answers to a dry run, in one sentence.
class DryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithTheSameRequest();
    void saysWhatWouldChange_data();
    void saysWhatWouldChange();
};

void DryRunTest::asksWithTheSameRequest()
{
    const HttpRequest bare = asked(u"PATCH"_s, "[]");
    QCOMPARE(asDryRun(bare).url, bare.url + u"?dryRun=All"_s);
    HttpRequest managed = bare;
    managed.url += u"?fieldManager=breakglass"_s;
    HttpRequest question = asDryRun(managed);
    QCOMPARE(question.url, managed.url + u"&dryRun=All"_s);
    question.url = managed.url;
    QCOMPARE(question, managed);
}

void DryRunTest::saysWhatWouldChange_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("patch");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QString &method, const QByteArray &patch, int code,
                         const QByteArray &answer, Verdict verdict, const QString &sentence) {
        QTest::newRow(name) << method << patch << code << answer << int(verdict) << sentence;
    };
    const QString patch = u"PATCH"_s;
    const auto yes = Verdict::Accepted;
    row("image", patch, toOne, 200, deployment("web:1"), yes,
        u"The pods of Deployment web would run web:1 instead of web:2"_s);
    row("taken back by the server", patch, toOne, 200, deployment("web:2"), yes,
        u"The pods of Deployment web would stay as they are"_s);
    row("restart", patch,
        R"([{"op":"test","path":"/spec/template","value":{"metadata":{"labels":{"a":"b"}},
           "spec":{"containers":[{"name":"app","image":"web:1"}]}}},
           {"op":"replace","path":"/spec/template","value":{}}])",
        200, deployment("web:1"), yes,
        u"The pods of Deployment web would be replaced, with the same image"_s);
    row("scale", patch,
        R"([{"op":"test","path":"/spec/replicas","value":3},
           {"op":"add","path":"/spec/replicas","value":5}])",
        200, R"({"kind":"Scale","metadata":{"name":"web"},"spec":{"replicas":5}})", yes,
        u"web would have 5 replicas instead of 3"_s);
    row("scale from none", patch, R"([{"op":"add","path":"/spec/replicas","value":5}])", 200,
        R"({"kind":"Scale","metadata":{"name":"web"},"spec":{"replicas":5}})", yes,
        u"web would have 5 replicas"_s);
    row("pause", patch, R"([{"op":"add","path":"/spec/paused","value":true}])", 200,
        deployment("web:1", R"("paused":true,)"), yes,
        u"The rollout of Deployment web would be paused"_s);
    row("go on", patch, R"([{"op":"remove","path":"/spec/paused"}])", 200, deployment("web:1"), yes,
        u"The rollout of Deployment web would go on"_s);
    row("anything else", patch,
        R"([{"op":"test","path":"/x","value":1},{"op":"remove","path":"/spec/syncPolicy/automated"},
           {"op":"add","path":"/metadata/annotations/a","value":"b"},
           {"op":"add","path":"/metadata/annotations/c","value":"d"}])",
        200, R"({"kind":"Application","metadata":{"name":"shop"}})", yes,
        u"Application shop would be changed: spec.syncPolicy, metadata.annotations"_s);
    row("created", u"POST"_s, "{}", 201, R"({"kind":"Lease","metadata":{"name":"breakglass-web"}})",
        yes, u"Lease breakglass-web would be created"_s);
    row("deleted", u"DELETE"_s, "{}", 200,
        R"({"kind":"Status","status":"Success","details":{"name":"sh.helm.v2","kind":"secrets"}})",
        yes, u"sh.helm.v2 would be deleted"_s);
    row("forbidden", patch, toOne, 403, status(403, "deployments.apps is forbidden"),
        Verdict::Refused, u"deployments.apps is forbidden"_s);
    row("the guard", patch, toOne, 422, status(422, "the server rejected our request"),
        Verdict::Refused, u"the server rejected our request"_s);
    row("a webhook that acts outside", patch, toOne, 400,
        status(400, "admission webhook x does not support dry run"), Verdict::NotSaid,
        u"admission webhook x does not support dry run"_s);
    row("too busy", patch, toOne, 429, status(429, "too many requests"), Verdict::NotSaid,
        u"too many requests"_s);
    row("a proxy", patch, toOne, 502, "<html>", Verdict::NotSaid,
        u"The server answered with 502."_s);
    row("garbage", patch, toOne, 200, "<html>", Verdict::NotSaid,
        u"The server answered with something that is no object."_s);
}

void DryRunTest::saysWhatWouldChange()
{
    QFETCH(const QString, method);
    QFETCH(const QByteArray, patch);
    QFETCH(const int, code);
    QFETCH(const QByteArray, answer);
    QFETCH(const int, verdict);
    QFETCH(const QString, sentence);
    const DryRunSaid said = dryRunSaid(asked(method, patch), code, answer);
    QCOMPARE(said.sentence, sentence);
    QCOMPARE(int(said.verdict), verdict);
}

QTEST_GUILESS_MAIN(DryRunTest)
#include "tst_dryrun.moc"
