// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/textfaults.h"

#include "items/textcells.h"

#include <QFont>
#include <QQuickItem>
#include <QQuickWindow>

using namespace Qt::StringLiterals;

namespace breakglass::app {

namespace {

// Line boxes have room above and below the letters; an overlap of less is not seen. It grows with the interface, and
// in the figures of a war room with the letters.
constexpr double slackOfPlainText = 3;
constexpr double roomInLine = 0.2;

double slackOf(const QQuickItem &item, const QFont &font)
{
    const double letters = font.pixelSize();
    const double slack = letters > 24 ? roomInLine * letters : slackOfPlainText;
    return slack * item.mapRectToScene(QRectF(0, 0, 1, 1)).height();
}

struct SeenText
{
    QString text;
    QRectF painted; ///< In the window.
    QRectF allowed; ///< What its ancestors let through, once it is scrolled into sight.
    QRectF shown;   ///< What they let through now.
    double slack = slackOfPlainText;
    bool isShortened = false;
    int layer = 0; ///< A dialog or a hint lies over the page on purpose.
};

// Where it is drawn, and how an ancestor limits it.
struct Surroundings
{
    QRectF allowed;
    QRectF shown;
    int layer = 0;
};

double aligned(double room, double taken, int alignment, Qt::Alignment middle, Qt::Alignment end)
{
    if (alignment & int(middle))
        return (room - taken) / 2;
    return alignment & int(end) ? room - taken : 0;
}

QRectF paintedBy(const QQuickItem &text)
{
    const QSizeF size(
        text.property("contentWidth").toDouble(), text.property("contentHeight").toDouble());
    const double x = aligned(text.width(), size.width(),
        text.property("effectiveHorizontalAlignment").toInt(), Qt::AlignHCenter, Qt::AlignRight);
    const double y = aligned(text.height(), size.height(),
        text.property("verticalAlignment").toInt(), Qt::AlignVCenter, Qt::AlignBottom);
    return text.mapRectToScene(QRectF(QPointF(x, y), size));
}

// A list that scrolls shows the rest when asked to; it cuts only across its direction.
void narrow(Surroundings &around, const QQuickItem &item)
{
    QRectF own = item.mapRectToScene(QRectF(QPointF(), item.size()));
    around.shown &= own;
    if (item.inherits("QQuickFlickable")) {
        // Neither it nor what is around it, the window least of all.
        constexpr double far = 1e6;
        if (item.property("contentHeight").toDouble() > item.height() + 1) {
            own.adjust(0, -far, 0, far);
            around.allowed.adjust(0, -far, 0, far);
        }
        if (item.property("contentWidth").toDouble() > item.width() + 1) {
            own.adjust(-far, 0, far, 0);
            around.allowed.adjust(-far, 0, far, 0);
        }
    }
    around.allowed &= own;
}

class Walk
{
public:
    void into(const QQuickItem &item, Surroundings around)
    {
        if (!item.isVisible() || item.opacity() < 0.1)
            return;
        if (item.property("liesOver").toBool())
            around.layer = ++m_layers;
        if (item.inherits("QQuickText"))
            see(item, around);
        else if (const auto *cells = qobject_cast<const items::TextCells *>(&item))
            seeCells(*cells, around);
        if (item.clip())
            narrow(around, item);
        for (const QQuickItem *child : item.childItems())
            into(*child, around);
    }
    [[nodiscard]] const QList<SeenText> &texts() const { return m_texts; }

private:
    void see(const QQuickItem &item, const Surroundings &around)
    {
        SeenText seen;
        seen.text = item.property("text").toString();
        if (seen.text.trimmed().isEmpty())
            return;
        seen.painted = paintedBy(item);
        seen.slack = slackOf(item, item.property("font").value<QFont>());
        seen.isShortened =
            item.property("truncated").toBool() && !item.property("mayElide").toBool();
        note(seen, around);
    }
    void seeCells(const items::TextCells &cells, const Surroundings &around)
    {
        for (const items::TextCell *cell : cells.list()) {
            if (!cell->isVisible() || cell->text().trimmed().isEmpty())
                continue;
            SeenText seen;
            seen.text = cell->text();
            seen.painted = cells.mapRectToScene(cells.drawnAt(*cell));
            seen.slack = slackOf(cells, cell->font());
            seen.isShortened = cell->isTruncated() && !cell->mayElide;
            note(seen, around);
        }
    }
    // Scrolled out of sight altogether is nothing that one sees.
    void note(SeenText seen, const Surroundings &around)
    {
        seen.allowed = around.allowed;
        seen.shown = around.shown;
        seen.layer = around.layer;
        if (seen.painted.intersects(seen.shown))
            m_texts.append(seen);
    }

    QList<SeenText> m_texts;
    int m_layers = 0;
};

bool isCut(const SeenText &seen)
{
    return seen.painted.left() < seen.allowed.left() - seen.slack ||
           seen.painted.right() > seen.allowed.right() + seen.slack ||
           seen.painted.top() < seen.allowed.top() - seen.slack ||
           seen.painted.bottom() > seen.allowed.bottom() + seen.slack;
}

bool areOverEachOther(const SeenText &one, const SeenText &other)
{
    const QRectF both = one.painted & one.shown & other.painted & other.shown;
    const double slack = std::min(one.slack, other.slack);
    const double rooms = one.slack + other.slack;
    return one.layer == other.layer && both.width() > slack && both.height() > rooms;
}

} // namespace

QStringList textFaults(const QQuickWindow &window)
{
    Walk walk;
    const QRectF whole(QPointF(), QSizeF(window.size()));
    walk.into(*window.contentItem(), {whole, whole, 0});
    const QList<SeenText> &texts = walk.texts();
    QStringList faults;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (texts[i].isShortened)
            faults.append(u"shortened: %1"_s.arg(texts[i].text));
        if (isCut(texts[i]))
            faults.append(u"cut: %1"_s.arg(texts[i].text));
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            if (areOverEachOther(texts[i], texts[j]))
                faults.append(u"over each other: %1 | %2"_s.arg(texts[i].text, texts[j].text));
        }
    }
    return faults;
}

} // namespace breakglass::app
