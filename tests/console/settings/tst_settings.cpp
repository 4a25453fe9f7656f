// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/settings/settingsmodel.h"
#include "io/files.h"
#include "support/openconsole.h"

using namespace breakglass;
using namespace breakglass::support;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_bench = std::make_unique<OpenConsole>(app::bundledWorkspace()); }
    void cleanup() { m_bench.reset(); }
    void choicesAreKept();
    void theWayToConfirmIsWrittenDownFirst();
    void decisionsNameTheirLine_data();
    void decisionsNameTheirLine();
    void standardsSayThatTheyAre();
    void saysWhichCredentialsCanBeRead();
    void hasTheTextOfEveryLicence();
    void knowsThePerson();

private:
    [[nodiscard]] console::SettingsModel &settings() { return *m_bench->console().settings(); }

    std::unique_ptr<OpenConsole> m_bench;
};

void SettingsTest::choicesAreKept()
{
    settings().setTheme(2);
    settings().setScale(3);
    settings().setLanguage(2);
    settings().reduceMotion(true);
    const console::Preferences again(m_bench->state() + u"/preferences.json"_s);
    QCOMPARE(again.theme(), u"contrast"_s);
    QCOMPARE(again.scale(), 1.75);
    QCOMPARE(again.language(), u"de"_s);
    QVERIFY(again.isMotionReduced());
    QCOMPARE(settings().scaleText(), u"175 %"_s);
    m_bench->console().preferences()->setScale(1.1);
    QCOMPARE(settings().scale(), -1);
    QCOMPARE(settings().scaleText(), u"110 %"_s);
}

void SettingsTest::theWayToConfirmIsWrittenDownFirst()
{
    settings().pressTwice(true);
    QVERIFY(!settings().pressesTwice());
    QVERIFY(m_bench->until([this] { return settings().pressesTwice(); }));
    settings().pressTwice(false);
    QVERIFY(m_bench->until([this] { return !settings().pressesTwice(); }));
    const auto written = m_bench->recorded<events::ConfirmationMethodChosen>();
    QCOMPARE(written.size(), 2);
    QCOMPARE(written.first().method, u"typed-twice"_s);
    QCOMPARE(written.last().method, u"held"_s);
    QCOMPARE(
        m_bench->console().present().record().entries().last().event.actor, u"Marta Kowalski"_s);
}

void SettingsTest::decisionsNameTheirLine_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("a level of the escalation")
        << u"Level 2 after 15 min"_s << u"Team lead, release manager"_s << u"level: 2"_s;
    QTest::newRow("a service level")
        << u"P0"_s << u"Fix within 30 min, resolved within 1 h"_s << u"P0: {"_s;
    QTest::newRow("the rhythm of updates")
        << u"Next update"_s << u"Every 15 min"_s << u"update_every"_s;
    QTest::newRow("what protects an environment")
        << u"production_eu"_s << u"Type ROLLBACK, no approval"_s << u"production_eu"_s;
}

void SettingsTest::decisionsNameTheirLine()
{
    QFETCH(const QString, title);
    QFETCH(const QString, text);
    const QList<console::DecisionRow> rows =
        console::decisionRows(m_bench->console().live().workspace());
    const auto row = std::ranges::find(rows, title, &console::DecisionRow::title);
    QVERIFY(row != rows.end());
    QTEST(row->value, "value");
    const int line = row->where.section(u':', 1).toInt();
    const QByteArray file = io::readFile(app::bundledWorkspace() + u"/breakglass.yaml"_s).value();
    const QString said = QString::fromUtf8(file).split(u'\n').value(line - 1);
    QVERIFY2(said.contains(text), qPrintable(row->where + u": "_s + said));
}

void SettingsTest::standardsSayThatTheyAre()
{
    Workspace bare;
    bare.escalation = {{1, 0min, u"Somebody"_s}};
    const QList<console::DecisionRow> rows = console::decisionRows(bare);
    QVERIFY(!rows.isEmpty());
    for (const console::DecisionRow &row : rows)
        QCOMPARE(row.where, u"Standard, not in the file"_s);
}

void SettingsTest::saysWhichCredentialsCanBeRead()
{
    const QTemporaryDir folder;
    QVERIFY(io::writeFile(folder.filePath(u"breakglass.yaml"_s),
        "name: secrets\nenvironments: [{name: p, kind: sandbox}]\nservices: [{name: s}]\n"
        "credentials:\n  there: {env: BG_TEST_TOKEN}\n  missing: {env: BG_TEST_NOTHING}\n"));
    qputenv("BG_TEST_TOKEN", "hunter2-hunter2");
    QVERIFY(m_bench->console().openWorkspace(folder.path()));
    QCOMPARE(settings().credentialRows().size(), 2);
    QCOMPARE(settings().credentialRows().last().state, u"Not looked at"_s);
    settings().checkCredentials();
    QVERIFY(OpenConsole::comes(
        [this] { return settings().credentialRows().last().state == u"Can be read"; }));
    QCOMPARE(settings().credentialRows().last().source, u"environment variable BG_TEST_TOKEN"_s);
    QVERIFY(settings().credentialRows().first().state.contains(u"missing"_s));
    for (const console::CredentialRow &row : settings().credentialRows())
        QVERIFY(!(row.state + row.source).contains(u"hunter2"_s));
}

void SettingsTest::hasTheTextOfEveryLicence()
{
    for (const console::PartRow &part : console::partRows())
        QVERIFY2(settings().licenceText(part.licence).size() > 400, qPrintable(part.licence));
}

void SettingsTest::knowsThePerson()
{
    QCOMPARE(settings().contact(), u"#oncall-console"_s);
    QCOMPARE(settings().workspaceFolder(), app::bundledWorkspace());
    QVERIFY(settings().recordPath().endsWith(u"record.db"_s));
    QVERIFY(m_bench->console().openWorkspace({}));
    QCOMPARE(settings().workspaceFolder(), QString());
}

QTEST_MAIN(SettingsTest)
#include "tst_settings.moc"
