// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "faults/killablerun.h"
#include "record/audit.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::examples;
using namespace Qt::StringLiterals;

namespace {

struct End
{
    bool killed = false;
    int code = -1;
};

End runChild(const QString &folder, int killAt)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(
        QCoreApplication::applicationFilePath(), {u"--child"_s, folder, QString::number(killAt)});
    if (!child.waitForFinished(60'000))
        return {};
    return {child.exitStatus() == QProcess::CrashExit, child.exitCode()};
}

/// What must be so after every run, however often it was killed.
void checkEnd(const QString &folder)
{
    const QStringList effects = FileWorld::effects(folder);
    QVERIFY2(effects.size() == 2, qPrintable(effects.join(u" | "_s)));
    QVERIFY(effects[0].endsWith(u" 43 41"_s));
    QCOMPARE(effects[1], u"process 44 40"_s);
    const auto chain = record::verify(folder + u"/record.sqlite"_s);
    QVERIFY(chain);
    QVERIFY(!chain->badRow);

    const auto record = record::Record::open(folder + u"/record.sqlite"_s);
    QVERIFY(record);
    QMap<QString, int> done;
    QStringList intended;
    int messages = 0;
    int ends = 0;
    for (const Entry &entry : (*record)->entries()) {
        if (const auto *intent = std::get_if<events::StepIntended>(&entry.event.payload))
            intended.append(intent->operation);
        if (const auto *finished = std::get_if<events::StepFinished>(&entry.event.payload)) {
            QCOMPARE(finished->outcome, events::StepOutcome::Done);
            QVERIFY(intended.contains(finished->operation));
            ++done[finished->step];
        }
        messages += std::holds_alternative<events::UpdateSent>(entry.event.payload) ? 1 : 0;
        ends += std::holds_alternative<events::RunFinished>(entry.event.payload) ? 1 : 0;
    }
    QCOMPARE(done.size(), 6);
    for (const int times : done)
        QCOMPARE(times, 1);
    QVERIFY(intended.contains(effects[0].section(u' ', 0, 0)));
    QCOMPARE(messages, 2);
    QCOMPARE(ends, 1);
}

} // namespace

class TestKilledRun : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOnceHoweverOftenItIsKilled_data();
    void endsOnceHoweverOftenItIsKilled();
};

void TestKilledRun::endsOnceHoweverOftenItIsKilled_data()
{
    QTest::addColumn<int>("secondKill");
    QTest::addColumn<int>("stride");
    QTest::newRow("killed once, at every boundary") << 0 << 1;
    QTest::newRow("killed again while it recovers") << 3 << 4;
}

void TestKilledRun::endsOnceHoweverOftenItIsKilled()
{
    QFETCH(int, secondKill);
    QFETCH(int, stride);
    constexpr int mostBoundaries = 80;
    for (int killAt = 1; killAt < mostBoundaries; killAt += stride) {
        QTemporaryDir folder;
        const End first = runChild(folder.path(), killAt);
        if (!first.killed) {
            QCOMPARE(first.code, int(Succeeded));
            checkEnd(folder.path());
            QVERIFY2(killAt > 25, qPrintable(u"only %1 boundaries"_s.arg(killAt - 1)));
            return;
        }
        End last = runChild(folder.path(), secondKill);
        if (last.killed)
            last = runChild(folder.path(), 0);
        QVERIFY2(last.code == int(Succeeded),
            qPrintable(u"killed at %1: code %2"_s.arg(killAt).arg(last.code)));
        checkEnd(folder.path());
        if (QTest::currentTestFailed()) {
            qWarning("killed at boundary %d", killAt);
            return;
        }
    }
    QFAIL("the run never came to its end");
}

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--child")
        return runKillable(argc, argv);
    QCoreApplication app(argc, argv);
    TestKilledRun test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedrun.moc"
