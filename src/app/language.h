// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

class QQmlEngine;

namespace breakglass::console {
class Console;
}

namespace breakglass::app {

/// Says everything in the language that the person has chosen, and again when another is chosen. English needs no
/// file; a language whose file is missing is said in English.
class Language : public QObject
{
    Q_OBJECT
public:
    /// Translations are `<folder>/breakglass_<language>.qm`.
    Language(QQmlEngine &engine, console::Console &console,
        QString folder = QStringLiteral(":/breakglass/translations"));
    ~Language() override;
    /// "de" while German is spoken, "en" otherwise.
    [[nodiscard]] const QString &spoken() const { return m_spoken; }

private:
    void follow();
    void speak(const QString &language);
    [[nodiscard]] std::unique_ptr<QTranslator> load(const QString &wanted, QString &language) const;

    QQmlEngine &m_engine;
    console::Console &m_console;
    QString m_folder;
    std::optional<QString> m_followed; ///< The choice that was followed last.
    QString m_spoken = QStringLiteral("en");
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace breakglass::app
