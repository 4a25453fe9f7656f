// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/commandbackend.h"
#include "backends/command/output.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace breakglass::backends;
using namespace Qt::StringLiterals;

namespace {

const TargetId site{u"site"_s, u"production"_s};

QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}

/// Release folders behind a symlink, read with cat and readlink, moved with ln.
QJsonObject releaseFolders()
{
    return parsed(R"({
        "system": "Release folders", "revision_word": "release",
        "variables": {"root": {"type": "path"}},
        "history": {"argv": ["/usr/bin/cat", "${setting.root}/releases.json"],
            "output": {"format": "json", "list": "releases",
                "fields": {"id": "name", "change": "note", "healthy": "healthy",
                    "deployed_at": "at", "artifact": "build.commit"}}},
        "observe": {"argv": ["/usr/bin/readlink", "${setting.root}/current"], "timeout": "5s",
            "output": {"format": "columns", "columns": ["revision"], "strip": "releases/"}},
        "actions": {"rollback": {"steps": [
            {"title": "Show the folder", "argv": ["/usr/bin/ls", "${setting.root}"],
             "changes": false},
            {"title": "Point current to ${revision}", "changes": true, "timeout": "20s",
             "argv": ["/usr/bin/ln", "-sfn", "releases/${revision}", "${setting.root}/current"],
             "undo": ["/usr/bin/ln", "-sfn", "releases/${current}", "${setting.root}/current"],
             "undo_note": "Back to ${current}",
             "settled": {"revision": "${revision}", "settled": false}}]}}})");
}

TargetSetup targetAt(const QString &root)
{
    TargetSetup target;
    target.id = site;
    target.settings = {{u"root"_s, root}};
    return target;
}

Strategy rollback()
{
    Strategy strategy;
    strategy.id = u"back"_s;
    strategy.action = u"rollback"_s;
    return strategy;
}

struct Bench
{
    io::LiveClock clock;
    io::Secrets secrets{{}};
    std::unique_ptr<io::Subprocess> process = io::makeSubprocess(clock, secrets);
    QTemporaryDir folder;

    Bench()
    {
        const QDir root(folder.path());
        root.mkpath(u"releases/A"_s);
        root.mkpath(u"releases/B"_s);
        QFile::link(u"releases/B"_s, root.filePath(u"current"_s));
        QFile list(root.filePath(u"releases.json"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"({"releases": [
            {"name": "B", "note": "Add <b>filters</b>", "at": "2026-11-12T14:02:10.000Z",
             "healthy": false, "build": {"commit": "8f3c1e27"}},
            {"name": "A", "note": "Fix login", "at": 1762900000, "healthy": true},
            {"name": "--force", "note": "hostile"}, {"name": "latest", "note": "relative"}]})");
    }
    [[nodiscard]] std::unique_ptr<CommandBackend> backend()
    {
        auto made = CommandBackend::make(
            {u"command"_s, releaseFolders()}, {targetAt(folder.path())}, *process, clock);
        Q_ASSERT(made);
        return std::move(*made);
    }
};

} // namespace

class TestCommandBackend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rollsBackAFolderOfReleases();
    void readsWhatItWasToldTo();
    void refusesWhatIsRelativeOrUnknown_data();
    void refusesWhatIsRelativeOrUnknown();
    void namesTheSettingThatIsWrong_data();
    void namesTheSettingThatIsWrong();
    void letsNoHostileNameThrough_data();
    void letsNoHostileNameThrough();
    void keepsEveryArgumentAsItIs();
    void readsColumns_data();
    void readsColumns();
    void saysWhyAnAnswerIsUnreadable_data();
    void saysWhyAnAnswerIsUnreadable();
    void saysWhyACommandFailed();
};

void TestCommandBackend::rollsBackAFolderOfReleases()
{
    Bench bench;
    const auto backend = bench.backend();
    const auto state = QCoro::waitFor(backend->observe(site, {}));
    const auto history = QCoro::waitFor(backend->history(site, {}));
    QVERIFY2(state, state ? "" : qPrintable(state.error().sentence()));
    QVERIFY2(history, history ? "" : qPrintable(history.error().sentence()));
    QCOMPARE(state->currentRevision, u"B"_s);
    Intent intent;
    intent.target = site;
    intent.toRevision = u"A"_s;
    const auto steps = backend->steps(intent, rollback(), *state, *history);
    QVERIFY2(steps, steps ? "" : qPrintable(steps.error().sentence()));
    QCOMPARE(steps->size(), 3);
    QVERIFY(!steps->at(0).changesTarget);
    const Step &change = steps->at(1);
    QCOMPARE(change.title, u"Point current to A"_s);
    QVERIFY(change.changesTarget);
    QCOMPARE(change.resume, ResumeClass::ObserveAfter);
    QCOMPARE(change.settled->revision, u"A"_s);
    QCOMPARE(change.undo->note, u"Back to B"_s);
    QCOMPARE(std::get<AwaitSettled>(steps->at(2).act).condition.revision, u"A"_s);

    const auto run = [&](const Act &act) {
        const auto result =
            QCoro::waitFor(bench.process->run(std::get<Command>(act), {}, {}, nullptr, {}));
        return result && result->exitCode == 0;
    };
    QVERIFY(run(change.act));
    const auto back = QCoro::waitFor(backend->observe(site, {}));
    QCOMPARE(back->currentRevision, u"A"_s);
    QVERIFY(back->fingerprint != state->fingerprint);
    QVERIFY(run(change.undo->act));
    QCOMPARE(QCoro::waitFor(backend->observe(site, {}))->fingerprint, state->fingerprint);
}

void TestCommandBackend::readsWhatItWasToldTo()
{
    Bench bench;
    const auto backend = bench.backend();
    QCOMPARE(backend->capabilities().systemName, u"Release folders"_s);
    QCOMPARE(backend->capabilities().actions, QStringList{u"rollback"_s});
    QVERIFY(backend->capabilities().measures.isEmpty());
    const auto history = QCoro::waitFor(backend->history(site, {}));
    // What can't be an argument can't be chosen.
    QCOMPARE(history->revisions.size(), 2);
    QCOMPARE(history->revisions[0].id, u"B"_s);
    QCOMPARE(history->revisions[0].artifact, u"8f3c1e27"_s);
    QCOMPARE(history->revisions[0].wasHealthy, std::optional(false));
    QCOMPARE(toIso(history->revisions[0].deployedAt), u"2026-11-12T14:02:10.000Z"_s);
    QVERIFY(history->revisions[1].deployedAt > TimePoint{});
    QVERIFY(QCoro::waitFor(backend->series(site, Signal::ErrorRate, {}, {}, {}))->isEmpty());
    QVERIFY(!QCoro::waitFor(backend->observe({u"other"_s, u"production"_s}, {})));
}

void TestCommandBackend::refusesWhatIsRelativeOrUnknown_data()
{
    QTest::addColumn<QString>("revision");
    QTest::addColumn<QString>("action");
    for (const char *word : {"previous", "PREVIOUS", "latest", "0", "head", "current", "undo"})
        QTest::newRow(word) << QString::fromLatin1(word) << u"rollback"_s;
    QTest::newRow("a release that never was") << u"C"_s << u"rollback"_s;
    QTest::newRow("no release at all") << QString() << u"rollback"_s;
    QTest::newRow("an action without commands") << u"A"_s << u"migrate-down"_s;
}

void TestCommandBackend::refusesWhatIsRelativeOrUnknown()
{
    QFETCH(QString, revision);
    QFETCH(QString, action);
    Bench bench;
    const auto backend = bench.backend();
    const auto history = QCoro::waitFor(backend->history(site, {}));
    TargetState state;
    state.currentRevision = u"B"_s;
    Intent intent;
    intent.target = site;
    intent.toRevision = revision;
    Strategy strategy = rollback();
    strategy.action = action;
    const auto steps = backend->steps(intent, strategy, state, *history);
    QVERIFY(!steps);
    QVERIFY(!steps.error().sentence().isEmpty());
    QCOMPARE(steps.error().still, u"Nothing ran."_s);
}

void TestCommandBackend::namesTheSettingThatIsWrong_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("sentence");
    const auto add = [](const char *name, const QString &path, const QJsonValue &value,
                         const QString &sentence) {
        QTest::newRow(name) << path << value << sentence;
    };
    add("a misspelt key", u"histroy"_s, 1, u"backend: \"histroy\" is not known here."_s);
    add("a shell line instead of a list", u"history.argv"_s, u"cat x | tail"_s,
        u"history: argv must be a list of texts"_s);
    add("a program found by PATH", u"history.argv"_s, QJsonArray{u"cat"_s},
        u"history: argv must begin"_s);
    add("a program chosen by a variable", u"history.argv"_s,
        QJsonArray{u"/usr/bin/${setting.root}"_s}, u"history: argv must begin"_s);
    add("a number among the arguments", u"history.argv"_s, QJsonArray{u"/usr/bin/cat"_s, 7},
        u"history: argv must hold texts only"_s);
    add("an unknown variable", u"observe.argv"_s, QJsonArray{u"/usr/bin/cat"_s, u"${x}"_s},
        u"observe: ${x} is not known here."_s);
    add("a revision where none is", u"observe.argv"_s,
        QJsonArray{u"/usr/bin/cat"_s, u"${revision}"_s}, u"observe: ${revision} is not known"_s);
    add("a variable that is not closed", u"observe.argv"_s,
        QJsonArray{u"/usr/bin/cat"_s, u"${setting.root"_s}, u"observe: "_s);
    add("a variable of no type", u"variables.root"_s, QJsonObject{{u"type"_s, u"any"_s}},
        u"variables.root: type must be"_s);
    add("a format nobody reads", u"history.output.format"_s, u"xml"_s,
        u"history.output: format must be json or columns."_s);
    add("a field nobody knows", u"history.output.fields.colour"_s, u"x"_s,
        u"history.output.fields: \"colour\" is not known here."_s);
    add("a duration without a unit", u"observe.timeout"_s, u"soon"_s,
        u"observe: timeout must be a duration"_s);
    add("an action without steps", u"actions.rollback.steps"_s, QJsonArray(),
        u"actions.rollback: steps must be"_s);
}

static QJsonObject with(QJsonObject json, const QStringList &path, const QJsonValue &value)
{
    json[path.first()] =
        path.size() == 1 ? value
                         : QJsonValue(with(json[path.first()].toObject(), path.sliced(1), value));
    return json;
}

void TestCommandBackend::namesTheSettingThatIsWrong()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, sentence);
    QVERIFY(readCommandSettings(releaseFolders()));
    const auto settings = readCommandSettings(with(releaseFolders(), path.split(u'.'), value));
    QVERIFY(!settings);
    QVERIFY2(
        settings.error().sentence().startsWith(sentence), qPrintable(settings.error().sentence()));
}

void TestCommandBackend::letsNoHostileNameThrough_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names{u"-rf"_s, u"--force"_s, u"a b"_s, u"a;b"_s, u"a|b"_s, u"$(id)"_s,
        u"`id`"_s, u"a\nb"_s, QString(u"a") + QChar(0) + u'b', u"../B"_s, u"a/b"_s, u"a'b"_s,
        u"a\"b"_s, u"${current}"_s, u"a*"_s, u"~"_s, u".."_s, u".hidden"_s, u"_x"_s, u"\u202Ea"_s,
        u"\u0430"_s, u"a\u200Bb"_s, u"\u0661"_s, QString(200, u'a'), QString(), u"a\tb"_s,
        u"a\\b"_s, u"a&b"_s, u"a>b"_s, u"%s"_s, u"a=b"_s, u"@a"_s, u"#a"_s};
    for (const QString &name : names)
        QTest::newRow(QByteArray(name.toUtf8().toPercentEncoding() + '.').constData()) << name;
}

void TestCommandBackend::letsNoHostileNameThrough()
{
    QFETCH(QString, name);
    QVERIFY(!fits(VariableType::Revision, name));
    Variables variables;
    QVERIFY(!variables.set(u"revision"_s, VariableType::Revision, name));
    QVERIFY(!variables.fill(u"${revision}"_s));
    OutputSetting columns;
    columns.isJson = false;
    columns.columns = {u"revision"_s};
    columns.separator = u"\x1f"_s;
    const auto state = stateFrom(columns, name.toUtf8(), site, {});
    QVERIFY(!state || fits(VariableType::Revision, state->currentRevision));
}

// A program prints its own argc and argv: what the plan says is what arrives, byte for byte.
void TestCommandBackend::keepsEveryArgumentAsItIs()
{
    Bench bench;
    Variables variables;
    QVERIFY(variables.set(u"setting.note"_s, VariableType::Text,
        u"$(touch x) `id` ; | & > * ? ~ 'q' \"d\" \\ %s ${revision} é"_s));
    QVERIFY(variables.set(u"revision"_s, VariableType::Revision, u"v1.2-rc.3"_s));
    const auto filled = variables.fill(QStringList{u"/usr/bin/printf"_s, u"%s\\n"_s,
        u"${setting.note}"_s, u"x${revision}y${revision}"_s, u"*"_s, u" "_s, u"$HOME"_s});
    QVERIFY(filled);
    Command command;
    command.argv = *filled;
    const auto result = QCoro::waitFor(bench.process->run(command, {}, {}, nullptr, {}));
    QVERIFY2(result, result ? "" : qPrintable(result.error().sentence()));
    const QStringList lines = QString::fromUtf8(result->output).split(u'\n');
    QCOMPARE(lines.size(), filled->size() - 2 + 1);
    QCOMPARE(lines.first(lines.size() - 1), filled->sliced(2));
    // The value of a variable is never read for variables again.
    QVERIFY(lines[0].contains(u"${revision}"_s));
    QCOMPARE(lines[1], u"xv1.2-rc.3yv1.2-rc.3"_s);
}

void TestCommandBackend::readsColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("separator");
    QTest::addColumn<bool>("oldestFirst");
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<QString>("firstChange");
    QTest::newRow("white space, the last column takes the rest")
        << QByteArray("ID WHEN CHANGE\n42  1762900000   Add search filters\n41 1762800000 Fix\n")
        << QString() << false << QStringList{u"42"_s, u"41"_s} << u"Add search filters"_s;
    QTest::newRow("tabs, oldest first")
        << QByteArray("ID\tWHEN\tCHANGE\n41\t1\tFix\n42\t2\tAdd search filters\n") << u"\t"_s
        << true << QStringList{u"42"_s, u"41"_s} << u"Add search filters"_s;
    QTest::newRow("control characters become spaces, doubles go")
        << QByteArray("ID\tWHEN\tCHANGE\n42\t1\ta\x1b[31mb\n42\t1\tagain\n\n") << u"\t"_s << false
        << QStringList{u"42"_s} << u"a [31mb"_s;
    QTest::newRow("nothing but a header")
        << QByteArray("ID\n") << QString() << false << QStringList() << QString();
}

void TestCommandBackend::readsColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, separator);
    QFETCH(bool, oldestFirst);
    QFETCH(QStringList, ids);
    QFETCH(QString, firstChange);
    OutputSetting setting;
    setting.isJson = false;
    setting.columns = {u"id"_s, u"deployed_at"_s, u"change"_s};
    setting.separator = separator;
    setting.skip = 1;
    setting.oldestFirst = oldestFirst;
    const auto history = historyFrom(setting, text, site);
    QVERIFY(history);
    QStringList found;
    for (const Revision &revision : history->revisions)
        found.append(revision.id);
    QCOMPARE(found, ids);
    if (!found.isEmpty())
        QCOMPARE(history->revisions.first().change, firstChange);
}

void TestCommandBackend::saysWhyAnAnswerIsUnreadable_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("not JSON") << QByteArray("<html>") << u"it is not JSON"_s;
    QTest::newRow("cut off") << QByteArray("{\"a\": ") << u"it is not JSON"_s;
    QTest::newRow("no list") << QByteArray("{\"a\": 1}") << u"there is no list"_s;
    QTest::newRow("nothing") << QByteArray() << u"it is not JSON"_s;
}

void TestCommandBackend::saysWhyAnAnswerIsUnreadable()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, why);
    const auto settings = readCommandSettings(releaseFolders());
    QVERIFY(settings);
    const auto history = historyFrom(settings->history.output, text, site);
    QVERIFY(!history);
    QVERIFY2(history.error().sentence().contains(why), qPrintable(history.error().sentence()));
    QVERIFY(!stateFrom(settings->observe.output, "releases/--force\n", site, {}));
    QVERIFY(!stateFrom(settings->observe.output, "", site, {}));
}

void TestCommandBackend::saysWhyACommandFailed()
{
    Bench bench;
    const auto backend = bench.backend();
    QVERIFY(QFile::remove(bench.folder.filePath(u"current"_s)));
    const auto state = QCoro::waitFor(backend->observe(site, {}));
    QVERIFY(!state);
    QCOMPARE(state.error().kind, ErrorKind::Unavailable);
    QVERIFY2(state.error().what.contains(u"readlink of site@production ended with exit code 1"_s),
        qPrintable(state.error().what));
    TargetSetup target = targetAt(u"relative/path"_s);
    QVERIFY(!CommandBackend::make(
        {u"command"_s, releaseFolders()}, {target}, *bench.process, bench.clock));
    target = targetAt(u"/srv"_s);
    target.settings.insert(u"extra"_s, u"x"_s);
    QVERIFY(!CommandBackend::make(
        {u"command"_s, releaseFolders()}, {target}, *bench.process, bench.clock));
}

QTEST_GUILESS_MAIN(TestCommandBackend)
#include "tst_commandbackend.moc"
