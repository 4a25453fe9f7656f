// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/codetext.h"
#include "support/eventually.h"

#include <QtGui/QClipboard>
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

QString pieceOf(const QString &text, const QList<SyntaxSpan> &spans, SyntaxRole role)
{
    QStringList pieces;
    for (const SyntaxSpan &span : spans) {
        if (span.role == role) {
            pieces.append(text.mid(span.start, span.length));
        }
    }
    return pieces.join(u'|');
}

std::unique_ptr<CodeText> makeCode(QQmlEngine &engine, const QByteArray &properties)
{
    QQmlComponent component(&engine);
    component.setData(
        "import QtQuick\nimport Breakglass.Items\nCodeText { " + properties + " }", QUrl());
    std::unique_ptr<QObject> object(component.create());
    auto *code = qobject_cast<CodeText *>(object.get());
    if (!code) {
        qWarning("%s", qPrintable(component.errorString()));
        return nullptr;
    }
    object.release();
    return std::unique_ptr<CodeText>(code);
}

} // namespace

class CodeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spansNameTheParts();
    void markupIsShownLiterally();
    void heightFollowsWidth();
    void coloursArriveAfterTheFirstFrame();
    void copyGivesTheOriginal();
};

void CodeTextTest::spansNameTheParts()
{
    const QString json = u"{\"replicas\": 6}"_s;
    QCOMPARE(pieceOf(json, findSyntaxSpans(json, u"json"_s), SyntaxRole::Number), u"6"_s);
    const QString yaml = u"# why\nimage: console\nreplicas: 6"_s;
    const auto spans = findSyntaxSpans(yaml, u"yaml"_s);
    QCOMPARE(pieceOf(yaml, spans, SyntaxRole::Comment).remove(u'|'), u"# why"_s);
    QVERIFY(pieceOf(yaml, spans, SyntaxRole::Key).contains(u"image"_s));
    QVERIFY(findSyntaxSpans(yaml, u"klingon"_s).isEmpty());
    QVERIFY(!findSyntaxSpans(u"echo \"a\" # b"_s, u"bash"_s).isEmpty());
}

void CodeTextTest::markupIsShownLiterally()
{
    QQmlEngine engine;
    const auto code = makeCode(engine, "width: 400; text: '<img src=\"http://x/\"><b>bold</b>'");
    QVERIFY(code);
    QCOMPARE(code->shownText(), u"<img src=\"http://x/\"><b>bold</b>"_s);
    const auto plain = makeCode(engine, "width: 400; text: '(img src=\"http://x/\")(b)bold(/b)'");
    QVERIFY(plain);
    QCOMPARE(code->implicitWidth(), plain->implicitWidth()); // every character takes its cell
}

void CodeTextTest::heightFollowsWidth()
{
    QQmlEngine engine;
    const auto code =
        makeCode(engine, "width: 2000; lineHeight: 20; text: 'one two three four five six'");
    QVERIFY(code);
    QCOMPARE(code->implicitHeight(), 20.);
    QQuickWindow window;
    code->setParentItem(window.contentItem());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window, breakglass::support::longestWait));
    code->setWidth(80);
    QVERIFY(breakglass::support::eventually([&] { return code->lineCount() >= 3; }));
    QCOMPARE(code->implicitHeight(), code->lineCount() * 20.);
    code->setParentItem(nullptr);
}

void CodeTextTest::coloursArriveAfterTheFirstFrame()
{
    QQmlEngine engine;
    const auto code = makeCode(engine,
        "width: 400; language: 'yaml'; text: 'replicas: 6'; colors.text: '#ffffff'; "
        "colors.key: '#8FC1FF'; colors.number: '#E3C78F'");
    QVERIFY(code);
    QVERIFY(code->spans().isEmpty());
    QCOMPARE(code->colors().key, QColor(0x8FC1FF));
    QVERIFY(breakglass::support::eventually([&] { return !code->spans().isEmpty(); }));
}

void CodeTextTest::copyGivesTheOriginal()
{
    QQmlEngine engine;
    const auto code = makeCode(engine, "text: 'a\\tb'");
    QVERIFY(code);
    code->copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"a\tb"_s);
    QCOMPARE(code->shownText(), u"a   b"_s);
}

QTEST_MAIN(CodeTextTest)
#include "tst_codetext.moc"
