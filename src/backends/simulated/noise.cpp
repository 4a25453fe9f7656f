// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/noise.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends::noise {

namespace {

constexpr qint64 driftSamples = 12;

QString spell(quint64 bits, QLatin1StringView alphabet, int length)
{
    QString text;
    for (int i = 0; i < length; ++i) {
        text += alphabet.at(qsizetype(bits % quint64(alphabet.size())));
        bits = mix(bits);
    }
    return text;
}

} // namespace

quint64 mix(quint64 value)
{
    // SplitMix64, public domain constants.
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

quint64 seedFor(quint64 seed, const QString &text)
{
    quint64 value = mix(seed);
    for (const QChar letter : text)
        value = mix(value ^ letter.unicode());
    return value;
}

double unit(quint64 seed, qint64 index)
{
    return double(mix(seed ^ mix(quint64(index))) >> 11) * 0x1.0p-53;
}

double wobble(quint64 seed, qint64 index)
{
    const qint64 shifted = index >= 0 ? index : index - driftSamples + 1;
    const qint64 knot = shifted / driftSamples;
    const double along = double(index - knot * driftSamples) / double(driftSamples);
    const quint64 slowly = mix(seed);
    const double drift = unit(slowly, knot) * (1 - along) + unit(slowly, knot + 1) * along;
    return unit(seed, index) + drift - 1;
}

QString name(quint64 seed, qint64 index, int length)
{
    return spell(mix(seed ^ mix(quint64(index))), "bcdfghjklmnpqrstvwxz2456789"_L1, length);
}

QString digits(quint64 seed, qint64 index, int length)
{
    return spell(mix(seed ^ mix(quint64(index))), "0123456789abcdef"_L1, length);
}

} // namespace breakglass::backends::noise
