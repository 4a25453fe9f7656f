// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/audit.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class TamperTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_original;
    QString m_copy;
    QString m_anchor;

private Q_SLOTS:
    void initTestCase()
    {
        m_original = m_folder.filePath(u"original.record"_s);
        m_copy = m_folder.filePath(u"copy.record"_s);
        const auto head = support::writeNotes(m_original, 9);
        QVERIFY(head);
        m_anchor = u"9:"_s + QString::fromLatin1(head->hash);
    }
    void init()
    {
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_copy + end);
        QVERIFY(QFile::copy(m_original, m_copy));
    }

    void anUntouchedRecordVerifies()
    {
        for (const QString &anchor : {QString(), m_anchor}) {
            const auto found = record::verify(m_copy, anchor).value();
            QVERIFY(!found.badRow);
            QCOMPARE(found.entries, 9);
            QCOMPARE(u"9:"_s + QString::fromLatin1(found.head), m_anchor);
        }
    }

    void everyChangeIsFoundWithItsRow_data()
    {
        QTest::addColumn<QStringList>("statements");
        QTest::addColumn<qint64>("badRow");
        const auto row = [](const char *name, const QStringList &statements, qint64 badRow) {
            QTest::newRow(name) << statements << badRow;
        };
        for (const QString &column : {u"actor"_s, u"incident"_s, u"kind"_s, u"payload"_s}) {
            for (const int position : {1, 5}) {
                QTest::addRow("one byte of %s at %d", qPrintable(column), position)
                    << QStringList{u"UPDATE entry SET %1 = substr(%1, 1, %2 - 1) || '~' "
                                   "|| substr(%1, %2 + 1) WHERE sequence = 4"_s.arg(column)
                                       .arg(position)}
                    << qint64(4);
            }
            QTest::addRow("a byte more in %s", qPrintable(column))
                << QStringList{u"UPDATE entry SET %1 = %1 || ' ' WHERE sequence = 1"_s.arg(column)}
                << qint64(1);
            QTest::addRow("a NUL and more in %s", qPrintable(column))
                << QStringList{u"UPDATE entry SET %1 = %1 || char(0) || 'x' WHERE sequence = 9"_s
                           .arg(column)}
                << qint64(9);
        }
        row("a bit of the time", {u"UPDATE entry SET at = at + 1 WHERE sequence = 4"_s}, 4);
        row("the version", {u"UPDATE entry SET version = 2 WHERE sequence = 9"_s}, 9);
        row("a byte of the hash",
            {u"UPDATE entry SET hash = "
             "CAST(x'00' || substr(hash, 2) AS BLOB) WHERE sequence = 5"_s},
            5);
        row("an empty hash", {u"UPDATE entry SET hash = x'' WHERE sequence = 5"_s}, 5);
        row("text moved between two fields",
            {u"UPDATE entry SET actor = actor || substr(incident, 1, 1), "
             "incident = substr(incident, 2) WHERE sequence = 3"_s},
            3);
        row("the first row deleted", {u"DELETE FROM entry WHERE sequence = 1"_s}, 1);
        row("a row deleted", {u"DELETE FROM entry WHERE sequence = 4"_s}, 4);
        row("a row deleted and the rest moved up",
            {u"DELETE FROM entry WHERE sequence = 4"_s,
                u"UPDATE entry SET sequence = sequence - 1 WHERE sequence > 4"_s},
            4);
        row("two rows swapped",
            {u"UPDATE entry SET sequence = 99 WHERE sequence = 3"_s,
                u"UPDATE entry SET sequence = 3 WHERE sequence = 6"_s,
                u"UPDATE entry SET sequence = 6 WHERE sequence = 99"_s},
            3);
        row("a row put in between",
            {u"UPDATE entry SET sequence = -sequence - 1 WHERE sequence > 4"_s,
                u"UPDATE entry SET sequence = -sequence WHERE sequence < 0"_s,
                u"INSERT INTO entry SELECT 5, at, actor, incident, kind, version, payload, hash "
                "FROM entry WHERE sequence = 4"_s},
            5);
        row("a row put before the first",
            {u"INSERT INTO entry SELECT 0, at, actor, incident, kind, version, payload, hash "
             "FROM entry WHERE sequence = 1"_s},
            0);
        row("a row added at the end",
            {u"INSERT INTO entry SELECT 10, at, actor, incident, kind, version, payload, hash "
             "FROM entry WHERE sequence = 9"_s},
            10);
        row("a trigger on the table",
            {u"CREATE TRIGGER t AFTER INSERT ON entry "
             "BEGIN DELETE FROM entry WHERE sequence = 1; END"_s},
            0);
        row("a view in place of the table",
            {u"ALTER TABLE entry RENAME TO hidden"_s,
                u"CREATE VIEW entry AS SELECT * FROM hidden"_s},
            0);
    }
    void everyChangeIsFoundWithItsRow()
    {
        QFETCH(const QStringList, statements);
        QFETCH(const qint64, badRow);
        QCOMPARE(support::runSql(m_copy, statements), QString());
        const auto found = record::verify(m_copy);
        QVERIFY2(found, found ? "" : qPrintable(found.error().sentence()));
        QVERIFY(found->badRow);
        QCOMPARE(*found->badRow, badRow);
        QVERIFY(!found->reason.isEmpty());
        QVERIFY(!record::Record::open(m_copy));
        if (badRow > 0) {
            const auto text = record::exportRecord(m_copy, record::ExportFormat::JsonLines);
            QVERIFY(!text);
            QVERIFY(text.error().what.contains(u"Entry %1 "_s.arg(badRow)));
        }
    }

    void aCutEndIsFoundOnlyByTheAnchor()
    {
        QCOMPARE(support::runSql(m_copy, {u"DELETE FROM entry WHERE sequence > 6"_s}), QString());
        const auto alone = record::verify(m_copy).value();
        QVERIFY(!alone.badRow);
        QCOMPARE(alone.entries, 6);
        const auto anchored = record::verify(m_copy, m_anchor).value();
        QCOMPARE(anchored.badRow, 7);
    }

    void anotherRecordIsFoundOnlyByTheAnchor()
    {
        const QString other = m_folder.filePath(u"other.record"_s);
        {
            const auto record = record::Record::open(other).value();
            for (int i = 0; i < 12; ++i)
                QVERIFY(QCoro::waitFor(record->append(support::noteEvent(u"forged"_s))));
        }
        QVERIFY(!record::verify(other).value().badRow);
        QCOMPARE(record::verify(other, m_anchor).value().badRow, 9);
    }

    void aLongerRecordStillMeetsItsAnchor()
    {
        {
            const auto record = record::Record::open(m_copy).value();
            QVERIFY(QCoro::waitFor(record->append(support::noteEvent(u"more"_s))));
        }
        const auto found = record::verify(m_copy, m_anchor).value();
        QVERIFY(!found.badRow);
        QCOMPARE(found.entries, 10);
    }

    void aGarbledAnchorIsRefused()
    {
        for (const QString &anchor :
            {u"9"_s, u"x:00"_s, u"9:zz"_s, m_anchor.chopped(1), u"-1:"_s + QString(64, u'0')})
            QCOMPARE(record::verify(m_copy, anchor).error().kind, ErrorKind::Invalid);
    }

    void everyFlippedByteOfTheFileIsHarmlessOrFound()
    {
        QFile original(m_original);
        QVERIFY(original.open(QIODevice::ReadOnly));
        // The rows are in the first pages; behind them are pages that are free.
        const QByteArray bytes = original.read(64 * 1024);
        int found = 0;
        for (qsizetype at = 0; at < bytes.size(); at += 331) {
            init();
            QFile copy(m_copy);
            QVERIFY(copy.open(QIODevice::ReadWrite));
            copy.seek(at);
            copy.write(QByteArray(1, static_cast<char>(bytes[at] ^ 0x55)));
            copy.close();
            const auto verified = record::verify(m_copy, m_anchor);
            const bool isIntact = verified && !verified->badRow;
            found += isIntact ? 0 : 1;
            if (isIntact)
                QCOMPARE(record::exportRecord(m_copy, record::ExportFormat::JsonLines),
                    record::exportRecord(m_original, record::ExportFormat::JsonLines));
        }
        QVERIFY(found > 0);
    }

    void aFolderThatCannotBeWrittenIsRead()
    {
        const auto found = record::verify(m_copy).value();
        QCOMPARE(found.entries, 9);
        QFile::setPermissions(m_copy, QFileDevice::ReadOwner);
        QCOMPARE(record::verify(m_copy).value().entries, 9);
        QFile::setPermissions(m_copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
};

QTEST_GUILESS_MAIN(TamperTest)
#include "tst_tamper.moc"
