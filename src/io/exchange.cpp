// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/exchange.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

/// An answer of the server, and not a failure of the way to it.
bool isAnswer(QNetworkReply::NetworkError error, int status)
{
    using Reply = QNetworkReply;
    // The server has answered; Qt only misses the body that it would send once more to the new
    // place or with a password.
    const bool wantsAnother = (status >= 300 && status < 400) || status == 401;
    if (error == Reply::ContentReSendError)
        return wantsAnother;
    // What Qt calls 400.
    if (error == Reply::ProtocolInvalidOperationError)
        return status == 400;
    const bool isContent =
        error >= Reply::ContentAccessDenied && error <= Reply::UnknownContentError;
    const bool isServer = error >= Reply::InternalServerError && error <= Reply::UnknownServerError;
    return error == Reply::NoError || isContent || isServer;
}

QString causeOf(QNetworkReply::NetworkError error)
{
    // Qt's own sentences quote the URL with its query, and that may hold what is not for the
    // screen.
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return u"the connection was refused"_s;
    case QNetworkReply::RemoteHostClosedError:
        return u"the server closed the connection"_s;
    case QNetworkReply::ContentReSendError:
        return u"the connection broke"_s;
    case QNetworkReply::HostNotFoundError:
        return u"the host name is not known"_s;
    case QNetworkReply::SslHandshakeFailedError:
        return u"the server's certificate or TLS was not accepted"_s;
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
        return u"the network is down"_s;
    case QNetworkReply::ProtocolFailure:
        return u"the answer was not HTTP"_s;
    default:
        return u"the network failed (%1)"_s.arg(static_cast<int>(error));
    }
}

} // namespace

bool changesSomething(const QString &method)
{
    return method != "GET"_L1 && method != "HEAD"_L1 && method != "OPTIONS"_L1;
}

OneShotBody::OneShotBody(QByteArray body) : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotBody::bytesAvailable() const
{
    return m_body.size() - m_read + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const
{
    return m_read >= m_body.size();
}

qint64 OneShotBody::readData(char *data, qint64 maximum)
{
    if (maximum == 0)
        return 0;
    Q_EMIT taken();
    if (atEnd())
        return -1;
    const qint64 size = std::min(maximum, m_body.size() - m_read);
    std::memcpy(data, m_body.constData() + m_read, static_cast<size_t>(size));
    m_read += size;
    return size;
}

Exchange::Exchange(Clock &clock, const HttpRequest &request, HttpLimits limits)
    : m_clock(clock),
      m_begin(clock.elapsed()),
      m_limits(limits),
      m_subject(request.method + u' ' +
                QUrl(request.url)
                    .toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)),
      m_changesSomething(changesSomething(request.method) && !limits.isQuestion)
{
}

void Exchange::watch(QNetworkReply *reply, OneShotBody *body)
{
    m_reply = reply;
    m_isDispatched = !body || body->atEnd();
    if (body)
        connect(body, &OneShotBody::taken, this, [this] { m_isDispatched = true; });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::collect);
    connect(reply, &QNetworkReply::finished, this, &Exchange::conclude);
    awaitNext();
}

void Exchange::awaitNext()
{
    m_deadline = m_clock.after(m_limits.deadline, [this] {
        const auto seconds = static_cast<double>(m_limits.deadline.count()) / 1000.0;
        const QString sentence =
            m_part ? u"nothing came for %1 s"_s : u"no complete answer came within %1 s"_s;
        giveUp(ErrorKind::TimedOut, sentence.arg(seconds));
    });
}

void Exchange::handOut(std::function<void(const QByteArray &)> part)
{
    m_part = std::move(part);
}

bool Exchange::isGoodStatus() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return status >= 200 && status < 300;
}

void Exchange::handOn()
{
    awaitNext();
    // Whoever gets it may end this exchange.
    const auto answer = m_answer;
    const auto part = m_part;
    part(m_reply->readAll());
}

void Exchange::giveUp(ErrorKind kind, const QString &cause)
{
    if (m_answer->isDelivered() || m_givenUp)
        return;
    m_givenUp = std::pair(kind, cause);
    if (m_reply)
        m_reply->abort(); // concludes at once
}

void Exchange::collect()
{
    if (m_givenUp)
        return;
    if (m_part && isGoodStatus()) {
        handOn();
        return;
    }
    m_received += m_reply->read(m_limits.maximumBytes + 1 - m_received.size());
    if (m_received.size() > m_limits.maximumBytes) {
        giveUp(ErrorKind::Unavailable,
            u"the answer is larger than %1 bytes"_s.arg(m_limits.maximumBytes));
    }
}

void Exchange::conclude()
{
    if (m_answer->isDelivered())
        return;
    m_deadline.reset();
    if (!m_givenUp && m_reply->isOpen())
        collect();
    Answer answer = outcome();
    m_reply->deleteLater();
    // The one who waits goes on in here, and may let go of this object.
    const auto handover = m_answer;
    handover->deliver(std::move(answer));
}

Exchange::Answer Exchange::outcome()
{
    const QVariant status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_givenUp)
        return broken(m_givenUp->first, m_givenUp->second);
    if (!status.isValid() || !isAnswer(m_reply->error(), status.toInt()))
        return broken(ErrorKind::Unavailable, causeOf(m_reply->error()));
    return response();
}

std::unexpected<Error> Exchange::broken(ErrorKind kind, const QString &cause) const
{
    const QString what = u"%1 failed: %2."_s.arg(m_subject, cause);
    if (!m_changesSomething)
        return failure(kind, what, u"It only reads; nothing was changed."_s);
    if (!m_isDispatched)
        return failure(kind, what, u"It was not sent."_s);
    return failure(ErrorKind::OutcomeUnknown, what,
        u"It was sent once, and nobody can say whether it took effect."_s,
        u"Look at the target before sending it again."_s);
}

HttpResponse Exchange::response() const
{
    HttpResponse response;
    response.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        response.headers.insert(name.toLower(), value);
    response.body = m_received;
    response.took = m_clock.elapsed() - m_begin;
    return response;
}

} // namespace breakglass::io
