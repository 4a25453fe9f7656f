// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/release.h"
#include "domain/workspace.h"
#include "kubeapi/access.h"

#include <QJsonObject>

namespace breakglass::backends::helm {

/// Settings of a backend of kind "helm", checked (README.md).
struct HelmSettings
{
    QStringList kubeconfig; ///< Absolute; empty: what kubectl would read.
    QString context;        ///< Empty: the current one.
    QStringList plugins;    ///< Credential plugins that may be started.
    QString helm;           ///< Absolute; empty: nothing can be changed.
    Driver driver = Driver::Secret;
    Milliseconds timeout{300'000};    ///< What Helm waits for.
    Milliseconds stuckAfter{900'000}; ///< A pending release that is younger may still be at work.
    bool cleansUpOnFail = false;
    [[nodiscard]] kubeapi::Setup cluster() const { return {kubeconfig, context, plugins}; }
};
/// Unknown keys, relative paths and impossible names are errors; each names its place.
[[nodiscard]] Expected<HelmSettings> readHelmSettings(const QJsonObject &json);

/// One release in one namespace.
struct HelmTarget
{
    QString release;
    QString nameSpace; ///< Empty: that of the context.
    QString imageKey;  ///< "image.tag": the value that names the image, or empty.
    QString chart;     ///< Folder, archive or oci:// reference that `upgrade` installs, or empty.
    QString chartVersion;
    QStringList valueFiles;
    Milliseconds window{}; ///< How long a pod that was started again is not trusted yet.
};
[[nodiscard]] Expected<HelmTarget> readHelmTarget(const TargetSetup &target);

} // namespace breakglass::backends::helm
