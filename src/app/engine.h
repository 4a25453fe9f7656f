// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQmlApplicationEngine>
#include <QStringList>

namespace breakglass::app {

/// A QML engine that loads compiled-in files only, reaches no network, and remembers every warning.
class Engine : public QObject
{
    Q_OBJECT
public:
    Engine();
    ~Engine() override;
    [[nodiscard]] QQmlApplicationEngine &qml() { return m_engine; }
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

private:
    class LocalFilesOnly;
    std::unique_ptr<LocalFilesOnly> m_interceptor;
    QQmlApplicationEngine m_engine;
    QStringList m_warnings;
};

} // namespace breakglass::app
