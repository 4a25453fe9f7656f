// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/load.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using workspace::Finding;

/// A whole folder: what is found wrong with it, and what the bundled one says.
class TestLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMistakes_data();
    void findsMistakes();
    void namesAFolderWithoutItsFile();
    void knowsWhatIsWatchedOnly_data();
    void knowsWhatIsWatchedOnly();
    void knowsTheLineOfEveryPart();
    void bundledWorkspaceIsClean();
    void bundledStrategiesSayTheirTimes();
    void bundledRunbookGuides();
    void bundledDrillIsPlayable();

private:
    static workspace::Loaded bundled();
    static void addChannels();
    static void addClusters();
    static void addOtherFiles();
};

namespace {

/// Lines 1 to 3 of every file of the table.
const QByteArray head = "name: t\n"
                        "environments: [{name: production_us, kind: production}]\n"
                        "services: [{name: api}]\n";

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

workspace::Loaded TestLoad::bundled()
{
    return workspace::load(QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console"));
}

void TestLoad::findsMistakes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("usable");
    QTest::addColumn<QString>("sentence");
    const QString main = u"breakglass.yaml"_s;
    const auto row = [&](const char *name, const QByteArray &more, bool usable,
                         const QString &sentence) {
        QTest::newRow(name) << main << head + more << usable << u"breakglass.yaml:"_s + sentence;
    };
    row("an unknown key", "enviroments: []\n", false,
        u"4:1: Unknown key \"enviroments\". Did you mean \"environments\"?"_s);
    row("a word where a list belongs", "people: nobody\n", false,
        u"4:9: \"people\" must be a list, not \"nobody\"."_s);
    row("an octal-looking number", "escalation: [{level: 010, after: 5m, who: me}]\n", false,
        u"4:22: \"level\" must be a whole number, not \"010\"."_s);
    row("a number out of range", "escalation: [{level: 12, after: 5m, who: me}]\n", false,
        u"4:22: \"level\" must be between 1 and 9, not 12."_s);
    row("a duration that is none", "update_every: soon\n", false,
        u"4:15: \"update_every\" must be a duration such as \"5m\" or \"15 min\", not \"soon\"."_s);
    row("a missing key", "people: [{role: QA}]\n", false,
        u"4:10: Entry 1 of \"people\" lacks \"name\"."_s);
    row("a fact that nobody knows",
        "strategies: [{id: a, title: A, action: b, risk: low, needs: [healthy-traget]}]\n", false,
        u"4:62: Entry 1 of \"needs\" must be one of recent-deployment, healthy-target, "
        "image-changed, configuration-changed, instances-failing, schema-changed, "
        "schema-unchanged, single-change, fix-written, pipeline-available, pipeline-down, "
        "lock-held, lock-free, not "
        "\"healthy-traget\". Did you mean \"healthy-target\"?"_s);
    const auto stages = [](const QByteArray &list) {
        return "strategies:\n  - {id: a, title: A, action: deploy-progressively, risk: low" + list +
               "}\n";
    };
    row("a progressive deployment without stages", stages(""), false,
        u"5:31: A progressive deployment needs stages: name them."_s);
    row("a first stage that waits", stages(", stages: [{percent: 100, after: 1 min}]"), false,
        u"5:73: The first stage begins at once: give it \"after: 0 min\"."_s);
    row("a stage that gets less than the one before",
        stages(", stages: [{percent: 50, after: 0 min}, {percent: 25, after: 5 min}, "
               "{percent: 100, after: 9 min}]"),
        false,
        u"5:102: A stage comes later and gets more of the traffic than the one before it."_s);
    row("stages that leave some traffic behind", stages(", stages: [{percent: 50, after: 0 min}]"),
        false, u"5:72: The last stage gets 100 percent of the traffic."_s);
    row("a credential in two places", "credentials: {a: {env: A, file: b}}\n", false,
        u"4:18: \"a\" needs exactly one of env, file, keychain."_s);
    row("a world outside the workspace", "backends: {w: {kind: simulated, world: ../x.json}}\n",
        false, u"4:40: \"../x.json\" leads out of the workspace."_s);
    row("a strategy declared twice",
        "strategies:\n  - {id: a, title: A, action: b, risk: low}\n"
        "  - {id: a, title: B, action: b, risk: low}\n",
        false, u"6:10: The strategy \"a\" is declared twice: keep one."_s);
    row("an unknown environment",
        "backends: {w: {kind: simulated}}\n"
        "targets: [{service: api, environment: production_as, backend: w}]\n",
        true, u"5:39: Unknown environment \"production_as\". Did you mean \"production_us\"?"_s);
    row("an unknown service",
        "backends: {w: {kind: simulated}}\n"
        "targets: [{service: apo, environment: production_us, backend: w}]\n",
        true, u"5:21: Unknown service \"apo\". Did you mean \"api\"?"_s);
    row("an unknown backend", "targets: [{service: api, environment: production_us, backend: w}]\n",
        true, u"4:63: Unknown backend \"w\"."_s);
    row("an unknown runbook",
        "backends: {w: {kind: simulated}}\n"
        "targets: [{service: api, environment: production_us, backend: w, runbook: b}]\n",
        true, u"5:75: Unknown runbook \"b\"."_s);
    row("an unknown role", "roles: [Release Manager]\npeople: [{name: A, role: Relase Manager}]\n",
        true, u"5:26: Unknown role \"Relase Manager\". Did you mean \"Release Manager\"?"_s);
    addChannels();
    addClusters();
    addOtherFiles();
}

void TestLoad::addClusters()
{
    const auto row = [&](const char *name, const QByteArray &backend, const QByteArray &settings,
                         const QString &sentence) {
        const QByteArray text = "backends:\n  k: {kind: kubernetes" + backend +
                                "}\ntargets:\n  - service: api\n    environment: production_us\n"
                                "    backend: k\n    settings: {" +
                                settings + "}\n";
        QTest::newRow(name) << u"breakglass.yaml"_s << head + text << false
                            << u"breakglass.yaml:"_s + sentence;
    };
    const QByteArray web = "namespace: shop, workload: deployment/web";
    row("a kubeconfig without its place", ", kubeconfig: [config]", web,
        u"5:38: \"config\" is no absolute path: kubeconfig needs such."_s);
    row("a plugin without its place", ", allow_exec: [aws]", web,
        u"5:38: \"aws\" is no absolute path: allow_exec needs such."_s);
    row("a setting of another kind", ", world: w.json", web,
        u"5:25: A kubernetes backend has no setting \"world\"."_s);
    row("a workload that is none", "", "namespace: shop, workload: web",
        u"10:43: settings.workload: \"web\" is no workload: write deployment/NAME, "
        "statefulset/NAME or daemonset/NAME."_s);
    row("a namespace that is none", "", "namespace: Shop, workload: deployment/web",
        u"10:27: settings.namespace: \"Shop\" is no namespace of Kubernetes."_s);
    row("a setting that nobody reads", "", web + ", release: r",
        u"10:59: A target of a kubernetes backend has no setting \"release\"."_s);
}

void TestLoad::addChannels()
{
    const QByteArray hook = "channels:\n  - {name: ops, kind: webhook, audience: internal";
    const auto row = [&](const char *name, const QByteArray &text, bool usable,
                         const QString &sentence) {
        QTest::newRow(name) << u"breakglass.yaml"_s << head + text << usable
                            << u"breakglass.yaml:"_s + sentence;
    };
    row("a webhook without an address", hook + ", body: {text: \"{{text}}\"}}\n", false,
        u"5:5: A webhook needs a \"url\"."_s);
    row("a webhook without a body", hook + ", url: \"https://a.example/h\"}\n", false,
        u"5:5: The webhook \"ops\" needs a \"body\": the JSON to send, with {{text}} in it."_s);
    row("a webhook in the clear",
        hook + ", url: \"http://a.example/h\", body: {text: \"{{text}}\"}}\n", false,
        u"5:57: A webhook to another machine needs https."_s);
    row("a password in the address",
        hook + ", url: \"https://me:secret@a.example/h\", body: {text: \"{{text}}\"}}\n", false,
        u"5:57: An address must not hold a password. Name a credential under "
        "\"credentials\"."_s);
    row("a field that nobody fills in",
        hook + ", url: \"https://a.example/h\", body: {text: \"{{txt}}\"}}\n", false,
        u"5:93: Nobody fills \"{{txt}}\" in. Did you mean \"text\"?"_s);
    row("a credential that nobody declared",
        hook + ", url: \"https://a.example/h\", credentials: {Authorization: hok},"
               " body: {text: \"{{text}}\"}}\ncredentials: {hook: {env: HOOK}}\n",
        false, u"5:109: Unknown credential \"hok\". Did you mean \"hook\"?"_s);
    row("a channel declared twice",
        "channels:\n  - {name: a, kind: desktop, audience: internal}\n"
        "  - {name: a, kind: email, audience: internal}\n",
        false, u"6:12: The channel \"a\" is declared twice: keep one."_s);
    row("a key that is none", "people: [{name: Lena, keys: [secret]}]\n", false,
        u"4:30: Entry 1 of \"keys\" must be a public key such as \"ssh-ed25519 AAAA...\", not "
        "\"secret\"."_s);
    QTest::newRow("a line of allowed_signers that is none")
        << u"allowed_signers"_s << QByteArray("# who may\nlena ssh-ed25519 short\n") << false
        << u"allowed_signers:2:1: This is not a signer. Write: name, type of the key, key."_s;
}

void TestLoad::addOtherFiles()
{
    QTest::newRow("a placeholder that nobody fills")
        << u"templates/a.md"_s
        << QByteArray("---\ntitle: A\naudience: internal\n---\nHello\nIt is {{servise}}.\n") << true
        << u"templates/a.md:6:7: Nobody fills \"{{servise}}\" in. Did you mean \"service\"?"_s;
    QTest::newRow("a drill with an unknown strategy")
        << u"drills/a.yaml"_s
        << QByteArray("title: A\nworld: breakglass.yaml\ntarget: api@production_us\nlimit: 5m\n"
                      "injects: [{at: 1s, action: deploy}]\ncorrect_strategies: [magic]\n")
        << true << u"drills/a.yaml:6:22: Unknown strategy \"magic\"."_s;
    const QByteArray drill("target: api@production_us\nlimit: 5m\n"
                           "injects: [{at: 1s, action: deploy}]\ncorrect_strategies: [magic]\n");
    QTest::newRow("a drill on nothing")
        << u"drills/a.yaml"_s << "title: A\n" + drill << false
        << u"drills/a.yaml:1:1: A drill has a world or a cluster, one of the two."_s;
    QTest::newRow("a drill on two things")
        << u"drills/a.yaml"_s
        << "title: A\nworld: breakglass.yaml\ncluster: breakglass.yaml\n" + drill << false
        << u"drills/a.yaml:1:1: A drill has a world or a cluster, one of the two."_s;
    QTest::newRow("a drill on a cluster outside")
        << u"drills/a.yaml"_s << "title: A\ncluster: ../c.yaml\n" + drill << false
        << u"drills/a.yaml:2:10: \"cluster\" must be a path inside the workspace, not "
           "\"../c.yaml\"."_s;
    QTest::newRow("a runbook whose front matter is wrong")
        << u"runbooks/a.md"_s << QByteArray("---\ntitle: A\ncolour: red\n---\n# A\n") << false
        << u"runbooks/a.md:3:1: Unknown key \"colour\". Known: links, owner, phases, review_due, "
           "review_every, reviewed, title, tree, version."_s;
    QTest::newRow("a runbook that links to none")
        << u"runbooks/aa.md"_s << QByteArray("---\nlinks: [aa, ab]\n---\n# A\n") << true
        << u"runbooks/aa.md: Linked runbook \"ab\" does not exist. Did you mean \"aa\"?"_s;
    QTest::newRow("a review cycle that is none")
        << u"runbooks/a.md"_s << QByteArray("---\nreview_every: often\n---\n# A\n") << false
        << u"runbooks/a.md:2:15: \"review_every\" must be a cycle such as \"3 months\" or \"90 "
           "days\", not \"often\"."_s;
    QTest::newRow("a phase without its heading")
        << u"runbooks/a.md"_s
        << QByteArray("---\nphases:\n  - heading: Asess\n---\n# A\n## Assess\n") << true
        << u"runbooks/a.md:3:14: No heading \"Asess\" in this document. Did you mean \"Assess\"?"_s;
}

void TestLoad::findsMistakes()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, text);
    QFETCH(bool, usable);
    QFETCH(QString, sentence);
    const QTemporaryDir folder;
    const QByteArray targets =
        "backends: {w: {kind: simulated}}\n"
        "targets: [{service: api, environment: production_us, backend: w}]\n";
    write(folder.filePath(u"breakglass.yaml"_s), head + targets);
    write(folder.filePath(file), text);
    const workspace::Loaded loaded = workspace::load(folder.path());
    QStringList texts;
    for (const Finding &finding : loaded.findings)
        texts.append(finding.toText());
    QCOMPARE(texts, QStringList{sentence});
    QCOMPARE(loaded.isUsable(), usable);
}

void TestLoad::namesAFolderWithoutItsFile()
{
    const QTemporaryDir folder;
    const workspace::Loaded loaded = workspace::load(folder.path());
    QCOMPARE(loaded.findings.size(), 1);
    QVERIFY(!loaded.isUsable());
    QVERIFY(loaded.findings.first().text.contains(u"breakglass.yaml"_s));
}

void TestLoad::knowsWhatIsWatchedOnly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("readOnly");
    QTest::newRow("without a word about it") << QByteArray() << false;
    QTest::newRow("when it says so") << QByteArray("read_only: true\n") << true;
    QTest::newRow("not when it says no") << QByteArray("read_only: false\n") << false;
}

void TestLoad::knowsWhatIsWatchedOnly()
{
    QFETCH(const QByteArray, text);
    const QTemporaryDir folder;
    write(folder.filePath(u"breakglass.yaml"_s), head + text);
    const workspace::Loaded loaded = workspace::load(folder.path());
    QVERIFY(loaded.findings.isEmpty());
    QTEST(loaded.workspace.readOnly, "readOnly");
}

void TestLoad::knowsTheLineOfEveryPart()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"breakglass.yaml"_s),
        head + "escalation:\n  - {level: 1, after: 0 min, who: a}\n"
               "  - {level: 2, after: 5 min, who: b}\nservice_levels:\n"
               "  P1: {fix: 1 h, resolve: 2 h}\n");
    const Workspace workspace = workspace::load(folder.path()).workspace;
    QCOMPARE(workspace.lines.value(u"services"_s), 3);
    QCOMPARE(workspace.lines.value(u"escalation"_s), 4);
    QCOMPARE(workspace.lines.value(u"escalation.1"_s), 6);
    QCOMPARE(workspace.lines.value(u"service_levels.P1"_s), 8);
    QCOMPARE(workspace.lines.value(u"roles"_s), 0);
}

void TestLoad::bundledWorkspaceIsClean()
{
    const workspace::Loaded loaded = bundled();
    QStringList texts;
    for (const Finding &finding : loaded.findings)
        texts.append(finding.toText());
    QCOMPARE(texts, QStringList());
    QCOMPARE(loaded.workspace.environments.size(), 4);
    QCOMPARE(loaded.workspace.targets.size(), 9);
    QCOMPARE(loaded.workspace.templates.size(), 6);
    QCOMPARE(loaded.workspace.roles.size(), 6);
    QCOMPARE(escalationLevel(loaded.workspace.escalation, 31min), 3);
    QCOMPARE(loaded.workspace.serviceLevel(Severity::P1), (ServiceLevel{1h, 2h}));
    QCOMPARE(loaded.workspace.updates.every, Milliseconds(15min));
    const Environment *production = loaded.workspace.environment(u"production_us"_s);
    QVERIFY(production);
    QCOMPARE(production->protection.typedPhrase, u"ROLLBACK"_s);
    QCOMPARE(loaded.workspace.backends.value(u"world"_s).settings.value(u"world"_s).toString(),
        u"worlds/checkr-console.json"_s);
}

void TestLoad::bundledStrategiesSayTheirTimes()
{
    const Workspace loaded = bundled().workspace;
    QStringList rows;
    for (const Strategy &strategy : loaded.strategies)
        rows.append(u"%1 %2"_s.arg(strategy.action, strategy.expected.text()));
    QCOMPARE(rows, (QStringList{u"rollback 2–5 min"_s, u"set-image 2–3 min"_s,
                       u"cancel-rollback 3–6 min"_s, u"revert 5–15 min"_s, u"deploy 15 min"_s,
                       u"migrate-down 5–10 min"_s, u"direct-deploy 3–5 min"_s, u"undo 1–3 min"_s}));
    QVERIFY(loaded.strategy(u"kubectl-undo"_s)->lastResort);
    QVERIFY(loaded.strategy(u"forward-deploy"_s)->needsInput);
}

void TestLoad::bundledRunbookGuides()
{
    const Workspace loaded = bundled().workspace;
    const Runbook *runbook = loaded.runbook(u"emergency-rollback"_s);
    QVERIFY(runbook);
    QStringList phases;
    for (const Phase &phase : runbook->phases)
        phases.append(u"%1 %2"_s.arg(phase.id).arg(phase.items.size()));
    QCOMPARE(phases, (QStringList{u"assess 4"_s, u"decide 6"_s, u"prepare 4"_s, u"execute 3"_s,
                         u"verify 5"_s, u"communicate 3"_s, u"close 6"_s}));
    QVERIFY(runbook->phases.at(5).recurring);
    QCOMPARE(runbook->phases.at(1).items.first().check, u"healthy-target"_s);
    QCOMPARE(runbook->tree.size(), 3);
    QCOMPARE(runbook->node(u"down"_s)->answers.first().strategy, u"helm-rollback"_s);
    QCOMPARE(runbook->count(BlockKind::Table), 3);
}

void TestLoad::bundledDrillIsPlayable()
{
    const Workspace loaded = bundled().workspace;
    const Scenario *drill = loaded.drill(u"bad-deployment"_s);
    QVERIFY(drill);
    QCOMPARE(drill->limit, Milliseconds(15min));
    QCOMPARE(drill->injects.size(), 1);
    QCOMPARE(drill->injects.first().at, Milliseconds(20s));
    QCOMPARE(drill->injects.first().arguments.value(u"revision"_s), u"42"_s);
    QCOMPARE(drill->target.key(), u"checkr-console@production_us"_s);
    QCOMPARE(drill->speed, 10.0);
    QCOMPARE(drill->correctStrategies, QStringList{u"helm-rollback"_s});
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
