// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/palette/paletteentries.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <memory>

namespace breakglass::console {

class Console;

/// A line of the palette; plain text whatever it holds.
struct PaletteRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString keys MEMBER keys FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
public:
    QString title;
    QString detail;
    QString keys;
    QString icon;
    friend bool operator==(const PaletteRow &, const PaletteRow &) = default;
};

/// Everything by name: environments, services, runbooks, drills, workspaces, incidents, actions. It leads to things
/// and never does more than their key would: what destroys opens its review.
class PaletteModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *results READ results CONSTANT FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY found FINAL)
public:
    PaletteModel(ShellModel &shell, Console &console);

    [[nodiscard]] const QString &query() const { return m_query; }
    void setQuery(const QString &query);
    [[nodiscard]] RowModel *results() { return &m_results; }
    [[nodiscard]] const QList<PaletteRow> &rows() const { return m_results.rows(); }
    [[nodiscard]] QString summary() const;

    /// Collects what there is now and shows what was chosen lately.
    Q_INVOKABLE void begin();
    /// Does what the row says; while the search still goes on, as soon as it is done.
    Q_INVOKABLE void choose(int row);

Q_SIGNALS:
    void queryChanged();
    void found();
    /// Something was chosen: the palette is done.
    void done();

protected:
    void attached() override;

private:
    using Entries = std::shared_ptr<const QList<PaletteEntry>>;
    [[nodiscard]] Entries collect() const;
    void search();
    void showFound(const QString &query, const QList<int> &numbers);
    void go(const PaletteEntry &entry);
    void goToTarget(const TargetId &target);
    void goToDrill(const QString &id);

    Console &m_console;
    Entries m_entries;
    QStringList m_recent;
    QString m_query;
    QString m_searched;
    QList<int> m_numbers;
    bool m_searching = false;
    bool m_chooseFirst = false;
    Rows<PaletteRow> m_results;
};

} // namespace breakglass::console
