// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/kubeconfig.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::kubeapi;

/// Files as kubectl reads them.
class KubeconfigTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksWhereKubectlLooks_data();
    void looksWhereKubectlLooks();
    void firstFileThatSaysItWins();
    void meansPathsFromItsOwnFolder();
    void leavesOutFilesThatAreNotThere();
    void readsAPlugin();
    void refuses_data();
    void refuses();

private:
    QString write(const QString &name, const QByteArray &text, bool isForAll = false)
    {
        QFile file(m_folder.filePath(name));
        const bool isOpen = file.open(QIODevice::WriteOnly);
        Q_ASSERT(isOpen);
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner |
                            (isForAll ? QFile::WriteOther : QFile::Permissions()));
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void KubeconfigTest::looksWhereKubectlLooks_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QStringList>("paths");
    QTest::newRow("nothing said") << QString() << QStringList{u"/home/m/.kube/config"_s};
    QTest::newRow("one file") << u"/a"_s << QStringList{u"/a"_s};
    QTest::newRow("several, one of them twice, one empty")
        << u"/a::/b:/a"_s << QStringList{u"/a"_s, u"/b"_s};
}

void KubeconfigTest::looksWhereKubectlLooks()
{
    QFETCH(const QString, variable);
    QTEST(kubeconfigPaths(variable, u"/home/m"_s), "paths");
}

void KubeconfigTest::firstFileThatSaysItWins()
{
    const QString one = write(u"one"_s,
        "contexts: [{name: prod, context: {cluster: c, user: u, namespace: shop}}]\n"
        "clusters: [{name: c, cluster: {server: 'https://one:6443/'}}]\n");
    const QString two = write(u"two"_s,
        "current-context: prod\n"
        "contexts: [{name: prod, context: {cluster: other}}, {name: test, context: {}}]\n"
        "clusters: [{name: c, cluster: {server: 'https://two', proxy-url: 'http://p:3128'}}]\n"
        "users: [{name: u, user: {token: t0ken}}]\n");
    const auto config = readKubeconfig({one, two});
    QVERIFY(config);
    QCOMPARE(config->currentContext, u"prod"_s);
    QCOMPARE(config->contexts.keys(), (QStringList{u"prod"_s, u"test"_s}));
    QCOMPARE(config->contexts[u"prod"_s].nameSpace, u"shop"_s);
    QCOMPARE(config->contexts[u"test"_s].nameSpace, u"default"_s);
    QCOMPARE(config->clusters[u"c"_s].server, u"https://one:6443"_s);
    QVERIFY(config->clusters[u"c"_s].proxy.isEmpty());
    QCOMPARE(config->users[u"u"_s].token->reveal(), "t0ken");
}

void KubeconfigTest::meansPathsFromItsOwnFolder()
{
    const QString file = write(u"paths"_s,
        "users: [{name: u, user: {client-certificate: pki/me.crt, client-key-data: a2V5,"
        " tokenFile: /run/token}}]\n"
        "clusters: [{name: c, cluster: {certificate-authority: ca.crt,"
        " certificate-authority-data: Y2E=, tls-server-name: api.internal}}]\n");
    const auto config = readKubeconfig({file});
    QVERIFY(config);
    const UserEntry user = config->users[u"u"_s];
    QCOMPARE(user.certificate.file, m_folder.filePath(u"pki/me.crt"_s));
    QCOMPARE(user.keyData->reveal(), "key");
    QCOMPARE(user.tokenFile, u"/run/token"_s);
    QCOMPARE(config->clusters[u"c"_s].authority.data, "ca");
    QCOMPARE(config->clusters[u"c"_s].serverName, u"api.internal"_s);
}

void KubeconfigTest::leavesOutFilesThatAreNotThere()
{
    const QString file = write(u"there"_s, "current-context: a\n");
    const auto config = readKubeconfig({m_folder.filePath(u"absent"_s), file});
    QVERIFY(config);
    QCOMPARE(config->files, QStringList{file});
}

void KubeconfigTest::readsAPlugin()
{
    const QString file = write(u"plugin"_s,
        "users: [{name: u, user: {exec: {apiVersion: client.authentication.k8s.io/v1beta1,\n"
        "  command: ./login, args: [token, '-c', prod], provideClusterInfo: true,\n"
        "  env: [{name: AWS_PROFILE, value: prod}], installHint: Install it.}}}]\n");
    const auto config = readKubeconfig({file});
    QVERIFY(config);
    const ExecPlugin plugin = *config->users[u"u"_s].exec;
    QCOMPARE(plugin.command, m_folder.filePath(u"login"_s));
    QCOMPARE(plugin.arguments, (QStringList{u"token"_s, u"-c"_s, u"prod"_s}));
    QCOMPARE(plugin.environment.value(u"AWS_PROFILE"_s), u"prod"_s);
    QVERIFY(plugin.wantsCluster);
}

void KubeconfigTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isForAll");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a file that anybody may write")
        << QByteArray("current-context: a\n") << true << u"bad may be written by others."_s;
    QTest::newRow("a file that is no YAML")
        << QByteArray("contexts: [\n") << false << u"bad:2:1 can't be used"_s;
    QTest::newRow("a bomb") << QByteArray("a: &a [x]\nb: *a\n") << false << u"bad:1:4"_s;
}

void KubeconfigTest::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, isForAll);
    QFETCH(const QString, sentence);
    const auto config = readKubeconfig({write(u"bad"_s, text, isForAll)});
    QVERIFY(!config);
    QVERIFY2(config.error().what.contains(sentence), qPrintable(config.error().what));
}

QTEST_GUILESS_MAIN(KubeconfigTest)
#include "tst_kubeconfig.moc"
