// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/tables.h"

namespace breakglass::console {

QList<SentenceTable> sentenceTables()
{
    return {
        {Saying::Sentence, domainSentences()},
        {Saying::Sentence, planningSentences()},
        {Saying::Sentence, executionSentences()},
        {Saying::Sentence, dryRunSentences()},
        {Saying::Sentence, incidentSentences()},
        {Saying::Sentence, healthSentences()},
        {Saying::Sentence, kubernetesSentences()},
        {Saying::Sentence, prometheusSentences()},
        {Saying::Sentence, workspaceSentences()},
        {Saying::Sentence, connectingSentences()},
        {Saying::StepTitle, stepSentences()},
        {Saying::Event, drillSentences()},
        {Saying::Event, eventSentences()},
    };
}

} // namespace breakglass::console
