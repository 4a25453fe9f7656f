// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/words.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

using Values = QMap<QString, QString>;

const QRegularExpression &places()
{
    static const QRegularExpression form(u"\\{\\{([^{}]*)\\}\\}"_s);
    return form;
}

const QStringList &knownPlaces()
{
    static const QStringList names{u"revision"_s, u"artifact"_s, u"image"_s, u"from"_s, u"to"_s,
        u"stage"_s, u"seconds"_s, u"base"_s, u"reverts"_s, u"change"_s, u"percent"_s, u"tag"_s,
        u"release"_s, u"namespace"_s, u"repository"_s, u"branch"_s, u"project"_s, u"region"_s,
        u"service"_s, u"environment"_s, u"strategy"_s, u"reason"_s, u"incident"_s, u"input"_s,
        u"cars"_s, u"holder"_s, u"replicas"_s, u"current"_s, u"current.artifact"_s, u"next"_s,
        u"ready"_s, u"back"_s, u"back.artifact"_s};
    return names;
}

/// A template whose places are all known, or empty after a complaint.
QString readTemplate(JsonNode &node, const QString &key)
{
    const QString text = node.text(key, {});
    auto found = places().globalMatch(text);
    while (found.hasNext()) {
        const QString name = found.next().captured(1);
        if (!knownPlaces().contains(name))
            node.complain(key, u"has a place {{%1}} that nobody fills"_s.arg(name));
    }
    return text;
}

StepWords readStepWords(JsonNode node)
{
    StepWords words{readTemplate(node, u"title"_s), readTemplate(node, u"note"_s),
        readTemplate(node, u"command"_s), readTemplate(node, u"undo"_s),
        readTemplate(node, u"undoNote"_s), readTemplate(node, u"prints"_s)};
    node.finish();
    return words;
}

ExtraStep readExtra(JsonNode &node)
{
    ExtraStep extra;
    extra.strategies = node.texts(u"strategies"_s);
    extra.isLast = node.text(u"place"_s, u"before"_s) == "after"_L1;
    extra.id = node.text(u"id"_s);
    extra.duration = node.span(u"takes"_s, extra.duration);
    extra.words = {.title = readTemplate(node, u"title"_s),
        .note = readTemplate(node, u"note"_s),
        .command = readTemplate(node, u"command"_s),
        .undo = {},
        .undoNote = {},
        .prints = readTemplate(node, u"prints"_s)};
    node.finish();
    return extra;
}

/// A place without a value here is left out, so that no brace is ever sent.
QString fill(QString text, const Values &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        text.replace(u"{{%1}}"_s.arg(value.key()), value.value());
    return text.remove(places());
}

QString artifactOf(const History &history, const QString &id)
{
    const Revision *revision = history.find(id);
    return revision ? revision->artifact : QString();
}

/// A reason stands between double quotes in a command, so it must not hold any.
QString quotable(QString reason)
{
    return reason.replace(u'"', u'\'').replace(u'\\', u'/').replace(u'`', u'\'').remove(u'$');
}

Values commonValues(const Subject &subject)
{
    const auto &[intent, strategy, state, history, names] = subject;
    return {{u"release"_s, names.release}, {u"namespace"_s, names.space},
        {u"repository"_s, names.repository}, {u"branch"_s, names.branch},
        {u"project"_s, names.project}, {u"region"_s, names.region},
        {u"service"_s, intent.target.service}, {u"environment"_s, intent.target.environment},
        {u"strategy"_s, strategy.id}, {u"reason"_s, quotable(intent.reason)},
        {u"incident"_s, intent.incident}, {u"input"_s, intent.input},
        {u"current"_s, state.currentRevision},
        {u"current.artifact"_s, artifactOf(history, state.currentRevision)},
        {u"revision"_s, intent.toRevision}, {u"artifact"_s, artifactOf(history, intent.toRevision)},
        {u"ready"_s, QString::number(std::max(1, state.wanted))}};
}

/// What the act itself names wins over what the intent does.
Values valuesFor(const SimulatedAct &act, const Subject &subject)
{
    Values values = commonValues(subject);
    values.insert(act.arguments);
    const QString revision = act.arguments.value(u"revision"_s);
    if (!revision.isEmpty() && !act.arguments.contains(u"artifact"_s))
        values.insert(u"artifact"_s, artifactOf(subject.history, revision));
    return values;
}

void put(QString &into, const QString &words, const Values &values)
{
    if (!words.isEmpty())
        into = fill(words, values);
}

void speakUndo(Undo &undo, const StepWords &words, const Subject &subject)
{
    auto *act = std::get_if<SimulatedAct>(&undo.act);
    Values values = act ? valuesFor(*act, subject) : commonValues(subject);
    const QString &back = subject.state.currentRevision;
    values.insert({{u"back"_s, back}, {u"back.artifact"_s, artifactOf(subject.history, back)}});
    put(undo.note, words.undoNote, values);
    if (act)
        put(act->shownAs, words.undo, values);
}

void speakStep(Step &step, const StepWords &words, const Subject &subject)
{
    auto *act = std::get_if<SimulatedAct>(&step.act);
    Values values = act ? valuesFor(*act, subject) : commonValues(subject);
    if (step.settled && !step.settled->revision.isEmpty())
        values.insert(u"next"_s, step.settled->revision);
    put(step.title, words.title, values);
    put(step.note, words.note, values);
    if (step.undo)
        speakUndo(*step.undo, words, subject);
    if (!act)
        return;
    put(act->shownAs, words.command, values);
    if (!words.prints.isEmpty())
        act->arguments.insert(u"prints"_s, fill(words.prints, values));
}

const StepWords *wordsFor(const WorldWords &words, const QString &strategy, const QString &step)
{
    const QString id = step.startsWith("migrate-"_L1) ? u"migrate"_s : step;
    for (const QString &key : {strategy + u'/' + id, id}) {
        if (const auto found = words.steps.constFind(key); found != words.steps.constEnd())
            return &*found;
    }
    return nullptr;
}

Step made(const ExtraStep &extra, const Subject &subject)
{
    Step step;
    step.id = extra.id;
    step.target = subject.intent.target;
    const QString seconds = QString::number(extra.duration / std::chrono::seconds(1));
    step.act =
        SimulatedAct{u"stage"_s, {{u"stage"_s, extra.id}, {u"seconds"_s, seconds}}, extra.id};
    step.timeout = extra.duration + Milliseconds(60'000);
    speakStep(step, extra.words, subject);
    return step;
}

} // namespace

WorldWords readWords(JsonNode &system)
{
    WorldWords words;
    words.instance = system.text(u"instance"_s, words.instance);
    words.instances = system.text(u"instances"_s, words.instances);
    if (system.has(u"words"_s)) {
        JsonNode node = system.object(u"words"_s);
        for (const QString &key : node.keys())
            words.steps.insert(key, readStepWords(node.object(key)));
    }
    for (JsonNode &node : system.objects(u"extra"_s))
        words.extra.append(readExtra(node));
    return words;
}

QList<Step> speak(QList<Step> steps, const WorldWords &words, const Subject &subject)
{
    for (Step &step : steps)
        if (const StepWords *own = wordsFor(words, subject.strategy.id, step.id))
            speakStep(step, *own, subject);
    qsizetype first = 0;
    for (const ExtraStep &extra : words.extra) {
        if (!extra.strategies.contains(subject.strategy.id))
            continue;
        const Step step = made(extra, subject);
        if (extra.isLast)
            steps.append(step);
        else
            steps.insert(first++, step);
    }
    return steps;
}

} // namespace breakglass::backends
