// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QQuickWindow>
#include <QString>

namespace breakglass::app {

/// Hands for a console without a person: presses keys in its window as the window system would, and takes pictures.
/// It knows nothing of the program behind the window.
class Robot
{
public:
    explicit Robot(QQuickWindow &window);

    /// One key with what is held beside it: press("Ctrl+Return"), press("J").
    void press(const QString &keys);
    /// Text as a person types it, key by key, into whatever has the focus.
    void type(const QString &text);
    /// Presses keys and keeps them down until `released` says so.
    void hold(const QString &keys, const std::function<bool()> &released);
    /// Draws a frame now, so that everything stands where it belongs.
    void draw();
    /// Writes what the window shows as PNG; false when it can't be written.
    [[nodiscard]] bool takePicture(const QString &path);
    [[nodiscard]] int keysPressed() const { return m_keys; }

private:
    void send(QEvent::Type type, QKeyCombination keys, const QString &text);

    QQuickWindow &m_window;
    int m_keys = 0;
};

} // namespace breakglass::app
