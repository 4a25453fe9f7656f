// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/audit/auditreading.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The record as a table: search, filter, verify, export. Newest first, a page at a time; a search goes through the
/// rest in slices, so that the window stays alive however long the record is.
class AuditModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(breakglass::console::RowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *fields READ fields CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *sources READ sources CONSTANT FINAL)
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT FINAL)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed FINAL)
    Q_PROPERTY(QString search READ search WRITE setSearch NOTIFY changed FINAL)
    Q_PROPERTY(QString incident READ incident NOTIFY changed FINAL)
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString emptyText READ emptyText NOTIFY changed FINAL)
    Q_PROPERTY(int selected READ selected NOTIFY selectedChanged FINAL)
    Q_PROPERTY(QString payload READ payload NOTIFY detailsChanged FINAL)
    Q_PROPERTY(QString detailsError READ detailsError NOTIFY detailsChanged FINAL)
    Q_PROPERTY(int source READ source NOTIFY changed FINAL)
    Q_PROPERTY(int chainState READ chainState NOTIFY chainChanged FINAL)
    Q_PROPERTY(QString chainText READ chainText NOTIFY chainChanged FINAL)
    Q_PROPERTY(bool hasBadRow READ hasBadRow NOTIFY chainChanged FINAL)
    Q_PROPERTY(QString exported READ exported NOTIFY exportedChanged FINAL)
public:
    using PlaceModel::PlaceModel;

    [[nodiscard]] RowModel *rows() { return &m_rows; }
    [[nodiscard]] RowModel *fields() { return &m_fields; }
    [[nodiscard]] RowModel *sources() { return &m_sources; }
    [[nodiscard]] static QStringList kinds() { return auditKinds(); }
    [[nodiscard]] int kind() const { return m_filter.kind; }
    void setKind(int kind);
    [[nodiscard]] const QString &search() const { return m_search; }
    void setSearch(const QString &text);
    [[nodiscard]] const QString &incident() const { return m_filter.incident; }
    [[nodiscard]] const QString &person() const { return m_filter.person; }
    /// "1,294 entries", "23 of 1,294 entries", "23 found, 40 % searched".
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString emptyText() const;
    [[nodiscard]] int selected() const;
    [[nodiscard]] const QString &payload() const { return m_payload; }
    [[nodiscard]] const QString &detailsError() const { return m_detailsError; }
    [[nodiscard]] int source() const { return m_source; }
    /// The numbers are those of ChainWords::State.
    [[nodiscard]] int chainState() const { return m_chain.state; }
    [[nodiscard]] QString chainText() const;
    [[nodiscard]] bool hasBadRow() const { return m_chain.badRow > 0; }
    /// File that the last export went to, whole; or empty.
    [[nodiscard]] const QString &exported() const { return m_exported; }

    Q_INVOKABLE void select(int row);
    /// One row further down (1) or up (-1).
    Q_INVOKABLE void move(int rows);
    /// The end of what is shown is near: another page.
    Q_INVOKABLE void showMore();
    Q_INVOKABLE void onlyIncident();
    Q_INVOKABLE void onlyPerson();
    Q_INVOKABLE void anyIncident();
    Q_INVOKABLE void anyPerson();
    Q_INVOKABLE void openSource(int row);
    Q_INVOKABLE void verify();
    Q_INVOKABLE void showBadRow();
    Q_INVOKABLE void exportAs(const QString &format); ///< "jsonl" or "csv"
    Q_INVOKABLE void copyHash();

Q_SIGNALS:
    void changed();
    void selectedChanged();
    void detailsChanged();
    void chainChanged();
    void exportedChanged();

protected:
    void attached() override;

private:
    [[nodiscard]] const QList<Entry> &entries() const;
    [[nodiscard]] const Entry *chosen() const;
    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isPresent() const { return m_source == 0; }
    void listSources();
    void restart();
    void scan();
    void scanLater();
    void add(const Entry &entry);
    void changeFilter(const AuditFilter &filter);
    QCoro::Task<> readSource(QString file);
    QCoro::Task<> readDetails(Entry entry);
    QCoro::Task<> verifyInBackground();
    QCoro::Task<> exportInBackground(QString format);

    Rows<AuditRow> m_rows;
    Rows<AuditField> m_fields;
    Rows<AuditSource> m_sources;
    AuditFilter m_filter;
    QString m_search;
    QList<Entry> m_others; ///< Of another record than the present one.
    report::Context m_context;
    QString m_livePath;
    qsizetype m_next = 0;      ///< Entries before this are not looked at yet.
    qsizetype m_wanted = 0;    ///< Rows that are to be shown.
    bool m_isScanning = false; ///< A slice is on its way.
    int m_source = 0;
    qint64 m_chosen = 0; ///< Sequence; 0: none.
    QString m_payload;
    QString m_detailsError;
    ChainWords m_chain;
    QString m_exported;
};

} // namespace breakglass::console
