// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/settings.h"
#include "domain/plan.h"

namespace breakglass::backends::helm {

/// Where the helm binary is sent: nothing in it means something else tomorrow.
struct HelmPlace
{
    QString helm; ///< Absolute.
    QString context;
    QStringList kubeconfig;
    QString nameSpace;
    QString emptyFolder; ///< In place of plugins.
    Driver driver = Driver::Secret;
    Milliseconds timeout{};
    bool cleansUpOnFail = false;
    /// What others set since is overridden, as Helm 3 always does. Without it Helm 4 stops there: "conflict with ..."
    bool forcesConflicts = false;
};

/// An exact image: what is set, and under which key.
struct ImageValue
{
    QString key;
    QString value;
    QString reference; ///< How the manifest names the image then.
};

// Literal argument lists: no shell, no option that a name could turn into, no secret.
[[nodiscard]] Command versionCommand(const HelmPlace &place);
[[nodiscard]] Command historyCommand(const HelmPlace &place, const QString &release);
/// Absolute, never 0: helm takes 0 for "the one before", which may be the bad one.
[[nodiscard]] Expected<Command> rollbackCommand(
    const HelmPlace &place, const QString &release, int revision);
struct HelmVersion;
/// The same as a question, as this version of helm knows it.
[[nodiscard]] Expected<Command> rollbackDryRun(
    const HelmPlace &place, const QString &release, int revision, const HelmVersion &version);
/// What helm means by its answer to a dry run. It reads and renders; what the server thinks of the objects shows only
/// when they are sent. `said`: its last line.
[[nodiscard]] QString dryRunSentence(const Command &question, int exitCode, const QString &said);
[[nodiscard]] Command lintCommand(
    const HelmPlace &place, const HelmTarget &target, const ImageValue &image);
/// `dryRun`: the server renders and checks it, nothing is changed.
[[nodiscard]] Command upgradeCommand(
    const HelmPlace &place, const HelmTarget &target, const ImageValue &image, bool dryRun);

/// Of the helm binary, as it says: {4, 1, 4}.
struct HelmVersion
{
    int major = 0;
    int minor = 0;
    int patch = 0;
    [[nodiscard]] QString text() const;
    /// A rollback fails where an object is in the cluster and in the revision to go to, but not in the current one
    /// (helm#13437): 3 before 3.21, 4.0 before 4.0.5 and, by a regression, all of 4.1 (helm#32244).
    [[nodiscard]] bool losesObjects() const;
    friend bool operator==(const HelmVersion &, const HelmVersion &) = default;
};
[[nodiscard]] std::optional<HelmVersion> helmVersion(const QByteArray &printed);

/// What to set under a key so that exactly `image` runs, judged by what the current release has there: the whole name,
/// the tag, or the digest. Refused when the value of the key is in no image of the manifest: setting it would change
/// nothing (a silent no-op), or something else.
[[nodiscard]] Expected<ImageValue> imageValue(
    const Release &current, const QString &key, const QString &image);

} // namespace breakglass::backends::helm
