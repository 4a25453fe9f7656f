// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"
#include "execution/confirm.h"
#include "io/clock.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// What the form asks for, fixed when it opens.
struct ConfirmationRequest
{
    Plan plan;
    QByteArray planHash; ///< Of the plan as it is on the screen.
    QString effect;
    int environmentKind = 0; ///< As EnvironmentLabel.Kind: 4 is a drill.
    QString activeIncident;  ///< Id of the open one, or empty.
    QString person;
    QString caution = {};      ///< What a dry run was refused with, or empty.
    bool pressesTwice = false; ///< Types the service and presses twice instead of holding.
};

/// The five proofs of intent over one plan, checked as they are given. It confirms nothing itself: when all are there
/// and the hold has passed it says so, and the plan model asks execution.
class ConfirmationForm : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PlanModel")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed FINAL)
    Q_PROPERTY(QString planId READ planId NOTIFY opened FINAL)
    Q_PROPERTY(QString question READ question NOTIFY opened FINAL)
    Q_PROPERTY(QString effect READ effect NOTIFY opened FINAL)
    Q_PROPERTY(QString caution READ caution NOTIFY opened FINAL)
    Q_PROPERTY(QString environment READ environment NOTIFY opened FINAL)
    Q_PROPERTY(int environmentKind READ environmentKind NOTIFY opened FINAL)
    Q_PROPERTY(QString phrase READ phrase NOTIFY opened FINAL)
    Q_PROPERTY(QString holdText READ holdText NOTIFY opened FINAL)
    Q_PROPERTY(bool goesBack READ goesBack NOTIFY opened FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY changed FINAL)
    Q_PROPERTY(int phraseState READ phraseState NOTIFY changed FINAL)
    Q_PROPERTY(QString phraseText READ phraseText NOTIFY changed FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)
    Q_PROPERTY(int reasonState READ reasonState NOTIFY changed FINAL)
    Q_PROPERTY(QString reasonText READ reasonText NOTIFY changed FINAL)
    Q_PROPERTY(QString ticket READ ticket WRITE setTicket NOTIFY changed FINAL)
    Q_PROPERTY(int ticketState READ ticketState NOTIFY changed FINAL)
    Q_PROPERTY(QString ticketText READ ticketText NOTIFY changed FINAL)
    Q_PROPERTY(bool pressesTwice READ pressesTwice NOTIFY opened FINAL)
    Q_PROPERTY(QString service READ service NOTIFY opened FINAL)
    Q_PROPERTY(QString named READ named WRITE setNamed NOTIFY changed FINAL)
    Q_PROPERTY(int namedState READ namedState NOTIFY changed FINAL)
    Q_PROPERTY(QString namedText READ namedText NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
    Q_PROPERTY(bool guarded READ isGuarded NOTIFY changed FINAL)
    Q_PROPERTY(QString expiryText READ expiryText NOTIFY ticked FINAL)
    Q_PROPERTY(bool expiring READ isExpiring NOTIFY ticked FINAL)
    Q_PROPERTY(bool mayExtend READ mayExtend NOTIFY ticked FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
public:
    /// How a field stands; the numbers are those of FieldHead.Check.
    enum class Check { Plain, Valid, Waiting, Invalid };

    using QObject::QObject;
    ~ConfirmationForm() override;

    /// Opens it, empty but for the ticket. For 800 ms nothing that is typed or held counts.
    void begin(ConfirmationRequest request, io::Clock &clock);
    /// The proofs go to execution; until `refuse` or `end` nothing can be changed.
    void submit();
    /// Execution said no. Nothing typed is lost.
    void refuse(const Error &error);
    void end();
    /// What the approvals still lack, in words; empty: nothing.
    void setApprovalsMissing(const QString &missing);
    [[nodiscard]] const ConfirmationRequest &request() const { return m_request; }
    [[nodiscard]] execution::Confirmation confirmation() const;

    [[nodiscard]] bool isOpen() const { return m_clock != nullptr; }
    [[nodiscard]] QString planId() const { return m_request.plan.id; }
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString effect() const { return m_request.effect; }
    /// It does not block: whoever confirms does it in spite of that.
    [[nodiscard]] QString caution() const { return m_request.caution; }
    [[nodiscard]] QString environment() const { return m_request.plan.intent.target.environment; }
    [[nodiscard]] int environmentKind() const { return m_request.environmentKind; }
    [[nodiscard]] QString phrase() const { return m_request.plan.typedPhrase; }
    [[nodiscard]] QString holdText() const;
    [[nodiscard]] bool goesBack() const { return !m_request.plan.intent.toRevision.isEmpty(); }
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString &text);
    [[nodiscard]] int phraseState() const;
    [[nodiscard]] QString phraseText() const;
    [[nodiscard]] QString reason() const { return m_reason; }
    void setReason(const QString &text);
    [[nodiscard]] int reasonState() const;
    [[nodiscard]] QString reasonText() const;
    [[nodiscard]] QString ticket() const { return m_ticket; }
    void setTicket(const QString &text);
    [[nodiscard]] int ticketState() const;
    [[nodiscard]] QString ticketText() const;
    /// People who cannot hold type the name of the service, and press twice.
    [[nodiscard]] bool pressesTwice() const { return m_request.pressesTwice; }
    [[nodiscard]] QString service() const { return m_request.plan.intent.target.service; }
    [[nodiscard]] QString named() const { return m_named; }
    void setNamed(const QString &text);
    [[nodiscard]] int namedState() const;
    [[nodiscard]] QString namedText() const;
    /// The one thing still missing, in words; empty: it may be held.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] bool isGuarded() const { return m_guard != nullptr; }
    [[nodiscard]] QString expiryText() const;
    [[nodiscard]] bool isExpiring() const;
    [[nodiscard]] bool mayExtend() const;
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString error() const { return m_error; }

    /// Five minutes more; once.
    Q_INVOKABLE void extend();
    Q_INVOKABLE void cancel();
    /// The window has just got the keyboard: what was meant for another window does not count here.
    Q_INVOKABLE void guardAgain();
    /// The whole hold has passed.
    Q_INVOKABLE void hold();

Q_SIGNALS:
    void opened();
    void changed();
    void ticked();
    /// Everything is there and the hold has passed.
    void held();
    void refused();
    void expired();

private:
    [[nodiscard]] Milliseconds left() const;
    [[nodiscard]] bool isTaking() const { return isOpen() && !m_guard && !m_busy; }
    void tick();
    void endGuard();

    ConfirmationRequest m_request;
    io::Clock *m_clock = nullptr; ///< While it is open.
    std::unique_ptr<io::Clock::Timer> m_guard;
    std::unique_ptr<io::Clock::Timer> m_ticker;
    Milliseconds m_expiresAt{};
    bool m_extended = false;
    bool m_pasted = false;
    bool m_namePasted = false;
    bool m_busy = false;
    QString m_typed;
    QString m_named;
    QString m_reason;
    QString m_ticket;
    QString m_approvalsMissing;
    QString m_error;
};

} // namespace breakglass::console
