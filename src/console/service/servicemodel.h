// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/service/alertsilence.h"
#include "console/service/queryeditor.h"
#include "console/service/releaselist.h"
#include "console/service/servicerows.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// One target: its charts, release history and what a rollback changes.
class ServiceModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString service READ service NOTIFY targetChanged FINAL)
    Q_PROPERTY(QStringList environments READ environments NOTIFY targetChanged FINAL)
    Q_PROPERTY(int environment READ environment WRITE setEnvironment NOTIFY targetChanged FINAL)
    Q_PROPERTY(QStringList services READ services NOTIFY targetChanged FINAL)
    Q_PROPERTY(bool production READ isProduction NOTIFY targetChanged FINAL)
    Q_PROPERTY(int level READ level NOTIFY changed FINAL)
    Q_PROPERTY(QString levelText READ levelText NOTIFY changed FINAL)
    Q_PROPERTY(QString unreachable READ unreachable NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::QueryEditor *query READ query CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::AlertSilence *silence READ silence CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *charts READ charts CONSTANT FINAL)
    Q_PROPERTY(double from READ from NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double to READ to NOTIFY rangeChanged FINAL)
    Q_PROPERTY(double cursor READ cursor NOTIFY rangeChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *revisions READ revisions CONSTANT FINAL)
    Q_PROPERTY(QString needle READ needle WRITE find NOTIFY questionChanged FINAL)
    Q_PROPERTY(int order READ order WRITE sort NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString orderText READ orderText NOTIFY questionChanged FINAL)
    Q_PROPERTY(QString historyText READ historyText NOTIFY changed FINAL)
    Q_PROPERTY(QString historyNote READ historyNote NOTIFY changed FINAL)
    Q_PROPERTY(QString historyTrouble READ historyTrouble NOTIFY changed FINAL)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectionChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *difference READ difference CONSTANT FINAL)
    Q_PROPERTY(QString differenceNote READ differenceNote NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString currentName READ currentName NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString selectedName READ selectedName NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool compared READ isCompared NOTIFY selectionChanged FINAL)
    Q_PROPERTY(bool riskKnown READ isRiskKnown NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString riskText READ riskText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(int risk READ risk NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString rollbackText READ rollbackText NOTIFY selectionChanged FINAL)
    Q_PROPERTY(QString rollbackRefusal READ rollbackRefusal NOTIFY selectionChanged FINAL)
public:
    explicit ServiceModel(ShellModel &shell);

    [[nodiscard]] QString service() const;
    [[nodiscard]] QStringList services() const;
    [[nodiscard]] QStringList environments() const; ///< Those that the service is deployed to.
    [[nodiscard]] int environment() const;
    void setEnvironment(int index);
    [[nodiscard]] bool isProduction() const;
    [[nodiscard]] int level() const; ///< HealthLevel
    [[nodiscard]] QString levelText() const;
    /// Why it can't be looked at, or why its metrics don't come; or empty.
    [[nodiscard]] QString unreachable() const;
    [[nodiscard]] QueryEditor *query() { return &m_query; }
    [[nodiscard]] AlertSilence *silence() { return &m_silence; }
    [[nodiscard]] RowModel *charts() { return &m_charts; }
    [[nodiscard]] double from() const;
    [[nodiscard]] double to() const;
    [[nodiscard]] double cursor() const; ///< ms since the epoch; NaN: none.
    [[nodiscard]] RowModel *revisions() { return &m_releases; }
    [[nodiscard]] const QString &needle() const { return m_releases.question().needle; }
    /// Narrows the history to what contains it.
    void find(const QString &needle);
    [[nodiscard]] int order() const; ///< record::HistoryOrder
    void sort(int order);
    [[nodiscard]] QString orderText() const;
    [[nodiscard]] QString historyText() const;
    /// Why the list is empty, or empty.
    [[nodiscard]] QString historyNote() const;
    /// Why the list may not be all that there is, or empty.
    [[nodiscard]] QString historyTrouble() const;
    [[nodiscard]] int selected() const;
    void select(int row);
    [[nodiscard]] RowModel *difference() { return &m_difference; }
    /// Why there is no difference to read, or empty.
    [[nodiscard]] QString differenceNote() const;
    [[nodiscard]] QString currentName() const;
    [[nodiscard]] QString selectedName() const;
    [[nodiscard]] int risk() const; ///< SchemaRisk
    /// A revision is selected, and another one runs.
    [[nodiscard]] bool isCompared() const;
    [[nodiscard]] bool isRiskKnown() const;
    [[nodiscard]] QString riskText() const;
    [[nodiscard]] QString rollbackText() const;
    /// Why the selected revision is no target, or empty.
    [[nodiscard]] QString rollbackRefusal() const;

    Q_INVOKABLE void moveCursor(double time);
    /// One sample to the left (-1) or right (1); the first step sets it at the end.
    Q_INVOKABLE void stepCursor(int direction);
    Q_INVOKABLE void selectService(int index);
    /// Sorts in the next way there is.
    Q_INVOKABLE void sortNext();
    /// Asks for the plan of the way back to the selected revision.
    Q_INVOKABLE void planRollback();
    /// The difference as text, for the clipboard.
    Q_INVOKABLE QString differenceText() const;

Q_SIGNALS:
    void targetChanged();
    void changed();
    void rangeChanged();
    void selectionChanged();
    void questionChanged();

protected:
    void attached() override;

private:
    void showTarget();
    void updateHealth();
    void updateHistory();
    void updateDifference();
    QCoro::Task<> compareAside(Revision before, Revision after);
    /// In what the backend says now; null: it says no more of it.
    [[nodiscard]] const Revision *known(const QString &revision) const;
    QCoro::Task<> lookUp(QString revision);
    [[nodiscard]] const health::TargetView *view() const;
    [[nodiscard]] const Strategy *rollbackStrategy() const;

    QueryEditor m_query;
    AlertSilence m_silence;
    Rows<ServiceChart> m_charts;
    ReleaseList m_releases;
    Revision m_lookedUp; ///< Only the archive knows it.
    Rows<DiffRow> m_difference;
    QString m_selected;      ///< Revision id.
    bool m_isChosen = false; ///< By the operator; else it follows the way back.
    /// The configurations that the difference is of.
    QPair<QString, QString> m_compared;
    bool m_isComparable = false;
    bool m_isComparing = false; ///< In a worker.
    QString m_lookUpTrouble;
    std::optional<TimePoint> m_cursor;
};

} // namespace breakglass::console
