// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/console.h"
#include "support/activation.h"

#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>

namespace breakglass::support {

using namespace Qt::StringLiterals;

/// The Live place alone in a window, still, as wide as the shell gives it. Its console shows a session first.
class LivePage
{
public:
    console::Console console;
    QQuickView view;

    [[nodiscard]] console::RunModel &model() { return *console.run(); }
    void open(QSize size, bool dark)
    {
        auto *theme = view.engine()->singletonInstance<QObject *>("Breakglass.Theme", "Theme");
        theme->setProperty("reducedMotion", true);
        theme->setProperty("dark", dark);
        view.setColor(theme->property("bg").value<QColor>());
        view.setResizeMode(QQuickView::SizeRootObjectToView);
        view.resize(size);
        view.loadFromModule("Breakglass.Places.Run", "RunPlace");
        QVERIFY(activate(view));
    }
    /// Every text that can be seen, outside in.
    [[nodiscard]] QStringList texts() const
    {
        QStringList found;
        for (const QQuickItem *item : textItems())
            found.append(item->property("text").toString());
        return found;
    }
    /// Texts that are shown shorter than they are.
    [[nodiscard]] QStringList cut() const
    {
        QStringList found;
        for (const QQuickItem *item : textItems()) {
            if (item->property("truncated").toBool())
                found.append(item->property("text").toString());
        }
        return found;
    }
    [[nodiscard]] bool perform(const QString &action)
    {
        bool known = false;
        QMetaObject::invokeMethod(view.rootObject(), "perform", qReturnArg(known), action);
        return known;
    }
    /// For people who want to look: pictures go where BG_PICTURES says.
    void picture(const QString &name)
    {
        QCoreApplication::processEvents();
        const QImage image = view.grabWindow();
        QVERIFY(!image.isNull());
        if (const QString folder = qEnvironmentVariable("BG_PICTURES"); !folder.isEmpty())
            QVERIFY(image.save(u"%1/live-%2.png"_s.arg(folder, name)));
    }

private:
    [[nodiscard]] QList<const QQuickItem *> textItems() const
    {
        QList<const QQuickItem *> found;
        collect(view.rootObject(), found);
        return found;
    }
    static void collect(const QQuickItem *item, QList<const QQuickItem *> &found)
    {
        if (!item || !item->isVisible())
            return;
        if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
            found.append(item);
        for (const QQuickItem *child : item->childItems())
            collect(child, found);
    }
};

} // namespace breakglass::support
