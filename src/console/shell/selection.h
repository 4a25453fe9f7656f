// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/target.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The target that the operator works on, shared by all places.
class Selection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString service READ service NOTIFY changed FINAL)
    Q_PROPERTY(QString environment READ environment NOTIFY changed FINAL)
public:
    using QObject::QObject;
    [[nodiscard]] QString service() const { return m_target.service; }
    [[nodiscard]] QString environment() const { return m_target.environment; }
    [[nodiscard]] const TargetId &target() const { return m_target; }
    void select(const TargetId &target);
    Q_INVOKABLE void select(const QString &service, const QString &environment);

Q_SIGNALS:
    void changed();

private:
    TargetId m_target;
};

} // namespace breakglass::console
