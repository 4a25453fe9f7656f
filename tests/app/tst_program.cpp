// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "support/recordtext.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString complaints;
};

/// What the built program says to these arguments, as a process of its own.
Answer ask(const QStringList &arguments, const QString &output = {})
{
    QProcess program;
    if (!output.isEmpty())
        program.setStandardOutputFile(output);
    program.start(QStringLiteral(BG_BINARY_DIR "/src/app/breakglass"), arguments);
    if (!program.waitForFinished(30'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError())};
}

const QString bundled = QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console");

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answers_data();
    void answers();
    void refuses_data();
    void refuses();
    void helpNamesEveryOption();
    void namesTheLineOfAMistake();
    void exportsLinesOfJson();
    void exportsATable();
    void saysWhenAnExportWasNotWritten();

private:
    QTemporaryDir m_folder;
    QString m_record;
    QString m_head;
};

void TestProgram::initTestCase()
{
    m_record = m_folder.filePath(u"record.db"_s);
    const auto head = support::writeNotes(m_record, 3);
    QVERIFY(head);
    m_head = QString::fromLatin1(head->hash);
    QVERIFY(support::writeNotes(m_folder.filePath(u"tampered.db"_s), 3));
    QCOMPARE(support::runSql(m_folder.filePath(u"tampered.db"_s),
                 {u"UPDATE entry SET at = at + 1 WHERE sequence = 2"_s}),
        QString());
}

void TestProgram::answers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("begins");
    QTest::newRow("its version") << QStringList{u"--version"_s} << 0 << u"breakglass 0."_s;
    QTest::newRow("its usage") << QStringList{u"--help"_s} << 0 << u"Usage: "_s;
    QTest::newRow("that the bundled workspace is fine")
        << QStringList{u"check"_s, bundled} << 0
        << u"checkr-console: errors 0, warnings 0; targets 9, runbooks 3, strategies 8, "
           "drills 3\n"_s;
    QTest::newRow("that a record is intact, with its head")
        << QStringList{u"audit"_s, u"verify"_s, m_record} << 0
        << u"Intact. 3 entries, head 3:%1\n"_s.arg(m_head);
    QTest::newRow("where a record is broken")
        << QStringList{u"audit"_s, u"verify"_s, m_folder.filePath(u"tampered.db"_s)} << 1
        << u"Broken at entry 2. "_s;
}

void TestProgram::answers()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, begins);
    const Answer answer = ask(arguments);
    QVERIFY2(answer.out.startsWith(begins), qPrintable(answer.out + answer.complaints));
    QTEST(answer.code, "code");
    QCOMPARE(answer.complaints, QString());
}

void TestProgram::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("begins");
    QTest::newRow("an unknown option")
        << QStringList{u"--fast"_s} << u"breakglass: Unknown option 'fast'. See "_s;
    QTest::newRow("an unknown theme") << QStringList{u"--theme"_s, u"blue"_s}
                                      << u"breakglass: Unknown theme blue. "
                                         "Use dark, light or contrast."_s;
    QTest::newRow("a tool without its arguments")
        << QStringList{u"audit"_s} << u"breakglass: check WORKSPACE | audit verify"_s;
    QTest::newRow("a record that is not there")
        << QStringList{u"audit"_s, u"verify"_s, u"/nowhere/record.db"_s} << u"breakglass: "_s;
    QTest::newRow("a workspace that is not there")
        << QStringList{u"--workspace"_s, u"/nowhere"_s, u"--state"_s, m_folder.path()}
        << u"breakglass: "_s;
    QTest::newRow("a drill that is not there")
        << QStringList{u"--drill"_s, u"picnic"_s, u"--state"_s, m_folder.path()}
        << u"breakglass: There is no drill called picnic in this workspace."_s;
}

void TestProgram::refuses()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, begins);
    const Answer answer = ask(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY2(answer.complaints.startsWith(begins), qPrintable(answer.complaints));
    QCOMPARE(answer.out, QString());
}

void TestProgram::helpNamesEveryOption()
{
    const QString text = ask({u"--help"_s}).out;
    for (const QString &option : {u"--workspace"_s, u"--first-run"_s, u"--state"_s, u"--person"_s,
             u"--drill"_s, u"--play"_s, u"--output"_s, u"--theme"_s, u"--size"_s, u"--self-test"_s,
             u"check WORKSPACE"_s, u"audit verify RECORD"_s, u"audit export RECORD"_s})
        QVERIFY2(text.contains(option), qPrintable(option));
}

void TestProgram::namesTheLineOfAMistake()
{
    QFile file(m_folder.filePath(u"breakglass.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name: broken\nenvironments:\n  - name: production\n    kind: volcano\n");
    file.close();
    const Answer answer = ask({u"check"_s, m_folder.path()});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.out.contains(u"breakglass.yaml:4:"_s), qPrintable(answer.out));
    QVERIFY(!answer.out.contains(u" 0 errors"_s));
}

void TestProgram::exportsLinesOfJson()
{
    const Answer answer = ask({u"audit"_s, u"export"_s, m_record, u"jsonl"_s});
    QCOMPARE(answer.code, 0);
    const QStringList lines = answer.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    int sequence = 0;
    for (const QString &line : lines) {
        const QJsonObject entry = QJsonDocument::fromJson(line.toUtf8()).object();
        QCOMPARE(entry.value(u"sequence").toInt(), ++sequence);
        QVERIFY2(line.contains(u"note %1"_s.arg(sequence)), qPrintable(line));
    }
}

void TestProgram::exportsATable()
{
    const Answer answer = ask({u"audit"_s, u"export"_s, m_record, u"csv"_s});
    QCOMPARE(answer.code, 0);
    const QStringList lines = answer.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines.first().contains(u"sequence,"_s), qPrintable(lines.first()));
    QVERIFY(lines.last().contains(u"note 3"_s));
}

void TestProgram::saysWhenAnExportWasNotWritten()
{
    const Answer answer = ask({u"audit"_s, u"export"_s, m_record, u"jsonl"_s}, u"/dev/full"_s);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.complaints.startsWith(u"breakglass: "_s));
}

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
