// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditmodel.h"
#include "console/sentences/sentences.h"
#include "console/shell/shellmodel.h"
#include "io/files.h"
#include "io/worker.h"

#include <QJsonDocument>
#include <QPointer>

using namespace Qt::StringLiterals;

// What needs the file itself: other records, an entry as it is stored, verification, export. All of it in workers.
namespace breakglass::console {

namespace {

QString indented(const QByteArray &json)
{
    return QString::fromUtf8(QJsonDocument::fromJson(json).toJson(QJsonDocument::Indented))
        .trimmed();
}

Expected<QString> writeExport(const QString &path, const QString &folder, const QString &file)
{
    const auto format =
        file.endsWith(u".csv"_s) ? record::ExportFormat::Csv : record::ExportFormat::JsonLines;
    const auto bytes = record::exportRecord(path, format);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (const Status made = io::makeFolder(folder); !made)
        return std::unexpected(made.error());
    QString whole = folder + u'/' + file;
    if (const Status wrote = io::writeFile(whole, *bytes); !wrote)
        return std::unexpected(wrote.error());
    return whole;
}

} // namespace

void AuditModel::openSource(int row)
{
    if (row < 0 || row >= m_sources.rows().size() || row == m_source)
        return;
    m_source = row;
    m_chosen = 0;
    m_chain = {};
    m_others.clear();
    m_fields.setRows({});
    m_payload.clear();
    m_context = {};
    Q_EMIT chainChanged();
    Q_EMIT detailsChanged();
    if (!isPresent()) {
        restart();
        readSource(path());
        return;
    }
    for (const Entry &entry : entries())
        m_context.learn(entry);
    restart();
}

QCoro::Task<> AuditModel::readSource(QString file)
{
    const QPointer<QObject> scope = sessionScope();
    auto work = [file] { return record::readEntries(file); };
    auto read = co_await io::inWorker(std::move(work));
    if (!scope || file != path())
        co_return;
    if (!read) {
        m_chain = {ChainWords::Unreadable, translated(read.error())};
        Q_EMIT chainChanged();
        co_return;
    }
    m_others = std::move(*read);
    for (const Entry &entry : std::as_const(m_others))
        m_context.learn(entry);
    restart();
}

QCoro::Task<> AuditModel::readDetails(Entry entry)
{
    const QPointer<QObject> scope = sessionScope();
    const QString file = path();
    const qint64 sequence = entry.sequence;
    auto work = [file, sequence] { return record::readStored(file, sequence); };
    const auto stored = co_await io::inWorker(std::move(work));
    if (!scope || sequence != m_chosen || file != path())
        co_return;
    m_fields.setRows(stored ? auditFields(entry, *stored) : QList<AuditField>());
    m_payload = stored ? indented(stored->payload) : QString();
    m_detailsError = stored ? QString() : translated(stored.error());
    Q_EMIT detailsChanged();
}

QString AuditModel::chainText() const
{
    if (m_chain.state == ChainWords::Unknown && isPresent() && shell().wasChainIntact())
        return tr("It was whole when this began. Verifying computes every hash again.");
    return m_chain.text;
}

void AuditModel::verify()
{
    if (hasSession() && m_chain.state != ChainWords::Running)
        verifyInBackground();
}

QCoro::Task<> AuditModel::verifyInBackground()
{
    const QPointer<QObject> scope = sessionScope();
    const QString file = path();
    m_chain = {ChainWords::Running, tr("Every entry is hashed again…")};
    Q_EMIT chainChanged();
    auto work = [file] { return record::verify(file); };
    const auto found = co_await io::inWorker(std::move(work));
    if (!scope || file != path())
        co_return;
    m_chain = chainWords(found, session().clock().now());
    shell().announce(m_chain.text);
    Q_EMIT chainChanged();
}

void AuditModel::showBadRow()
{
    if (m_chain.badRow <= 0)
        return;
    m_search.clear();
    m_filter = {};
    m_chosen = m_chain.badRow;
    restart();
    constexpr qsizetype rowsBelow = 20;
    m_wanted = std::max<qsizetype>(m_wanted, entries().size() - m_chosen + rowsBelow);
    scanLater();
    if (const Entry *entry = chosen())
        readDetails(*entry);
}

void AuditModel::exportAs(const QString &format)
{
    if (hasSession())
        exportInBackground(format);
}

QCoro::Task<> AuditModel::exportInBackground(QString format)
{
    const QPointer<QObject> scope = sessionScope();
    const QString from = path();
    const QString folder = session().folder() + u"/exports"_s;
    QString stamp = toIso(session().clock().now()).first(19);
    stamp.remove(u'-').remove(u':').replace(u'T', u'-');
    const QString file = u"record-%1.%2"_s.arg(stamp, format == u"csv" ? u"csv"_s : u"jsonl"_s);
    auto work = [from, folder, file] { return writeExport(from, folder, file); };
    const auto written = co_await io::inWorker(std::move(work));
    if (!scope)
        co_return;
    if (!written) {
        shell().notify(written.error());
        co_return;
    }
    m_exported = *written;
    shell().acknowledge(tr("Exported to %1").arg(m_exported));
    Q_EMIT exportedChanged();
}

} // namespace breakglass::console
