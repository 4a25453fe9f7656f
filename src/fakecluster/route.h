// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/access.h"
#include "fakecluster/store.h"

namespace breakglass::fakecluster {

/// What a path names: /apis/GROUP/VERSION/namespaces/NS/RESOURCE/NAME/SUBRESOURCE.
struct Route
{
    bool isResource = false; ///< Below /api/VERSION or /apis/GROUP/VERSION.
    QString group;
    QString version;
    QString nameSpace;
    QString resource;
    QString name;
    QString subresource;
    const ResourceType *type = nullptr; ///< Null where the server has no such type.

    [[nodiscard]] static Route of(const QString &path);
    [[nodiscard]] ObjectKey key() const { return {type, nameSpace, name}; }
    /// What a method means here: a GET of a collection is a list, or a watch.
    [[nodiscard]] Deed deed(const QByteArray &method, bool isWatch) const;
};

} // namespace breakglass::fakecluster
