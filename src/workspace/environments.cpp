// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/reading.h"
#include "workspace/schema.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::workspace {

namespace {

EnvironmentKind kindOf(const QString &name)
{
    if (name == "production"_L1)
        return EnvironmentKind::Production;
    return name == "staging"_L1 ? EnvironmentKind::Staging : EnvironmentKind::Sandbox;
}

Protection protectionOf(const YamlNode &node)
{
    Protection protection;
    protection.approvals = node.textOf(u"approvals"_s).toInt();
    protection.typedPhrase = node.textOf(u"phrase"_s);
    protection.resourceGroup = node.textOf(u"resource_group"_s);
    protection.approvers = node.textsOf(u"approvers"_s);
    if (const YamlNode *freeze = node.child(u"freeze"_s))
        if (const auto until = fromIso(freeze->textOf(u"until"_s)))
            protection.freeze = Freeze{*until, freeze->textOf(u"reason"_s)};
    return protection;
}

/// True the first time a name comes; the second time it is an error at its place.
bool isFirst(
    QStringList &taken, const QString &name, const QString &kind, Position at, Reading &reading)
{
    if (!taken.contains(name)) {
        taken.append(name);
        return true;
    }
    reading.fail(mainFile, at, u"The %1 \"%2\" is declared twice: keep one."_s.arg(kind, name));
    return false;
}

void readBackends(const YamlNode &root, Reading &reading)
{
    // By the schema: a switch reaches its backend as a switch, a number as a number.
    const QJsonObject typed = toJson(root, schemaNamed(u"breakglass"_s)).toObject();
    const QJsonObject settings = typed.value(u"backends"_s).toObject();
    for (const YamlNode &entry : root.itemsOf(u"backends"_s)) {
        BackendSetup backend;
        backend.kind = entry.textOf(u"kind"_s);
        backend.settings = settings.value(entry.key).toObject();
        backend.settings.remove(u"kind"_s);
        reading.workspace.backends.insert(entry.key, backend);
        const QString world = entry.textOf(u"world"_s);
        if (!staysInside(world))
            reading.fail(mainFile, entry.positionOf(u"world"_s),
                u"\"%1\" leads out of the workspace."_s.arg(world));
    }
}

void readRegistries(const YamlNode &root, Reading &reading)
{
    const QJsonObject typed = toJson(root, schemaNamed(u"breakglass"_s)).toObject();
    const QJsonObject registries = typed.value(u"registries"_s).toObject();
    QStringList credentials;
    for (const YamlNode &entry : root.itemsOf(u"credentials"_s))
        credentials += entry.key;
    for (const YamlNode &entry : root.itemsOf(u"registries"_s)) {
        QJsonObject access = registries.value(entry.key).toObject();
        access.remove(u"tls"_s);
        const TlsFiles tls = tlsFilesOf(
            entry, entry.textOf(u"plain"_s) == "true"_L1 ? u"http://"_s : u"https://"_s, reading);
        if (!tls.isEmpty()) {
            const QString connection = u"registry:"_s + entry.key;
            reading.workspace.connections.insert(connection, tls);
            access.insert(u"connection"_s, connection);
        }
        reading.workspace.registries.insert(entry.key, access);
        if (entry.has(u"credential"_s))
            reading.knows(mainFile, entry, u"credential"_s, u"credential"_s, credentials);
    }
}

std::optional<HttpProbe> probeOf(const YamlNode &target)
{
    const YamlNode *node = target.child(u"probe"_s);
    if (!node)
        return {};
    HttpProbe probe;
    probe.url = node->textOf(u"url"_s);
    probe.every = durationOf(*node, u"every"_s, probe.every);
    probe.timeout = durationOf(*node, u"timeout"_s, probe.timeout);
    if (node->has(u"expect"_s)) {
        probe.expectedStatus.clear();
        for (const QString &status : node->textsOf(u"expect"_s))
            probe.expectedStatus.append(status.toInt());
    }
    return probe;
}

/// Without a word about it: 1 % errors and 1,000 ms, ten samples in five minutes.
GateRule gateOf(const YamlNode &target)
{
    GateRule gate;
    gate.limits = {{.signal = Signal::ErrorRate, .limit = 1, .samples = 1},
        {.signal = Signal::LatencyP95, .limit = 1'000, .samples = 1}};
    gate.hold = 5min;
    const YamlNode *node = target.child(u"gate"_s);
    if (!node)
        return gate;
    gate.hold = durationOf(*node, u"hold"_s, gate.hold);
    gate.freshness = durationOf(*node, u"freshness"_s, gate.freshness);
    gate.every = durationOf(*node, u"every"_s, gate.every);
    if (node->has(u"samples"_s))
        gate.samples = node->textOf(u"samples"_s).toInt();
    if (node->has(u"limits"_s))
        gate.limits = thresholdsOf(*node, u"limits"_s);
    return gate;
}

} // namespace

void readEnvironments(const YamlNode &root, Reading &reading)
{
    QStringList taken;
    for (const YamlNode &entry : root.itemsOf(u"environments"_s)) {
        Environment environment;
        environment.name = entry.textOf(u"name"_s);
        environment.kind = kindOf(entry.textOf(u"kind"_s));
        if (const YamlNode *protection = entry.child(u"protection"_s))
            environment.protection = protectionOf(*protection);
        const Position at = entry.positionOf(u"name"_s);
        if (isFirst(taken, environment.name, u"environment"_s, at, reading))
            reading.workspace.environments.append(environment);
    }
    taken.clear();
    for (const YamlNode &entry : root.itemsOf(u"services"_s)) {
        const Service service{
            entry.textOf(u"name"_s), entry.textOf(u"description"_s), entry.textOf(u"owner"_s)};
        const Position at = entry.positionOf(u"name"_s);
        if (isFirst(taken, service.name, u"service"_s, at, reading))
            reading.workspace.services.append(service);
    }
    readBackends(root, reading);
    readRegistries(root, reading);
}

void readTargets(const YamlNode &root, Reading &reading)
{
    Workspace &workspace = reading.workspace;
    const QStringList services = namesOf(workspace.services, &Service::name);
    const QStringList environments = namesOf(workspace.environments, &Environment::name);
    QStringList taken;
    for (const YamlNode &entry : root.itemsOf(u"targets"_s)) {
        bool isKnown = reading.knows(mainFile, entry, u"service"_s, u"service"_s, services);
        isKnown &= reading.knows(mainFile, entry, u"environment"_s, u"environment"_s, environments);
        isKnown &=
            reading.knows(mainFile, entry, u"backend"_s, u"backend"_s, workspace.backends.keys());
        TargetSetup target;
        target.id = {entry.textOf(u"service"_s), entry.textOf(u"environment"_s)};
        target.backend = entry.textOf(u"backend"_s);
        target.settings = textMapOf(entry, u"settings"_s);
        target.probe = probeOf(entry);
        target.metrics = targetMetricsOf(entry, reading);
        target.alerts = targetAlertsOf(entry, reading);
        target.triggers =
            entry.has(u"triggers"_s) ? thresholdsOf(entry, u"triggers"_s) : standardTriggers();
        target.gate = gateOf(entry);
        target.runbook = entry.textOf(u"runbook"_s);
        // A target that leads nowhere is left out: nothing else has to ask again.
        if (isKnown && isFirst(taken, target.id.key(), u"target"_s, entry.at, reading))
            workspace.targets.append(target);
    }
}

} // namespace breakglass::workspace
