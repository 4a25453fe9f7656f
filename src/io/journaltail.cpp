// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/journaltail.h"

#include "io/files.h"

#include <QSaveFile>

namespace breakglass::io {

namespace {

constexpr qint64 chunkBytes = qint64(256) * 1024;

} // namespace

JournalTail::JournalTail(const QString &path, const Redactor &redactor, qint64 maximumBytes,
    std::function<void(QString)> line)
    : m_file(path), m_redactor(redactor), m_maximumBytes(maximumBytes), m_lines(std::move(line))
{
}

bool JournalTail::readOn()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray chunk = m_file.read(chunkBytes);
    if (chunk.isEmpty())
        return false;
    m_read += chunk.size();
    m_pending += chunk;
    take(m_redactor.redactChunk(m_pending));
    return chunk.size() == chunkBytes;
}

void JournalTail::take(const QByteArray &redacted)
{
    m_kept += redacted.first(std::min<qsizetype>(redacted.size(), m_maximumBytes - m_kept.size()));
    m_given += redacted.size();
    m_lines.add(redacted);
}

void JournalTail::finish(bool isKept)
{
    take(m_redactor.redact(std::exchange(m_pending, {})));
    m_lines.finish();
    // A replacement nearly always has another length; the kept part tells of the rest.
    const bool holdsSecret = m_given != m_read || m_redactor.redact(m_kept) != m_kept;
    if (!isKept || !holdsSecret)
        return;
    // A file that holds a secret and can't be replaced is worse than none.
    if (!rewrite())
        m_file.remove();
}

Status JournalTail::rewrite()
{
    QSaveFile redacted(m_file.fileName());
    if (!m_file.seek(0) || !redacted.open(QIODevice::WriteOnly) ||
        !redacted.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failure(ErrorKind::Storage, redacted.errorString());
    QByteArray pending;
    for (QByteArray chunk = m_file.read(chunkBytes); !chunk.isEmpty();
        chunk = m_file.read(chunkBytes)) {
        pending += chunk;
        redacted.write(m_redactor.redactChunk(pending));
    }
    redacted.write(m_redactor.redact(pending));
    if (!redacted.commit())
        return failure(ErrorKind::Storage, redacted.errorString());
    return {};
}

} // namespace breakglass::io
