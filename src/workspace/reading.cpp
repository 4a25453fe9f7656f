// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/reading.h"

#include "workspace/suggestion.h"

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

void Reading::warn(const QString &file, Position at, const QString &text)
{
    findings.append({Finding::Weight::Warning, file, at.line, at.column, text});
}

void Reading::fail(const QString &file, Position at, const QString &text)
{
    findings.append({Finding::Weight::Error, file, at.line, at.column, text});
}

bool Reading::knows(const QString &file, const YamlNode &entry, const QString &key,
    const QString &kind, const QStringList &known)
{
    const QString name = entry.textOf(key);
    if (known.contains(name))
        return true;
    warn(file, entry.positionOf(key),
        u"Unknown %1 \"%2\".%3"_s.arg(kind, name, suggestion(name, known)));
    return false;
}

Milliseconds durationOf(const YamlNode &node, const QString &key, Milliseconds otherwise)
{
    const YamlNode *found = node.child(key);
    return found ? durationFromText(found->text).value_or(otherwise) : otherwise;
}

QMap<QString, QString> textMapOf(const YamlNode &node, const QString &key)
{
    QMap<QString, QString> map;
    for (const YamlNode &member : node.itemsOf(key))
        map.insert(member.key, member.text);
    return map;
}

QList<Threshold> thresholdsOf(const YamlNode &node, const QString &key)
{
    QList<Threshold> thresholds;
    for (const YamlNode &entry : node.itemsOf(key)) {
        Threshold threshold;
        threshold.signal = signalFromName(entry.textOf(u"signal"_s)).value_or(Signal::ErrorRate);
        threshold.above = entry.has(u"above"_s);
        threshold.limit = entry.textOf(threshold.above ? u"above"_s : u"below"_s).toDouble();
        if (entry.has(u"samples"_s))
            threshold.samples = entry.textOf(u"samples"_s).toInt();
        thresholds.append(threshold);
    }
    return thresholds;
}

bool isProtected(const QUrl &url)
{
    static const QStringList ourselves{u"localhost"_s, u"127.0.0.1"_s, u"::1"_s};
    return url.scheme() == u"https" || ourselves.contains(url.host());
}

bool staysInside(const QString &path)
{
    return !path.startsWith(u'/') && !path.split(u'/').contains(u".."_s);
}

} // namespace breakglass::workspace
