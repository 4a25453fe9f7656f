// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/connection.h"

#include <QSslCertificate>
#include <QSslError>
#include <QSslSocket>

namespace breakglass::fakecluster {

Connection::Connection(QAbstractSocket *socket, Handler handler, Date date)
    : m_socket(socket), m_handler(std::move(handler)), m_date(std::move(date))
{
    m_socket->setParent(nullptr);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    readPeer();
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &Connection::closed);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::readPeer()
{
    const auto *secure = qobject_cast<QSslSocket *>(m_socket.get());
    if (secure == nullptr || secure->peerCertificate().isNull())
        return;
    const QSslCertificate certificate = secure->peerCertificate();
    m_peerName = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
    m_peerGroups = certificate.subjectInfo(QSslCertificate::Organization);
    m_hasBadCertificate = !secure->sslHandshakeErrors().isEmpty();
}

void Connection::read()
{
    if (m_isSilent)
        return;
    m_reader.feed(m_socket->readAll());
    if (m_reader.expectsContinue())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    serveNext();
}

void Connection::serveNext()
{
    if (m_isBusy || m_isSilent)
        return;
    const std::optional<WebRequest> request = m_reader.next();
    if (m_reader.isBroken()) {
        drop();
        return;
    }
    if (!request)
        return;
    m_isBusy = true;
    m_isLast = request->headers.value("connection").toLower() == "close";
    m_handler(*this, *request);
}

void Connection::answer(const WebResponse &response)
{
    if (m_isSilent)
        return;
    WebResponse last = response;
    if (m_isLast)
        last.headers.emplaceBack("Connection", "close");
    m_socket->write(responseHead(last, m_date(), response.body.size()) + response.body);
    m_isBusy = false;
    if (m_isLast)
        m_socket->disconnectFromHost();
    else
        QMetaObject::invokeMethod(this, &Connection::serveNext, Qt::QueuedConnection);
}

void Connection::startStream(const WebResponse &response)
{
    if (!m_isSilent)
        m_socket->write(responseHead(response, m_date(), std::nullopt));
}

void Connection::send(const QByteArray &bytes)
{
    if (!m_isSilent)
        m_socket->write(chunk(bytes));
}

void Connection::endStream()
{
    if (m_isSilent)
        return;
    const std::shared_ptr<void> server = std::exchange(m_server, nullptr);
    m_socket->write("0\r\n\r\n");
    m_isBusy = false;
    QMetaObject::invokeMethod(this, &Connection::serveNext, Qt::QueuedConnection);
}

void Connection::drop()
{
    m_server.reset();
    m_socket->abort();
}

void Connection::speakAgain()
{
    m_isSilent = false;
    read();
}

} // namespace breakglass::fakecluster
