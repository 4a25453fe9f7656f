// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/overview/overviewrows.h"
#include "console/placemodel.h"
#include "console/rowmodel.h"

#include <QString>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// "Is anything wrong, and where": environments, cards, attention, operations, readiness.
class OverviewModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(breakglass::console::RowModel *environments READ environments CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *cards READ cards CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *attention READ attention CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *operations READ operations CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *deployments READ deployments CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *readiness READ readiness CONSTANT FINAL)
    Q_PROPERTY(int columns READ columns NOTIFY changed FINAL)
    Q_PROPERTY(int serviceRows READ serviceRows NOTIFY changed FINAL)
    Q_PROPERTY(QStringList hours READ hours NOTIFY changed FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(int total READ total NOTIFY changed FINAL)
    Q_PROPERTY(int needing READ needing NOTIFY changed FINAL)
    Q_PROPERTY(int inProduction READ inProduction NOTIFY changed FINAL)
    Q_PROPERTY(QString attentionText READ attentionText NOTIFY changed FINAL)
    Q_PROPERTY(QString calmText READ calmText NOTIFY changed FINAL)
    Q_PROPERTY(bool danger READ isInDanger NOTIFY changed FINAL)
    Q_PROPERTY(bool incidentActive READ isIncidentActive NOTIFY changed FINAL)
    Q_PROPERTY(QString incidentText READ incidentText NOTIFY changed FINAL)
    Q_PROPERTY(QString summary READ summary NOTIFY changed FINAL)
public:
    using PlaceModel::PlaceModel;

    [[nodiscard]] RowModel *environments() { return &m_environments; }
    [[nodiscard]] RowModel *cards() { return &m_cards; }
    [[nodiscard]] RowModel *attention() { return &m_attention; }
    [[nodiscard]] RowModel *operations() { return &m_operations; }
    [[nodiscard]] RowModel *deployments() { return &m_deployments; }
    [[nodiscard]] RowModel *readiness() { return &m_readiness; }
    [[nodiscard]] int columns() const;
    [[nodiscard]] int serviceRows() const;
    [[nodiscard]] QStringList hours() const;
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter); ///< "all", "attention", "production"
    [[nodiscard]] int total() const;
    [[nodiscard]] int needing() const;
    [[nodiscard]] int inProduction() const;
    [[nodiscard]] QString attentionText() const;
    [[nodiscard]] QString calmText() const;
    [[nodiscard]] bool isInDanger() const; ///< Something in production is unhealthy.
    [[nodiscard]] bool isIncidentActive() const;
    [[nodiscard]] QString incidentText() const;
    [[nodiscard]] QString summary() const;

    /// Selects the target of a card and shows its service.
    Q_INVOKABLE void openService(const QString &service, const QString &environment);

Q_SIGNALS:
    void changed();

protected:
    void attached() override;

private:
    void update();
    void updateTarget(const TargetId &target);
    [[nodiscard]] CardRow card(int service, int column) const;

    Rows<EnvironmentRow> m_environments;
    Rows<CardRow> m_cards;
    Rows<AttentionRow> m_attention;
    Rows<OperationRow> m_operations;
    Rows<DeploymentRow> m_deployments;
    Rows<FactRow> m_readiness;
    QString m_filter = QStringLiteral("all");
};

} // namespace breakglass::console
