// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QString>

namespace breakglass::registry {

/// The name of an image in full: "docker.io/library/nginx:1.27@sha256:...".
struct Reference
{
    QString registry;   ///< "ghcr.io", "localhost:5000"; without one it is "docker.io".
    QString repository; ///< "library/nginx"
    QString tag;
    QString digest; ///< "sha256:...": wins over the tag.

    [[nodiscard]] QString text() const;
    /// What is asked for: the digest, or the tag.
    [[nodiscard]] QString wanted() const { return digest.isEmpty() ? tag : digest; }
    friend bool operator==(const Reference &, const Reference &) = default;
};

/// By the grammar of distribution/reference. An image without tag and digest is "latest", as every client reads it.
[[nodiscard]] Expected<Reference> parseReference(const QString &text);

} // namespace breakglass::registry
