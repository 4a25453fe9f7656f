// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace breakglass::items {

// One line of a log: when, of what kind, what. The text is plain and already harmless (see logtext.h).
struct LogRow
{
    Q_GADGET
    QML_VALUE_TYPE(logRow)
    Q_PROPERTY(double time MEMBER time FINAL)
    Q_PROPERTY(Tag tag MEMBER tag FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    // Shown as "$", out, gate, warn, err, info.
    enum Tag { Command, Output, Gate, Warning, Error, Note };
    Q_ENUM(Tag)

    double time{0};
    Tag tag{Output};
    QString text;

    bool operator==(const LogRow &other) const = default;
};

// The word a tag is shown as.
[[nodiscard]] QString tagWord(LogRow::Tag tag);

// Where a LogView reads from. It asks for the few lines it shows; the source owns the text and limits it.
class LogSource : public QObject
{
    Q_OBJECT
    Q_PROPERTY(int lineCount READ lineCount NOTIFY lineCountChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("A model hands out log sources.")

public:
    using QObject::QObject;

    // Lines that pass the filter, oldest first.
    [[nodiscard]] virtual int lineCount() const = 0;
    [[nodiscard]] virtual LogRow at(int line) const = 0;

Q_SIGNALS:
    // `count` lines came at the end after `dropped` had gone at the front.
    void appended(int count, int dropped);
    void reset();
    void lineCountChanged();
};

// Keeps the last lines, 100,000 unless told otherwise and never more than 64 MiB of text, as UTF-8 in large pieces: a
// line costs its bytes and sixteen more. Filters them by tag.
class RingLogSource : public LogSource
{
    Q_OBJECT
    // Bits 1 << LogRow::Tag of the lines shown; -1 shows all.
    Q_PROPERTY(int shownTags READ shownTags WRITE setShownTags NOTIFY shownTagsChanged FINAL)
    Q_PROPERTY(int totalCount READ totalCount NOTIFY totalCountChanged FINAL)
    QML_ELEMENT
    QML_UNCREATABLE("A model hands out log sources.")

public:
    explicit RingLogSource(QObject *parent = nullptr, int capacity = 100000);

    [[nodiscard]] int lineCount() const override;
    [[nodiscard]] LogRow at(int line) const override;
    [[nodiscard]] int shownTags() const { return m_shownTags; }
    void setShownTags(int tags);
    // All lines kept, shown or not.
    [[nodiscard]] int totalCount() const { return int(m_end - m_firstSerial); }
    // Bytes of memory that hold them.
    [[nodiscard]] qsizetype heldBytes() const { return m_held; }
    // Lines kept of one tag: "Warnings 1".
    Q_INVOKABLE [[nodiscard]] int countOf(breakglass::items::LogRow::Tag tag) const;

    // One signal a batch: collect what came within a frame.
    void append(const QList<LogRow> &rows);
    void append(const LogRow &row) { append(QList<LogRow>{row}); }
    void clear();
    // Text of all lines that pass the filter, "HH:mm:ss tag text" each.
    Q_INVOKABLE [[nodiscard]] QString allText() const;

Q_SIGNALS:
    void shownTagsChanged();
    void totalCountChanged();

private:
    struct Line
    {
        double time{0};
        std::uint32_t end{0}; // of its text within the piece
        std::uint8_t tag{0};
    };
    // Lines that lie together, made and dropped as one.
    struct Piece
    {
        qint64 firstSerial{0};
        std::vector<Line> lines;
        std::vector<char> text;
    };

    [[nodiscard]] LogRow lineAt(qint64 serial) const;
    [[nodiscard]] const Piece &pieceOf(qint64 serial) const;
    [[nodiscard]] LogRow::Tag tagAt(qint64 serial) const;
    void keep(const LogRow &row);
    void dropFirst();
    [[nodiscard]] bool isShown(LogRow::Tag tag) const { return (m_shownTags >> tag) & 1; }
    [[nodiscard]] bool isFiltered() const;
    int dropSurplus();
    void filterAgain();

    std::deque<Piece> m_pieces;
    // Serial numbers of the lines that pass the filter; empty while all are shown.
    std::deque<qint64> m_passing;
    // Serial numbers of the first line kept and of the next to come.
    qint64 m_firstSerial{0};
    qint64 m_end{0};
    qsizetype m_held{0};
    std::array<int, 6> m_counts{};
    int m_capacity;
    int m_shownTags{-1};
};

} // namespace breakglass::items
