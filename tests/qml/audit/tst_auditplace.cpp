// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "console/audit/auditmodel.h"
#include "support/placewindow.h"

#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>

using namespace breakglass;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::PlaceWindow;

namespace {

/// The place over a record with an incident, notes and a change of severity.
struct Reader
{
    explicit Reader(QSize size = {1440, 900}, bool dark = true) : window(size, dark)
    {
        window.run(3s);
        incident::Desk &desk = window.console().live().desk();
        const TargetId target = window.console().live().workspace().targets.first().id;
        (void)QCoro::waitFor(desk.declare(u"Errors above 5 %"_s, Severity::P1, {target}));
        (void)QCoro::waitFor(desk.addNote(u"The payment page answers slowly"_s));
        (void)QCoro::waitFor(desk.changeSeverity(Severity::P0, u"Payments fail"_s));
        (void)QCoro::waitFor(desk.sendUpdate(u"internal"_s, u"We are going back"_s));
        window.press(u"Ctrl+Shift+A"_s);
        isReady = window.until([this] { return audit().rows()->count() >= 5; });
    }
    [[nodiscard]] console::AuditModel &audit() { return *window.console().audit(); }

    PlaceWindow window;
    bool isReady = false;
};

} // namespace

class AuditPlaceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lookAtIt_data();
    void lookAtIt();
    void keysChooseAndNarrow();
    void searchesAsOneTypes();
};

void AuditPlaceTest::lookAtIt_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::newRow("1280-light") << QSize(1280, 720) << false;
    QTest::newRow("1440-dark") << QSize(1440, 900) << true;
    QTest::newRow("1920-dark") << QSize(1920, 1080) << true;
}

void AuditPlaceTest::lookAtIt()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    Reader reader(size, dark);
    QVERIFY(reader.isReady);
    reader.window.picture(u"audit"_s, name + u"-1-calm"_s);
    reader.window.press(u"J"_s);
    reader.window.press(u"J"_s);
    reader.window.press(u"I"_s);
    reader.window.press(u"F5"_s);
    QVERIFY(reader.window.until(
        [&] { return reader.audit().chainState() == console::ChainWords::Intact; }));
    reader.window.press(u"Ctrl+E"_s);
    QVERIFY(reader.window.until([&] { return !reader.audit().exported().isEmpty(); }));
    reader.window.picture(u"audit"_s, name + u"-2-chosen"_s);
    QCOMPARE(reader.window.warnings(), QStringList());
}

void AuditPlaceTest::keysChooseAndNarrow()
{
    Reader reader;
    QVERIFY(reader.isReady);
    reader.window.press(u"J"_s);
    QCOMPARE(reader.audit().selected(), 0);
    reader.window.press(u"Down"_s);
    QCOMPARE(reader.audit().selected(), 1);
    QVERIFY(reader.window.until([&] { return reader.audit().fields()->count() > 0; }));
    reader.window.press(u"C"_s);
    QCOMPARE(QGuiApplication::clipboard()->text().size(), 64);
    reader.window.press(u"I"_s);
    QCOMPARE(reader.audit().incident(), u"INCIDENT-1"_s);
    reader.window.press(u"P"_s);
    QCOMPARE(reader.audit().person(), u"Marta Kowalski"_s);
    reader.window.press(u"Esc"_s);
    QCOMPARE(reader.audit().incident(), QString());
    reader.window.press(u"Esc"_s);
    QCOMPARE(reader.audit().person(), QString());
}

void AuditPlaceTest::searchesAsOneTypes()
{
    Reader reader;
    QVERIFY(reader.isReady);
    reader.window.press(u"/"_s);
    reader.window.type(u"payment slowly"_s);
    QVERIFY(reader.window.until([&] { return reader.audit().rows()->count() == 1; }));
    reader.window.press(u"Return"_s);
    reader.window.press(u"J"_s);
    QCOMPARE(reader.audit().selected(), 0);
    reader.window.press(u"Esc"_s);
    QCOMPARE(reader.audit().search(), QString());
    QVERIFY(reader.audit().rows()->count() >= 5);
}

QTEST_MAIN(AuditPlaceTest)
#include "tst_auditplace.moc"
