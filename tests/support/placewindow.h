// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine.h"
#include "app/robot.h"
#include "support/openconsole.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

namespace breakglass::support {
using namespace Qt::StringLiterals;

/// The bundled workspace, another one, or none (empty), in a window that a test plays by its keys.
class PlaceWindow
{
public:
    explicit PlaceWindow(QSize size = {1440, 900}, bool dark = true,
        const QString &workspace = app::bundledWorkspace())
        : m_bench(workspace)
    {
        console().preferences()->setTheme(dark ? u"dark"_s : u"light"_s);
        m_engine = std::make_unique<app::Engine>();
        m_engine->qml().setInitialProperties(
            {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
        m_engine->qml().loadFromModule("Breakglass.Shell", "Main");
        m_window = qobject_cast<QQuickWindow *>(m_engine->qml().rootObjects().value(0));
        if (!m_window)
            qFatal("%s", qPrintable(m_engine->warnings().join(u'\n')));
        m_window->show();
        m_robot = std::make_unique<app::Robot>(*m_window);
    }

    [[nodiscard]] console::Console &console() { return m_bench.console(); }
    [[nodiscard]] console::ShellModel &shell() { return *console().shell(); }
    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] QString folder() const { return m_bench.state(); }
    [[nodiscard]] QStringList warnings() const { return m_engine->warnings(); }
    void run(Milliseconds span) { m_bench.run(span); }
    [[nodiscard]] bool until(const std::function<bool()> &holds)
    {
        return QTest::qWaitFor(holds, 20'000);
    }
    void press(const QString &keys) { m_robot->press(keys); }
    void type(const QString &text) { m_robot->type(text); }
    /// Keeps keys down until `done`; real time passes, that of the world stands still.
    void hold(const QString &keys, const std::function<bool()> &done)
    {
        const QDeadlineTimer longest(10'000);
        m_robot->hold(keys, [&] { return done() || longest.hasExpired(); });
    }
    /// Writes <build>/<group>-pictures/<name>.png, to be looked at.
    void picture(const QString &group, const QString &name)
    {
        const QString folder = u"" BG_BINARY_DIR "/%1-pictures"_s.arg(group);
        QDir().mkpath(folder);
        QTest::qWait(300);
        QVERIFY(m_robot->takePicture(folder + u'/' + name + u".png"_s));
    }
    /// Name of the item that has the keyboard, for messages.
    [[nodiscard]] QString focused() const
    {
        const QQuickItem *item = m_window->activeFocusItem();
        return item ? QString::fromLatin1(item->metaObject()->className()) : QString();
    }

private:
    OpenConsole m_bench;
    std::unique_ptr<app::Engine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<app::Robot> m_robot;
};

} // namespace breakglass::support
