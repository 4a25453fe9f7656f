// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/composition.h"
#include "app/engine.h"
#include "app/stage.h"
#include "console/console.h"
#include "record/audit.h"
#include "support/eventually.h"
#include "support/nginxsite.h"

#include <QCoreApplication>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using breakglass::examples::NginxSite;

namespace breakglass {

/// An operator, a keyboard and a real web server: release B answers 500, the way back is found, read, confirmed and
/// watched, and the whole story is in the record.
class NginxRollbackTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBrokenReleaseIsRolledBackFromTheKeyboard();

private:
    void seeItBreak(app::Stage &stage, NginxSite &site);
    void planAndConfirm(app::Stage &stage);
    void resolve(app::Stage &stage);
    void theRecordTellsIt(app::Stage &stage);

    QTemporaryDir m_state;
};

namespace {

// Ten minutes of the operator's clock in one of ours.
constexpr double hurry = 10;

app::Waiting realTime()
{
    return [](const std::function<bool()> &holds, Milliseconds limit) {
        QDeadlineTimer deadline(std::chrono::duration_cast<Milliseconds>(limit / hurry));
        while (!holds()) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(
                QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
            QTest::qWait(5);
        }
        return true;
    };
}

bool isAt(const app::Stage &stage, HealthLevel level)
{
    return stage.target() && stage.target()->level == level;
}

} // namespace

void NginxRollbackTest::seeItBreak(app::Stage &stage, NginxSite &site)
{
    stage.expect(
        u"release A is healthy"_s, 5min, [&] { return isAt(stage, HealthLevel::Healthy); });
    site.point(u"B"_s);
    QCOMPARE(site.status(), 500);
    stage.expect(u"the probe sees release B fail"_s, 5min,
        [&] { return isAt(stage, HealthLevel::Unhealthy); });
    QVERIFY(stage.target()->probeTrouble);
    QCOMPARE(stage.target()->probeTrouble->error.what, u"127.0.0.1 answered with status 500."_s);
    stage.press(u"Ctrl+I"_s);
    stage.wait(5s);
    stage.press(u"Return"_s);
    stage.expect(u"the incident is declared"_s, 30s,
        [&] { return stage.session().desk().state().incident.isActive(); });
}

void NginxRollbackTest::planAndConfirm(app::Stage &stage)
{
    const auto isRunning = [&] {
        return stage.session().runner().view().phase == execution::RunPhase::Running;
    };
    stage.goTo(u"Ctrl+2"_s, u"services"_s);
    stage.press(u"R"_s);
    stage.expect(u"the plan is shown"_s, 60s, [&] { return stage.place() == u"plans"; });
    stage.wait(30s);
    stage.takePicture(u"plan"_s);
    stage.press(u"Ctrl+Return"_s);
    stage.wait(20s);
    stage.type(u"ROLLBACK"_s);
    stage.press(u"Tab"_s);
    stage.type(u"Every request fails since release B."_s);
    stage.wait(10s);
    stage.takePicture(u"confirm"_s);
    QDeadlineTimer patience(20s);
    stage.hold(u"Ctrl+Return"_s, [&] { return isRunning() || patience.hasExpired(); });
    stage.expect(u"the run begins"_s, 60s, isRunning);
}

void NginxRollbackTest::resolve(app::Stage &stage)
{
    stage.expect(u"the run ends"_s, 10min,
        [&] { return stage.session().runner().view().phase == execution::RunPhase::Finished; });
    stage.takePicture(u"finished"_s);
    stage.expect(u"health recovers"_s, 5min, [&] { return isAt(stage, HealthLevel::Healthy); });
    stage.goTo(u"Ctrl+6"_s, u"incident"_s);
    stage.press(u"Ctrl+Shift+R"_s);
    stage.wait(10s);
    stage.type(u"Release A serves again."_s);
    stage.press(u"Ctrl+Return"_s);
    stage.expect(u"the incident is resolved"_s, 60s,
        [&] { return !stage.session().desk().state().incident.isActive(); });
    stage.takePicture(u"resolved"_s);
}

void NginxRollbackTest::theRecordTellsIt(app::Stage &stage)
{
    const auto verified = record::verify(stage.session().record().path());
    QVERIFY2(verified, verified ? "" : qPrintable(verified.error().sentence()));
    QVERIFY2(!verified->badRow, qPrintable(verified->reason));
    const QString path = stage.session().folder() + u"/reports/INCIDENT-1.md"_s;
    stage.expect(u"the report is written"_s, 60s, [&] { return QFile::exists(path); });
    QVERIFY2(stage.failure().isEmpty(), qPrintable(stage.failure()));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("/usr/bin/ln -sfn releases/A"));
    QVERIFY(text.contains("Every request fails since release B."));
}

void NginxRollbackTest::aBrokenReleaseIsRolledBackFromTheKeyboard()
{
    if (!NginxSite::isInstalled())
        QSKIP("nginx is not installed here.");
    NginxSite site;
    QVERIFY(site.start());
    app::CommandLine line;
    line.workspace =
        site.fillWorkspace(QStringLiteral(BG_SOURCE_DIR "/tests/support/nginx-workspace"));
    line.state = m_state.path();
    line.person = u"Tomás Rivera"_s;
    const TimePoint now =
        std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
    const auto session = app::openLive(line, std::make_unique<io::ScaledClock>(now, hurry));
    QVERIFY2(session, session ? "" : qPrintable(session.error().sentence()));
    console::Console console;
    console.show(*session, {});
    app::Engine engine;
    engine.qml().setInitialProperties({{u"width"_s, 1440}, {u"height"_s, 900}});
    engine.qml().loadFromModule("Breakglass.Shell", "Main");
    QVERIFY2(!engine.qml().rootObjects().isEmpty(), qPrintable(engine.warnings().join(u'\n')));
    auto *window = qobject_cast<QQuickWindow *>(engine.qml().rootObjects().constFirst());
    window->show();
    window->requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(window, support::longestWait));

    const QString pictures = QStringLiteral(BG_BINARY_DIR "/nginx-scenario");
    QDir().mkpath(pictures);
    app::Stage stage(console, *window, realTime(), pictures);
    seeItBreak(stage, site);
    planAndConfirm(stage);
    resolve(stage);
    QVERIFY2(stage.failure().isEmpty(), qPrintable(stage.failure()));
    QCOMPARE(site.current(), u"A"_s);
    QCOMPARE(site.status(), 200);
    QVERIFY(stage.session().runner().view().result == events::RunResult::Succeeded);
    theRecordTellsIt(stage);
    QVERIFY2(engine.warnings().isEmpty(), qPrintable(engine.warnings().join(u'\n')));
}

} // namespace breakglass

QTEST_MAIN(breakglass::NginxRollbackTest)
#include "tst_nginxrollback.moc"
