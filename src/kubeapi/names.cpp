// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/names.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr qsizetype longestLabel = 63;
constexpr qsizetype longestName = 253;

bool isLetterOrDigit(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
}

bool isPart(const QString &text)
{
    return !text.isEmpty() && isLetterOrDigit(text.front()) && isLetterOrDigit(text.back()) &&
           std::ranges::all_of(text, [](QChar c) { return isLetterOrDigit(c) || c == u'-'; });
}

} // namespace

bool isLabelName(const QString &text)
{
    return text.size() <= longestLabel && isPart(text);
}

bool isObjectName(const QString &text)
{
    return text.size() <= longestName && std::ranges::all_of(text.split(u'.'), isPart);
}

QString WorkloadName::text() const
{
    return wordOf(kind).toLower() + u'/' + name;
}

std::optional<WorkloadName> workloadName(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts.size() != 2 || parts.at(0) != parts.at(0).toLower() || !isObjectName(parts.at(1)))
        return {};
    const auto kind = workloadKind(parts.at(0));
    return kind ? std::optional(WorkloadName{*kind, parts.at(1)}) : std::nullopt;
}

} // namespace breakglass::kubeapi
