// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/logsource.h"

#include <QtCore/QPointer>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>
#include <QtQuick/QQuickItem>

namespace breakglass::items {

// Between the edges of a log and its lines.
inline constexpr double logPadding = 12;

// Every colour of a log; the caller sets them from Theme.
struct LogColors
{
    Q_GADGET
    QML_VALUE_TYPE(logColors)
    Q_PROPERTY(QColor time MEMBER time FINAL)
    Q_PROPERTY(QColor text MEMBER text FINAL)
    Q_PROPERTY(QColor command MEMBER command FINAL)
    Q_PROPERTY(QColor output MEMBER output FINAL)
    Q_PROPERTY(QColor gate MEMBER gate FINAL)
    Q_PROPERTY(QColor warning MEMBER warning FINAL)
    Q_PROPERTY(QColor error MEMBER error FINAL)
    Q_PROPERTY(QColor note MEMBER note FINAL)
    Q_PROPERTY(QColor commandRow MEMBER commandRow FINAL)
    Q_PROPERTY(QColor selection MEMBER selection FINAL)

public:
    QColor time;       // Theme.t3
    QColor text;       // Theme.t1
    QColor command;    // Theme.accent
    QColor output;     // Theme.t3
    QColor gate;       // Theme.ok
    QColor warning;    // Theme.caution
    QColor error;      // Theme.danger in production, Theme.caution elsewhere
    QColor note;       // Theme.t2
    QColor commandRow; // Theme.s1: lies behind commands
    QColor selection;  // Theme.sel

    [[nodiscard]] QColor ofTag(LogRow::Tag tag) const;
    bool operator==(const LogColors &other) const = default;
};

// Shows the visible lines of a LogSource and holds nothing else, however long the log is. Long lines wrap, none is
// shortened. It follows the end until somebody scrolls; End follows again.
class LogView : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(
        breakglass::items::LogSource *source READ source WRITE setSource NOTIFY sourceChanged FINAL)
    Q_PROPERTY(
        breakglass::items::LogColors colors READ colors WRITE setColors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(double lineHeight READ lineHeight WRITE setLineHeight NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged FINAL)
    Q_PROPERTY(bool following READ isFollowing WRITE setFollowing NOTIFY followingChanged FINAL)
    // Lines that came since scrolling held the log: "12 new lines".
    Q_PROPERTY(int newLines READ newLines NOTIFY newLinesChanged FINAL)
    // The first visible line, and about how many are visible: for a ScrollBar.
    Q_PROPERTY(int topLine READ topLine WRITE setTopLine NOTIFY scrolled FINAL)
    Q_PROPERTY(int visibleLines READ visibleLines NOTIFY scrolled FINAL)
    Q_PROPERTY(
        int currentLine READ currentLine WRITE setCurrentLine NOTIFY currentLineChanged FINAL)
    QML_ELEMENT

public:
    explicit LogView(QQuickItem *parent = nullptr);

    [[nodiscard]] LogSource *source() const { return m_source; }
    void setSource(LogSource *source);
    [[nodiscard]] LogColors colors() const { return m_colors; }
    void setColors(const LogColors &colors);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    void setLineHeight(double height);
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] bool isFollowing() const { return m_isFollowing; }
    void setFollowing(bool following);
    [[nodiscard]] int newLines() const { return m_newLines; }
    [[nodiscard]] int topLine() const { return m_topLine; }
    void setTopLine(int line);
    [[nodiscard]] int visibleLines() const { return int(m_shown.size()); }
    [[nodiscard]] int currentLine() const { return m_currentLine; }
    void setCurrentLine(int line);

    // Puts the current line's text on the clipboard.
    Q_INVOKABLE void copyCurrentLine() const;

    // One line on the screen: which, where, and its wrapped rows.
    struct ShownLine
    {
        int line{0};
        double y{0};
        LogRow row;
        QList<QString> rows;
    };
    [[nodiscard]] const QList<ShownLine> &shownLines() const { return m_shown; }

Q_SIGNALS:
    void sourceChanged();
    void lookChanged();
    void nameChanged();
    void followingChanged();
    void newLinesChanged();
    void scrolled();
    void currentLineChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeLines(int count, int dropped);
    void startOver();
    void relayout();
    void scrollBy(int lines);
    void holdAt(int line);
    void setNewLines(int count);
    void describe();
    [[nodiscard]] int lineCount() const { return m_source ? m_source->lineCount() : 0; }
    [[nodiscard]] int lastTop() const;
    [[nodiscard]] int columnCount() const;
    [[nodiscard]] ShownLine layLine(int line) const;
    void layFromTop();
    void layFromEnd();

    QPointer<LogSource> m_source;
    LogColors m_colors;
    QFont m_font;
    QString m_name;
    double m_lineHeight{19};
    double m_cellWidth{7.2};
    QList<ShownLine> m_shown;
    int m_topLine{0};
    int m_currentLine{-1};
    int m_newLines{0};
    double m_wheel{0};
    bool m_isFollowing{true};
};

} // namespace breakglass::items
