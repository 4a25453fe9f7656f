// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/figures.h"

#include "console/sentences/sentences.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

struct Figures
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QLocale spoken()
{
    QLocale locale;
    // The C locale, which is spoken where nobody chose one, groups no digits unless it is asked to.
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

QDateTime inUtc(TimePoint moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count(), QTimeZone::UTC);
}

QString dayPattern()
{
    //: A date in Qt's letters: "12 Nov". German: "d. MMM"
    return Figures::tr("d MMM");
}

/// "1,049.5" and " ms" of "1,049.5 ms".
std::optional<QString> quantity(const QString &said)
{
    static const QRegularExpression form(
        u"^(−?)(?:(\\d{1,3}(?:,\\d{3})+)|(\\d+))(\\.\\d+)?( (?:%|ms|s|min))?$"_s);
    const QRegularExpressionMatch match = form.match(said);
    const bool isGrouped = match.hasCaptured(2);
    const bool hasUnit = match.hasCaptured(5);
    if (!match.hasMatch() || (!isGrouped && !hasUnit))
        return {};
    const QString whole = isGrouped ? match.captured(2).remove(u',') : match.captured(3);
    const QString part = match.captured(4);
    const double number = (whole + part).toDouble();
    const int decimals = int(std::max<qsizetype>(0, part.size() - 1));
    // A unit never begins a line.
    const QString unit = match.captured(5).replace(u' ', QChar::Nbsp);
    return match.captured(1) + spoken().toString(number, 'f', decimals) + unit;
}

/// "12 Nov", with a time or without.
std::optional<QString> moment(const QString &said)
{
    static const QRegularExpression form(u"^(\\d{1,2} [A-Z][a-z]{2})( \\d{2}:\\d{2})?$"_s);
    const QRegularExpressionMatch match = form.match(said);
    if (!match.hasMatch())
        return {};
    // A leap year, so that every day of a year is one.
    const QDate day = QLocale::c().toDate(u"%1 2000"_s.arg(match.captured(1)), u"d MMM yyyy"_s);
    return day.isValid() ? std::optional(spoken().toString(day, dayPattern()) + match.captured(2))
                         : std::nullopt;
}

} // namespace

QString shownValue(Signal signal, double value)
{
    return translated(signalText(signal, value));
}

QString shownCount(qint64 count)
{
    return spoken().toString(count);
}

QString shownMoment(TimePoint moment)
{
    return u"%1 %2"_s.arg(shownDay(moment), toClock(moment).left(5));
}

QString shownDay(TimePoint moment)
{
    return spoken().toString(inUtc(moment).date(), dayPattern());
}

QString shownWeekday(TimePoint moment)
{
    //: A date in Qt's letters: "Thu 12 Nov". German: "ddd d. MMM"
    return spoken().toString(inUtc(moment).date(), Figures::tr("ddd d MMM"));
}

QString shownDate(QDate date)
{
    //: A date in Qt's letters: "12 Nov 2026". German: "d. MMM yyyy"
    return date.isValid() ? spoken().toString(date, Figures::tr("d MMM yyyy")) : QString();
}

std::optional<QString> figureOf(const QString &said)
{
    if (const auto number = quantity(said))
        return number;
    return moment(said);
}

} // namespace breakglass::console
