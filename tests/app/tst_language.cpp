// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"
#include "support/openconsole.h"

#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QQmlEngine>

using namespace breakglass;
using namespace breakglass::support;

namespace {

const QByteArray german = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionsWords</name>
    <message>
        <source>Go to Overview</source>
        <translation>Zur Übersicht</translation>
    </message>
</context>
</TS>
)";

/// Makes breakglass_de.qm as the build does.
bool writeGerman(const QString &folder)
{
    QFile file(folder + u"/de.ts"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(german) != german.size())
        return false;
    file.close();
    QProcess release;
    release.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lrelease"_s,
        {file.fileName(), u"-qm"_s, folder + u"/breakglass_de.qm"_s});
    return release.waitForFinished(30'000) && release.exitCode() == 0;
}

} // namespace

class LanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(writeGerman(m_folder.path())); }
    void speaksWhatIsChosen_data();
    void speaksWhatIsChosen();
    void saysItselfAgainWhenAnotherIsChosen();
    void writesNumbersAsTheyAreSpoken();

private:
    [[nodiscard]] QString firstWay()
    {
        const console::RowModel &actions = *m_bench.console().shell()->allActions();
        const int title = actions.roleNames().key("title");
        return actions.data(actions.index(2), title).toString();
    }

    QTemporaryDir m_folder;
    OpenConsole m_bench;
    QQmlEngine m_engine;
};

void LanguageTest::speaksWhatIsChosen_data()
{
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("a language that there is") << u"de"_s << u"de"_s;
    QTest::newRow("English, which needs no file") << u"en"_s << u"en"_s;
    QTest::newRow("English when there is no file") << u"tlh"_s << u"en"_s;
    QTest::newRow("the system's, which is English here") << QString() << u"en"_s;
}

void LanguageTest::speaksWhatIsChosen()
{
    QFETCH(const QString, chosen);
    m_bench.console().preferences()->setLanguage(chosen);
    const app::Language language(m_engine, m_bench.console(), m_folder.path());
    QTEST(language.spoken(), "spoken");
}

void LanguageTest::saysItselfAgainWhenAnotherIsChosen()
{
    m_bench.console().preferences()->setLanguage(u"de"_s);
    const app::Language language(m_engine, m_bench.console(), m_folder.path());
    m_bench.console().preferences()->setLanguage(u"en"_s);
    QCOMPARE(firstWay(), u"Go to Overview"_s);
    m_bench.console().preferences()->setLanguage(u"de"_s);
    QCOMPARE(language.spoken(), u"de"_s);
    QCOMPARE(firstWay(), u"Zur Übersicht"_s);
    m_bench.console().preferences()->setTheme(u"light"_s);
    QCOMPARE(firstWay(), u"Zur Übersicht"_s);
    m_bench.console().preferences()->setLanguage(u"en"_s);
    QCOMPARE(firstWay(), u"Go to Overview"_s);
}

void LanguageTest::writesNumbersAsTheyAreSpoken()
{
    const auto number = [] { return QLocale().toString(1049.5, 'f', 1); };
    m_bench.console().preferences()->setLanguage(u"de"_s);
    {
        const app::Language language(m_engine, m_bench.console(), m_folder.path());
        QCOMPARE(number(), u"1.049,5"_s);
        m_bench.console().preferences()->setLanguage(u"en"_s);
        QCOMPARE(number(), u"1,049.5"_s);
        // Arabic digits would hide whether a translation fits.
        m_bench.console().preferences()->setLanguage(u"ar-XB"_s);
        QCOMPARE(number(), u"1,049.5"_s);
        m_bench.console().preferences()->setLanguage(u"de"_s);
        QCOMPARE(number(), u"1.049,5"_s);
    }
    QCOMPARE(number(), u"1,049.5"_s);
}

QTEST_MAIN(LanguageTest)
#include "tst_language.moc"
