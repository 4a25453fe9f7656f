// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/pseudolanguage.h"

#include <QGuiApplication>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;

class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void says_data();
    void says();
    void setsTheWayOfWriting_data();
    void setsTheWayOfWriting();
    void leavesOtherLanguagesAlone();
};

void PseudoLanguageTest::says_data()
{
    QTest::addColumn<QByteArray>("english");
    QTest::addColumn<QString>("said");
    QTest::newRow("a word longer, with accents and in brackets")
        << QByteArray("Services") << u"[Šérvíçéš óñé]"_s;
    QTest::newRow("a place to fill in as it is") << QByteArray("%1 of %2") << u"[%1 óf %2 óñé]"_s;
    QTest::newRow("letters of other languages as they are") << QByteArray("…") << u"[… ]"_s;
    QTest::newRow("nothing as nothing") << QByteArray() << QString();
}

void PseudoLanguageTest::says()
{
    QFETCH(const QByteArray, english);
    QFETCH(const QString, said);
    const app::PseudoLanguage language(Qt::LeftToRight);
    QCOMPARE(language.translate("Words", english.constData()), said);
    QVERIFY(said.isEmpty() || said.size() * 10 >= QString::fromUtf8(english).size() * 14);
}

void PseudoLanguageTest::setsTheWayOfWriting_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("accents are read from the left") << u"en-XA"_s << Qt::LeftToRight;
    QTest::newRow("its mirror from the right") << u"ar-XB"_s << Qt::RightToLeft;
}

void PseudoLanguageTest::setsTheWayOfWriting()
{
    QFETCH(const QString, language);
    QFETCH(const Qt::LayoutDirection, direction);
    const std::unique_ptr<QTranslator> translator = app::PseudoLanguage::of(language);
    QVERIFY(translator);
    QVERIFY(QCoreApplication::installTranslator(translator.get()));
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    QVERIFY(QCoreApplication::removeTranslator(translator.get()));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void PseudoLanguageTest::leavesOtherLanguagesAlone()
{
    QVERIFY(!app::PseudoLanguage::of(u"de"_s));
    QVERIFY(!app::PseudoLanguage::of(u"en"_s));
    QVERIFY(!app::PseudoLanguage::of(QString()));
}

QTEST_MAIN(PseudoLanguageTest)

#include "tst_pseudolanguage.moc"
