// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/rowmodel.h"
#include "console/session.h"
#include "domain/plan.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// Somebody who is asked to sign, or has.
struct ApproverRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString words MEMBER words FINAL)
    Q_PROPERTY(bool approved MEMBER approved FINAL)
public:
    QString name;
    QString words; ///< "Approved 14:17:31", "Asked"
    bool approved = false;
    friend bool operator==(const ApproverRow &, const ApproverRow &) = default;
};

/// The signatures over the plan on the screen: who is asked, who has signed, and the judging of one that is pasted.
class ApprovalBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by PlanModel")
    Q_PROPERTY(int needed READ needed NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString checkText READ checkText NOTIFY changed FINAL)
    Q_PROPERTY(int checkState READ checkState NOTIFY changed FINAL)
    Q_PROPERTY(QString command READ command NOTIFY changed FINAL)
    Q_PROPERTY(bool simulated READ isSimulated NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *people READ people CONSTANT FINAL)
public:
    using QObject::QObject;
    ~ApprovalBoard() override;
    void attach(std::shared_ptr<Session> session);
    void show(const std::optional<Plan> &plan);
    /// The record has changed.
    void update();

    [[nodiscard]] int needed() const { return m_plan ? m_plan->approvalsNeeded : 0; }
    [[nodiscard]] bool isComplete() const { return given().size() >= needed(); }
    /// Those over the present hash, as the record has them.
    [[nodiscard]] QList<Approval> given() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString checkText() const;
    /// As FieldHead.Check.
    [[nodiscard]] int checkState() const;
    /// What the approver types, with the file of the request.
    [[nodiscard]] QString command() const;
    [[nodiscard]] bool isSimulated() const;
    [[nodiscard]] RowModel *people() { return &m_people; }
    /// "1 more approval needed", or empty.
    [[nodiscard]] QString missing() const;

    /// Asks for what is missing, unless a request is still open, and writes the file for approvers.
    void ask();
    /// Judges a signature that somebody has pasted.
    Q_INVOKABLE void offer(const QString &signature);
    /// All signatures once more, as the engine needs them: nothing counts because the record says so.
    [[nodiscard]] QCoro::Task<Expected<QList<Approval>>> verifyAll(QString confirmer);

Q_SIGNALS:
    void changed();
    /// A pasted signature counts now.
    void taken();

private:
    [[nodiscard]] const incident::IncidentState &state() const { return m_session->desk().state(); }
    [[nodiscard]] std::optional<events::ApprovalRequested> openRequest() const;
    [[nodiscard]] QStringList asked() const;
    void refuse(const QString &sentence);
    QCoro::Task<> askNow();
    QCoro::Task<> writeFile();
    QCoro::Task<> judge(QByteArray signature);

    std::shared_ptr<Session> m_session;
    std::unique_ptr<QObject> m_scope;
    std::optional<Plan> m_plan;
    Rows<ApproverRow> m_people;
    QString m_file; ///< Of the open request, once it is written.
    QString m_problem;
    bool m_judging = false;
    bool m_asking = false;
};

} // namespace breakglass::console
