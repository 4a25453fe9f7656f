// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/plan.h"
#include "io/clock.h"
#include "io/secrets.h"

#include <memory>
#include <QByteArray>
#include <QCoroTask>
#include <QMap>
#include <QStringList>
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
    /// Opens a connection, with TLS where the address asks for it, to the host of each address, so
    /// that a request that follows does not wait for it; sees to it for six minutes or until this
    /// is called again. Nothing is sent on it.
    virtual void keepWarm(const QStringList &urls) { Q_UNUSED(urls) }
    /// The same for as long as the gateway lives, or until this is called again. There is one such
    /// connection a host, opened again when the host closes it.
    virtual void keepOpen(const QStringList &urls) { Q_UNUSED(urls) }
};

[[nodiscard]] std::unique_ptr<HttpGateway> makeHttpGateway(Clock &clock, Secrets &secrets);

} // namespace breakglass::io
