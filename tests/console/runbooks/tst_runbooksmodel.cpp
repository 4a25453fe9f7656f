// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/runbooks/runbooksmodel.h"
#include "console/runbooks/runbooktext.h"
#include "console/shell/shellmodel.h"
#include "support/eventually.h"
#include "support/stagedsession.h"

#include <QClipboard>
#include <QCoroTask>
#include <QDir>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;
using namespace breakglass::staged;

namespace {

/// "Going back" guides web in production; "Other" lies in the person's own folder.
struct Shelf
{
    Shelf()
    {
        QDir(folder.path()).mkpath(u"own"_s);
        QFile file(folder.filePath(u"own/other.md"_s));
        if (file.open(QIODevice::WriteOnly))
            file.write("# Other\n\nHelm rollback 0 is what ran before.\n");
        file.close();
        Workspace workspace = stagedWorkspace();
        workspace.path = folder.path();
        workspace.runbooks = {
            readBook(runbooktest::exampleText(), u"runbooks/going-back.md"_s).book};
        workspace.targets[0].runbook = u"going-back"_s;
        session = std::make_shared<StagedSession>(std::move(workspace));
        books.setOwnFolder(folder.filePath(u"own"_s));
        shell.attach(session);
        books.attach(session);
        session->start();
        isRead = support::eventually([this] { return !books.isReading(); });
    }
    [[nodiscard]] QVariant block(int row, const char *role)
    {
        return cell(*books.blocks(), row, role);
    }
    [[nodiscard]] int rowOf(const QString &text)
    {
        for (int row = 0; row < books.blocks()->count(); ++row) {
            if (block(row, "text").toString().contains(text))
                return row;
        }
        return -1;
    }
    void open(int row)
    {
        books.openRow(row);
        isRead = support::eventually([this] { return !books.isReading(); });
    }

    QTemporaryDir folder;
    std::shared_ptr<StagedSession> session;
    ShellModel shell;
    RunbooksModel books{shell};
    bool isRead = false;
};

} // namespace

class TestRunbooksModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTheWorkspacesAndOnesOwn();
    void opensWhatGuidesTheSelectedTarget();
    void tellsTheLifeOfADocument();
    void opensAtALine();
    void opensAtALineOfAnother();
    void walksHeadings();
    void copiesTheNextCommands();
    void findsRoundAndRound();
    void showsWhatTheIncidentTicked();
    void opensTheGuideOnItsTarget();
    void saysWhyItCantGuide();
};

void TestRunbooksModel::listsTheWorkspacesAndOnesOwn()
{
    Shelf shelf;
    QVERIFY(shelf.isRead);
    QCOMPARE(shelf.books.runbooks()->count(), 2);
    QCOMPARE(cell(*shelf.books.runbooks(), 0, "title").toString(), u"Going back"_s);
    QVERIFY(!cell(*shelf.books.runbooks(), 0, "own").toBool());
    QCOMPARE(cell(*shelf.books.runbooks(), 1, "title").toString(), u"Other"_s);
    QVERIFY(cell(*shelf.books.runbooks(), 1, "own").toBool());
}

void TestRunbooksModel::opensWhatGuidesTheSelectedTarget()
{
    Shelf shelf;
    QCOMPARE(shelf.books.title(), u"Going back"_s);
    QCOMPARE(shelf.books.current(), 0);
    QVERIFY(shelf.books.blocks()->count() > 5);
    QVERIFY(shelf.books.tree()->count() > 3);
}

void TestRunbooksModel::tellsTheLifeOfADocument()
{
    Shelf shelf;
    QCOMPARE(shelf.books.version(), u"1.2.0"_s);
    QCOMPARE(shelf.books.owner(), u"Web team"_s);
    QCOMPARE(shelf.books.reviewed(), u"15 Jan 2026"_s);
    QCOMPARE(shelf.books.cycle(), u"every 3 months"_s);
    // The session is of November.
    QCOMPARE(shelf.books.review(), u"Overdue since 15 Apr 2026"_s);
    QVERIFY(shelf.books.isOverdue());
    QCOMPARE(shelf.books.guides(), u"web in production"_s);
    QCOMPARE(shelf.books.links()->count(), 2);
    QCOMPARE(cell(*shelf.books.links(), 1, "runbook").toString(), QString());
    shelf.open(1);
    QCOMPARE(shelf.books.version(), u"Not stated"_s);
    QCOMPARE(shelf.books.review(), u"No date set"_s);
    QVERIFY(!shelf.books.isOverdue());
}

void TestRunbooksModel::opensAtALine()
{
    Shelf shelf;
    shelf.books.openAt(u"going-back"_s, 26);
    QCOMPARE(shelf.shell.place(), u"runbooks"_s);
    QCOMPARE(shelf.block(shelf.books.marked(), "line").toInt(), 26);
}

void TestRunbooksModel::opensAtALineOfAnother()
{
    Shelf shelf;
    shelf.books.openAt(u"other"_s, 3);
    QVERIFY(support::eventually([&] { return shelf.books.marked() == 1; }));
    QCOMPARE(shelf.books.title(), u"Other"_s);
}

void TestRunbooksModel::walksHeadings()
{
    Shelf shelf;
    const int first = shelf.books.headingFrom(0, 1);
    QVERIFY(shelf.block(first, "text").toString().startsWith(u"Assess"_s));
    const int second = shelf.books.headingFrom(first, 1);
    QVERIFY(shelf.block(second, "text").toString().startsWith(u"Execute"_s));
    QCOMPARE(shelf.books.headingFrom(second, 1), second);
    QCOMPARE(shelf.books.headingFrom(second, -1), first);
}

void TestRunbooksModel::copiesTheNextCommands()
{
    Shelf shelf;
    QVERIFY(shelf.books.copyCode(0));
    QCOMPARE(
        QGuiApplication::clipboard()->text(), u"helm rollback web 41 --namespace production"_s);
    QVERIFY(!shelf.books.copyCode(shelf.books.blocks()->count() - 1));
}

void TestRunbooksModel::findsRoundAndRound()
{
    Shelf shelf;
    shelf.books.find(u"the"_s);
    QCOMPARE(shelf.books.foundText(), u"2 places"_s);
    shelf.books.findFrom(0, 1);
    QCOMPARE(shelf.books.foundText(), u"1 of 2"_s);
    shelf.books.findFrom(shelf.books.marked(), 1);
    QCOMPARE(shelf.books.foundText(), u"2 of 2"_s);
    shelf.books.findFrom(shelf.books.marked(), 1);
    QCOMPARE(shelf.books.foundText(), u"1 of 2"_s);
    shelf.books.findFrom(shelf.books.marked(), -1);
    QCOMPARE(shelf.books.foundText(), u"2 of 2"_s);
    shelf.books.find(u"nowhere"_s);
    QCOMPARE(shelf.books.foundText(), u"Not found"_s);
}

void TestRunbooksModel::showsWhatTheIncidentTicked()
{
    Shelf shelf;
    const int row = shelf.rowOf(u"The ticket exists"_s);
    QCOMPARE(shelf.block(row, "tick").toInt(), 0);
    QCOMPARE(shelf.books.progress(), QString());
    incident::Desk &desk = shelf.session->desk();
    QVERIFY(QCoro::waitFor(desk.declare(u"Down"_s, Severity::P1, {webProduction})));
    const ChecklistItem item = shelf.session->workspace().runbooks.first().phases.first().items[0];
    QVERIFY(QCoro::waitFor(desk.tick(u"going-back"_s, item, {}, false)));
    QVERIFY(support::eventually([&] { return shelf.block(row, "tick").toInt() == 1; }));
    QVERIFY(shelf.block(row, "note").toString().startsWith(u"Marta Kowalski, "_s));
    QCOMPARE(shelf.books.progress(), u"1 of 2 ticked in INCIDENT-1"_s);
    QCOMPARE(cell(*shelf.books.outline(), 1, "progress").toString(), u"1 of 2"_s);
}

void TestRunbooksModel::opensTheGuideOnItsTarget()
{
    Shelf shelf;
    shelf.shell.selection()->select(apiProduction);
    QCOMPARE(shelf.books.guideRefusal(), QString());
    shelf.books.openInGuide();
    QCOMPARE(shelf.shell.place(), u"guide"_s);
    QCOMPARE(shelf.shell.selection()->target(), webProduction);
}

void TestRunbooksModel::saysWhyItCantGuide()
{
    Shelf shelf;
    shelf.open(1);
    QVERIFY(shelf.books.guideRefusal().contains(u"breakglass.yaml"_s));
    shelf.shell.open(u"runbooks"_s);
    shelf.books.openInGuide();
    QCOMPARE(shelf.shell.place(), u"runbooks"_s);
}

QTEST_MAIN(TestRunbooksModel)
#include "tst_runbooksmodel.moc"
