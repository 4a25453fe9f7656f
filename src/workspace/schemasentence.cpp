// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/schemasentence.h"

#include "workspace/suggestion.h"

#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

QString typeWords(const QString &type)
{
    static const QHash<QString, QString> words{{u"object"_s, u"a map of keys"_s},
        {u"array"_s, u"a list"_s}, {u"string"_s, u"text"_s}, {u"integer"_s, u"a whole number"_s},
        {u"number"_s, u"a number"_s}, {u"boolean"_s, u"true or false"_s}};
    return words.value(type, type);
}

QString foundWords(const YamlNode &node)
{
    switch (node.kind) {
    case NodeKind::Empty:
        return u"nothing"_s;
    case NodeKind::List:
        return u"a list"_s;
    case NodeKind::Map:
        return u"a map of keys"_s;
    case NodeKind::Text:
        break;
    }
    return u"\"%1\""_s.arg(node.text.left(60));
}

QString between(const QString &text, QChar quote)
{
    return text.section(quote, -2, -2);
}

Finding at(Position position, const QString &text)
{
    return Finding{.line = position.line, .column = position.column, .text = text};
}

Finding unknownKey(const SchemaPlace &place, const QString &complaint)
{
    const QString key = between(complaint, u'\'');
    const YamlNode *member = place.node->child(key);
    const QStringList known = place.schema.value(u"properties"_s).toObject().keys();
    return at(member ? member->keyAt : place.node->at,
        u"Unknown key \"%1\".%2"_s.arg(key, suggestion(key, known)));
}

Finding wrongWord(const SchemaPlace &place)
{
    QStringList known;
    for (const auto &word : place.schema.value(u"enum"_s).toArray())
        known.append(word.toString());
    const QString nearest = nearestName(place.node->text, known);
    const QString hint = nearest.isEmpty() ? QString() : u" Did you mean \"%1\"?"_s.arg(nearest);
    return at(place.node->at, u"%1 must be one of %2, not %3.%4"_s.arg(place.subject,
                                  known.join(u", "_s), foundWords(*place.node), hint));
}

Finding wrongRange(const SchemaPlace &place)
{
    const auto limit = [&](const QString &name) {
        return QString::number(place.schema.value(name).toDouble());
    };
    const bool closed = place.schema.contains(u"maximum"_s);
    const QString range = closed
                              ? u"between %1 and %2"_s.arg(limit(u"minimum"_s), limit(u"maximum"_s))
                              : u"at least %1"_s.arg(limit(u"minimum"_s));
    return at(
        place.node->at, u"%1 must be %2, not %3."_s.arg(place.subject, range, place.node->text));
}

Finding wrongForm(const SchemaPlace &place)
{
    return at(place.node->at,
        u"%1 must be %2, not %3."_s.arg(place.subject,
            place.schema.value(u"description"_s).toString(), foundWords(*place.node)));
}

Finding tooFew(const SchemaPlace &place)
{
    if (place.schema.contains(u"maxProperties"_s))
        return at(place.node->at,
            u"%1 needs exactly one of %2."_s.arg(place.subject,
                place.schema.value(u"properties"_s).toObject().keys().join(u", "_s)));
    return at(place.node->at, u"%1 is incomplete."_s.arg(place.subject));
}

} // namespace

std::optional<Finding> explain(const SchemaPlace &place, const QString &complaint)
{
    const auto begins = [&](QLatin1StringView start) { return complaint.startsWith(start); };
    const YamlNode &node = *place.node;
    if (begins("Failed to validate"_L1))
        return {};
    if (begins("Object contains a property"_L1))
        return unknownKey(place, complaint);
    if (begins("Missing required property"_L1))
        return at(node.at, u"%1 lacks \"%2\"."_s.arg(place.subject, between(complaint, u'\'')));
    if (begins("Value type not permitted"_L1))
        return at(
            node.at, u"%1 must be %2, not %3."_s.arg(place.subject,
                         typeWords(place.schema.value(u"type"_s).toString()), foundWords(node)));
    if (begins("Failed to match against any enum"_L1))
        return wrongWord(place);
    if (begins("Failed to match regex"_L1))
        return wrongForm(place);
    if (begins("Expected number"_L1))
        return wrongRange(place);
    if (begins("Array should contain no fewer"_L1))
        return at(node.at, u"%1 needs at least one entry."_s.arg(place.subject));
    if (begins("String should be no fewer"_L1))
        return at(node.at, u"%1 is empty."_s.arg(place.subject));
    if (begins("String should be no more"_L1))
        return at(node.at, u"%1 is too long."_s.arg(place.subject));
    if (begins("Object should have no"_L1))
        return tooFew(place);
    return at(node.at, u"%1: %2"_s.arg(place.subject, complaint));
}

} // namespace breakglass::workspace
