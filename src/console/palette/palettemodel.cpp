// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/palettemodel.h"

#include "console/console.h"
#include "console/drills/drillsmodel.h"
#include "console/firstrun/firstrunmodel.h"
#include "console/runbooks/runbooksmodel.h"
#include "io/worker.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using Kind = PaletteEntry::Kind;

constexpr qsizetype mostShown = 60;
constexpr qsizetype mostRemembered = 12;
constexpr int mostIncidents = 50;
constexpr qsizetype entriesLookedAt = 20'000;

QList<Entry> incidentsIn(const QList<Entry> &entries)
{
    QList<Entry> incidents;
    const qsizetype oldest = std::max<qsizetype>(0, entries.size() - entriesLookedAt);
    for (qsizetype at = entries.size() - 1; at >= oldest && incidents.size() < mostIncidents;
        --at) {
        if (std::holds_alternative<events::IncidentDeclared>(entries.at(at).event.payload))
            incidents.append(entries.at(at));
    }
    return incidents;
}

QCoro::Task<QList<int>> findInWorker(
    std::shared_ptr<const QList<PaletteEntry>> entries, QString query, QStringList recent)
{
    auto work = [entries, query, recent] {
        return findEntries(*entries, query, recent, mostShown);
    };
    co_return co_await io::inWorker(std::move(work));
}

} // namespace

PaletteModel::PaletteModel(ShellModel &shell, Console &console)
    : PlaceModel(shell), m_console(console), m_entries(std::make_shared<QList<PaletteEntry>>())
{
}

void PaletteModel::attached()
{
    m_entries = std::make_shared<QList<PaletteEntry>>();
    m_numbers.clear();
    m_results.setRows({});
}

PaletteModel::Entries PaletteModel::collect() const
{
    QList<Action> actions = allActions();
    if (!shell().isConnected())
        actions.removeIf([](const Action &action) { return action.place == u"overview"; });
    const PaletteSources sources{session().workspace(), m_console.runbooks()->books(),
        std::move(actions), m_console.firstRun()->connecting()->knownRows(),
        incidentsIn(session().record().entries()), m_console.homeName(), m_console.isVisiting()};
    return std::make_shared<const QList<PaletteEntry>>(paletteEntries(sources));
}

void PaletteModel::begin()
{
    m_entries = collect();
    m_chooseFirst = false;
    m_query.clear();
    showFound(m_query, findEntries(*m_entries, m_query, m_recent, mostShown));
    Q_EMIT queryChanged();
}

void PaletteModel::setQuery(const QString &query)
{
    if (query == m_query)
        return;
    m_query = query;
    m_chooseFirst = false;
    Q_EMIT queryChanged();
    if (!m_searching)
        search();
}

void PaletteModel::search()
{
    m_searching = true;
    const QPointer<PaletteModel> model = this;
    const QString query = m_query;
    const Entries entries = m_entries;
    findInWorker(entries, query, m_recent).then([model, query, entries](const QList<int> &numbers) {
        if (!model)
            return;
        model->m_searching = false;
        if (entries == model->m_entries)
            model->showFound(query, numbers);
        // What was typed meanwhile.
        if (model->m_query != query)
            model->search();
        else if (std::exchange(model->m_chooseFirst, false))
            model->choose(0);
    });
}

void PaletteModel::showFound(const QString &query, const QList<int> &numbers)
{
    m_searched = query;
    m_numbers = numbers;
    QList<PaletteRow> rows;
    for (const int number : numbers) {
        const PaletteEntry &entry = m_entries->at(number);
        rows.append({entry.title, entry.detail, entry.keys, entry.icon});
    }
    m_results.setRows(std::move(rows));
    Q_EMIT found();
}

QString PaletteModel::summary() const
{
    const qsizetype count = m_numbers.size();
    if (count == 0)
        return tr("Nothing is called like this");
    if (count >= mostShown)
        return tr("The first %1 of many").arg(mostShown);
    return count == 1 ? tr("1 found") : tr("%1 found").arg(count);
}

void PaletteModel::choose(int row)
{
    if (m_searched != m_query) {
        m_chooseFirst = true;
        return;
    }
    if (row < 0 || row >= m_numbers.size())
        return;
    const PaletteEntry entry = m_entries->at(m_numbers.at(row));
    m_recent.removeAll(entry.key());
    m_recent.prepend(entry.key());
    if (m_recent.size() > mostRemembered)
        m_recent.resize(mostRemembered);
    Q_EMIT done();
    go(entry);
}

void PaletteModel::goToTarget(const TargetId &target)
{
    shell().selection()->select(target);
    shell().open(u"services"_s);
}

void PaletteModel::goToDrill(const QString &id)
{
    const QList<Scenario> &drills = session().workspace().drills;
    const auto at = std::ranges::find(drills, id, &Scenario::id);
    m_console.drills()->choose(int(std::distance(drills.begin(), at)));
    shell().open(u"drills"_s);
}

void PaletteModel::go(const PaletteEntry &entry)
{
    Status opened;
    switch (entry.kind) {
    case Kind::Action:
        if (!entry.place.isEmpty())
            shell().open(entry.place);
        shell().requestAction(entry.subject);
        break;
    case Kind::Target:
        goToTarget(entry.target);
        break;
    case Kind::Review:
        goToTarget(entry.target);
        shell().requestAction(u"roll-back"_s);
        break;
    case Kind::Environment:
        for (const TargetSetup &target : session().workspace().targets) {
            if (target.id.environment == entry.subject)
                return goToTarget(target.id);
        }
        shell().open(u"overview"_s);
        break;
    case Kind::Runbook:
        m_console.runbooks()->openAt(entry.subject, entry.line);
        shell().open(u"runbooks"_s);
        break;
    case Kind::Drill:
        goToDrill(entry.subject);
        break;
    case Kind::Incident:
        shell().open(
            entry.subject == session().desk().state().incident.id ? u"incident"_s : u"audit"_s);
        break;
    case Kind::Workspace:
        opened = m_console.openWorkspace(entry.subject);
        break;
    case Kind::Disconnect:
        opened = m_console.openWorkspace({});
        break;
    case Kind::ComeBack:
        m_console.comeBack();
        break;
    }
    if (!opened)
        shell().notify(opened.error());
    else if (entry.kind == Kind::Workspace || entry.kind == Kind::Disconnect ||
             entry.kind == Kind::ComeBack)
        shell().open(u"overview"_s);
}

} // namespace breakglass::console
