// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

#include <QtTranslation>

namespace breakglass::console {

namespace {

constexpr const char *domainTable[] = {
    QT_TRANSLATE_NOOP("Sentences", "Healthy"),
    QT_TRANSLATE_NOOP("Sentences", "Degraded"),
    QT_TRANSLATE_NOOP("Sentences", "Unhealthy"),
    QT_TRANSLATE_NOOP("Sentences", "Rolling out"),
    QT_TRANSLATE_NOOP("Sentences", "No data"),
    QT_TRANSLATE_NOOP("Sentences", "healthy"),
    QT_TRANSLATE_NOOP("Sentences", "degraded"),
    QT_TRANSLATE_NOOP("Sentences", "unhealthy"),
    QT_TRANSLATE_NOOP("Sentences", "rolling out"),
    QT_TRANSLATE_NOOP("Sentences", "no data"),
    QT_TRANSLATE_NOOP("Sentences", "Error rate"),
    QT_TRANSLATE_NOOP("Sentences", "p95 latency"),
    QT_TRANSLATE_NOOP("Sentences", "Ready replicas"),
    QT_TRANSLATE_NOOP("Sentences", "Request rate"),
    QT_TRANSLATE_NOOP("Sentences", "error rate"),
    QT_TRANSLATE_NOOP("Sentences", "ready replicas"),
    QT_TRANSLATE_NOOP("Sentences", "request rate"),
    QT_TRANSLATE_NOOP("Sentences", "Revision %1 alone"),
    QT_TRANSLATE_NOOP("Sentences", "req/min"),
    QT_TRANSLATE_NOOP("Sentences", "%1 req/min"),
    QT_TRANSLATE_NOOP("Sentences", "no estimate"),
};

} // namespace

std::span<const char *const> domainSentences()
{
    return domainTable;
}

} // namespace breakglass::console
