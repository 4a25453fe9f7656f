// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/session.h"
#include "incident/silencer.h"

#include <memory>
#include <optional>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The alerts of the shown target, and the request that keeps them quiet while the incident lasts: shown before it is
/// sent.
class AlertSilence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ServiceModel")
    Q_PROPERTY(bool offered READ isOffered NOTIFY changed FINAL)
    Q_PROPERTY(QString refusal READ refusal NOTIFY changed FINAL)
    Q_PROPERTY(QString alerts READ alerts NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY drafted FINAL)
    Q_PROPERTY(QString request READ request NOTIFY drafted FINAL)
    Q_PROPERTY(QString trouble READ trouble NOTIFY drafted FINAL)
public:
    void follow(std::shared_ptr<Session> session, const TargetId &target);
    /// Its alerts, its silences or the incident are others now.
    void update() { Q_EMIT changed(); }

    /// Something fires that nobody keeps quiet.
    [[nodiscard]] bool isOffered() const;
    /// Why it can't be kept quiet now, or empty.
    [[nodiscard]] QString refusal() const;
    /// "CheckoutSlow, CheckoutFails"
    [[nodiscard]] QString alerts() const;
    [[nodiscard]] QString title() const;
    /// What will be sent, complete.
    [[nodiscard]] QString request() const;
    [[nodiscard]] const QString &trouble() const { return m_trouble; }

    /// Makes the request to be read; true when there is one.
    Q_INVOKABLE bool begin();
    /// Sends what was read.
    Q_INVOKABLE void send();

Q_SIGNALS:
    void changed();
    void drafted();

private:
    QCoro::Task<> perform(incident::Silencer::Draft draft);

    std::shared_ptr<Session> m_session;
    TargetId m_target;
    std::optional<incident::Silencer::Draft> m_draft;
    QString m_trouble;
};

} // namespace breakglass::console
