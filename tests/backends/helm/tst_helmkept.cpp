// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "askedplans.h"
#include "support/jsonpatching.h"

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

namespace {

const QJsonObject helmRelease{{u"metadata"_s, QJsonObject{{u"uid"_s, u"hr1"_s}}},
    {u"spec"_s, QJsonObject{{u"suspend"_s, false}}}};

/// The recorded Deployment as Flux labels what it installs.
QJsonObject labelled()
{
    QJsonObject labels = deployment()[u"metadata"][u"labels"].toObject();
    labels.insert(u"helm.toolkit.fluxcd.io/name"_s, u"worker"_s);
    labels.insert(u"helm.toolkit.fluxcd.io/namespace"_s, u"production"_s);
    return with(deployment(), {u"metadata"_s, u"labels"_s}, labels);
}

/// A release that Flux keeps, looked at.
struct KeptRelease
{
    HelmBench bench;
    TargetState state;

    explicit KeptRelease(const QJsonObject &keeper = helmRelease, int status = 200)
    {
        bench.tells(secretsAfterRollback());
        const auto history = bench.history();
        Q_ASSERT(history);
        look(keeper, status);
    }
    void look(const QJsonObject &keeper, int status = 200)
    {
        bench.looks(secretsAfterRollback(), labelled(), {}, {}, true);
        bench.cluster.http.reply(status, keeper);
        state = bench.observe().value();
    }
    Expected<QList<Step>> steps(const QString &action, const QString &revision = {})
    {
        return bench.backend->steps(intentTo(revision), strategyOf(action), state, {});
    }
};

} // namespace

/// Releases that Flux keeps as git says, and what an operator may do with a release.
class HelmKeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesWhoWouldUndoIt();
    void leavesItPausedAndStartsItAgain();
    void knowsTheControllerThatWroteIt();
    void asksNobodyForAReleaseOfPeople();
    void refusesWhatItCannotPause();
    void saysWhichRightIsMissing_data();
    void saysWhichRightIsMissing();
};

void HelmKeptTest::pausesWhoWouldUndoIt()
{
    KeptRelease kept;
    QCOMPARE(kept.state.owner,
        std::optional(Ownership{u"Flux"_s, u"HelmRelease production/worker"_s, false}));
    const auto steps = kept.steps(u"rollback"_s, u"4"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(titlesOf(*steps).constFirst(), u"Pause HelmRelease production/worker"_s);
    QVERIFY(titlesOf(*steps).contains(u"Roll back to rev 4"_s));
    const auto frozen = patched(helmRelease, patchOf(steps->constFirst()));
    QVERIFY((*frozen)[u"spec"][u"suspend"].toBool());
}

void HelmKeptTest::leavesItPausedAndStartsItAgain()
{
    KeptRelease kept;
    QVERIFY(!kept.steps(u"start-sync"_s));
    const QString before = kept.state.fingerprint;
    kept.look(with(helmRelease, {u"spec"_s, u"suspend"_s}, true));
    QVERIFY(kept.state.owner->isFrozen);
    QVERIFY(kept.state.fingerprint != before);
    QVERIFY(!titlesOf(*kept.steps(u"rollback"_s, u"4"_s))
            .contains(u"Pause HelmRelease production/worker"_s));
    const auto start = kept.steps(u"start-sync"_s);
    QVERIFY2(start, start ? "" : qPrintable(start.error().sentence()));
    QCOMPARE(
        titlesOf(*start), QStringList{u"Let HelmRelease production/worker follow git again"_s});
}

void HelmKeptTest::knowsTheControllerThatWroteIt()
{
    QJsonArray secrets = secretsAfterRollback();
    QJsonObject newest = secrets.last().toObject();
    QJsonArray fields = newest[u"metadata"][u"managedFields"].toArray();
    fields[0] = with(fields.at(0).toObject(), {u"manager"_s}, u"helm-controller"_s);
    newest = with(newest, {u"metadata"_s, u"managedFields"_s}, fields);
    secrets.replace(secrets.size() - 1, newest);
    HelmBench bench;
    bench.looks(secrets, deployment());
    bench.cluster.http.reply(200, helmRelease);
    QCOMPARE(bench.observe()->owner,
        std::optional(Ownership{u"Flux"_s, u"HelmRelease production/checkr-worker"_s, false}));
    QVERIFY(bench.cluster.http.asked().constLast().url.endsWith(
        u"/namespaces/production/helmreleases/checkr-worker"_s));
    // No HelmRelease has that name: nobody who could be paused.
    HelmBench another;
    another.looks(secrets, deployment());
    another.cluster.http.reply(404, QJsonObject{{u"kind"_s, u"Status"_s}, {u"code"_s, 404}});
    QVERIFY(!another.observe()->owner);
}

void HelmKeptTest::asksNobodyForAReleaseOfPeople()
{
    HelmBench bench;
    bench.looks(secretsAfterRollback(), deployment());
    QVERIFY(!bench.observe()->owner);
    QCOMPARE(bench.cluster.http.unexpected(), 0);
}

void HelmKeptTest::refusesWhatItCannotPause()
{
    KeptRelease kept(QJsonObject{{u"kind"_s, u"Status"_s}, {u"code"_s, 403}}, 403);
    QVERIFY(kept.state.owner);
    const auto steps = kept.steps(u"rollback"_s, u"4"_s);
    QVERIFY(!steps);
    QCOMPARE(steps.error().kind, ErrorKind::Denied);
}

void HelmKeptTest::saysWhichRightIsMissing_data()
{
    QTest::addColumn<QString>("forbidden");
    QTest::addColumn<QStringList>("denied");
    QTest::addColumn<QString>("words");
    const QStringList writing{
        u"cancel-rollback"_s, u"direct-deploy"_s, u"rollback"_s, u"unlock"_s, u"upgrade"_s};
    QTest::newRow("nothing") << QString() << QStringList() << QString();
    QTest::newRow("the workload") << u"patch deployments"_s
                                  << QStringList{u"cancel-rollback"_s, u"direct-deploy"_s,
                                         u"repair"_s, u"rollback"_s, u"unlock"_s, u"upgrade"_s}
                                  << u"patch deployments.apps in production"_s;
    QTest::newRow("the release") << u"create secrets"_s << writing
                                 << u"create secrets in production"_s;
    QTest::newRow("the keeper") << u"patch helmreleases"_s
                                << QStringList{u"cancel-rollback"_s, u"direct-deploy"_s,
                                       u"repair"_s, u"rollback"_s, u"start-sync"_s, u"unlock"_s,
                                       u"upgrade"_s}
                                << u"patch helmreleases.helm.toolkit.fluxcd.io in production"_s;
}

void HelmKeptTest::saysWhichRightIsMissing()
{
    QFETCH(const QString, forbidden);
    QFETCH(const QStringList, denied);
    HelmBench bench;
    bench.cluster.http.reviews({forbidden});
    bench.looks(secretsAfterRollback(), labelled());
    bench.cluster.http.reply(200, helmRelease);
    const TargetState state = bench.observe().value();
    QVERIFY(state.denied);
    QCOMPARE(state.denied->keys(), denied);
    for (const QString &words : state.denied->values())
        QTEST(words, "words");
}

QTEST_GUILESS_MAIN(HelmKeptTest)
#include "tst_helmkept.moc"
