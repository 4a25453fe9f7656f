// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What the main job costs: keys and seconds from an open window to a confirmed rollback, and the time that the palette
// takes to appear.
#include "support/placewindow.h"

#include "console/plan/planmodel.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;

namespace {

// Of a practised hand that looks before it presses, and of a hold.
constexpr Milliseconds perKey = 300ms;
constexpr Milliseconds hold = 2s;

} // namespace

class TestKeyPresses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_window.reset(); }
    void confirmsARollbackWithFewKeys();
    void opensThePaletteAtOnce();

private:
    // Lets the world go on until it holds; what that took goes to the account of the operator.
    [[nodiscard]] bool wait(const std::function<bool()> &holds);
    void press(const QString &keys);
    void type(const QString &text);

    std::unique_ptr<support::PlaceWindow> m_window;
    Milliseconds m_spent{};
    int m_keys = 0;
};

bool TestKeyPresses::wait(const std::function<bool()> &holds)
{
    for (Milliseconds world{}; world < 20min; world += 500ms) {
        if (holds())
            return true;
        m_window->run(500ms);
        const console::Session &session = m_window->console().present();
        const double speed = session.scenario() ? session.scenario()->speed : 1;
        m_spent += Milliseconds(qint64(500 / speed));
        QTest::qWait(1); // The record is written by its own thread.
    }
    return false;
}

void TestKeyPresses::press(const QString &keys)
{
    ++m_keys;
    m_spent += perKey;
    m_window->press(keys);
}

void TestKeyPresses::type(const QString &text)
{
    for (const QChar character : text) {
        ++m_keys;
        m_spent += perKey;
        m_window->type(QString(character));
    }
}

// Every key that a person presses; the letters of the word and of the reason, too.
void TestKeyPresses::confirmsARollbackWithFewKeys()
{
    m_window = std::make_unique<support::PlaceWindow>(QSize(1440, 900), true, QString());
    const auto at = [this](const char16_t *place) {
        return [this, place] { return m_window->shell().place() == QStringView(place); };
    };
    const auto &console = m_window->console();
    m_window->window().requestActivate();
    QVERIFY(QTest::qWaitForWindowActive(&m_window->window()));
    press(u"Ctrl+Shift+D"_s);
    QVERIFY(wait([&] { return console.present().scenario() != nullptr; }));
    QCOMPARE(console.present().scenario()->id, u"bad-deployment"_s);
    QVERIFY(wait([&] {
        const auto *target =
            console.present().fleet().view(m_window->shell().selection()->target());
        return target && target->level == HealthLevel::Unhealthy;
    }));
    press(u"Ctrl+I"_s);
    press(u"Return"_s);
    QVERIFY(wait([&] { return console.present().desk().state().incident.isActive(); }));
    QVERIFY(wait(at(u"guide")));
    press(u"Ctrl+Return"_s);
    QVERIFY(wait(at(u"plans")));
    auto *plan = m_window->console().plan();
    QVERIFY(wait([&] { return plan->isPresent() && plan->refusal().isEmpty(); }));
    press(u"Ctrl+Return"_s);
    QVERIFY(wait([&] { return plan->confirmation()->isOpen(); }));
    QVERIFY(wait([&] { return !plan->confirmation()->isGuarded(); }));
    type(u"ROLLBACK"_s);
    press(u"Tab"_s);
    type(u"regression"_s);
    QCOMPARE(plan->confirmation()->missing(), QString());
    m_spent += hold;
    ++m_keys;
    m_window->hold(u"Ctrl+Return"_s, [&] { return plan->confirmation()->isBusy(); });
    QVERIFY(plan->confirmation()->isBusy() || !plan->confirmation()->isOpen());
    QVERIFY(wait(
        [&] { return console.present().runner().view().phase == execution::RunPhase::Running; }));
    qInfo("%d keys, %lld s", m_keys, qint64(m_spent.count() / 1000));
    // The word and the shortest reason alone are 18 of them.
    QVERIFY2(m_keys <= 25, qPrintable(QString::number(m_keys)));
    QVERIFY2(m_spent <= 60s, qPrintable(QString::number(m_spent.count())));
}

void TestKeyPresses::opensThePaletteAtOnce()
{
    m_window = std::make_unique<support::PlaceWindow>(QSize(1920, 1080));
    m_window->run(10s);
    QList<qint64> times;
    for (int i = 0; i < 9; ++i) {
        bool drawn = false;
        const auto frame = connect(
            &m_window->window(), &QQuickWindow::frameSwapped, this, [&drawn] { drawn = true; },
            Qt::DirectConnection);
        QElapsedTimer timer;
        timer.start();
        m_window->press(u"Ctrl+K"_s);
        QVERIFY(QTest::qWaitFor([&] { return drawn; }, 5000));
        times.append(timer.elapsed());
        disconnect(frame);
        m_window->press(u"Esc"_s);
        QTest::qWait(50);
    }
    std::ranges::sort(times);
    qInfo("palette: median %lld ms, worst %lld ms", times.at(4), times.last());
    QVERIFY2(times.at(4) <= 160, qPrintable(QString::number(times.at(4))));
}

QTEST_MAIN(TestKeyPresses)
#include "tst_keypresses.moc"
