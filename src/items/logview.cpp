// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "items/logview.h"

#include "items/chartscale.h"
#include "items/logtext.h"

#include <cmath>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtGui/QFontMetricsF>
#include <QtGui/QGuiApplication>
#include <QtQml/qqml.h>
#include <QtQml/QQmlContext>
#include <QtQml/QQmlProperty>

using namespace Qt::StringLiterals;

namespace breakglass::items {

namespace {

// Cells taken by "HH:mm:ss " and the tag.
constexpr int leadingCells = 14;
constexpr int wheelStep = 120;
constexpr int linesPerStep = 3;

QFont logFont()
{
    QFont font(u"JetBrains Mono"_s);
    font.setPixelSize(12);
    font.setStyleHint(QFont::Monospace);
    font.setFeature(QFont::Tag("calt"), 0);
    font.setFeature(QFont::Tag("zero"), 1);
    return font;
}

} // namespace

QColor LogColors::ofTag(LogRow::Tag tag) const
{
    switch (tag) {
    case LogRow::Command:
        return command;
    case LogRow::Output:
        return output;
    case LogRow::Gate:
        return gate;
    case LogRow::Warning:
        return warning;
    case LogRow::Error:
        return error;
    case LogRow::Note:
        break;
    }
    return note;
}

LogView::LogView(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
    setClip(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setActiveFocusOnTab(true);
    setFont(logFont());
}

void LogView::componentComplete()
{
    QQuickItem::componentComplete();
    describe();
    polish();
}

void LogView::describe()
{
    QQmlContext *context = qmlContext(this);
    if (context && isComponentComplete()) {
        const QString shown = m_name.isEmpty() ? u"Log"_s : m_name;
        QQmlProperty(this, u"Accessible.role"_s, context).write(int(QAccessible::List));
        QQmlProperty(this, u"Accessible.name"_s, context).write(shown);
    }
}

void LogView::setSource(LogSource *source)
{
    if (m_source == source) {
        return;
    }
    if (m_source) {
        m_source->disconnect(this);
    }
    m_source = source;
    if (source) {
        connect(source, &LogSource::appended, this, &LogView::takeLines);
        connect(source, &LogSource::reset, this, &LogView::startOver);
        connect(source, &QObject::destroyed, this, &LogView::startOver);
    }
    startOver();
    Q_EMIT sourceChanged();
}

// A held log stays on the lines that are being read, also while older ones leave the ring.
void LogView::takeLines(int count, int dropped)
{
    const int current = m_currentLine - dropped;
    if (dropped > 0 && m_currentLine >= 0) {
        m_currentLine = std::max(current, -1);
        Q_EMIT currentLineChanged();
    }
    if (!m_isFollowing) {
        m_topLine = std::max(m_topLine - dropped, 0);
        setNewLines(std::min(m_newLines + count, lineCount()));
        const auto end = m_shown.isEmpty() ? 0 : m_shown.last().line + 1;
        const bool isFull = lineCount() - count > end - dropped;
        if (dropped == 0 && isFull) {
            return; // What came lies below what is shown.
        }
    }
    polish();
}

void LogView::startOver()
{
    m_topLine = 0;
    m_currentLine = -1;
    setNewLines(0);
    m_isFollowing = true;
    polish();
    Q_EMIT followingChanged();
    Q_EMIT currentLineChanged();
}

void LogView::setNewLines(int count)
{
    if (m_newLines != count) {
        m_newLines = count;
        Q_EMIT newLinesChanged();
    }
}

void LogView::setFollowing(bool following)
{
    if (m_isFollowing == following) {
        return;
    }
    m_isFollowing = following;
    if (following) {
        setNewLines(0);
    }
    polish();
    Q_EMIT followingChanged();
}

void LogView::geometryChange(const QRectF &now, const QRectF &before)
{
    QQuickItem::geometryChange(now, before);
    if (now.size() != before.size()) {
        polish();
    }
}

int LogView::columnCount() const
{
    const double room = width() - 2 * logPadding;
    return std::max(int(room / m_cellWidth) - leadingCells, 10);
}

LogView::ShownLine LogView::layLine(int line) const
{
    ShownLine shown;
    shown.line = line;
    shown.row = m_source->at(line);
    shown.rows = wrapCells(shown.row.text, columnCount());
    return shown;
}

void LogView::layFromTop()
{
    double y = 0;
    for (int line = m_topLine; line < lineCount() && y < height(); ++line) {
        ShownLine shown = layLine(line);
        shown.y = y;
        y += double(shown.rows.size()) * m_lineHeight;
        m_shown.append(shown);
    }
}

// The last line ends at the lower edge; a short log begins at the upper.
void LogView::layFromEnd()
{
    double y = height();
    for (int line = lineCount() - 1; line >= 0 && y > 0; --line) {
        ShownLine shown = layLine(line);
        y -= double(shown.rows.size()) * m_lineHeight;
        shown.y = y;
        m_shown.prepend(shown);
    }
    if (y > 0) {
        for (ShownLine &shown : m_shown) {
            shown.y -= y;
        }
    }
    m_topLine = m_shown.isEmpty() ? 0 : m_shown.first().line;
}

void LogView::relayout()
{
    m_shown.clear();
    if (!m_source || height() <= 0) {
        return;
    }
    if (m_isFollowing) {
        layFromEnd();
    } else {
        m_topLine = std::clamp(m_topLine, 0, std::max(lineCount() - 1, 0));
        layFromTop();
    }
}

void LogView::updatePolish()
{
    relayout();
    update();
    Q_EMIT scrolled();
}

// The first line of the last full screen.
int LogView::lastTop() const
{
    double y = height();
    int line = lineCount();
    while (line > 0) {
        y -= double(layLine(line - 1).rows.size()) * m_lineHeight;
        if (y < 0) {
            break;
        }
        --line;
    }
    return std::min(line, std::max(lineCount() - 1, 0));
}

void LogView::holdAt(int line)
{
    const int last = lastTop();
    m_topLine = std::clamp(line, 0, last);
    setFollowing(m_topLine >= last);
    polish();
}

void LogView::setTopLine(int line)
{
    if (line != m_topLine) {
        holdAt(line);
    }
}

void LogView::scrollBy(int lines)
{
    // While following, the first line may be cut at the top; scrolling up starts from the first whole one.
    const bool isCut = m_isFollowing && !m_shown.isEmpty() && m_shown.first().y < 0;
    holdAt(m_topLine + (isCut ? 1 : 0) + lines);
}

void LogView::setCurrentLine(int line)
{
    const int wanted = std::clamp(line, -1, lineCount() - 1);
    if (wanted == m_currentLine) {
        return;
    }
    m_currentLine = wanted;
    if (wanted >= 0 && !m_shown.isEmpty()) {
        const int last = m_shown.last().line;
        if (wanted < m_topLine || (wanted == m_topLine && m_shown.first().y < 0)) {
            holdAt(wanted);
        } else if (wanted >= last && wanted < lineCount() - 1) {
            holdAt(m_topLine + wanted - last + 1);
        } else if (wanted == lineCount() - 1) {
            setFollowing(true);
        } else {
            setFollowing(false);
        }
    }
    polish();
    Q_EMIT currentLineChanged();
}

void LogView::copyCurrentLine() const
{
    if (m_source && m_currentLine >= 0) {
        QGuiApplication::clipboard()->setText(m_source->at(m_currentLine).text);
    }
}

void LogView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    const int steps = int(m_wheel / wheelStep * linesPerStep);
    m_wheel -= double(steps) * wheelStep / linesPerStep;
    if (steps != 0) {
        scrollBy(-steps);
    }
    event->accept();
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    const double y = event->position().y();
    for (const ShownLine &shown : m_shown) {
        if (y >= shown.y && y < shown.y + double(shown.rows.size()) * m_lineHeight) {
            setCurrentLine(shown.line);
            break;
        }
    }
    event->accept();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(visibleLines() - 1, 1);
    const int from = m_currentLine >= 0 ? m_currentLine : lineCount();
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrentLine(std::max(from - 1, 0));
        break;
    case Qt::Key_Down:
        setCurrentLine(from + 1);
        break;
    case Qt::Key_PageUp:
        scrollBy(-page);
        break;
    case Qt::Key_PageDown:
        scrollBy(page);
        break;
    case Qt::Key_Home:
        holdAt(0);
        break;
    case Qt::Key_End:
        setFollowing(true);
        break;
    default:
        if (event->matches(QKeySequence::Copy)) {
            copyCurrentLine();
            break;
        }
        event->ignore();
    }
}

void LogView::setColors(const LogColors &colors)
{
    if (m_colors != colors) {
        m_colors = colors;
        polish();
        Q_EMIT lookChanged();
    }
}

void LogView::setFont(const QFont &font)
{
    m_font = font;
    m_cellWidth = std::max(QFontMetricsF(font).horizontalAdvance(u'0'), 1.0);
    polish();
    Q_EMIT lookChanged();
}

void LogView::setLineHeight(double height)
{
    if (m_lineHeight != height && height > 1) {
        m_lineHeight = height;
        polish();
        Q_EMIT lookChanged();
    }
}

void LogView::setName(const QString &name)
{
    if (m_name != name) {
        m_name = name;
        describe();
        Q_EMIT nameChanged();
    }
}

} // namespace breakglass::items
