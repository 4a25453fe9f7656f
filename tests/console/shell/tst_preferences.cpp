// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/preferences.h"
#include "io/files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using console::Preferences;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatWasChosen();
    void readsWhatItCan_data();
    void readsWhatItCan();
    void remembersWhatWasOpenLately();
    void saysOnlyWhatChanged();
    void keepsNothingOfAnOverride();
    void saysThatAChoiceCantBeKept();
};

void TestPreferences::keepsWhatWasChosen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.json"_s);
    {
        Preferences preferences(path);
        preferences.setTheme(u"contrast"_s);
        preferences.setScale(1.5);
        preferences.reduceMotion(true);
        preferences.confirmByTyping(true);
        preferences.setLanguage(u"de"_s);
        preferences.rememberWorkspace(u"/srv/shop"_s);
    }
    const Preferences again(path);
    const Preferences::Choice expected{
        u"contrast"_s, 1.5, true, true, u"de"_s, u"/srv/shop"_s, {u"/srv/shop"_s}};
    QCOMPARE(again.choice(), expected);
}

void TestPreferences::readsWhatItCan_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("scale");
    QTest::newRow("an empty file") << QByteArray() << u"dark"_s << 1.0;
    QTest::newRow("not JSON") << QByteArray("theme: light") << u"dark"_s << 1.0;
    QTest::newRow("an unknown theme") << QByteArray(R"({"theme": "blue"})") << u"dark"_s << 1.0;
    QTest::newRow("too large") << QByteArray(R"({"theme": "light", "scale": 9})") << u"light"_s
                               << 2.0;
    QTest::newRow("too small") << QByteArray(R"({"scale": 0.2})") << u"dark"_s << 1.0;
    QTest::newRow("another type") << QByteArray(R"({"theme": 4, "scale": "x"})") << u"dark"_s
                                  << 1.0;
}

void TestPreferences::readsWhatItCan()
{
    QFETCH(const QByteArray, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.json"_s);
    QVERIFY(io::writeFile(path, file).has_value());
    const Preferences preferences(path);
    QTEST(preferences.theme(), "theme");
    QTEST(preferences.scale(), "scale");
}

void TestPreferences::remembersWhatWasOpenLately()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.json"_s);
    Preferences preferences(path);
    for (int i = 1; i <= 10; ++i)
        preferences.rememberWorkspace(u"/w/%1"_s.arg(i));
    preferences.rememberWorkspace(u"/w/5"_s);
    preferences.rememberWorkspace({});
    const Preferences::Choice kept = Preferences(path).choice();
    QCOMPARE(kept.workspace, QString());
    QCOMPARE(kept.recent.join(u' '), u"/w/5 /w/10 /w/9 /w/8 /w/7 /w/6 /w/4 /w/3"_s);
}

void TestPreferences::saysOnlyWhatChanged()
{
    Preferences preferences;
    const QSignalSpy changed(&preferences, &Preferences::changed);
    preferences.setTheme(u"dark"_s);
    preferences.setTheme(u"unheard of"_s);
    QCOMPARE(changed.count(), 0);
    preferences.setTheme(u"light"_s);
    QCOMPARE(changed.count(), 1);
}

void TestPreferences::keepsNothingOfAnOverride()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"preferences.json"_s);
    Preferences preferences(path);
    preferences.setTheme(u"light"_s);
    Preferences::Choice asked = preferences.choice();
    asked.theme = u"contrast"_s;
    preferences.override(asked);
    QCOMPARE(preferences.theme(), u"contrast"_s);
    QCOMPARE(Preferences(path).theme(), u"light"_s);
}

void TestPreferences::saysThatAChoiceCantBeKept()
{
    Preferences preferences(u"/proc/breakglass/preferences.json"_s);
    const QSignalSpy refused(&preferences, &Preferences::notKept);
    preferences.setTheme(u"light"_s);
    QCOMPARE(preferences.theme(), u"light"_s);
    QCOMPARE(refused.count(), 1);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
