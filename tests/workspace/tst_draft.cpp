// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/draft.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using workspace::Draft;

namespace {

Draft byAddress()
{
    Draft draft;
    draft.name = u"Marta's shop"_s;
    draft.service = u"shop-api"_s;
    draft.environment = u"production"_s;
    draft.address = u"https://shop.example/health"_s;
    return draft;
}

Draft byCommands()
{
    Draft draft = byAddress();
    draft.means = Draft::Means::Commands;
    draft.kind = EnvironmentKind::Staging;
    draft.history = u"/usr/bin/printf '%s\\n' \"3 today It's new\""_s;
    draft.observe = u"/usr/bin/echo 3"_s;
    return draft;
}

const QString today = u"2026-11-21T09:00:00.000Z"_s;

} // namespace

Q_DECLARE_METATYPE(Draft)

class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWorkspaceWithoutMistakes_data();
    void isAWorkspaceWithoutMistakes();
    void refuses_data();
    void refuses();
    void readsWords_data();
    void readsWords();
    void leavesAWorkspaceThatIsThere();
    void listsTheReleaseThatRunsNow();
};

void DraftTest::isAWorkspaceWithoutMistakes_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::newRow("seen by an address") << byAddress();
    QTest::newRow("seen by two commands") << byCommands();
}

void DraftTest::isAWorkspaceWithoutMistakes()
{
    QFETCH(const Draft, draft);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"new/workspace"_s);
    const auto written = workspace::writeDraft(draft, path, today);
    QVERIFY(written);
    for (const workspace::Finding &finding : written->findings)
        qWarning("%s", qPrintable(finding.toText()));
    QVERIFY(written->findings.isEmpty());
    const Workspace &made = written->workspace;
    QCOMPARE(made.name, draft.name);
    QVERIFY(made.readOnly);
    QVERIFY(made.strategies.isEmpty());
    QCOMPARE(made.targets.size(), 1);
    QCOMPARE(made.targets.first().id, (TargetId{draft.service, draft.environment}));
    QCOMPARE(made.environments.first().kind, draft.kind);
    QCOMPARE(made.targets.first().probe.has_value(), draft.means == Draft::Means::Address);
}

void DraftTest::refuses_data()
{
    QTest::addColumn<Draft>("draft");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, auto change, const QString &what) {
        Draft draft = byAddress();
        change(draft);
        QTest::newRow(name) << draft << what;
    };
    row(
        "a workspace without a name", [](Draft &d) { d.name = u"  "_s; },
        u"The workspace has no name."_s);
    row(
        "a service without a name", [](Draft &d) { d.service.clear(); },
        u"The service has no name."_s);
    row(
        "a name with a space", [](Draft &d) { d.service = u"shop api"_s; },
        u"\"shop api\" can't be the name of the service."_s);
    row(
        "a name that would be more YAML", [](Draft &d) { d.environment = u"a}\nb: c"_s; },
        u"\"a}\nb: c\" can't be the name of the environment."_s);
    row(
        "an address of a file", [](Draft &d) { d.address = u"file:///etc/passwd"_s; },
        u"The address can't be asked."_s);
    row(
        "an address with a space", [](Draft &d) { d.address = u"https://a b"_s; },
        u"The address can't be asked."_s);
    row(
        "a program without a path",
        [](Draft &d) {
            d = byCommands();
            d.history = u"helm history shop"_s;
        },
        u"The command that prints the history needs a program by its absolute path."_s);
    row(
        "nothing that prints what runs",
        [](Draft &d) {
            d = byCommands();
            d.observe.clear();
        },
        u"The command that prints what runs now needs a program by its absolute path."_s);
    row(
        "a quote that is not closed",
        [](Draft &d) {
            d = byCommands();
            d.observe = u"/usr/bin/echo 'a"_s;
        },
        u"A quote in the command is not closed."_s);
}

void DraftTest::refuses()
{
    QFETCH(const Draft, draft);
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.path(), today);
    QVERIFY(!written);
    QTEST(written.error().what, "what");
    QVERIFY(!io::fileExists(folder.filePath(u"breakglass.yaml"_s)));
}

void DraftTest::readsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << u"  "_s << QStringList{};
    QTest::newRow("words between spaces")
        << u" /bin/a  b c "_s << QStringList{u"/bin/a"_s, u"b"_s, u"c"_s};
    QTest::newRow("a space between quotes")
        << u"/bin/a 'b c' \"d e\""_s << QStringList{u"/bin/a"_s, u"b c"_s, u"d e"_s};
    QTest::newRow("an empty word") << u"/bin/a ''"_s << QStringList{u"/bin/a"_s, QString()};
    QTest::newRow("a quote within a word")
        << u"/bin/a b'c d'e"_s << QStringList{u"/bin/a"_s, u"bc de"_s};
    QTest::newRow("nothing else is special")
        << u"/bin/a $HOME;b"_s << QStringList{u"/bin/a"_s, u"$HOME;b"_s};
}

void DraftTest::readsWords()
{
    QFETCH(const QString, line);
    const auto words = workspace::wordsOf(line);
    QVERIFY(words);
    QTEST(*words, "words");
}

void DraftTest::leavesAWorkspaceThatIsThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"breakglass.yaml"_s);
    QVERIFY(io::writeFile(file, "name: mine\n"));
    const auto written = workspace::writeDraft(byAddress(), folder.path(), today);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QCOMPARE(io::readFile(file).value(), "name: mine\n");
}

void DraftTest::listsTheReleaseThatRunsNow()
{
    const QTemporaryDir folder;
    QVERIFY(workspace::writeDraft(byAddress(), folder.path(), today));
    const QByteArray list = io::readFile(folder.filePath(u"releases.txt"_s)).value();
    QVERIFY2(list.startsWith("1 2026-11-21T09:00:00.000Z "), list.constData());
}

QTEST_GUILESS_MAIN(DraftTest)
#include "tst_draft.moc"
