// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *prometheusTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "Prometheus at %1"),
    QT_TRANSLATE_NOOP("Sentences", "Alertmanager at %1"),
    QT_TRANSLATE_NOOP("Sentences", "%1 answers %2."),
    QT_TRANSLATE_NOOP("Sentences", "%1 answers %2: “%3”."),
    QT_TRANSLATE_NOOP("Sentences", "%1 answers, but not as Prometheus: %2."),
    QT_TRANSLATE_NOOP("Sentences", "its answer is not JSON"),
    QT_TRANSLATE_NOOP("Sentences", "its answer says neither success nor error"),
    QT_TRANSLATE_NOOP("Sentences", "its result is of no kind that is known"),
    QT_TRANSLATE_NOOP("Sentences", "its scalar is no number"),
    QT_TRANSLATE_NOOP("Sentences", "a series of it can't be read"),
    QT_TRANSLATE_NOOP("Sentences", "its list of names is none"),
    QT_TRANSLATE_NOOP("Sentences", "Check its address in breakglass.yaml."),
    QT_TRANSLATE_NOOP("Sentences", "Check the credential of this source in breakglass.yaml."),
    QT_TRANSLATE_NOOP("Sentences", "%1 gave up the query: “%2”."),
    QT_TRANSLATE_NOOP("Sentences", "Ask for fewer series or a shorter time."),
    QT_TRANSLATE_NOOP("Sentences", "%1 refuses the query: “%2”."),
    QT_TRANSLATE_NOOP("Sentences", "Correct the query."),
    QT_TRANSLATE_NOOP("Sentences", "The query gives a text, not a number."),
    QT_TRANSLATE_NOOP("Sentences", "The query gives %1 series, and a signal is one."),
    QT_TRANSLATE_NOOP("Sentences", "Put sum(), max() or avg() around it."),
    QT_TRANSLATE_NOOP("Sentences", "The question was taken back."),
    QT_TRANSLATE_NOOP("Sentences", "%1 has no metrics of {%2} that are known by name."),
    QT_TRANSLATE_NOOP(
        "Sentences", "Correct the labels, or write queries for this target in breakglass.yaml."),
};

} // namespace

std::span<const char *const> prometheusSentences()
{
    return prometheusTable;
}

} // namespace breakglass::console
