// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "app/backendcheck.h"
#include "app/commandline.h"
#include "io/files.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

const QByteArray head = "name: shop\n"
                        "environments: [{name: production_us, kind: production}]\n"
                        "services: [{name: api}]\n"
                        "backends:\n"
                        "  k: {";
const QByteArray middle = "}\n"
                          "targets:\n"
                          "  - service: api\n"
                          "    environment: production_us\n"
                          "    backend: k\n"
                          "    settings: {";

const QByteArray listing = "history: {argv: [/bin/cat, \"${setting.file}\"], output: {format: "
                           "columns, columns: [id]}}, observe: {argv: [/bin/cat, "
                           "\"${setting.file}\"], output: {format: columns, columns: [revision]}}";

} // namespace

/// What a backend says about its settings comes with the line they stand on, before anything is asked.
class TestBackendCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIs_data();
    void saysWhereItIs();
    void bundledWorkspacesAreRight_data();
    void bundledWorkspacesAreRight();
    void aFileThatIsWrongComesFirst();
};

void TestBackendCheck::saysWhereItIs_data()
{
    QTest::addColumn<QByteArray>("backend");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const QByteArray &backend, const QByteArray &settings,
                         const QString &sentence) {
        QTest::newRow(name) << backend << settings << sentence;
    };
    row("a release", "kind: helm", "release: shop-api", {});
    row("a setting of another kind", "kind: helm, world: w.json", "release: shop-api",
        u"breakglass.yaml:5:1: world: this is no setting of helm."_s);
    row("a kubeconfig without its place", "kind: helm, kubeconfig: [config]", "release: shop-api",
        u"breakglass.yaml:5:1: kubeconfig: “config” is not an absolute path."_s);
    row("a time that is none", "kind: helm, timeout: soon", "release: shop-api",
        u"breakglass.yaml:5:1: timeout: “soon” is not a time"_s);
    row("a release that Helm would not take", "kind: helm", "release: Shop_API",
        u"breakglass.yaml:7:1: api@production_us: “Shop_API” can't be the name of a release."_s);
    row("a chart that is an option", "kind: helm", "release: api, chart: --repo",
        u"breakglass.yaml:7:1: api@production_us: “--repo” is no chart."_s);
    row("a key that nobody reads", "kind: helm", "release: api, workload: deployment/api",
        u"breakglass.yaml:7:1: api@production_us: “workload” is no setting of a Helm release."_s);
    row("commands", "kind: command, variables: {file: {type: path}}, " + listing,
        "file: /var/releases", {});
    row("a value that is missing", "kind: command, variables: {file: {type: path}}, " + listing, "",
        u"breakglass.yaml:7:1: api@production_us gives no value for file."_s);
    row("a program without its place",
        "kind: command, history: {argv: [cat], output: {format: columns, columns: [id]}}", "",
        u"breakglass.yaml:5:1: history: argv must begin with a program by its absolute path"_s);
    row("a world that is not there", "kind: simulated, world: none.json", "",
        u"breakglass.yaml:5:1: "_s);
    row("a workload", "kind: kubernetes", "namespace: shop, workload: deployment/api", {});
}

void TestBackendCheck::saysWhereItIs()
{
    QFETCH(const QByteArray, backend);
    QFETCH(const QByteArray, settings);
    QFETCH(const QString, sentence);
    const QTemporaryDir folder;
    QVERIFY(io::writeFile(
        folder.filePath(u"breakglass.yaml"_s), head + backend + middle + settings + "}\n"));
    const workspace::Loaded loaded = app::loadAndCheck(folder.path());
    QStringList said;
    for (const workspace::Finding &finding : loaded.findings)
        said.append(finding.toText());
    QCOMPARE(loaded.isUsable(), sentence.isEmpty());
    const auto isIt = [&](const QString &text) { return text.startsWith(sentence); };
    QVERIFY2(std::ranges::any_of(said, isIt) || sentence.isEmpty(), qPrintable(said.join(u'\n')));
}

void TestBackendCheck::bundledWorkspacesAreRight_data()
{
    QTest::addColumn<QString>("folder");
    const QDir all(app::bundledWorkspaces());
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << all.filePath(name);
}

void TestBackendCheck::bundledWorkspacesAreRight()
{
    QFETCH(const QString, folder);
    QVERIFY(app::loadAndCheck(folder).isUsable());
}

void TestBackendCheck::aFileThatIsWrongComesFirst()
{
    const QTemporaryDir folder;
    QVERIFY(io::writeFile(folder.filePath(u"breakglass.yaml"_s), "name: [shop\n"));
    const workspace::Loaded loaded = app::loadAndCheck(folder.path());
    QVERIFY(!loaded.isUsable());
    QCOMPARE(loaded.findings.size(), 1);
}

QTEST_GUILESS_MAIN(TestBackendCheck)
#include "tst_backendcheck.moc"
