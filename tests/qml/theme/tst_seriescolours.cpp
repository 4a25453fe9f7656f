// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The series of a chart stay apart for people who see fewer colours, in all themes: UI.md section 8. The figures there
// are CIE76 distances (CIEDE2000 gives less) under the matrices of Machado, Oliveira and Fernandes, "A
// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, at severity 1.0.
#include <QtGui/QColor>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

struct Sight
{
    const char *name;
    Matrix matrix; ///< Of linear red, green and blue.
};

constexpr std::array<Sight, 4> sights{{
    {"full sight", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    {"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216},
                       {-0.003882, -0.048116, 1.051998}}}},
    {"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413},
                         {-0.011820, 0.042940, 0.968881}}}},
    {"tritanopia", {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602},
                       {0.004733, 0.691367, 0.303900}}}},
}};

Triple times(const Matrix &matrix, const Triple &value)
{
    Triple result{};
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * value[column];
    }
    return result;
}

double linear(float part)
{
    const double value = double(part);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

// A colour as it is seen, in CIE L*a*b* under D65.
Triple seen(const QColor &color, const Matrix &sight)
{
    Triple light =
        times(sight, {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &part : light)
        part = std::clamp(part, 0.0, 1.0);
    constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750},
        {0.0193339, 0.1191920, 0.9503041}}};
    constexpr Triple white{0.95047, 1, 1.08883};
    Triple xyz = times(toXyz, light);
    for (std::size_t i = 0; i < 3; ++i) {
        const double part = xyz[i] / white[i];
        xyz[i] = part > 216.0 / 24389 ? std::cbrt(part) : (24389.0 / 27 * part + 16) / 116;
    }
    return {116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])};
}

// Delta E by CIE76: the distance in L*a*b*.
double apart(const QColor &one, const QColor &other, const Matrix &sight)
{
    const Triple a = seen(one, sight);
    const Triple b = seen(other, sight);
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

const QStringList series{u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s};

} // namespace

class SeriesColoursTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDistanceIsThatOfTheStandard();
    void whoSeesFewerColoursConfusesThem();
    void stayApart_data();
    void stayApart();

private:
    void addRows(const QString &theme, const QString &one, const QString &other, double least);

    QQmlEngine m_engine;
    QObject *m_theme{nullptr};
};

void SeriesColoursTest::initTestCase()
{
    m_theme = m_engine.singletonInstance<QObject *>("Breakglass.Theme", "Theme");
    QVERIFY(m_theme);
}

// White is L* 100; sRGB red is (53.24, 80.09, 67.20), as tabled by Lindbloom.
void SeriesColoursTest::theDistanceIsThatOfTheStandard()
{
    const Matrix &full = sights[0].matrix;
    QVERIFY(std::abs(apart(Qt::white, Qt::black, full) - 100) < 0.05);
    const Triple red = seen(Qt::red, full);
    QVERIFY(std::abs(red[0] - 53.24) < 0.05);
    QVERIFY(std::abs(red[1] - 80.09) < 0.05);
    QVERIFY(std::abs(red[2] - 67.20) < 0.05);
}

// A grey stays the grey that it is, and red and green of one lightness come close for two of the three.
void SeriesColoursTest::whoSeesFewerColoursConfusesThem()
{
    const QColor grey(128, 128, 128);
    for (const Sight &sight : sights) {
        const Triple lab = seen(grey, sight.matrix);
        QVERIFY2(std::hypot(lab[1], lab[2]) < 0.5, sight.name);
    }
    const QColor red(196, 92, 60);
    const QColor green(110, 130, 60);
    const double full = apart(red, green, sights[0].matrix);
    QVERIFY(apart(red, green, sights[2].matrix) < full / 3);
    QVERIFY(apart(red, green, sights[3].matrix) > full / 2);
}

void SeriesColoursTest::addRows(
    const QString &theme, const QString &one, const QString &other, double least)
{
    for (int sight = 0; sight < int(sights.size()); ++sight)
        QTest::addRow("%s and %s in %s, %s", qPrintable(one), qPrintable(other), qPrintable(theme),
            sights[std::size_t(sight)].name)
            << theme << one << other << sight << least;
}

void SeriesColoursTest::stayApart_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("sight");
    QTest::addColumn<double>("least");
    for (const QString &theme : {u"dark"_s, u"light"_s, u"contrast"_s}) {
        for (qsizetype i = 0; i < series.size(); ++i) {
            for (qsizetype j = i + 1; j < series.size(); ++j)
                addRows(theme, series[i], series[j], theme == u"light" ? 15 : 14);
            for (const QString &alarm : {u"danger"_s, u"caution"_s})
                addRows(theme, series[i], alarm, 16);
        }
    }
}

void SeriesColoursTest::stayApart()
{
    QFETCH(QString, theme);
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, sight);
    QFETCH(double, least);
    m_theme->setProperty("dark", theme != u"light");
    m_theme->setProperty("contrast", theme == u"contrast");
    const auto first = m_theme->property(qPrintable(one)).value<QColor>();
    const auto second = m_theme->property(qPrintable(other)).value<QColor>();
    QVERIFY(first.isValid() && second.isValid());
    const double found = apart(first, second, sights[std::size_t(sight)].matrix);
    QVERIFY2(found >= least, qPrintable(u"%1"_s.arg(found)));
}

QTEST_MAIN(SeriesColoursTest)
#include "tst_seriescolours.moc"
