// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QByteArray>

namespace breakglass::record {

/// One row as it is stored: what is hashed is exactly what is in the columns (FORMAT.md).
struct Row
{
    qint64 sequence = 0;
    qint64 at = 0; ///< Milliseconds since 1970, UTC.
    QByteArray actor;
    QByteArray incident;
    QByteArray kind;
    qint64 version = 0;
    QByteArray payload; ///< Compact JSON.
    QByteArray hash;    ///< 32 raw bytes.
};

/// The hash before the first row: SHA-256 of "Breakglass record 1\n".
[[nodiscard]] QByteArray genesisHash();
/// Every field with its length before it, so that no two different rows give the same bytes.
[[nodiscard]] QByteArray canonicalBytes(const Row &row, const QByteArray &previousHash);
/// SHA-256 of `canonicalBytes`, 32 raw bytes.
[[nodiscard]] QByteArray rowHash(const Row &row, const QByteArray &previousHash);

/// The row of an event, still without place and hash. Refuses text that could not be read back
/// unchanged: control characters other than line breaks and tabs, broken UTF-16, and payloads that
/// their own reader refuses.
[[nodiscard]] Expected<Row> rowFromEvent(const Event &event);
[[nodiscard]] Expected<Entry> entryFromRow(const Row &row);

} // namespace breakglass::record
