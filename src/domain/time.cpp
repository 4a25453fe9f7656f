// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/time.h"

#include <array>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass {

namespace {

QDateTime toUtc(TimePoint moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
}

QString padded(qint64 number)
{
    return u"%1"_s.arg(number, 2, 10, QChar(u'0'));
}

QString withUnit(qint64 number, QLatin1StringView unit)
{
    return u"%1 %2"_s.arg(number).arg(unit);
}

/// "5 min", "90 s", "250 ms": the largest unit that says it exactly.
QString exactly(Milliseconds duration)
{
    if (duration % 1min == 0ms)
        return withUnit(duration / 1min, "min"_L1);
    if (duration % 1s == 0ms)
        return withUnit(duration / 1s, "s"_L1);
    return withUnit(duration.count(), "ms"_L1);
}

} // namespace

QString toIso(TimePoint moment)
{
    return toUtc(moment).toString(Qt::ISODateWithMs);
}

std::optional<TimePoint> fromIso(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt; // Without a zone nobody can say which moment it is.
    return TimePoint{Milliseconds{moment.toMSecsSinceEpoch()}};
}

QString toClock(TimePoint moment)
{
    return toUtc(moment).toString(u"HH:mm:ss"_s);
}

QString toDay(TimePoint moment)
{
    return toUtc(moment).toString(u"d MMM HH:mm"_s);
}

QString toStopwatch(Milliseconds duration)
{
    const auto all = std::chrono::duration_cast<std::chrono::seconds>(duration).count();
    const auto seconds = std::abs(all);
    const QString sign = all < 0 ? u"−"_s : QString();
    const QString rest = padded(seconds / 60 % 60) + u':' + padded(seconds % 60);
    return seconds < 3600 ? sign + rest : sign + QString::number(seconds / 3600) + u':' + rest;
}

QString toAge(Milliseconds duration)
{
    const qint64 seconds = std::max<qint64>(0, duration / 1s);
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const auto two = [](qint64 large, QLatin1StringView unit, qint64 small,
                         QLatin1StringView part) {
        const QString first = withUnit(large, unit);
        return small == 0 ? first : first + u' ' + withUnit(small, part);
    };
    if (hours >= 24)
        return two(hours / 24, "d"_L1, hours % 24, "h"_L1);
    if (hours > 0)
        return two(hours, "h"_L1, minutes % 60, "min"_L1);
    if (minutes >= 10)
        return withUnit(minutes, "min"_L1);
    return minutes > 0 ? two(minutes, "min"_L1, seconds % 60, "s"_L1) : withUnit(seconds, "s"_L1);
}

std::optional<Milliseconds> durationFromText(const QString &text)
{
    static const QRegularExpression form(
        u"^(?:(\\d{1,4}) ?d)? ?(?:(\\d{1,6}) ?h)? ?(?:(\\d{1,8}) ?m(?:in)?)? ?"
        "(?:(\\d{1,9}) ?s)? ?(?:(\\d{1,9}) ?ms)?$"_s);
    static constexpr std::array<Milliseconds, 5> units{24h, 1h, 1min, 1s, 1ms};
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = form.match(trimmed);
    if (trimmed.isEmpty() || !match.hasMatch())
        return std::nullopt;
    Milliseconds sum{};
    for (size_t unit = 0; unit < units.size(); ++unit)
        sum += match.capturedView(int(unit) + 1).toLongLong() * units[unit];
    return sum;
}

QString DurationRange::text() const
{
    if (least == 0ms && most == 0ms)
        return u"no estimate"_s;
    if (least == most)
        return exactly(most);
    const bool minutes = least % 1min == 0ms && most % 1min == 0ms;
    const bool seconds = least % 1s == 0ms && most % 1s == 0ms && most < 2min;
    if (minutes)
        return u"%1–%2 min"_s.arg(least / 1min).arg(most / 1min);
    if (seconds)
        return u"%1–%2 s"_s.arg(least / 1s).arg(most / 1s);
    return exactly(least) + u'–' + exactly(most);
}

} // namespace breakglass
