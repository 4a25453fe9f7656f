// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/challenge.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::registry {

namespace {

constexpr qsizetype longest = 4096;

QMap<QString, QString> parametersOf(const QString &text)
{
    static const QRegularExpression form(
        u"([A-Za-z]+)=(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,\"]+))"_s);
    QMap<QString, QString> parameters;
    auto all = form.globalMatch(text);
    while (all.hasNext()) {
        const auto match = all.next();
        QString value = match.captured(2) + match.captured(3);
        value.replace(u"\\\""_s, u"\""_s).replace(u"\\\\"_s, u"\\"_s);
        parameters.insert(match.captured(1).toLower(), value);
    }
    return parameters;
}

} // namespace

std::optional<Challenge> challengeFrom(const QByteArray &header)
{
    const QString text =
        QString::fromUtf8(header.first(std::min(longest, header.size()))).trimmed();
    const QString scheme = text.section(u' ', 0, 0);
    const auto parameters = parametersOf(text.section(u' ', 1));
    if (scheme.compare("basic"_L1, Qt::CaseInsensitive) == 0)
        return Challenge{false, parameters.value(u"realm"_s), {}, {}};
    const QString realm = parameters.value(u"realm"_s);
    if (scheme.compare("bearer"_L1, Qt::CaseInsensitive) != 0 || realm.isEmpty())
        return {};
    return Challenge{true, realm, parameters.value(u"service"_s), parameters.value(u"scope"_s)};
}

} // namespace breakglass::registry
