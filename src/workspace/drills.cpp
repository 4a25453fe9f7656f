// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/reading.h"
#include "workspace/schema.h"
#include "workspace/suggestion.h"
#include "workspace/yamlreader.h"
#include "yaml/yamlparser.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

QList<Inject> injectsOf(const YamlNode &root)
{
    QList<Inject> injects;
    for (const YamlNode &entry : root.itemsOf(u"injects"_s)) {
        Inject inject;
        inject.id =
            entry.has(u"id"_s) ? entry.textOf(u"id"_s) : u"inject-%1"_s.arg(injects.size() + 1);
        inject.at = durationOf(entry, u"at"_s);
        inject.action = entry.textOf(u"action"_s);
        inject.arguments = textMapOf(entry, u"arguments"_s);
        inject.text = entry.textOf(u"text"_s);
        injects.append(inject);
    }
    std::ranges::stable_sort(injects, {}, &Inject::at);
    return injects;
}

Scenario scenarioFrom(const YamlNode &root, const QString &file)
{
    Scenario scenario;
    scenario.id = root.has(u"id"_s) ? root.textOf(u"id"_s) : file.section(u'/', -1).chopped(5);
    scenario.title = root.textOf(u"title"_s);
    scenario.description = root.textOf(u"description"_s);
    scenario.world = root.textOf(u"world"_s);
    scenario.cluster = root.textOf(u"cluster"_s);
    scenario.target = TargetId::fromKey(root.textOf(u"target"_s)).value_or(TargetId{});
    if (root.has(u"speed"_s))
        scenario.speed = root.textOf(u"speed"_s).toDouble();
    scenario.limit = durationOf(root, u"limit"_s);
    if (root.has(u"pass_mark"_s))
        scenario.passMark = root.textOf(u"pass_mark"_s).toInt();
    scenario.injects = injectsOf(root);
    scenario.correctStrategies = root.textsOf(u"correct_strategies"_s);
    for (const YamlNode &entry : root.itemsOf(u"ideal"_s))
        scenario.ideal.append({entry.textOf(u"phase"_s), durationOf(entry, u"duration"_s)});
    scenario.expectedItems = root.textsOf(u"expected_items"_s);
    scenario.firstAlertBy = durationOf(root, u"first_alert_by"_s);
    if (const YamlNode *approvals = root.child(u"approvals"_s)) {
        scenario.approvers = approvals->textsOf(u"by"_s);
        scenario.approvalAfter = durationOf(*approvals, u"after"_s, scenario.approvalAfter);
    }
    if (const YamlNode *incident = root.child(u"incident"_s)) {
        scenario.incidentTitle = incident->textOf(u"title"_s);
        scenario.severity =
            severityFromName(incident->textOf(u"severity"_s)).value_or(scenario.severity);
    }
    return scenario;
}

/// Everything to tick and every phase that the target's runbook has, or any runbook when it
/// names none.
struct KnownSteps
{
    QStringList phases;
    QStringList items;
};

KnownSteps stepsFor(const Workspace &workspace, const TargetId &target)
{
    KnownSteps known;
    const TargetSetup *setup = workspace.target(target);
    const QString wanted = setup ? setup->runbook : QString();
    for (const Runbook &runbook : workspace.runbooks) {
        if (!wanted.isEmpty() && runbook.id != wanted)
            continue;
        for (const Phase &phase : runbook.phases) {
            known.phases.append(phase.id);
            known.items += namesOf(phase.items, &ChecklistItem::id);
        }
    }
    return known;
}

void checkList(const YamlNode &root, const QString &key, const QString &kind,
    const QStringList &known, const QString &file, Reading &reading)
{
    for (const YamlNode &item : root.itemsOf(key))
        if (!known.contains(item.text))
            reading.warn(file, item.at,
                u"Unknown %1 \"%2\".%3"_s.arg(kind, item.text, suggestion(item.text, known)));
}

/// A file that the drill is played on.
void checkFile(const YamlNode &root, const QString &key, const QString &file, Reading &reading)
{
    if (!root.has(key))
        return;
    const QString named = root.textOf(key);
    if (!staysInside(named))
        reading.fail(
            file, root.positionOf(key), u"\"%1\" leads out of the workspace."_s.arg(named));
    else if (!io::fileExists(reading.workspace.path + u'/' + named))
        reading.warn(file, root.positionOf(key), u"No file \"%1\"."_s.arg(named));
}

void checkDrill(const YamlNode &root, const QString &file, Reading &reading)
{
    const Workspace &workspace = reading.workspace;
    QStringList targets;
    for (const TargetSetup &target : workspace.targets)
        targets.append(target.id.key());
    static_cast<void>(reading.knows(file, root, u"target"_s, u"target"_s, targets));
    if (root.has(u"world"_s) == root.has(u"cluster"_s))
        return reading.fail(file, root.at, u"A drill has a world or a cluster, one of the two."_s);
    for (const QString &key : {u"world"_s, u"cluster"_s})
        checkFile(root, key, file, reading);
    checkList(root, u"correct_strategies"_s, u"strategy"_s,
        namesOf(workspace.strategies, &Strategy::id), file, reading);
    const auto target = TargetId::fromKey(root.textOf(u"target"_s)).value_or(TargetId{});
    const KnownSteps known = stepsFor(workspace, target);
    checkList(root, u"expected_items"_s, u"checklist item"_s, known.items, file, reading);
    for (const YamlNode &entry : root.itemsOf(u"ideal"_s))
        static_cast<void>(reading.knows(file, entry, u"phase"_s, u"phase"_s, known.phases));
}

void checkTree(const Runbook &runbook, Reading &reading)
{
    const QStringList strategies = namesOf(reading.workspace.strategies, &Strategy::id);
    for (const DecisionNode &node : runbook.tree)
        for (const DecisionAnswer &answer : node.answers)
            if (!answer.strategy.isEmpty() && !strategies.contains(answer.strategy))
                reading.warn(runbook.path, {node.line, 1},
                    u"Unknown strategy \"%1\".%2"_s.arg(
                        answer.strategy, suggestion(answer.strategy, strategies)));
}

void checkRoles(const Runbook &runbook, Reading &reading)
{
    const QStringList &roles = reading.workspace.roles;
    for (const Phase &phase : runbook.phases)
        for (const ChecklistItem &item : phase.items)
            if (!item.role.isEmpty() && !roles.contains(item.role))
                reading.warn(runbook.path, {item.line, 1},
                    u"Unknown role \"%1\".%2"_s.arg(item.role, suggestion(item.role, roles)));
}

void checkLinks(const Runbook &runbook, const QStringList &runbooks, Reading &reading)
{
    for (const QString &link : runbook.links)
        if (!link.startsWith(u"https://"_s) && !runbooks.contains(link))
            reading.warn(runbook.path, {},
                u"Linked runbook \"%1\" does not exist.%2"_s.arg(link, suggestion(link, runbooks)));
}

} // namespace

void readDrills(Reading &reading)
{
    const QString folder = reading.workspace.path + u"/drills"_s;
    for (const QString &name : io::listFiles(folder, u".yaml"_s)) {
        const QString file = u"drills/"_s + name;
        const auto bytes = io::readFile(folder + u'/' + name, yaml::Limits{}.bytes + 1);
        if (!bytes) {
            reading.fail(file, {}, bytes.error().sentence());
            continue;
        }
        const auto root = readYaml(*bytes, file, reading.findings);
        if (!root || !checkSchema(*root, u"drill"_s, file, reading.findings))
            continue;
        checkDrill(*root, file, reading);
        reading.workspace.drills.append(scenarioFrom(*root, file));
    }
}

void checkAcross(const YamlNode &root, Reading &reading)
{
    const QStringList runbooks = namesOf(reading.workspace.runbooks, &Runbook::id);
    for (const YamlNode &entry : root.itemsOf(u"targets"_s))
        if (entry.has(u"runbook"_s))
            static_cast<void>(reading.knows(mainFile, entry, u"runbook"_s, u"runbook"_s, runbooks));
    for (const Runbook &runbook : std::as_const(reading.workspace.runbooks)) {
        checkTree(runbook, reading);
        checkRoles(runbook, reading);
        checkLinks(runbook, runbooks, reading);
    }
}

} // namespace breakglass::workspace
