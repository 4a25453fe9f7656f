// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/yamltext.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonValue scalar(const YAML::Node &node)
{
    const QString text = QString::fromStdString(node.Scalar());
    if (node.Tag() == "!")
        return text; // it stood in quotes
    static const QRegularExpression number(u"^-?(0|[1-9][0-9]*)$"_s);
    static const QRegularExpression real(u"^-?[0-9]+\\.[0-9]+$"_s);
    if (number.match(text).hasMatch())
        return text.toLongLong();
    if (real.match(text).hasMatch())
        return text.toDouble();
    if (text == u"true" || text == u"false")
        return text == u"true";
    if (text == u"null" || text == u"~" || text.isEmpty())
        return QJsonValue::Null;
    return text;
}

QJsonValue valueOf(const YAML::Node &node)
{
    if (node.IsSequence()) {
        QJsonArray list;
        for (const YAML::Node &item : node)
            list.append(valueOf(item));
        return list;
    }
    if (node.IsMap()) {
        QJsonObject object;
        for (const auto &member : node)
            object.insert(QString::fromStdString(member.first.Scalar()), valueOf(member.second));
        return object;
    }
    return node.IsScalar() ? scalar(node) : QJsonValue(QJsonValue::Null);
}

} // namespace

Expected<QJsonArray> documentsOf(const QByteArray &text)
{
    QJsonArray documents;
    try {
        for (const YAML::Node &node : YAML::LoadAll(text.toStdString())) {
            const QJsonValue value = valueOf(node);
            if (!value.isNull())
                documents.append(value);
        }
    } catch (const YAML::Exception &problem) {
        return failure(
            ErrorKind::Invalid, u"It is no YAML: "_s + QString::fromUtf8(problem.what()) + u'.');
    }
    return documents;
}

} // namespace breakglass::fakecluster
