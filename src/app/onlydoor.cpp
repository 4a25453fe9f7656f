// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/onlydoor.h"

#include "io/inflight.h"

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

class OnlyDoor final : public io::HttpGateway
{
public:
    OnlyDoor(const QString &server, std::unique_ptr<io::HttpGateway> gateway)
        : m_server(server + u'/'), m_gateway(std::move(gateway))
    {
    }

    QCoro::Task<Expected<io::HttpResponse>> send(
        HttpRequest request, io::HttpLimits limits, std::stop_token stop) override
    {
        if (!leadsThere(request))
            return refusal();
        return waitedFor(m_gateway->send(std::move(request), limits, std::move(stop)));
    }
    QCoro::Task<Expected<io::HttpResponse>> follow(HttpRequest request, io::FollowLimits limits,
        std::function<void(const QByteArray &)> part, std::stop_token stop) override
    {
        if (!leadsThere(request))
            return refusal();
        return m_gateway->follow(std::move(request), limits, std::move(part), std::move(stop));
    }
    Status setConnection(const QString &name, const io::Connection &connection) override
    {
        // A proxy would be another way out.
        if (!connection.proxy.isEmpty())
            return failure(ErrorKind::Denied, u"A drill uses no proxy."_s);
        return m_gateway->setConnection(name, connection);
    }
    bool forgetCredentials(const HttpRequest &request) override
    {
        return m_gateway->forgetCredentials(request);
    }
    void keepWarm(const QList<io::Address> &addresses) override
    {
        QList<io::Address> here = addresses;
        here.removeIf(
            [this](const io::Address &one) { return !(one.url + u'/').startsWith(m_server); });
        m_gateway->keepWarm(here);
    }

private:
    [[nodiscard]] bool leadsThere(const HttpRequest &request) const
    {
        return request.url.startsWith(m_server);
    }
    /// Who plays a drill by a clock of its own lets the answer come before time goes on.
    static QCoro::Task<Expected<io::HttpResponse>> waitedFor(
        QCoro::Task<Expected<io::HttpResponse>> sending)
    {
        const io::InFlight inFlight;
        co_return co_await std::move(sending);
    }
    static QCoro::Task<Expected<io::HttpResponse>> refusal()
    {
        co_return failure(
            ErrorKind::Denied, u"A drill reaches its own cluster only."_s, u"Nothing was sent."_s);
    }

    QString m_server;
    std::unique_ptr<io::HttpGateway> m_gateway;
};

} // namespace

std::unique_ptr<io::HttpGateway> onlyDoorTo(
    const QString &server, std::unique_ptr<io::HttpGateway> gateway)
{
    return std::make_unique<OnlyDoor>(server, std::move(gateway));
}

} // namespace breakglass::app
