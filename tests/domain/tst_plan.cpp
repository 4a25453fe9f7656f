// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/plan.h"
#include "exampleplan.h"
#include "jsonleaves.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::examples;

namespace {

/// Entries of maps may be there or not; everything else in a plan has to be.
bool isMapEntry(const QString &path)
{
    static const QRegularExpression entry(
        u"(headers|credentialHeaders|environment|credentialEnvironment|arguments)\\.[^.]+$"_s);
    return path.contains(entry);
}

QJsonObject throughBytes(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

/// Another value of the same type, valid where words are expected.
QJsonValue another(const QJsonValue &value)
{
    static const QMap<QString, QString> otherWords{
        {u"latency_p95"_s, u"error_rate"_s}, {u"observe-after"_s, u"opaque"_s}};
    if (value.isBool())
        return !value.toBool();
    if (value.isDouble())
        return value.toDouble() + 1;
    return otherWords.value(value.toString(), value.toString() + u'x');
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActComesBackAsItWas();
    void aPlanComesBackAsItWas();
    void everyFieldIsNeeded();
    void everyFieldHasItsType();
    void whatIsNotKnownIsRefused_data();
    void whatIsNotKnownIsRefused();
    void bytesThatAreNoTextComeBack();
    void theHashChangesWithEveryField();
    void theHashChangesWithOrderAndLength();
    void theHashIsTheSameEverywhere();
    void theCanonicalTextIsTheSameEverywhere();
    void fieldsThatCameLaterMayBeMissing();
    void onlyQuestionsAreAsked();
    void stepsAreFoundById();
    void actsAreReadable_data();
    void actsAreReadable();
    void nothingHidesInACommand();
};

void PlanTest::everyActComesBackAsItWas()
{
    QSet<QString> kinds;
    for (const Act &act : everyAct()) {
        const Expected<Act> read = actFromJson(throughBytes(toJson(act)));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
        QCOMPARE(*read, act);
        kinds.insert(actKind(act));
    }
    QCOMPARE(kinds.size(), qsizetype(std::variant_size_v<Act>));
}

void PlanTest::aPlanComesBackAsItWas()
{
    const Plan plan = fullPlan();
    const Expected<Plan> read = planFromJson(throughBytes(toJson(plan)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
    QCOMPARE(*read, plan);
    QCOMPARE(read->hash(), plan.hash());
    QCOMPARE(*planFromJson(toJson(Plan())), Plan());
}

void PlanTest::everyFieldIsNeeded()
{
    const QJsonObject json = toJson(fullPlan());
    int checked = 0;
    for (const QString &path : paths(json)) {
        if (path.endsWith(u']') || isMapEntry(path))
            continue;
        const Expected<Plan> read = planFromJson(with(json, path, QJsonValue::Undefined));
        QVERIFY2(!read, qPrintable(path));
        QCOMPARE(read.error().what, u"Field %1 is missing."_s.arg(path));
        ++checked;
    }
    QVERIFY(checked > 150);
}

void PlanTest::everyFieldHasItsType()
{
    const QJsonObject json = toJson(fullPlan());
    for (const QString &path : paths(json)) {
        const QJsonValue wrong = QJsonArray{QJsonArray{QJsonArray{}}};
        const Expected<Plan> read = planFromJson(with(json, path, wrong));
        QVERIFY2(!read, qPrintable(path));
        QVERIFY2(read.error().what.startsWith(u"Field "_s + path), qPrintable(read.error().what));
        QCOMPARE(read.error().kind, ErrorKind::Invalid);
    }
}

void PlanTest::whatIsNotKnownIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("an act nobody knows") << u"steps[0].act.kind"_s << QJsonValue(u"ssh"_s)
                                         << u"Field steps[0].act.kind has no such word: \"ssh\"."_s;
    QTest::newRow("a resume class nobody knows")
        << u"steps[0].resume"_s << QJsonValue(u"retry"_s)
        << u"Field steps[0].resume has no such word: \"retry\"."_s;
    QTest::newRow("half a millisecond")
        << u"steps[0].timeout"_s << QJsonValue(0.5)
        << u"Field steps[0].timeout is not a whole number of milliseconds."_s;
    QTest::newRow("more than an int holds") << u"approvalsNeeded"_s << QJsonValue(3e9)
                                            << u"Field approvalsNeeded is not a whole number."_s;
    QTest::newRow("a number written as text") << u"approvalsNeeded"_s << QJsonValue(u"2"_s)
                                              << u"Field approvalsNeeded is not a whole number."_s;
    QTest::newRow("a target without its environment")
        << u"intent.target"_s << QJsonValue(u"checkr-console"_s)
        << u"Field intent.target is not a target such as service@environment."_s;
    QTest::newRow("a member that a plan does not have")
        << u"blast"_s
        << QJsonValue(QJsonObject{{u"rows"_s, QJsonArray()}, {u"inTarget"_s, u""_s}, {u"x"_s, 1}})
        << u"Field blast.x is not known here."_s;
    QTest::newRow("an act with another act's member")
        << u"steps[4].act"_s
        << QJsonValue(QJsonObject{{u"kind"_s, u"wait"_s}, {u"duration"_s, 1}, {u"argv"_s, 1}})
        << u"Field steps[4].act.argv is not known here."_s;
    QTest::newRow("a header that is not text")
        << u"steps[0].act.headers"_s << QJsonValue(QJsonObject{{u"X"_s, 1}})
        << u"Field steps[0].act.headers.X is not text."_s;
}

void PlanTest::whatIsNotKnownIsRefused()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const Expected<Plan> read = planFromJson(with(toJson(fullPlan()), path, value));
    QVERIFY(!read);
    QTEST(read.error().what, "sentence");
}

void PlanTest::bytesThatAreNoTextComeBack()
{
    for (const QByteArray &body : {QByteArray("\xff\x00\x80", 3), QByteArray("\xef\xbb\xbf{}"),
             QByteArray("{\"base64\":\"AAAA\"}"), QByteArray("line\r\n\0end", 10), QByteArray()}) {
        HttpRequest request;
        request.body = body;
        const Expected<Act> read = actFromJson(throughBytes(toJson(Act(request))));
        QVERIFY(read);
        QCOMPARE(std::get<HttpRequest>(*read).body, body);
    }
}

void PlanTest::theHashChangesWithEveryField()
{
    const Plan plan = fullPlan();
    const QJsonObject json = toJson(plan);
    QSet<QByteArray> hashes{plan.hash()};
    for (const QString &path : paths(json)) {
        const QJsonValue value = at(json, path);
        if (value.isObject() || value.isArray() || path.endsWith(".kind"_L1))
            continue;
        const Expected<Plan> changed = planFromJson(with(json, path, another(value)));
        QVERIFY2(changed, qPrintable(changed ? path : changed.error().what));
        QVERIFY2(!hashes.contains(changed->hash()), qPrintable(path));
        hashes.insert(changed->hash());
    }
    QVERIFY(hashes.size() > 150);
}

void PlanTest::theHashChangesWithOrderAndLength()
{
    const Plan plan = fullPlan();
    Plan swapped = plan;
    swapped.steps.swapItemsAt(0, 1);
    QCOMPARE_NE(swapped.hash(), plan.hash());
    Plan shorter = plan;
    shorter.steps.removeLast();
    QCOMPARE_NE(shorter.hash(), plan.hash());
    Plan without = plan;
    without.steps[0].undo.reset();
    QCOMPARE_NE(without.hash(), plan.hash());
    Plan moved = plan; // The border between two texts counts.
    std::get<Command>(moved.steps[1].act).argv = {
        u"/usr/bin/helm rollback"_s, u"checkr-console"_s, u"41"_s};
    QCOMPARE_NE(moved.hash(), plan.hash());
}

void PlanTest::theHashIsTheSameEverywhere()
{
    QCOMPARE(fullPlan().hash(),
        QByteArrayLiteral("413ba7169955cd72cd2052d3245d7aeb2f43987ac72499b199fc92e4b607cd84"));
    QCOMPARE(Plan().hash(),
        QByteArrayLiteral("50221553229ab7e3785c954793ee56376789759762ff5f3b18d13fbdd327b017"));
}

void PlanTest::theCanonicalTextIsTheSameEverywhere()
{
    Plan plan;
    plan.id = u"P"_s;
    Step step;
    step.act = Gate{GateRule{{Threshold{Signal::ErrorRate, 0.1, true, 2}}, 5min, 10, 30s}};
    plan.steps = {step};
    const QByteArray text = QJsonDocument(toJson(plan)).toJson(QJsonDocument::Compact);
    QCOMPARE(text,
        QByteArrayLiteral(
            R"({"approvalsNeeded":0,"blast":{"inTarget":"","rows":[]})"
            R"(,"expected":{"least":0,"most":0},)"
            R"("fingerprint":"","fromRevision":"","id":"P","intent":{"incident":"","input":"",)"
            R"("reason":"","strategy":"","target":"@")"
            R"(,"toRevision":""},"steps":[{"act":{"kind":"gate",)"
            R"("rule":{"freshness":30000,"hold":300000)"
            R"(,"limits":[{"above":true,"limit":0.1,"samples":2,)"
            R"("signal":"error_rate"}],"samples":10}},"changesTarget":false,"id":"","note":"",)"
            R"("resume":"read-only","settled":null,"target":"@","timeout":0)"
            R"(,"title":"","undo":null}],)"
            R"("title":"","typedPhrase":""})"));
}

/// What was recorded before they came keeps its text, and with it its hash.
void PlanTest::fieldsThatCameLaterMayBeMissing()
{
    const Plan plan = fullPlan();
    QVERIFY(!toJson(plan).contains("onAbort"_L1));
    Plan divided = plan;
    divided.onAbort = plan.steps.first();
    divided.onAbort->id = u"abort"_s;
    divided.onAbort->settled = Condition{{}, {}, true, 1, TrafficShare{u"41"_s, 100, u"t"_s}};
    GateRule rule;
    rule.every = 30s;
    rule.revision = u"42"_s;
    divided.steps.append(Step());
    divided.steps.last().act = Gate{rule};
    const Command asking{{u"/usr/bin/git"_s, u"push"_s, u"--dry-run"_s}, {}, {}, {}};
    divided.steps.first().dryRun = DryRun{asking};
    divided.steps[1].dryRun = DryRun{std::get<HttpRequest>(everyAct().first())};
    divided.steps[2].dryRun = DryRun{std::get<SimulatedAct>(everyAct().last())};
    const Expected<Plan> read = planFromJson(throughBytes(toJson(divided)));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
    QCOMPARE(*read, divided);
    QSet<QByteArray> hashes{divided.hash(), plan.hash()};
    for (const auto change : {+[](Plan &one) { one.onAbort->settled->share->percent = 99; },
             +[](Plan &one) { one.onAbort.reset(); },
             +[](Plan &one) { one.steps.first().dryRun.reset(); },
             +[](Plan &one) { std::get<HttpRequest>(one.steps[1].dryRun->question).url += u"x"_s; },
             +[](Plan &one) { std::get<Gate>(one.steps.last().act).rule.every = 29s; },
             +[](Plan &one) { std::get<Gate>(one.steps.last().act).rule.revision.clear(); }}) {
        Plan other = divided;
        change(other);
        QVERIFY(!hashes.contains(other.hash()));
        hashes.insert(other.hash());
    }
    QCOMPARE(divided.find(u"abort"_s), &*divided.onAbort);
    QCOMPARE(&divided.at(divided.steps.size()), &*divided.onAbort);
}

void PlanTest::onlyQuestionsAreAsked()
{
    Plan plan = fullPlan();
    plan.steps.first().dryRun = DryRun{std::get<Command>(everyAct().at(1))};
    QCOMPARE(dryRunText(*plan.steps.first().dryRun), actText(everyAct().at(1)));
    const QJsonObject json = toJson(plan);
    QVERIFY(planFromJson(json));
    const QList<Act> acts = everyAct();
    for (const Act &act : acts) {
        const bool asks = std::holds_alternative<HttpRequest>(act) ||
                          std::holds_alternative<Command>(act) ||
                          std::holds_alternative<SimulatedAct>(act);
        const auto read = planFromJson(with(json, u"steps[0].dryRun"_s, toJson(act)));
        QCOMPARE(read.has_value(), asks);
        if (!read)
            QCOMPARE(
                read.error().what, u"Field steps[0].dryRun.kind is nothing that can be asked."_s);
    }
}

void PlanTest::stepsAreFoundById()
{
    const Plan plan = fullPlan();
    QCOMPARE(plan.find(u"s3"_s), &plan.steps[2]);
    QCOMPARE(plan.find(u"s99"_s), nullptr);
}

void PlanTest::actsAreReadable_data()
{
    QTest::addColumn<int>("act");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("a request shows everything but the credential")
        << 0 << u"HTTP"_s
        << u"POST https://gitlab.example/api/v4/projects/7/pipeline\n"
           "Content-Type: application/json\nPRIVATE-TOKEN: from credential prod-us\n"
           "{\"ref\":\"8f3c1e27\"}"_s;
    QTest::newRow("a command shows its argv, folder and environment")
        << 1 << u"Command"_s
        << u"/usr/bin/helm rollback checkr-console 41\nin /srv/chart\n"
           "with HELM_PLUGINS=/var/empty\nwith KUBE_TOKEN from credential prod-us"_s;
    QTest::newRow("waiting says for what")
        << 2 << u"Wait for"_s
        << u"Until revision 41 or a copy of it is current, 5d90ab13 runs, 6 or more are ready"_s;
    QTest::newRow("a gate shows its limits")
        << 3 << u"Gate"_s
        << u"p95 latency at least 1,001 ms, 12 samples in a row, for 5 min, none older than 20 s"_s;
    QTest::newRow("a wait") << 4 << u"Wait"_s << u"Wait 1 min 30 s"_s;
    QTest::newRow("an instruction") << 5 << u"Manual"_s << u"Ask the owner"_s;
    QTest::newRow("a message") << 6 << u"Message"_s << u"To internal: Rollback begins"_s;
    QTest::newRow("a simulated act shows the real command")
        << 7 << u"Simulated"_s << u"helm rollback checkr-console 41 --wait"_s;
}

void PlanTest::actsAreReadable()
{
    QFETCH(int, act);
    QTEST(actKind(everyAct().at(act)), "kind");
    QTEST(actText(everyAct().at(act)), "text");
}

void PlanTest::nothingHidesInACommand()
{
    Command command;
    command.argv = {
        u"/bin/echo"_s, u"two words"_s, QString(), u"it's"_s, u"a\nb"_s, u"x\u202Ey"_s, u"$(id)"_s};
    QCOMPARE(
        actText(command), u"/bin/echo 'two words' '' 'it'\\''s' 'a\\u000ab' 'x\\u202ey' '$(id)'"_s);
}

QTEST_APPLESS_MAIN(PlanTest)
#include "tst_plan.moc"
