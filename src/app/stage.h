// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/robot.h"
#include "console/console.h"

#include <functional>
#include <QString>

namespace breakglass::app {

/// Lets time pass until `holds` or for `limit`; false when it was the limit.
using Waiting = std::function<bool(const std::function<bool()> &holds, Milliseconds limit)>;

/// What a play stands on: a console with hands and a way to wait. Once something expected does not happen, everything
/// after it is skipped and `failure` says what it was.
class Stage
{
public:
    Stage(console::Console &console, QQuickWindow &window, Waiting waiting, QString output);

    [[nodiscard]] console::Session &session() const { return m_console.present(); }
    [[nodiscard]] const health::TargetView *target() const;
    [[nodiscard]] QString place() const;

    void press(const QString &keys);
    void type(const QString &text);
    void hold(const QString &keys, const std::function<bool()> &released);
    void wait(Milliseconds span);
    /// Moves time on until `holds`; after `limit` the play has failed.
    void expect(const QString &what, Milliseconds limit, const std::function<bool()> &holds);
    void goTo(const QString &keys, const QString &place);
    void takePicture(const QString &name);

    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] int keysPressed() const { return m_robot.keysPressed(); }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }

private:
    [[nodiscard]] bool isOver() const { return !m_failure.isEmpty(); }

    console::Console &m_console;
    Waiting m_waiting;
    Robot m_robot;
    QString m_output;
    QStringList m_pictures;
    QString m_failure;
};

} // namespace breakglass::app
