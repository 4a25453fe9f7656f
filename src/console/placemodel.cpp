// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/placemodel.h"

#include "console/shell/shellmodel.h"

#include <QPointer>

namespace breakglass::console {

namespace {

QCoro::Task<> awaitCommand(QCoro::Task<Expected<Entry>> command, QPointer<ShellModel> shell)
{
    const auto result = co_await std::move(command);
    if (!result && shell)
        shell->notify(result.error());
}

QCoro::Task<> awaitDone(QCoro::Task<Expected<Entry>> command, QPointer<QObject> scope,
    QPointer<ShellModel> shell, std::function<void(bool)> done)
{
    const auto result = co_await std::move(command);
    if (!scope)
        co_return;
    if (!result && shell)
        shell->notify(result.error());
    done(result.has_value());
}

} // namespace

PlaceModel::PlaceModel(ShellModel &shell, QObject *parent) : QObject(parent), m_shell(shell) {}

void PlaceModel::attach(std::shared_ptr<Session> session)
{
    m_scope = std::make_unique<QObject>();
    m_session = std::move(session);
    attached();
}

void PlaceModel::perform(QCoro::Task<Expected<Entry>> command)
{
    awaitCommand(std::move(command), &m_shell);
}

void PlaceModel::perform(QCoro::Task<Expected<Entry>> command, std::function<void(bool)> done)
{
    awaitDone(std::move(command), sessionScope(), &m_shell, std::move(done));
}

} // namespace breakglass::console
