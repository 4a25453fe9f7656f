// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/jsonnode.h"

#include <cmath>
#include <QRegularExpression>
#include <utility>

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

qint64 secondsIn(const QString &unit)
{
    if (unit == "d"_L1)
        return 86'400;
    if (unit == "h"_L1)
        return 3'600;
    return unit == "s"_L1 ? 1 : 60;
}

} // namespace

std::optional<Milliseconds> spanFromText(const QString &text)
{
    static const QRegularExpression part(u"\\G\\s*(\\d{1,6})\\s*(d|h|min|m|s)"_s);
    qsizetype read = 0;
    qint64 seconds = 0;
    for (auto match = part.match(text); match.hasMatch(); match = part.match(text, read)) {
        seconds += match.captured(1).toLongLong() * secondsIn(match.captured(2));
        read = match.capturedEnd();
    }
    if (read == 0 || !text.sliced(read).trimmed().isEmpty())
        return std::nullopt;
    return Milliseconds(seconds * 1'000);
}

JsonNode::JsonNode(QString file, const QJsonObject &object)
    : m_sink(std::make_shared<Sink>()), m_object(object)
{
    m_sink->file = std::move(file);
}

JsonNode::JsonNode(std::shared_ptr<Sink> sink, QString path, QJsonObject object)
    : m_sink(std::move(sink)), m_path(std::move(path)), m_object(std::move(object))
{
}

QString JsonNode::place(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

void JsonNode::complain(const QString &key, const QString &what)
{
    if (m_sink->problem)
        return;
    const QString sentence = u"%1: %2 %3."_s.arg(m_sink->file, place(key), what);
    m_sink->problem =
        Error{ErrorKind::Invalid, sentence, u"No world was started."_s, u"Correct the file."_s};
}

QJsonValue JsonNode::take(const QString &key, bool required)
{
    m_asked.insert(key);
    const QJsonValue value = m_object.value(key);
    if (required && value.isUndefined())
        complain(key, u"is missing"_s);
    return value;
}

bool JsonNode::has(const QString &key) const
{
    return m_object.contains(key);
}

QString JsonNode::text(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && (!value.isString() || value.toString().isEmpty()))
        complain(key, u"is not a text"_s);
    return value.toString();
}

QString JsonNode::text(const QString &key, const QString &otherwise)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined())
        return otherwise;
    if (!value.isString())
        complain(key, u"is not a text"_s);
    return value.toString();
}

double JsonNode::number(const QString &key)
{
    const QJsonValue value = take(key, true);
    if (!value.isUndefined() && (!value.isDouble() || value.toDouble() < 0))
        complain(key, u"is not a number of 0 or more"_s);
    return value.toDouble();
}

double JsonNode::number(const QString &key, double otherwise)
{
    if (!has(key)) {
        m_asked.insert(key);
        return otherwise;
    }
    return number(key);
}

int JsonNode::count(const QString &key, int otherwise)
{
    const double value = number(key, otherwise);
    if (value > 10'000 || value != std::floor(value)) {
        complain(key, u"is not a whole number up to 10,000"_s);
        return otherwise;
    }
    return int(value);
}

std::optional<bool> JsonNode::truth(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isBool())
        complain(key, u"is neither true nor false"_s);
    return value.toBool();
}

Milliseconds JsonNode::span(const QString &key, Milliseconds otherwise)
{
    if (!has(key)) {
        m_asked.insert(key);
        return otherwise;
    }
    const auto span = spanFromText(text(key));
    if (!span)
        complain(key, u"is not a duration such as 2d4h, 46m or 90s"_s);
    return span.value_or(otherwise);
}

JsonNode JsonNode::object(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (!value.isUndefined() && !value.isObject())
        complain(key, u"is not an object"_s);
    return {m_sink, place(key), value.toObject()};
}

QList<JsonNode> JsonNode::objects(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (!value.isUndefined() && !value.isArray())
        complain(key, u"is not a list"_s);
    QList<JsonNode> nodes;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString item = u"%1[%2]"_s.arg(key).arg(i);
        if (!array.at(i).isObject())
            complain(item, u"is not an object"_s);
        nodes.append(JsonNode(m_sink, place(item), array.at(i).toObject()));
    }
    return nodes;
}

QStringList JsonNode::texts(const QString &key)
{
    const QJsonValue value = take(key, false);
    if (!value.isUndefined() && !value.isArray())
        complain(key, u"is not a list"_s);
    QStringList lines;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array.at(i).isString())
            complain(u"%1[%2]"_s.arg(key).arg(i), u"is not a text"_s);
        lines.append(array.at(i).toString());
    }
    return lines;
}

QStringList JsonNode::keys() const
{
    return m_object.keys();
}

void JsonNode::finish()
{
    const QStringList present = m_object.keys();
    for (const QString &key : present) {
        if (!m_asked.contains(key))
            complain(key, u"is not known here"_s);
    }
}

const std::optional<Error> &JsonNode::problem() const
{
    return m_sink->problem;
}

} // namespace breakglass::backends
