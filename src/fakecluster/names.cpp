// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/names.h"

#include "fakecluster/json.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QTimeZone>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

/// Without vowels and digits that look like them.
QString spelled(const QByteArray &bytes, qsizetype length)
{
    static const QString alphabet = u"bcdfghjklmnpqrstvwxz2456789"_s;
    QString text;
    for (qsizetype i = 0; i < length; ++i)
        text += alphabet.at(static_cast<quint8>(bytes.at(i)) % alphabet.size());
    return text;
}

QDateTime dateTime(TimePoint moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
}

} // namespace

QString Names::uid()
{
    const QByteArray name = QByteArray::number(m_seed) + '/' + QByteArray::number(++m_count);
    return QUuid::createUuidV5(QUuid(), name).toString(QUuid::WithoutBraces);
}

QString Names::suffix()
{
    return spelled(
        digest("name/" + QByteArray::number(m_seed) + '/' + QByteArray::number(++m_count)), 5);
}

QString templateHash(const QJsonValue &podTemplate)
{
    return spelled(digest(compact(podTemplate)), 10);
}

QString apiTime(TimePoint moment)
{
    return dateTime(moment).toString(u"yyyy-MM-ddTHH:mm:ssZ"_s);
}

QString apiMicroTime(TimePoint moment)
{
    return dateTime(moment).toString(u"yyyy-MM-ddTHH:mm:ss.zzz000Z"_s);
}

std::optional<TimePoint> fromApiTime(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return std::nullopt;
    return TimePoint(Milliseconds(moment.toMSecsSinceEpoch()));
}

} // namespace breakglass::fakecluster
