// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/event.h"

#include <QByteArray>
#include <QString>

namespace breakglass::record {

struct Verification
{
    qint64 entries = 0;
    QByteArray head;
    /// First row that does not verify, with the reason; empty when the chain is intact.
    std::optional<qint64> badRow;
    QString reason;
};

/// Reads the file read-only and recomputes the whole chain. `anchor`: a head ("<entries>:<hash>")
/// noted elsewhere, which finds truncation and replacement of the whole file that a chain alone
/// can't.
[[nodiscard]] Expected<Verification> verify(const QString &path, const QString &anchor = {});

enum class ExportFormat { JsonLines, Csv };
/// The whole record as text. CSV cells that a spreadsheet would run as a formula are escaped.
[[nodiscard]] Expected<QByteArray> exportRecord(const QString &path, ExportFormat format);

} // namespace breakglass::record
