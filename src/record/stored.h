// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QByteArray>
#include <QString>

namespace breakglass::record {

/// Every entry of a record that nobody has open here, in order. Fails on the first that is damaged, and says which.
[[nodiscard]] Expected<QList<Entry>> readEntries(const QString &path);

/// One entry as it lies in the file.
struct StoredEntry
{
    qint64 version = 0;
    QByteArray payload;  ///< As it was hashed.
    QByteArray hash;     ///< Hex, as stored.
    QByteArray previous; ///< Hex; the genesis hash before the first.
    QByteArray
        computed; ///< Hex, from the canonical bytes; differs from `hash` when the row was changed.
};
[[nodiscard]] Expected<StoredEntry> readStored(const QString &path, qint64 sequence);

} // namespace breakglass::record
