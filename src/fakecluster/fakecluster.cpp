// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/fakecluster.h"

#include "fakecluster/json.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QByteArray httpDate(TimePoint moment)
{
    const QDateTime date =
        QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
    return QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

WebResponse faultAnswer(const Fault &fault)
{
    const bool isBusy = fault.status == 429 || fault.status == 503;
    QJsonObject details;
    if (fault.retryAfterSeconds > 0)
        details.insert(u"retryAfterSeconds"_s, fault.retryAfterSeconds);
    const QString reason = fault.status == 429   ? u"TooManyRequests"_s
                           : fault.status == 503 ? u"ServiceUnavailable"_s
                                                 : u"InternalError"_s;
    const QString message = fault.status == 429 ? u"Too many requests, please try again later."_s
                            : isBusy            ? u"apiserver is shutting down"_s
                                     : u"Internal error occurred: it was asked to fail"_s;
    if (fault.status == 401)
        return refusal(unauthorized());
    return refusal(apiError(fault.status, reason, message, details));
}

} // namespace

User administrator()
{
    return {u"admin"_s, {u"system:masters"_s}};
}

FakeCluster::FakeCluster(io::Clock &clock, ClusterOptions options)
    : m_clock(clock),
      m_pace(options.pace),
      m_store(options.firstVersion),
      m_registry(m_store, clock, options.seed),
      m_controllers(m_registry, options.pace),
      m_api(m_registry, m_access),
      m_authority(std::make_unique<CertificateAuthority>()),
      m_listener(
          [this](Connection &connection, const WebRequest &request) { serve(connection, request); },
          [this] { return httpDate(m_clock.now()); })
{
    populate(options);
    if (options.isSecure)
        m_listener.secure(*m_authority, {u"kubernetes"_s});
    if (m_listener.listen(options.port))
        m_api.setAddress(u"127.0.0.1:%1"_s.arg(m_listener.port()));
}

QString FakeCluster::url() const
{
    return u"%1://127.0.0.1:%2"_s.arg(m_listener.isSecure() ? u"https"_s : u"http"_s)
        .arg(m_listener.port());
}

Answered<User> FakeCluster::authenticate(
    const Connection &connection, const WebRequest &request) const
{
    const QByteArray authorization = request.headers.value("authorization");
    if (authorization.startsWith("Bearer ")) {
        const User *user = m_access.userOf(authorization.sliced(7).trimmed());
        if (user == nullptr)
            return std::unexpected(unauthorized());
        return *user;
    }
    if (connection.hasBadCertificate())
        return std::unexpected(unauthorized());
    if (!connection.peerName().isEmpty())
        return User{connection.peerName(), connection.peerGroups()};
    if (!m_listener.isSecure())
        return administrator();
    return User{u"system:anonymous"_s, {u"system:unauthenticated"_s}};
}

void FakeCluster::serve(Connection &connection, const WebRequest &request)
{
    m_requests.append({request.method, request.target, request.headers.value("content-type"),
        request.headers.value("user-agent"), request.body, {}, 0});
    const qsizetype record = m_requests.size() - 1;
    const std::optional<Fault> fault = m_faults.take(request.method, request.target);
    if (!fault) {
        perform(&connection, request, fault, record);
        return;
    }
    switch (fault->kind) {
    case FaultKind::Hang:
        return;
    case FaultKind::DropBefore:
        connection.drop();
        return;
    case FaultKind::Answer:
        m_requests[record].status = fault->status;
        connection.answer(faultAnswer(*fault));
        return;
    case FaultKind::Delay: {
        const quint64 id = ++m_nextDelay;
        m_delays[id] = m_clock.after(fault->delay,
            [this, id, to = QPointer<Connection>(&connection), request, fault, record] {
                perform(to, request, fault, record);
                m_delays.erase(id);
            });
        return;
    }
    case FaultKind::DropAfter:
        perform(&connection, request, fault, record);
        return;
    }
}

void FakeCluster::perform(QPointer<Connection> connection, const WebRequest &request,
    const std::optional<Fault> &fault, qsizetype record)
{
    if (!connection)
        return;
    const Answered<User> user = authenticate(*connection, request);
    RecordedRequest unknown;
    RecordedRequest &entry = record < m_requests.size() ? m_requests[record] : unknown;
    if (!user) {
        entry.status = user.error().code;
        connection->answer(refusal(user.error()));
        return;
    }
    entry.user = user->name;
    const Api::Reply reply = m_api.reply(request, *user);
    const auto *response = std::get_if<WebResponse>(&reply);
    if (fault && fault->kind == FaultKind::DropAfter) {
        connection->drop();
        return;
    }
    entry.status = response != nullptr ? response->status : 200;
    if (response != nullptr)
        connection->answer(*response);
    else
        startWatch(*connection, std::get<WatchQuery>(reply));
}

void FakeCluster::startWatch(Connection &connection, const WatchQuery &query)
{
    connection.startStream({});
    const auto watch = std::make_shared<Watch>(
        m_store, m_clock, query, m_pace.bookmark,
        [to = &connection](const QByteArray &bytes) { to->send(bytes); },
        [to = &connection] { to->endStream(); });
    connection.keep(watch);
    watch->start();
}

void FakeCluster::goSilent()
{
    m_api.setShuttingDown(true);
    m_listener.refuse();
    m_listener.fallSilent();
}

void FakeCluster::comeBack()
{
    m_api.setShuttingDown(false);
    (void)m_listener.listen();
    m_listener.speakAgain();
}

} // namespace breakglass::fakecluster
