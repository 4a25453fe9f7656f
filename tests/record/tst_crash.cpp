// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/audit.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <csignal>
#include <cstdio>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

/// Appends until it is killed, and says each sequence once it is acknowledged.
int writeUntilKilled(const QString &path)
{
    const auto record = record::Record::open(path);
    if (!record) {
        std::fprintf(stderr, "%s\n", qPrintable(record.error().sentence()));
        return 1;
    }
    for (int i = 0;; ++i) {
        const auto entry = QCoro::waitFor(
            (*record)->append(support::noteEvent(u"note %1"_s.arg(i) + QString(i % 700, u'x'))));
        if (!entry)
            return 2;
        std::printf("%lld\n", static_cast<long long>(entry->sequence));
        std::fflush(stdout);
    }
}

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedTwentyTimesNothingAcknowledgedIsLost()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a.record"_s);
        QRandomGenerator random(20261121);
        qint64 acknowledged = 0;
        int unknown = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess writer;
            writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, path});
            QVERIFY(writer.waitForReadyRead(10'000));
            QTest::qWait(random.bounded(5, 60));
            ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
            writer.waitForFinished();
            const QList<QByteArray> lines = writer.readAllStandardOutput().split('\n');
            // The last piece is empty or was cut off.
            const qint64 last = lines.value(lines.size() - 2).toLongLong();
            QVERIFY2(last > acknowledged, "the writer did not go on where it was killed");
            acknowledged = last;
            const auto found = record::verify(path);
            QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
            QVERIFY2(!found->badRow, qPrintable(found->reason));
            QVERIFY(found->entries >= acknowledged);
            unknown += found->entries > acknowledged ? 1 : 0;
        }
        qInfo(
            "%lld acknowledged entries over 20 kills, 0 lost; %d kills left one nobody was told of",
            static_cast<long long>(acknowledged), unknown);
        const auto record = record::Record::open(path);
        QVERIFY(record);
        QVERIFY(QCoro::waitFor((*record)->append(support::noteEvent(u"after all"_s))));
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeUntilKilled(arguments.value(2));
    CrashTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
