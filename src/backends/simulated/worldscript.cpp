// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/worldscript.h"

#include "backends/simulated/jsonnode.h"
#include "backends/simulated/revisionid.h"
#include "backends/simulated/systemscript.h"
#include "backends/simulated/trafficscript.h"
#include "io/files.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

/// Lines of configuration with {{places}}; a line whose place has no value is left out.
struct ConfigurationSheet
{
    QStringList lines;
    QMap<QString, QString> values;
};

QMap<QString, QString> readValues(JsonNode node)
{
    QMap<QString, QString> values;
    for (const QString &key : node.keys())
        values.insert(key, node.text(key, {}));
    return values;
}

QString fillLine(QString line, const QMap<QString, QString> &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        line.replace(u"{{%1}}"_s.arg(value.key()), value.value());
    return line;
}

QString fillSheet(const ConfigurationSheet &sheet, const QMap<QString, QString> &own)
{
    QMap<QString, QString> values = sheet.values;
    values.insert(own);
    QString text;
    for (const QString &line : sheet.lines) {
        const QString filled = fillLine(line, values);
        if (!filled.contains("{{"_L1))
            text += filled + u'\n';
    }
    return text;
}

void readLevels(JsonNode &node, std::array<std::optional<double>, signalCount> &levels)
{
    for (const Signal signal : {Signal::ErrorRate, Signal::LatencyP95, Signal::RequestRate}) {
        if (const QString name = signalName(signal); node.has(name))
            levels[std::size_t(signal)] = node.number(name);
    }
}

HealthProfile::Ramp readRamp(JsonNode node)
{
    HealthProfile::Ramp ramp;
    ramp.after = node.span(u"after"_s, {});
    ramp.over = node.span(u"over"_s, Milliseconds(60'000));
    if (node.has(u"until"_s))
        ramp.until = node.span(u"until"_s, {});
    readLevels(node, ramp.level);
    node.finish();
    return ramp;
}

/// `base`: what the target's own profile says; a revision overrides parts of it.
HealthProfile readProfile(JsonNode node, HealthProfile base)
{
    std::array<std::optional<double>, signalCount> levels;
    readLevels(node, levels);
    for (std::size_t i = 0; i < levels.size(); ++i)
        base.level[i] = levels[i].value_or(base.level[i]);
    base.noise = node.number(u"noise"_s, base.noise);
    if (node.has(u"ramp"_s))
        base.ramp = readRamp(node.object(u"ramp"_s));
    for (JsonNode &silence : node.objects(u"silences"_s)) {
        base.silences.append({silence.span(u"after"_s, {}), silence.span(u"for"_s, {})});
        silence.finish();
    }
    base.failingInstances = node.count(u"failing"_s, 0);
    base.failAfter = node.span(u"failAfter"_s, {});
    node.finish();
    return base;
}

RevisionStatus readStatus(JsonNode &node, RevisionStatus otherwise)
{
    const QString status = node.text(u"status"_s, {});
    if (status == "failed"_L1)
        return RevisionStatus::Failed;
    if (status == "superseded"_L1)
        return RevisionStatus::Superseded;
    if (status == "deployed"_L1)
        return RevisionStatus::Deployed;
    if (!status.isEmpty())
        node.complain(u"status"_s, u"is none of deployed, superseded, failed"_s);
    return otherwise;
}

SchemaRisk readSchemaRisk(JsonNode &node)
{
    const QString risk = node.text(u"schemaRisk"_s, u"safe"_s);
    if (risk == "critical"_L1)
        return SchemaRisk::Critical;
    if (risk == "risky"_L1)
        return SchemaRisk::Risky;
    if (risk != "safe"_L1)
        node.complain(u"schemaRisk"_s, u"is none of safe, risky, critical"_s);
    return SchemaRisk::Safe;
}

Fault readFault(JsonNode &node)
{
    const QString fault = node.text(u"fault"_s, {});
    if (fault == "image"_L1)
        return Fault::Image;
    if (fault == "configuration"_L1)
        return Fault::Configuration;
    if (fault == "schema"_L1)
        return Fault::Schema;
    if (!fault.isEmpty())
        node.complain(u"fault"_s, u"is none of image, configuration, schema"_s);
    return Fault::None;
}

/// What the revisions of a target have in common.
struct RevisionContext
{
    ConfigurationSheet sheet;
    HealthProfile health;
    QString repository;
    bool upcoming = false;
};

RevisionScript readRevision(JsonNode &node, const RevisionContext &context, bool current)
{
    RevisionScript script;
    Revision &revision = script.revision;
    revision.id = node.text(u"id"_s);
    if (revisionNumber(revision.id) < 1)
        node.complain(u"id"_s, u"is not a number from 1"_s);
    revision.artifact = node.text(u"artifact"_s);
    revision.artifactReference = context.repository + u':' + revision.artifact;
    revision.artifactAvailable = node.truth(u"artifactAvailable"_s).value_or(true);
    revision.change = node.text(u"change"_s);
    revision.changeReference = node.text(u"changeReference"_s, {});
    revision.author = node.text(u"author"_s, {});
    revision.copyOf = node.text(u"copyOf"_s, {});
    revision.schemaVersion = node.text(u"schema"_s, {});
    revision.schemaRisk = readSchemaRisk(node);
    revision.status =
        readStatus(node, current ? RevisionStatus::Deployed : RevisionStatus::Superseded);
    revision.wasHealthy = node.truth(u"wasHealthy"_s);
    script.health = readProfile(node.object(u"health"_s), context.health);
    script.fault = readFault(node);
    script.train = node.text(u"train"_s, {});
    if (node.has(u"hangsAfter"_s))
        script.hangsAfter = node.count(u"hangsAfter"_s, 0);
    if (!context.upcoming) {
        script.age = spanFromText(node.text(u"deployedAt"_s)).value_or(Milliseconds(0));
        if (script.age <= Milliseconds(0))
            node.complain(u"deployedAt"_s, u"is not an age such as 2d4h"_s);
    }
    QMap<QString, QString> values = readValues(node.object(u"values"_s));
    values.insert(u"artifact"_s, revision.artifact);
    values.insert(u"image"_s, revision.artifactReference);
    revision.configuration = fillSheet(context.sheet, values);
    node.finish();
    return script;
}

QList<RevisionScript> readRevisions(
    JsonNode &target, const QString &key, RevisionContext context, QSet<QString> &ids)
{
    context.upcoming = key == "upcoming"_L1;
    QList<RevisionScript> revisions;
    for (JsonNode &node : target.objects(key)) {
        const RevisionScript script =
            readRevision(node, context, revisions.isEmpty() && !context.upcoming);
        if (ids.contains(script.revision.id))
            node.complain(u"id"_s, u"is used twice"_s);
        if (!context.upcoming && !revisions.isEmpty() && revisions.last().age >= script.age)
            node.complain(u"deployedAt"_s, u"is not older than the revision above it"_s);
        ids.insert(script.revision.id);
        revisions.append(script);
    }
    return revisions;
}

std::optional<LockScript> readLock(JsonNode &target)
{
    if (!target.has(u"lock"_s))
        return std::nullopt;
    JsonNode node = target.object(u"lock"_s);
    LockScript lock;
    lock.operation.description = node.text(u"description"_s);
    lock.operation.holder = node.text(u"holder"_s);
    lock.age = node.span(u"since"_s, Milliseconds(1'000));
    lock.duration = node.span(u"for"_s, Milliseconds(600'000));
    node.finish();
    return lock;
}

QList<Failure> readFailures(JsonNode &target)
{
    QList<Failure> failures;
    for (JsonNode &node : target.objects(u"failures"_s)) {
        const auto kind = failureFromName(node.text(u"kind"_s));
        if (!kind)
            node.complain(u"kind"_s, u"is none of refused, hang, image-pull, lost-answer"_s);
        failures.append({node.text(u"action"_s, {}), kind.value_or(Failure::Kind::Refused),
            node.count(u"times"_s, 1), node.text(u"text"_s, {})});
        node.finish();
    }
    return failures;
}

SystemNames readNames(JsonNode node, const QString &service)
{
    SystemNames names;
    names.release = node.text(u"release"_s, service);
    names.space = node.text(u"namespace"_s, u"default"_s);
    names.repository = node.text(u"repository"_s, u"registry/"_s + service);
    names.imageKey = node.text(u"imageKey"_s, u"image"_s);
    names.branch = node.text(u"branch"_s, names.branch);
    names.project = node.text(u"project"_s, {});
    names.region = node.text(u"region"_s, {});
    node.finish();
    return names;
}

Pace readPace(JsonNode node)
{
    Pace pace;
    pace.perInstance = node.span(u"perInstance"_s, pace.perInstance);
    pace.atOnce = std::max(1, node.count(u"atOnce"_s, 1));
    node.finish();
    return pace;
}

QList<TargetId> readCars(JsonNode &node)
{
    QList<TargetId> cars;
    for (const QString &name : node.texts(u"cars"_s)) {
        const auto car = TargetId::fromKey(name);
        if (car)
            cars.append(*car);
        else
            node.complain(u"cars"_s, u"is not a list of service@environment"_s);
    }
    return cars;
}

TargetScript readTarget(JsonNode &node, const WorldScript &world)
{
    TargetScript script;
    script.id = {node.text(u"service"_s), node.text(u"environment"_s)};
    script.system = systemOf(node, world);
    script.names = readNames(node.object(u"names"_s), script.id.service);
    script.names.instance = script.system.words.instance;
    script.names.instances = script.system.words.instances;
    script.names.revisionWord = script.system.revisionWord;
    script.cars = readCars(node);
    script.replicas = node.count(u"replicas"_s, 1);
    script.pace = readPace(node.object(u"pace"_s));
    script.lock = readLock(node);
    script.failures = readFailures(node);
    RevisionContext context;
    context.sheet = {node.texts(u"configuration"_s), readValues(node.object(u"values"_s))};
    context.health = readProfile(node.object(u"health"_s), {});
    script.health = context.health;
    context.repository = script.names.repository;
    QSet<QString> ids;
    script.revisions = readRevisions(node, u"revisions"_s, context, ids);
    script.traffic = readTraffic(node, script.revisions, ids);
    script.upcoming = readRevisions(node, u"upcoming"_s, context, ids);
    if (script.revisions.isEmpty())
        node.complain(u"revisions"_s, u"is empty"_s);
    node.finish();
    return script;
}

/// A train moves targets of its own world; a car that nobody describes would never move.
void checkCars(const WorldScript &world, const QSet<TargetId> &ids, JsonNode &root)
{
    for (const TargetScript &target : world.targets) {
        for (const TargetId &car : target.cars) {
            if (!ids.contains(car) || car == target.id)
                root.complain(u"targets"_s, u"has no car %1"_s.arg(car.key()));
        }
    }
}

} // namespace

std::optional<Failure::Kind> failureFromName(const QString &name)
{
    if (name == "refused"_L1)
        return Failure::Kind::Refused;
    if (name == "hang"_L1)
        return Failure::Kind::Hang;
    if (name == "image-pull"_L1)
        return Failure::Kind::ImagePull;
    if (name == "lost-answer"_L1)
        return Failure::Kind::LostAnswer;
    return std::nullopt;
}

Expected<WorldScript> readWorld(const QByteArray &json, const QString &file)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        const qsizetype line =
            json.first(std::min<qsizetype>(parsing.offset, json.size())).count('\n') + 1;
        return failure(ErrorKind::Invalid,
            u"%1: line %2 is not JSON: %3."_s.arg(file).arg(line).arg(parsing.errorString()),
            u"No world was started."_s, u"Correct the file."_s);
    }
    JsonNode root(file, document.object());
    WorldScript world;
    world.name = root.text(u"name"_s);
    world.seed = quint64(root.number(u"seed"_s));
    readSystems(root, world);
    QSet<TargetId> ids;
    for (JsonNode &node : root.objects(u"targets"_s)) {
        world.targets.append(readTarget(node, world));
        if (ids.contains(world.targets.last().id))
            node.complain(u"service"_s, u"is described twice in this environment"_s);
        ids.insert(world.targets.last().id);
    }
    if (world.targets.isEmpty())
        root.complain(u"targets"_s, u"is empty"_s);
    checkCars(world, ids, root);
    root.finish();
    if (root.problem())
        return std::unexpected(*root.problem());
    return world;
}

Expected<WorldScript> loadWorld(const QString &path)
{
    const Expected<QByteArray> bytes = io::readFile(path);
    if (!bytes)
        return std::unexpected(bytes.error());
    return readWorld(*bytes, path.section(u'/', -2));
}

} // namespace breakglass::backends
