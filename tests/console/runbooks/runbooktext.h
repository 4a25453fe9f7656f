// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// A runbook with one of everything.
namespace breakglass::runbooktest {

inline QByteArray exampleText()
{
    return "---\n"
           "title: Going back\n"
           "version: 1.2.0\n"
           "owner: Web team\n"
           "reviewed: 2026-01-15\n"
           "review_every: 3 months\n"
           "links: [emergency, \"https://wiki.example/drift\"]\n"
           "tree:\n"
           "  - id: root\n"
           "    question: Is it down?\n"
           "    answers:\n"
           "      - {text: Yes it is, next: cause}\n"
           "      - {text: No, strategy: wait, expected: 30 min}\n"
           "  - id: cause\n"
           "    question: What broke it?\n"
           "    answers:\n"
           "      - {text: The deployment, strategy: helm-rollback, expected: 2-5 min}\n"
           "      - {text: Ask again, next: root}\n"
           "---\n"
           "# Going back\n"
           "\n"
           "Call <person> first.\n"
           "\n"
           "## Assess (0-5 minutes)\n"
           "\n"
           "- [ ] The ticket exists\n"
           "- [x] The pager is quiet\n"
           "\n"
           "## Execute (2-5 minutes)\n"
           "\n"
           "```sh\n"
           "helm rollback web 41 --namespace production\n"
           "```\n"
           "\n"
           "| Stage | Time |\n"
           "| --- | --- |\n"
           "| Build | 5 min |\n"
           "\n"
           "> Speed first.\n";
}

} // namespace breakglass::runbooktest
