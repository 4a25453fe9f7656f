// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/notifier.h"

#include <QCoroDBusPendingReply>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingReply>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

constexpr int deadline = 5'000;
constexpr qsizetype longestSummary = 120;
constexpr qsizetype longestBody = 2'000;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, method);
}

/// Newlines and tabs are text; other control characters are nobody's.
QString cleaned(const QString &text, qsizetype longest)
{
    QString clean;
    for (const QChar c : text.left(longest)) {
        if (c == u'\n' || c == u'\t' || c.category() != QChar::Other_Control)
            clean.append(c);
    }
    return clean;
}

class DesktopNotifier final : public Notifier
{
public:
    QCoro::Task<Status> notify(QString summary, QString body, bool urgent) override
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            co_return refusal(u"There is no session bus on this machine."_s);
        const QDBusPendingReply<QStringList> known = co_await QDBusPendingReply<QStringList>(
            bus.asyncCall(call(u"GetCapabilities"_s), deadline));
        if (known.isError())
            co_return refusal(
                u"The desktop shows no notifications: %1"_s.arg(known.error().message()));
        const bool knowsMarkup = known.value().contains(u"body-markup"_s);
        QDBusMessage message = call(u"Notify"_s);
        const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(uchar(urgent ? 2 : 1))},
            {u"desktop-entry"_s, u"breakglass"_s}};
        message.setArguments({u"Breakglass"_s, uint(0), u"breakglass"_s,
            cleaned(summary, longestSummary).simplified(), notificationBody(body, knowsMarkup),
            QStringList(), hints, -1});
        const QDBusPendingReply<uint> shown =
            co_await QDBusPendingReply<uint>(bus.asyncCall(message, deadline));
        if (shown.isError())
            co_return refusal(u"The desktop did not show it: %1"_s.arg(shown.error().message()));
        co_return Status{};
    }

private:
    static std::unexpected<Error> refusal(const QString &what)
    {
        return failure(ErrorKind::Unavailable, what, u"Nobody saw it here."_s,
            u"Start a notification service, or use another channel."_s);
    }
};

} // namespace

QString notificationBody(const QString &text, bool serverKnowsMarkup)
{
    const QString clean = cleaned(text, longestBody);
    return serverKnowsMarkup ? clean.toHtmlEscaped() : clean;
}

std::unique_ptr<Notifier> makeNotifier()
{
    return std::make_unique<DesktopNotifier>();
}

} // namespace breakglass::io
