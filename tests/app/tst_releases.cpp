// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "app/composition.h"
#include "app/playclocks.h"
#include "record/releasehistory.h"

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
        (*session)->start();
        const TargetId target = (*session)->fleet().targets().constFirst();
        QVERIFY(clocks.runUntil(
            [&] { return (*session)->fleet().view(target)->history.has_value(); }, 60s));
        const History told = *(*session)->fleet().view(target)->history;
        QVERIFY(!told.revisions.isEmpty());
        session->reset();
        const auto kept = record::ReleaseHistory::open(historyFile(state.path()));
        QVERIFY(kept);
        QCOMPARE((*kept)->count(target).value(), told.revisions.size());
        const Revision &newest = told.revisions.constFirst();
        QCOMPARE((*kept)->find(target, newest.id).value(), newest);
    }
};

QTEST_GUILESS_MAIN(ReleasesTest)
#include "tst_releases.moc"
