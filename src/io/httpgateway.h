// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/plan.h"
#include "io/clock.h"
#include "io/connection.h"
#include "io/secrets.h"

#include <functional>
#include <memory>
#include <QByteArray>
#include <QCoroTask>
#include <QList>
#include <QMap>
#include <stop_token>

namespace breakglass::io {

struct HttpLimits
{
    Milliseconds deadline{10'000}; ///< For the whole exchange; a drip does not extend it.
    qint64 maximumBytes = 8 * 1024 * 1024;
    /// A question too long for an address is sent as a POST: it changes nothing, so that nobody has to look whether it
    /// took effect. It says so here and not in the request: no plan can.
    bool isQuestion = false;
};

struct HttpResponse
{
    int status = 0;
    QMap<QByteArray, QByteArray> headers; ///< Lower-case names.
    QByteArray body;
    Milliseconds took{};
};

/// Of an answer that goes on until somebody ends it.
struct FollowLimits
{
    Milliseconds silence{60'000}; ///< Longest time without a byte; then it is given up.
    qint64 maximumBytes = qint64(1024) * 1024; ///< Of an answer that says no.
};

/// Whether what is sent to this host stays on this machine: a credential may go there without TLS.
[[nodiscard]] bool isThisMachine(const QString &host);

/// The one door to HTTP. A request that changes something is put on the wire exactly once
/// (SAFETY.md, finding 1): if no status line arrives after it was sent, the answer is
/// ErrorKind::OutcomeUnknown, never a second try. Redirects are not followed, TLS errors are never
/// ignored, cookies are off, bodies are capped.
class HttpGateway
{
public:
    virtual ~HttpGateway() = default;
    /// An answer with any status is a value; an Error means that there was none.
    [[nodiscard]] virtual QCoro::Task<Expected<HttpResponse>> send(
        HttpRequest request, HttpLimits limits, std::stop_token stop) = 0;
    /// Reads an answer that goes on, such as a watch, over a connection of its own: `part` gets the bytes of a 2xx
    /// as they come. Any other status is returned with its body. GET only.
    [[nodiscard]] virtual QCoro::Task<Expected<HttpResponse>> follow(HttpRequest request,
        FollowLimits limits, std::function<void(const QByteArray &)> part, std::stop_token stop);
    /// From now on requests that name this connection go over it; what is under way ends on the one before. Refused
    /// with a sentence when its certificates can't be used.
    [[nodiscard]] virtual Status setConnection(const QString &name, const Connection &connection);
    /// The server did not accept the credential of a request (401): what can be fetched anew is forgotten. True: the
    /// same request may be sent once more.
    [[nodiscard]] virtual bool forgetCredentials(const HttpRequest &request)
    {
        Q_UNUSED(request)
        return false;
    }
    /// Opens a connection, with TLS where the address asks for it, to the host of each address, so
    /// that a request that follows does not wait for it; sees to it for six minutes or until this
    /// is called again. Nothing is sent on it.
    virtual void keepWarm(const QList<Address> &addresses) { Q_UNUSED(addresses) }
    /// The same for as long as the gateway lives, or until this is called again. There is one such
    /// connection a host, opened again when the host closes it.
    virtual void keepOpen(const QList<Address> &addresses) { Q_UNUSED(addresses) }
};

[[nodiscard]] std::unique_ptr<HttpGateway> makeHttpGateway(Clock &clock, Secrets &secrets);

} // namespace breakglass::io
