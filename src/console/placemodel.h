// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"

#include <functional>
#include <memory>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

class ShellModel;

/// Base of what a place binds to. Follows one session at a time; `attached` is called with each new one.
class PlaceModel : public QObject
{
    Q_OBJECT
    QML_ANONYMOUS
public:
    explicit PlaceModel(ShellModel &shell, QObject *parent = nullptr);
    void attach(std::shared_ptr<Session> session);

protected:
    /// The session has changed: connect to it (with `sessionScope` as context) and read everything.
    virtual void attached() = 0;
    [[nodiscard]] Session &session() const { return *m_session; }
    /// For a part of the place that follows the session itself.
    [[nodiscard]] const std::shared_ptr<Session> &sharedSession() const { return m_session; }
    [[nodiscard]] bool hasSession() const { return m_session != nullptr; }
    [[nodiscard]] ShellModel &shell() const { return m_shell; }
    /// Context object for connections to the session; replaced with it, so none survives it.
    [[nodiscard]] QObject *sessionScope() const { return m_scope.get(); }
    /// Performs a desk command in the background; a refusal becomes a notice of the shell.
    void perform(QCoro::Task<Expected<Entry>> command);
    /// The same, and `done` afterwards, unless another session was opened meanwhile; true: it is in the record.
    void perform(QCoro::Task<Expected<Entry>> command, std::function<void(bool)> done);

private:
    ShellModel &m_shell;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<QObject> m_scope;
};

} // namespace breakglass::console
