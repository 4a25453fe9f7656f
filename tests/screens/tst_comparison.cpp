// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "comparison.h"

#include <algorithm>
#include <functional>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

constexpr QRgb ground = 0xff0f151b;
constexpr QRgb panel = 0xff161e26;
constexpr QRgb line = 0xff26313c;
constexpr QRgb ink = 0xffe6ecf2;

/// A made-up page: a panel with a heading, a sentence, a button and an icon.
struct Page
{
    QString heading = u"Roll back to rev 41"_s;
    QString button = u"Send"_s;
    QRgb panelColor = panel;
    QRgb iconColor = 0xff4da3ff;
    QRgb headingColor = ink;
    QPoint buttonAt{420, 200};
    QRect empty{40, 320, 300, 80};

    [[nodiscard]] QImage drawn() const
    {
        QImage image(640, 480, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillRect(20, 20, 600, 260, panelColor);
        QFont font(u"Inter"_s);
        font.setPixelSize(20);
        painter.setFont(font);
        painter.setPen(QColor(headingColor));
        painter.drawText(40, 60, heading);
        font.setPixelSize(13);
        painter.setFont(font);
        painter.drawText(40, 100, u"6 pods restart, 2 at a time. Search filters v2 goes away."_s);
        painter.drawText(buttonAt + QPoint(24, 22), button);
        painter.setPen(QColor(line));
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(QRect(buttonAt, QSize(120, 36)));
        painter.drawRect(empty);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(QColor(iconColor), 2));
        painter.drawEllipse(QPoint(580, 60), 7, 7);
        return image;
    }
};

// What another build of the font renderer does: edges of letters become a little lighter or darker.
QImage renderedAnew(QImage image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            const int grey = qGray(pixel);
            if (grey <= 60 || grey >= 215)
                continue;
            const int shift = (x * 7 + y * 13) % 2 == 0 ? 24 : -24;
            const auto shifted = [shift](
                                     int channel) { return std::clamp(channel + shift, 0, 255); };
            image.setPixel(
                x, y, qRgb(shifted(qRed(pixel)), shifted(qGreen(pixel)), shifted(qBlue(pixel))));
        }
    }
    return image;
}

using Change = std::function<void(Page &)>;

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bearsWhatNobodySees();
    void bearsAFewPixels();
    void seesWhatChanged_data();
    void seesWhatChanged();
    void seesAnotherSize();
    void showsBothBesideTheirDifference();
};

void TestComparison::bearsWhatNobodySees()
{
    const QImage page = Page().drawn();
    const QImage anew = renderedAnew(page);
    QVERIFY(page != anew);
    QCOMPARE(screens::compare(page, page).what, QString());
    QCOMPARE(screens::compare(page, anew).what, QString());
}

void TestComparison::bearsAFewPixels()
{
    const QImage page = Page().drawn();
    QImage specks = page;
    for (int speck = 0; speck < 8; ++speck)
        specks.setPixel(50 + 40 * speck, 250, qRgb(255, 255, 255));
    QCOMPARE(screens::compare(page, specks).what, QString());
}

void TestComparison::seesWhatChanged_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("a digit", [](Page &page) { page.heading = u"Roll back to rev 47"_s; });
    row("a letter of a small word", [](Page &page) { page.button = u"Sent"_s; });
    row("a word that is gone", [](Page &page) { page.button.clear(); });
    row("a colour of an area, by a little", [](Page &page) { page.panelColor = 0xff19212a; });
    row("a colour of an icon", [](Page &page) { page.iconColor = 0xffe5a23c; });
    row("a colour of a text", [](Page &page) { page.headingColor = 0xffa3adb8; });
    row("a button moved by a pixel", [](Page &page) { page.buttonAt += QPoint(0, 1); });
    row("a button moved by a pixel aside", [](Page &page) { page.buttonAt += QPoint(1, 0); });
    row("an empty box moved by a pixel", [](Page &page) { page.empty.translate(0, 1); });
    row("an empty box of another height", [](Page &page) { page.empty.setHeight(79); });
}

void TestComparison::seesWhatChanged()
{
    QFETCH(const Change, change);
    Page changed;
    change(changed);
    QVERIFY(screens::compare(Page().drawn(), changed.drawn()).isSeen());
    QVERIFY(screens::compare(changed.drawn(), Page().drawn()).isSeen());
    QVERIFY(screens::compare(renderedAnew(Page().drawn()), changed.drawn()).isSeen());
}

void TestComparison::seesAnotherSize()
{
    const QImage page = Page().drawn();
    const screens::Difference difference = screens::compare(page, page.copy(0, 0, 640, 479));
    QCOMPARE(difference.what, u"the size was 640x480 and is 640x479"_s);
}

void TestComparison::showsBothBesideTheirDifference()
{
    Page changed;
    changed.button = u"Hold"_s;
    const QImage before = Page().drawn();
    const QImage after = changed.drawn();
    const screens::Difference difference = screens::compare(before, after);
    QVERIFY(QRect(changed.buttonAt, QSize(120, 36)).intersects(difference.where));
    const QImage all = screens::sideBySide(before, after, difference);
    QCOMPARE(all.size(), QSize(3 * 640 + 32, 480));
    QCOMPARE(all.pixel(30, 30), before.pixel(30, 30));
    QCOMPARE(all.pixel(656 + 30, 30), after.pixel(30, 30));
    QCOMPARE(all.pixel(2 * 656 + 30, 30), qRgb(255, 255, 255));
}

QTEST_MAIN(TestComparison)
#include "tst_comparison.moc"
