// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbookimport.h"
#include "console/runbooks/runbooktext.h"
#include "support/eventually.h"
#include "support/stagedsession.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// A folder with what may be imported, a team's workspace, and an import that has begun.
struct Import
{
    Import()
    {
        QDir(folder.path()).mkpath(u"from/older"_s);
        QDir(folder.path()).mkpath(u"team"_s);
        write(u"from/Going Back.md"_s, runbooktest::exampleText());
        write(u"from/notes.txt"_s, "no runbook");
        write(u"from/mojibake.md"_s, "# Down \xe2\x80\x9a\xc3\x9c\xc3\xad up\n");
        workspace.path = folder.filePath(u"team"_s);
        workspace.backends = {{u"helm"_s, {u"command"_s, {}}}};
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void begin(const QStringList &known = {})
    {
        import.begin(workspace, folder.filePath(u"own"_s), known);
    }
    [[nodiscard]] bool readFile(const QString &name)
    {
        import.setPath(folder.filePath(name));
        import.read();
        return support::eventually([this] { return !import.isBusy(); });
    }
    [[nodiscard]] bool save()
    {
        QSignalSpy saved(&import, &RunbookImport::saved);
        import.save();
        return support::eventually([&] { return !import.isBusy(); }) && saved.size() == 1;
    }

    QTemporaryDir folder;
    Workspace workspace;
    RunbookImport import;
};

} // namespace

class TestRunbookImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersFoldersAndMarkdown();
    void readsBeforeAnythingIsWritten();
    void saysThatCodeIsNeverClosed();
    void keepsACopyInTheWorkspace();
    void aSimulatedWorkspaceStaysAsItIs();
    void takesAnotherNameWhenItsOwnIsTaken();
    void keepsTheRepairedText();
    void refusesWithASentence_data();
    void refusesWithASentence();
    void neverOverwrites();
    void endsWhenCancelled();
};

void TestRunbookImport::offersFoldersAndMarkdown()
{
    Import test;
    test.begin();
    test.import.setPath(test.folder.filePath(u"from/"_s));
    QVERIFY(support::eventually([&] { return test.import.choices()->count() == 3; }));
    QCOMPARE(cell(*test.import.choices(), 0, "name").toString(), u"older"_s);
    QVERIFY(cell(*test.import.choices(), 0, "folder").toBool());
    test.import.setPath(test.folder.filePath(u"from/go"_s));
    QVERIFY(support::eventually([&] { return test.import.choices()->count() == 1; }));
    test.import.choose(0);
    QVERIFY(support::eventually([&] { return test.import.isReviewing(); }));
}

void TestRunbookImport::readsBeforeAnythingIsWritten()
{
    Import test;
    test.begin();
    QVERIFY(test.readFile(u"from/Going Back.md"_s));
    QVERIFY(test.import.isReviewing());
    QCOMPARE(test.import.title(), u"Going back"_s);
    QCOMPARE(cell(*test.import.facts(), 0, "value").toString(),
        u"Assess (0–5 min), Execute (2–5 min)"_s);
    QCOMPARE(cell(*test.import.facts(), 1, "value").toString(), u"2"_s);
    QCOMPARE(cell(*test.import.facts(), 4, "value").toString(), u"2"_s);
    QCOMPARE(test.import.problems()->count(), 1);
    QCOMPARE(test.import.target(), test.folder.filePath(u"team/runbooks/going-back.md"_s));
    QVERIFY(!QFile::exists(test.folder.filePath(u"team/runbooks"_s)));
}

void TestRunbookImport::saysThatCodeIsNeverClosed()
{
    Import test;
    test.write(u"from/open.md"_s, "# Down\n\n```bash\nls\n\n## Verify\n- [ ] It is up\n");
    test.begin();
    QVERIFY(test.readFile(u"from/open.md"_s));
    QVERIFY(test.import.isReviewing());
    QCOMPARE(test.import.problems()->count(), 1);
    QCOMPARE(cell(*test.import.problems(), 0, "line").toInt(), 3);
    QVERIFY(cell(*test.import.problems(), 0, "text").toString().contains(u"never closed"_s));
}

void TestRunbookImport::keepsACopyInTheWorkspace()
{
    Import test;
    test.begin();
    QVERIFY(test.readFile(u"from/Going Back.md"_s));
    QVERIFY(test.save());
    QVERIFY(!test.import.isActive());
    QCOMPARE(test.read(u"team/runbooks/going-back.md"_s), runbooktest::exampleText());
    QCOMPARE(test.read(u"from/Going Back.md"_s), runbooktest::exampleText());
}

void TestRunbookImport::aSimulatedWorkspaceStaysAsItIs()
{
    Import test;
    test.workspace.backends = {{u"world"_s, {u"simulated"_s, {}}}};
    test.begin();
    QVERIFY(test.readFile(u"from/Going Back.md"_s));
    QVERIFY(test.import.why().contains(u"your own folder"_s));
    QVERIFY(test.save());
    QVERIFY(QFile::exists(test.folder.filePath(u"own/going-back.md"_s)));
    QVERIFY(!QFile::exists(test.folder.filePath(u"team/runbooks"_s)));
}

void TestRunbookImport::takesAnotherNameWhenItsOwnIsTaken()
{
    Import test;
    test.begin({u"going-back"_s, u"going-back-2"_s});
    QVERIFY(test.readFile(u"from/Going Back.md"_s));
    QVERIFY(test.import.target().endsWith(u"/going-back-3.md"_s));
}

void TestRunbookImport::keepsTheRepairedText()
{
    Import test;
    test.begin();
    QVERIFY(test.readFile(u"from/mojibake.md"_s));
    QCOMPARE(test.import.problems()->count(), 1);
    QCOMPARE(cell(*test.import.problems(), 0, "line").toInt(), 1);
    QVERIFY(test.save());
    QCOMPARE(test.read(u"team/runbooks/mojibake.md"_s), "# Down \xe2\x86\x92 up\n");
}

void TestRunbookImport::refusesWithASentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file that does not exist") << u"from/nothing.md"_s;
    QTest::newRow("a folder") << u"from"_s;
}

void TestRunbookImport::refusesWithASentence()
{
    QFETCH(const QString, name);
    Import test;
    test.begin();
    QVERIFY(test.readFile(name));
    QVERIFY(!test.import.isReviewing());
    QVERIFY(test.import.error().endsWith(u'.'));
    QVERIFY(test.import.isActive());
}

void TestRunbookImport::neverOverwrites()
{
    Import test;
    test.begin();
    QVERIFY(test.readFile(u"from/Going Back.md"_s));
    QDir(test.folder.path()).mkpath(u"team/runbooks"_s);
    test.write(u"team/runbooks/going-back.md"_s, "precious");
    QVERIFY(!test.save());
    QVERIFY(test.import.error().contains(u"Nothing was overwritten."_s));
    QVERIFY(test.import.isReviewing());
    QCOMPARE(test.read(u"team/runbooks/going-back.md"_s), "precious");
}

void TestRunbookImport::endsWhenCancelled()
{
    Import test;
    test.begin();
    QVERIFY(test.import.isActive());
    test.import.cancel();
    QVERIFY(!test.import.isActive());
    QVERIFY(!test.import.isReviewing());
}

QTEST_GUILESS_MAIN(TestRunbookImport)
#include "tst_runbookimport.moc"
