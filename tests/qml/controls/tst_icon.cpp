// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "items/icon.h"
#include "support/eventually.h"

#include <QtCore/QDir>
#include <QtQuick/QQuickWindow>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class IconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBundledIconDrawsInTheGivenColour_data();
    void everyBundledIconDrawsInTheGivenColour();
    void anUnknownIconDrawsNothing();
    void aNewColourIsDrawnAtOnce();
    void theMarkHasASecondColour();
    void everyIconCarriesItsLicence();
};

namespace {

// The colours of all pixels that are fully covered.
QSet<QRgb> solidColours(const QImage &image)
{
    QSet<QRgb> found;
    const QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            if (qAlpha(plain.pixel(x, y)) == 255)
                found.insert(plain.pixel(x, y));
        }
    }
    return found;
}

QImage drawnBy(QQuickWindow &window)
{
    window.resize(64, 64);
    window.setColor(Qt::black);
    window.show();
    return QTest::qWaitForWindowExposed(&window, breakglass::support::longestWait)
               ? window.grabWindow()
               : QImage();
}

} // namespace

void IconTest::everyBundledIconDrawsInTheGivenColour_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(u":/icons"_s);
    for (const QFileInfo &file : folder.entryInfoList({u"*.svg"_s}))
        QTest::newRow(qPrintable(file.baseName())) << file.baseName();
}

void IconTest::everyBundledIconDrawsInTheGivenColour()
{
    QFETCH(QString, name);
    QQuickWindow window;
    Icon icon(window.contentItem());
    icon.setName(name);
    icon.setSize(48);
    icon.setColor(QColor(u"#5CA9FF"_s));
    QVERIFY(icon.isFound());
    QVERIFY(!drawnBy(window).isNull());
    QCOMPARE(icon.image().size(), QSize(48, 48));
    const QSet<QRgb> colours = solidColours(icon.image());
    QVERIFY(colours.contains(qRgb(0x5c, 0xa9, 0xff)));
    for (const QRgb colour : colours) {
        // Where strokes meet, blending rounds.
        QVERIFY(qAbs(qRed(colour) - 0x5c) <= 2);
        QVERIFY(qAbs(qGreen(colour) - 0xa9) <= 2);
        QVERIFY(qAbs(qBlue(colour) - 0xff) <= 2);
    }
}

void IconTest::anUnknownIconDrawsNothing()
{
    QQuickWindow window;
    Icon icon(window.contentItem());
    icon.setName(u"../../etc/passwd"_s);
    QVERIFY(!icon.isFound());
    const QImage picture = drawnBy(window);
    QVERIFY(!picture.isNull());
    QCOMPARE(solidColours(picture), QSet<QRgb>{qRgb(0, 0, 0)});
}

void IconTest::aNewColourIsDrawnAtOnce()
{
    QQuickWindow window;
    Icon icon(window.contentItem());
    icon.setName(u"lock"_s);
    icon.setSize(48);
    icon.setColor(Qt::red);
    QVERIFY(solidColours(drawnBy(window)).contains(qRgb(255, 0, 0)));
    icon.setColor(Qt::green);
    QVERIFY(solidColours(window.grabWindow()).contains(qRgb(0, 255, 0)));
    QVERIFY(!solidColours(window.grabWindow()).contains(qRgb(255, 0, 0)));
}

void IconTest::theMarkHasASecondColour()
{
    QQuickWindow window;
    Icon icon(window.contentItem());
    icon.setName(u"breakglass"_s);
    icon.setSize(48);
    icon.setColor(Qt::white);
    icon.setAccent(Qt::blue);
    const QSet<QRgb> colours = solidColours(drawnBy(window));
    QVERIFY(colours.contains(qRgb(255, 255, 255)));
    QVERIFY(colours.contains(qRgb(0, 0, 255)));
}

void IconTest::everyIconCarriesItsLicence()
{
    const QDir folder(u":/icons"_s);
    const QFileInfoList files = folder.entryInfoList({u"*.svg"_s});
    QVERIFY(files.size() >= 60);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(file.readAll().contains("SPDX-License-"
                                         "Identifier: "),
            qPrintable(info.filePath()));
    }
}

QTEST_MAIN(IconTest)
#include "tst_icon.moc"
