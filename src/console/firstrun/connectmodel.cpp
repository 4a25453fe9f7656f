// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/connectmodel.h"

#include "console/console.h"
#include "console/firstrun/folders.h"
#include "console/sentences/sentences.h"
#include "io/files.h"
#include "io/worker.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

bool isWorkspace(const QString &folder)
{
    return io::fileExists(folder + u"/breakglass.yaml"_s);
}

struct Look
{
    QList<FolderRow> folders;
    bool isWorkspace = false;
};

Look lookAt(const QString &path)
{
    constexpr qsizetype most = 500;
    Look look;
    look.isWorkspace = isWorkspace(path);
    const QStringList names = io::listFolders(path);
    for (const QString &name : names.first(std::min(most, names.size()))) {
        const QString inside = QDir(path).filePath(name);
        look.folders.append({name, inside, isWorkspace(inside)});
    }
    return look;
}

QCoro::Task<Look> lookInWorker(QString path)
{
    auto work = [path] { return lookAt(path); };
    co_return co_await io::inWorker(std::move(work));
}

QCoro::Task<workspace::Loaded> loadInWorker(QString folder)
{
    auto work = [folder] { return workspace::load(folder); };
    co_return co_await io::inWorker(std::move(work));
}

QCoro::Task<Expected<workspace::Loaded>> writeInWorker(
    workspace::Draft draft, QString folder, QString today)
{
    auto work = [draft, folder, today] { return workspace::writeDraft(draft, folder, today); };
    co_return co_await io::inWorker(std::move(work));
}

QCoro::Task<Expected<workspace::Loaded>> writeInWorker(
    workspace::ClusterDraft draft, QString folder)
{
    auto work = [draft, folder] { return workspace::writeDraft(draft, folder); };
    co_return co_await io::inWorker(std::move(work));
}

QStringList errorsIn(const workspace::Loaded &loaded)
{
    QStringList errors;
    for (const workspace::Finding &finding : loaded.findings) {
        if (finding.weight == workspace::Finding::Weight::Error)
            errors.append(finding.toText());
    }
    return errors;
}

} // namespace

ConnectModel::ConnectModel(Console &console) : m_console(console), m_cluster(console) {}

void ConnectModel::offer(const QList<WorkspaceRow> &bundled)
{
    QList<WorkspaceRow> rows;
    for (const QString &folder : m_console.preferences()->choice().recent) {
        const auto isThis = [&](const WorkspaceRow &row) { return row.folder == folder; };
        if (std::ranges::none_of(bundled, isThis))
            rows.append({folder.section(u'/', -1), folder, folder, false});
    }
    m_known.setRows(rows + bundled);
    Q_EMIT changed();
}

void ConnectModel::begin()
{
    m_problems.clear();
    m_busy = false;
    m_cluster.forget();
    if (m_path.isEmpty())
        m_path = QDir::homePath();
    Q_EMIT pathChanged();
    Q_EMIT changed();
    look();
}

void ConnectModel::forgetProblems()
{
    m_problems.clear();
    Q_EMIT changed();
}

void ConnectModel::setPath(const QString &path)
{
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT pathChanged();
    look();
}

void ConnectModel::goUp()
{
    setPath(QFileInfo(cleaned(m_path)).path());
}

void ConnectModel::look()
{
    const QString asked = m_path;
    const QPointer<ConnectModel> model = this;
    lookInWorker(cleaned(asked)).then([model, asked](const Look &look) {
        if (!model || model->m_path != asked)
            return;
        model->m_folders.setRows(look.folders);
        model->m_pathIsWorkspace = look.isWorkspace;
        Q_EMIT model->looked();
    });
}

QString ConnectModel::present() const
{
    return m_console.preferences()->choice().workspace;
}

void ConnectModel::fail(const QStringList &problems)
{
    m_busy = false;
    m_problems = problems;
    Q_EMIT changed();
    m_console.shell()->announce(problems.value(0));
}

void ConnectModel::seeLoaded(const QString &folder, const workspace::Loaded &loaded)
{
    if (!loaded.isUsable())
        return fail(errorsIn(loaded));
    if (const Status shown = m_console.openWorkspace(folder); !shown)
        return fail({translated(shown.error())});
    m_busy = false;
    m_problems.clear();
    Q_EMIT changed();
    Q_EMIT opened();
}

void ConnectModel::openFolder(const QString &path)
{
    const QString folder = cleaned(path);
    if (m_busy || folder.isEmpty())
        return;
    m_busy = true;
    m_problems.clear();
    Q_EMIT changed();
    const QPointer<ConnectModel> model = this;
    loadInWorker(folder).then([model, folder](const workspace::Loaded &loaded) {
        if (model)
            model->seeLoaded(folder, loaded);
    });
}

workspace::Draft ConnectModel::draft() const
{
    workspace::Draft draft;
    draft.name = m_name;
    draft.service = m_service.trimmed();
    draft.environment = m_environment.trimmed();
    draft.kind = EnvironmentKind(std::clamp(m_kind, 0, 2));
    draft.means =
        m_means == 0 ? workspace::Draft::Means::Address : workspace::Draft::Means::Commands;
    draft.address = m_address.trimmed();
    draft.history = m_history;
    draft.observe = m_observe;
    return draft;
}

QString ConnectModel::folder() const
{
    return m_folder.isEmpty() ? proposedFolder(m_name) : m_folder;
}

void ConnectModel::setFolder(const QString &folder)
{
    m_folder = folder;
    Q_EMIT answered();
}

QString ConnectModel::missing() const
{
    const Status fine = workspace::checkDraft(draft());
    return fine ? QString() : advice(fine.error());
}

void ConnectModel::writeNew()
{
    if (m_busy)
        return;
    const QString folder = cleaned(this->folder());
    open(writeInWorker(draft(), folder, toIso(m_console.live().clock().now())), folder);
}

void ConnectModel::writeFound()
{
    if (m_busy || !m_cluster.hasFound())
        return;
    const QString folder = cleaned(m_cluster.folder());
    open(writeInWorker(m_cluster.draft(), folder), folder);
}

void ConnectModel::open(QCoro::Task<Expected<workspace::Loaded>> written, const QString &folder)
{
    m_busy = true;
    m_problems.clear();
    Q_EMIT changed();
    const QPointer<ConnectModel> model = this;
    std::move(written).then([model, folder](const Expected<workspace::Loaded> &loaded) {
        if (!model)
            return;
        if (loaded)
            model->seeLoaded(folder, *loaded);
        else
            model->fail({translated(loaded.error())});
    });
}

void ConnectModel::disconnectAll()
{
    if (const Status closed = m_console.openWorkspace(QString()); !closed)
        return fail({translated(closed.error())});
    m_console.shell()->open(u"overview"_s);
    Q_EMIT opened();
}

} // namespace breakglass::console
