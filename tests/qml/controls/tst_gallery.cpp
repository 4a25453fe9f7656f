// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Shows every control in every state, in both themes, and keeps the pictures for people to look at.
#include "support/eventually.h"

#include <QtQml/QQmlComponent>
#include <QtQml/QQmlEngine>
#include <QtQuick/QQuickItem>
#include <QtQuick/QQuickView>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlDrawsWithoutAWarning_data();
    void everyControlDrawsWithoutAWarning();
};

void GalleryTest::everyControlDrawsWithoutAWarning_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<bool>("dark");
    for (const QString &page : {u"Gallery"_s, u"GalleryForms"_s}) {
        QTest::addRow("%s in the dark", qPrintable(page)) << page << true;
        QTest::addRow("%s in the light", qPrintable(page)) << page << false;
    }
}

void GalleryTest::everyControlDrawsWithoutAWarning()
{
    QFETCH(QString, page);
    QFETCH(bool, dark);
    QStringList warnings;
    QQuickView view;
    connect(view.engine(), &QQmlEngine::warnings, this, [&](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            warnings << error.toString();
    });
    QObject *theme = view.engine()->singletonInstance<QObject *>("Breakglass.Theme", "Theme");
    QVERIFY(theme);
    theme->setProperty("dark", dark);
    theme->setProperty("reducedMotion", true);
    const QString folder = QStringLiteral(BG_SOURCE_DIR "/tests/qml/controls/");
    view.setSource(QUrl::fromLocalFile(folder + page + u".qml"_s));
    QCOMPARE(view.status(), QQuickView::Ready);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view, breakglass::support::longestWait));
    const QImage picture = view.grabWindow();
    QVERIFY(!picture.isNull());
    QVERIFY2(warnings.isEmpty(), qPrintable(warnings.join(u'\n')));
    // An empty page would be of one colour.
    QVERIFY(picture.convertToFormat(QImage::Format_Indexed8).colorCount() > 16);
    const QString name = u"/%1-%2.png"_s.arg(page.toLower(), dark ? u"dark"_s : u"light"_s);
    QVERIFY(picture.save(QStringLiteral(BG_BINARY_DIR) + name));
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
