// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/health.h"
#include "domain/time.h"

#include <QDate>

/// Numbers and dates for people, in the language that is spoken (QLocale's default, which the program sets with the
/// translation). What is data stays as it is and never comes here: commands, versions, queries, messages, the record.
namespace breakglass::console {

/// "1,049 ms", in German "1.049 ms".
[[nodiscard]] QString shownValue(Signal signal, double value);
/// "1,294".
[[nodiscard]] QString shownCount(qint64 count);
/// "12 Nov 14:02", in German "12. Nov. 14:02".
[[nodiscard]] QString shownMoment(TimePoint moment);
/// "12 Nov".
[[nodiscard]] QString shownDay(TimePoint moment);
/// "Thu 12 Nov".
[[nodiscard]] QString shownWeekday(TimePoint moment);
/// "12 Nov 2026".
[[nodiscard]] QString shownDate(QDate date);

/// A figure as the rooms below say it ("1,049 ms", "0.4 %", "1,294", "12 Nov 14:02") in the spoken language; empty when
/// it is none. A bare "1.5" is none: it may be a version.
[[nodiscard]] std::optional<QString> figureOf(const QString &said);

} // namespace breakglass::console
