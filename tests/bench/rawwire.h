// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "bench.h"
#include "block.h"

#include <arpa/inet.h>
#include <atomic>
#include <functional>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <QByteArray>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace breakglass::bench {

inline constexpr char okAnswer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

/// Listens on this machine and serves each connection in a thread of its own. They end when the other side hangs up,
/// which must be before this does.
class Listener
{
public:
    explicit Listener(std::function<void(int client)> serve)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)), m_serve(std::move(serve))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::bind(m_listener, asAddress(address), sizeof address);
        ::listen(m_listener, 8);
        socklen_t length = sizeof address;
        ::getsockname(m_listener, asAddress(address), &length);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { accept(); });
    }
    ~Listener()
    {
        ::shutdown(m_listener, SHUT_RDWR);
        m_thread.join();
        ::close(m_listener);
    }
    Q_DISABLE_COPY_MOVE(Listener)
    [[nodiscard]] quint16 port() const { return m_port; }
    static sockaddr *asAddress(sockaddr_in &address)
    {
        return reinterpret_cast<sockaddr *>(&address);
    }

private:
    void accept()
    {
        std::vector<std::thread> serving;
        for (;;) {
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            if (client < 0)
                break;
            serving.emplace_back([this, client] { m_serve(client); });
        }
        for (std::thread &one : serving)
            one.join();
    }

    int m_listener;
    std::function<void(int)> m_serve;
    quint16 m_port = 0;
    std::thread m_thread;
};

/// Answers each whole request, blocking: the least that a server can cost. It notes when the last request was complete.
class BlockingServer
{
public:
    BlockingServer() : m_listener([this](int client) { serve(client); }) {}
    [[nodiscard]] quint16 port() const { return m_listener.port(); }
    [[nodiscard]] double lastRequestMs() const { return m_lastRequest; }

private:
    void serve(int client)
    {
        const int on = 1;
        ::setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        QByteArray got;
        char buffer[4096];
        for (ssize_t size = 0; (size = ::read(client, buffer, sizeof buffer)) > 0;) {
            got.append(buffer, size);
            const qsizetype head = got.indexOf("\r\n\r\n");
            if (head < 0 || (got.startsWith("POST") && got.size() < head + 6))
                continue;
            m_lastRequest = wallMs();
            got.clear();
            std::ignore = ::write(client, okAnswer, sizeof okAnswer - 1);
        }
        ::close(client);
    }

    std::atomic<double> m_lastRequest = 0;
    Listener m_listener; // Last: it serves until it is gone.
};

/// The floor: one blocking socket.
class RawClient
{
public:
    explicit RawClient(quint16 port) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(m_socket, Listener::asAddress(address), sizeof address);
        const int on = 1;
        ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    }
    ~RawClient() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(RawClient)
    void post() const
    {
        constexpr char request[] =
            "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}";
        std::ignore = ::write(m_socket, request, sizeof request - 1);
        char buffer[4096];
        std::ignore = ::read(m_socket, buffer, sizeof buffer);
    }

private:
    int m_socket;
};

/// The floor of a confirmed request: a block is durable on the disk, then a raw socket sends.
class ConfirmFloor
{
public:
    explicit ConfirmFloor(const QString &folder)
        : m_block(folder + QStringLiteral("/block")), m_raw(m_server.port())
    {
    }

    /// Microseconds until the whole request is at the server.
    [[nodiscard]] double measure() const
    {
        const double before = wallMs();
        m_block.write();
        m_raw.post();
        return (m_server.lastRequestMs() - before) * 1000;
    }
    [[nodiscard]] const BlockingServer &server() const { return m_server; }

private:
    Block m_block;
    BlockingServer m_server;
    RawClient m_raw;
};

/// What confirmed requests took against their floors, measured side by side: "12-confirm-to-wire-p50" and "-p99".
inline void reportConfirms(Report &report, const QByteArray &name, const QList<double> &confirms,
    const QList<double> &floors)
{
    report.ratio(name + "-p50", median(confirms), median(floors), "us", 2.5);
    report.ratio(name + "-p99", percentile(confirms, 99), percentile(floors, 99), "us", 3);
}

} // namespace breakglass::bench
