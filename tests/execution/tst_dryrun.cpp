// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Who asks sends dry runs and nothing else, writes everything down, and keeps quiet while a run is on.

#include "execution/dryrunner.h"
#include "execution/runbench.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::examples;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;
using Outcome = events::DryRunOutcome;

namespace {

HttpRequest patch(const QString &query)
{
    HttpRequest request;
    request.method = u"PATCH"_s;
    request.url = u"https://api.test/deployments/shop"_s + query;
    request.body = "[]";
    return request;
}

Command command(const QStringList &argv)
{
    Command one;
    one.argv = argv;
    return one;
}

/// Its first step is a request, its second a command; each has its question.
Plan askablePlan()
{
    Plan plan = planOf(u"message B B wait"_s);
    plan.steps[1].act = patch(u"?fieldManager=breakglass"_s);
    plan.steps[1].dryRun = DryRun{patch(u"?fieldManager=breakglass&dryRun=All"_s)};
    plan.steps[2].act = command({u"/usr/bin/git"_s, u"push"_s});
    plan.steps[2].dryRun = DryRun{command({u"/usr/bin/git"_s, u"push"_s, u"--dry-run"_s})};
    return plan;
}

/// Doors that count what goes through them.
class CountedHttp final : public io::HttpGateway
{
public:
    QList<HttpRequest> sent;
    int status = 200;
    QByteArray body = "{}";
    bool isLost = false;
    std::function<void()> beforeSend;

    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits, std::stop_token) override
    {
        if (beforeSend)
            beforeSend();
        sent.append(request);
        if (isLost)
            co_return failure(ErrorKind::OutcomeUnknown, u"The connection broke."_s);
        co_return io::HttpResponse{status, {}, body, {}};
    }
};

class CountedProcess final : public io::Subprocess
{
public:
    QList<Command> started;
    io::ProcessResult result{0, false, "Everything up-to-date\n", {}, {}};

    QCoro::Task<Expected<io::ProcessResult>> run(Command one, QString, io::ProcessLimits,
        std::function<void(io::ProcessLine)>, std::stop_token) override
    {
        started.append(one);
        co_return result;
    }
    bool isAlive(const QString &) const override { return false; }
};

struct Bench
{
    CountedHttp http;
    CountedProcess process;
    io::Redactor redactor;
    RunBench runs;
    Hands hands{&http, &process, &runs.target, &redactor};
    DryRunner asker{*runs.record, *runs.runner, runs.clock, hands,
        backends::Backends{{exampleTarget(), &runs.target}}};

    Status ask(const Plan &plan)
    {
        return QCoro::waitFor(asker.ask(plan, u"Marta Kowalski"_s, u"INCIDENT-1"_s));
    }
    [[nodiscard]] qsizetype sent() const { return http.sent.size() + process.started.size(); }
};

} // namespace

class TestDryRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void asksInOrderAndWritesItDown();
    void theQuestionIsDurableBeforeItIsSent();
    void neverAnAct_data();
    void neverAnAct();
    void saysHowItCameOut_data();
    void saysHowItCameOut();
    void keepsQuietWhileARunIsOn();
    void endsWhenARunBegins();
    void asksNothingThatCannotBeWrittenDown();
    void foldsTheLastDryRun();
    void namesTheFirstRefusal();
    void canGoAwayWhileItAsks();
};

void TestDryRun::asksInOrderAndWritesItDown()
{
    Bench bench;
    const Plan plan = askablePlan();
    QVERIFY(bench.ask(plan));
    QCOMPARE(
        bench.http.sent, QList<HttpRequest>{std::get<HttpRequest>(plan.steps[1].dryRun->question)});
    QCOMPARE(
        bench.process.started, QList<Command>{std::get<Command>(plan.steps[2].dryRun->question)});
    QStringList told;
    for (const Entry &entry : bench.runs.record->entries()) {
        QCOMPARE(entry.event.actor, u"Marta Kowalski"_s);
        QCOMPARE(entry.event.incident, u"INCIDENT-1"_s);
        if (const auto *asked = std::get_if<events::DryRunAsked>(&entry.event.payload)) {
            QCOMPARE(asked->planHash, plan.hash());
            QCOMPARE(asked->question, dryRunText(*plan.find(asked->step)->dryRun));
            told.append(u"ask "_s + asked->step);
        } else if (const auto *said = std::get_if<events::DryRunAnswered>(&entry.event.payload)) {
            QCOMPARE(said->outcome, Outcome::WouldSucceed);
            told.append(said->step + u": "_s + said->answer);
        }
    }
    const QStringList expected{u"ask s2"_s, u"s2: The server would accept it (HTTP 200)"_s,
        u"ask s3"_s, u"s3: Everything up-to-date"_s};
    QCOMPARE(told, expected);
    QCOMPARE(bench.runs.target.changes(), 0);
    QCOMPARE(bench.runs.target.performed().size(), 0);
    QVERIFY(!bench.asker.isAsking());
}

void TestDryRun::theQuestionIsDurableBeforeItIsSent()
{
    Bench bench;
    qsizetype written = -1;
    bench.http.beforeSend = [&] { written = bench.runs.recorded<events::DryRunAsked>().size(); };
    QVERIFY(bench.ask(askablePlan()));
    QCOMPARE(written, 1);
}

void TestDryRun::neverAnAct_data()
{
    QTest::addColumn<DryRun>("dryRun");
    const auto request = [](const char *name, const QString &query) {
        QTest::newRow(name) << DryRun{patch(query)};
    };
    request("the act itself", u"?fieldManager=breakglass"_s);
    request("no query", {});
    request("another word", u"?dryRun=None"_s);
    request("nothing said", u"?dryRun="_s);
    request("said twice", u"?dryRun=All&dryRun=None"_s);
    request("only in the fragment", u"#?dryRun=All"_s);
    request("only as a part of a word", u"?notdryRun=All"_s);
    request("another case", u"?dryrun=All"_s);
    QTest::newRow("what a step does") << DryRun{command({u"/usr/bin/git"_s, u"push"_s})};
    QTest::newRow("what takes it back") << DryRun{command({u"/usr/bin/git"_s, u"reset"_s})};
    QTest::newRow("what an abort does") << DryRun{command({u"/usr/bin/git"_s, u"abort"_s})};
    QTest::newRow("nothing at all") << DryRun{Command{}};
}

void TestDryRun::neverAnAct()
{
    QFETCH(const DryRun, dryRun);
    Plan plan = askablePlan();
    plan.steps[2].undo = Undo{command({u"/usr/bin/git"_s, u"reset"_s}), {}};
    plan.onAbort = stepOf(u"B"_s, u"back"_s);
    plan.onAbort->act = command({u"/usr/bin/git"_s, u"abort"_s});
    QVERIFY(mayAsk(*plan.steps[1].dryRun, plan));
    QVERIFY(mayAsk(*plan.steps[2].dryRun, plan));
    QVERIFY(!mayAsk(dryRun, plan));
    plan.steps[2].dryRun = dryRun;
    Bench bench;
    const Status refused = bench.ask(plan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Denied);
    // Not even what stands before it.
    QCOMPARE(bench.sent(), 0);
    QCOMPARE(bench.runs.record->entries().size(), 0);
}

void TestDryRun::saysHowItCameOut_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("answer");
    QTest::newRow("created") << 201 << QByteArray("{}") << Outcome::WouldSucceed
                             << u"The server would accept it (HTTP 201)"_s;
    QTest::newRow("forbidden") << 403 << QByteArray("no\nright") << Outcome::Refused
                               << u"HTTP 403: no right"_s;
    QTest::newRow("conflict") << 409 << QByteArray("changed") << Outcome::Refused
                              << u"HTTP 409: changed"_s;
    QTest::newRow("the gateway lost it")
        << 502 << QByteArray("bad") << Outcome::NoAnswer << u"HTTP 502: bad"_s;
    QTest::newRow("too busy") << 429 << QByteArray("later") << Outcome::NoAnswer
                              << u"HTTP 429: later"_s;
    QTest::newRow("lost") << 0 << QByteArray() << Outcome::NoAnswer << u"The connection broke."_s;
}

void TestDryRun::saysHowItCameOut()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const Outcome, outcome);
    QFETCH(const QString, answer);
    Bench bench;
    bench.http.status = status;
    bench.http.body = body;
    bench.http.isLost = status == 0;
    bench.process.result = {1, false, {}, "hint: fetch first\n ! [rejected] main -> main\n", {}};
    QVERIFY(bench.ask(askablePlan()));
    const auto answers = bench.runs.recorded<events::DryRunAnswered>();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].outcome, outcome);
    QCOMPARE(answers[0].answer, answer);
    // One that is refused does not end it.
    QCOMPARE(answers[1].outcome, Outcome::Refused);
    QCOMPARE(answers[1].answer, u"! [rejected] main -> main"_s);
}

void TestDryRun::keepsQuietWhileARunIsOn()
{
    Bench bench;
    QVERIFY(bench.runs.start(planOf(u"manual"_s)));
    QVERIFY(bench.runs.runner->isOn());
    const Status refused = bench.ask(askablePlan());
    QVERIFY(!refused);
    QCOMPARE(refused.error().what, u"A run is on, so nothing else is asked."_s);
    QCOMPARE(bench.sent(), 0);
    QCOMPARE(bench.runs.recorded<events::DryRunAsked>().size(), 0);
}

void TestDryRun::endsWhenARunBegins()
{
    Bench bench;
    // Between the first question and its answer somebody confirms.
    bench.http.beforeSend = [&] { QVERIFY(bench.runs.start(planOf(u"manual"_s))); };
    const Status ended = bench.ask(askablePlan());
    QVERIFY(!ended);
    QCOMPARE(ended.error().kind, ErrorKind::Cancelled);
    QCOMPARE(bench.http.sent.size(), 1);
    QCOMPARE(bench.process.started.size(), 0);
}

void TestDryRun::asksNothingThatCannotBeWrittenDown()
{
    Bench bench;
    // As a console that looks on has it: another one writes.
    const auto record = record::Record::follow(bench.runs.path(), bench.runs.clock);
    DryRunner onlooker(*record, *bench.runs.runner, bench.runs.clock, bench.hands, {});
    const Status refused = QCoro::waitFor(onlooker.ask(askablePlan(), u"Marta"_s, {}));
    QVERIFY(!refused);
    QCOMPARE(bench.sent(), 0);
    QVERIFY(!onlooker.isAsking());
}

void TestDryRun::foldsTheLastDryRun()
{
    const auto asked = [](const QString &step) {
        return Event{{}, TimePoint(Milliseconds(5)), {}, events::DryRunAsked{{}, "ab", step, {}}};
    };
    const auto answered = [](const QString &step, Outcome outcome) {
        return Event{{}, TimePoint(Milliseconds(9)), {},
            events::DryRunAnswered{{}, "ab", step, outcome, u"so"_s}};
    };
    DryRunFold fold("ab");
    QVERIFY(!fold.at());
    QVERIFY(fold.apply(asked(u"s1"_s)));
    QVERIFY(!fold.steps().value(u"s1"_s).answer);
    QVERIFY(fold.apply(answered(u"s1"_s, Outcome::Refused)));
    QVERIFY(fold.apply(asked(u"s2"_s)));
    QVERIFY(fold.apply(answered(u"s2"_s, Outcome::WouldSucceed)));
    QCOMPARE(fold.count(Outcome::Refused), 1);
    QCOMPARE(fold.count(Outcome::WouldSucceed), 1);
    QCOMPARE(fold.at(), TimePoint(Milliseconds(9)));
    // Asked once more: nothing of before is left.
    QVERIFY(fold.apply(asked(u"s1"_s)));
    QCOMPARE(fold.steps().size(), 1);
    QCOMPARE(fold.count(Outcome::Refused), 0);
    DryRunFold other("cd");
    QVERIFY(!other.apply(asked(u"s1"_s)));
    QVERIFY(!DryRunFold().apply({{}, {}, {}, events::DryRunAsked{}}));
}

void TestDryRun::namesTheFirstRefusal()
{
    const Plan plan = askablePlan();
    DryRunFold fold(plan.hash());
    QCOMPARE(refusalText(plan, fold), QString());
    const auto refuse = [&](const QString &step) {
        fold.apply({{}, {}, {},
            events::DryRunAnswered{plan.id, plan.hash(), step, Outcome::Refused, u"forbidden"_s}});
    };
    refuse(u"s3"_s);
    refuse(u"s2"_s);
    QCOMPARE(refusalText(plan, fold), u"Step 2 would be refused: forbidden"_s);
}

void TestDryRun::canGoAwayWhileItAsks()
{
    RunBench runs;
    CountedHttp http;
    auto asker = std::make_unique<DryRunner>(
        *runs.record, *runs.runner, runs.clock, Hands{&http}, backends::Backends{});
    http.beforeSend = [&] { asker.reset(); };
    const Status ended = QCoro::waitFor(asker->ask(askablePlan(), u"Marta"_s, {}));
    QVERIFY(!ended);
    QCOMPARE(http.sent.size(), 1);
}

QTEST_GUILESS_MAIN(TestDryRun)
#include "tst_dryrun.moc"
