// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/stage.h"

#include "app/textfaults.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

Stage::Stage(console::Console &console, QQuickWindow &window, Waiting waiting, QString output)
    : m_console(console),
      m_window(window),
      m_waiting(std::move(waiting)),
      m_robot(window),
      m_output(std::move(output))
{
}

const health::TargetView *Stage::target() const
{
    return session().fleet().view(m_console.shell()->selection()->target());
}

QString Stage::place() const
{
    return m_console.shell()->place();
}

void Stage::press(const QString &keys)
{
    if (!isOver())
        m_robot.press(keys);
}

void Stage::type(const QString &text)
{
    if (!isOver())
        m_robot.type(text);
}

void Stage::hold(const QString &keys, const std::function<bool()> &released)
{
    if (!isOver())
        m_robot.hold(keys, released);
}

void Stage::wait(Milliseconds span)
{
    if (!isOver())
        m_waiting([] { return false; }, span);
}

void Stage::expect(const QString &what, Milliseconds limit, const std::function<bool()> &holds)
{
    if (isOver() || m_waiting(holds, limit))
        return;
    takePicture(u"failed"_s);
    m_failure = what;
}

void Stage::goTo(const QString &keys, const QString &wanted)
{
    press(keys);
    expect(u"%1 opens %2"_s.arg(keys, wanted), 10s, [&] { return place() == wanted; });
    wait(1s);
}

void Stage::takePicture(const QString &name)
{
    if (isOver())
        return;
    if (m_views.isEmpty()) {
        keepPicture(name);
        return;
    }
    const View present{
        m_window.size(), m_console.preferences()->theme(), m_console.preferences()->scale()};
    for (const View &view : std::as_const(m_views))
        lookAt(name, view);
    show(present);
}

void Stage::show(const View &view)
{
    m_window.resize(view.size);
    m_console.preferences()->setTheme(view.theme);
    m_console.preferences()->setScale(view.scale);
    // Layouts settle in the events that follow and before a frame is drawn, which the window would do when it likes;
    // no time passes.
    for (int round = 0; round < 2; ++round) {
        m_waiting([] { return true; }, 0ms);
        m_robot.draw();
    }
}

void Stage::lookAt(const QString &name, const View &view)
{
    show(view);
    if (view.isPictured)
        keepPicture(u"%1-%2"_s.arg(name, view.name()));
    for (const QString &fault : textFaults(m_window))
        m_faults[u"%1: %2"_s.arg(name, fault)].append(view.name());
}

void Stage::keepPicture(const QString &name)
{
    const QString path = u"%1/%2.png"_s.arg(m_output, name);
    if (m_robot.takePicture(path))
        m_pictures.append(path);
    else
        m_failure = u"%1 can be written"_s.arg(path);
}

} // namespace breakglass::app
