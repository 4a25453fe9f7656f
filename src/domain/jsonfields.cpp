// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/jsonfields.h"

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace breakglass::json {

namespace {

/// The whole number in it, or nothing: 1.5, "1" and 1e300 are none.
std::optional<qint64> wholeNumber(const QJsonValue &json)
{
    const qint64 number = json.toInteger(0);
    return json.isDouble() && number == json.toInteger(1) ? std::optional(number) : std::nullopt;
}

QJsonValue asBase64(const QByteArray &bytes)
{
    return QJsonObject{{u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

std::optional<QByteArray> fromBase64(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    const QJsonValue text = object.value("base64"_L1);
    auto decoded = QByteArray::fromBase64Encoding(
        text.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (object.size() != 1 || !text.isString() || !decoded)
        return std::nullopt;
    return std::move(*decoded);
}

} // namespace

std::unexpected<Error> fault(const QString &path, const QString &what)
{
    const QString subject = path.isEmpty() ? u"The document "_s : u"Field %1 "_s.arg(path);
    return failure(ErrorKind::Invalid, subject + what);
}

Status Reader::strictStatus() const
{
    if (!m_status)
        return m_status;
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name))
            return fault(m_path.isEmpty() ? name : m_path + u'.' + name, u"is not known here."_s);
    }
    return {};
}

Status Codec<bool>::read(const QJsonValue &json, const QString &path, bool &value)
{
    if (!json.isBool())
        return fault(path, u"is neither true nor false."_s);
    value = json.toBool();
    return {};
}

Status Codec<int>::read(const QJsonValue &json, const QString &path, int &value)
{
    using Limits = std::numeric_limits<int>;
    const std::optional<qint64> number = wholeNumber(json);
    if (!number || *number < Limits::min() || *number > Limits::max())
        return fault(path, u"is not a whole number."_s);
    value = int(*number);
    return {};
}

QJsonValue Codec<double>::write(double value)
{
    if (std::isnan(value))
        return u"nan"_s;
    if (std::isinf(value))
        return value > 0 ? u"inf"_s : u"-inf"_s;
    return value;
}

Status Codec<double>::read(const QJsonValue &json, const QString &path, double &value)
{
    using Limits = std::numeric_limits<double>;
    const QString word = json.toString();
    if (json.isDouble())
        value = json.toDouble();
    else if (word == u"nan")
        value = Limits::quiet_NaN();
    else if (word == u"inf" || word == u"-inf")
        value = word == u"inf" ? Limits::infinity() : -Limits::infinity();
    else
        return fault(path, u"is not a number."_s);
    return {};
}

Status Codec<Milliseconds>::read(const QJsonValue &json, const QString &path, Milliseconds &value)
{
    const std::optional<qint64> number = wholeNumber(json);
    if (!number)
        return fault(path, u"is not a whole number of milliseconds."_s);
    value = Milliseconds{*number};
    return {};
}

Status Codec<TimePoint>::read(const QJsonValue &json, const QString &path, TimePoint &value)
{
    const std::optional<TimePoint> moment = fromIso(json.toString());
    if (!moment)
        return fault(path, u"is not a moment such as 2026-11-12T14:02:10.000Z."_s);
    value = *moment;
    return {};
}

QJsonValue Codec<QString>::write(const QString &value)
{
    return value.startsWith(QChar::ByteOrderMark) ? asBase64(value.toUtf8()) : QJsonValue(value);
}

Status Codec<QString>::read(const QJsonValue &json, const QString &path, QString &value)
{
    if (json.isString()) {
        value = json.toString();
        return {};
    }
    const std::optional<QByteArray> bytes = fromBase64(json);
    if (!bytes || !bytes->startsWith("\xef\xbb\xbf"))
        return fault(path, u"is not text."_s);
    value = QChar(QChar::ByteOrderMark) + QString::fromUtf8(*bytes);
    return {};
}

QJsonValue Codec<QByteArray>::write(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    return text.toUtf8() == value ? QJsonValue(text) : asBase64(value);
}

Status Codec<QByteArray>::read(const QJsonValue &json, const QString &path, QByteArray &value)
{
    const std::optional<QByteArray> bytes =
        json.isString() ? json.toString().toUtf8() : fromBase64(json);
    if (!bytes)
        return fault(path, u"is neither text nor base64."_s);
    value = *bytes;
    return {};
}

Status Codec<TargetId>::read(const QJsonValue &json, const QString &path, TargetId &value)
{
    QString key;
    const Status text = Codec<QString>::read(json, path, key);
    const qsizetype at = key.lastIndexOf(u'@');
    if (!text || at < 0)
        return fault(path, u"is not a target such as service@environment."_s);
    value = TargetId{key.left(at), key.mid(at + 1)};
    return {};
}

QJsonValue Codec<QPair<QString, QString>>::write(const QPair<QString, QString> &value)
{
    return QJsonArray{Codec<QString>::write(value.first), Codec<QString>::write(value.second)};
}

Status Codec<QPair<QString, QString>>::read(
    const QJsonValue &json, const QString &path, QPair<QString, QString> &value)
{
    const QJsonArray array = json.toArray();
    if (array.size() != 2)
        return fault(path, u"is not a pair of texts."_s);
    if (Status first = Codec<QString>::read(array[0], path + u"[0]"_s, value.first); !first)
        return first;
    return Codec<QString>::read(array[1], path + u"[1]"_s, value.second);
}

QJsonValue Codec<QMap<QString, QString>>::write(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (const auto &[name, text] : value.asKeyValueRange())
        object.insert(name, Codec<QString>::write(text));
    return object;
}

Status Codec<QMap<QString, QString>>::read(
    const QJsonValue &json, const QString &path, QMap<QString, QString> &value)
{
    if (!json.isObject())
        return fault(path, u"is not an object."_s);
    const QJsonObject object = json.toObject();
    value.clear();
    for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
        QString &text = value[field.key()];
        const QString inside = path + u'.' + field.key();
        if (Status status = Codec<QString>::read(field.value(), inside, text); !status)
            return status;
    }
    return {};
}

} // namespace breakglass::json
