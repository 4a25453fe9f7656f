// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/incidentrows.h"
#include "console/incident/messagecomposer.h"
#include "console/incident/outbox.h"
#include "console/incident/resolving.h"
#include "console/incident/rhythm.h"
#include "console/incident/timelinelist.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The timeline of the present or last incident, its notes, messages and resolution.
class IncidentModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(bool present READ isPresent NOTIFY changed FINAL)
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(QString incidentId READ incidentId NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString severity READ severity NOTIFY changed FINAL)
    Q_PROPERTY(QString endText READ endText NOTIFY changed FINAL)
    Q_PROPERTY(QString entriesText READ entriesText NOTIFY timelineChanged FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY timelineChanged FINAL)
    Q_PROPERTY(QString rhythmTitle READ rhythmTitle NOTIFY changed FINAL)
    Q_PROPERTY(QString updateText READ updateText NOTIFY ticked FINAL)
    Q_PROPERTY(QString updateFigure READ updateFigure NOTIFY ticked FINAL)
    Q_PROPERTY(QString updateState READ updateState NOTIFY ticked FINAL)
    Q_PROPERTY(double rhythmNow READ rhythmNow NOTIFY ticked FINAL)
    Q_PROPERTY(QString sentSummary READ sentSummary NOTIFY changed FINAL)
    Q_PROPERTY(QString rolesText READ rolesText NOTIFY changed FINAL)
    Q_PROPERTY(QStringList people READ people NOTIFY changed FINAL)
    Q_PROPERTY(QString blocked READ blocked NOTIFY mattersChanged FINAL)
    Q_PROPERTY(QStringList cautions READ cautions NOTIFY mattersChanged FINAL)
    Q_PROPERTY(QStringList debts READ debts NOTIFY mattersChanged FINAL)
    Q_PROPERTY(QStringList openItems READ openItems NOTIFY mattersChanged FINAL)
    Q_PROPERTY(QString exportText READ exportText NOTIFY exported FINAL)
    Q_PROPERTY(bool exportFailed READ hasExportFailed NOTIFY exported FINAL)
    Q_PROPERTY(QStringList filterTitles READ filterTitles NOTIFY timelineChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *timeline READ timeline CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *rhythm READ rhythm CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *roles READ roles CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::MessageComposer *composer READ composer CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::Outbox *outbox READ outbox CONSTANT FINAL)
public:
    explicit IncidentModel(ShellModel &shell);

    [[nodiscard]] bool isPresent() const;
    [[nodiscard]] bool isActive() const { return hasSession() && incident().isActive(); }
    [[nodiscard]] QString incidentId() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString severity() const;
    /// "Resolved at 14:32:10 by Marta Kowalski: Error rate is back." or empty.
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QString entriesText() const;
    [[nodiscard]] QString filter() const { return m_timeline.filter(); }
    void setFilter(const QString &filter);
    [[nodiscard]] QString rhythmTitle() const;
    [[nodiscard]] const QString &updateText() const { return m_updateText; }
    [[nodiscard]] const QString &updateFigure() const { return m_updateFigure; }
    /// "due", "soon", "overdue", "resolved" or "none".
    [[nodiscard]] const QString &updateState() const { return m_updateState; }
    [[nodiscard]] double rhythmNow() const { return m_rhythmNow; }
    [[nodiscard]] QString sentSummary() const;
    [[nodiscard]] QString rolesText() const;
    [[nodiscard]] QStringList people() const;
    [[nodiscard]] const QString &blocked() const { return m_matters.blocked; }
    [[nodiscard]] const QStringList &cautions() const { return m_matters.cautions; }
    [[nodiscard]] const QStringList &debts() const { return m_matters.debts; }
    [[nodiscard]] const QStringList &openItems() const { return m_matters.items; }
    [[nodiscard]] const QString &exportText() const { return m_exportText; }
    [[nodiscard]] bool hasExportFailed() const { return m_exportFailed; }
    [[nodiscard]] RowModel *timeline() { return &m_timeline; }
    [[nodiscard]] RowModel *rhythm() { return &m_rhythm; }
    [[nodiscard]] RowModel *sent() { return m_outbox.sent(); }
    [[nodiscard]] RowModel *roles() { return &m_roles; }
    [[nodiscard]] MessageComposer *composer() { return &m_composer; }
    [[nodiscard]] Outbox *outbox() { return &m_outbox; }
    /// "All", "Operations 4", "Decisions 2", "Messages 3"
    [[nodiscard]] QStringList filterTitles() const;

    Q_INVOKABLE void addNote(const QString &text);
    /// Sends the composed message.
    Q_INVOKABLE void post();
    Q_INVOKABLE void changeSeverity(const QString &severity, const QString &reason);
    Q_INVOKABLE void assignRole(const QString &role, const QString &person);
    Q_INVOKABLE void resolve(const QString &resolution);
    Q_INVOKABLE void exportReport();
    Q_INVOKABLE void dismissExport();
    /// Reads anew what stands between the incident and its end.
    Q_INVOKABLE void lookAtMatters();
    /// Why a reason or a resolution can't be used: "Reason too short. 6 of 10 characters."; empty: it can.
    Q_INVOKABLE static QString lengthProblem(const QString &name, const QString &text);

Q_SIGNALS:
    void changed();
    void timelineChanged();
    void ticked();
    void mattersChanged();
    void exported();
    void noteAdded();
    void posted();

protected:
    void attached() override;

private:
    [[nodiscard]] const Incident &incident() const { return session().desk().state().incident; }
    [[nodiscard]] QList<TargetHealth> targetHealth() const;
    void follow(const Entry &entry);
    void update();
    void updateMessages();
    void updateRhythm();
    void tick();
    void showExport(const Expected<QString> &result);

    TimelineList m_timeline;
    Rows<RhythmMark> m_rhythm;
    Rows<RoleRow> m_roles;
    MessageComposer m_composer;
    Outbox m_outbox;
    OpenMatters m_matters;
    QList<SentMessage> m_messages;
    QString m_shown; ///< Id of the incident that the timeline shows.
    QString m_updateText;
    QString m_updateFigure;
    QString m_updateState;
    double m_rhythmNow = 0;
    QString m_exportText;
    bool m_exportFailed = false;
};

} // namespace breakglass::console
