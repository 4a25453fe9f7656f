// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/eventfields.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace breakglass::events {

namespace {

/// A field that a newer program added to an event of the same version is left unread.
template <typename T>
Expected<Payload> readEvent(const QJsonObject &object)
{
    T event;
    json::Reader reader(object, {});
    fields(reader, event);
    if (const Status status = reader.status(); !status)
        return std::unexpected(status.error());
    return Payload{std::move(event)};
}

template <size_t At = 0>
Expected<Payload> readNamed(const QString &name, int version, const QJsonObject &object)
{
    using Event = std::variant_alternative_t<At, Payload>;
    const Payload example{std::in_place_type<Event>};
    if (eventName(example) == name) {
        if (version != eventVersion(example)) {
            return failure(ErrorKind::Invalid,
                u"Event %1 has version %2, which this program can't read."_s.arg(name).arg(version),
                {}, u"Open the record with a newer Breakglass."_s);
        }
        return readEvent<Event>(object);
    }
    if constexpr (At + 1 < std::variant_size_v<Payload>)
        return readNamed<At + 1>(name, version, object);
    return failure(ErrorKind::Invalid, u"Event \"%1\" is not known here."_s.arg(name), {},
        u"Open the record with a newer Breakglass."_s);
}

} // namespace

QJsonObject toJson(const Payload &payload)
{
    const auto write = [](const auto &event) {
        return json::Codec<std::remove_cvref_t<decltype(event)>>::write(event).toObject();
    };
    return std::visit(write, payload);
}

Expected<Payload> payloadFromJson(const QString &name, int version, const QJsonObject &json)
{
    return readNamed(name, version, json);
}

} // namespace breakglass::events
