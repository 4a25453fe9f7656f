// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/run/runmodel.h"
#include "support/livepage.h"
#include "support/splitsession.h"

using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::examples;
using namespace std::chrono_literals;
using execution::RunPhase;

namespace {

/// The Live place with a run that moves traffic by stages, as wide as the shell gives it.
class Page : public support::LivePage
{
public:
    explicit Page(const QSize &size = {1336, 744}, bool dark = true)
    {
        console.show(session, {});
        open(size, dark);
    }

    std::shared_ptr<SplitSession> session = std::make_shared<SplitSession>();

    [[nodiscard]] SplitHouse &house() { return session->house(); }
    void start(const QString &fix)
    {
        house().clock.advance(5min);
        const auto plan = house().plan(u"progressive-deploy"_s, {}, fix);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().sentence()));
        QVERIFY(house().start(*plan));
    }
    /// Until the gate of this stage has held so long.
    bool passUntilHeld(int percent, Milliseconds held)
    {
        return house().passUntilOn(u"Hold at %1 %"_s.arg(percent)) &&
               house().passUntil([this, held] {
                   const auto &gate = house().runner->view().gate;
                   return gate && gate->held >= held;
               });
    }
    void picture(const QString &name) { LivePage::picture(u"rollout-"_s + name); }
};

} // namespace

class TestRolloutPlace : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRailTakesThePlaceOfThePods_data();
    void theRailTakesThePlaceOfThePods();
    void aGateThatDoesNotOpenIsSaid();
    void anAbortSaysWhatItSendsBack();
};

void TestRolloutPlace::theRailTakesThePlaceOfThePods_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("as drawn") << QSize(1336, 744) << true;
    QTest::newRow("in the smallest window") << QSize(1224, 592) << true;
    QTest::newRow("in a large window, light") << QSize(1848, 952) << false;
}

void TestRolloutPlace::theRailTakesThePlaceOfThePods()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    Page page(size, dark);
    page.start(goodFix);
    QVERIFY(page.passUntilHeld(25, 144s));
    const QStringList texts = page.texts();
    for (const QString &text :
        {u"Rollout time"_s, u"of 15:00"_s, u"10 %"_s, u"25 %"_s, u"100 %"_s, u"T+5 min"_s,
            u"Next gate, 50 %, in"_s, u"If all checks hold"_s, u"Roll forward to 50 %…"_s,
            u"Gate to 50 %"_s, u"Abort sends 100 % of traffic back to 00116-vub."_s})
        QVERIFY2(texts.contains(text), qPrintable(text + u" | "_s + texts.join(u" | "_s)));
    QVERIFY(texts.contains(u"Now, 5 of 10 samples"_s));
    page.picture(QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-'));
    // Acts are shown short in the list; the log has them whole.
    QStringList cut = page.cut();
    cut.removeIf([](const QString &text) {
        return text.startsWith(u"gcloud") || text.contains(u"samples in a row"_s) ||
               text.startsWith(u"To internal"_s);
    });
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u" | "_s)));
}

void TestRolloutPlace::aGateThatDoesNotOpenIsSaid()
{
    Page page;
    page.start(badFix);
    QVERIFY(page.house().passUntilPhase(RunPhase::Paused));
    const QStringList texts = page.texts();
    QVERIFY2(texts.contains(u"Gate did not open"_s), qPrintable(texts.join(u" | "_s)));
    QVERIFY(texts.contains(u"Go on, or abort"_s));
    page.picture(u"gate-did-not-open"_s);
}

void TestRolloutPlace::anAbortSaysWhatItSendsBack()
{
    Page page;
    page.start(goodFix);
    QVERIFY(page.passUntilHeld(25, 30s));
    QVERIFY(page.perform(u"abort"_s));
    const RowModel &acts = *page.model().returning();
    QCOMPARE(acts.rowCount({}), 1);
    QVERIFY(acts.data(acts.index(0), acts.roleNames().key("act"))
            .toString()
            .contains(u"--to-revisions=payments-api-00116-vub=100"_s));
    page.picture(u"abort"_s);
    page.model().abort(u"the fix fails, too"_s);
    QVERIFY(page.house().passUntilPhase(RunPhase::Finished));
    QVERIFY(page.texts().contains(u"All to 00116-vub"_s) ||
            page.model().rollout()->gateText() == u"Sent back");
    QCOMPARE(page.model().rollout()->gateNote(), u"All to 00116-vub"_s);
    page.picture(u"sent-back"_s);
}

QTEST_MAIN(TestRolloutPlace)
#include "tst_rolloutplace.moc"
