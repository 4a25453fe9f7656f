// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "cluster.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

/// What is asked before anything is changed: the same requests, marked, and what their answers mean.
class KubernetesDryRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksWithTheSameRequests_data();
    void asksWithTheSameRequests();
    void saysWhatTheServerSaid();
};

void KubernetesDryRunTest::asksWithTheSameRequests_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("input");
    QTest::newRow("undo") << u"undo"_s << u"4"_s << QString();
    QTest::newRow("restart") << u"restart"_s << QString() << QString();
    QTest::newRow("scale") << u"scale"_s << QString() << u"5"_s;
    QTest::newRow("pause") << u"pause"_s << QString() << QString();
    QTest::newRow("set-image") << u"set-image"_s << QString()
                               << u"console=shop@sha256:"_s + QString(64, u'a');
}

void KubernetesDryRunTest::asksWithTheSameRequests()
{
    QFETCH(const QString, action);
    QFETCH(const QString, revision);
    QFETCH(const QString, input);
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(action, revision, input);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    int asked = 0;
    for (const Step &step : *steps) {
        // Before the lock is taken nobody can be asked to give it back.
        QCOMPARE(step.dryRun.has_value(), step.changesTarget);
        if (!step.dryRun)
            continue;
        ++asked;
        HttpRequest question = std::get<HttpRequest>(step.dryRun->question);
        const QString url = std::get<HttpRequest>(step.act).url;
        QCOMPARE(question.url, url + u"&dryRun=All"_s);
        question.url = url;
        QCOMPARE(question, std::get<HttpRequest>(step.act));
    }
    QCOMPARE(asked, 2); // The lock and the change.
}

void KubernetesDryRunTest::saysWhatTheServerSaid()
{
    KubernetesBench bench;
    bench.showBadRollout();
    const auto steps = bench.plan(u"scale"_s, {}, u"5"_s);
    QVERIFY(steps);
    const DryRun question = *steps->at(1).dryRun;
    const auto yes = bench.backend->readDryRun(
        question, {200, R"({"kind":"Scale","metadata":{"name":"web"},"spec":{"replicas":5}})"}, {});
    QCOMPARE(yes.outcome, events::DryRunOutcome::WouldSucceed);
    QCOMPARE(yes.sentence, u"web would have 5 replicas instead of 3"_s);
    const auto no = bench.backend->readDryRun(
        question, {403, R"({"kind":"Status","message":"forbidden"})"}, {});
    QCOMPARE(no.outcome, events::DryRunOutcome::Refused);
    QCOMPARE(no.sentence, u"forbidden"_s);
    const auto busy = bench.backend->readDryRun(question, {503, {}}, {});
    QCOMPARE(busy.outcome, events::DryRunOutcome::NoAnswer);
}

QTEST_GUILESS_MAIN(KubernetesDryRunTest)
#include "tst_kubernetesdryrun.moc"
