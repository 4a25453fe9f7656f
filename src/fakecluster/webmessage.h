// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrlQuery>

namespace breakglass::fakecluster {

/// A request as it came over the wire.
struct WebRequest
{
    QByteArray method;
    QByteArray target; ///< Path and query, still encoded.
    QString path;
    QUrlQuery query;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.
    QByteArray body;

    [[nodiscard]] QString parameter(const QString &name) const;
    [[nodiscard]] bool isSet(const QString &name) const; ///< "true" or "1".
};

struct WebResponse
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
};

/// Takes requests out of a stream of bytes: HTTP/1.1, bodies by length or in chunks.
class RequestReader
{
public:
    void feed(const QByteArray &bytes) { m_bytes += bytes; }
    /// The next whole request, if there is one.
    [[nodiscard]] std::optional<WebRequest> next();
    /// The head is whole and asks to be told whether to go on.
    [[nodiscard]] bool expectsContinue();
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    [[nodiscard]] std::optional<QByteArray> takeBody(const WebRequest &request, qsizetype start);
    [[nodiscard]] std::optional<QByteArray> takeChunks(qsizetype start);
    QByteArray m_bytes;
    bool m_isBroken = false;
    bool m_hasContinued = false;
};

/// The head of an answer up to the empty line; without a length the body comes in chunks.
[[nodiscard]] QByteArray responseHead(
    const WebResponse &response, const QByteArray &date, std::optional<qsizetype> length);
[[nodiscard]] QByteArray chunk(const QByteArray &bytes);

} // namespace breakglass::fakecluster
