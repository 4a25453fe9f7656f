// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTranslator>

#include <memory>

namespace breakglass::app {

/// A language that nobody speaks, to see what a translation will do to the console: every letter has an accent, every
/// text is 40 % longer and stands in brackets. What shows without brackets is not translated; a closing bracket that is
/// missing was cut off; brackets in brackets are a sentence put together from pieces.
class PseudoLanguage : public QTranslator
{
    Q_OBJECT
public:
    explicit PseudoLanguage(Qt::LayoutDirection direction) : m_direction(direction) {}
    /// For "en-XA", and for "ar-XB", which is written from right to left; otherwise null.
    [[nodiscard]] static std::unique_ptr<QTranslator> of(const QString &language);

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source,
        const char *disambiguation = nullptr, int count = -1) const override;

private:
    Qt::LayoutDirection m_direction;
};

} // namespace breakglass::app
