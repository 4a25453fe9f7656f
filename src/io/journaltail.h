// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/lines.h"
#include "io/secrets.h"

#include <QFile>

namespace breakglass::io {

/// Follows one journal file: redacts what was added, gives it out in lines and keeps the first part
/// of it.
class JournalTail
{
public:
    JournalTail(const QString &path, const Redactor &redactor, qint64 maximumBytes,
        std::function<void(QString)> line);
    /// Reads on for a bounded time; true when there is more.
    [[nodiscard]] bool readOn();
    /// Gives out what was held back. Replaces the file by its redacted text if it held a secret.
    void finish(bool isKept);
    [[nodiscard]] const QByteArray &kept() const { return m_kept; }

private:
    void take(const QByteArray &redacted);
    [[nodiscard]] Status rewrite();
    QFile m_file;
    const Redactor &m_redactor;
    qint64 m_maximumBytes;
    QByteArray m_pending;
    QByteArray m_kept;
    qint64 m_read = 0;
    qint64 m_given = 0;
    LineSplitter m_lines;
};

} // namespace breakglass::io
