// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/syntaxspans.h"

#include <memory>
#include <optional>
#include <QtGui/QColor>
#include <QtGui/QFont>
#include <QtGui/QTextLayout>
#include <QtQml/QQmlProperty>
#include <QtQml/qqmlregistration.h>
#include <QtQuick/QQuickItem>
#include <vector>

namespace breakglass::items {

// The colours of code; the caller sets them from Theme (synKey, synStr, synNum, synKw, synCom and t1).
struct CodeColors
{
    Q_GADGET
    QML_VALUE_TYPE(codeColors)
    Q_PROPERTY(QColor text MEMBER text FINAL)
    Q_PROPERTY(QColor key MEMBER key FINAL)
    Q_PROPERTY(QColor string MEMBER string FINAL)
    Q_PROPERTY(QColor number MEMBER number FINAL)
    Q_PROPERTY(QColor keyword MEMBER keyword FINAL)
    Q_PROPERTY(QColor comment MEMBER comment FINAL)

public:
    QColor text;
    QColor key;
    QColor string;
    QColor number;
    QColor keyword;
    QColor comment;

    [[nodiscard]] QColor ofRole(SyntaxRole role) const;
    bool operator==(const CodeColors &other) const = default;
};

// Code or a command in full: it wraps and is never shortened; its height follows from its width. The text is laid out
// as plain characters, so markup in it stays visible text. Colours of a long text, or of
// the first in its language, arrive one turn of the event loop later.
class CodeText : public QQuickItem
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)
    // bash, yaml, json, diff; anything else stays plain.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY textChanged FINAL)
    Q_PROPERTY(
        breakglass::items::CodeColors colors READ colors WRITE setColors NOTIFY lookChanged FINAL)
    Q_PROPERTY(QFont font READ font WRITE setFont NOTIFY lookChanged FINAL)
    Q_PROPERTY(double lineHeight READ lineHeight WRITE setLineHeight NOTIFY lookChanged FINAL)
    // All of it in the colour of its text, whatever it says.
    Q_PROPERTY(bool plain READ isPlain WRITE setPlain NOTIFY lookChanged FINAL)
    Q_PROPERTY(bool strikeout READ isStruckOut WRITE setStrikeout NOTIFY lookChanged FINAL)
    // Pieces that stand out wherever they occur, as they are written; and the one that is searched for, in any case.
    Q_PROPERTY(QStringList marks READ marks WRITE setMarks NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor markColor MEMBER m_markColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(QString found READ found WRITE setFound NOTIFY lookChanged FINAL)
    Q_PROPERTY(QColor foundColor MEMBER m_foundColor NOTIFY lookChanged FINAL)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY laidOut FINAL)
    QML_ELEMENT

public:
    explicit CodeText(QQuickItem *parent = nullptr);
    ~CodeText() override;

    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString &text);
    [[nodiscard]] QString language() const { return m_language; }
    void setLanguage(const QString &language);
    [[nodiscard]] CodeColors colors() const { return m_colors; }
    void setColors(const CodeColors &colors);
    [[nodiscard]] QFont font() const { return m_font; }
    void setFont(const QFont &font);
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    void setLineHeight(double height);
    [[nodiscard]] bool isPlain() const { return m_isPlain; }
    void setPlain(bool plain);
    [[nodiscard]] bool isStruckOut() const { return m_isStruckOut; }
    void setStrikeout(bool strikeout);
    [[nodiscard]] QStringList marks() const { return m_marks; }
    void setMarks(const QStringList &marks);
    [[nodiscard]] QString found() const { return m_found; }
    void setFound(const QString &text);
    [[nodiscard]] int lineCount() const { return m_lineCount; }

    // The original text, to the clipboard.
    Q_INVOKABLE void copy() const;

    // What is laid out, characters as they are seen; for tests.
    [[nodiscard]] QString shownText() const;
    [[nodiscard]] const QList<SyntaxSpan> &spans() const { return m_spans; }

Q_SIGNALS:
    void textChanged();
    void lookChanged();
    void laidOut();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void updatePolish() override;
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *data) override;

private:
    void refresh();
    void describe();
    void layOut();
    void layOutLater();
    [[nodiscard]] double room() const;
    void colourLater();
    void colour();
    [[nodiscard]] QList<QTextLayout::FormatRange> formatsOf(int start, const QString &line) const;
    QSGNode *painted(QSGNode *old) const;
    QSGNode *composed(QSGNode *old) const;
    void addMarks(const QString &line, QList<QTextLayout::FormatRange> &formats) const;

    std::optional<QQmlProperty> m_accessibleName; // finding it takes longer than writing it
    QString m_text;
    QString m_shown; // harmless, line by line as in the text
    QString m_language;
    CodeColors m_colors;
    QFont m_font;
    double m_lineHeight{20};
    QStringList m_marks;
    QString m_found;
    QColor m_markColor;
    QColor m_foundColor;
    QList<SyntaxSpan> m_spans;
    std::vector<std::shared_ptr<QTextLayout>> m_layouts; // none changes once it is laid out
    int m_lineCount{0};
    double m_naturalWidth{0};
    double m_advance{0}; // of a character, where all have the same
    bool m_isPlain{false};
    bool m_isStruckOut{false};
    bool m_isColouring{false};
};

} // namespace breakglass::items
