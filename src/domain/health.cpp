// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/health.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace breakglass {

namespace {

constexpr Signal allSignals[signalCount] = {
    Signal::ErrorRate, Signal::LatencyP95, Signal::ReadyReplicas, Signal::RequestRate};

/// "1,290.5" with at most `decimals` digits after the point and no zeros at the end.
QString grouped(double value, int decimals)
{
    QString text = QString::number(std::abs(value), 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0'))
            text.chop(1);
        if (text.endsWith(u'.'))
            text.chop(1);
    }
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return value < 0 && text != u"0" ? u'−' + text : text;
}

} // namespace

QString signalName(Signal signal)
{
    switch (signal) {
    case Signal::ErrorRate:
        return u"error_rate"_s;
    case Signal::LatencyP95:
        return u"latency_p95"_s;
    case Signal::ReadyReplicas:
        return u"ready_replicas"_s;
    case Signal::RequestRate:
        return u"request_rate"_s;
    }
    return {};
}

std::optional<Signal> signalFromName(const QString &name)
{
    for (const Signal signal : allSignals) {
        if (signalName(signal) == name)
            return signal;
    }
    return std::nullopt;
}

QString signalTitle(Signal signal)
{
    switch (signal) {
    case Signal::ErrorRate:
        return u"Error rate"_s;
    case Signal::LatencyP95:
        return u"p95 latency"_s;
    case Signal::ReadyReplicas:
        return u"Ready replicas"_s;
    case Signal::RequestRate:
        return u"Request rate"_s;
    }
    return {};
}

QString signalUnit(Signal signal)
{
    switch (signal) {
    case Signal::ErrorRate:
        return u"%"_s;
    case Signal::LatencyP95:
        return u"ms"_s;
    case Signal::ReadyReplicas:
        return {};
    case Signal::RequestRate:
        return u"req/min"_s;
    }
    return {};
}

QString signalText(Signal signal, double value)
{
    if (!std::isfinite(value))
        return u"No data"_s;
    // A rate that is small but not zero must not read as zero.
    const bool tiny = std::abs(value) < 0.1;
    const int decimals = signal == Signal::ErrorRate ? (tiny ? 2 : 1) : 0;
    const QString number = grouped(value, decimals);
    const QString unit = signalUnit(signal);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

QList<Threshold> standardTriggers()
{
    return {
        Threshold{.signal = Signal::ErrorRate, .limit = 5, .above = true, .samples = 2},
        Threshold{.signal = Signal::LatencyP95, .limit = 1000, .above = true, .samples = 2},
    };
}

QString healthWord(HealthLevel level)
{
    switch (level) {
    case HealthLevel::NoData:
        return u"No data"_s;
    case HealthLevel::Healthy:
        return u"Healthy"_s;
    case HealthLevel::RollingOut:
        return u"Rolling out"_s;
    case HealthLevel::Degraded:
        return u"Degraded"_s;
    case HealthLevel::Unhealthy:
        return u"Unhealthy"_s;
    }
    return {};
}

Milliseconds trustWindow(const GateRule &gate)
{
    return gate.hold > Milliseconds(0) ? gate.hold : Milliseconds(60'000);
}

} // namespace breakglass
