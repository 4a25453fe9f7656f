// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/drills/debriefreading.h"
#include "console/rowmodel.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// How the trainee did against the ideal: the score, the two lanes on one time axis, the findings.
class DebriefModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by DrillsModel")
    Q_PROPERTY(QString name READ name NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString subtitle READ subtitle NOTIFY changed FINAL)
    Q_PROPERTY(QString person READ person NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString idealTotal READ idealTotal NOTIFY changed FINAL)
    Q_PROPERTY(QString targetText READ targetText NOTIFY changed FINAL)
    Q_PROPERTY(double targetMinutes READ targetMinutes NOTIFY changed FINAL)
    Q_PROPERTY(double target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
    Q_PROPERTY(QString findingsText READ findingsText NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *trainee READ trainee CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *ideal READ ideal CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *traineeMessages READ traineeMessages CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *idealMessages READ idealMessages CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *ticks READ ticks CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *findings READ findings CONSTANT FINAL)
public:
    using QObject::QObject;

    void show(EndedDrill ended);
    [[nodiscard]] const EndedDrill &ended() const { return m_ended; }

    [[nodiscard]] const QString &name() const { return m_ended.name; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] const QString &person() const { return m_ended.person; }
    [[nodiscard]] QString total() const;
    [[nodiscard]] QString idealTotal() const { return m_idealTotal; }
    [[nodiscard]] QString targetText() const;
    [[nodiscard]] double targetMinutes() const;
    [[nodiscard]] double target() const { return m_target; }
    /// The comparison in one sentence, for people who do not see the lanes.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString findingsText() const;
    [[nodiscard]] RowModel *cards() { return &m_cards; }
    [[nodiscard]] RowModel *trainee() { return &m_trainee; }
    [[nodiscard]] RowModel *ideal() { return &m_ideal; }
    [[nodiscard]] RowModel *traineeMessages() { return &m_traineeMessages; }
    [[nodiscard]] RowModel *idealMessages() { return &m_idealMessages; }
    [[nodiscard]] RowModel *ticks() { return &m_ticks; }
    [[nodiscard]] RowModel *findings() { return &m_findings; }
    [[nodiscard]] const QList<FindingRow> &shownFindings() const { return m_findings.rows(); }

Q_SIGNALS:
    void changed();

private:
    EndedDrill m_ended;
    QString m_idealTotal;
    double m_target = 0;
    Rows<ScoreCardRow> m_cards;
    Rows<PhaseBlockRow> m_trainee;
    Rows<PhaseBlockRow> m_ideal;
    Rows<MomentRow> m_traineeMessages;
    Rows<MomentRow> m_idealMessages;
    Rows<MomentRow> m_ticks;
    Rows<FindingRow> m_findings;
};

} // namespace breakglass::console
