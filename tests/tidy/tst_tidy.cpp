// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Style as a failing test: every rule over every file of the tree, and every rule shown failing once.
class TidyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleCanFail_data();
    void everyRuleCanFail();
    void filesKeepTheRules_data();
    void filesKeepTheRules();
    void everyRoomHasItsLine_data();
    void everyRoomHasItsLine();
    void everyRoomHasTests_data();
    void everyRoomHasTests();
    void topLevelHoldsOnlyWhatIsAgreed();
};

namespace {

const QString root = QStringLiteral(BG_SOURCE_DIR);

QList<tidy::Rule> rules()
{
    return tidy::layoutRules() + tidy::cppRules() + tidy::qmlRules();
}

tidy::Source read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(u'\n'))
        text.chop(1);
    return {path.sliced(root.size() + 1), text.split(u'\n')};
}

QStringList sourceFiles()
{
    QStringList files;
    for (const QString &folder : {u"src"_s, u"qml"_s, u"tests"_s}) {
        QDirIterator it(root + u'/' + folder, {u"*.cpp"_s, u"*.h"_s, u"*.qml"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
    }
    files.sort();
    return files;
}

QStringList rooms()
{
    QStringList found;
    const QDir src(root + u"/src"_s);
    for (const QString &room : src.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (room != u"backends")
            found.append(room);
    }
    for (const QString &backend :
        QDir(src.filePath(u"backends"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        found.append(u"backends/"_s + backend);
    return found;
}

void addRoomRows()
{
    QTest::addColumn<QString>("room");
    for (const QString &room : rooms())
        QTest::addRow("%s", qPrintable(room)) << room;
}

} // namespace

void TidyTest::everyRuleCanFail_data()
{
    QTest::addColumn<int>("rule");
    const QList<tidy::Rule> all = rules();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", qPrintable(all.at(i).name)) << i;
}

void TidyTest::everyRuleCanFail()
{
    QFETCH(const int, rule);
    const tidy::Rule tested = rules().at(rule);
    QVERIFY2(!tested.check(tested.broken).isEmpty(), "the rule accepts a file that breaks it");
}

void TidyTest::filesKeepTheRules_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : sourceFiles())
        QTest::addRow("%s", qPrintable(path.sliced(root.size() + 1))) << path;
}

void TidyTest::filesKeepTheRules()
{
    QFETCH(const QString, path);
    const tidy::Source source = read(path);
    tidy::Complaints complaints;
    for (const tidy::Rule &rule : rules())
        complaints += rule.check(source);
    QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
}

void TidyTest::everyRoomHasItsLine_data()
{
    addRoomRows();
}

void TidyTest::everyRoomHasItsLine()
{
    QFETCH(const QString, room);
    const tidy::Source map = read(root + u"/src/README.md"_s);
    const auto names = [&room](const QString &line) { return line.contains(u"`%1`"_s.arg(room)); };
    QVERIFY2(std::ranges::any_of(map.lines, names), "src/README.md does not say what it is for");
}

void TidyTest::everyRoomHasTests_data()
{
    addRoomRows();
}

void TidyTest::everyRoomHasTests()
{
    QFETCH(const QString, room);
    if (room == u"backends/contract")
        QSKIP("An interface: the backends that implement it are tested.");
    if (room == u"app") {
        const tidy::Source scenarios = read(root + u"/tests/scenarios/CMakeLists.txt"_s);
        QVERIFY2(scenarios.lines.join(u'\n').contains(u"--self-test"_s),
            "nothing runs the whole program");
        return;
    }
    QDirIterator tests(
        root + u"/tests/"_s + room, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    QVERIFY2(tests.hasNext(), "no test in the folder of its name");
}

void TidyTest::topLevelHoldsOnlyWhatIsAgreed()
{
    const QStringList agreed{u"CMakeLists.txt"_s, u"CMakePresets.json"_s, u"LICENSE"_s,
        u"README.md"_s, u"build"_s, u"packaging"_s, u"qml"_s, u"resources"_s, u"src"_s, u"tests"_s};
    const QStringList found = QDir(root).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString &name : found)
        QVERIFY2(
            agreed.contains(name), qPrintable(u"%1 does not belong at the top level"_s.arg(name)));
}

QTEST_GUILESS_MAIN(TidyTest)
#include "tst_tidy.moc"
