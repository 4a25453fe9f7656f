// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <fcntl.h>
#include <QByteArray>
#include <QFile>
#include <QString>
#include <unistd.h>

namespace breakglass::bench {

/// The physical limit: 4 KB that lie on the disk already, written again and synced.
class Block
{
public:
    explicit Block(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)),
          m_bytes(4096, 'x')
    {
        write();
    }
    ~Block() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(Block)
    void write() const
    {
        std::ignore = ::pwrite(m_file, m_bytes.constData(), std::size_t(m_bytes.size()), 0);
        ::fdatasync(m_file);
    }

private:
    int m_file;
    QByteArray m_bytes;
};

} // namespace breakglass::bench
