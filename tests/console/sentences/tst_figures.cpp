// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

/// Enough German for a figure.
class German final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char * /*context*/, const char *source, const char *, int) const override
    {
        static const QHash<QByteArray, QString> words{{"d MMM", u"d. MMM"_s},
            {"ddd d MMM", u"ddd d. MMM"_s}, {"d MMM yyyy", u"d. MMM yyyy"_s},
            {"%1, over %2. The gate starts again."_ba, u"%1, über %2. Das Gate beginnt neu."_s},
            {"error rate %1", u"Fehlerrate %1"_s}, {"No data", u"Keine Daten"_s},
            {"%1 req/min", u"%1 Anfr./min"_s}, {"Nothing ran.", u"Nichts lief."_s}};
        return words.value(source);
    }
};

TimePoint noon()
{
    return fromIso(u"2026-11-12T14:02:10.000Z"_s).value_or(TimePoint{});
}

} // namespace

class TestFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void isEnglishUnlessAnotherIsSpoken_data();
    void isEnglishUnlessAnotherIsSpoken();
    void isWrittenAsItIsSpoken();
    void isFoundInWhatTheRoomsSay_data();
    void isFoundInWhatTheRoomsSay();
};

void TestFigures::isEnglishUnlessAnotherIsSpoken_data()
{
    QTest::addColumn<QLocale>("spoken");
    QTest::newRow("nobody chose one") << QLocale::c();
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates);
}

void TestFigures::isEnglishUnlessAnotherIsSpoken()
{
    QFETCH(const QLocale, spoken);
    QLocale::setDefault(spoken);
    QCOMPARE(shownValue(Signal::LatencyP95, 1049), signalText(Signal::LatencyP95, 1049));
    QCOMPARE(shownValue(Signal::ErrorRate, 0.04), u"0.04 %"_s);
    QCOMPARE(shownCount(1'234'567), u"1,234,567"_s);
    QCOMPARE(shownMoment(noon()), toDay(noon()));
    QCOMPARE(shownDay(noon()), u"12 Nov"_s);
    QCOMPARE(shownWeekday(noon()), u"Thu 12 Nov"_s);
    QCOMPARE(shownDate(QDate(2026, 3, 5)), u"5 Mar 2026"_s);
    QCOMPARE(shownDate(QDate()), QString());
}

void TestFigures::isWrittenAsItIsSpoken()
{
    German german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QLocale::setDefault(QLocale(u"de"_s));
    QCOMPARE(shownValue(Signal::LatencyP95, 1049), u"1.049\u00a0ms"_s);
    QCOMPARE(shownValue(Signal::ErrorRate, 6.1), u"6,1\u00a0%"_s);
    QCOMPARE(shownValue(Signal::RequestRate, 1643), u"1.643 Anfr./min"_s);
    QCOMPARE(shownValue(Signal::ErrorRate, qQNaN()), u"Keine Daten"_s);
    QCOMPARE(shownCount(1294), u"1.294"_s);
    QCOMPARE(shownMoment(noon()), u"12. Nov. 14:02"_s);
    QCOMPARE(shownDay(noon()), u"12. Nov."_s);
    QCOMPARE(shownWeekday(noon()), u"Do. 12. Nov."_s);
    QCOMPARE(shownDate(QDate(2026, 10, 5)), u"5. Okt. 2026"_s);
}

void TestFigures::isFoundInWhatTheRoomsSay_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QString &said, const QString &seen) {
        QTest::newRow(name) << said << seen;
    };
    row("in a sentence", u"error rate 1.2 %, over 1 %. The gate starts again."_s,
        u"Fehlerrate 1,2\u00a0%, über 1\u00a0%. Das Gate beginnt neu."_s);
    row("alone", u"1,290.5 ms"_s, u"1.290,5\u00a0ms"_s);
    row("a small part", u"0.04 %"_s, u"0,04\u00a0%"_s);
    row("negative", u"−1,000"_s, u"−1.000"_s);
    row("a moment", u"12 Oct 14:02"_s, u"12. Okt. 14:02"_s);
    row("a leap day", u"29 Feb"_s, u"29. Feb."_s);
    row("no day", u"31 Feb"_s, u"31 Feb"_s);
    row("no month", u"12 Pods"_s, u"12 Pods"_s);
    row("what may be a version", u"1.5"_s, u"1.5"_s);
    row("a version", u"1.5.9"_s, u"1.5.9"_s);
    row("a number of a revision", u"1643"_s, u"1643"_s);
    row("a list of numbers", u"1,2,3"_s, u"1,2,3"_s);
    row("a command", u"sleep 1.5 s"_s, u"sleep 1.5 s"_s);
}

void TestFigures::isFoundInWhatTheRoomsSay()
{
    QFETCH(const QString, said);
    German german;
    QVERIFY(QCoreApplication::installTranslator(&german));
    QLocale::setDefault(QLocale(u"de"_s));
    QTEST(translated(said), "seen");
}

QTEST_GUILESS_MAIN(TestFigures)
#include "tst_figures.moc"
