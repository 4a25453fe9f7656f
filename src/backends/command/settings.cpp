// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/settings.h"

#include <QJsonArray>
#include <QSet>

namespace breakglass::backends {
using namespace Qt::StringLiterals;

namespace {

const QStringList historyWords{u"id"_s, u"artifact"_s, u"artifact_reference"_s, u"available"_s,
    u"change"_s, u"change_reference"_s, u"author"_s, u"deployed_at"_s, u"copy_of"_s, u"schema"_s,
    u"healthy"_s, u"status"_s, u"configuration"_s};
const QStringList stateWords{
    u"revision"_s, u"ready"_s, u"wanted"_s, u"operation"_s, u"fingerprint"_s};

/// Reads an object and remembers the first thing that is wrong with it.
class Reader
{
public:
    explicit Reader(QSet<QString> variables) : m_variables(std::move(variables)) {}

    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    void complain(const QString &place, const QString &text)
    {
        if (!m_error)
            m_error = Error{ErrorKind::Invalid, u"%1: %2"_s.arg(place, text), {},
                u"Correct it in breakglass.yaml."_s};
    }

    QJsonObject object(const QJsonValue &value, const QString &place, const QStringList &keys)
    {
        if (!value.isObject())
            complain(place, u"this must be a mapping."_s);
        const QJsonObject json = value.toObject();
        for (const QString &key : json.keys()) {
            if (!keys.isEmpty() && !keys.contains(key))
                complain(place, u"\"%1\" is not known here."_s.arg(key));
        }
        return json;
    }

    QString text(const QJsonObject &json, const QString &key, const QString &place)
    {
        const QJsonValue value = json[key];
        if (!value.isUndefined() && !value.isString())
            complain(place, u"%1 must be a text."_s.arg(key));
        return value.toString();
    }

    bool flag(const QJsonObject &json, const QString &key, bool standard, const QString &place)
    {
        const QJsonValue value = json[key];
        if (!value.isUndefined() && !value.isBool())
            complain(place, u"%1 must be true or false."_s.arg(key));
        return value.toBool(standard);
    }

    int number(const QJsonObject &json, const QString &key, int standard, const QString &place)
    {
        const QJsonValue value = json[key];
        const int result = value.toInt(value.isUndefined() ? standard : -1);
        if (result < 0 || result > 1000)
            complain(place, u"%1 must be a number from 0 to 1000."_s.arg(key));
        return result;
    }

    Milliseconds duration(const QJsonObject &json, Milliseconds standard, const QString &place)
    {
        const QString value = text(json, u"timeout"_s, place);
        if (value.isEmpty())
            return standard;
        const auto read = durationFromText(value);
        if (!read || *read <= Milliseconds{} || *read > std::chrono::hours(2))
            complain(place, u"timeout must be a duration up to 2 h, such as 30s."_s);
        return read.value_or(standard);
    }

    QStringList texts(const QJsonObject &json, const QString &key, const QString &place)
    {
        QStringList result;
        const QJsonValue value = json[key];
        if (!value.isUndefined() && !value.isArray())
            complain(place, u"%1 must be a list of texts, never one line."_s.arg(key));
        for (const auto &one : value.toArray()) {
            if (!one.isString())
                complain(place, u"%1 must hold texts only; quote numbers."_s.arg(key));
            result.append(one.toString());
        }
        return result;
    }

    /// A program by absolute path, then arguments whose variables are all declared.
    QStringList argv(const QJsonObject &json, const QString &key, const QString &place,
        const QSet<QString> &also, bool isNeeded)
    {
        QStringList result = texts(json, key, place);
        if (result.isEmpty()) {
            if (isNeeded)
                complain(place, u"%1 is missing."_s.arg(key));
            return result;
        }
        const QString &program = result.constFirst();
        if (!fits(VariableType::Path, program) || program.contains(u'$'))
            complain(place,
                u"%1 must begin with a program by its absolute path, without variables."_s.arg(
                    key));
        for (const QString &argument : result) {
            if (argument.contains(QChar(0)))
                complain(place, u"%1 holds a NUL."_s.arg(key));
            checkVariables(argument, place, also);
        }
        return result;
    }

    void checkVariables(const QString &text, const QString &place, const QSet<QString> &also)
    {
        const Expected<QStringList> names = namesIn(text);
        if (!names)
            return complain(place, names.error().sentence());
        for (const QString &name : *names) {
            if (!also.contains(name) && !m_variables.contains(name))
                complain(place, u"${%1} is not known here."_s.arg(name));
        }
    }

private:
    QSet<QString> m_variables;
    std::optional<Error> m_error;
};

QMap<QString, QString> readTexts(Reader &reader, const QJsonObject &json, const QString &key)
{
    QMap<QString, QString> result;
    if (json[key].isUndefined())
        return result;
    const QJsonObject object = reader.object(json[key], key, {});
    for (const QString &name : object.keys())
        result.insert(name, reader.text(object, name, key));
    return result;
}

QMap<QString, VariableSetting> readVariables(Reader &reader, const QJsonObject &json)
{
    QMap<QString, VariableSetting> result;
    if (json.isEmpty())
        return result;
    for (const QString &name : json.keys()) {
        const QString place = u"variables.%1"_s.arg(name);
        const QJsonObject one = reader.object(json[name], place, {u"type"_s, u"value"_s});
        const auto type = variableTypeFromName(reader.text(one, u"type"_s, place));
        const QString value = reader.text(one, u"value"_s, place);
        if (!fits(VariableType::Word, name))
            reader.complain(place, u"this is not a usable name."_s);
        if (!type)
            reader.complain(place, u"type must be path, word, revision, number or text."_s);
        else if (!value.isEmpty() && !fits(*type, value))
            reader.complain(place, u"the value is not a usable %1."_s.arg(one[u"type"].toString()));
        result.insert(name, {type.value_or(VariableType::Word), value});
    }
    return result;
}

OutputSetting readOutput(
    Reader &reader, const QJsonValue &value, const QString &place, const QStringList &words)
{
    OutputSetting output;
    const QJsonObject json = reader.object(value, place,
        {u"format"_s, u"list"_s, u"fields"_s, u"columns"_s, u"separator"_s, u"skip"_s, u"strip"_s,
            u"order"_s});
    const QString format = reader.text(json, u"format"_s, place);
    if (format != u"json" && format != u"columns")
        reader.complain(place, u"format must be json or columns."_s);
    output.isJson = format == u"json";
    output.list = reader.text(json, u"list"_s, place);
    output.columns = reader.texts(json, u"columns"_s, place);
    output.separator = reader.text(json, u"separator"_s, place);
    output.skip = reader.number(json, u"skip"_s, 0, place);
    output.strip = reader.text(json, u"strip"_s, place);
    const QString order = reader.text(json, u"order"_s, place);
    if (!order.isEmpty() && order != u"oldest-first" && order != u"newest-first")
        reader.complain(place, u"order must be newest-first or oldest-first."_s);
    output.oldestFirst = order == u"oldest-first";
    QStringList given = output.columns;
    if (output.isJson) {
        const QJsonObject fields = reader.object(json[u"fields"], place + u".fields"_s, words);
        for (const QString &word : fields.keys())
            output.fields.insert(word, reader.text(fields, word, place));
        given = output.fields.keys();
    }
    for (const QString &word : given) {
        if (word != u"-" && !words.contains(word))
            reader.complain(place, u"\"%1\" is not known here."_s.arg(word));
    }
    if (!given.contains(words.constFirst()))
        reader.complain(place, u"nothing gives the %1."_s.arg(words.constFirst()));
    return output;
}

ReadingSetting readReading(
    Reader &reader, const QJsonObject &root, const QString &key, const QStringList &words)
{
    const QJsonObject json = reader.object(root[key], key, {u"argv"_s, u"timeout"_s, u"output"_s});
    ReadingSetting reading;
    reading.argv = reader.argv(json, u"argv"_s, key, {}, true);
    reading.timeout = reader.duration(json, reading.timeout, key);
    reading.output = readOutput(reader, json[u"output"], key + u".output"_s, words);
    return reading;
}

std::optional<Condition> readSettled(
    Reader &reader, const QJsonValue &value, const QString &place, const QSet<QString> &names)
{
    if (value.isUndefined())
        return {};
    const QJsonObject json = reader.object(
        value, place, {u"revision"_s, u"artifact"_s, u"settled"_s, u"at_least_ready"_s});
    Condition condition;
    condition.revision = reader.text(json, u"revision"_s, place);
    condition.artifact = reader.text(json, u"artifact"_s, place);
    condition.settled = reader.flag(json, u"settled"_s, true, place);
    condition.atLeastReady = reader.number(json, u"at_least_ready"_s, 1, place);
    reader.checkVariables(condition.revision, place, names);
    reader.checkVariables(condition.artifact, place, names);
    if (condition.revision.isEmpty() && condition.artifact.isEmpty())
        reader.complain(place, u"revision or artifact is missing."_s);
    return condition;
}

StepSetting readStep(Reader &reader, const QJsonValue &value, const QString &place)
{
    static const QSet<QString> names{u"revision"_s, u"current"_s};
    const QJsonObject json = reader.object(value, place,
        {u"title"_s, u"note"_s, u"argv"_s, u"changes"_s, u"undo"_s, u"undo_note"_s, u"timeout"_s,
            u"resume"_s, u"settled"_s, u"dry_run"_s});
    StepSetting step;
    step.title = reader.text(json, u"title"_s, place);
    step.note = reader.text(json, u"note"_s, place);
    step.undoNote = reader.text(json, u"undo_note"_s, place);
    for (const QString &text : {step.title, step.note, step.undoNote})
        reader.checkVariables(text, place, names);
    if (step.title.isEmpty())
        reader.complain(place, u"title is missing."_s);
    step.argv = reader.argv(json, u"argv"_s, place, names, true);
    step.undo = reader.argv(json, u"undo"_s, place, names, false);
    step.dryRun = reader.argv(json, u"dry_run"_s, place, names, false);
    if (!step.dryRun.isEmpty() && (step.dryRun == step.argv || step.dryRun == step.undo))
        reader.complain(place, u"dry_run is what the step itself does."_s);
    if (!json[u"changes"].isBool())
        reader.complain(place, u"changes must say true or false."_s);
    step.changes = json[u"changes"].toBool();
    step.timeout = reader.duration(json, step.timeout, place);
    step.settled = readSettled(reader, json[u"settled"], place + u".settled"_s, names);
    const QString resume = reader.text(json, u"resume"_s, place);
    if (!resume.isEmpty() && resume != u"observe-after" && resume != u"opaque")
        reader.complain(place, u"resume must be observe-after or opaque."_s);
    if (resume == u"observe-after" && !step.settled)
        reader.complain(place, u"observe-after needs settled."_s);
    const bool observable = step.settled && resume != u"opaque";
    step.resume = !step.changes ? ResumeClass::ReadOnly
                  : observable  ? ResumeClass::ObserveAfter
                                : ResumeClass::Opaque;
    return step;
}

QMap<QString, QList<StepSetting>> readActions(Reader &reader, const QJsonObject &json)
{
    QMap<QString, QList<StepSetting>> actions;
    for (const QString &name : json.keys()) {
        const QString place = u"actions.%1"_s.arg(name);
        const QJsonObject action = reader.object(json[name], place, {u"steps"_s});
        const QJsonArray steps = action[u"steps"].toArray();
        if (steps.isEmpty() || steps.size() > 50)
            reader.complain(place, u"steps must be a list of 1 to 50 steps."_s);
        for (qsizetype i = 0; i < steps.size(); ++i)
            actions[name].append(readStep(reader, steps[i], u"%1.steps[%2]"_s.arg(place).arg(i)));
    }
    return actions;
}

} // namespace

Expected<CommandSettings> readCommandSettings(const QJsonObject &json)
{
    QSet<QString> declared;
    const QJsonObject variables = json[u"variables"].toObject();
    for (const QString &name : variables.keys())
        declared.insert(u"setting."_s + name);
    Reader reader(declared);
    const auto section = [&](const QString &key, const QStringList &keys) {
        return json.contains(key) ? reader.object(json[key], key, keys) : QJsonObject();
    };
    static_cast<void>(reader.object(json, u"backend"_s,
        {u"kind"_s, u"system"_s, u"revision_word"_s, u"variables"_s, u"environment"_s,
            u"credentials"_s, u"history"_s, u"observe"_s, u"actions"_s}));
    CommandSettings settings;
    settings.system = reader.text(json, u"system"_s, u"backend"_s);
    settings.revisionWord = reader.text(json, u"revision_word"_s, u"backend"_s);
    settings.variables = readVariables(reader, section(u"variables"_s, {}));
    settings.environment = readTexts(reader, json, u"environment"_s);
    settings.credentials = readTexts(reader, json, u"credentials"_s);
    settings.history = readReading(reader, json, u"history"_s, historyWords);
    settings.observe = readReading(reader, json, u"observe"_s, stateWords);
    settings.actions = readActions(reader, section(u"actions"_s, {}));
    const OutputSetting &output = settings.history.output;
    settings.showsConfiguration =
        output.fields.contains(u"configuration"_s) || output.columns.contains(u"configuration"_s);
    if (reader.error())
        return std::unexpected(*reader.error());
    return settings;
}

Expected<Variables> variablesOf(const CommandSettings &settings, const TargetSetup &target)
{
    Variables variables;
    for (auto one = settings.variables.cbegin(); one != settings.variables.cend(); ++one) {
        const QString value = one->value.isEmpty() ? target.settings.value(one.key()) : one->value;
        if (value.isEmpty())
            return failure(ErrorKind::Invalid,
                u"%1 gives no value for %2."_s.arg(target.id.key(), one.key()), {},
                u"Add it to the settings of the target."_s);
        if (const Status set = variables.set(u"setting."_s + one.key(), one->type, value); !set)
            return failure(ErrorKind::Invalid,
                u"%1: the value of %2 can't be used as it is."_s.arg(target.id.key(), one.key()),
                {}, u"Correct it in breakglass.yaml."_s);
    }
    for (const QString &name : target.settings.keys()) {
        if (!settings.variables.contains(name))
            return failure(ErrorKind::Invalid,
                u"%1: the setting %2 is not known here."_s.arg(target.id.key(), name), {},
                u"Declare it under variables of the backend."_s);
    }
    return variables;
}

} // namespace breakglass::backends
