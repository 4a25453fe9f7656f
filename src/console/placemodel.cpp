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

} // namespace breakglass::console
