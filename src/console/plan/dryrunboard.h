// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "execution/dryrun.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The dry run of the plan on the screen: what the systems were asked, what they said, and whether it still counts.
class DryRunBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PlanModel")
    Q_PROPERTY(int standing READ standing NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString ageText READ ageText NOTIFY ticked FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
public:
    /// How it stands as a whole; QML has an icon and a colour for each.
    enum Standing { NotAsked, Asking, Good, Refused, Unanswered, Stale };
    Q_ENUM(Standing)

    using QObject::QObject;
    ~DryRunBoard() override;
    void attach(std::shared_ptr<Session> session);
    void show(const std::optional<Plan> &plan);
    /// The target has changed since the plan was made, or the plan has run: what was said holds no more.
    void setPast(bool isPast);
    /// The age is told while somebody looks.
    void setLookedAt(bool isLookedAt);

    [[nodiscard]] int standing() const;
    /// "2 of 3 changes would succeed, 1 has none", or why there is nothing to tell.
    [[nodiscard]] QString text() const;
    /// "00:12 ago", or empty.
    [[nodiscard]] QString ageText() const;
    /// Why it can't be asked now, or empty.
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] const execution::DryRunFold &fold() const { return m_fold; }
    [[nodiscard]] bool isAsking() const;
    /// What was refused, as the preflight writes it down; empty: nothing was, or it does not count any more.
    [[nodiscard]] QString refused() const;

    /// Asks about every step that can be asked about. Nothing is changed.
    Q_INVOKABLE void ask();

Q_SIGNALS:
    void changed();
    void ticked();
    /// All of it was asked.
    void over();
    void failed(const breakglass::Error &error);

private:
    void followSession();
    void see(const Event &event);
    void seeClock();
    [[nodiscard]] QString staleText() const;
    QCoro::Task<> askNow();

    std::shared_ptr<Session> m_session;
    std::unique_ptr<QObject> m_scope;
    std::optional<Plan> m_plan;
    execution::DryRunFold m_fold;
    QString m_ofAnotherPlan; ///< The last dry run was of this one, on the same target.
    bool m_isPast = false;
    bool m_isLookedAt = false;
    std::unique_ptr<io::Clock::Timer> m_ticker;
};

} // namespace breakglass::console
