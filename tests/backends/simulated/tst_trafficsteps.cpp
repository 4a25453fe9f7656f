// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/revisionid.h"
#include "backends/simulated/simulatedbackend.h"
#include "backends/simulated/trafficwords.h"
#include "playedworld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends;
using namespace std::chrono_literals;

namespace {

const TargetId api{u"payments-api"_s, u"production_us"_s};
const QString fix = u"sha256:9c1d2e3f00000000"_s;

Strategy strategyOf(const QString &action)
{
    Strategy strategy;
    strategy.action = action;
    if (action == "deploy-progressively"_L1)
        strategy.stages = {{10, 0min}, {25, 5min}, {100, 10min}};
    return strategy;
}

/// A world, and what its backend makes of an intent in it.
struct Planned
{
    PlayedWorld played{
        QStringLiteral(BG_SOURCE_DIR "/tests/support/split-workspace/worlds/payments-api.json")};
    SimulatedBackend backend{*played.world};

    Expected<QList<Step>> steps(const QString &action, const QString &to, const QString &input)
    {
        Intent intent;
        intent.target = api;
        intent.toRevision = to;
        intent.input = input;
        return backend.steps(
            intent, strategyOf(action), *played.world->state(api), *played.world->history(api));
    }
    bool shift(const QString &shares)
    {
        return played
            .perform(api, {u"shift"_s, {{u"shares"_s, shares}}, u"x"_s}, u"by hand "_s + shares)
            ->has_value();
    }
};

} // namespace

class TestTrafficSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deploysTaggedThenStageByStage();
    void sendsEverythingBackAtOnce();
    void refuses_data();
    void refuses();
    void everyStepCanBePerformed();
    void idsCountUp_data();
    void idsCountUp();
    void assignmentsComeBack();
};

void TestTrafficSteps::deploysTaggedThenStageByStage()
{
    Planned planned;
    const auto steps = planned.steps(u"deploy-progressively"_s, {}, fix);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(steps->size(), 5);
    const Step &deploy = steps->at(1);
    QCOMPARE(actText(deploy.act),
        u"gcloud run deploy payments-api --image=registry/payments-api@%1 "
        "--tag=hotfix-9c1d2e3f --no-traffic --region=us-central1 --project=payments-prod"_s.arg(
            fix));
    QCOMPARE(deploy.settled->share->percent, 0);
    const Step &quarter = steps->at(3);
    QCOMPARE(quarter.title, u"Send 25 % of the traffic"_s);
    QCOMPARE(actText(quarter.act),
        u"gcloud run services update-traffic payments-api --to-tags=hotfix-9c1d2e3f=25 "
        "--region=us-central1 --project=payments-prod"_s);
    QCOMPARE(quarter.resume, ResumeClass::CasAbsolute);
    QCOMPARE(quarter.settled->share->percent, 25);
    for (const Step &step : steps->sliced(2)) {
        QVERIFY(step.changesTarget);
        QCOMPARE(actText(step.undo->act),
            u"gcloud run services update-traffic payments-api "
            "--to-revisions=payments-api-00116-vub=100 --region=us-central1 "
            "--project=payments-prod"_s);
    }
}

void TestTrafficSteps::sendsEverythingBackAtOnce()
{
    Planned planned;
    const auto steps = planned.steps(u"shift-traffic"_s, u"00115-kez"_s, {});
    QVERIFY(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->last().title, u"Send 100 % of the traffic to rev 00115-kez"_s);
    QVERIFY(actText(steps->last().act).contains(u"--to-revisions=payments-api-00115-kez=100"_s));
    QVERIFY(actText(steps->last().undo->act).contains(u"payments-api-00116-vub=100"_s));
}

void TestTrafficSteps::refuses_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("input");
    QTest::addColumn<QString>("sentence");
    const QString progressively = u"deploy-progressively"_s;
    const QString none;
    QTest::newRow("a tag as the fix: it moves")
        << none << progressively << none << u"latest"_s << u"is not an image digest"_s;
    QTest::newRow("a second rollout while one is on")
        << u"00116-vub=75,00115-kez=25"_s << progressively << none << fix
        << u"Traffic is divided already: 75 % rev 00116-vub, 25 % rev 00115-kez"_s;
    QTest::newRow("a way back to a revision that never came up")
        << none << u"shift-traffic"_s << u"00114-bab"_s << none << u"never became ready"_s;
    QTest::newRow("a way back to what serves")
        << none << u"shift-traffic"_s << u"00116-vub"_s << none << u"already has all traffic"_s;
    QTest::newRow("a deployment all at once while traffic is pinned")
        << u"00116-vub=100"_s << u"deploy"_s << none << fix << u"Traffic is pinned"_s;
    QTest::newRow("an end of a pin that would bring the bad revision back")
        << u"00115-kez=100"_s << u"unpin-traffic"_s << none << none
        << u"is the newest and does not serve"_s;
    QTest::newRow("an end of a pin that is not there")
        << none << u"unpin-traffic"_s << none << none << u"Traffic is not pinned"_s;
    QTest::newRow("an act of another system")
        << none << u"rollback"_s << u"00115-kez"_s << none << u"has no \"rollback\""_s;
}

void TestTrafficSteps::refuses()
{
    QFETCH(QString, before);
    QFETCH(QString, action);
    QFETCH(QString, to);
    QFETCH(QString, input);
    QFETCH(QString, sentence);
    Planned planned;
    QVERIFY(before.isEmpty() || planned.shift(before));
    const auto steps = planned.steps(action, to, input);
    QVERIFY(!steps);
    QVERIFY2(steps.error().what.contains(sentence), qPrintable(steps.error().what));
}

void TestTrafficSteps::everyStepCanBePerformed()
{
    Planned planned;
    const auto steps = planned.steps(u"deploy-progressively"_s, {}, fix);
    for (const Step &step : *steps) {
        const auto answer =
            planned.played.perform(api, std::get<SimulatedAct>(step.act), u"op "_s + step.id);
        QVERIFY2(answer->has_value(), qPrintable(step.title));
        if (!step.settled)
            continue;
        const auto state = planned.played.world->state(api);
        const TrafficShare *share = state->shareOf(step.settled->share->revision);
        QVERIFY2(share && share->percent == step.settled->share->percent, qPrintable(step.title));
        QCOMPARE(share->tag, step.settled->share->tag);
    }
    QVERIFY(planned.played.perform(api, std::get<SimulatedAct>(steps->last().undo->act), u"back"_s)
            ->has_value());
    QCOMPARE(planned.played.world->state(api)->trafficText(u"rev"_s), u"100 % rev 00116-vub"_s);
    const auto untag = std::get<SimulatedAct>(steps->at(1).undo->act);
    QVERIFY(planned.played.perform(api, untag, u"untag"_s)->has_value());
    QCOMPARE(planned.played.world->state(api)->traffic.size(), 1);
}

void TestTrafficSteps::idsCountUp_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("number");
    QTest::newRow("a plain number") << u"41"_s << 41;
    QTest::newRow("a number with letters behind it") << u"00116-vub"_s << 116;
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("a word") << u"latest"_s << 0;
    QTest::newRow("letters of another length") << u"00116-vubs"_s << 0;
}

void TestTrafficSteps::idsCountUp()
{
    QFETCH(QString, id);
    QFETCH(int, number);
    QCOMPARE(revisionNumber(id), number);
    if (number > 0) {
        QCOMPARE(revisionNumber(nextRevisionId(id)), number + 1);
        QCOMPARE(nextRevisionId(id), nextRevisionId(id));
    }
}

void TestTrafficSteps::assignmentsComeBack()
{
    const QList<TrafficShare> shares{
        {u"00116-vub"_s, 75, {}}, {u"00117-wel"_s, 25, u"hotfix-9c1d2e3f"_s}};
    QCOMPARE(assignmentFromText(assignmentText(shares)), std::optional(shares));
    for (const QString &wrong : {u""_s, u"a=50"_s, u"a=50,b=60"_s, u"=100"_s, u"a=-1,b=101"_s})
        QVERIFY2(!assignmentFromText(wrong), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TestTrafficSteps)
#include "tst_trafficsteps.moc"
