// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "io/clock.h"
#include "kubeapi/client.h"

#include <memory>
#include <optional>
#include <QHash>
#include <QJsonObject>
#include <QObject>

namespace breakglass::kubeapi {

/// A collection kept current: read once, then followed by a watch that goes on where it was cut off, and read anew when
/// the server does not remember that place any more (410).
class Reflector : public QObject
{
    Q_OBJECT
public:
    Reflector(Client &client, QString path, Selection selection);
    ~Reflector() override;

    /// Begins, or goes on with another selection.
    void follow(const Selection &selection);
    /// Whether the objects were read and the watch that follows them is on.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /// By uid.
    [[nodiscard]] const QHash<QString, QJsonObject> &objects() const { return m_objects; }

Q_SIGNALS:
    void changed();
    void filled();                          ///< All of them are new.
    void objectChanged(const QString &uid); ///< One came, changed or went.

private:
    QCoro::Task<> run(std::stop_token stop);
    void take(const WatchEvent &event);
    void fill(const Listing &listing);
    [[nodiscard]] QCoro::Task<> pause(std::stop_token stop);

    Client &m_client;
    QString m_path;
    Selection m_selection;
    std::stop_source m_stop;
    QHash<QString, QJsonObject> m_objects;
    QString m_resourceVersion; ///< Empty: has to be read.
    std::optional<Error> m_failure;
    int m_failures = 0; ///< In a row.
    bool m_isCurrent = false;
    bool m_isRunning = false;
};

} // namespace breakglass::kubeapi
