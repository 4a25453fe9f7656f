// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Every text colour on every surface that it may stand on, in all themes, by the rule of WCAG 2.2.
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtQml/QQmlEngine>
#include <QtTest/QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](float part) {
        const double value = double(part);
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

struct Pairs
{
    QStringList inks;
    QStringList surfaces;
    double least;
};

const QStringList allSurfaces{
    u"bg"_s, u"s1"_s, u"s2"_s, u"s3"_s, u"inset"_s, u"hover"_s, u"field"_s, u"onFill"_s, u"sel"_s};

QList<Pairs> rules()
{
    return {
        {{u"t1"_s, u"t2"_s, u"t3"_s}, allSurfaces, 4.5},
        {{u"accent"_s, u"danger"_s, u"caution"_s, u"ok"_s, u"prod"_s, u"drill"_s}, allSurfaces,
            4.5},
        {{u"t1"_s, u"t2"_s, u"accent"_s}, {u"accentBg"_s}, 4.5},
        {{u"t1"_s, u"t2"_s, u"danger"_s}, {u"dangerBg"_s, u"dangerRow"_s}, 4.5},
        {{u"t1"_s, u"t2"_s, u"caution"_s}, {u"cautionBg"_s}, 4.5},
        {{u"t1"_s, u"t2"_s, u"ok"_s}, {u"okBg"_s}, 4.5},
        {{u"t1"_s, u"t2"_s, u"prod"_s}, {u"prodBg"_s}, 4.5},
        {{u"t1"_s, u"t2"_s, u"drill"_s}, {u"drillBg"_s}, 4.5},
        {{u"onSolid"_s}, {u"accentFill"_s, u"dangerFill"_s, u"prodFill"_s}, 4.8},
        {{u"synKey"_s, u"synStr"_s, u"synNum"_s, u"synKw"_s, u"synCom"_s},
            {u"inset"_s, u"onFill"_s, u"sel"_s}, 4.5},
        {{u"line3"_s}, {u"bg"_s, u"s1"_s, u"s3"_s}, 2.6},
        {{u"line3"_s}, {u"field"_s}, 3.1},
        {{u"accent"_s}, {u"bg"_s, u"s1"_s, u"s2"_s, u"s3"_s}, 3.0},
        {{u"c1"_s, u"c2"_s, u"c3"_s, u"c4"_s}, {u"s1"_s}, 3.0},
    };
}

/// High contrast: text at 7:1, and every edge of a panel, control or state in sight.
QList<Pairs> strictRules()
{
    QList<Pairs> strict = rules();
    for (Pairs &rule : strict) {
        const bool isLine = rule.inks.first().startsWith(u"line"_s) || rule.least <= 3.0;
        rule.least = isLine ? 4.5 : 7;
    }
    strict.append({{u"line"_s, u"line2"_s, u"accentLine"_s, u"dangerLine"_s, u"cautionLine"_s,
                       u"okLine"_s, u"prodLine"_s, u"drillLine"_s},
        {u"bg"_s, u"s1"_s, u"s2"_s, u"s3"_s}, 4.5});
    return strict;
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isEnough_data();
    void isEnough();
    void everyStyleHasItsFontAndLine_data();
    void everyStyleHasItsFontAndLine();
    void reducedMotionLeavesTheHold();

private:
    QQmlEngine m_engine;
    QObject *m_theme{nullptr};
};

void ContrastTest::initTestCase()
{
    m_theme = m_engine.singletonInstance<QObject *>("Breakglass.Theme", "Theme");
    QVERIFY(m_theme);
}

void ContrastTest::isEnough_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QString>("ink");
    QTest::addColumn<QString>("surface");
    QTest::addColumn<double>("least");
    for (const QString &theme : {u"dark"_s, u"light"_s, u"contrast"_s}) {
        for (const Pairs &rule : theme == u"contrast" ? strictRules() : rules()) {
            for (const QString &ink : rule.inks) {
                for (const QString &surface : rule.surfaces)
                    QTest::addRow("%s on %s in %s at %.1f", qPrintable(ink), qPrintable(surface),
                        qPrintable(theme), rule.least)
                        << theme << ink << surface << rule.least;
            }
        }
    }
}

void ContrastTest::isEnough()
{
    QFETCH(QString, theme);
    QFETCH(QString, ink);
    QFETCH(QString, surface);
    QFETCH(double, least);
    m_theme->setProperty("dark", theme != u"light");
    m_theme->setProperty("contrast", theme == u"contrast");
    const auto front = m_theme->property(qPrintable(ink)).value<QColor>();
    const auto back = m_theme->property(qPrintable(surface)).value<QColor>();
    QVERIFY(front.isValid() && back.isValid());
    const double found = contrast(front, back);
    QVERIFY2(found >= least, qPrintable(u"%1"_s.arg(found)));
}

void ContrastTest::everyStyleHasItsFontAndLine_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("weight");
    QTest::addColumn<int>("line");
    QTest::newRow("axis") << 11 << 400 << 16;
    QTest::newRow("caption") << 12 << 400 << 16;
    QTest::newRow("body") << 13 << 400 << 20;
    QTest::newRow("bodyLarge") << 14 << 500 << 20;
    QTest::newRow("title") << 16 << 600 << 24;
    QTest::newRow("h1") << 20 << 600 << 28;
    QTest::newRow("metric") << 28 << 600 << 36;
    QTest::newRow("metricLarge") << 32 << 600 << 40;
    QTest::newRow("mono") << 12 << 400 << 20;
    QTest::newRow("monoId") << 13 << 400 << 20;
}

void ContrastTest::everyStyleHasItsFontAndLine()
{
    QFETCH(int, size);
    QFETCH(int, weight);
    QFETCH(int, line);
    const QByteArray name = QTest::currentDataTag();
    const auto style = m_theme->property(name.constData()).value<QFont>();
    QCOMPARE(style.pixelSize(), size);
    QCOMPARE(int(style.weight()), weight);
    QCOMPARE(style.family(), name.startsWith("mono") ? u"JetBrains Mono"_s : u"Inter"_s);
    int found = 0;
    QVERIFY(QMetaObject::invokeMethod(
        m_theme, "lineOf", Q_RETURN_ARG(int, found), Q_ARG(QFont, style)));
    QCOMPARE(found, line);
}

void ContrastTest::reducedMotionLeavesTheHold()
{
    m_theme->setProperty("reducedMotion", true);
    for (const char *name : {"pressMs", "hoverMs", "dialogMs", "pageMs", "flashMs", "rewindMs"})
        QCOMPARE(m_theme->property(name).toInt(), 0);
    QCOMPARE(m_theme->property("holdMs").toInt(), 2000);
    m_theme->setProperty("reducedMotion", false);
    QCOMPARE(m_theme->property("dialogMs").toInt(), 160);
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
