// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>
#include <set>

namespace breakglass::fakecluster {

/// A set of fields of an object: what one manager owns. Paths are in the words of fieldsV1:
/// {"f:spec", "f:template", ..., "k:{\"name\":\"console\"}", "f:image"}.
class FieldSet
{
public:
    using Field = QStringList;
    std::set<Field> fields;

    /// Every field of a configuration; identity (name, namespace, kind) is nobody's.
    [[nodiscard]] static FieldSet of(const QJsonObject &object);
    [[nodiscard]] static FieldSet fromJson(const QJsonObject &fieldsV1);
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] bool isEmpty() const { return fields.empty(); }
    [[nodiscard]] bool contains(const Field &field) const { return fields.contains(field); }
    void add(const FieldSet &other) { fields.insert(other.fields.begin(), other.fields.end()); }
    void subtract(const FieldSet &other);
    friend bool operator==(const FieldSet &, const FieldSet &) = default;
};

struct FieldDifference
{
    FieldSet changed; ///< New or with another value.
    FieldSet removed;
};

/// What a change of an object touched; identity and what the server itself counts is left out.
[[nodiscard]] FieldDifference differenceOf(const QJsonObject &before, const QJsonObject &after);
/// The value of a field; undefined where there is none.
[[nodiscard]] QJsonValue valueOf(const QJsonObject &object, const FieldSet::Field &field);
/// Takes a field out of an object; a list item goes as a whole.
[[nodiscard]] QJsonObject without(const QJsonObject &object, const FieldSet::Field &field);
/// As kubectl shows it: .spec.template.spec.containers[name="console"].image
[[nodiscard]] QString spoken(const FieldSet::Field &field);

} // namespace breakglass::fakecluster
