// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/helm/release.h"

#include <QHash>
#include <QJsonValue>

namespace breakglass::backends::helm {

/// Stands for values that must not be shown, so that whether one changed is still seen: "withheld, the value of rev 3".
/// Revisions are told from the oldest on.
class Withheld
{
public:
    [[nodiscard]] QString stand(const QString &place, const QString &value, int revision);

private:
    QHash<QString, QHash<QString, int>> m_first; ///< Place -> value -> revision it came with.
};

/// A value as YAML, keys in order; `indent` spaces before each line.
[[nodiscard]] QString yamlText(const QJsonValue &value, int indent = 0);

/// What a revision deploys, as text to be compared: values first, then the manifest, then the hooks and the revision
/// that they come from. Data of Secrets and values that look like passwords are withheld.
[[nodiscard]] QString configurationText(const Release &release, Withheld &withheld);

} // namespace breakglass::backends::helm
