// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/suggestion.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// Edits from one word to the other: insert, delete, replace, each 1.
int editDistance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<size_t>(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const int replaced =
                diagonal + (from.at(i) == to.at(static_cast<qsizetype>(j) - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearestName(const QString &name, const QStringList &known)
{
    QString nearest;
    int best = std::max(2, static_cast<int>(name.size()) / 3) + 1;
    for (const QString &candidate : known) {
        const int distance = editDistance(name.left(80).toLower(), candidate.left(80).toLower());
        if (distance < best) {
            best = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString suggestion(const QString &name, const QStringList &known)
{
    const QString nearest = nearestName(name, known);
    if (!nearest.isEmpty())
        return u" Did you mean \"%1\"?"_s.arg(nearest);
    if (known.isEmpty() || known.size() > 12)
        return {};
    return u" Known: %1."_s.arg(known.join(u", "_s));
}

} // namespace breakglass::workspace
