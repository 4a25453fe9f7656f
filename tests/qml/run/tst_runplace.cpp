// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/benchsession.h"
#include "console/run/runmodel.h"
#include "support/livepage.h"

#include <QSignalSpy>

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::examples;
using namespace std::chrono_literals;

namespace {

/// The Live place with a run on the bench.
class Page : public support::LivePage
{
public:
    explicit Page(const QSize &size = {1336, 788})
    {
        console.show(session, {});
        bench().fleet->start(Milliseconds(1'000));
        open(size, true);
    }

    std::shared_ptr<BenchSession> session = std::make_shared<BenchSession>();

    [[nodiscard]] RunBench &bench() { return session->bench(); }
    [[nodiscard]] ScriptedTarget &target() { return bench().target; }
    void listInstances(const QString &revision)
    {
        for (int i = 0; i < 4; ++i)
            target().state().instances.append(
                {u"shop-5d9f7c-%1x2p"_s.arg(i), revision, InstanceState::Ready});
    }
    [[nodiscard]] bool isCovered() const { return view.rootObject()->property("covered").toBool(); }
};

const QString plan = u"message read B await gate message"_s;

} // namespace

class TestRunPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysThatNothingRuns();
    void showsARun_data();
    void showsARun();
    void aWholeRunIsWarnedOfNothing();
    void abortAsksForAReason();
    void forwardIsReviewed();
    void aDoubtfulStepAsksThePerson();
    void theUndoIsShownInFull();
    void keysReachTheRun();
};

void TestRunPlace::saysThatNothingRuns()
{
    Page page;
    QVERIFY(page.texts().contains(u"Nothing runs"_s));
    QVERIFY(!page.perform(u"pause"_s));
    page.picture(u"empty"_s);
}

void TestRunPlace::showsARun_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("name");
    QTest::newRow("1440 x 900") << QSize(1368, 776) << u"1440"_s;
    QTest::newRow("1280 x 720") << QSize(1224, 596) << u"1280"_s;
    QTest::newRow("1920 x 1080") << QSize(1848, 956) << u"1920"_s;
}

void TestRunPlace::showsARun()
{
    QFETCH(QSize, size);
    QFETCH(QString, name);
    Page page(size);
    page.target().errorRate = 6.6;
    QVERIFY(!page.bench().passUntil([] { return false; }, 60s));
    QVERIFY(page.bench().start(planOf(plan)));
    QVERIFY(page.bench().passUntilStep(4));
    page.target().errorRate = 0.3;
    page.listInstances(u"43"_s);
    QVERIFY(page.bench().passUntil([&] { return page.model().gateState() == u"Holding"; }));
    const QStringList texts = page.texts();
    for (const QString &text : {u"Rollback, rev 42 to 41"_s, u"PLAN-0001"_s,
             u"Running, step 5 of 6"_s, u"Health gate, step 5"_s, u"Holding"_s, u"Error rate"_s,
             u"p95 latency"_s, u"tool rollback 41"_s, u"Error rate below 1 %"_s,
             u"Samples passed"_s, u"Roll forward…"_s, u"Abort…"_s, u"Pause"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    page.picture(name);
}

void TestRunPlace::aWholeRunIsWarnedOfNothing()
{
    Page page;
    QSignalSpy warned(page.view.engine(), &QQmlEngine::warnings);
    QVERIFY(page.bench().start(planOf(plan)));
    QVERIFY(page.bench().passUntilOver());
    QVERIFY(page.texts().contains(u"Succeeded"_s));
    QVERIFY(page.texts().contains(u"Verify and resolve"_s));
    QVERIFY(!page.texts().contains(u"Pause"_s));
    page.picture(u"succeeded"_s);
    QCOMPARE(warned.size(), 0);
}

void TestRunPlace::abortAsksForAReason()
{
    Page page({1224, 596});
    QVERIFY(page.bench().start(planOf(plan)));
    QVERIFY(page.bench().passUntilStep(4));
    QVERIFY(page.perform(u"abort"_s));
    QVERIFY(page.isCovered());
    const QStringList texts = page.texts();
    QVERIFY(texts.contains(u"Reason too short. 0 of 10 characters."_s));
    QVERIFY(texts.contains(u"Step 3, Change s3, was done."_s));
    page.picture(u"abort"_s);
    QTest::keyClick(&page.view, Qt::Key_Escape);
    QVERIFY(!page.isCovered());
    QVERIFY(page.model().isRunOn());
}

void TestRunPlace::forwardIsReviewed()
{
    Page page;
    QVERIFY(page.bench().start(planOf(plan)));
    QVERIFY(page.bench().passUntilStep(2));
    QVERIFY(page.perform(u"roll-forward"_s));
    QVERIFY(!page.isCovered());
    QVERIFY(page.bench().passUntil([&] { return page.model().forwardRefusal().isEmpty(); }));
    QVERIFY(page.perform(u"roll-forward"_s));
    QVERIFY(page.isCovered());
    page.picture(u"forward"_s);
    QTest::keyClick(&page.view, Qt::Key_Return);
    QVERIFY(!page.isCovered());
    QVERIFY(page.bench().passUntilOver());
    QVERIFY(page.bench().runner->view().steps[4].evidence.startsWith(u"Rolled forward"_s));
}

void TestRunPlace::aDoubtfulStepAsksThePerson()
{
    Page page({1224, 596});
    page.target().mood = ScriptedTarget::Mood::LosesAnswer;
    QVERIFY(page.bench().start(planOf(u"message D gate"_s)));
    QVERIFY(page.bench().passUntilOver());
    QVERIFY(page.texts().contains(u"Did step 2, Change s2, take effect?"_s));
    QVERIFY(page.texts().contains(u"It took effect"_s));
    page.picture(u"question"_s);
}

void TestRunPlace::theUndoIsShownInFull()
{
    Page page;
    QVERIFY(page.bench().start(planOf(plan)));
    QVERIFY(page.bench().passUntilStep(4));
    page.model().abort(u"It makes things worse"_s);
    QVERIFY(page.bench().passUntilOver());
    QVERIFY(page.texts().contains(u"Plan the undo…"_s));
    QVERIFY(page.texts().contains(u"It makes things worse"_s));
    page.picture(u"aborted"_s);
}

void TestRunPlace::keysReachTheRun()
{
    Page page;
    QVERIFY(page.bench().start(planOf(u"wait B gate"_s)));
    QVERIFY(page.perform(u"pause"_s));
    QVERIFY(page.model().isPaused());
    QVERIFY(page.texts().contains(u"Go on"_s));
    QVERIFY(page.perform(u"log"_s));
    QCOMPARE(QString::fromLatin1(page.view.activeFocusItem()->metaObject()->className()),
        u"breakglass::items::LogView"_s);
    QVERIFY(page.perform(u"follow"_s));
    QVERIFY(!page.perform(u"resolve"_s));
}

QTEST_MAIN(TestRunPlace)
#include "tst_runplace.moc"
