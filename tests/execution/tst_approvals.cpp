// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Signatures made with real keys by ssh-keygen: whose they are, what they are for, and who may give them.

#include "execution/approvals.h"
#include "io/files.h"
#include "support/planexamples.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

class TestApprovals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesASignature();
    void takesOneOfASingleLine();
    void refuses_data();
    void refuses();
    void theFileComesBack();
    void refusesAForgedFile_data();
    void refusesAForgedFile();
    void aDrillHasNoKeys();

private:
    static Plan plan();
    void makeKey(const QString &name);
    QByteArray sign(const QString &key, const QByteArray &statement, const QString &purpose);
    Expected<Approval> verify(
        const events::ApprovalRequested &request, const QByteArray &signature);

    QTemporaryDir m_folder;
    io::LiveClock m_real;
    io::ManualClock m_clock{TimePoint{Milliseconds{1'794'492'000'000}}};
    io::Secrets m_secrets{QMap<QString, io::CredentialSource>()};
    std::unique_ptr<io::Subprocess> m_process = io::makeSubprocess(m_real, m_secrets);
    Workspace m_workspace;
    std::unique_ptr<execution::Approvals> m_approvals;
    events::ApprovalRequested m_request;
};

Plan TestApprovals::plan()
{
    Plan plan;
    plan.id = u"PLAN-0001"_s;
    plan.title = u"Roll back"_s;
    plan.intent.target = examples::exampleTarget();
    plan.intent.reason = u"Errors since this morning"_s;
    plan.steps = {examples::stepOf(u"A"_s, u"s1"_s)};
    plan.approvalsNeeded = 1;
    return plan;
}

void TestApprovals::makeKey(const QString &name)
{
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s, {u"-q"_s, u"-t"_s, u"ed25519"_s, u"-N"_s, u""_s, u"-C"_s, name,
                                      u"-f"_s, m_folder.filePath(name)});
    QVERIFY(keygen.waitForFinished());
    QCOMPARE(keygen.exitCode(), 0);
    const auto key = io::readFile(m_folder.filePath(name + u".pub"_s));
    QVERIFY(key.has_value());
    if (name != u"stranger")
        m_workspace.allowedSigners += name.toUtf8() + ' ' + *key;
}

void TestApprovals::initTestCase()
{
    for (const char *name : {"daniel", "marta", "lena", "stranger"})
        makeKey(QString::fromLatin1(name));
    m_workspace.people = {{u"Daniel Osei"_s, {}, {}, u"daniel"_s},
        {u"Marta Kowalski"_s, {}, {}, u"marta"_s}, {u"Lena Fischer"_s, {}, {}, u"lena"_s}};
    Environment environment;
    environment.name = examples::exampleTarget().environment;
    environment.protection.approvers = {u"Daniel Osei"_s, u"Marta Kowalski"_s};
    m_workspace.environments = {environment};
    m_approvals =
        execution::makeApprovals(m_workspace, m_clock, *m_process, m_folder.filePath(u"work"_s));
    m_request = execution::requestApproval(plan(), m_clock.now());
}

QByteArray TestApprovals::sign(
    const QString &key, const QByteArray &statement, const QString &purpose)
{
    const QString file = m_folder.filePath(u"statement"_s);
    if (!io::writeFile(file, statement))
        return {};
    QFile::remove(file + u".sig"_s);
    QProcess keygen;
    keygen.start(u"ssh-keygen"_s,
        {u"-Y"_s, u"sign"_s, u"-n"_s, purpose, u"-f"_s, m_folder.filePath(key), file});
    return keygen.waitForFinished() ? io::readFile(file + u".sig"_s).value_or(QByteArray())
                                    : QByteArray();
}

Expected<Approval> TestApprovals::verify(
    const events::ApprovalRequested &request, const QByteArray &signature)
{
    return QCoro::waitFor(m_approvals->verify(request, signature, u"Marta Kowalski"_s));
}

void TestApprovals::takesASignature()
{
    const QByteArray signature = sign(u"daniel"_s, execution::approvalStatement(m_request),
        QString(execution::approvalNamespace));
    QVERIFY(signature.startsWith("-----BEGIN SSH SIGNATURE-----"));
    const auto approval = verify(m_request, signature);
    QVERIFY2(approval, qPrintable(approval ? QString() : approval.error().sentence()));
    QCOMPARE(approval->approver, u"Daniel Osei"_s);
    QCOMPARE(approval->planHash, plan().hash());
    QCOMPARE(approval->signature, signature.trimmed());
    QVERIFY(!execution::isSimulated(*approval));
}

// A field of one line makes blanks of line ends, or nothing at all.
void TestApprovals::takesOneOfASingleLine()
{
    const QByteArray signature = sign(u"daniel"_s, execution::approvalStatement(m_request),
        QString(execution::approvalNamespace));
    QByteArray blanks = signature.trimmed();
    blanks.replace('\n', ' ');
    QVERIFY(verify(m_request, blanks).has_value());
    QByteArray nothing = signature.trimmed();
    nothing.replace('\n', QByteArray());
    QVERIFY(verify(m_request, nothing).has_value());
}

void TestApprovals::refuses_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("text that is no signature") << u"text"_s << u"This is not a signature."_s;
    QTest::newRow("a signature that was changed")
        << u"flipped"_s << u"Nobody whose key this workspace knows has signed this."_s;
    QTest::newRow("one by a key that nobody knows")
        << u"stranger"_s << u"Nobody whose key this workspace knows has signed this."_s;
    QTest::newRow("one's own") << u"own"_s
                               << u"Marta Kowalski confirms and can't approve as well."_s;
    QTest::newRow("one by a person who may not")
        << u"lena"_s << u"Lena Fischer may not approve for production."_s;
    QTest::newRow("one for another plan")
        << u"other plan"_s << u"Daniel Osei signed something else than this plan as it is now."_s;
    QTest::newRow("one for another request of the plan")
        << u"other nonce"_s << u"Daniel Osei signed something else than this plan as it is now."_s;
    QTest::newRow("one for another environment")
        << u"other place"_s << u"Daniel Osei signed something else than this plan as it is now."_s;
    QTest::newRow("one made for another purpose")
        << u"git"_s << u"Daniel Osei signed something else than this plan as it is now."_s;
    QTest::newRow("one with a longer time")
        << u"longer"_s << u"Daniel Osei signed something else than this plan as it is now."_s;
    QTest::newRow("one that comes too late")
        << u"late"_s << u"The request for PLAN-0001 expired at"_s;
}

void TestApprovals::refuses()
{
    QFETCH(const QString, how);
    QFETCH(const QString, sentence);
    const QString purpose = how == u"git" ? u"git"_s : QString(execution::approvalNamespace);
    events::ApprovalRequested signedFor = m_request;
    events::ApprovalRequested asked = m_request;
    QString key = u"daniel"_s;
    if (how == u"stranger" || how == u"lena")
        key = how;
    if (how == u"own")
        key = u"marta"_s;
    if (how == u"other plan")
        signedFor.planHash = QByteArray(64, 'a');
    if (how == u"other nonce")
        signedFor.nonce = u"another"_s;
    if (how == u"other place")
        signedFor.environment = u"staging"_s;
    if (how == u"longer")
        signedFor.expires += 1h;
    if (how == u"late")
        asked.expires = signedFor.expires = m_clock.now() - 1s;
    QByteArray signature = sign(key, execution::approvalStatement(signedFor), purpose);
    if (how == u"text")
        signature = "yes, go ahead";
    if (how == u"flipped")
        signature[60] = signature.at(60) == 'A' ? 'B' : 'A';
    const auto approval = verify(asked, signature);
    QVERIFY(!approval.has_value());
    QVERIFY2(approval.error().what.startsWith(sentence), qPrintable(approval.error().sentence()));
    QCOMPARE(approval.error().still, u"It does not count."_s);
}

void TestApprovals::theFileComesBack()
{
    const execution::ApprovalPaper paper{plan(), m_request, u"Marta Kowalski"_s};
    const auto read = execution::readApprovalFile(execution::approvalFile(paper));
    QVERIFY2(read, qPrintable(read ? QString() : read.error().sentence()));
    QCOMPARE(read->plan, paper.plan);
    QCOMPARE(read->askedBy, paper.askedBy);
    QCOMPARE(execution::approvalStatement(read->request), execution::approvalStatement(m_request));
}

void TestApprovals::refusesAForgedFile_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("a step with another act")
        << QByteArray("tool rollback 41") << QByteArray("tool rollback 40");
    QTest::newRow("a request for another plan")
        << QByteArray("\"plan\": \"PLAN-0001\"") << QByteArray("\"plan\": \"PLAN-0002\"");
    QTest::newRow("another kind of file")
        << QByteArray("breakglass-approval-1") << QByteArray("breakglass-approval-2");
    QTest::newRow("no JSON at all") << QByteArray("{") << QByteArray("<");
}

void TestApprovals::refusesAForgedFile()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray file = execution::approvalFile({plan(), m_request, u"Marta Kowalski"_s});
    QVERIFY(file.contains(from));
    file.replace(from, to);
    const auto read = execution::readApprovalFile(file);
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().still, u"Nothing was signed."_s);
}

void TestApprovals::aDrillHasNoKeys()
{
    const auto drill = execution::makeSimulatedApprovals({u"Daniel Osei"_s}, m_clock);
    const auto judge = [&](const QByteArray &signature, const QString &confirmer) {
        return QCoro::waitFor(drill->verify(m_request, signature, confirmer)).has_value();
    };
    const QByteArray good = execution::simulatedSignature(m_request, u"Daniel Osei"_s);
    QVERIFY(judge(good, u"Marta Kowalski"_s));
    QVERIFY(!judge(good, u"Daniel Osei"_s));
    QVERIFY(!judge(execution::simulatedSignature(m_request, u"Nobody"_s), u"Marta Kowalski"_s));
    // What counts in a drill counts nowhere else.
    QVERIFY(!verify(m_request, good).has_value());
}

QTEST_GUILESS_MAIN(TestApprovals)
#include "tst_approvals.moc"
