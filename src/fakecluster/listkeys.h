// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace breakglass::fakecluster {

/// How lists of objects are told apart item by item, as the Go types of Kubernetes mark them.
/// `path` is the way of field names from the root, without items: "spec.template.spec.containers".

/// Key of a strategic merge patch; empty where a list is replaced as a whole.
[[nodiscard]] QString strategicKey(const QStringList &path);
/// A list of plain values that is merged, not replaced: finalizers.
[[nodiscard]] bool isMergedSet(const QStringList &path);
/// Keys of a server-side apply; empty where a list belongs to one as a whole.
[[nodiscard]] QStringList applyKeys(const QStringList &path);
/// A map that belongs to one as a whole: a selector.
[[nodiscard]] bool isAtomicMap(const QStringList &path);
/// The item of a key list as fieldsV1 names it: k:{"name":"console"}.
[[nodiscard]] QString itemKey(const QJsonObject &item, const QStringList &keys);

} // namespace breakglass::fakecluster
