// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/textfaults.h"
#include "support/eventually.h"

#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class TestTextFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatCantBeRead_data();
    void namesWhatCantBeRead();
};

void TestTextFaults::namesWhatCantBeRead_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("faults");
    const auto row = [](const char *name, const QString &body, const QStringList &faults) {
        QTest::newRow(name) << body << faults;
    };
    row("text with room", u"Text { text: 'Ready' }"_s, {});
    row("shortened", u"Text { text: 'Rolling out'; width: 30; elide: Text.ElideRight }"_s,
        {u"shortened: Rolling out"_s});
    row("shortened, as text from outside may be",
        u"Text { property bool mayElide: true; text: 'A long change'; width: 30;"
        " elide: Text.ElideRight }"_s,
        {});
    row("cut at the window", u"Text { text: 'Ready'; x: 390 }"_s, {u"cut: Ready"_s});
    row("cut by a panel", u"Item { clip: true; width: 20; height: 40; Text { text: 'Ready' } }"_s,
        {u"cut: Ready"_s});
    row("below the edge of a list that scrolls",
        u"Flickable { clip: true; width: 200; height: 10; contentHeight: 300;"
        " Text { text: 'Ready' } }"_s,
        {});
    row("across a list that scrolls the other way",
        u"Flickable { clip: true; width: 20; height: 40; contentHeight: 300;"
        " Text { text: 'Ready' } }"_s,
        {u"cut: Ready"_s});
    row("over other text", u"Item { Text { text: 'One' } Text { text: 'Two' } }"_s,
        {u"over each other: One | Two"_s});
    row("lines as close as the design has them",
        u"Item { Text { text: 'One' } Text { text: 'Two'; y: implicitHeight - 5 } }"_s, {});
    row("the same lines, enlarged",
        u"Item { scale: 2; transformOrigin: Item.TopLeft; Text { text: 'One' }"
        " Text { text: 'Two'; y: implicitHeight - 5 } }"_s,
        {});
    row("over other text, enlarged",
        u"Item { scale: 2; transformOrigin: Item.TopLeft; Text { text: 'One' }"
        " Text { text: 'Two'; y: implicitHeight - 8 } }"_s,
        {u"over each other: One | Two"_s});
    row("side by side", u"Row { Text { text: 'One' } Text { text: 'Two' } }"_s, {});
    row("in a dialog over the page",
        u"Item { Text { text: 'One' }"
        " Item { property bool liesOver: true; Text { text: 'Two' } } }"_s,
        {});
    row("hidden", u"Item { Text { text: 'One' } Text { text: 'Two'; visible: false } }"_s, {});
    row("faded out", u"Item { Text { text: 'One' } Text { text: 'Two'; opacity: 0 } }"_s, {});
    row("aligned to the end, within its box",
        u"Text { text: 'Ready'; width: 400; horizontalAlignment: Text.AlignRight }"_s, {});
    row("aligned to the end of a box that is outside",
        u"Text { text: 'Ready'; width: 420; horizontalAlignment: Text.AlignRight }"_s,
        {u"cut: Ready"_s});
}

void TestTextFaults::namesWhatCantBeRead()
{
    QFETCH(const QString, body);
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nItem {\n" + body.toUtf8() + "\n}", {});
    QQuickWindow window;
    window.resize(400, 100);
    const std::unique_ptr<QObject> made(component.create());
    auto *root = qobject_cast<QQuickItem *>(made.get());
    QVERIFY2(root, qPrintable(component.errorString()));
    root->setParentItem(window.contentItem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, support::longestWait));
    QTEST(app::textFaults(window), "faults");
}

QTEST_MAIN(TestTextFaults)
#include "tst_textfaults.moc"
