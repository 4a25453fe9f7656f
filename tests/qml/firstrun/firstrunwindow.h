// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "app/language.h"
#include "app/textfaults.h"
#include "console/firstrun/firstrunmodel.h"
#include "console/palette/palettemodel.h"
#include "console/plan/planmodel.h"
#include "io/files.h"
#include "support/mainwindow.h"
#include "support/openconsole.h"

#include <QQuickItem>
#include <QQuickWindow>

namespace breakglass {

using namespace support;

inline bool isOf(const QQuickItem *item, const QString &type)
{
    return QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0) == type;
}

/// The console's window with nothing connected, and hands on its keyboard.
class FirstRunWindow : public QObject
{
protected:
    [[nodiscard]] console::Console &console() { return m_bench.console(); }
    [[nodiscard]] console::ShellModel &shell() { return *console().shell(); }
    [[nodiscard]] console::ConnectModel &connecting()
    {
        return *console().firstRun()->connecting();
    }
    [[nodiscard]] QQuickItem *item(const QString &type) const;
    [[nodiscard]] bool isShown(const QString &type) const
    {
        const QQuickItem *found = item(type);
        return found && found->isVisible();
    }
    [[nodiscard]] bool hasFocus(const QString &type) const
    {
        const QQuickItem *focus = m_window->window().activeFocusItem();
        return focus && isOf(focus, type);
    }
    void retype(const QString &text);
    void show(QSize size, const QString &theme);
    void picture(const QString &name);

    OpenConsole m_bench;
    std::unique_ptr<support::MainWindow> m_window;
    std::unique_ptr<app::Language> m_language;
};

// The first item of a QML type, in the order of the tree.
inline QQuickItem *FirstRunWindow::item(const QString &type) const
{
    QList<QQuickItem *> open{m_window->window().contentItem()};
    while (!open.isEmpty()) {
        QQuickItem *next = open.takeFirst();
        if (isOf(next, type))
            return next;
        open.append(next->childItems());
    }
    return nullptr;
}

inline void FirstRunWindow::retype(const QString &text)
{
    m_window->press(u"Ctrl+A"_s);
    m_window->type(text);
}

inline void FirstRunWindow::show(QSize size, const QString &theme)
{
    console().preferences()->setTheme(theme);
    m_bench.run(400ms);
    m_window->resize(size);
}

// What is on the screen can be read, whether a picture is kept or not.
inline void FirstRunWindow::picture(const QString &name)
{
    m_bench.run(200ms);
    m_window->settle();
    QCOMPARE(app::textFaults(m_window->window()).join(u'\n'), QString());
    m_window->picture(name);
}

} // namespace breakglass
