// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/confirm.h"
#include "support/planexamples.h"

#include <QTest>
#include <type_traits>

using namespace breakglass;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;

namespace {

const TimePoint present{std::chrono::hours(480'000)};

/// Everything that `confirm` is given, right in every part; a forgery spoils one of them.
struct Case
{
    Plan plan = examples::planOf(u"read B await"_s);
    Confirmation confirmation;
    QList<Approval> approvals;
    QList<Preflight> preflights;
    TargetState observed;

    Case()
    {
        plan.approvalsNeeded = 2;
        observed.target = plan.intent.target;
        observed.fingerprint = plan.fingerprint;
        observed.observedAt = present;
        preflights = {{u"image"_s, u"Image available"_s, PreflightResult::Pass, {}},
            {u"freeze"_s, u"Change freeze"_s, PreflightResult::Caution, u"until Monday"_s}};
        sign();
    }
    /// The hash and the approvals as they belong to the plan as it is now.
    void sign()
    {
        confirmation = {plan.typedPhrase, u"errors since rev 42"_s, plan.intent.incident,
            u"Marta Kowalski"_s, plan.hash(), Confirmation::Method::Held};
        approvals = {{u"Jon Hale"_s, plan.hash(), "signature", present},
            {u"Ida Berg"_s, plan.hash(), "signature", present}};
    }
    [[nodiscard]] Expected<ConfirmedPlan> ask() const
    {
        return confirm(plan, confirmation, approvals, preflights, observed);
    }
};

using Forgery = std::function<void(Case &)>;

struct Row
{
    const char *name;
    Forgery forge;
    const char *sentence; // begins so
};

QList<Row> wordRows()
{
    return {
        {"the typed word is missing", [](Case &c) { c.confirmation.typedPhrase.clear(); },
            "The typed word does not match. Nothing ran. Type ROLLBACK."},
        {"the typed word is in small letters",
            [](Case &c) { c.confirmation.typedPhrase = u"rollback"_s; },
            "The typed word does not match. Nothing ran. Type ROLLBACK in capitals."},
        {"the typed word has a space behind it",
            [](Case &c) { c.confirmation.typedPhrase += u' '; }, "The typed word"},
        {"the typed word uses a letter that looks the same",
            [](Case &c) { c.confirmation.typedPhrase.replace(u'O', QChar(0x041E)); },
            "The typed word"},
        {"there is no reason", [](Case &c) { c.confirmation.reason.clear(); },
            "Reason too short. 0 of 10 characters."},
        {"the reason has nine letters", [](Case &c) { c.confirmation.reason = u"123456789"_s; },
            "Reason too short. 9 of 10 characters."},
        {"the reason is spaces", [](Case &c) { c.confirmation.reason = QString(20, u' '); },
            "Reason too short. 0 of 10 characters."},
        {"the reason is invisible",
            [](Case &c) { c.confirmation.reason = QString(20, QChar(0x200B)); },
            "Reason too short. 0 of 10 characters."},
        {"no incident is named", [](Case &c) { c.confirmation.incident.clear(); },
            "No incident is named."},
        {"the incident is a space", [](Case &c) { c.confirmation.incident = u" "_s; },
            "No incident is named."},
        {"the incident is another one", [](Case &c) { c.confirmation.incident = u"INCIDENT-2"_s; },
            "The plan is for INCIDENT-1"},
        {"nobody confirms", [](Case &c) { c.confirmation.person = u"  "_s; }, "Nobody is named"},
    };
}

QList<Row> planRows()
{
    return {
        {"the hash on the screen is missing", [](Case &c) { c.confirmation.planHash.clear(); },
            "The confirmation does not say which plan"},
        {"the hash on the screen is of another plan",
            [](Case &c) { c.confirmation.planHash = QByteArray(64, 'a'); },
            "The plan is not the one"},
        {"the hash on the screen is cut short", [](Case &c) { c.confirmation.planHash.chop(1); },
            "The plan is not the one"},
        {"an argument of the act was changed after the screen",
            [](Case &c) {
                std::get<SimulatedAct>(c.plan.steps[1].act).arguments[u"revision"_s] = u"40"_s;
            },
            "The plan is not the one"},
        {"a step was taken out after the screen", [](Case &c) { c.plan.steps.removeLast(); },
            "The plan is not the one"},
        {"two steps were swapped after the screen", [](Case &c) { c.plan.steps.swapItemsAt(0, 1); },
            "The plan is not the one"},
        {"a guard was taken off after the screen",
            [](Case &c) { c.plan.steps[1].changesTarget = false; }, "The plan is not the one"},
        {"fewer approvals are needed after the screen", [](Case &c) { c.plan.approvalsNeeded = 0; },
            "The plan is not the one"},
        {"the plan is empty",
            [](Case &c) {
                c.plan.steps.clear();
                c.sign();
            },
            "The plan has no steps."},
        {"two steps have one name",
            [](Case &c) {
                c.plan.steps[1].id = u"s1"_s;
                c.sign();
            },
            "Two steps are named s1."},
        {"a step is named like a path",
            [](Case &c) {
                c.plan.steps[1].id = u"../../x"_s;
                c.sign();
            },
            "A step has an unusable name."},
    };
}

QList<Row> worldRows()
{
    return {
        {"the target changed", [](Case &c) { c.observed.fingerprint = u"f2"_s; },
            "shop@production changed"},
        {"neither plan nor target has a fingerprint",
            [](Case &c) {
                c.plan.fingerprint.clear();
                c.observed.fingerprint.clear();
                c.sign();
            },
            "shop@production changed"},
        {"another target was looked at",
            [](Case &c) { c.observed.target.environment = u"staging"_s; },
            "The plan is for shop@production, not for shop@staging."},
        {"somebody else deploys",
            [](Case &c) { c.observed.inFlight = Operation{u"Pipeline 1 deploys"_s, u"CI"_s, {}}; },
            "Lock held. Pipeline 1 deploys."},
        {"a caution about something else frees no lock",
            [](Case &c) {
                c.observed.inFlight = Operation{u"Pipeline 1 deploys"_s, u"CI"_s, {}};
                c.preflights[0].result = PreflightResult::Caution;
            },
            "Lock held. Pipeline 1 deploys."},
        {"preflight never ran", [](Case &c) { c.preflights.clear(); },
            "The preflight checks have not run."},
        {"a preflight fails",
            [](Case &c) {
                c.preflights[0].result = PreflightResult::Fail;
                c.preflights[0].detail = u"Choose rev 35 or newer."_s;
            },
            "Preflight failed: Image available. Nothing ran. Choose rev 35 or newer."},
        {"a preflight still waits",
            [](Case &c) { c.preflights[1].result = PreflightResult::Waiting; },
            "Preflight is not finished: Change freeze."},
    };
}

QList<Row> approvalRows()
{
    return {
        {"nobody approved", [](Case &c) { c.approvals.clear(); }, "0 of 2 approvals are in."},
        {"one person is missing", [](Case &c) { c.approvals.removeLast(); }, "1 of 2 approvals"},
        {"one person approved twice", [](Case &c) { c.approvals[1] = c.approvals[0]; },
            "1 of 2 approvals"},
        {"one person approved twice in another spelling",
            [](Case &c) { c.approvals[1].approver = u" jon  HALE "_s; }, "1 of 2 approvals"},
        {"one person approved twice in another encoding",
            [](Case &c) {
                c.approvals[0].approver = u"Zo\u00EB"_s;
                c.approvals[1].approver = u"Zoe\u0308"_s;
            },
            "1 of 2 approvals"},
        {"the one who confirms approves",
            [](Case &c) { c.approvals[1].approver = u"Marta Kowalski"_s; },
            "Marta Kowalski confirms and can't approve as well."},
        {"the one who confirms approves in another spelling",
            [](Case &c) { c.approvals[1].approver = u"MARTA kowalski"_s; },
            "MARTA kowalski confirms"},
        {"an approval names nobody", [](Case &c) { c.approvals[0].approver = u" "_s; },
            "An approval names nobody."},
        {"an approval is for another plan",
            [](Case &c) { c.approvals[0].planHash = QByteArray(64, 'b'); },
            "The approval by Jon Hale is for another plan."},
        {"an approval is for no plan", [](Case &c) { c.approvals[0].planHash.clear(); },
            "The approval by Jon Hale is for another plan."},
        {"an approval has no signature", [](Case &c) { c.approvals[0].signature = " \n"; },
            "The approval by Jon Hale has no signature."},
        {"an approval is old",
            [](Case &c) { c.approvals[0].at = present - std::chrono::minutes(16); },
            "The approval by Jon Hale is older than 15 min."},
        {"an approval comes from the future",
            [](Case &c) { c.approvals[0].at = present + std::chrono::minutes(6); },
            "The approval by Jon Hale comes from the future."},
    };
}

} // namespace

class TestConfirm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acceptsWhatIsRight();
    void isTheOnlyDoor();
    void refuses_data();
    void refuses();
    void saysADifferentSentenceForEachCause();
};

static QList<Row> allRows()
{
    return wordRows() + planRows() + worldRows() + approvalRows();
}

void TestConfirm::acceptsWhatIsRight()
{
    const Case right;
    const Expected<ConfirmedPlan> confirmed = right.ask();
    QVERIFY(confirmed);
    QCOMPARE(confirmed->plan(), right.plan);
    QCOMPARE(confirmed->hash(), right.plan.hash());
    QCOMPARE(confirmed->confirmation().person, u"Marta Kowalski"_s);
    QCOMPARE(confirmed->cautions(), QStringList{u"Change freeze: until Monday"_s});
}

void TestConfirm::isTheOnlyDoor()
{
    QVERIFY((!std::is_constructible_v<ConfirmedPlan, Plan, Confirmation, QStringList>));
    QVERIFY(!std::is_default_constructible_v<ConfirmedPlan>);
}

void TestConfirm::refuses_data()
{
    QTest::addColumn<int>("index");
    const QList<Row> rows = allRows();
    for (qsizetype i = 0; i < rows.size(); ++i)
        QTest::newRow(rows[i].name) << int(i);
}

void TestConfirm::refuses()
{
    QFETCH(int, index);
    const Row row = allRows()[index];
    Case forged;
    row.forge(forged);
    const Expected<ConfirmedPlan> confirmed = forged.ask();
    QVERIFY2(!confirmed, "a forgery was accepted");
    const QString sentence = confirmed.error().sentence();
    QVERIFY2(sentence.startsWith(QLatin1String(row.sentence)), qPrintable(sentence));
    QCOMPARE(confirmed.error().still, u"Nothing ran."_s);
    QVERIFY(!confirmed.error().remedy.isEmpty());
}

void TestConfirm::saysADifferentSentenceForEachCause()
{
    QSet<QString> sentences;
    const QList<Row> rows = allRows();
    for (const Row &row : rows) {
        Case forged;
        row.forge(forged);
        sentences.insert(forged.ask().error().sentence());
    }
    QVERIFY2(rows.size() >= 30, "the corpus shrank");
    QVERIFY2(sentences.size() >= 24, qPrintable(QString::number(sentences.size())));
}

QTEST_GUILESS_MAIN(TestConfirm)
#include "tst_confirm.moc"
