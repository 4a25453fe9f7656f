// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "workspace/load.h"
#include "workspace/yamlreader.h"

#include <QStringList>
#include <QUrl>

namespace breakglass::workspace {

/// What a workspace's folder must hold.
inline constexpr QLatin1StringView mainFile("breakglass.yaml");

/// A load going on: what has been read so far, and what was found wrong with it.
struct Reading
{
    Workspace workspace;
    QList<Finding> findings;

    void warn(const QString &file, Position at, const QString &text);
    void fail(const QString &file, Position at, const QString &text);
    /// Reports a name that is not among `known`; true when it is.
    bool knows(const QString &file, const YamlNode &entry, const QString &key, const QString &kind,
        const QStringList &known);
};

/// Texts of one member of every element: the known names of a cross check.
template <typename T, typename Member>
[[nodiscard]] QStringList namesOf(const QList<T> &list, Member member)
{
    QStringList names;
    for (const T &element : list)
        names.append(std::invoke(member, element));
    return names;
}

/// Milliseconds of a child that the schema has checked; `otherwise` when it is not there.
[[nodiscard]] Milliseconds durationOf(
    const YamlNode &node, const QString &key, Milliseconds otherwise = {});
[[nodiscard]] QMap<QString, QString> textMapOf(const YamlNode &node, const QString &key);
[[nodiscard]] QList<Threshold> thresholdsOf(const YamlNode &node, const QString &key);
/// What a target says of where it is measured, checked.
[[nodiscard]] std::optional<TargetMetrics> targetMetricsOf(
    const YamlNode &target, Reading &reading);
[[nodiscard]] std::optional<TargetAlerts> targetAlertsOf(const YamlNode &target, Reading &reading);
/// The certificates that an entry names under "tls"; `url`: where they are for.
[[nodiscard]] TlsFiles tlsFilesOf(const YamlNode &entry, const QString &url, Reading &reading);
/// Without TLS nothing may go to another machine.
[[nodiscard]] bool isProtected(const QUrl &url);
/// "../x" and "/x" lead out of the workspace.
[[nodiscard]] bool staysInside(const QString &path);

// Each reads its part of breakglass.yaml.
void readEnvironments(const YamlNode &root, Reading &reading);
/// Systems that measure; before the targets, which name them.
void readMetrics(const YamlNode &root, Reading &reading);
void readTargets(const YamlNode &root, Reading &reading);
/// What can be said offline about backends of kind kubernetes and their targets.
void checkClusters(const YamlNode &root, Reading &reading);
void readStrategies(const YamlNode &root, Reading &reading);
void readPeople(const YamlNode &root, Reading &reading);
void readChannels(const YamlNode &root, Reading &reading);
/// Whose SSH keys approve: the file allowed_signers, and the keys of people.
void readSigners(const YamlNode &root, Reading &reading);
// Each reads its folder.
void readRunbooks(Reading &reading);
void readTemplates(Reading &reading);
void readDrills(Reading &reading);
/// Names that lead from one file into another.
void checkAcross(const YamlNode &root, Reading &reading);

} // namespace breakglass::workspace
