// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/audit.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <cstring>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace breakglass;

class FullDiskTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    bool m_isMounted = false;

    int mountDisk(const char *options)
    {
        const QByteArray folder = QFile::encodeName(m_folder.path());
        const int failed = ::mount("tmpfs", folder.constData(), "tmpfs", 0, options);
        m_isMounted = failed == 0;
        return failed;
    }

private Q_SLOTS:
    void cleanup()
    {
        if (std::exchange(m_isMounted, false))
            ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }

    void onAFullDiskNothingAcknowledgedIsLost()
    {
        if (mountDisk("size=14m,mode=0700") != 0)
            QSKIP(qPrintable(u"A small disk can't be mounted here: "_s + qt_error_string(errno)));
        const QString path = m_folder.filePath(u"a.record"_s);
        auto record = record::Record::open(path).value();
        QSignalSpy failing(record.get(), &record::Record::writingFailed);
        qint64 acknowledged = 0;
        std::optional<Error> error;
        while (!error && acknowledged < 20'000) {
            const auto entry =
                QCoro::waitFor(record->append(support::noteEvent(QString(30'000, u'x'))));
            if (entry)
                acknowledged = entry->sequence;
            else
                error = entry.error();
        }
        QVERIFY2(error, "the disk was never full");
        QCOMPARE(error->kind, ErrorKind::Storage);
        QCOMPARE(record->failed(), error);
        QCOMPARE(failing.size(), 1);
        QCOMPARE(record->entries().size(), acknowledged);
        QVERIFY(acknowledged > 0);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(QCoro::waitFor(record->append(support::noteEvent(u"x"_s))).error(), *error);
        QCOMPARE(failing.size(), 1);
        record.reset();
        const auto found = record::verify(path).value();
        QVERIFY2(!found.badRow, qPrintable(found.reason));
        QCOMPARE(found.entries, acknowledged);
        qInfo("%lld entries acknowledged before: %s", static_cast<long long>(acknowledged),
            qPrintable(error->sentence()));
    }

    void withoutRoomNoRecordIsOpened()
    {
        if (mountDisk("size=1m,mode=0700") != 0)
            QSKIP(qPrintable(u"A small disk can't be mounted here: "_s + qt_error_string(errno)));
        const auto record = record::Record::open(m_folder.filePath(u"a.record"_s));
        QVERIFY(!record);
        QCOMPARE(record.error().kind, ErrorKind::Storage);
    }
};

QTEST_GUILESS_MAIN(FullDiskTest)
#include "tst_full.moc"
