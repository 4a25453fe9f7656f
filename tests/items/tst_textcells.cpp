// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/textcells.h"

#include <QtGui/QGuiApplication>
#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <QtQuick/QQuickWindow>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

Q_IMPORT_QML_PLUGIN(Breakglass_ItemsPlugin)

using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<TextCells> makeCells(QQmlEngine &engine, const QByteArray &cells)
{
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick\nimport Breakglass.Items\nTextCells { width: 300; height: 40; " + cells +
            " }",
        QUrl());
    std::unique_ptr<QObject> object(component.create());
    auto *made = qobject_cast<TextCells *>(object.get());
    if (!made) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    object.release();
    return std::unique_ptr<TextCells>(made);
}

/// A window with nothing in it but an item.
class Shown
{
public:
    explicit Shown(QQuickItem &item) : m_item(item)
    {
        m_window.resize(300, 80);
        m_window.setColor(Qt::black);
        item.setParentItem(m_window.contentItem());
        m_window.show();
        m_isExposed = QTest::qWaitForWindowExposed(&m_window);
    }
    ~Shown() { m_item.setParentItem(nullptr); }
    Q_DISABLE_COPY_MOVE(Shown)
    [[nodiscard]] QImage picture() { return m_isExposed ? m_window.grabWindow() : QImage(); }

private:
    QQuickItem &m_item;
    QQuickWindow m_window;
    bool m_isExposed = false;
};

/// How many pixels of an area have ink.
int inkIn(const QImage &image, const QRect &area)
{
    int ink = 0;
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            ink += image.pixelColor(x, y) != Qt::black;
    }
    return ink;
}

} // namespace

class TextCellsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsTakeWhatTheyNeed();
    void tooLongWordsAreShortened();
    void markupAndLineFeedsAreData();
    void aCellFollowsTheOneBefore();
    void wordsEndWhereTheirRoomEnds();
    void fromTheRightTheyBeginThere();
    void theyAreDrawnWhereTheySay();
    void anotherTextIsDrawnAnew();
    void anIconStandsBeforeItsWords();
    void nothingIsDrawnWhereAnAncestorHidesIt();

private:
    QQmlEngine m_engine;
};

void TextCellsTest::wordsTakeWhatTheyNeed()
{
    const auto cells = makeCells(m_engine, "TextCell { x: 10; text: 'Superseded' }");
    const TextCell &cell = *cells->list().constFirst();
    QVERIFY(cell.naturalWidth() > 20);
    QCOMPARE(cell.drawnWidth(), cell.naturalWidth());
    QVERIFY(!cell.isTruncated());
    QCOMPARE(cells->drawnAt(cell).left(), 10.0);
    QCOMPARE(cells->drawnAt(cell).center().y(), 20.0);
}

void TextCellsTest::tooLongWordsAreShortened()
{
    const auto cells = makeCells(
        m_engine, "TextCell { width: 60; text: 'Speed up the search filters of the shop' }");
    TextCell &cell = *cells->list().constFirst();
    QVERIFY(cell.isTruncated());
    QVERIFY(cell.drawnWidth() <= 60);
    QVERIFY(cell.layout().text().endsWith(u'…'));
    cell.setWidth(0);
    QVERIFY(!cell.isTruncated());
    QCOMPARE(cell.layout().text(), cell.text());
}

void TextCellsTest::markupAndLineFeedsAreData()
{
    const auto cells = makeCells(m_engine, R"(TextCell { text: '<b>bold</b>\nsecond' })");
    QCOMPARE(cells->list().constFirst()->layout().text(), u"<b>bold</b> second"_s);
    QCOMPARE(cells->list().constFirst()->layout().lineCount(), 1);
}

void TextCellsTest::aCellFollowsTheOneBefore()
{
    const auto cells = makeCells(
        m_engine, "TextCell { id: one; text: 'ab' } TextCell { text: 'c'; x: one.drawnWidth + 6 }");
    TextCell &one = *cells->list().constFirst();
    const TextCell &other = *cells->list().constLast();
    QCOMPARE(other.x(), one.drawnWidth() + 6);
    one.setText(u"much longer"_s);
    QCOMPARE(other.x(), one.drawnWidth() + 6);
}

void TextCellsTest::wordsEndWhereTheirRoomEnds()
{
    const auto cells = makeCells(m_engine, "TextCell { atEnd: true; x: 4; width: 80; text: '12' }");
    QCOMPARE(cells->drawnAt(*cells->list().constFirst()).right(), 84.0);
}

void TextCellsTest::fromTheRightTheyBeginThere()
{
    const auto cells = makeCells(m_engine, "TextCell { x: 10; text: 'ab' }");
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const double right = cells->drawnAt(*cells->list().constFirst()).right();
    cells->setAlwaysFromLeft(true);
    const double left = cells->drawnAt(*cells->list().constFirst()).left();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(right, 290.0);
    QCOMPARE(left, 10.0);
}

void TextCellsTest::theyAreDrawnWhereTheySay()
{
    const auto cells = makeCells(m_engine, "TextCell { color: 'white'; x: 20; text: 'MMM' } "
                                           "TextCell { visible: false; x: 200; text: 'MMM' }");
    Shown shown(*cells);
    const QImage image = shown.picture();
    const QRect place = cells->drawnAt(*cells->list().constFirst()).toAlignedRect();
    QVERIFY(inkIn(image, place) > 30);
    QCOMPARE(inkIn(image, QRect(0, 0, 18, 40)), 0);
    QCOMPARE(inkIn(image, QRect(place.right() + 3, 0, 300 - place.right() - 3, 40)), 0);
}

void TextCellsTest::anotherTextIsDrawnAnew()
{
    const auto cells = makeCells(m_engine, "TextCell { color: 'white'; text: 'MMM' }");
    Shown shown(*cells);
    const QImage before = shown.picture();
    cells->list().constFirst()->setText(u"MMMMMM"_s);
    const QImage after = shown.picture();
    QVERIFY(inkIn(after, after.rect()) > inkIn(before, before.rect()) * 3 / 2);
}

void TextCellsTest::anIconStandsBeforeItsWords()
{
    const auto cells =
        makeCells(m_engine, "TextCell { color: 'white'; icon: 'check'; x: 10; text: 'Yes' }");
    const TextCell &cell = *cells->list().constFirst();
    QCOMPARE(cells->iconAt(cell), QRectF(10, 13, 14, 14));
    QCOMPARE(cells->drawnAt(cell).left(), 30.0);
    Shown shown(*cells);
    const QImage image = shown.picture();
    QVERIFY(inkIn(image, cells->iconAt(cell).toRect()) > 5);
    QCOMPARE(inkIn(image, QRect(24, 0, 5, 40)), 0);
}

void TextCellsTest::nothingIsDrawnWhereAnAncestorHidesIt()
{
    QQuickItem frame;
    frame.setSize({300, 20});
    frame.setClip(true);
    const auto cells = makeCells(m_engine, "TextCell { color: 'white'; text: 'MMM' }");
    cells->setParentItem(&frame);
    Shown shown(frame);
    const QImage half = shown.picture();
    QVERIFY(inkIn(half, QRect(0, 0, 300, 20)) > 0);
    QCOMPARE(inkIn(half, QRect(0, 20, 300, 60)), 0);
    cells->setY(30);
    const QImage none = shown.picture();
    QCOMPARE(inkIn(none, none.rect()), 0);
    cells->setParentItem(nullptr);
}

QTEST_MAIN(TextCellsTest)
#include "tst_textcells.moc"
