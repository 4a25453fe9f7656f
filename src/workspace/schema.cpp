// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/schema.h"

#include "workspace/schemapath.h"
#include "workspace/schemasentence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QResource>
#include <ranges>
#include <utility>

// valijson aborts instead of throwing unless it is told otherwise.
#define VALIJSON_USE_EXCEPTIONS 1
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// What a plain scalar means to a schema that asks for more than text.
QJsonValue scalarValue(const YamlNode &node, const QString &wanted)
{
    static const QRegularExpression whole(u"^-?(?:0|[1-9][0-9]{0,14})$"_s);
    static const QRegularExpression decimal(u"^-?(?:0|[1-9][0-9]{0,14})(?:\\.[0-9]{1,15})?$"_s);
    if (node.quoted)
        return node.text;
    if (wanted == "integer"_L1 && whole.match(node.text).hasMatch())
        return node.text.toLongLong();
    if (wanted == "number"_L1 && decimal.match(node.text).hasMatch())
        return node.text.toDouble();
    if (wanted == "boolean"_L1 && (node.text == "true"_L1 || node.text == "false"_L1))
        return node.text == "true"_L1;
    return node.text;
}

QJsonValue convert(const YamlNode &node, const QJsonObject &schema, const QJsonObject &root)
{
    switch (node.kind) {
    case NodeKind::Empty:
        return QJsonValue::Null;
    case NodeKind::Text:
        return scalarValue(node, schema.value(u"type"_s).toString());
    case NodeKind::List: {
        QJsonArray list;
        for (const YamlNode &item : node.children)
            list.append(convert(item, itemSchema(schema, root), root));
        return list;
    }
    case NodeKind::Map: {
        QJsonObject map;
        for (const YamlNode &item : node.children)
            map.insert(item.key, convert(item, memberSchema(schema, item.key, root), root));
        return map;
    }
    }
    return {};
}

/// "<root>", "[environments]", "[0]" without its dress.
QStringList pathOf(const std::vector<std::string> &context)
{
    QStringList path;
    for (const std::string &step : context | std::views::drop(1)) {
        const QString text = QString::fromStdString(step);
        path.append(text.startsWith(u'[') ? text.sliced(1, text.size() - 2) : text);
    }
    return path;
}

/// Runs valijson; empty when the document could not even be looked at.
bool validate(const QJsonObject &schema, const QJsonValue &document,
    valijson::ValidationResults &results, QString &problem)
{
    try {
        valijson::Schema compiled;
        valijson::SchemaParser parser(valijson::SchemaParser::kDraft7);
        const QJsonValue schemaValue(schema);
        const valijson::adapters::QtJsonAdapter schemaAdapter(schemaValue);
        parser.populateSchema(schemaAdapter, compiled);
        valijson::Validator validator;
        const valijson::adapters::QtJsonAdapter target(document);
        return validator.validate(compiled, target, &results);
    } catch (const std::exception &error) {
        problem = QString::fromUtf8(error.what());
        return false;
    }
}

} // namespace

QJsonObject schemaNamed(const QString &name)
{
    const QResource resource(u":/breakglass/schema/%1.schema.json"_s.arg(name));
    return QJsonDocument::fromJson(resource.uncompressedData()).object();
}

QJsonValue toJson(const YamlNode &node, const QJsonObject &schema)
{
    return convert(node, resolved(schema, schema), schema);
}

QJsonValue toJson(const YamlNode &node)
{
    return convert(node, {}, {});
}

bool checkSchema(const YamlNode &node, const QString &schemaName, const QString &file,
    QList<Finding> &findings, int firstLine)
{
    const QJsonObject schema = schemaNamed(schemaName);
    valijson::ValidationResults results;
    QString problem;
    if (validate(schema, toJson(node, schema), results, problem))
        return true;
    const qsizetype before = findings.size();
    for (const auto &error : results) {
        const SchemaPlace place = placeAt(node, schema, pathOf(error.context));
        auto finding = explain(place, QString::fromStdString(error.description));
        if (!finding)
            continue;
        finding->file = file;
        finding->line += firstLine - 1;
        findings.append(*finding);
    }
    if (findings.size() == before)
        findings.append(Finding{.file = file,
            .text = u"Does not fit the schema \"%1\". %2"_s.arg(schemaName, problem).trimmed()});
    std::stable_sort(
        findings.begin() + before, findings.end(), [](const Finding &a, const Finding &b) {
            return std::pair(a.line, a.column) < std::pair(b.line, b.column);
        });
    return false;
}

} // namespace breakglass::workspace
