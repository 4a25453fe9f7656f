// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/firstrunmodel.h"

#include "console/console.h"
#include "console/runbooks/runbooksmodel.h"
#include "io/worker.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

QCoro::Task<Shelf> readInWorker(QString folder)
{
    auto work = [folder] { return readShelf(folder); };
    co_return co_await io::inWorker(std::move(work));
}

} // namespace

FirstRunModel::FirstRunModel(ShellModel &shell, Console &console)
    : PlaceModel(shell), m_console(console), m_connecting(console)
{
    connect(
        this, &FirstRunModel::shelfRead, &m_connecting, [this] { m_connecting.offer(m_bundled); });
}

void FirstRunModel::attached()
{
    m_connecting.offer(m_bundled);
    // What comes with Breakglass does not change while it runs; a first run looks all the same.
    if (m_bundled.isEmpty() || !shell().isConnected())
        readShelf();
}

void FirstRunModel::readShelf()
{
    if (m_console.bundled().isEmpty())
        return;
    const QPointer<FirstRunModel> model = this;
    readInWorker(m_console.bundled()).then([model](const Shelf &shelf) {
        if (!model)
            return;
        model->m_runbooks.setRows(shelf.runbooks);
        model->m_bundled = shelf.workspaces;
        Q_EMIT model->shelfRead();
    });
}

void FirstRunModel::startDrill()
{
    if (shell().isConnected() || shell().isDrill()) {
        shell().open(u"drills"_s);
        return;
    }
    practise();
}

void FirstRunModel::practise()
{
    const QString folder = m_console.bundled() + u"/checkr-console"_s;
    const Status started = m_console.practise(folder, u"bad-deployment"_s);
    if (started)
        shell().open(u"overview"_s);
    else
        shell().notify(started.error());
}

void FirstRunModel::openRunbook(int row)
{
    if (row < 0 || row >= m_runbooks.rows().size())
        return;
    const ShelfRunbookRow chosen = m_runbooks.rows().at(row);
    if (const Status visited = m_console.visit(chosen.folder); !visited) {
        shell().notify(visited.error());
        return;
    }
    m_console.runbooks()->openAt(chosen.runbook, 0);
    shell().open(u"runbooks"_s);
}

} // namespace breakglass::console
