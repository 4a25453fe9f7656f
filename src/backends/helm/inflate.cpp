// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/inflate.h"

#include <array>
#include <memory>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

constexpr int gzipFormat = MAX_WBITS + 16;
constexpr int memoryLevel = 8;
constexpr std::size_t chunkSize = std::size_t(64) * 1024;

std::unexpected<Error> broken(const QString &what)
{
    return failure(ErrorKind::Invalid, what);
}

/// zlib wants it without const, and does not write to it.
Bytef *inputOf(const QByteArray &bytes)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-*): the C interface of zlib.
    return reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
}

class Inflation
{
public:
    explicit Inflation(const QByteArray &bytes)
    {
        m_stream.next_in = inputOf(bytes);
        m_stream.avail_in = uInt(bytes.size());
        m_isOpen = inflateInit2(&m_stream, gzipFormat) == Z_OK;
    }
    ~Inflation()
    {
        if (m_isOpen)
            inflateEnd(&m_stream);
    }
    Inflation(const Inflation &) = delete;
    Inflation &operator=(const Inflation &) = delete;

    /// The next piece; what zlib says of it.
    int next(QByteArray &out)
    {
        if (!m_isOpen)
            return Z_MEM_ERROR;
        m_stream.next_out = m_chunk.data();
        m_stream.avail_out = uInt(m_chunk.size());
        const int said = inflate(&m_stream, Z_NO_FLUSH);
        const auto size = qsizetype(m_chunk.size() - m_stream.avail_out);
        // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
        out.append(reinterpret_cast<const char *>(m_chunk.data()), size);
        return said;
    }
    [[nodiscard]] bool isSpent() const { return m_stream.avail_in == 0; }

private:
    z_stream m_stream{};
    std::array<Bytef, chunkSize> m_chunk{};
    bool m_isOpen = false;
};

} // namespace

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b\x08");
}

Expected<QByteArray> gunzip(const QByteArray &bytes, InflateLimits limits)
{
    if (!isGzip(bytes))
        return broken(u"It is not compressed with gzip."_s);
    const auto inflation = std::make_unique<Inflation>(bytes);
    QByteArray out;
    while (true) {
        const qsizetype before = out.size();
        const int said = inflation->next(out);
        if (out.size() > limits.bytes)
            return broken(
                u"It becomes larger than %1 MiB."_s.arg(limits.bytes / (qint64(1024) * 1024)));
        if (out.size() > limits.always && out.size() > bytes.size() * limits.ratio)
            return broken(u"It becomes more than %1 times as large."_s.arg(limits.ratio));
        if (said == Z_STREAM_END)
            break;
        if (said != Z_OK || (inflation->isSpent() && out.size() == before))
            return broken(u"The compressed text is cut off or damaged."_s);
    }
    if (!inflation->isSpent())
        return broken(u"Something stands behind the compressed text."_s);
    return out;
}

QByteArray gzip(const QByteArray &bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipFormat, memoryLevel,
            Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = inputOf(bytes);
    stream.avail_in = uInt(bytes.size());
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast)
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int said = deflate(&stream, Z_FINISH);
    out.resize(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return said == Z_STREAM_END ? out : QByteArray();
}

} // namespace breakglass::backends::helm
