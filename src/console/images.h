// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace breakglass::console {

/// What is known of images in their registries. Nobody waits for a registry: what is not known is asked for behind.
class Images : public QObject
{
    Q_OBJECT
public:
    /// Whether it is there, as it was said lately; empty: nobody knows.
    [[nodiscard]] virtual std::optional<bool> known(const QString &image) const = 0;
    /// Asks for it, unless its registry was asked a moment ago or may not be asked.
    virtual void ask(const QString &image) = 0;

Q_SIGNALS:
    /// Something is known that was not.
    void told();
};

} // namespace breakglass::console
