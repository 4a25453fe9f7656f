// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace breakglass::io {

/// Turns the bytes of a program, as they come, into lines that are safe to show: UTF-8 repaired,
/// terminal sequences, control and direction-changing characters dropped, at most 64 KiB each (the
/// rest follows as further lines).
class LineSplitter
{
public:
    explicit LineSplitter(std::function<void(QString)> line);
    void add(const QByteArray &bytes);
    /// Gives out a last line without its end.
    void finish();

    static constexpr qsizetype longestLine = 64 * 1024;

private:
    enum class Sequence { None, Escape, Control, Text, TextEscape };
    void take(QChar character);
    [[nodiscard]] bool isInSequence(QChar character);
    void giveLine();
    std::function<void(QString)> m_give;
    QStringDecoder m_decoder{QStringDecoder::Utf8};
    Sequence m_sequence = Sequence::None;
    bool m_afterReturn = false;
    QString m_line;
    qsizetype m_bytes = 0;
};

/// The same for a text that is here as a whole; line breaks and tabs stay.
[[nodiscard]] QString plainText(const QByteArray &bytes);

} // namespace breakglass::io
