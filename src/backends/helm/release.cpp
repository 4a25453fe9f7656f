// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/release.h"

#include "backends/helm/inflate.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

// The server takes objects of 1.5 MiB; base64 twice and gzip lie between that and the text.
constexpr qsizetype largestStored = qsizetype(8) * 1024 * 1024;

std::unexpected<Error> unreadable(const QJsonObject &object, const QString &why)
{
    const QString name = object.value(u"metadata").toObject().value(u"name").toString();
    return failure(ErrorKind::Invalid, u"The stored revision %1 can't be read. %2"_s.arg(name, why),
        {}, u"Look at it with “helm get all”."_s);
}

/// Go writes nine digits of a second, and a zone.
TimePoint momentOf(const QString &text)
{
    static const QRegularExpression fraction(u"(\\.\\d{3})\\d*"_s);
    QString shortened = text;
    shortened.replace(fraction, u"\\1"_s);
    const auto moment = QDateTime::fromString(shortened, Qt::ISODateWithMs);
    return moment.isValid() ? TimePoint(Milliseconds(moment.toMSecsSinceEpoch())) : TimePoint();
}

Expected<QByteArray> fromBase64(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.isEmpty())
        return failure(ErrorKind::Invalid, u"It is not base64."_s);
    return decoded.decoded;
}

Expected<QByteArray> textOf(const QByteArray &stored, Driver driver)
{
    if (stored.isEmpty())
        return failure(ErrorKind::Invalid, u"There is nothing in it."_s);
    if (stored.size() > largestStored)
        return failure(ErrorKind::Invalid, u"It is too large."_s);
    // The API server encodes the data of a Secret once more.
    Expected<QByteArray> bytes = fromBase64(stored);
    if (bytes && driver == Driver::Secret)
        bytes = fromBase64(*bytes);
    // Helm reads what was stored before it compressed.
    if (!bytes || !isGzip(*bytes))
        return bytes;
    return gunzip(*bytes);
}

QList<Hook> hooksOf(const QJsonArray &list)
{
    QList<Hook> hooks;
    for (const auto &value : list) {
        Hook hook{value[u"name"].toString(), value[u"kind"].toString(),
            value[u"manifest"].toString(), {}};
        for (const auto &event : value[u"events"].toArray())
            hook.events += event.toString();
        hooks.append(hook);
    }
    return hooks;
}

TimePoint lastWriteOf(const QJsonObject &meta, QString &manager)
{
    TimePoint last;
    for (const auto &entry : meta.value(u"managedFields").toArray()) {
        const TimePoint at = momentOf(entry[u"time"].toString());
        if (at < last)
            continue;
        last = at;
        manager = entry[u"manager"].toString();
    }
    return last;
}

} // namespace

QString driverName(Driver driver)
{
    return driver == Driver::Secret ? u"secret"_s : u"configmap"_s;
}

QString resourceOf(Driver driver)
{
    return driverName(driver) + u's';
}

bool isPending(const QString &status)
{
    return status.startsWith("pending-"_L1) || status == "uninstalling"_L1;
}

std::optional<StoredRevision> storedRevision(const QJsonObject &object)
{
    const QJsonObject meta = object.value(u"metadata").toObject();
    const QJsonObject labels = meta.value(u"labels").toObject();
    bool isNumber = false;
    const int version = labels.value(u"version").toString().toInt(&isNumber);
    if (labels.value(u"owner").toString() != "helm"_L1 || !isNumber || version < 1)
        return {};
    StoredRevision stored{meta.value(u"name").toString(), meta.value(u"uid").toString(),
        meta.value(u"resourceVersion").toString(), version, labels.value(u"status").toString(),
        momentOf(meta.value(u"creationTimestamp").toString()), {}, {}};
    stored.modifiedAt = lastWriteOf(meta, stored.manager);
    if (stored.modifiedAt == TimePoint{}) {
        const qint64 seconds = labels.value(u"modifiedAt").toString().toLongLong();
        stored.modifiedAt = std::max(stored.createdAt, TimePoint(std::chrono::seconds(seconds)));
    }
    return stored;
}

int Release::copyOf() const
{
    static const QRegularExpression form(u"\\ARollback to ([1-9][0-9]{0,8})\\z"_s);
    return form.match(description).captured(1).toInt();
}

bool Release::hasFailed() const
{
    // What Helm writes over any description of the operator when it gives up.
    static const QRegularExpression form(u"\\A(Upgrade|Release|Rollback) \"[^\"]*\" failed: "_s);
    return status == "failed"_L1 || form.match(description).hasMatch();
}

Expected<QByteArray> releaseText(const QJsonObject &object, Driver driver)
{
    const QString stored = object.value(u"data").toObject().value(u"release").toString();
    const Expected<QByteArray> text = textOf(stored.toLatin1(), driver);
    if (!text)
        return unreadable(object, text.error().what);
    return text;
}

Expected<Release> releaseFrom(const QJsonObject &object, Driver driver)
{
    const auto stored = storedRevision(object);
    if (!stored)
        return unreadable(object, u"It has none of Helm's labels."_s);
    const Expected<QByteArray> text = releaseText(object, driver);
    if (!text)
        return std::unexpected(text.error());
    const QJsonObject json = QJsonDocument::fromJson(*text).object();
    const QJsonObject info = json.value(u"info").toObject();
    const QJsonObject chart = json.value(u"chart").toObject();
    const QJsonObject chartMeta = chart.value(u"metadata").toObject();
    if (json.value(u"version").toInt() != stored->version || info.isEmpty())
        return unreadable(object, u"It is not the revision that its labels name."_s);
    Release release;
    release.stored = *stored;
    release.name = json.value(u"name").toString();
    release.nameSpace = json.value(u"namespace").toString();
    release.version = stored->version;
    release.status = info.value(u"status").toString();
    release.description = info.value(u"description").toString();
    release.firstDeployed = momentOf(info.value(u"first_deployed").toString());
    release.lastDeployed = momentOf(info.value(u"last_deployed").toString());
    release.chart = chartMeta.value(u"name").toString();
    release.chartVersion = chartMeta.value(u"version").toString();
    release.appVersion = chartMeta.value(u"appVersion").toString();
    release.values = json.value(u"config").toObject();
    release.defaults = chart.value(u"values").toObject();
    release.manifest = json.value(u"manifest").toString();
    release.isServerSide = json.value(u"apply_method").toString() == "ssa"_L1;
    release.hooks = hooksOf(json.value(u"hooks").toArray());
    return release;
}

QString storedText(const QByteArray &json, Driver driver)
{
    const QByteArray once = gzip(json).toBase64();
    return QString::fromLatin1(driver == Driver::Secret ? once.toBase64() : once);
}

Expected<QByteArray> withStatus(const QByteArray &json, const QString &status)
{
    const QJsonObject before = QJsonDocument::fromJson(json).object();
    QJsonObject info = before.value(u"info").toObject();
    const QByteArray was = "\"status\":\"" + info.value(u"status").toString().toLatin1() + '"';
    const qsizetype start = json.indexOf("\"info\":{");
    const qsizetype at = start < 0 ? -1 : json.indexOf(was, start);
    QByteArray text = json;
    if (at >= 0)
        text.replace(at, was.size(), "\"status\":\"" + status.toLatin1() + '"');
    // Numbers and order stay as Go wrote them; that nothing but the status differs is looked at.
    info.insert(u"status"_s, status);
    QJsonObject wanted = before;
    wanted.insert(u"info"_s, info);
    if (at < 0 || QJsonDocument::fromJson(text).object() != wanted)
        return failure(ErrorKind::Invalid, u"The status of the stored revision can't be found."_s);
    return text;
}

} // namespace breakglass::backends::helm
