// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/time.h"

#include <memory>
#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QString>

namespace breakglass::backends {

/// "2d4h", "46m", "1h30m", "90s", "12 min": an age or a duration; empty when it is none.
[[nodiscard]] std::optional<Milliseconds> spanFromText(const QString &text);

/// Strict reading of one JSON object. The first thing that is wrong is kept, with its path, and everything after it
/// reads as defaults; the caller asks `problem` once at the end. A key that nobody asked for is wrong, too.
class JsonNode
{
public:
    JsonNode(QString file, const QJsonObject &object);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString text(const QString &key);
    [[nodiscard]] QString text(const QString &key, const QString &otherwise);
    [[nodiscard]] double number(const QString &key);
    [[nodiscard]] double number(const QString &key, double otherwise);
    [[nodiscard]] int count(const QString &key, int otherwise);
    [[nodiscard]] std::optional<bool> truth(const QString &key);
    [[nodiscard]] Milliseconds span(const QString &key, Milliseconds otherwise);
    [[nodiscard]] JsonNode object(const QString &key);
    [[nodiscard]] QList<JsonNode> objects(const QString &key);
    [[nodiscard]] QStringList texts(const QString &key);
    /// The keys of an object whose keys are the author's own.
    [[nodiscard]] QStringList keys() const;

    /// Says that `key` is wrong: "worlds/x.json: targets[0].pace is not a duration."
    void complain(const QString &key, const QString &what);
    /// Reports keys that were never asked for. Call it after reading the object.
    void finish();
    [[nodiscard]] const std::optional<Error> &problem() const;

private:
    struct Sink
    {
        QString file;
        std::optional<Error> problem;
    };
    JsonNode(std::shared_ptr<Sink> sink, QString path, QJsonObject object);
    [[nodiscard]] QJsonValue take(const QString &key, bool required);
    [[nodiscard]] QString place(const QString &key) const;

    std::shared_ptr<Sink> m_sink;
    QString m_path;
    QJsonObject m_object;
    QSet<QString> m_asked;
};

} // namespace breakglass::backends
