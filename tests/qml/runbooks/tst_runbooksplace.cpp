// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "console/runbooks/runbooksmodel.h"
#include "support/placewindow.h"

#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>

using namespace breakglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::PlaceWindow;

namespace {

constexpr auto group = "runbooks";

/// The place with the bundled runbook, read.
struct Reader
{
    explicit Reader(QSize size = {1440, 900}, bool dark = true) : window(size, dark)
    {
        window.run(3s);
        window.press(u"Ctrl+8"_s);
        isReady = window.until([this] { return books().blocks()->count() > 0; });
    }
    [[nodiscard]] console::RunbooksModel &books() { return *window.console().runbooks(); }
    void picture(const QString &name) { window.picture(QLatin1String(group), name); }

    PlaceWindow window;
    bool isReady = false;
};

void writeText(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class RunbooksPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookAtIt_data();
    void lookAtIt();
    void keysMoveThroughTheDocument();
    void findsAndGoesBack();
    void aLinkLeadsToALine();
    void opensTheGuide();
    void importsAFileByTheKeyboard();
};

void RunbooksPlaceTest::lookAtIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1280-dark") << QSize(1280, 720) << true;
    QTest::newRow("1440-dark") << QSize(1440, 900) << true;
    QTest::newRow("1440-light") << QSize(1440, 900) << false;
    QTest::newRow("1920-light") << QSize(1920, 1080) << false;
}

void RunbooksPlaceTest::lookAtIt()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Reader reader(size, dark);
    QVERIFY(reader.isReady);
    reader.picture(name + u"-1-top"_s);
    reader.books().openAt(u"emergency-rollback"_s, 95);
    reader.picture(name + u"-2-line"_s);
    reader.window.press(u"/"_s);
    reader.window.type(u"revision"_s);
    reader.picture(name + u"-3-find"_s);
    reader.window.press(u"Ctrl+O"_s);
    const QString folder = reader.window.folder() + u"/books"_s;
    // More than any folder that is listed before this one.
    constexpr int years = 20;
    for (int year = 0; year < years; ++year)
        QDir().mkpath(folder + u"/%1"_s.arg(2000 + year));
    writeText(folder + u"/going-back.md"_s,
        "# Going back\n\nOwner: Web team\n\n## Assess (0-5 minutes)\n\n- [ ] Ask <person>\n\n"
        "```sh\nkubectl rollout undo deployment/web\n```\n");
    reader.books().importing()->setPath(folder + u'/');
    QVERIFY(reader.window.until(
        [&] { return reader.books().importing()->choices()->count() == years + 1; }));
    reader.picture(name + u"-4-import"_s);
    reader.books().importing()->choose(years);
    QVERIFY(reader.window.until([&] { return reader.books().importing()->isReviewing(); }));
    reader.picture(name + u"-5-review"_s);
    QCOMPARE(reader.window.warnings(), QStringList());
}

void RunbooksPlaceTest::keysMoveThroughTheDocument()
{
    Reader reader;
    QVERIFY(reader.isReady);
    for (int step = 0; step < 4; ++step)
        reader.window.press(u"J"_s);
    reader.window.press(u"C"_s);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"helm history"_s));
    QCOMPARE(reader.window.warnings(), QStringList());
}

void RunbooksPlaceTest::findsAndGoesBack()
{
    Reader reader;
    QVERIFY(reader.isReady);
    reader.window.press(u"/"_s);
    reader.window.type(u"image"_s);
    QCOMPARE(reader.books().wanted(), u"image"_s);
    QVERIFY2(
        reader.books().foundText().startsWith(u"1 of "_s), qPrintable(reader.books().foundText()));
    reader.window.press(u"Return"_s);
    QVERIFY2(
        reader.books().foundText().startsWith(u"2 of "_s), qPrintable(reader.books().foundText()));
    reader.window.press(u"Esc"_s);
    QCOMPARE(reader.books().wanted(), QString());
    QCOMPARE(reader.window.shell().place(), u"runbooks"_s);
}

void RunbooksPlaceTest::aLinkLeadsToALine()
{
    Reader reader;
    QVERIFY(reader.isReady);
    reader.window.press(u"Ctrl+1"_s);
    reader.books().openAt(u"emergency-rollback"_s, 70);
    QCOMPARE(reader.window.shell().place(), u"runbooks"_s);
    QVERIFY(reader.books().marked() > 0);
    const auto *rows = reader.books().blocks();
    const QVariant line =
        rows->data(rows->index(reader.books().marked()), rows->roleNames().key("line"));
    QVERIFY2(line.toInt() <= 70, qPrintable(line.toString()));
}

void RunbooksPlaceTest::opensTheGuide()
{
    Reader reader;
    QVERIFY(reader.isReady);
    reader.window.press(u"G"_s);
    QCOMPARE(reader.window.shell().place(), u"guide"_s);
}

void RunbooksPlaceTest::importsAFileByTheKeyboard()
{
    Reader reader;
    QVERIFY(reader.isReady);
    const QString own = reader.window.folder() + u"/own"_s;
    reader.books().setOwnFolder(own);
    const QString file = reader.window.folder() + u"/web.md"_s;
    writeText(file, "# Web\n\n## Assess (0-5 minutes)\n\n- [ ] Look\n");
    reader.window.press(u"Ctrl+O"_s);
    QVERIFY(reader.books().importing()->isActive());
    reader.window.press(u"Ctrl+A"_s);
    reader.window.type(file);
    QCOMPARE(reader.books().importing()->path(), file);
    reader.window.press(u"Return"_s);
    QVERIFY(reader.window.until([&] { return reader.books().importing()->isReviewing(); }));
    reader.window.press(u"Return"_s);
    QVERIFY(reader.window.until([&] { return reader.books().title() == u"Web"; }));
    QVERIFY(!reader.books().importing()->isActive());
    QVERIFY(QFile::exists(own + u"/web.md"_s));
    QVERIFY(QFile::exists(file));
    QCOMPARE(reader.window.warnings(), QStringList());
}

QTEST_MAIN(RunbooksPlaceTest)
#include "tst_runbooksplace.moc"
