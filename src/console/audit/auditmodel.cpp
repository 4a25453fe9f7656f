// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditmodel.h"

#include "console/shell/shellmodel.h"
#include "io/yield.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

constexpr qsizetype pageRows = 200;
/// What is looked at in one turn of the event loop: about a millisecond.
constexpr qsizetype sliceEntries = 256;

} // namespace

void AuditModel::attached()
{
    if (!session().scenario())
        m_livePath = session().record().path();
    connect(&session().record(), &record::Record::appended, sessionScope(),
        [this](const Entry &entry) { add(entry); });
    connect(&shell(), &ShellModel::chainChecked, sessionScope(), [this] { Q_EMIT chainChanged(); });
    m_source = 0;
    m_others.clear();
    m_chosen = 0;
    m_chain = {};
    m_exported.clear();
    m_filter.incident.clear();
    m_filter.person.clear();
    listSources();
    m_context = {};
    for (const Entry &entry : entries())
        m_context.learn(entry);
    restart();
    Q_EMIT chainChanged();
    Q_EMIT exportedChanged();
    Q_EMIT detailsChanged();
}

void AuditModel::listSources()
{
    const bool isDrill = session().scenario() != nullptr;
    QList<AuditSource> list{
        {isDrill ? tr("This drill") : tr("Live"), isDrill, session().record().path()}};
    if (isDrill && !m_livePath.isEmpty())
        list.append({tr("Live"), false, m_livePath});
    for (const Entry &entry : session().record().entries()) {
        const auto *drill = std::get_if<events::DrillStarted>(&entry.event.payload);
        if (drill && !isDrill && !drill->folder.isEmpty())
            list.append({u"%1 %2"_s.arg(drill->folder.section(u'/', -1).toUpper(), drill->title),
                true, drill->folder + u"/record.db"_s});
    }
    m_sources.setRows(std::move(list));
}

const QList<Entry> &AuditModel::entries() const
{
    static const QList<Entry> none;
    if (!hasSession())
        return none;
    return isPresent() ? session().record().entries() : m_others;
}

QString AuditModel::path() const
{
    return m_sources.rows().value(m_source).path;
}

void AuditModel::restart()
{
    m_next = entries().size();
    m_wanted = pageRows;
    m_rows.setRows({});
    scan();
    Q_EMIT selectedChanged();
}

void AuditModel::scan()
{
    m_isScanning = false;
    m_next = std::min(m_next, entries().size());
    const qsizetype end = std::max<qsizetype>(0, m_next - sliceEntries);
    QList<AuditRow> rows = m_rows.rows();
    const qsizetype before = rows.size();
    while (m_next > end && rows.size() < m_wanted) {
        --m_next;
        if (auto row = auditRow(entries().at(m_next), m_filter, m_context))
            rows.append(std::move(*row));
    }
    if (rows.size() != before) {
        m_rows.setRows(std::move(rows));
        Q_EMIT selectedChanged();
    }
    if (m_next > 0 && m_rows.rows().size() < m_wanted)
        scanLater();
    Q_EMIT changed();
}

void AuditModel::scanLater()
{
    if (std::exchange(m_isScanning, true))
        return;
    io::afterOthers(this, [this] { scan(); });
}

void AuditModel::showMore()
{
    if (m_next == 0 || m_rows.rows().size() < m_wanted)
        return;
    m_wanted += pageRows;
    scanLater();
}

void AuditModel::add(const Entry &entry)
{
    if (std::holds_alternative<events::DrillStarted>(entry.event.payload))
        listSources();
    if (!isPresent())
        return;
    m_context.learn(entry);
    if (auto row = auditRow(entry, m_filter, m_context)) {
        QList<AuditRow> rows = m_rows.rows();
        rows.prepend(std::move(*row));
        ++m_wanted;
        m_rows.setRows(std::move(rows));
        Q_EMIT selectedChanged();
    }
    Q_EMIT changed();
}

void AuditModel::changeFilter(const AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    restart();
}

void AuditModel::setKind(int kind)
{
    AuditFilter filter = m_filter;
    filter.kind = kind;
    changeFilter(filter);
}

void AuditModel::setSearch(const QString &text)
{
    m_search = text;
    AuditFilter filter = m_filter;
    filter.words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    changeFilter(filter);
    Q_EMIT changed();
}

void AuditModel::onlyIncident()
{
    AuditFilter filter = m_filter;
    if (const Entry *entry = chosen())
        filter.incident = entry->event.incident;
    changeFilter(filter);
}

void AuditModel::onlyPerson()
{
    AuditFilter filter = m_filter;
    if (const Entry *entry = chosen())
        filter.person = entry->event.actor;
    changeFilter(filter);
}

void AuditModel::anyIncident()
{
    AuditFilter filter = m_filter;
    filter.incident.clear();
    changeFilter(filter);
}

void AuditModel::anyPerson()
{
    AuditFilter filter = m_filter;
    filter.person.clear();
    changeFilter(filter);
}

QString AuditModel::summary() const
{
    QString all = entriesText(entries().size());
    if (m_filter == AuditFilter())
        return all;
    const QString found = figure(m_rows.rows().size());
    if (m_next == 0)
        return tr("%1 of %2").arg(found, all);
    if (m_rows.rows().size() >= m_wanted)
        return tr("%1 of %2, and more below").arg(found, all);
    const qsizetype searched = entries().size() - m_next;
    return tr("%1 found, %2 % searched")
        .arg(found, QString::number(100 * searched / std::max<qsizetype>(1, entries().size())));
}

QString AuditModel::emptyText() const
{
    if (!m_rows.rows().isEmpty() || m_next > 0)
        return {};
    return entries().isEmpty() ? tr("The record is empty.") : tr("No entry matches.");
}

const Entry *AuditModel::chosen() const
{
    // Sequence numbers begin at 1 and have no gaps.
    const bool exists = m_chosen > 0 && m_chosen <= entries().size();
    return exists ? &entries().at(m_chosen - 1) : nullptr;
}

int AuditModel::selected() const
{
    const auto found = std::ranges::find(m_rows.rows(), m_chosen, &AuditRow::sequence);
    return found == m_rows.rows().end() ? -1 : int(found - m_rows.rows().begin());
}

void AuditModel::select(int row)
{
    if (row < 0 || row >= m_rows.rows().size())
        return;
    m_chosen = m_rows.rows().at(row).sequence;
    Q_EMIT selectedChanged();
    if (const Entry *entry = chosen())
        readDetails(*entry);
}

void AuditModel::move(int rows)
{
    const int last = int(m_rows.rows().size()) - 1;
    select(std::clamp(selected() + rows, 0, std::max(0, last)));
    if (selected() > last - 20)
        showMore();
}

void AuditModel::copyHash()
{
    if (const Entry *entry = chosen()) {
        QGuiApplication::clipboard()->setText(QString::fromLatin1(entry->hash));
        shell().acknowledge(tr("Copied the hash of entry %1").arg(m_chosen));
    }
}

} // namespace breakglass::console
