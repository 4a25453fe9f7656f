// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/shell/actions.h"
#include "console/shell/incidentstrip.h"
#include "console/shell/selection.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// An entry of the rail.
struct PlaceRow
{
    Q_GADGET
    Q_PROPERTY(QString place MEMBER place FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString key MEMBER key FINAL)
    Q_PROPERTY(bool badge MEMBER badge FINAL)
    Q_PROPERTY(bool apart MEMBER apart FINAL)
public:
    QString place;
    QString title;
    QString icon;
    QString key;
    bool badge = false; ///< Something goes on there: an incident, a run.
    bool apart = false; ///< At the end of the rail, away from the work.
    friend bool operator==(const PlaceRow &, const PlaceRow &) = default;
};

/// What surrounds every place: navigation, clock, incident strip, status bar, notices.
class ShellModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString place READ place NOTIFY placeChanged FINAL)
    Q_PROPERTY(breakglass::console::Selection *selection READ selection CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *actions READ actions CONSTANT FINAL)
    Q_PROPERTY(bool placeHasActions READ placeHasActions NOTIFY placeChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *allActions READ allActions CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::IncidentStrip *strip READ strip CONSTANT FINAL)
    Q_PROPERTY(QString workspaceName READ workspaceName NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool connected READ isConnected NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QStringList services READ services NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QStringList severities READ severities CONSTANT FINAL)
    Q_PROPERTY(QString person READ person NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString role READ role NOTIFY ticked FINAL)
    Q_PROPERTY(bool drill READ isDrill NOTIFY sessionChanged FINAL)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString scopeText READ scopeText NOTIFY scopeChanged FINAL)
    Q_PROPERTY(int scopeKind READ scopeKind NOTIFY scopeChanged FINAL)
    Q_PROPERTY(bool scopeIsProduction READ isScopeProduction NOTIFY scopeChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *places READ places CONSTANT FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY ticked FINAL)
    Q_PROPERTY(QString clockText READ clockText NOTIFY ticked FINAL)
    Q_PROPERTY(QStringList statuses READ statuses NOTIFY ticked FINAL)
    Q_PROPERTY(bool statusesGood READ areStatusesGood NOTIFY ticked FINAL)
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged FINAL)
    Q_PROPERTY(bool noticeStays READ noticeStays NOTIFY noticeChanged FINAL)
    Q_PROPERTY(QString announcement READ announcement NOTIFY announced FINAL)
public:
    ShellModel();
    ~ShellModel() override;
    void attach(std::shared_ptr<Session> session);

    [[nodiscard]] const QString &place() const { return m_place; }
    [[nodiscard]] Selection *selection() { return &m_selection; }
    /// Those of the present place and of everywhere, for hints.
    [[nodiscard]] RowModel *actions() { return &m_actions; }
    /// Whether any of them belongs to the place alone.
    [[nodiscard]] bool placeHasActions() const;
    /// Every action there is; it never changes, so that a key bound once stays bound.
    [[nodiscard]] RowModel *allActions() { return &m_allActions; }
    [[nodiscard]] IncidentStrip *strip() { return &m_strip; }
    [[nodiscard]] QString workspaceName() const;
    /// The workspace has environments; without any there is nothing to watch yet.
    [[nodiscard]] bool isConnected() const;
    [[nodiscard]] QStringList services() const;
    [[nodiscard]] static QStringList severities();
    [[nodiscard]] QString person() const;
    [[nodiscard]] QString role() const;
    [[nodiscard]] bool isDrill() const;
    /// No drill, and yet nothing in the workspace is real: its systems are all simulated.
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] QString scopeText() const;
    /// As EnvironmentKind; 3: all environments, 4: a drill.
    [[nodiscard]] int scopeKind() const;
    [[nodiscard]] bool isScopeProduction() const;
    [[nodiscard]] RowModel *places() { return &m_places; }
    [[nodiscard]] QString dayText() const;
    [[nodiscard]] QString clockText() const;
    [[nodiscard]] QStringList statuses() const;
    [[nodiscard]] bool areStatusesGood() const;
    [[nodiscard]] const QString &notice() const { return m_notice; }
    [[nodiscard]] bool noticeStays() const { return m_noticeStays; }
    /// The record's chain was checked when the session began, and was whole.
    [[nodiscard]] bool wasChainIntact() const { return m_chainChecked && m_chainGood; }
    [[nodiscard]] const QString &announcement() const { return m_announcement; }

    /// Goes to a place by its word: "overview", "services", "guide", "plans", "live", "incident", "drills", "runbooks",
    /// "audit", "settings".
    Q_INVOKABLE void open(const QString &place);
    Q_INVOKABLE void dismissNotice();
    /// Declares an incident on the selected target; the guide follows unless a
    /// plan, its run or the incident is in view. Refusals come as a notice.
    Q_INVOKABLE void declareIncident(const QString &title, const QString &severity);
    Q_INVOKABLE QString suggestedIncidentTitle() const;
    /// One incident at a time: says which one is active.
    Q_INVOKABLE void refuseDeclaring();

    /// Says why something was refused; an error of the record stays until the record works again.
    void notify(const Error &error);
    /// As a notice: why a key that the operator pressed does nothing now.
    Q_INVOKABLE void refuse(const QString &reason);
    /// A place has found a way back: the plan place makes the plan and shows it.
    void requestPlan(const Intent &intent) { Q_EMIT planRequested(intent); }
    /// Asks the window to perform an action that belongs to no place, as its key would.
    Q_INVOKABLE void requestAction(const QString &action) { Q_EMIT actionRequested(action); }
    /// Something small was done: for a few seconds in the status bar, and by a screen reader.
    Q_INVOKABLE void acknowledge(const QString &text);
    /// Said once by a screen reader.
    Q_INVOKABLE void announce(const QString &text);

Q_SIGNALS:
    void placeChanged();
    void sessionChanged();
    void scopeChanged();
    void ticked();
    void noticeChanged();
    void announced();
    void acknowledged(const QString &text);
    void chainChecked();
    void planRequested(const breakglass::Intent &intent);
    /// Something that only the window can do: the id of an action that belongs to no place.
    void actionRequested(const QString &action);

private:
    void tick();
    void showRecordFailure();
    void verifyChain();
    void updatePlaces();
    void showActions();
    [[nodiscard]] bool isScopeAll() const;
    [[nodiscard]] QString metricsStatus() const;
    [[nodiscard]] QString recordStatus() const;

    class Commands;
    std::shared_ptr<Session> m_session;
    std::unique_ptr<Commands> m_commands;
    std::unique_ptr<QObject> m_scope;
    std::unique_ptr<io::Clock::Timer> m_timer;
    Selection m_selection;
    Rows<Action> m_actions;
    Rows<Action> m_allActions;
    IncidentStrip m_strip;
    Rows<PlaceRow> m_places;
    QString m_place;
    QString m_notice;
    bool m_noticeStays = false;
    bool m_noticeIsOfPlace = false; ///< It is gone with its place.
    QString m_announcement;
    QString m_chain;
    bool m_chainGood = true;
    bool m_chainChecked = false;
};

} // namespace breakglass::console
