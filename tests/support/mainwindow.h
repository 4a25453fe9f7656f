// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/engine.h"
#include "app/robot.h"
#include "console/console.h"
#include "support/activation.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QQuickItem>
#include <QQuickWindow>

namespace breakglass::support {

using namespace Qt::StringLiterals;

/// The console's window, or another one, played by its keys. Nothing moves in it by the real time, so that a picture
/// needs no waiting.
class MainWindow
{
public:
    explicit MainWindow(console::Console &console, QSize size = {1440, 900},
        const QString &theme = u"dark"_s, const QString &module = u"Breakglass.Shell"_s,
        const QString &type = u"Main"_s)
    {
        console.preferences()->reduceMotion(true);
        console.preferences()->setTheme(theme);
        m_engine.qml().setInitialProperties(
            {{u"width"_s, size.width()}, {u"height"_s, size.height()}});
        m_engine.qml().loadFromModule(module, type);
        m_window = qobject_cast<QQuickWindow *>(m_engine.qml().rootObjects().value(0));
        if (!m_window || !activate(*m_window))
            qFatal("%s", qPrintable(m_engine.warnings().join(u'\n')));
        m_robot = std::make_unique<app::Robot>(*m_window);
    }

    [[nodiscard]] QQuickWindow &window() { return *m_window; }
    [[nodiscard]] app::Robot &robot() { return *m_robot; }
    [[nodiscard]] QQmlApplicationEngine &qml() { return m_engine.qml(); }
    [[nodiscard]] QStringList warnings() const { return m_engine.warnings(); }
    void press(const QString &keys) { m_robot->press(keys); }
    void type(const QString &text) { m_robot->type(text); }
    /// Keeps keys down until `done`; real time passes, that of the world stands still.
    void hold(const QString &keys, const std::function<bool()> &done)
    {
        const QDeadlineTimer longest(longestWait);
        m_robot->hold(keys, [&] { return done() || longest.hasExpired(); });
    }
    /// Lets everything be laid out and drawn that has been asked for.
    void settle()
    {
        QCoreApplication::processEvents();
        (void)m_window->grabWindow();
        QCoreApplication::processEvents();
    }
    void resize(QSize size)
    {
        m_window->resize(size);
        settle();
    }
    /// For people who want to look: pictures go where BG_PICTURES says.
    void picture(const QString &name)
    {
        settle();
        if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
            QVERIFY(m_robot->takePicture(u"%1/%2.png"_s.arg(folder, name)));
    }
    /// Name of the item that has the keyboard, for messages.
    [[nodiscard]] QString focused() const
    {
        const QQuickItem *item = m_window->activeFocusItem();
        return item ? QString::fromLatin1(item->metaObject()->className()) : QString();
    }

private:
    app::Engine m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<app::Robot> m_robot;
};

} // namespace breakglass::support
