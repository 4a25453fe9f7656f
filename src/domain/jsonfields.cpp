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

Status Codec<QString>::read(const QJsonValue &json, const QString &path, QString &value)
{
    if (!json.isString())
        return fault(path, u"is not text."_s);
    value = json.toString();
    return {};
}

QJsonValue Codec<QByteArray>::write(const QByteArray &value)
{
    const QString text = QString::fromUtf8(value);
    if (text.toUtf8() == value)
        return text;
    return QJsonObject{{u"base64"_s, QString::fromLatin1(value.toBase64())}};
}

Status Codec<QByteArray>::read(const QJsonValue &json, const QString &path, QByteArray &value)
{
    if (json.isString()) {
        value = json.toString().toUtf8();
        return {};
    }
    const QJsonObject object = json.toObject();
    const auto decoded = QByteArray::fromBase64Encoding(
        object.value("base64"_L1).toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (object.size() != 1 || !object.value("base64"_L1).isString() || !decoded)
        return fault(path, u"is neither text nor base64."_s);
    value = *decoded;
    return {};
}

Status Codec<TargetId>::read(const QJsonValue &json, const QString &path, TargetId &value)
{
    const QString key = json.toString();
    const qsizetype at = key.lastIndexOf(u'@');
    if (at < 0)
        return fault(path, u"is not a target such as service@environment."_s);
    value = TargetId{key.left(at), key.mid(at + 1)};
    return {};
}

QJsonValue Codec<QPair<QString, QString>>::write(const QPair<QString, QString> &value)
{
    return QJsonArray{value.first, value.second};
}

Status Codec<QPair<QString, QString>>::read(
    const QJsonValue &json, const QString &path, QPair<QString, QString> &value)
{
    const QJsonArray array = json.toArray();
    if (array.size() != 2 || !array[0].isString() || !array[1].isString())
        return fault(path, u"is not a pair of texts."_s);
    value = {array[0].toString(), array[1].toString()};
    return {};
}

QJsonValue Codec<QMap<QString, QString>>::write(const QMap<QString, QString> &value)
{
    QJsonObject object;
    for (const auto &[name, text] : value.asKeyValueRange())
        object.insert(name, text);
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
        if (!field.value().isString())
            return fault(path + u'.' + field.key(), u"is not text."_s);
        value.insert(field.key(), field.value().toString());
    }
    return {};
}

} // namespace breakglass::json
