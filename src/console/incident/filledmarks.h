// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/incident/messagecomposer.h"

#include <memory>
#include <QColor>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// Keeps an editor's document at the composed text, and marks in it what is filled in. Only what differs is replaced,
/// so that the place where somebody writes stays.
class FilledMarks : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::MessageComposer *composer READ composer WRITE setComposer NOTIFY
            changed FINAL)
    Q_PROPERTY(QColor fill READ fill WRITE setFill NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
public:
    explicit FilledMarks(QObject *parent = nullptr);
    ~FilledMarks() override;
    [[nodiscard]] QQuickTextDocument *document() const { return m_document; }
    void setDocument(QQuickTextDocument *document);
    [[nodiscard]] MessageComposer *composer() const { return m_composer; }
    void setComposer(MessageComposer *composer);
    [[nodiscard]] QColor fill() const { return m_fill; }
    void setFill(const QColor &fill);
    [[nodiscard]] QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);

Q_SIGNALS:
    void changed();
    /// Another text is shown: what was written in the one before is of no matter here.
    void templateChanged();

private:
    class Highlighter;
    void show();
    void replaceText();

    QPointer<QQuickTextDocument> m_document;
    QPointer<MessageComposer> m_composer;
    std::unique_ptr<Highlighter> m_highlighter;
    QColor m_fill;
    QColor m_ink;
    QString m_template;       ///< Whose text the document shows.
    QList<TextSpan> m_marked; ///< What the document shows as filled in.
};

} // namespace breakglass::console
