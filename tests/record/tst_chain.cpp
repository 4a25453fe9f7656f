// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/audit.h"
#include "record/canonical.h"
#include "record/record.h"
#include "record/storage.h"
#include "support/recordtext.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

// QtTest 6.8 narrows a number inside its own QTRY_ macros.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace Qt::StringLiterals;
using namespace breakglass;
using support::noteEvent;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status{};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777U;
}

/// The bytes of FORMAT.md, written down a second time.
QByteArray number(quint64 value)
{
    QByteArray bytes;
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes.append(static_cast<char>((value >> shift) & 0xff));
    return bytes;
}
QByteArray field(const QByteArray &bytes)
{
    return number(static_cast<quint64>(bytes.size())) + bytes;
}
QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

class ChainTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(u"records/%1.record"_s.arg(++m_files)); }

private Q_SLOTS:
    void whatIsAppendedIsThereAfterReopening()
    {
        const QString path = newPath();
        QList<Entry> written;
        {
            const auto record = record::Record::open(path).value();
            QCOMPARE(record->head().entries, 0);
            QCOMPARE(record->head().hash, sha256("Breakglass record 1\n").toHex());
            QCOMPARE(record->path(), path);
            for (const QString &text : {u"first"_s, u"é€😀\nsecond line\tend"_s})
                written.append(QCoro::waitFor(record->append(noteEvent(text))).value());
            QCOMPARE(record->entries().size(), 2);
        }
        const auto record = record::Record::open(path).value();
        QCOMPARE(record->entries().size(), 2);
        for (qsizetype i = 0; i < written.size(); ++i) {
            const Entry &entry = record->entries()[i];
            QCOMPARE(entry.sequence, i + 1);
            QCOMPARE(entry.hash, written[i].hash);
            QCOMPARE(entry.event.at, written[i].event.at);
            QCOMPARE(entry.event.actor, u"Marta Kowalski"_s);
            QCOMPARE(entry.event.incident, u"INCIDENT-123"_s);
            QCOMPARE(events::toJson(entry.event.payload), events::toJson(written[i].event.payload));
        }
        const Entry third = QCoro::waitFor(record->append(noteEvent(u"third"_s))).value();
        QCOMPARE(third.sequence, 3);
        QCOMPARE(record->head().hash, third.hash);
        QVERIFY(!record->failed());
    }

    void theHashOfAKnownRecordStaysTheSame()
    {
        const QString path = newPath();
        const auto record = record::Record::open(path).value();
        const Entry first = QCoro::waitFor(record->append(noteEvent(u"a"_s))).value();
        const Entry second = QCoro::waitFor(record->append(noteEvent(u"b"_s))).value();
        const auto row = [](quint64 sequence, const QByteArray &previous, const QByteArray &text) {
            return sha256(number(sequence) + field(previous) + number(1'794'000'000'000) +
                          field("Marta Kowalski") + field("INCIDENT-123") + field("note-added") +
                          number(1) + field("{\"text\":\"" + text + "\"}"));
        };
        const QByteArray expected = row(1, sha256("Breakglass record 1\n"), "a");
        QCOMPARE(first.hash, expected.toHex());
        QCOMPARE(second.hash, row(2, expected, "b").toHex());
    }

    void allOfABatchOrNone()
    {
        const QString path = newPath();
        const auto record = record::Record::open(path).value();
        QSignalSpy appended(record.get(), &record::Record::appended);
        const QList<Event> good{noteEvent(u"1"_s), noteEvent(u"2"_s), noteEvent(u"3"_s)};
        QCOMPARE(QCoro::waitFor(record->appendAll(good)).value().size(), 3);
        QCOMPARE(appended.size(), 3);
        const QList<Event> bad{noteEvent(u"4"_s), noteEvent(QString(QChar(7)))};
        const auto refused = QCoro::waitFor(record->appendAll(bad));
        QVERIFY(!refused);
        QCOMPARE(record->entries().size(), 3);
        QVERIFY(QCoro::waitFor(record->appendAll({})).value().isEmpty());
        QCOMPARE(record::verify(path).value().entries, 3);
    }

    void refusesTextThatCouldNotBeReadBack_data()
    {
        QTest::addColumn<Event>("event");
        Event actor = noteEvent(u"x"_s);
        actor.actor = u"two\nlines"_s;
        QTest::newRow("a line break in the actor") << actor;
        Event incident = noteEvent(u"x"_s);
        incident.incident = QString(QChar::Null);
        QTest::newRow("a NUL in the incident") << incident;
        QTest::newRow("a NUL in the text") << noteEvent(u"a"_s + QChar::Null + u"b"_s);
        QTest::newRow("an escape character in the text") << noteEvent(u"\x1b[31m"_s);
        QTest::newRow("half a character") << noteEvent(QString(QChar(0xd800)));
    }
    void refusesTextThatCouldNotBeReadBack()
    {
        QFETCH(const Event, event);
        const QString path = newPath();
        const auto record = record::Record::open(path).value();
        const auto refused = QCoro::waitFor(record->append(event));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(!record->failed());
        QVERIFY(QCoro::waitFor(record->append(noteEvent(u"goes on"_s))));
    }

    void appendsKeepTheOrderOfTheirCalls()
    {
        const auto record = record::Record::open(newPath()).value();
        std::vector<QCoro::Task<Expected<Entry>>> tasks;
        for (int i = 0; i < 50; ++i)
            tasks.push_back(record->append(noteEvent(QString::number(i))));
        QTRY_COMPARE(record->entries().size(), 50);
        for (int i = 0; i < 50; ++i) {
            const auto note = std::get<events::NoteAdded>(record->entries()[i].event.payload);
            QCOMPARE(note.text, QString::number(i));
        }
    }

    void whatWasHandedInIsWrittenBeforeClosing()
    {
        const QString path = newPath();
        auto record = record::Record::open(path).value();
        for (int i = 0; i < 20; ++i)
            auto task = record->append(noteEvent(QString::number(i)));
        record.reset();
        QCOMPARE(record::verify(path).value().entries, 20);
    }

    void aSecondWriterIsRefused()
    {
        const QString path = newPath();
        auto record = record::Record::open(path).value();
        const auto second = record::Record::open(path);
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QVERIFY(QCoro::waitFor(record->append(noteEvent(u"goes on"_s))));
        QVERIFY2(record::verify(path), "reading beside the writer");
        record.reset();
        QVERIFY(record::Record::open(path));
    }

    void filesAreForTheOwnerAlone()
    {
        const QString path = newPath();
        const auto record = record::Record::open(path).value();
        QVERIFY(QCoro::waitFor(record->append(noteEvent(u"x"_s))));
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(modeOf(path + u"-wal"_s), 0600U);
        QCOMPARE(modeOf(path + u"-shm"_s), 0600U);
        QCOMPARE(modeOf(m_folder.filePath(u"records"_s)), 0700U);
    }

    void refusesNetworkFileSystems_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("NFS") << quint64(0x6969) << true;
        QTest::newRow("SMB 2") << quint64(0xfe534d42) << true;
        QTest::newRow("CIFS") << quint64(0xff534d42) << true;
        QTest::newRow("FUSE") << quint64(0x65735546) << true;
        QTest::newRow("ext4 is local") << quint64(0xef53) << false;
        QTest::newRow("btrfs is local") << quint64(0x9123683e) << false;
        QTest::newRow("tmpfs is local") << quint64(0x01021994) << false;
    }
    void refusesNetworkFileSystems()
    {
        QFETCH(const quint64, magic);
        QFETCH(const bool, isRefused);
        QCOMPARE(!record::networkFileSystem(magic).isEmpty(), isRefused);
    }

    void refusesWhatIsNotARecord()
    {
        const QString path = newPath();
        QVERIFY(record::Record::open(path));
        QCOMPARE(support::runSql(path, {u"PRAGMA user_version = 99"_s}), QString());
        QCOMPARE(record::Record::open(path).error().kind, ErrorKind::Invalid);
        QCOMPARE(record::verify(path).error().kind, ErrorKind::Invalid);
        QCOMPARE(support::runSql(path, {u"PRAGMA application_id = 1"_s}), QString());
        QCOMPARE(record::Record::open(path).error().kind, ErrorKind::Invalid);
        QCOMPARE(record::verify(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
        QFile text(newPath());
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write(QByteArray("no database at all\n").repeated(100));
        text.close();
        QVERIFY(!record::Record::open(text.fileName()));
        QVERIFY(!record::verify(text.fileName()));
    }

    void theExportHoldsTheWholeChain()
    {
        const QString path = newPath();
        const auto head = support::writeNotes(path, 5).value();
        const QByteArray lines =
            record::exportRecord(path, record::ExportFormat::JsonLines).value();
        QByteArray previous = record::genesisHash();
        qint64 sequence = 0;
        for (const QByteArray &line : lines.trimmed().split('\n')) {
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            const qsizetype begin = line.indexOf("\"payload\":") + 10;
            const QByteArray payload = line.sliced(begin, line.lastIndexOf(",\"hash\":") - begin);
            const auto at = fromIso(json[u"at"_s].toString());
            QVERIFY(at);
            const record::Row row{.sequence = ++sequence,
                .at = at->time_since_epoch().count(),
                .actor = json[u"actor"_s].toString().toUtf8(),
                .incident = json[u"incident"_s].toString().toUtf8(),
                .kind = json[u"kind"_s].toString().toUtf8(),
                .version = json[u"version"_s].toInteger(),
                .payload = payload,
                .hash = {}};
            QCOMPARE(json[u"sequence"_s].toInteger(), sequence);
            previous = record::rowHash(row, previous);
            QCOMPARE(json[u"hash"_s].toString().toLatin1(), previous.toHex());
        }
        QCOMPARE(sequence, 5);
        QCOMPARE(previous.toHex(), head.hash);
    }

    void spreadsheetsRunNothing()
    {
        const QString path = newPath();
        {
            const auto record = record::Record::open(path).value();
            Event event = noteEvent(u"say \"hi\",\nbye"_s);
            event.actor = u"=HYPERLINK(\"http://x\")"_s;
            event.incident = u"@SUM(A1)"_s;
            QVERIFY(QCoro::waitFor(record->append(event)));
        }
        const QByteArray csv = record::exportRecord(path, record::ExportFormat::Csv).value();
        QVERIFY(csv.startsWith("sequence,at,actor,incident,kind,version,payload,hash\r\n"));
        QVERIFY(csv.contains(",\"'=HYPERLINK(\"\"http://x\"\")\",\"'@SUM(A1)\","));
        QVERIFY(csv.endsWith("\"\r\n"));
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
