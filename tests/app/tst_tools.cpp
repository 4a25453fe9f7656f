// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/commandline.h"
#include "app/tools.h"
#include "support/recordtext.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class TestTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsATool_data();
    void knowsATool();
    void returnsItsCode_data();
    void returnsItsCode();

private:
    QTemporaryDir m_folder;
    QByteArray m_anchor;
};

void TestTools::initTestCase()
{
    const auto intact = support::writeNotes(m_folder.filePath(u"intact.db"_s), 3);
    QVERIFY(intact);
    m_anchor = "3:" + intact->hash;
    QVERIFY(support::writeNotes(m_folder.filePath(u"tampered.db"_s), 3));
    QCOMPARE(support::runSql(m_folder.filePath(u"tampered.db"_s),
                 {u"UPDATE entry SET actor = 'Nobody' WHERE sequence = 2"_s}),
        QString());
}

void TestTools::knowsATool_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<bool>("known");
    QTest::newRow("check") << QByteArrayList{"breakglass", "check"} << true;
    QTest::newRow("audit") << QByteArrayList{"breakglass", "audit", "verify", "x"} << true;
    QTest::newRow("approve") << QByteArrayList{"breakglass", "approve", "x", "--key", "y"} << true;
    QTest::newRow("nothing") << QByteArrayList{"breakglass"} << false;
    QTest::newRow("an option") << QByteArrayList{"breakglass", "--version"} << false;
    QTest::newRow("a tool's name after an option")
        << QByteArrayList{"breakglass", "--person", "check"} << false;
    QTest::newRow("a tool's name with more behind it")
        << QByteArrayList{"breakglass", "checks"} << false;
    QTest::newRow("a program that is called like a tool") << QByteArrayList{"check"} << false;
}

void TestTools::knowsATool()
{
    QFETCH(const QByteArrayList, arguments);
    std::vector<const char *> raw;
    for (const QByteArray &argument : arguments)
        raw.push_back(argument.constData());
    QTEST(app::isTool(int(raw.size()), raw.data()), "known");
}

void TestTools::returnsItsCode_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("0 for the bundled workspace") << u"check BUNDLED"_s << 0;
    QTest::newRow("1 for a folder without a workspace") << u"check FOLDER"_s << 1;
    QTest::newRow("2 for check without a folder") << u"check"_s << 2;
    QTest::newRow("2 for check with two folders") << u"check FOLDER FOLDER"_s << 2;
    QTest::newRow("0 for an intact record") << u"audit verify FOLDER/intact.db"_s << 0;
    QTest::newRow("0 for one with its anchor") << u"audit verify FOLDER/intact.db ANCHOR"_s << 0;
    QTest::newRow("1 for one with another anchor")
        << u"audit verify FOLDER/intact.db 4:0000000000000000000000000000000000000000000000000000"
           "000000000000"_s
        << 1;
    QTest::newRow("1 for a tampered record") << u"audit verify FOLDER/tampered.db"_s << 1;
    QTest::newRow("2 for a record that is not there") << u"audit verify FOLDER/none.db"_s << 2;
    QTest::newRow("2 for audit alone") << u"audit"_s << 2;
    QTest::newRow("2 for verify without a record") << u"audit verify"_s << 2;
    QTest::newRow("2 for verify with too much")
        << u"audit verify FOLDER/intact.db ANCHOR more"_s << 2;
    QTest::newRow("2 for an unknown audit") << u"audit repair FOLDER/intact.db"_s << 2;
    QTest::newRow("2 for export without a format") << u"audit export FOLDER/intact.db"_s << 2;
    QTest::newRow("2 for export in an unknown format")
        << u"audit export FOLDER/intact.db xml"_s << 2;
    QTest::newRow("2 for export of a record that is not there")
        << u"audit export FOLDER/none.db csv"_s << 2;
    QTest::newRow("2 for an audit's word behind check") << u"check verify FOLDER/intact.db"_s << 2;
}

void TestTools::returnsItsCode()
{
    QFETCH(QString, arguments);
    arguments.replace(u"BUNDLED"_s, app::bundledWorkspace());
    arguments.replace(u"FOLDER"_s, m_folder.path());
    arguments.replace(u"ANCHOR"_s, QString::fromLatin1(m_anchor));
    QTEST(app::runTool(arguments.split(u' ')), "code");
}

QTEST_GUILESS_MAIN(TestTools)
#include "tst_tools.moc"
