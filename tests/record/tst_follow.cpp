// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/record.h"
#include "support/recordtext.h"

#include <csignal>
#include <cstdio>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using State = record::Followed::State;

namespace {

constexpr TimePoint beginning{1'794'000'000'000ms};

/// Writes three notes, says so, and waits to be killed.
int writeAndWait(const QString &path)
{
    const auto record = record::Record::open(path);
    if (!record)
        return 1;
    for (int i = 1; i <= 3; ++i) {
        const Event event = support::noteEvent(u"note %1"_s.arg(i));
        if (!QCoro::waitFor((*record)->append(event)))
            return 2;
    }
    std::printf("written\n");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// Somebody who reads along.
struct Onlooker
{
    explicit Onlooker(const QString &path) : record(record::Record::follow(path, clock)) {}
    /// A look takes real time, the next one a second of the clock.
    [[nodiscard]] bool sees(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(
            [&] {
                clock.advance(1s);
                return holds();
            },
            20'000);
    }
    [[nodiscard]] bool sees(State state)
    {
        return sees([&] { return record->followed()->state == state; });
    }
    [[nodiscard]] bool sees(qsizetype entries)
    {
        return sees([&] { return record->entries().size() == entries; });
    }
    io::ManualClock clock{beginning};
    std::unique_ptr<record::Record> record;
};

} // namespace

class FollowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"room/record.db"_s);
    }

    void waitsForARecordWithoutMakingIt()
    {
        Onlooker onlooker(m_path);
        QVERIFY(onlooker.sees([&] { return onlooker.clock.now() > beginning + 5s; }));
        QCOMPARE(onlooker.record->followed()->state, State::NotYet);
        QVERIFY(QDir(m_folder->path()).isEmpty());
    }

    void seesARecordThatAppearsLater()
    {
        Onlooker onlooker(m_path);
        QCOMPARE(onlooker.record->followed()->state, State::NotYet);
        const auto head = support::writeNotes(m_path, 2);
        QVERIFY(head);
        QVERIFY(onlooker.sees(2));
        QCOMPARE(onlooker.record->head().hash, head->hash);
    }

    void seesWhatIsWritten()
    {
        const auto writer = record::Record::open(m_path);
        QVERIFY(writer);
        Onlooker onlooker(m_path);
        QSignalSpy appended(onlooker.record.get(), &record::Record::appended);
        for (int i = 1; i <= 5; ++i) {
            const Event event = support::noteEvent(u"note %1"_s.arg(i));
            QVERIFY(QCoro::waitFor((*writer)->append(event)));
            QVERIFY(onlooker.sees(i));
        }
        QCOMPARE(appended.size(), 5);
        QCOMPARE(onlooker.record->followed()->state, State::Live);
        QCOMPARE(onlooker.record->head().hash, (*writer)->head().hash);
    }

    void writesNothing()
    {
        QVERIFY(support::writeNotes(m_path, 2));
        Onlooker onlooker(m_path);
        const Event event = support::noteEvent(u"from the side"_s);
        const auto entry = QCoro::waitFor(onlooker.record->append(event));
        QVERIFY(!entry);
        QCOMPARE(entry.error().what, u"This window only reads the record."_s);
        QVERIFY(!onlooker.record->failed());
        // The writer is not kept out, and goes on where it was.
        const auto writer = record::Record::open(m_path);
        QVERIFY(writer);
        QCOMPARE((*writer)->entries().size(), 2);
    }

    void saysThatTheConsoleWasClosed()
    {
        QVERIFY(support::writeNotes(m_path, 1));
        Onlooker onlooker(m_path);
        QCOMPARE(onlooker.record->followed()->state, State::Closed);
        QCOMPARE(onlooker.record->followed()->since, TimePoint(1'794'000'000'001ms));
    }

    void saysThatTheConsoleIsSilentAfterAKill()
    {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_path});
        QVERIFY(writer.waitForReadyRead(20'000));
        Onlooker onlooker(m_path);
        QVERIFY(onlooker.sees(3));
        QVERIFY(onlooker.sees(State::Live));
        const TimePoint alive = onlooker.clock.now();
        ::kill(static_cast<pid_t>(writer.processId()), SIGKILL);
        writer.waitForFinished();
        QVERIFY(onlooker.sees(State::Silent));
        QVERIFY(onlooker.record->followed()->since >= alive - 2s);
        QCOMPARE(onlooker.record->entries().size(), 3);
        // The next console goes on, and so does who reads along.
        const auto next = record::Record::open(m_path);
        QVERIFY(next);
        QVERIFY(QCoro::waitFor((*next)->append(support::noteEvent(u"again"_s))));
        QVERIFY(onlooker.sees(4));
        QVERIFY(onlooker.sees(State::Live));
    }

    void stopsAtADamagedEntry()
    {
        QVERIFY(support::writeNotes(m_path, 5));
        QCOMPARE(
            support::runSql(m_path, {u"UPDATE entry SET actor = 'Nobody' WHERE sequence = 4"_s}),
            QString());
        const Onlooker onlooker(m_path);
        QCOMPARE(onlooker.record->followed()->state, State::Damaged);
        QCOMPARE(onlooker.record->followed()->damagedEntry, 4);
        QCOMPARE(onlooker.record->entries().size(), 3);
    }

    void findsThatAnotherRecordTookItsPlace()
    {
        QVERIFY(support::writeNotes(m_path, 3));
        Onlooker onlooker(m_path);
        QDir room(m_folder->filePath(u"room"_s));
        for (const QString &name : room.entryList(QDir::Files))
            QVERIFY(room.remove(name));
        QVERIFY(support::writeNotes(m_path, 2));
        QVERIFY(onlooker.sees(State::Damaged));
        QCOMPARE(onlooker.record->entries().size(), 3);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--write"_s)
        return writeAndWait(arguments.value(2));
    FollowTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_follow.moc"
