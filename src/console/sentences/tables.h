// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/sentences/sentences.h"

#include <QList>
#include <span>

namespace breakglass::console {

/// The sentences of one room as they are in its sources, marked for translation in the context "Sentences".
struct SentenceTable
{
    Saying kind = Saying::Sentence;
    std::span<const char *const> sentences;
};
[[nodiscard]] QList<SentenceTable> sentenceTables();

[[nodiscard]] std::span<const char *const> domainSentences();
[[nodiscard]] std::span<const char *const> planningSentences();
[[nodiscard]] std::span<const char *const> executionSentences();
[[nodiscard]] std::span<const char *const> dryRunSentences();
[[nodiscard]] std::span<const char *const> incidentSentences();
[[nodiscard]] std::span<const char *const> healthSentences();
[[nodiscard]] std::span<const char *const> kubernetesSentences();
[[nodiscard]] std::span<const char *const> prometheusSentences();
[[nodiscard]] std::span<const char *const> workspaceSentences();
[[nodiscard]] std::span<const char *const> connectingSentences();
[[nodiscard]] std::span<const char *const> stepSentences();
[[nodiscard]] std::span<const char *const> drillSentences();
[[nodiscard]] std::span<const char *const> eventSentences();

} // namespace breakglass::console
