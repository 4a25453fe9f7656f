// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/target.h"
#include "domain/time.h"

#include <array>
#include <concepts>
#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QLatin1StringView>
#include <QList>
#include <QMap>
#include <QPair>
#include <type_traits>

/// One description of a struct's fields serves writing, reading and checking. A struct takes part by
/// `void fields(auto &visit, Of<Step> auto &step)` here, which visits each member with its name.
namespace breakglass::json {

template <typename T, typename U>
concept Of = std::same_as<std::remove_const_t<T>, U>;

/// Words of an enumeration, in the order of its values; specialised for each one that is written.
template <typename E>
inline constexpr std::array<QLatin1StringView, 0> words{};

/// "Field steps[2].timeout is missing."
[[nodiscard]] std::unexpected<Error> fault(const QString &path, const QString &what);

/// Writes and reads one type. Reading takes the path of the value for the sentence.
template <typename T>
struct Codec;

/// Visits the fields of a struct and collects them in an object.
class Writer
{
public:
    template <typename T>
    void operator()(QLatin1StringView name, const T &value)
    {
        object.insert(name, Codec<T>::write(value));
    }
    /// A field that came later: what was written without it keeps its text, and so its hash.
    template <typename T>
    void unlessDefault(QLatin1StringView name, const T &value)
    {
        if (value != T())
            (*this)(name, value);
    }
    QJsonObject object;
};

/// Visits the fields of a struct and fills them from an object; the first fault ends it.
class Reader
{
public:
    Reader(const QJsonObject &object, QString path) : m_object(object), m_path(std::move(path)) {}

    template <typename T>
    void operator()(QLatin1StringView name, T &value)
    {
        if (!m_status)
            return;
        const QString path = m_path.isEmpty() ? QString(name) : m_path + u'.' + name;
        const auto found = m_object.constFind(name);
        if (found == m_object.constEnd())
            m_status = fault(path, QStringLiteral("is missing."));
        else
            m_status = Codec<T>::read(found.value(), path, value);
        m_known.append(name);
    }

    template <typename T>
    void unlessDefault(QLatin1StringView name, T &value)
    {
        value = T();
        if (m_object.contains(name))
            (*this)(name, value);
    }

    [[nodiscard]] Status status() const { return m_status; }
    /// The status, or a fault that names a member which nobody asked for.
    [[nodiscard]] Status strictStatus() const;

private:
    const QJsonObject &m_object;
    QString m_path;
    QStringList m_known;
    Status m_status;
};

template <>
struct Codec<bool>
{
    static QJsonValue write(bool value) { return value; }
    static Status read(const QJsonValue &json, const QString &path, bool &value);
};

template <>
struct Codec<int>
{
    static QJsonValue write(int value) { return value; }
    static Status read(const QJsonValue &json, const QString &path, int &value);
};

/// What JSON has no number for is written as the word "nan", "inf" or "-inf".
template <>
struct Codec<double>
{
    static QJsonValue write(double value);
    static Status read(const QJsonValue &json, const QString &path, double &value);
};

template <>
struct Codec<Milliseconds>
{
    static QJsonValue write(Milliseconds value) { return qint64(value.count()); }
    static Status read(const QJsonValue &json, const QString &path, Milliseconds &value);
};

template <>
struct Codec<TimePoint>
{
    static QJsonValue write(TimePoint value) { return toIso(value); }
    static Status read(const QJsonValue &json, const QString &path, TimePoint &value);
};

/// Qt's parser drops a byte order mark at the beginning of a text, so such a text is written as
/// {"base64": ...}.
template <>
struct Codec<QString>
{
    static QJsonValue write(const QString &value);
    static Status read(const QJsonValue &json, const QString &path, QString &value);
};

/// Text where it is text, {"base64": ...} where it is not: neither is mistaken for the other.
template <>
struct Codec<QByteArray>
{
    static QJsonValue write(const QByteArray &value);
    static Status read(const QJsonValue &json, const QString &path, QByteArray &value);
};

/// "service@environment". Empty halves are accepted, so that nothing written is unreadable.
template <>
struct Codec<TargetId>
{
    static QJsonValue write(const TargetId &value) { return Codec<QString>::write(value.key()); }
    static Status read(const QJsonValue &json, const QString &path, TargetId &value);
};

template <>
struct Codec<QPair<QString, QString>>
{
    static QJsonValue write(const QPair<QString, QString> &value);
    static Status read(const QJsonValue &json, const QString &path, QPair<QString, QString> &value);
};

template <>
struct Codec<QMap<QString, QString>>
{
    static QJsonValue write(const QMap<QString, QString> &value);
    static Status read(const QJsonValue &json, const QString &path, QMap<QString, QString> &value);
};

template <typename E>
    requires std::is_enum_v<E>
struct Codec<E>
{
    static QJsonValue write(E value) { return QString(words<E>.at(size_t(value))); }
    static Status read(const QJsonValue &json, const QString &path, E &value)
    {
        for (size_t at = 0; at < words<E>.size(); ++at) {
            if (json.isString() && json.toString() == words<E>[at]) {
                value = E(at);
                return {};
            }
        }
        return fault(path, QStringLiteral("has no such word: \"%1\".").arg(json.toString()));
    }
};

template <typename T>
struct Codec<QList<T>>
{
    static QJsonValue write(const QList<T> &list)
    {
        QJsonArray array;
        for (const T &value : list)
            array.append(Codec<T>::write(value));
        return array;
    }
    static Status read(const QJsonValue &json, const QString &path, QList<T> &list)
    {
        if (!json.isArray())
            return fault(path, QStringLiteral("is not a list."));
        const QJsonArray array = json.toArray();
        list.clear();
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString inside = path + QStringLiteral("[%1]").arg(at);
            if (Status status = Codec<T>::read(array[at], inside, list.emplaceBack()); !status)
                return status;
        }
        return {};
    }
};

/// Null when empty; the field itself is always there.
template <typename T>
struct Codec<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? Codec<T>::write(*value) : QJsonValue(QJsonValue::Null);
    }
    static Status read(const QJsonValue &json, const QString &path, std::optional<T> &value)
    {
        value.reset();
        return json.isNull() ? Status{} : Codec<T>::read(json, path, value.emplace());
    }
};

/// A struct with fields.
template <typename T>
struct Codec
{
    static QJsonValue write(const T &value)
    {
        Writer writer;
        fields(writer, value);
        return writer.object;
    }
    static Status read(const QJsonValue &json, const QString &path, T &value)
    {
        if (!json.isObject())
            return fault(path, QStringLiteral("is not an object."));
        const QJsonObject object = json.toObject();
        Reader reader(object, path);
        fields(reader, value);
        return reader.strictStatus();
    }
};

} // namespace breakglass::json
