// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QImage>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>

// A bundled outline icon, tinted like the text beside it. It says nothing by itself: a word always stands next to it.
// One that points forward or back along the line of reading is turned round where that runs from right to left.
class Icon : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY colorChanged FINAL)
    // Second colour; only the application's own mark has one. Follows `color` until it is set.
    Q_PROPERTY(QColor accent READ accent WRITE setAccent NOTIFY accentChanged FINAL)
    Q_PROPERTY(int size READ size WRITE setSize NOTIFY sizeChanged FINAL)
    // False when no icon of that name is bundled; such an icon draws nothing.
    Q_PROPERTY(bool found READ isFound NOTIFY foundChanged FINAL)
    QML_ELEMENT

public:
    explicit Icon(QQuickItem *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QColor color() const { return m_color; }
    void setColor(const QColor &color);
    [[nodiscard]] QColor accent() const { return m_accent.isValid() ? m_accent : m_color; }
    void setAccent(const QColor &accent);
    [[nodiscard]] int size() const { return m_size; }
    void setSize(int size);
    [[nodiscard]] bool isFound() const { return m_found; }
    // The picture of an icon, `pixels` wide and high: for what draws many of them itself. On the GUI thread only.
    [[nodiscard]] static QImage picture(
        const QString &name, const QColor &color, const QColor &accent, int pixels);
    // Device pixels that a length of 1 in an item takes. Counts a scaled ancestor as well, so that icons stay sharp
    // when the interface is enlarged.
    [[nodiscard]] static qreal pixelRatioOf(const QQuickItem &item);
    // What is drawn now, in device pixels; for tests.
    [[nodiscard]] QImage image() const { return m_image; }

Q_SIGNALS:
    void nameChanged();
    void colorChanged();
    void accentChanged();
    void sizeChanged();
    void foundChanged();

protected:
    void componentComplete() override;
    void updatePolish() override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void redraw();

    QString m_name;
    QColor m_color{Qt::gray};
    QColor m_accent;
    int m_size{16};
    bool m_found{false};
    bool m_imageIsNew{false};
    QImage m_image;
};
