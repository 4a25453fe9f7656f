// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QPointer>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

// Keeps the keyboard inside a dialog while it is active, and gives it back to where it was.
class FocusTrap : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY activeChanged FINAL)
    QML_ELEMENT

public:
    explicit FocusTrap(QQuickItem *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_active; }
    void setActive(bool active);
    // The first thing inside that Tab would stop at.
    Q_INVOKABLE void focusFirst();

Q_SIGNALS:
    void activeChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;

private:
    void take();
    void giveBack();
    void bringBack();
    void step(bool forward);
    [[nodiscard]] bool holds(const QQuickItem *item) const;
    [[nodiscard]] QList<QQuickItem *> stops() const;

    bool m_active{false};
    QPointer<QQuickItem> m_before;
    QMetaObject::Connection m_watch;
};
