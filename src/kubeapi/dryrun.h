// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/plan.h"

#include <QByteArray>
#include <QString>

namespace breakglass::kubeapi {

/// The same request as a question: the server checks rights, guard, validation and admission as ever, and stores
/// nothing.
[[nodiscard]] HttpRequest asDryRun(HttpRequest request);

/// What a server answered to such a question.
struct DryRunSaid
{
    enum class Verdict { Accepted, Refused, NotSaid } verdict = Verdict::NotSaid;
    QString sentence; ///< What would change, or the server's own words why not.
};
[[nodiscard]] DryRunSaid dryRunSaid(
    const HttpRequest &question, int status, const QByteArray &body);

} // namespace breakglass::kubeapi
