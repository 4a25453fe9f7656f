// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/files.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

unsigned modeOf(const QString &path)
{
    struct stat status{};
    ::stat(QFile::encodeName(path).constData(), &status);
    return status.st_mode & 0777U;
}

} // namespace

class FilesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void readsBackWhatWasWrittenForTheOwnerAlone()
    {
        const QString path = m_folder.filePath(u"a file"_s);
        const QByteArray bytes("a\0b\xff", 4);
        QVERIFY(io::writeFile(path, "first"));
        QVERIFY(io::writeFile(path, bytes));
        QCOMPARE(io::readFile(path).value(), bytes);
        QCOMPARE(modeOf(path), 0600U);
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).size(), 1);
    }

    void aFailedWriteLeavesWhatWasThere()
    {
        const auto written = io::writeFile(m_folder.filePath(u"missing/file"_s), "x");
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(written.error().what.contains(u"missing/file"_s));
    }

    void readingSaysWhyItFailed()
    {
        QCOMPARE(io::readFile(m_folder.filePath(u"none"_s)).error().kind, ErrorKind::NotFound);
        QCOMPARE(io::readFile(m_folder.path()).error().kind, ErrorKind::Invalid);
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(io::readFile(pipe).error().kind, ErrorKind::Invalid);
        const QString large = m_folder.filePath(u"large"_s);
        QVERIFY(io::writeFile(large, QByteArray(11, 'x')));
        QVERIFY(io::readFile(large, 11));
        QCOMPARE(io::readFile(large, 10).error().kind, ErrorKind::Invalid);
    }

    void makesFoldersForTheOwnerAlone()
    {
        const QString folder = m_folder.filePath(u"one/two"_s);
        QVERIFY(io::makeFolder(folder));
        QVERIFY(io::makeFolder(folder));
        QCOMPARE(modeOf(folder), 0700U);
        QCOMPARE(modeOf(QFileInfo(folder).absolutePath()), 0700U);
        const QString file = m_folder.filePath(u"one/file"_s);
        QVERIFY(io::writeFile(file, {}));
        QVERIFY(!io::makeFolder(file + u"/three"_s));
    }

    void listsNamesSorted()
    {
        const QString folder = m_folder.filePath(u"list"_s);
        QVERIFY(io::makeFolder(folder + u"/c.md"_s));
        for (const QString &name : {u"b.md"_s, u"a.md"_s, u"note.txt"_s})
            QVERIFY(io::writeFile(folder + u'/' + name, {}));
        QCOMPARE(io::listFiles(folder, u".md"_s), (QStringList{u"a.md"_s, u"b.md"_s}));
        QVERIFY(io::listFiles(m_folder.filePath(u"none"_s), u""_s).isEmpty());
        QVERIFY(io::fileExists(folder + u"/a.md"_s));
        QVERIFY(!io::fileExists(folder));
    }

    void stateLivesInTheStateFolder()
    {
        qputenv("XDG_STATE_HOME", "/tmp/state");
        QCOMPARE(io::stateFolder(), u"/tmp/state/breakglass"_s);
    }
};

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
