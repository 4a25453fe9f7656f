// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterbench.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using support::ClusterBench;

namespace {

constexpr auto version = "client.authentication.k8s.io/v1";

/// Starts nothing; says what the plugin would print.
class PrintedPlugin final : public io::Subprocess
{
public:
    QCoro::Task<Expected<io::ProcessResult>> run(Command command, QString, io::ProcessLimits,
        std::function<void(io::ProcessLine)>, std::stop_token) override
    {
        commands.append(command);
        co_return io::ProcessResult{exitCode, false, printed, errors, {}};
    }
    bool isAlive(const QString &) const override { return false; }

    QByteArray printed;
    QByteArray errors;
    int exitCode = 0;
    QList<Command> commands;
};

QByteArray credential(const QByteArray &status)
{
    return "{\"apiVersion\": \"" + QByteArray(version) +
           "\", \"kind\": \"ExecCredential\", \"status\": {" + status + "}}";
}

} // namespace

/// Tokens from files and plugins.
class CredentialsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOnlyWhatIsAllowed();
    void keepsATokenUntilItExpires();
    void readsATokenFileAgain();
    void handsOutACertificateOfAPlugin();
    void sendsUserAndPasswordAsBasic();
    void isNobodyElse_data();
    void isNobodyElse();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();

private:
    static Credentials credentials(ClusterBench &bench, PrintedPlugin &plugin, UserEntry user)
    {
        return {std::move(user), {}, {bench.clock, &plugin, {u"/bin/true"_s}}};
    }
    static UserEntry asks(const QString &command)
    {
        UserEntry user;
        user.exec = ExecPlugin{QString::fromLatin1(version), command, {u"token"_s}, {}, {}, false};
        return user;
    }
};

void CredentialsTest::startsOnlyWhatIsAllowed()
{
    ClusterBench bench;
    PrintedPlugin plugin;
    auto forbidden = credentials(bench, plugin, asks(u"/bin/false"_s));
    const auto refused = QCoro::waitFor(forbidden.authorization());
    QVERIFY(!refused);
    QVERIFY2(refused.error().what.contains(u"/bin/false"), qPrintable(refused.error().what));
    QVERIFY(refused.error().remedy.contains(u"allow_exec"));
    QVERIFY(plugin.commands.isEmpty());
}

void CredentialsTest::keepsATokenUntilItExpires()
{
    ClusterBench bench;
    PrintedPlugin plugin;
    plugin.printed = credential(R"("token": "one", "expirationTimestamp": "1970-01-01T00:10:00Z")");
    auto login = credentials(bench, plugin, asks(u"/bin/true"_s));
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "one");
    plugin.printed = credential(R"("token": "two", "expirationTimestamp": "1970-01-01T01:00:00Z")");
    bench.clock.advance(9min + 49s);
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "one");
    bench.clock.advance(1s);
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "two");
    QCOMPARE(plugin.commands.size(), 2);
    login.forget();
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "two");
    QCOMPARE(plugin.commands.size(), 3);
    const Command command = plugin.commands.constFirst();
    QCOMPARE(command.argv, (QStringList{u"/bin/true"_s, u"token"_s}));
    QVERIFY(
        command.environment.value(u"KUBERNETES_EXEC_INFO"_s).contains(u"\"interactive\":false"));
}

void CredentialsTest::readsATokenFileAgain()
{
    ClusterBench bench;
    PrintedPlugin plugin;
    UserEntry user;
    user.tokenFile = bench.folder.filePath(u"token"_s);
    const auto write = [&](const QByteArray &token) {
        QFile file(user.tokenFile);
        return file.open(QIODevice::WriteOnly) && file.write(token) == token.size();
    };
    QVERIFY(write("first\n"));
    auto login = credentials(bench, plugin, user);
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "first");
    QVERIFY(write("second\n"));
    bench.clock.advance(11s);
    QCOMPARE(QCoro::waitFor(login.authorization())->reveal(), "second");
}

void CredentialsTest::handsOutACertificateOfAPlugin()
{
    ClusterBench bench;
    PrintedPlugin plugin;
    plugin.printed = credential(R"("clientCertificateData": "CRT", "clientKeyData": "KEY")");
    auto login = credentials(bench, plugin, asks(u"/bin/true"_s));
    const auto identity = QCoro::waitFor(login.identity());
    QVERIFY(identity);
    QCOMPARE(identity->certificate, "CRT");
    QCOMPARE(identity->key->reveal(), "KEY");
    QVERIFY(login.scheme().isEmpty()); // no header without a token
}

void CredentialsTest::sendsUserAndPasswordAsBasic()
{
    ClusterBench bench("{username: marta, password: s3cret}");
    const auto place = QCoro::waitFor(bench.access.open());
    QVERIFY(place);
    QCOMPARE(place->credential, u"basic:kubernetes:prod"_s);
    QCOMPARE(QCoro::waitFor(bench.secrets.resolve(u"kubernetes:prod"_s))->reveal(), "marta:s3cret");
}

void CredentialsTest::isNobodyElse_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QString>("setting");
    QTest::newRow("impersonates") << QByteArray("{token: t, as: viewer}") << u"as"_s;
    QTest::newRow("in groups") << QByteArray("{token: t, as: v, as-groups: [dev]}") << u"as"_s;
    QTest::newRow("a login of old")
        << QByteArray("{auth-provider: {name: gcp}}") << u"auth-provider"_s;
}

void CredentialsTest::isNobodyElse()
{
    QFETCH(const QByteArray, user);
    QFETCH(const QString, setting);
    ClusterBench bench(user);
    const auto place = QCoro::waitFor(bench.client.open());
    QVERIFY(!place);
    QCOMPARE(place.error().what,
        u"The user “u” has the setting %1, which Breakglass does not know."_s.arg(setting));
}

void CredentialsTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no ExecCredential") << QByteArray("token") << u"did not print"_s;
    QTest::newRow("another version")
        << QByteArray(R"({"kind": "ExecCredential", "apiVersion": "v2"})") << u"“v2”"_s;
    QTest::newRow("nothing in it") << credential("") << u"neither a token nor a certificate"_s;
    QTest::newRow("an end that is no time")
        << credential(R"("token": "t", "expirationTimestamp": "soon")") << u"“soon”"_s;
}

void CredentialsTest::saysWhatIsWrong()
{
    QFETCH(const QByteArray, printed);
    QFETCH(const QString, sentence);
    const auto read = execCredentialFrom(printed, QString::fromLatin1(version));
    QVERIFY(!read);
    QVERIFY2(read.error().what.contains(sentence), qPrintable(read.error().what));
}

QTEST_GUILESS_MAIN(CredentialsTest)
#include "tst_credentials.moc"
