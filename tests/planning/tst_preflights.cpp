// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "preflightcheck.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::planning;
using namespace breakglass::examples;

namespace {

using Change = void (*)(Check &);

void goForward(Check &check)
{
    check.plan.intent.toRevision.clear();
    check.plan.intent.input = u"9ab12cd3"_s;
}

void bringImage(Check &check)
{
    goForward(check);
    check.plan.intent.input = u"web=ghcr.io/shop/web@sha256:1"_s;
    for (Step &step : check.plan.steps)
        step.settled.reset();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class PreflightsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfThemPass();
    void results_data();
    void results();
};

void PreflightsTest::allOfThemPass()
{
    Check check;
    QStringList ids;
    const QList<Preflight> results = check.results();
    for (const Preflight &one : results) {
        QVERIFY2(one.result == PreflightResult::Pass, qPrintable(one.title + one.detail));
        QVERIFY(!one.title.isEmpty());
        ids += one.id;
    }
    QCOMPARE(ids.join(u' '),
        u"target-exists was-healthy unchanged nothing-in-flight lock-free schema-risk incident "
        "approvals change-freeze time-budget record-writable"_s);
    QVERIFY(mayConfirm(results));
}

void PreflightsTest::results_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<Change>("change");
    QTest::addColumn<PreflightResult>("result");
    QTest::addColumn<QString>("detail");
    using enum PreflightResult;
    const auto row = [](const char *name, const QString &id, Change change, PreflightResult result,
                         const QString &detail) {
        QTest::newRow(name) << id << change << result << detail;
    };
    const Change same = [](Check &) {};
    const Change dropped = [](Check &c) { c.input.situation.history.revisions.removeAt(1); };

    QString id = u"target-exists"_s;
    row("the image is there", id, same, Pass,
        u"registry/checkr-console:5d90ab13 is in the registry"_s);
    row(
        "nobody looked for the image", id, [](Check &c) { c.target().artifactAvailable.reset(); },
        Caution,
        u"Nobody has looked whether registry/checkr-console:5d90ab13 is in the registry."_s);
    row(
        "the image is gone", id, [](Check &c) { c.target().artifactAvailable = false; }, Fail,
        u"registry/checkr-console:5d90ab13 is not in the registry. Choose another revision."_s);
    row("the revision is gone", id, dropped, Fail,
        u"rev 41 is no longer in the history. Plan again."_s);
    row("what is new has not been looked for", id, goForward, Caution,
        u"9ab12cd3 is new here. Nobody has looked for it."_s);
    row("nobody knows of what is new", id, bringImage, Caution,
        u"web=ghcr.io/shop/web@sha256:1 is new here. Nobody has looked for it."_s);
    row(
        "what is new is there", id,
        [](Check &c) {
            bringImage(c);
            c.input.newImageThere = true;
        },
        Pass, u"ghcr.io/shop/web@sha256:1 is in the registry"_s);
    row(
        "what is new was never pushed", id,
        [](Check &c) {
            bringImage(c);
            c.input.newImageThere = false;
        },
        Fail,
        u"ghcr.io/shop/web@sha256:1 is not in the registry. Push it, or name another image."_s);

    id = u"was-healthy"_s;
    row("it was healthy", id, same, Pass, u"rev 41 ran 2 d 4 h, error rate 0.6 % at most"_s);
    row(
        "it was not healthy", id, [](Check &c) { c.target().wasHealthy = false; }, Fail,
        u"rev 41 failed or was not healthy. Choose rev 40."_s);
    row(
        "it failed", id, [](Check &c) { c.target().status = RevisionStatus::Failed; }, Fail,
        u"rev 41 failed or was not healthy. Choose rev 40."_s);
    row(
        "it copies one that failed", id,
        [](Check &c) {
            c.target().copyOf = u"40"_s;
            c.input.situation.history.revisions[2].status = RevisionStatus::Failed;
        },
        Fail, u"rev 41 or what it copies failed or was not healthy. Choose another revision."_s);
    row(
        "no health is recorded", id, [](Check &c) { c.target().wasHealthy.reset(); }, Caution,
        u"No health is recorded for rev 41. A finished deployment is no proof."_s);
    row("health of a revision that is gone", id, dropped, Fail,
        u"rev 41 is no longer in the history. Plan again."_s);
    row("what is new has no past", id, goForward, Caution,
        u"A new revision has no past. The health gate decides."_s);

    id = u"unchanged"_s;
    row("nothing changed", id, same, Pass, u"rev 42 runs as it did when this was planned"_s);
    row(
        "the fingerprint changed", id,
        [](Check &c) { c.input.situation.state.fingerprint = u"42/5/6"_s; }, Fail,
        u"The target changed since the plan was made: it runs rev 42, 4 of 6 ready. Plan again."_s);
    row(
        "the revision changed", id,
        [](Check &c) { c.input.situation.state.currentRevision = u"43"_s; }, Fail,
        u"The target changed since the plan was made: it runs rev 43, 4 of 6 ready. Plan again."_s);
    row(
        "no fingerprint is no proof", id,
        [](Check &c) {
            c.input.situation.state.fingerprint.clear();
            c.plan.fingerprint.clear();
        },
        Fail, u"The target was not observed just now. Check again."_s);
    row(
        "another target was observed", id,
        [](Check &c) { c.input.situation.state.target.environment = u"staging"_s; }, Fail,
        u"The target was not observed just now. Check again."_s);

    id = u"permission"_s;
    row(
        "the system says yes", id,
        [](Check &c) { c.input.situation.state.denied = QMap<QString, QString>{}; }, Pass,
        u"The system says that you may"_s);
    row(
        "a right is missing", id,
        [](Check &c) {
            QMap<QString, QString> denied;
            for (const Strategy &strategy : c.workspace.strategies)
                denied.insert(strategy.action, u"patch deployments.apps in production"_s);
            c.input.situation.state.denied = denied;
        },
        Fail,
        u"You may not patch deployments.apps in production. Ask somebody who may, or for the "
        "right."_s);

    id = u"ownership"_s;
    row(
        "git takes it back", id,
        [](Check &c) {
            c.input.situation.state.owner = Ownership{u"Argo CD"_s, u"Application argocd/shop"_s};
        },
        Caution,
        u"Argo CD (Application argocd/shop) keeps this as git says and would undo the change. The "
        "plan pauses it first. Take the change back in git, too, then start it again."_s);
    row(
        "git is paused", id,
        [](Check &c) {
            c.input.situation.state.owner =
                Ownership{u"Flux"_s, u"Kustomization flux-system/apps"_s, true};
        },
        Caution,
        u"Flux (Kustomization flux-system/apps) is paused and stays so. Take the change back in "
        "git, too, before it is started again."_s);

    id = u"nothing-in-flight"_s;
    row("nothing is going on", id, same, Pass, u"No deployment or rollback is going on"_s);
    row(
        "a pipeline holds the target", id,
        [](Check &c) {
            c.input.situation.state.inFlight =
                Operation{u"Pipeline 88121 deploys"_s, u"P. Nair"_s, moment(u"14:01:00"_s)};
        },
        Fail,
        u"Pipeline 88121 deploys, held by P. Nair, since 14:01:00. This would queue behind it: "
        "cancel it first, or wait."_s);
    row(
        "a plan that cancels the holder", id,
        [](Check &c) {
            c.input.situation.state.inFlight =
                Operation{u"Pipeline 88121 deploys"_s, u"P. Nair"_s, moment(u"14:01:00"_s)};
            for (Strategy &strategy : c.workspace.strategies)
                strategy.needs.append(Fact::LockHeld);
            Step cancel;
            cancel.act = SimulatedAct{u"cancel"_s, {}, u"glab ci cancel pipeline 88121"_s};
            c.plan.steps.prepend(cancel);
        },
        Caution,
        u"Pipeline 88121 deploys, held by P. Nair, since 14:01:00. This plan cancels it first."_s);
    row(
        "a rollout that a change replaces", id,
        [](Check &c) {
            c.input.situation.state.inFlight =
                Operation{u"The rollout is stuck"_s, u"ci"_s, moment(u"14:01:00"_s), true, true};
        },
        Caution, u"The rollout is stuck, since 14:01:00. This plan takes its place."_s);
    row(
        "a way past the holder that does not name it", id,
        [](Check &c) {
            c.input.situation.state.inFlight =
                Operation{u"Pipeline 88121 deploys"_s, u"P. Nair"_s, moment(u"14:01:00"_s)};
            for (Strategy &strategy : c.workspace.strategies)
                strategy.needs.append(Fact::LockHeld);
            Step told;
            told.act = Message{u"internal"_s, u"Pipeline 88121 is in the way."_s};
            c.plan.steps.prepend(told);
        },
        Caution,
        u"Pipeline 88121 deploys, held by P. Nair, since 14:01:00. No step names it: read whether "
        "this plan ends it."_s);

    id = u"lock-free"_s;
    row("the lock is free", id, same, Pass,
        u"Resource group production_us, nothing of ours runs"_s);
    row(
        "the lock has a name of its own", id,
        [](Check &c) { c.protection().resourceGroup = u"us"_s; }, Pass,
        u"Resource group us, nothing of ours runs"_s);
    row(
        "a run of ours holds it", id,
        [](Check &c) { c.input.runInFlight = u"Helm rollback, rev 42 → 41"_s; }, Fail,
        u"Helm rollback, rev 42 → 41 holds resource group production_us. "
        "Wait for it, or abort it."_s);
    row(
        "no such environment, no lock", id, [](Check &c) { c.workspace.environments.clear(); },
        Fail, u"production_us is not in this workspace."_s);

    id = u"schema-risk"_s;
    const Change critical = [](Check &c) {
        c.input.situation.history.revisions[0].schemaRisk = SchemaRisk::Critical;
    };
    row("no migration", id, same, Pass, u"No migrations between rev 41 and rev 42"_s);
    const Change unsaid = [](Check &c) { forgetSchema(c.input.situation.history); };
    row("nobody says", id, unsaid, Caution,
        u"Nobody says whether migrations lie between rev 41 and rev 42. Ask who deployed "
        "rev 42."_s);
    row(
        "a migration that only adds", id,
        [](Check &c) { c.input.situation.history.revisions[0].schemaVersion = u"20261112"_s; },
        Pass, u"Safe: migrations between rev 41 and rev 42 only add"_s);
    row(
        "a risky migration", id,
        [](Check &c) { c.input.situation.history.revisions[0].schemaRisk = SchemaRisk::Risky; },
        Caution,
        u"Risky: a migration between rev 41 and rev 42 changes what exists. Check that rev 41 runs "
        "on it."_s);
    row("a critical migration", id, critical, Fail,
        u"Critical: a destructive migration lies between rev 41 and rev 42. Take the migration "
        "back, or go forward."_s);
    row(
        "a critical migration that is taken back", id,
        [](Check &c) {
            c.input.situation.history.revisions[0].schemaRisk = SchemaRisk::Critical;
            c.plan.intent.strategy = u"migration"_s;
        },
        Caution,
        u"Critical: a destructive migration between rev 41 and rev 42 is taken back. "
        "Needs a backup."_s);
    row("migrations that can't be looked at", id, dropped, Fail,
        u"Migrations between rev 41 and rev 42 can't be looked at. Plan again."_s);
    row("migrations of what is new", id, goForward, Caution,
        u"Migrations of a new revision are not known here."_s);

    id = u"incident"_s;
    row("the incident names the target", id, same, Pass,
        u"INCIDENT-123 is open and names checkr-console"_s);
    row(
        "no incident in production", id, [](Check &c) { c.input.incident.reset(); }, Fail,
        u"No incident is open. Declare one first."_s);
    row(
        "a resolved incident is not open", id,
        [](Check &c) { c.input.incident->resolvedAt = moment(u"14:10:00"_s); }, Fail,
        u"No incident is open. Declare one first."_s);
    row(
        "no incident in staging", id,
        [](Check &c) {
            c.input.incident.reset();
            c.workspace.environments[0].kind = EnvironmentKind::Staging;
        },
        Caution, u"No incident is open."_s);
    row(
        "another incident", id, [](Check &c) { c.input.incident->id = u"INCIDENT-124"_s; }, Fail,
        u"The plan names INCIDENT-123, open is INCIDENT-124. Plan again."_s);
    row(
        "an incident about something else", id, [](Check &c) { c.input.incident->targets.clear(); },
        Caution, u"INCIDENT-123 is open but does not name checkr-console@production_us"_s);

    id = u"approvals"_s;
    row("both signed", id, same, Pass, u"Ana Brandt, 14:17:31. Daniel Osei, 14:17:31."_s);
    row(
        "one is missing", id, [](Check &c) { c.input.approvals.removeLast(); }, Waiting,
        u"1 of 2. Daniel Osei, 14:17:31. One more needed."_s);
    row(
        "nobody signed", id, [](Check &c) { c.input.approvals.clear(); }, Waiting,
        u"0 of 2. 2 more needed."_s);
    row(
        "one person signs once", id,
        [](Check &c) {
            c.input.approvals.removeLast();
            c.approve(u"Daniel Osei"_s);
        },
        Waiting, u"1 of 2. Daniel Osei, 14:17:31. One more needed."_s);
    row(
        "a changed plan voids them", id, [](Check &c) { c.plan.title += u'!'; }, Waiting,
        u"0 of 2. 2 for another plan, not counted. 2 more needed."_s);
    row(
        "none needed", id, [](Check &c) { c.plan.approvalsNeeded = 0; }, Pass,
        u"None needed in production_us"_s);

    id = u"change-freeze"_s;
    const Change frozen = [](Check &c) {
        c.protection().freeze = Freeze{*fromIso(u"2026-11-16T08:00:00Z"_s), u"Launch"_s};
    };
    row("no freeze", id, same, Pass, u"No freeze is active"_s);
    row(
        "a freeze that is over", id,
        [](Check &c) { c.protection().freeze = Freeze{moment(u"14:14:12"_s), {}}; }, Pass,
        u"No freeze is active"_s);
    row("a P0 may proceed", id, frozen, Caution,
        u"Active until 16 Nov 08:00 (Launch). A P0 incident may proceed; "
        "the override is logged."_s);
    row(
        "a P1 may not", id,
        [](Check &c) {
            c.protection().freeze = Freeze{*fromIso(u"2026-11-16T08:00:00Z"_s), {}};
            c.input.incident->severity = Severity::P1;
        },
        Fail, u"Active until 16 Nov 08:00. Only a P0 incident may proceed."_s);
    row(
        "without an incident nobody may", id,
        [](Check &c) {
            c.protection().freeze = Freeze{*fromIso(u"2026-11-16T08:00:00Z"_s), {}};
            c.input.incident.reset();
        },
        Fail, u"Active until 16 Nov 08:00. Only a P0 incident may proceed."_s);

    id = u"time-budget"_s;
    row("in time", id, same, Pass, u"Takes 2–5 min, 22:48 left of the P0 fix time"_s);
    row(
        "too slow", id, [](Check &c) { c.input.incident->declaredAt = moment(u"13:46:00"_s); },
        Caution, u"Takes 2–5 min, 01:48 left of the P0 fix time."_s);
    row(
        "over already", id, [](Check &c) { c.input.incident->declaredAt = moment(u"13:14:12"_s); },
        Caution, u"The P0 fix time was over 30 min ago."_s);
    row(
        "no estimate", id, [](Check &c) { c.plan.expected = {}; }, Caution,
        u"No estimate for this, 22:48 left of the P0 fix time."_s);
    row(
        "a P3 has no deadline", id, [](Check &c) { c.input.incident->severity = Severity::P3; },
        Pass, u"P3 has no deadline"_s);
    row(
        "no incident, no deadline", id, [](Check &c) { c.input.incident.reset(); }, Pass,
        u"No incident, no deadline"_s);

    id = u"record-writable"_s;
    row("the record can be written", id, same, Pass,
        u"Every step is written down before it runs"_s);
    row(
        "the record can't be written", id, [](Check &c) { c.input.recordWritable = false; }, Fail,
        u"The record can't be written. Nothing runs unrecorded. Free its disk or its folder."_s);
}

void PreflightsTest::results()
{
    QFETCH(QString, id);
    QFETCH(Change, change);
    QFETCH(PreflightResult, result);
    Check check;
    change(check);
    const QList<Preflight> results = check.results();
    const auto found = std::ranges::find(results, id, &Preflight::id);
    QVERIFY(found != results.end());
    QTEST(found->detail, "detail");
    QCOMPARE(found->result, result);
    if (result == PreflightResult::Fail || result == PreflightResult::Waiting)
        QVERIFY(!mayConfirm(results));
}

QTEST_APPLESS_MAIN(PreflightsTest)
#include "tst_preflights.moc"
