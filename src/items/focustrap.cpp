// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/focustrap.h"

#include <QtGui/QKeyEvent>
#include <QtQuick/QQuickWindow>

FocusTrap::FocusTrap(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemIsFocusScope);
}

void FocusTrap::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    if (active)
        take();
    else
        giveBack();
    Q_EMIT activeChanged();
}

void FocusTrap::take()
{
    if (!window())
        return;
    QQuickItem *before = window()->activeFocusItem();
    m_before = holds(before) ? nullptr : before;
    m_watch = connect(window(), &QQuickWindow::activeFocusItemChanged, this, &FocusTrap::bringBack);
    window()->installEventFilter(this);
    focusFirst();
}

void FocusTrap::giveBack()
{
    disconnect(m_watch);
    if (window())
        window()->removeEventFilter(this);
    setFocus(false);
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->forceActiveFocus(Qt::OtherFocusReason);
    m_before.clear();
}

void FocusTrap::focusFirst()
{
    const QList<QQuickItem *> all = stops();
    if (all.isEmpty())
        forceActiveFocus(Qt::PopupFocusReason);
    else
        all.first()->forceActiveFocus(Qt::PopupFocusReason);
}

// Whatever moved the focus out, a click or a key, it comes back. A window that sleeps has no focus item.
void FocusTrap::bringBack()
{
    const QQuickItem *now = window() ? window()->activeFocusItem() : nullptr;
    const bool asleep = !now || now == window()->contentItem();
    if (m_active && !asleep && !holds(now))
        focusFirst();
}

// Tab is decided on before any parent of the focus item sees it, so it is caught at the window.
bool FocusTrap::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress &&
        holds(window() ? window()->activeFocusItem() : nullptr)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool back = key->key() == Qt::Key_Backtab ||
                          (key->key() == Qt::Key_Tab && key->modifiers() & Qt::ShiftModifier);
        const bool plain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
        if (plain && (back || key->key() == Qt::Key_Tab)) {
            step(!back);
            return true;
        }
    }
    return QQuickItem::eventFilter(watched, event);
}

void FocusTrap::step(bool forward)
{
    const QList<QQuickItem *> all = stops();
    if (all.isEmpty())
        return;
    // In a list the row has the focus, and the list is the stop.
    QQuickItem *now = window()->activeFocusItem();
    while (now && now != this && !all.contains(now))
        now = now->parentItem();
    const qsizetype at = all.indexOf(now);
    const qsizetype next = (at + (forward ? 1 : -1) + all.size()) % all.size();
    all.at(at < 0 && !forward ? all.size() - 1 : next)
        ->forceActiveFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void FocusTrap::itemChange(ItemChange change, const ItemChangeData &value)
{
    if (change == ItemSceneChange) {
        disconnect(m_watch);
        if (m_active && value.window)
            take();
    }
    QQuickItem::itemChange(change, value);
}

bool FocusTrap::holds(const QQuickItem *item) const
{
    return item && (item == this || isAncestorOf(item));
}

// Everything inside that Tab stops at, in reading order.
QList<QQuickItem *> FocusTrap::stops() const
{
    QList<QQuickItem *> found;
    const auto visit = [&found](const auto &self, const QQuickItem *parent) -> void {
        for (QQuickItem *child : parent->childItems()) {
            if (!child->isVisible() || !child->isEnabled())
                continue;
            if (child->activeFocusOnTab())
                found.append(child);
            self(self, child);
        }
    };
    visit(visit, this);
    return found;
}
