// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/systemscript.h"

#include "backends/simulated/words.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

SystemScript readSystem(JsonNode node)
{
    SystemScript system;
    system.name = node.text(u"name"_s);
    system.revisionWord = node.text(u"revisionWord"_s, system.revisionWord);
    system.actions = node.texts(u"actions"_s);
    system.words = readWords(node);
    node.finish();
    return system;
}

} // namespace

void readSystems(JsonNode &root, WorldScript &world)
{
    const SystemScript own = readSystem(root.object(u"system"_s));
    world.systemName = own.name;
    world.revisionWord = own.revisionWord;
    world.actions = own.actions;
    world.words = own.words;
    JsonNode others = root.object(u"systems"_s);
    for (const QString &name : others.keys())
        world.systems.insert(name, readSystem(others.object(name)));
}

SystemScript systemOf(JsonNode &target, const WorldScript &world)
{
    const QString name = target.text(u"system"_s, {});
    if (name.isEmpty())
        return {world.systemName, world.revisionWord, world.actions, world.words};
    if (!world.systems.contains(name))
        target.complain(u"system"_s, u"is none of the systems"_s);
    return world.systems.value(name);
}

} // namespace breakglass::backends
