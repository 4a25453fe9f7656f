// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/reading.h"
#include "workspace/suggestion.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

using Kind = MetricsSource::Kind;

void checkSourceAddress(const YamlNode &entry, Reading &reading)
{
    const QUrl url(entry.textOf(u"url"_s), QUrl::StrictMode);
    const Position at = entry.positionOf(u"url"_s);
    if (!url.isValid() || url.host().isEmpty())
        reading.fail(mainFile, at, u"\"%1\" is not an address."_s.arg(url.toString()));
    else if (!url.userInfo().isEmpty())
        reading.fail(mainFile, at,
            u"An address must not hold a password. Name a credential under \"credential\"."_s);
    else if (url.hasQuery() || url.hasFragment())
        reading.fail(mainFile, at, u"The address of a source ends before any \"?\" or \"#\"."_s);
    else if (url.path().contains("/api/v"_L1))
        reading.fail(mainFile, at, u"Leave \"/api/...\" out of the address of a source."_s);
    else if (entry.has(u"credential"_s) && !isProtected(url))
        reading.fail(mainFile, at, u"A credential goes to another machine only by https."_s);
}

/// "bearer:prom": a reference with what it is.
QString credentialOf(const YamlNode &entry, Reading &reading)
{
    QString name = entry.textOf(u"credential"_s);
    if (name.isEmpty()) {
        if (entry.has(u"auth"_s))
            reading.fail(mainFile, entry.positionOf(u"auth"_s),
                u"\"auth\" says what a \"credential\" is, and there is none."_s);
        return {};
    }
    const QStringList known = reading.workspace.credentials.keys();
    if (!known.contains(name))
        reading.fail(mainFile, entry.positionOf(u"credential"_s),
            u"Unknown credential \"%1\".%2"_s.arg(name, suggestion(name, known)));
    const QString scheme = entry.textOf(u"auth"_s);
    if (scheme == "header"_L1)
        return name;
    return (scheme.isEmpty() ? u"bearer"_s : scheme) + u':' + name;
}

QMap<QString, QString> labelsOf(const YamlNode &entry, Reading &reading)
{
    static const QRegularExpression form(u"\\A[A-Za-z_][A-Za-z0-9_]*\\z"_s);
    for (const YamlNode &label : entry.itemsOf(u"labels"_s)) {
        if (!form.match(label.key).hasMatch())
            reading.fail(
                mainFile, label.keyAt, u"\"%1\" is not the name of a label."_s.arg(label.key));
    }
    return textMapOf(entry, u"labels"_s);
}

QStringList sourcesOf(const Reading &reading, const QList<Kind> &kinds)
{
    QStringList names;
    for (const MetricsSource &source : reading.workspace.metrics) {
        if (kinds.contains(source.kind))
            names.append(source.name);
    }
    return names;
}

} // namespace

void readMetrics(const YamlNode &root, Reading &reading)
{
    for (const YamlNode &entry : root.itemsOf(u"metrics"_s)) {
        MetricsSource source;
        source.name = entry.key;
        source.kind =
            entry.textOf(u"kind"_s) == "alertmanager"_L1 ? Kind::Alertmanager : Kind::Prometheus;
        source.url = entry.textOf(u"url"_s);
        source.tenant = entry.textOf(u"tenant"_s);
        source.interval = durationOf(entry, u"interval"_s, source.interval);
        checkSourceAddress(entry, reading);
        source.tls = tlsFilesOf(entry, source.url, reading);
        if (!source.tls.isEmpty())
            reading.workspace.connections.insert(source.connection(), source.tls);
        source.credential = credentialOf(entry, reading);
        if (source.interval < Milliseconds(1'000))
            reading.fail(mainFile, entry.positionOf(u"interval"_s),
                u"Nothing is measured more often than every second."_s);
        reading.workspace.metrics.insert(source.name, source);
    }
}

std::optional<TargetMetrics> targetMetricsOf(const YamlNode &target, Reading &reading)
{
    const YamlNode *node = target.child(u"metrics"_s);
    if (node == nullptr)
        return {};
    TargetMetrics metrics{node->textOf(u"source"_s), labelsOf(*node, reading)};
    for (const YamlNode &query : node->itemsOf(u"queries"_s)) {
        if (const auto signal = signalFromName(query.key))
            metrics.queries.insert(*signal, query.text);
    }
    if (metrics.labels.isEmpty() && metrics.queries.isEmpty())
        reading.fail(mainFile, node->at,
            u"Say which series are the target's: \"labels\", or \"queries\" of your own."_s);
    const QStringList known = sourcesOf(reading, {Kind::Prometheus});
    if (!reading.knows(mainFile, *node, u"source"_s, u"source"_s, known))
        return {};
    return metrics;
}

std::optional<TargetAlerts> targetAlertsOf(const YamlNode &target, Reading &reading)
{
    const YamlNode *node = target.child(u"alerts"_s);
    if (node == nullptr)
        return {};
    TargetAlerts alerts{node->textOf(u"source"_s), labelsOf(*node, reading)};
    if (alerts.labels.isEmpty())
        reading.fail(mainFile, node->at, u"Without a label every alert would be about it."_s);
    const QStringList known = sourcesOf(reading, {Kind::Prometheus, Kind::Alertmanager});
    if (!reading.knows(mainFile, *node, u"source"_s, u"source"_s, known))
        return {};
    return alerts;
}

} // namespace breakglass::workspace
