// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/settings/settingsrows.h"

#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct SettingsWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsWords)
};

QString whereOf(const Workspace &workspace, const QString &part)
{
    const int line = workspace.lines.value(part);
    return line > 0 ? u"breakglass.yaml:%1"_s.arg(line)
                    : SettingsWords::tr("Standard, not in the file");
}

void addEscalation(QList<DecisionRow> &rows, const Workspace &workspace)
{
    for (qsizetype i = 0; i < workspace.escalation.size(); ++i) {
        const EscalationLevel &level = workspace.escalation.at(i);
        rows.append({SettingsWords::tr("Escalation"),
            SettingsWords::tr("Level %1 after %2")
                .arg(QString::number(level.level),
                    level.after.count() > 0 ? toAge(level.after) : SettingsWords::tr("0 min")),
            level.who, whereOf(workspace, u"escalation.%1"_s.arg(i))});
    }
}

void addServiceLevels(QList<DecisionRow> &rows, const Workspace &workspace)
{
    for (auto it = workspace.serviceLevels.begin(); it != workspace.serviceLevels.end(); ++it)
        rows.append({SettingsWords::tr("Service levels"), it.key(),
            SettingsWords::tr("Fix within %1, resolved within %2")
                .arg(toAge(it.value().fix), toAge(it.value().resolve)),
            whereOf(workspace, u"service_levels.%1"_s.arg(it.key()))});
    rows.append({SettingsWords::tr("Messages"), SettingsWords::tr("Next update"),
        SettingsWords::tr("Every %1").arg(toAge(workspace.updates.every)),
        whereOf(workspace, u"update_every"_s)});
}

QString gateText(const GateRule &gate)
{
    QStringList limits;
    for (const Threshold &limit : gate.limits)
        limits.append(u"%1 %2"_s.arg(translated(signalTitle(limit.signal).toLower()),
            shownValue(limit.signal, limit.limit)));
    return SettingsWords::tr("Holds %1: %2").arg(toAge(gate.hold), limits.join(u", "_s));
}

void addGates(QList<DecisionRow> &rows, const Workspace &workspace)
{
    for (qsizetype i = 0; i < workspace.targets.size(); ++i) {
        const TargetSetup &target = workspace.targets.at(i);
        rows.append({SettingsWords::tr("Gates"),
            SettingsWords::tr("%1 in %2").arg(target.id.service, target.id.environment),
            gateText(target.gate), whereOf(workspace, u"targets.%1"_s.arg(i))});
    }
}

void addProtection(QList<DecisionRow> &rows, const Workspace &workspace)
{
    for (qsizetype i = 0; i < workspace.environments.size(); ++i) {
        const Environment &environment = workspace.environments.at(i);
        const int approvals = environment.protection.approvals;
        const QString phrase = environment.protection.typedPhrase.isEmpty()
                                   ? environment.name
                                   : environment.protection.typedPhrase;
        const QString signatures = approvals == 1
                                       ? SettingsWords::tr("1 approval")
                                       : SettingsWords::tr("%1 approvals").arg(approvals);
        rows.append({SettingsWords::tr("Protection"), environment.name,
            SettingsWords::tr("Type %1, %2")
                .arg(phrase, approvals == 0 ? SettingsWords::tr("no approval") : signatures),
            whereOf(workspace, u"environments.%1"_s.arg(i))});
    }
}

} // namespace

QList<DecisionRow> decisionRows(const Workspace &workspace)
{
    QList<DecisionRow> rows;
    addEscalation(rows, workspace);
    addServiceLevels(rows, workspace);
    addProtection(rows, workspace);
    addGates(rows, workspace);
    return rows;
}

QList<PartRow> partRows()
{
    return {
        {u"Breakglass"_s, SettingsWords::tr("This program"), u"Apache-2.0"_s},
        {u"Lucide"_s, SettingsWords::tr("Icons"), u"ISC"_s},
        {u"Feather"_s, SettingsWords::tr("Icons that Lucide took over"), u"MIT"_s},
    };
}

} // namespace breakglass::console
