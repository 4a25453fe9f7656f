// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/webmessage.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

constexpr qsizetype longestHead = qsizetype(64) * 1024;

QByteArray reason(int status)
{
    static const QMap<int, QByteArray> words{{200, "OK"}, {201, "Created"}, {202, "Accepted"},
        {400, "Bad Request"}, {401, "Unauthorized"}, {403, "Forbidden"}, {404, "Not Found"},
        {405, "Method Not Allowed"}, {406, "Not Acceptable"}, {409, "Conflict"}, {410, "Gone"},
        {415, "Unsupported Media Type"}, {422, "Unprocessable Entity"}, {429, "Too Many Requests"},
        {500, "Internal Server Error"}, {503, "Service Unavailable"}, {504, "Gateway Timeout"}};
    return words.value(status, "Unknown");
}

WebRequest parseHead(const QByteArray &head)
{
    WebRequest request;
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    const QUrl url = QUrl::fromEncoded(request.target);
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.insert(
                line.first(colon).trimmed().toLower(), line.sliced(colon + 1).trimmed());
    }
    return request;
}

} // namespace

QString WebRequest::parameter(const QString &name) const
{
    // A plus is a space in a query, as Go writes it.
    QString value = query.queryItemValue(name, QUrl::FullyEncoded);
    return QUrl::fromPercentEncoding(value.replace(u'+', u' ').toUtf8());
}

bool WebRequest::isSet(const QString &name) const
{
    const QString value = parameter(name);
    return value == u"true" || value == u"1";
}

std::optional<WebRequest> RequestReader::next()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (end < 0) {
        m_isBroken = m_bytes.size() > longestHead;
        return std::nullopt;
    }
    WebRequest request = parseHead(m_bytes.first(end));
    if (request.method.isEmpty() || !request.target.startsWith('/')) {
        m_isBroken = true;
        return std::nullopt;
    }
    const std::optional<QByteArray> body = takeBody(request, end + 4);
    if (!body)
        return std::nullopt;
    request.body = *body;
    m_hasContinued = false;
    return request;
}

bool RequestReader::expectsContinue()
{
    const qsizetype end = m_bytes.indexOf("\r\n\r\n");
    if (m_hasContinued || end < 0 ||
        parseHead(m_bytes.first(end)).headers.value("expect").toLower() != "100-continue")
        return false;
    m_hasContinued = true;
    return true;
}

std::optional<QByteArray> RequestReader::takeBody(const WebRequest &request, qsizetype start)
{
    if (request.headers.value("transfer-encoding").toLower() == "chunked")
        return takeChunks(start);
    const qsizetype length = request.headers.value("content-length", "0").toLongLong();
    if (m_bytes.size() < start + length)
        return std::nullopt;
    QByteArray body = m_bytes.sliced(start, length);
    m_bytes.remove(0, start + length);
    return body;
}

std::optional<QByteArray> RequestReader::takeChunks(qsizetype start)
{
    QByteArray body;
    for (qsizetype at = start;;) {
        const qsizetype lineEnd = m_bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return std::nullopt;
        bool isNumber = false;
        const qsizetype size =
            m_bytes.sliced(at, lineEnd - at).split(';').first().trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || size < 0) {
            m_isBroken = true;
            return std::nullopt;
        }
        if (m_bytes.size() < lineEnd + 2 + size + 2)
            return std::nullopt;
        body += m_bytes.sliced(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
        if (size == 0) {
            m_bytes.remove(0, at);
            return body;
        }
    }
}

QByteArray responseHead(
    const WebResponse &response, const QByteArray &date, std::optional<qsizetype> length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      reason(response.status) + "\r\nCache-Control: no-cache, private\r\n" +
                      "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Date: " + date + "\r\n";
    if (length)
        head += "Content-Length: " + QByteArray::number(*length) + "\r\n";
    else
        head += "Transfer-Encoding: chunked\r\n";
    return head + "\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

} // namespace breakglass::fakecluster
