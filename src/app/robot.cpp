// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/robot.h"

#include <QCoreApplication>
#include <QImage>
#include <QKeySequence>

#include <qpa/qwindowsysteminterface.h>

namespace breakglass::app {

namespace {

QKeyCombination combination(const QString &keys)
{
    return QKeySequence::fromString(keys, QKeySequence::PortableText)[0];
}

void letPass()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

} // namespace

Robot::Robot(QQuickWindow &window) : m_window(window) {}

void Robot::send(QEvent::Type type, QKeyCombination keys, const QString &text)
{
    QWindowSystemInterface::handleKeyEvent<QWindowSystemInterface::SynchronousDelivery>(
        &m_window, type, keys.key(), keys.keyboardModifiers(), text);
    letPass();
}

void Robot::press(const QString &keys)
{
    const QKeyCombination combined = combination(keys);
    const bool plain = keys.size() == 1;
    ++m_keys;
    send(QEvent::KeyPress, combined, plain ? keys.toLower() : QString());
    send(QEvent::KeyRelease, combined, plain ? keys.toLower() : QString());
}

void Robot::type(const QString &text)
{
    for (const QChar character : text) {
        const QKeyCombination key(Qt::Key(character.toUpper().unicode()));
        ++m_keys;
        send(QEvent::KeyPress, key, QString(character));
        send(QEvent::KeyRelease, key, QString(character));
    }
}

void Robot::hold(const QString &keys, const std::function<bool()> &released)
{
    const QKeyCombination combined = combination(keys);
    ++m_keys;
    send(QEvent::KeyPress, combined, {});
    while (!released())
        letPass();
    send(QEvent::KeyRelease, combined, {});
}

void Robot::draw()
{
    letPass();
    m_window.grabWindow();
}

bool Robot::takePicture(const QString &path)
{
    letPass();
    return m_window.grabWindow().save(path);
}

} // namespace breakglass::app
