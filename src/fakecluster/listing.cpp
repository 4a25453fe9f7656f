// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/listing.h"

#include "fakecluster/json.h"
#include "fakecluster/selectors.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

/// Where a page ended: the list as it was at `version`, from behind `start`.
struct Token
{
    qint64 version = 0; ///< -1: as it is now.
    QString start;      ///< "namespace/name", or "/name" within one.
};

QString written(const Token &token)
{
    QString start = token.start;
    const QByteArray text =
        "{\"v\":\"meta.k8s.io/v1\",\"rv\":" + QByteArray::number(token.version) + ",\"start\":\"" +
        start.toUtf8() + "\\u0000\"}";
    return QString::fromLatin1(
        text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Token> read(const QString &text)
{
    const QByteArray bytes = QByteArray::fromBase64(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    QString start = object[u"start"_s].toString();
    if (object[u"v"_s] != u"meta.k8s.io/v1"_s || !start.endsWith(QChar(0)))
        return std::nullopt;
    start.chop(1);
    return Token{object[u"rv"_s].toInteger(), start};
}

QString placeOf(const ObjectKey &key, bool isWithinNamespace)
{
    return isWithinNamespace || key.nameSpace.isEmpty() ? key.name
                                                        : key.nameSpace + u'/' + key.name;
}

struct Page
{
    QList<ChangePtr> items;
    qint64 left = 0;
};

Page cut(const QList<ChangePtr> &all, const std::optional<Token> &from, qint64 limit, bool isWithin)
{
    Page page;
    const QString start = from && from->start.startsWith(u'/') ? from->start.sliced(1)
                          : from                               ? from->start
                                                               : QString();
    for (const ChangePtr &one : all) {
        if (from && placeOf(one->key, isWithin) <= start)
            continue;
        if (limit > 0 && page.items.size() == limit)
            ++page.left;
        else
            page.items.append(one);
    }
    return page;
}

} // namespace

Answered<QByteArray> answerList(const Store &store, const ResourceType &type,
    const QString &nameSpace, const WebRequest &request, Form form, TimePoint now)
{
    const auto labels = LabelSelector::parse(request.parameter(u"labelSelector"_s));
    if (!labels)
        return std::unexpected(labels.error());
    const auto fields = FieldSelector::parse(request.parameter(u"fieldSelector"_s), type);
    if (!fields)
        return std::unexpected(fields.error());
    const quint64 asked = request.parameter(u"resourceVersion"_s).toULongLong();
    if (asked > store.version())
        return std::unexpected(tooLargeVersion(asked, store.version()));
    const QString continuation = request.parameter(u"continue"_s);
    const std::optional<Token> token = continuation.isEmpty() ? std::nullopt : read(continuation);
    if (!continuation.isEmpty() && !token)
        return std::unexpected(badRequest(u"continue key is not valid: "_s + continuation));
    if (token && token->version >= 0 && quint64(token->version) < store.forgotten())
        return std::unexpected(continueExpired(
            written({-1, token->start.startsWith(u'/') ? token->start.sliced(1) : token->start})));
    const qint64 version = token && token->version >= 0 ? token->version : qint64(store.version());
    QList<ChangePtr> all = token && token->version >= 0
                               ? store.listAt(quint64(version), type, nameSpace)
                               : store.list(type, nameSpace);
    const bool isSelecting = request.query.hasQueryItem(u"labelSelector"_s) ||
                             request.query.hasQueryItem(u"fieldSelector"_s);
    all.removeIf([&](const ChangePtr &one) {
        return !labels->matches(one->object) || !fields->matches(one->object);
    });
    const bool isWithin = !nameSpace.isEmpty();
    const Page page = cut(all, token, request.parameter(u"limit"_s).toLongLong(), isWithin);
    QJsonObject metadata{{u"resourceVersion"_s, QString::number(version)}};
    if (page.left > 0) {
        const QString last = placeOf(page.items.last()->key, isWithin);
        metadata.insert(u"continue"_s, written({version, isWithin ? u'/' + last : last}));
        if (!isSelecting)
            metadata.insert(u"remainingItemCount"_s, page.left);
    }
    return representList(type, page.items, metadata, form, now);
}

} // namespace breakglass::fakecluster
