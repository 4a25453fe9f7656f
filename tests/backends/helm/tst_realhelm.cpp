// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "support/helmhouse.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::support;

namespace {

const TargetId target{u"shop"_s, u"production"_s};

/// Steps are performed as they are written.
class House : public HelmHouse
{
public:
    using HelmHouse::HelmHouse;
    Expected<TargetState> observe() { return QCoro::waitFor(backend->observe(target, {})); }
    Expected<History> history() { return QCoro::waitFor(backend->history(target, {})); }

    Expected<QList<Step>> plan(
        const QString &action, const QString &revision, const QString &input = {})
    {
        const auto told = history();
        const auto seen = observe();
        if (!told || !seen)
            return std::unexpected(told ? seen.error() : told.error());
        Strategy strategy;
        strategy.action = action;
        return backend->steps({{}, target, revision, input, {}, {}}, strategy, *seen, *told);
    }
    /// What went wrong, or nothing.
    QString perform(const Step &step)
    {
        if (const auto *command = std::get_if<Command>(&step.act)) {
            const auto run = QCoro::waitFor(process->run(*command, {}, {}, nullptr, {}));
            return !run            ? run.error().sentence()
                   : run->exitCode ? QString::fromUtf8(run->errors)
                                   : QString();
        }
        if (const auto *request = std::get_if<HttpRequest>(&step.act)) {
            const auto answer = QCoro::waitFor(http->send(*request, {}, {}));
            return !answer                 ? answer.error().sentence()
                   : answer->status != 200 ? QString::fromUtf8(answer->body)
                                           : QString();
        }
        const breakglass::Condition wanted = std::get<AwaitSettled>(step.act).condition;
        const bool holds = eventually([&] {
            const auto seen = observe();
            return seen &&
                   (!wanted.settled || (seen->isSettled() && seen->ready >= wanted.atLeastReady));
        });
        return holds ? QString() : u"It did not settle."_s;
    }
    /// Asks what a step would do; what is against it, or nothing.
    QString ask(const DryRun &dryRun)
    {
        Step step;
        if (const auto *command = std::get_if<Command>(&dryRun.question))
            step.act = *command;
        else
            step.act = std::get<HttpRequest>(dryRun.question);
        return perform(step);
    }
    /// Everything that Helm and its chart have in the cluster, to the byte.
    [[nodiscard]] QByteArray state() const
    {
        QJsonArray all;
        for (const char *kind : {"Secret", "Deployment", "ReplicaSet"}) {
            for (QJsonObject object : live.cluster.objects(kind, u"production"_s)) {
                object.remove(u"status"_s); // The controllers are still at it.
                QJsonObject meta = object[u"metadata"].toObject();
                for (const char *field : {"resourceVersion", "managedFields"})
                    meta.remove(QLatin1StringView(field));
                object.insert(u"metadata"_s, meta);
                all.append(object);
            }
        }
        return QJsonDocument(all).toJson();
    }
    /// By hand, past Helm; what went wrong, or nothing.
    QString scale(int count)
    {
        const QByteArray body = R"({"spec":{"replicas":)" + QByteArray::number(count) + "}}";
        const HttpRequest request =
            kubeapi::requestTo({{}, live.cluster.url(), {}, u"kubernetes:fake"_s, {}}, u"PATCH"_s,
                u"/apis/apps/v1/namespaces/production/deployments/shop/scale"_s, body,
                u"application/merge-patch+json"_s);
        Step step;
        step.act = request;
        return perform(step);
    }
    QString perform(const QList<Step> &steps)
    {
        for (const Step &step : steps) {
            if (const QString problem = perform(step); !problem.isEmpty())
                return step.title + u": "_s + problem;
        }
        return {};
    }
};

qint64 median(QList<qint64> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

} // namespace

/// Releases of the real helm, 3 and 4: read as it reads them, taken back by the steps of a plan.
class RealHelmTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhatHelmSays_data() { addHelms(); }
    void saysWhatHelmSays();
    void takesABadUpgradeBack_data() { addHelms(); }
    void takesABadUpgradeBack();
    void asksWithoutChangingAnything_data() { addHelms(); }
    void asksWithoutChangingAnything();
    void deploysADigest_data() { addHelms(); }
    void deploysADigest();
    void freesAHangingRelease_data() { addHelms(); }
    void freesAHangingRelease();

private:
    std::optional<House> m_house;
};

void RealHelmTest::init()
{
    QFETCH(const QString, tool);
    BG_FETCH_HELM(helm, tool);
    m_house.emplace(helm);
    QVERIFY(m_house->backend);
    QCOMPARE(m_house->upgrade(u"1.0"_s).exitCode, 0);
    QCOMPARE(m_house->upgrade(u"1.1"_s).exitCode, 0);
}

void RealHelmTest::saysWhatHelmSays()
{
    QList<qint64> ours;
    QList<qint64> theirs;
    Run printed;
    for (int time = 0; time < 5; ++time) {
        QElapsedTimer timer;
        timer.start();
        printed = m_house->helm({u"history"_s, u"shop"_s, u"-o"_s, u"json"_s});
        theirs.append(timer.nsecsElapsed());
        timer.start();
        QVERIFY(m_house->history());
        ours.append(timer.nsecsElapsed());
    }
    qInfo("history: first %.1f ms, then %.1f ms; helm history: %.1f ms",
        double(ours.constFirst()) / 1e6, double(median(ours)) / 1e6, double(median(theirs)) / 1e6);
    const History told = m_house->history().value();
    const QJsonArray rows = QJsonDocument::fromJson(printed.output.toUtf8()).array();
    QCOMPARE(told.revisions.size(), rows.size());
    for (int at = 0; at < rows.size(); ++at) {
        const Revision &revision = told.revisions.at(rows.size() - 1 - at);
        QCOMPARE(revision.id, QString::number(rows.at(at)[u"revision"].toInt()));
        const QString words = rows.at(at)[u"description"].toString().simplified();
        QVERIFY(revision.change.startsWith(words));
    }
}

void RealHelmTest::takesABadUpgradeBack()
{
    QVERIFY(m_house->upgrade(u"1.2-bad"_s, u"2s"_s).exitCode != 0);
    const TargetState bad = m_house->observe().value();
    QCOMPARE(bad.currentRevision, u"3"_s);
    QVERIFY(!bad.isSettled());
    // The load needed more than the release says.
    QCOMPARE(m_house->scale(4), QString());
    const auto steps = m_house->plan(u"rollback"_s, u"2"_s);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(m_house->perform(*steps), QString());
    QCOMPARE(m_house->image(), u"registry.example.com/shop:1.1"_s);
    const TargetState good = m_house->observe().value();
    QCOMPARE(good.currentRevision, u"4"_s);
    QVERIFY(good.isSettled());
    QCOMPARE(good.ready, 4);
    QCOMPARE(m_house->history()->find(u"4"_s)->copyOf, u"2"_s);
}

void RealHelmTest::asksWithoutChangingAnything()
{
    // The version is asked with the first look; without it nobody knows how to ask.
    QVERIFY(eventually([this] {
        const auto steps = m_house->plan(u"rollback"_s, u"1"_s);
        return steps && steps->at(1).dryRun.has_value();
    }));
    QCOMPARE(m_house->scale(4), QString());
    QVERIFY(eventually([this] {
        const auto seen = m_house->observe();
        return seen && seen->isSettled() && seen->ready == 4 && m_house->live.settles();
    }));
    const QString exact = u"1.3@sha256:"_s + QString(64, u'a');
    const QList<Step> steps = m_house->plan(u"rollback"_s, u"1"_s).value() +
                              m_house->plan(u"upgrade"_s, {}, exact).value();
    const QByteArray before = m_house->state();
    int asked = 0;
    m_house->live.cluster.forgetRequests();
    for (const Step &step : steps) {
        if (!step.dryRun)
            continue;
        ++asked;
        QCOMPARE(m_house->ask(*step.dryRun), QString());
    }
    QCOMPARE(asked, 4); // Rollback, upgrade, and after each the replicas that were given by hand.
    QCOMPARE(m_house->state(), before);
    for (const RecordedRequest &request : m_house->live.cluster.requests()) {
        const bool reads = request.method == "GET" || request.target.contains("reviews");
        QVERIFY2(reads || request.target.contains("dryRun=All"),
            (request.method + ' ' + request.target).constData());
    }
    QVERIFY(m_house->ask(*steps.at(1).dryRun).isEmpty());
    // What helm refuses is refused.
    Command gone = std::get<Command>(steps.at(1).dryRun->question);
    gone.argv[3] = u"99"_s;
    const QString refused = m_house->ask(DryRun{gone});
    QVERIFY2(refused.contains(u"release has no 99 version"), qPrintable(refused));
}

void RealHelmTest::deploysADigest()
{
    const QString exact = u"1.3@sha256:"_s + QString(64, u'a');
    const auto deploy = m_house->plan(u"upgrade"_s, {}, exact);
    QVERIFY2(deploy, deploy ? "" : qPrintable(deploy.error().sentence()));
    QCOMPARE(m_house->perform(*deploy), QString());
    QCOMPARE(m_house->image(), u"registry.example.com/shop:"_s + exact);
    QCOMPARE(m_house->history()->find(u"3"_s)->artifactReference, m_house->image());
}

void RealHelmTest::freesAHangingRelease()
{
    m_house->leaveHanging(2);
    QVERIFY(m_house->upgrade(u"1.4"_s).errors.contains(u"another operation"_s));
    QVERIFY(!m_house->plan(u"rollback"_s, u"1"_s));
    QVERIFY(eventually([this] { return m_house->plan(u"unlock"_s, u"1"_s).has_value(); }));
    const auto unlock = m_house->plan(u"unlock"_s, u"1"_s);
    QCOMPARE(m_house->perform(*unlock), QString());
    QCOMPARE(m_house->image(), u"registry.example.com/shop:1.0"_s);
    QCOMPARE(m_house->history()->find(u"2"_s)->status, RevisionStatus::Failed);
    QCOMPARE(m_house->upgrade(u"1.4"_s).exitCode, 0);
}

QTEST_GUILESS_MAIN(RealHelmTest)
#include "tst_realhelm.moc"
