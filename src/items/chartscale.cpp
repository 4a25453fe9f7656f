// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/chartscale.h"

#include <array>
#include <cmath>
#include <limits>
#include <QtCore/QLocale>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

constexpr double dataRoom = 1.02;
constexpr double thresholdRoom = 1.15;

bool isMultiple(double value, double step)
{
    const double steps = value / step;
    return std::abs(steps - std::round(steps)) < 1e-6;
}

// Digits that a multiple of the step needs.
int digitsOf(double step)
{
    for (int digits = 0; digits < 6; ++digits) {
        if (isMultiple(step, std::pow(10.0, -digits))) {
            return digits;
        }
    }
    return 6;
}

struct Candidate
{
    ValueScale scale;
    double cost{std::numeric_limits<double>::max()};
};

Candidate judgeStep(double step, double wanted, const QList<double> &thresholds, int lines)
{
    const double count = std::ceil(wanted / step - 1e-9);
    if (count > lines) {
        return {};
    }
    double cost = count * step / wanted + 0.03 * std::abs(count - 3) + 0.04 * digitsOf(step);
    for (double threshold : thresholds) {
        cost += isMultiple(threshold, step) ? 0 : 0.15 / double(thresholds.size());
    }
    return {{count * step, step, digitsOf(step)}, cost};
}

} // namespace

QList<double> ValueScale::ticks() const
{
    QList<double> all;
    const int count = int(std::floor(top / step + 1e-6));
    for (int i = 0; i <= count; ++i) {
        all.append(i * step);
    }
    return all;
}

ValueScale chooseValueScale(
    double greatest, const QList<double> &thresholds, int lines, int decimals)
{
    double wanted = std::isfinite(greatest) ? greatest * dataRoom : 0;
    for (double threshold : thresholds) {
        wanted = std::max(wanted, threshold * thresholdRoom);
    }
    wanted = wanted > 0 ? wanted : std::pow(10.0, -decimals) * lines;
    const double magnitude = std::pow(10.0, std::floor(std::log10(wanted)));
    const double finest = std::pow(10.0, -decimals);
    Candidate best;
    for (double power : {magnitude / 10, magnitude, magnitude * 10}) {
        for (double factor : {1.0, 2.0, 2.5, 4.0, 5.0, 8.0}) {
            const double step = factor * power;
            if (!isMultiple(step, finest) || step < finest * 0.999) {
                continue;
            }
            const auto candidate = judgeStep(step, wanted, thresholds, std::max(lines, 1));
            if (candidate.cost < best.cost) {
                best = candidate;
            }
        }
    }
    return best.cost < std::numeric_limits<double>::max()
               ? best.scale
               : ValueScale{std::max(wanted, finest), std::max(wanted, finest), decimals};
}

TimeScale chooseTimeScale(double from, double to, int lines)
{
    constexpr std::array steps{1., 2., 5., 10., 15., 30., 60., 120., 300., 600., 900., 1800., 3600.,
        7200., 10800., 14400., 21600., 43200., 86400., 172800., 604800.};
    TimeScale scale;
    const double span = to - from;
    if (!(span > 0) || lines < 1) {
        return scale;
    }
    for (double seconds : steps) {
        scale.step = seconds * 1000;
        if (span / scale.step <= lines) {
            break;
        }
    }
    const double first = std::ceil(from / scale.step) * scale.step;
    for (double tick = first; tick <= to + 0.5 && scale.ticks.size() <= lines; tick += scale.step) {
        scale.ticks.append(tick);
    }
    return scale;
}

QString clockText(double time, double step)
{
    const auto seconds = qint64(std::floor(time / 1000));
    const auto day = ((seconds % 86400) + 86400) % 86400;
    const auto digits = [](qint64 value) { return u"%1"_s.arg(value, 2, 10, QChar(u'0')); };
    const QString minutes = digits(day / 3600) + u':' + digits(day / 60 % 60);
    return step < 60000 ? minutes + u':' + digits(day % 60) : minutes;
}

QString valueText(double value, int decimals, const QString &unit)
{
    if (std::isnan(value)) {
        return u"no data"_s;
    }
    // The default is what is spoken; the C locale groups no digits unless it is asked to.
    QLocale spoken;
    spoken.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString number = spoken.toString(value, 'f', decimals);
    return unit.isEmpty() ? number : number + u' ' + unit;
}

} // namespace breakglass::items
