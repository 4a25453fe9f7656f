// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"
#include "domain/incident.h"
#include "domain/plan.h"

#include <optional>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::incident {

struct Tick
{
    QString by;
    TimePoint at;
    QString evidence;
    bool byBreakglass = false;
};
struct GivenAnswer
{
    QString node;
    QString answer;
    QString leadsTo; ///< Strategy id or node id.
    TimePoint at;
    QString runbook;
};
struct PhaseVisit
{
    QString phase;
    TimePoint entered;
    std::optional<TimePoint> left;
};
struct Decision
{
    QString strategy;
    TargetId target;
    QString reason;
    QString by;
    TimePoint at;
};

/// Everything that the record says about the present incident, made only by folding entries in order.
struct IncidentState
{
    Incident incident;          ///< id empty: none was declared yet.
    QMap<QString, Tick> ticks;  ///< By checklist item id.
    QList<GivenAnswer> answers; ///< In order; the last is where the tree stands.
    QList<PhaseVisit> phases;
    std::optional<Decision> decision;
    QMap<QString, Plan> plans; ///< By plan id.
    /// By plan id; only those over the plan's present hash.
    QMap<QString, QList<Approval>> approvals;
    QMap<QString, events::ApprovalRequested> requests; ///< The last by plan id: what is signed now.
    QStringList plansInOrder;
    int levelReached = 1;
    int incidentsEver = 0; ///< Numbers incidents and plans.
    int plansEver = 0;
    QMap<QString, QString> proposedBy; ///< By plan id: who may not approve it.
    /// Incident that ticks, answers, phases and plans belong to; empty: work begun before a declaration, which the next
    /// declared incident takes over.
    QString episode;

    void apply(const Entry &entry);
};

} // namespace breakglass::incident
