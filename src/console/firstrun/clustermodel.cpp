// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/clustermodel.h"

#include "console/console.h"
#include "console/firstrun/folders.h"
#include "console/sentences/sentences.h"
#include "io/worker.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

// More than that are not all of one team: the person picks.
constexpr qsizetype mostTickedAtOnce = 30;

QCoro::Task<Expected<QList<ContextRow>>> readInWorker(QStringList files)
{
    auto work = [files] { return readContexts(files); };
    co_return co_await io::inWorker(std::move(work));
}

/// "Dev" of "arn:aws:eks:eu-west-1:1234:cluster/Dev": clouds call a context after the whole way to it.
QString shortName(const QString &context)
{
    return context.section(u'/', -1, -1, QString::SectionSkipEmpty).section(u':', -1);
}

} // namespace

ClusterModel::ClusterModel(Console &console) : m_console(console) {}

ClusterModel::~ClusterModel()
{
    m_stopping.request_stop();
}

const ContextRow *ClusterModel::chosen() const
{
    const bool isThere = m_context >= 0 && m_context < m_contexts.rows().size();
    return isThere ? &m_contexts.rows().at(m_context) : nullptr;
}

void ClusterModel::choose(int row)
{
    // A list without rows has chosen none: what was said of them stays.
    if (row == m_context || row < 0 || row >= m_contexts.rows().size())
        return;
    stop();
    m_context = row;
    // Said of one program, not of the next.
    m_isPluginAllowed = false;
    m_problem.clear();
    Q_EMIT changed();
}

QString ClusterModel::contextText() const
{
    const ContextRow *row = chosen();
    return row ? row->name + u", "_s + row->server : QString();
}

QString ClusterModel::plugin() const
{
    const ContextRow *row = chosen();
    if (!row)
        return {};
    return row->program.isEmpty() ? row->plugin : row->program;
}

void ClusterModel::allowPlugin(bool allowed)
{
    m_isPluginAllowed = allowed;
    Q_EMIT changed();
}

// A drill and what a play shows have no way to anything real.
QString ClusterModel::refusal() const
{
    if (!m_door.look)
        return tr("No cluster can be looked at from here.");
    return m_console.present().scenario() ? tr("A drill is on. End it, then look at a cluster.")
                                          : QString();
}

QString ClusterModel::cannotLook() const
{
    const ContextRow *row = chosen();
    if (!row)
        return tr("There is no context to look at");
    if (const QString refused = refusal(); !refused.isEmpty())
        return refused;
    if (isLooking())
        return tr("It is being looked at");
    if (row->plugin.isEmpty())
        return {};
    if (row->program.isEmpty())
        return tr("%1 is not installed here").arg(row->plugin);
    return m_isPluginAllowed ? QString() : tr("Tick that it may start %1").arg(row->program);
}

void ClusterModel::forget()
{
    stop();
    m_isEntered = false;
    m_isPluginAllowed = false;
    m_problem.clear();
    leave();
    Q_EMIT changed();
}

void ClusterModel::readAgain()
{
    forget();
    enter();
}

void ClusterModel::enter()
{
    if (std::exchange(m_isEntered, true))
        return;
    if (const QString refused = refusal(); !refused.isEmpty()) {
        m_isEntered = false;
        m_contexts.setRows({});
        m_problem = refused;
        Q_EMIT ended();
        Q_EMIT changed();
        return;
    }
    const QPointer<ClusterModel> model = this;
    readInWorker(m_door.files).then([model](const Expected<QList<ContextRow>> &read) {
        if (model)
            model->seeContexts(read);
    });
}

void ClusterModel::seeContexts(const Expected<QList<ContextRow>> &read)
{
    if (isLooking() || m_hasFound)
        return;
    m_problem = read ? QString() : translated(read.error());
    m_context = 0;
    m_contexts.setRows(read.value_or(QList<ContextRow>()));
    Q_EMIT ended();
    Q_EMIT changed();
}

void ClusterModel::look()
{
    if (!cannotLook().isEmpty())
        return;
    m_stopping = std::stop_source();
    m_problem.clear();
    Q_EMIT changed();
    const ContextRow row = *chosen();
    kubeapi::Setup setup{m_door.files, row.name, {}};
    if (!row.program.isEmpty())
        setup.allowedPlugins = {row.program};
    const QPointer<ClusterModel> model = this;
    const std::stop_token stop = m_stopping.get_token();
    m_door.look(setup, stop).then([model, stop](const Expected<kubeapi::Discovery> &found) {
        if (model && !stop.stop_requested())
            model->seeFound(found);
    });
}

void ClusterModel::stop()
{
    if (!isLooking())
        return;
    std::exchange(m_stopping, std::stop_source(std::nostopstate)).request_stop();
    Q_EMIT ended();
    Q_EMIT changed();
}

void ClusterModel::leave()
{
    if (!m_hasFound)
        return;
    m_hasFound = false;
    m_found = {};
    m_filter.clear();
    m_isSystemShown = false;
    fill();
    Q_EMIT foundChanged();
}

void ClusterModel::seeFound(const Expected<kubeapi::Discovery> &found)
{
    m_stopping = std::stop_source(std::nostopstate);
    if (!found) {
        m_problem = translated(found.error());
        Q_EMIT ended();
        Q_EMIT changed();
        m_console.shell()->announce(m_problem);
        return;
    }
    m_found = *found;
    const auto isOffered = [](const kubeapi::Candidate &one) {
        return one.isReadable && !kubeapi::isOfTheSystem(one.nameSpace);
    };
    const bool areTicked = std::ranges::count_if(m_found.candidates, isOffered) <= mostTickedAtOnce;
    m_ticks.clear();
    for (const kubeapi::Candidate &one : std::as_const(m_found.candidates))
        m_ticks.append(areTicked && isOffered(one));
    m_name = shortName(chosen()->name);
    m_folder.clear();
    m_hasFound = true;
    Q_EMIT ended();
    fill();
    Q_EMIT foundChanged();
    m_console.shell()->announce(count());
}

bool ClusterModel::isShown(const kubeapi::Candidate &one) const
{
    if (!m_isSystemShown && kubeapi::isOfTheSystem(one.nameSpace))
        return false;
    const auto has = [this](const QString &text) {
        return text.contains(m_filter.trimmed(), Qt::CaseInsensitive);
    };
    return has(one.name) || has(one.nameSpace) || has(one.word());
}

FoundRow ClusterModel::rowOf(int candidate) const
{
    const kubeapi::Candidate &one = m_found.candidates.at(candidate);
    FoundRow row{one.name, one.word(), one.nameSpace, {}, m_ticks.at(candidate), candidate};
    if (one.kind == kubeapi::Candidate::Kind::Release) {
        row.kind = tr("Helm release");
        row.note = one.isReadable ? tr("Workloads: %1").arg(one.workloads)
                                  : tr("Its history can't be read");
    }
    return row;
}

void ClusterModel::fill()
{
    QList<FoundRow> rows;
    for (int i = 0; i < m_found.candidates.size(); ++i) {
        if (isShown(m_found.candidates.at(i)))
            rows.append(rowOf(i));
    }
    m_rows.setRows(rows);
    Q_EMIT changed();
}

void ClusterModel::setFilter(const QString &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    fill();
}

// What nobody sees is not ticked behind their back.
void ClusterModel::showSystem(bool shown)
{
    m_isSystemShown = shown;
    for (int i = 0; i < m_found.candidates.size(); ++i) {
        if (!shown && kubeapi::isOfTheSystem(m_found.candidates.at(i).nameSpace))
            m_ticks[i] = false;
    }
    fill();
}

void ClusterModel::toggle(int row)
{
    if (row < 0 || row >= m_rows.rows().size())
        return;
    const int candidate = m_rows.rows().at(row).candidate;
    m_ticks[candidate] = !m_ticks.at(candidate);
    m_rows.setRow(row, rowOf(candidate));
    Q_EMIT changed();
}

void ClusterModel::tickAll(bool ticked)
{
    for (const FoundRow &row : m_rows.rows())
        m_ticks[row.candidate] = ticked;
    fill();
}

QString ClusterModel::count() const
{
    qsizetype all = 0;
    for (const kubeapi::Candidate &one : m_found.candidates)
        all += m_isSystemShown || !kubeapi::isOfTheSystem(one.nameSpace) ? 1 : 0;
    if (all == 0)
        return tr("Nothing runs there that could be watched");
    return tr("%1 of %2 ticked").arg(m_ticks.count(true)).arg(all);
}

QStringList ClusterModel::notes() const
{
    QStringList notes;
    if (!m_found.narrowed.isEmpty())
        notes += tr("In the namespace %1 alone you may list: %2.")
                     .arg(m_found.nameSpace, m_found.narrowed.join(u", "_s));
    QStringList denied = m_found.denied;
    if (denied.removeAll(u"secrets"_s) > 0)
        notes +=
            tr("You may not list Secrets, so Helm's releases are known by their labels alone.");
    if (!denied.isEmpty())
        notes += tr("You may not list: %1.").arg(denied.join(u", "_s));
    if (m_found.isCut)
        notes += tr("The cluster holds more than the 10,000 objects that were listed.");
    if (m_found.misnamed > 0)
        notes += tr("Left out, as no names of Kubernetes: %1.").arg(m_found.misnamed);
    return notes;
}

void ClusterModel::setName(const QString &name)
{
    m_name = name;
    Q_EMIT changed();
}

QString ClusterModel::folder() const
{
    return m_folder.isEmpty() ? proposedFolder(m_name) : m_folder;
}

void ClusterModel::setFolder(const QString &folder)
{
    m_folder = folder;
    Q_EMIT changed();
}

workspace::ClusterDraft ClusterModel::draft() const
{
    workspace::ClusterDraft draft;
    draft.name = m_name;
    const ContextRow *row = chosen();
    if (!row)
        return draft;
    draft.context = row->name;
    if (m_door.areNamed)
        draft.files = m_door.files;
    if (!row->program.isEmpty())
        draft.plugins = {row->program};
    for (int i = 0; i < m_found.candidates.size(); ++i) {
        if (m_ticks.at(i))
            draft.chosen.append(m_found.candidates.at(i));
    }
    return draft;
}

QString ClusterModel::missing() const
{
    if (!m_hasFound)
        return cannotLook();
    const Status fine = workspace::checkDraft(draft());
    return fine ? QString() : advice(fine.error());
}

} // namespace breakglass::console
