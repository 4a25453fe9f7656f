// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"

#include <QSqlQuery>

namespace breakglass::record {

/// What a list shows of a revision beside its words, as bytes.
[[nodiscard]] QByteArray factsOf(const Revision &revision);
/// From the columns number, id, artifact, change, reference, author, facts.
[[nodiscard]] Revision revisionFrom(const QSqlQuery &row);

} // namespace breakglass::record
