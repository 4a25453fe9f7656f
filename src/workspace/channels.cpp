// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/placeholders.h"
#include "workspace/reading.h"
#include "workspace/schema.h"
#include "workspace/suggestion.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

void checkAddress(const YamlNode &entry, Reading &reading)
{
    const QUrl url(entry.textOf(u"url"_s), QUrl::StrictMode);
    const Position at = entry.positionOf(u"url"_s);
    if (url.isEmpty())
        reading.fail(mainFile, at, u"A %1 needs a \"url\"."_s.arg(entry.textOf(u"kind"_s)));
    else if (!url.isValid() || url.host().isEmpty())
        reading.fail(mainFile, at, u"\"%1\" is not an address."_s.arg(url.toString()));
    else if (!url.userInfo().isEmpty())
        reading.fail(mainFile, at,
            u"An address must not hold a password. Name a credential under \"credentials\"."_s);
    else if (!isProtected(url))
        reading.fail(
            mainFile, at, u"A %1 to another machine needs https."_s.arg(entry.textOf(u"kind"_s)));
}

/// Fields are filled into texts; what nobody fills would go out as it stands.
void checkFields(const YamlNode &node, Reading &reading)
{
    static const QRegularExpression place(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    for (const QRegularExpressionMatch &match : place.globalMatch(node.text)) {
        const QString name = match.captured(1);
        if (!channelFields().contains(name))
            reading.fail(mainFile, node.at,
                u"Nobody fills \"%1\" in.%2"_s.arg(
                    match.captured(), suggestion(name, channelFields())));
    }
    for (const YamlNode &child : node.children)
        checkFields(child, reading);
}

void checkHeaders(const YamlNode &entry, const QString &key, Reading &reading)
{
    static const QRegularExpression name(u"^[A-Za-z0-9!#$%&'*+.^_`|~-]+$"_s);
    for (const YamlNode &header : entry.itemsOf(key)) {
        if (!name.match(header.key).hasMatch())
            reading.fail(
                mainFile, header.keyAt, u"\"%1\" is not the name of a header."_s.arg(header.key));
        if (header.text.contains(QRegularExpression(u"[\\x00-\\x1f\\x7f]"_s)))
            reading.fail(mainFile, header.at, u"A header must not hold control characters."_s);
    }
}

/// The name in "hook", "bearer:hook" and "basic:hook".
QString credentialIn(const QString &reference)
{
    static const QRegularExpression scheme(u"\\A(bearer|basic):"_s);
    return QString(reference).remove(scheme);
}

void checkRequest(const YamlNode &entry, Reading &reading)
{
    checkAddress(entry, reading);
    checkHeaders(entry, u"headers"_s, reading);
    checkHeaders(entry, u"credentials"_s, reading);
    const QStringList known = reading.workspace.credentials.keys();
    for (const YamlNode &header : entry.itemsOf(u"credentials"_s)) {
        const QString name = credentialIn(header.text);
        if (!known.contains(name))
            reading.fail(mainFile, header.at,
                u"Unknown credential \"%1\".%2"_s.arg(name, suggestion(name, known)));
    }
}

void checkWebhook(const YamlNode &entry, Reading &reading)
{
    checkRequest(entry, reading);
    if (const YamlNode *body = entry.child(u"body"_s))
        checkFields(*body, reading);
    else
        reading.fail(mainFile, entry.at,
            u"The webhook \"%1\" needs a \"body\": the JSON to send, with {{text}} in it."_s.arg(
                entry.textOf(u"name"_s)));
}

ChannelSetup setupOf(const YamlNode &entry, QJsonObject settings)
{
    ChannelSetup channel;
    channel.name = entry.textOf(u"name"_s);
    channel.kind = entry.textOf(u"kind"_s);
    channel.audience = entry.textOf(u"audience"_s);
    for (const QString &name : entry.textsOf(u"severities"_s))
        if (const auto severity = severityFromName(name))
            channel.severities.append(*severity);
    channel.announces = entry.textsOf(u"announce"_s);
    for (const auto *told : {"name", "kind", "audience", "severities", "announce"})
        settings.remove(QLatin1StringView(told));
    if (entry.has(u"timeout"_s))
        settings.insert(u"timeout"_s, double(durationOf(entry, u"timeout"_s).count()));
    channel.settings = settings;
    return channel;
}

} // namespace

void readChannels(const YamlNode &root, Reading &reading)
{
    const QJsonArray typed =
        toJson(root, schemaNamed(u"breakglass"_s)).toObject().value(u"channels"_s).toArray();
    qsizetype index = 0;
    for (const YamlNode &entry : root.itemsOf(u"channels"_s)) {
        const ChannelSetup channel = setupOf(entry, typed.at(index++).toObject());
        if (reading.workspace.channel(channel.name)) {
            reading.fail(mainFile, entry.positionOf(u"name"_s),
                u"The channel \"%1\" is declared twice: keep one."_s.arg(channel.name));
            continue;
        }
        if (channel.kind == u"webhook")
            checkWebhook(entry, reading);
        if (channel.kind == u"grafana")
            checkRequest(entry, reading);
        reading.workspace.channels.append(channel);
    }
}

} // namespace breakglass::workspace
