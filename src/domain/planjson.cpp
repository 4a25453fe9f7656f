// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/planfields.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace breakglass {

namespace json {

namespace {

template <size_t At>
Status readAct(const QJsonObject &object, const QString &path, Act &act)
{
    return Codec<std::variant_alternative_t<At, Act>>::read(object, path, act.emplace<At>());
}

template <size_t... At>
Status readActOfKind(size_t kind, const QJsonObject &object, const QString &path, Act &act,
    std::index_sequence<At...>)
{
    Status status;
    (void)((At == kind && (status = readAct<At>(object, path, act), true)) || ...);
    return status;
}

} // namespace

QJsonValue Codec<Act>::write(const Act &act)
{
    const auto inner = [](const auto &value) {
        return Codec<std::remove_cvref_t<decltype(value)>>::write(value).toObject();
    };
    QJsonObject object = std::visit(inner, act);
    object.insert("kind"_L1, QString(actWords.at(act.index())));
    return object;
}

Status Codec<Act>::read(const QJsonValue &json, const QString &path, Act &act)
{
    if (!json.isObject())
        return fault(path, u"is not an object."_s);
    QJsonObject object = json.toObject();
    const QString field = path.isEmpty() ? u"kind"_s : path + u".kind"_s;
    if (!object.contains("kind"_L1))
        return fault(field, u"is missing."_s);
    const QString word = object.take("kind"_L1).toString();
    const auto kind = std::ranges::find(actWords, word);
    if (kind == actWords.end())
        return fault(field, u"has no such word: \"%1\"."_s.arg(word));
    return readActOfKind(size_t(kind - actWords.begin()), object, path, act,
        std::make_index_sequence<std::variant_size_v<Act>>());
}

QJsonValue Codec<DryRun>::write(const DryRun &dryRun)
{
    const auto inner = [](const auto &question) { return Codec<Act>::write(Act(question)); };
    return std::visit(inner, dryRun.question);
}

Status Codec<DryRun>::read(const QJsonValue &json, const QString &path, DryRun &dryRun)
{
    Act act;
    if (Status status = Codec<Act>::read(json, path, act); !status)
        return status;
    if (const auto *request = std::get_if<HttpRequest>(&act))
        dryRun.question = *request;
    else if (const auto *command = std::get_if<Command>(&act))
        dryRun.question = *command;
    else if (const auto *simulated = std::get_if<SimulatedAct>(&act))
        dryRun.question = *simulated;
    else
        return fault(path + u".kind"_s, u"is nothing that can be asked."_s);
    return {};
}

} // namespace json

QJsonObject toJson(const Plan &plan)
{
    return json::Codec<Plan>::write(plan).toObject();
}

Expected<Plan> planFromJson(const QJsonObject &json)
{
    Plan plan;
    if (Status status = json::Codec<Plan>::read(json, {}, plan); !status)
        return std::unexpected(status.error());
    return plan;
}

QJsonObject toJson(const Act &act)
{
    return json::Codec<Act>::write(act).toObject();
}

Expected<Act> actFromJson(const QJsonObject &json)
{
    Act act;
    if (Status status = json::Codec<Act>::read(json, {}, act); !status)
        return std::unexpected(status.error());
    return act;
}

} // namespace breakglass
