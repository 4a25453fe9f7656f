// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "playedworld.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QTextStream>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace std::chrono_literals;

namespace {

/// A bad deployment, a rollback and two hours of looking: what a drill does to a world.
int playWholeWorld()
{
    PlayedWorld played;
    const Status deployed =
        played.world->inject(played.us, u"deploy"_s, {{u"revision"_s, u"42"_s}});
    played.clock.advance(10min);
    const auto answer = played.perform(played.us, rollbackTo(u"41"_s), u"op-1"_s);
    played.clock.advance(2h);
    const auto samples = played.world->samples(
        played.us, Signal::ErrorRate, played.world->startedAt(), played.clock.now());
    const bool whole = deployed && answer && answer->has_value() && samples->size() > 1'400 &&
                       played.world->state(played.us)->isSettled();
    QTextStream(stdout) << "played " << samples->size() << " samples\n";
    return whole ? 0 : 1;
}

} // namespace

class TestIsolation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includesNoWayOut();
    void runsWithoutANetwork();
};

void TestIsolation::includesNoWayOut()
{
    static const QRegularExpression wayOut(
        u"io/(httpgateway|subprocess|secrets)|QProcess|QNetwork|QTcpSocket|QUdpSocket|QLocal|"
        "<sys/socket|posix_spawn|fork\\("_s);
    const QDir room(QStringLiteral(BG_SOURCE_DIR "/src/backends/simulated"));
    const QStringList files = room.entryList({u"*.h"_s, u"*.cpp"_s}, QDir::Files);
    QVERIFY(files.size() > 10);
    for (const QString &name : files) {
        QFile file(room.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(!text.contains(wayOut), qPrintable(name));
    }
}

void TestIsolation::runsWithoutANetwork()
{
    if (::geteuid() != 0)
        QSKIP("An empty network namespace needs root.");
    QProcess probe;
    probe.start(u"unshare"_s, {u"-n"_s, u"true"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0)
        QSKIP("This machine can't make a network namespace.");
    QProcess world;
    world.start(
        u"unshare"_s, {u"-n"_s, QCoreApplication::applicationFilePath(), u"--play-whole-world"_s});
    QVERIFY(world.waitForFinished());
    const QByteArray said = world.readAllStandardOutput();
    QVERIFY2(world.exitCode() == 0, world.readAllStandardError().constData());
    QVERIFY2(said.startsWith("played 1"), said.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--play-whole-world"_s))
        return playWholeWorld();
    TestIsolation test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_isolation.moc"
