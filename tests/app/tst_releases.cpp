// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/playclocks.h"
#include "record/releasearchive.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace std::chrono_literals;

namespace {

QString historyFile(const QString &folder)
{
    QDirIterator files(folder, {u"history.db"_s}, QDir::Files, QDirIterator::Subdirectories);
    return files.hasNext() ? files.next() : QString();
}

} // namespace

/// What backends say about releases is kept beside the record.
class ReleasesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatABackendSaysIsKept()
    {
        const QTemporaryDir state;
        app::CommandLine line;
        line.workspace = app::bundledWorkspace();
        line.state = state.path();
        const app::PlayClocks clocks;
        auto session = app::openLive(line, clocks.makeLive());
        QVERIFY(session);
        record::ReleaseArchive *releases = (*session)->releases();
        QVERIFY(releases);
        (*session)->start();
        const TargetId target = (*session)->fleet().targets().constFirst();
        QVERIFY(clocks.runUntil(
            [&] { return (*session)->fleet().view(target)->history.has_value(); }, 60s));
        const History told = *(*session)->fleet().view(target)->history;
        QVERIFY(!told.revisions.isEmpty());
        QCOMPARE(QCoro::waitFor(releases->count(target)).value(), told.revisions.size());
        const Revision &newest = told.revisions.constFirst();
        QCOMPARE(QCoro::waitFor(releases->find(target, newest.id)).value(), newest);
        // A world that is made anew at each start leaves nothing behind.
        session->reset();
        QCOMPARE(historyFile(state.path()), QString());
    }
    void aDrillKeepsItsOwn()
    {
        const QTemporaryDir state;
        app::CommandLine line;
        line.workspace = app::bundledWorkspace();
        line.state = state.path();
        const app::PlayClocks clocks;
        auto live = app::openLive(line, clocks.makeLive());
        QVERIFY(live);
        const auto make = app::drillSessions(**live, state.path(), clocks.drillClocks());
        const Scenario &scenario = (*live)->workspace().drills.constFirst();
        const auto drill = make(scenario, u"DRILL-001"_s);
        QVERIFY(drill);
        (*drill)->start();
        const TargetId target = scenario.target;
        QVERIFY(clocks.runUntil(
            [&] { return (*drill)->fleet().view(target)->history.has_value(); }, 60s));
        QVERIFY(QCoro::waitFor((*drill)->releases()->count(target)).value() > 0);
        QCOMPARE(QCoro::waitFor((*live)->releases()->count(target)).value(), 0);
    }
};

QTEST_GUILESS_MAIN(ReleasesTest)
#include "tst_releases.moc"
