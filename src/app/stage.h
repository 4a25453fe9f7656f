// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/robot.h"
#include "app/views.h"
#include "console/console.h"

#include <functional>
#include <QMap>
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
    /// Of the window as it is, or in every view that was asked for.
    void takePicture(const QString &name);
    /// From now on every picture is taken in each of these, and each is looked through for text that can't be read.
    void lookThrough(QList<View> views) { m_views = std::move(views); }
    [[nodiscard]] bool looksThrough() const { return !m_views.isEmpty(); }

    [[nodiscard]] const QString &failure() const { return m_failure; }
    [[nodiscard]] int keysPressed() const { return m_robot.keysPressed(); }
    [[nodiscard]] const QStringList &pictures() const { return m_pictures; }
    /// "03-overview: cut: production_us" -> the views where it is so.
    [[nodiscard]] const QMap<QString, QStringList> &faults() const { return m_faults; }

private:
    [[nodiscard]] bool isOver() const { return !m_failure.isEmpty(); }
    void keepPicture(const QString &name);
    void show(const View &view);
    void lookAt(const QString &name, const View &view);

    console::Console &m_console;
    QQuickWindow &m_window;
    Waiting m_waiting;
    Robot m_robot;
    QString m_output;
    QList<View> m_views;
    QStringList m_pictures;
    QMap<QString, QStringList> m_faults;
    QString m_failure;
};

} // namespace breakglass::app
