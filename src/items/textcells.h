// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QGlyphRun>
#include <QtGui/QImage>
#include <QtGui/QTextLayout>
#include <QtQml/QQmlListProperty>
#include <QtQuick/QQuickItem>

namespace breakglass::items {

// One of the words of a TextCells: a line of plain text, with an icon before it or without. Figures are tabular as
// those of every text of the console.
class TextCell : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    // From where the reading begins: from the right where it runs from right to left.
    Q_PROPERTY(double x MEMBER m_x NOTIFY lookChanged FINAL)
    // The room for it; 0: as much as it takes.
    Q_PROPERTY(double width READ width WRITE setWidth NOTIFY widthChanged FINAL)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString icon MEMBER m_icon NOTIFY lookChanged FINAL)
    // Second colour of the icon; only few have one. Follows `color` until it is set.
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY lookChanged FINAL)
    Q_PROPERTY(int iconSize MEMBER m_iconSize NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY fontChanged FINAL)
    // Ends where its room ends, not begins where that begins.
    Q_PROPERTY(bool atEnd MEMBER m_isAtEnd NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool visible MEMBER m_isVisible NOTIFY lookChanged FINAL)
    // It comes from outside and may be longer than any room for it; its whole text is elsewhere, too.
    Q_PROPERTY(bool mayElide MEMBER mayElide FINAL)
    // What the whole text takes, and what is drawn of it.
    Q_PROPERTY(double naturalWidth READ naturalWidth NOTIFY naturalWidthChanged FINAL)
    Q_PROPERTY(double drawnWidth READ drawnWidth NOTIFY drawnWidthChanged FINAL)
    Q_PROPERTY(bool truncated READ isTruncated NOTIFY drawnWidthChanged FINAL)

public:
    explicit TextCell(QObject *parent = nullptr) : QObject(parent) {}

    [[nodiscard]] double x() const { return m_x; }
    [[nodiscard]] double width() const { return m_width; }
    void setWidth(double width);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QColor color() const { return m_color; }
    [[nodiscard]] QString icon() const { return m_icon; }
    [[nodiscard]] QColor accent() const { return m_accent.isValid() ? m_accent : m_color; }
    [[nodiscard]] int iconSize() const { return m_iconSize; }
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }
    [[nodiscard]] bool isVisible() const { return m_isVisible; }

    [[nodiscard]] double naturalWidth() const { return m_naturalWidth; }
    [[nodiscard]] double drawnWidth() const { return m_drawnWidth; }
    [[nodiscard]] bool isTruncated() const { return m_isTruncated; }
    // What is drawn; for its picture and for tests.
    [[nodiscard]] QTextLayout &layout() { return m_layout; }
    /// Found when they are drawn: most texts change more than once before that.
    [[nodiscard]] const QList<QGlyphRun> &glyphs() const;
    // What the icon and the gap behind it take.
    [[nodiscard]] double indent() const { return m_icon.isEmpty() ? 0 : m_iconSize + 6; }
    [[nodiscard]] double height() const { return m_height; }

    bool mayElide = false;

Q_SIGNALS:
    void lookChanged();
    void widthChanged();
    void textChanged();
    void fontChanged();
    void naturalWidthChanged();
    void drawnWidthChanged();

private:
    void measure();
    void fit();
    double lay(const QString &text);

    double m_x = 0;
    double m_width = 0;
    QString m_text;
    QString m_shown; // on one line
    QColor m_color{Qt::gray};
    QString m_icon;
    QColor m_accent;
    int m_iconSize = 14;
    QFont m_font;
    bool m_isAtEnd = false;
    bool m_isVisible = true;
    QTextLayout m_layout;
    mutable QList<QGlyphRun> m_glyphs; // of the layout; empty: not asked for yet
    double m_naturalWidth = 0;
    double m_drawnWidth = 0;
    double m_height = 0;
    bool m_isTruncated = false;
};

// The words of a row, drawn as one: a long list of such rows scrolls several times as fast as one of Text items. The
// row bears their accessible name.
class TextCells : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQmlListProperty<breakglass::items::TextCell> cells READ cells FINAL)
    // The numbers are those of Text.RenderType.
    Q_PROPERTY(int renderType READ renderType WRITE setRenderType NOTIFY renderTypeChanged FINAL)
    // Code is written from left to right in every language.
    Q_PROPERTY(bool alwaysFromLeft READ isAlwaysFromLeft WRITE setAlwaysFromLeft NOTIFY
            alwaysFromLeftChanged FINAL)
    Q_CLASSINFO("DefaultProperty", "cells")

public:
    explicit TextCells(QQuickItem *parent = nullptr);

    [[nodiscard]] QQmlListProperty<TextCell> cells() { return {this, &m_cells}; }
    [[nodiscard]] const QList<TextCell *> &list() const { return m_cells; }
    [[nodiscard]] int renderType() const { return m_renderType; }
    void setRenderType(int type);
    [[nodiscard]] bool isAlwaysFromLeft() const { return m_isAlwaysFromLeft; }
    void setAlwaysFromLeft(bool always);
    // Where the words of a cell lie in this item.
    [[nodiscard]] QRectF drawnAt(const TextCell &cell) const;
    [[nodiscard]] QRectF iconAt(const TextCell &cell) const;

Q_SIGNALS:
    void renderTypeChanged();
    void alwaysFromLeftChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &value) override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    [[nodiscard]] QRectF placed(double from, QSizeF size) const;
    [[nodiscard]] QImage pictureOf(const TextCell &cell) const;
    QSGNode *painted(QSGNode *old) const;
    QSGNode *composed(QSGNode *old) const;

    QList<TextCell *> m_cells; // owned by QML
    int m_renderType = 1;
    bool m_isAlwaysFromLeft = false;
};

} // namespace breakglass::items
