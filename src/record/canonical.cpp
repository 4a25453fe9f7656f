// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/canonical.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace breakglass::record {

namespace {

void addNumber(QByteArray &bytes, qint64 number)
{
    const quint64 bigEndian = qToBigEndian(static_cast<quint64>(number));
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

void addField(QByteArray &bytes, const QByteArray &field)
{
    addNumber(bytes, field.size());
    bytes.append(field);
}

enum class LineBreaks { Refused, Allowed };

bool isStorable(QStringView text, LineBreaks lineBreaks)
{
    const auto isRefused = [lineBreaks](QChar c) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            return lineBreaks == LineBreaks::Refused;
        return c.unicode() < 0x20 || c.unicode() == 0x7f;
    };
    return text.isValidUtf16() && std::ranges::none_of(text, isRefused);
}

bool isStorable(const QJsonValue &value)
{
    if (value.isString())
        return isStorable(value.toString(), LineBreaks::Allowed);
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::ranges::all_of(array, [](const QJsonValue &item) { return isStorable(item); });
    }
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!isStorable(field.key(), LineBreaks::Refused) || !isStorable(field.value()))
            return false;
    }
    return true;
}

std::unexpected<Error> refused(const QString &kind, const QString &cause)
{
    return failure(ErrorKind::Invalid, u"The event “%1” was not recorded: %2."_s.arg(kind, cause),
        u"Nothing was written, and the record goes on."_s);
}

} // namespace

QByteArray genesisHash()
{
    return QCryptographicHash::hash("Breakglass record 1\n", QCryptographicHash::Sha256);
}

QByteArray canonicalBytes(const Row &row, const QByteArray &previousHash)
{
    QByteArray bytes;
    bytes.reserve(128 + row.actor.size() + row.incident.size() + row.payload.size());
    addNumber(bytes, row.sequence);
    addField(bytes, previousHash);
    addNumber(bytes, row.at);
    addField(bytes, row.actor);
    addField(bytes, row.incident);
    addField(bytes, row.kind);
    addNumber(bytes, row.version);
    addField(bytes, row.payload);
    return bytes;
}

QByteArray rowHash(const Row &row, const QByteArray &previousHash)
{
    return QCryptographicHash::hash(canonicalBytes(row, previousHash), QCryptographicHash::Sha256);
}

Expected<Row> rowFromEvent(const Event &event)
{
    const QString kind = events::eventName(event.payload);
    const int version = events::eventVersion(event.payload);
    const QJsonObject json = events::toJson(event.payload);
    if (!isStorable(event.actor, LineBreaks::Refused) ||
        !isStorable(event.incident, LineBreaks::Refused) || !isStorable(QJsonValue(json)))
        return refused(kind, u"it holds control characters or broken text"_s);
    const QByteArray payload = QJsonDocument(json).toJson(QJsonDocument::Compact);
    // A row that can't be read back would make the whole record unreadable, for good.
    const QJsonObject stored = QJsonDocument::fromJson(payload).object();
    if (const auto readBack = events::payloadFromJson(kind, version, stored); !readBack)
        return refused(kind, u"it can't be read back (%1)"_s.arg(readBack.error().what));
    return Row{.sequence = 0,
        .at = event.at.time_since_epoch().count(),
        .actor = event.actor.toUtf8(),
        .incident = event.incident.toUtf8(),
        .kind = kind.toUtf8(),
        .version = version,
        .payload = payload,
        .hash = {}};
}

Expected<Entry> entryFromRow(const Row &row)
{
    const QJsonDocument json = QJsonDocument::fromJson(row.payload);
    auto payload = events::payloadFromJson(
        QString::fromUtf8(row.kind), static_cast<int>(row.version), json.object());
    if (!payload)
        return std::unexpected(payload.error());
    return Entry{.sequence = row.sequence,
        .event = Event{.actor = QString::fromUtf8(row.actor),
            .at = TimePoint(Milliseconds(row.at)),
            .incident = QString::fromUtf8(row.incident),
            .payload = std::move(*payload)},
        .hash = row.hash.toHex()};
}

} // namespace breakglass::record
