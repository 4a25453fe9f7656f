// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/clusterdraft.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using kubeapi::Candidate;
using workspace::ClusterDraft;
using Kind = Candidate::Kind;

namespace {

ClusterDraft ofShop()
{
    ClusterDraft draft;
    draft.name = u"Marta's shop: %1"_s;
    draft.context = u"kind-eu's \"own\": {%1}"_s;
    draft.chosen = {{Kind::Release, u"shop-prod"_s, u"checkout"_s, 2, true},
        {Kind::Deployment, u"shop-prod"_s, u"web"_s}, {Kind::StatefulSet, u"shop-prod"_s, u"db"_s},
        {Kind::Deployment, u"shop-staging"_s, u"web"_s},
        {Kind::DaemonSet, u"true"_s, u"logs.v1"_s}};
    return draft;
}

/// The same text with the blocks that are commented out, and no longer watched only.
QByteArray uncommented(const QByteArray &text)
{
    QByteArrayList lines;
    bool isIn = false;
    for (QByteArray line : text.split('\n')) {
        isIn = line == "# strategies:" || line == "# metrics:" || (isIn && line.startsWith("#  "));
        if (isIn)
            line = line.sliced(2);
        if (!line.startsWith("read_only"))
            lines.append(line);
    }
    return lines.join('\n');
}

} // namespace

Q_DECLARE_METATYPE(ClusterDraft)

class ClusterDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWorkspaceWithoutMistakes();
    void namesFilesAndPluginsWhenTheyMatter();
    void hasWaysBackToTakeOutOfComments();
    void names_data();
    void names();
    void guesses_data();
    void guesses();
    void refuses_data();
    void refuses();
    void leavesAWorkspaceThatIsThere();
    void holdsAsManyAsItSays();
};

void ClusterDraftTest::isAWorkspaceWithoutMistakes()
{
    const ClusterDraft draft = ofShop();
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.filePath(u"new/workspace"_s));
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
    for (const workspace::Finding &finding : written->findings)
        qWarning("%s", qPrintable(finding.toText()));
    QVERIFY(written->findings.isEmpty());
    const Workspace &made = written->workspace;
    QCOMPARE(made.name, draft.name);
    QVERIFY(made.readOnly);
    QVERIFY(made.strategies.isEmpty());
    QCOMPARE(made.environments.size(), 3);
    QCOMPARE(made.environment(u"shop-staging"_s)->kind, EnvironmentKind::Staging);
    QCOMPARE(made.environment(u"true"_s)->kind, EnvironmentKind::Production);
    QCOMPARE(made.services.size(), 4);
    QCOMPARE(made.targets.size(), draft.chosen.size());
    const TargetSetup *release = made.target({u"checkout"_s, u"shop-prod"_s});
    QVERIFY(release);
    QCOMPARE(made.backends.value(release->backend).kind, u"helm"_s);
    QCOMPARE(release->settings,
        (QMap<QString, QString>{{u"namespace"_s, u"shop-prod"_s}, {u"release"_s, u"checkout"_s}}));
    const TargetSetup *logs = made.target({u"logs.v1"_s, u"true"_s});
    QVERIFY(logs);
    QCOMPARE(logs->settings, (QMap<QString, QString>{{u"namespace"_s, u"true"_s},
                                 {u"workload"_s, u"daemonset/logs.v1"_s}}));
    const BackendSetup backend = made.backends.value(logs->backend);
    QCOMPARE(backend.kind, u"kubernetes"_s);
    QCOMPARE(backend.settings, (QJsonObject{{u"context"_s, draft.context}}));
}

void ClusterDraftTest::namesFilesAndPluginsWhenTheyMatter()
{
    ClusterDraft draft = ofShop();
    draft.files = {u"/home/o'neil/a b.yaml"_s, u"/srv/config"_s};
    draft.plugins = {u"/usr/bin/aws"_s};
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.path());
    QVERIFY(written && written->findings.isEmpty());
    for (const QString &name : {u"workloads"_s, u"releases"_s}) {
        const QJsonObject settings = written->workspace.backends.value(name).settings;
        QCOMPARE(settings.value(u"kubeconfig").toArray(), QJsonArray::fromStringList(draft.files));
        QCOMPARE(
            settings.value(u"allow_exec").toArray(), QJsonArray::fromStringList(draft.plugins));
    }
}

void ClusterDraftTest::hasWaysBackToTakeOutOfComments()
{
    const QTemporaryDir folder;
    const QByteArray text = uncommented(workspace::draftText(ofShop(), folder.path()));
    QVERIFY(io::writeFile(folder.filePath(u"breakglass.yaml"_s), text));
    const auto loaded = workspace::load(folder.path());
    for (const workspace::Finding &finding : loaded.findings)
        qWarning("%s", qPrintable(finding.toText()));
    QVERIFY(loaded.isUsable());
    QVERIFY(!loaded.workspace.readOnly);
    QStringList actions;
    for (const Strategy &strategy : loaded.workspace.strategies)
        actions.append(strategy.action);
    QCOMPARE(
        actions, (QStringList{u"rollback"_s, u"unlock"_s, u"undo"_s, u"restart"_s, u"scale"_s}));
    QVERIFY(loaded.workspace.metrics.contains(u"prometheus"_s));
}

void ClusterDraftTest::names_data()
{
    QTest::addColumn<QList<Candidate>>("chosen");
    QTest::addColumn<QStringList>("names");
    const auto web = [](const QString &nameSpace, Kind kind = Kind::Deployment) {
        return Candidate{kind, nameSpace, u"web"_s};
    };
    QTest::newRow("one service in two environments")
        << QList<Candidate>{web(u"shop-prod"_s), web(u"shop-staging"_s)}
        << QStringList{u"web"_s, u"web"_s};
    QTest::newRow("namespaces that are called after their kind alone")
        << QList<Candidate>{web(u"production"_s), web(u"staging"_s)}
        << QStringList{u"web"_s, u"web"_s};
    QTest::newRow("two teams have one each")
        << QList<Candidate>{web(u"red"_s), web(u"blue-prod"_s), web(u"blue-dev"_s)}
        << QStringList{u"web-red"_s, u"web-blue"_s, u"web-blue"_s};
    QTest::newRow("two kinds in one namespace")
        << QList<Candidate>{web(u"red"_s, Kind::Release), web(u"red"_s),
               web(u"red"_s, Kind::StatefulSet)}
        << QStringList{u"web"_s, u"web-deployment"_s, u"web-statefulset"_s};
    const QString longest(120, u'a');
    QTest::newRow("longer than a name may be")
        << QList<Candidate>{{Kind::Deployment, u"red"_s, longest},
               {Kind::Deployment, u"red"_s, longest + u'b'},
               {Kind::Deployment, u"red"_s, longest + u'c'}}
        << QStringList{
               longest.left(80), longest.left(69) + u"-deployment"_s, longest.left(78) + u"-2"_s};
}

void ClusterDraftTest::names()
{
    QFETCH(const QList<Candidate>, chosen);
    QTEST(workspace::serviceNames(chosen), "names");
    ClusterDraft draft = ofShop();
    draft.chosen = chosen;
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.path());
    QVERIFY(written && written->findings.isEmpty());
}

void ClusterDraftTest::guesses_data()
{
    QTest::addColumn<QString>("nameSpace");
    QTest::addColumn<QString>("context");
    QTest::addColumn<EnvironmentKind>("kind");
    QTest::addColumn<bool>("said");
    const auto row = [](const char *nameSpace, const char *context, EnvironmentKind kind,
                         bool isSaid = true) {
        QTest::addRow("%s of %s", nameSpace, context)
            << QString::fromLatin1(nameSpace) << QString::fromLatin1(context) << kind << isSaid;
    };
    row("shop-prod", "kind", EnvironmentKind::Production);
    row("production", "staging", EnvironmentKind::Production);
    row("shop-staging", "prod-eu", EnvironmentKind::Staging);
    row("stag", "x", EnvironmentKind::Staging);
    row("dev", "prod", EnvironmentKind::Sandbox);
    row("dev-prod", "x", EnvironmentKind::Production);
    row("shop", "arn:aws:eks:eu:12:cluster/Dev", EnvironmentKind::Sandbox);
    row("shop", "main", EnvironmentKind::Production, false);
    row("device-api", "main", EnvironmentKind::Production, false);
    row("devices", "main", EnvironmentKind::Production, false);
    row("backstage", "main", EnvironmentKind::Production, false);
}

void ClusterDraftTest::guesses()
{
    QFETCH(const QString, nameSpace);
    QFETCH(const QString, context);
    const auto guess = workspace::guessKind(nameSpace, context);
    QTEST(guess.kind, "kind");
    QTEST(guess.isSaid, "said");
}

void ClusterDraftTest::refuses_data()
{
    QTest::addColumn<ClusterDraft>("draft");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *name, auto change, const QString &what) {
        ClusterDraft draft = ofShop();
        change(draft);
        QTest::newRow(name) << draft << what;
    };
    row("no name", [](ClusterDraft &d) { d.name = u" "_s; }, u"The workspace has no name."_s);
    row(
        "a name of two lines", [](ClusterDraft &d) { d.name = u"a\nread_only: false"_s; },
        u"The workspace has no name."_s);
    row(
        "a context of two lines", [](ClusterDraft &d) { d.context = u"a\nb"_s; },
        u"\"a b\" can't be the name of a context."_s);
    row(
        "a context that would be an option of helm",
        [](ClusterDraft &d) { d.context = u"--kubeconfig=/tmp/x"_s; },
        u"\"--kubeconfig=/tmp/x\" can't be the name of a context."_s);
    row(
        "a file beside the present folder", [](ClusterDraft &d) { d.files = {u"config"_s}; },
        u"\"config\" is no absolute path."_s);
    row(
        "a plugin that is looked up", [](ClusterDraft &d) { d.plugins = {u"aws"_s}; },
        u"\"aws\" is no absolute path."_s);
    row("nothing", [](ClusterDraft &d) { d.chosen.clear(); }, u"Nothing is ticked."_s);
    row(
        "too many",
        [](ClusterDraft &d) {
            for (int i = 0; i < ClusterDraft::most; ++i)
                d.chosen.append({Kind::Deployment, u"a"_s, u"b%1"_s.arg(i)});
        },
        u"More than 300 are ticked."_s);
    row(
        "a namespace that would be more YAML",
        [](ClusterDraft &d) { d.chosen[0].nameSpace = u"a'}\nb: c"_s; },
        u"\"a'} b: c/checkout\" is no name of Kubernetes."_s);
    row(
        "a workload that leads elsewhere",
        [](ClusterDraft &d) { d.chosen[1].name = u"../../secrets/x"_s; },
        u"\"shop-prod/../../secrets/x\" is no name of Kubernetes."_s);
}

void ClusterDraftTest::refuses()
{
    QFETCH(const ClusterDraft, draft);
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.path());
    QVERIFY(!written);
    QTEST(written.error().what, "what");
    QVERIFY(!io::fileExists(folder.filePath(u"breakglass.yaml"_s)));
}

void ClusterDraftTest::leavesAWorkspaceThatIsThere()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"breakglass.yaml"_s);
    QVERIFY(io::writeFile(file, "name: mine\n"));
    const auto written = workspace::writeDraft(ofShop(), folder.path());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Conflict);
    QCOMPARE(io::readFile(file).value(), "name: mine\n");
    QVERIFY(!workspace::writeDraft(ofShop(), u"relative"_s));
    QVERIFY(!workspace::writeDraft(ofShop(), folder.path() + u"/a\nname: b"_s));
}

void ClusterDraftTest::holdsAsManyAsItSays()
{
    ClusterDraft draft = ofShop();
    draft.chosen.clear();
    for (int i = 0; i < ClusterDraft::most; ++i)
        draft.chosen.append({Kind::Deployment, u"team-%1"_s.arg(i), u"web"_s});
    const QTemporaryDir folder;
    const auto written = workspace::writeDraft(draft, folder.path());
    QVERIFY(written && written->findings.isEmpty());
    QCOMPARE(written->workspace.targets.size(), ClusterDraft::most);
    QCOMPARE(written->workspace.services.size(), ClusterDraft::most);
}

QTEST_GUILESS_MAIN(ClusterDraftTest)
#include "tst_clusterdraft.moc"
