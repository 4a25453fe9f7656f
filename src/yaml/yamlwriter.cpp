// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/yamlwriter.h"

#include "yaml/characters.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::yaml {

namespace {

/// Text that every reader takes for the same text without quotes.
bool isPlain(const QString &text)
{
    // Words and numbers of YAML 1.1 and 1.2: "no", "0x1f", "1_000", "12:30", "~".
    static const QRegularExpression meant(
        u"\\A(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[.\\d][-+\\d_.,:exa-f]*|"
        "[-+]?\\.(?:inf|nan))\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(u"\\A[\\w./+][-\\w ./@%+=,:()]*\\z"_s);
    return plain.match(text).hasMatch() && !meant.match(text).hasMatch() &&
           !text.contains(u": "_s) && !text.endsWith(u':') && !text.endsWith(u' ');
}

QString quoted(const QString &text)
{
    QString inside;
    for (const char32_t c : text.toUcs4()) {
        if (c == U'"' || c == U'\\')
            inside += u'\\' + QString::fromUcs4(&c, 1);
        else if (c == U'\n')
            inside += u"\\n"_s;
        else if (c == U'\t')
            inside += u"\\t"_s;
        else if (isHiddenControl(c) || c < 0x20 || (c >= 0xD800 && c < 0xE000))
            inside += u"\\u"_s + QString::number(uint(c), 16).rightJustified(4, u'0');
        else
            inside += QString::fromUcs4(&c, 1);
    }
    return u'"' + inside + u'"';
}

QString scalar(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return isPlain(text) ? text : quoted(text);
    }
    if (value.isObject())
        return u"{}"_s;
    if (value.isArray())
        return u"[]"_s;
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

bool isNested(const QJsonValue &value)
{
    return (value.isObject() && !value.toObject().isEmpty()) ||
           (value.isArray() && !value.toArray().isEmpty());
}

void write(const QJsonValue &value, int depth, QStringList &lines);

void writeObject(const QJsonObject &object, int depth, QStringList &lines)
{
    const QString indent(qsizetype(depth) * 2, u' ');
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString name = indent + scalar(member.key()) + u':';
        if (!isNested(member.value())) {
            lines += name + u' ' + scalar(member.value());
            continue;
        }
        lines += name;
        // As kubectl prints it: a list stands below its name, not deeper.
        write(member.value(), member.value().isArray() ? depth : depth + 1, lines);
    }
}

void write(const QJsonValue &value, int depth, QStringList &lines)
{
    if (value.isObject())
        return writeObject(value.toObject(), depth, lines);
    const QString indent(qsizetype(depth) * 2, u' ');
    for (const auto &item : value.toArray()) {
        if (!isNested(item)) {
            lines += indent + u"- "_s + scalar(item);
            continue;
        }
        QStringList inside;
        write(item, depth + 1, inside);
        inside.first().replace(qsizetype(depth) * 2, 1, u'-');
        lines += inside;
    }
}

} // namespace

QString toYaml(const QJsonValue &value)
{
    if (!isNested(value))
        return scalar(value) + u'\n';
    QStringList lines;
    write(value, 0, lines);
    return lines.join(u'\n') + u'\n';
}

} // namespace breakglass::yaml
