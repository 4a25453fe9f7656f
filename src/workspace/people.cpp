// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/reading.h"
#include "workspace/schema.h"
#include "workspace/timebox.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

Risk riskOf(const QString &name)
{
    if (name == "low"_L1)
        return Risk::Low;
    return name == "high"_L1 ? Risk::High : Risk::Medium;
}

QList<Fact> factsOf(const YamlNode &entry, const QString &key)
{
    QList<Fact> facts;
    for (const QString &name : entry.textsOf(key))
        if (const auto fact = factFromName(name))
            facts.append(*fact);
    return facts;
}

/// Rising parts of the traffic at rising times, from at once up to all of it.
QList<RolloutStage> stagesOf(const YamlNode &entry, Reading &reading)
{
    QList<RolloutStage> stages;
    for (const YamlNode &node : entry.itemsOf(u"stages"_s)) {
        const RolloutStage stage{node.textOf(u"percent"_s).toInt(), durationOf(node, u"after"_s)};
        const bool rises = stages.isEmpty() ? stage.after == Milliseconds{}
                                            : stage.percent > stages.last().percent &&
                                                  stage.after > stages.last().after;
        if (!rises)
            reading.fail(u"breakglass.yaml"_s, node.at,
                stages.isEmpty()
                    ? u"The first stage begins at once: give it \"after: 0 min\"."_s
                    : u"A stage comes later and gets more of the traffic than the one before "
                      "it."_s);
        stages.append(stage);
    }
    if (!stages.isEmpty() && stages.last().percent != 100)
        reading.fail(u"breakglass.yaml"_s, entry.positionOf(u"stages"_s),
            u"The last stage gets 100 percent of the traffic."_s);
    if (stages.isEmpty() && entry.textOf(u"action"_s) == "deploy-progressively"_L1)
        reading.fail(u"breakglass.yaml"_s, entry.positionOf(u"action"_s),
            u"A progressive deployment needs stages: name them."_s);
    return stages;
}

Strategy strategyFrom(const YamlNode &entry)
{
    Strategy strategy;
    strategy.id = entry.textOf(u"id"_s);
    strategy.title = entry.textOf(u"title"_s);
    strategy.action = entry.textOf(u"action"_s);
    strategy.expected = rangeFromText(entry.textOf(u"expected"_s)).value_or(DurationRange{});
    strategy.risk = riskOf(entry.textOf(u"risk"_s));
    strategy.lastResort = entry.textOf(u"last_resort"_s) == "true"_L1;
    strategy.restoresConfiguration = entry.textOf(u"restores_configuration"_s) == "true"_L1;
    strategy.inputTitle = entry.textOf(u"input"_s);
    strategy.needsInput = !strategy.inputTitle.isEmpty();
    strategy.needs = factsOf(entry, u"needs"_s);
    strategy.favours = factsOf(entry, u"favours"_s);
    strategy.whenToUse = entry.textOf(u"when_to_use"_s);
    strategy.undoNote = entry.textOf(u"undo_note"_s);
    return strategy;
}

} // namespace

void readStrategies(const YamlNode &root, Reading &reading)
{
    for (const YamlNode &entry : root.itemsOf(u"strategies"_s)) {
        Strategy strategy = strategyFrom(entry);
        strategy.stages = stagesOf(entry, reading);
        if (reading.workspace.strategy(strategy.id))
            reading.fail(u"breakglass.yaml"_s, entry.positionOf(u"id"_s),
                u"The strategy \"%1\" is declared twice: keep one."_s.arg(strategy.id));
        else
            reading.workspace.strategies.append(strategy);
    }
}

void readPeople(const YamlNode &root, Reading &reading)
{
    Workspace &workspace = reading.workspace;
    workspace.roles = root.textsOf(u"roles"_s);
    for (const YamlNode &entry : root.itemsOf(u"people"_s)) {
        if (!entry.textOf(u"role"_s).isEmpty())
            static_cast<void>(
                reading.knows(u"breakglass.yaml"_s, entry, u"role"_s, u"role"_s, workspace.roles));
        workspace.people.append({entry.textOf(u"name"_s), entry.textOf(u"role"_s),
            entry.textOf(u"contact"_s), entry.textOf(u"signer"_s)});
    }
    for (const YamlNode &entry : root.itemsOf(u"escalation"_s))
        workspace.escalation.append({entry.textOf(u"level"_s).toInt(),
            durationOf(entry, u"after"_s), entry.textOf(u"who"_s)});
    std::ranges::sort(workspace.escalation, {}, &EscalationLevel::after);
    for (const YamlNode &entry : root.itemsOf(u"service_levels"_s))
        workspace.serviceLevels.insert(
            entry.key, {durationOf(entry, u"fix"_s), durationOf(entry, u"resolve"_s)});
    workspace.updates = {durationOf(root, u"update_every"_s, workspace.updates.every),
        durationOf(root, u"first_update_within"_s)};
    for (const YamlNode &entry : root.itemsOf(u"credentials"_s))
        workspace.credentials.insert(entry.key, toJson(entry).toObject());
}

} // namespace breakglass::workspace
