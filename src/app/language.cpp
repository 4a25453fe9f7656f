// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/language.h"

#include "app/pseudolanguage.h"
#include "console/console.h"

#include <QCoreApplication>
#include <QLocale>
#include <QQmlEngine>

using namespace Qt::StringLiterals;

namespace breakglass::app {

Language::Language(QQmlEngine &engine, console::Console &console, QString folder)
    : m_engine(engine), m_console(console), m_folder(std::move(folder))
{
    connect(m_console.preferences(), &console::Preferences::changed, this, &Language::follow);
    speak(m_spoken);
    follow();
}

Language::~Language()
{
    if (!m_translator)
        return;
    QCoreApplication::removeTranslator(m_translator.get());
    m_translator.reset();
    speak(u"en"_s);
    m_console.retranslate();
}

std::unique_ptr<QTranslator> Language::load(const QString &wanted, QString &language) const
{
    const QStringList candidates =
        wanted.isEmpty() ? QLocale::system().uiLanguages() : QStringList{wanted};
    language = u"en"_s;
    if (auto pseudo = PseudoLanguage::of(wanted)) {
        language = wanted;
        return pseudo;
    }
    for (const QString &candidate : candidates) {
        const QString code = candidate.section(u'-', 0, 0).section(u'_', 0, 0).toLower();
        if (code == u"en")
            break;
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(u"%1/breakglass_%2.qm"_s.arg(m_folder, code)))
            continue;
        language = code;
        return translator;
    }
    return {};
}

void Language::speak(const QString &language)
{
    m_spoken = language;
    // Numbers and dates for people are written as in the language around them, whatever the system's are.
    const bool isSpokenByPeople = m_translator && !PseudoLanguage::of(language);
    QLocale::setDefault(
        isSpokenByPeople ? QLocale(language) : QLocale(QLocale::English, QLocale::UnitedStates));
}

void Language::follow()
{
    const QString wanted = m_console.preferences()->language();
    if (m_followed == wanted)
        return;
    m_followed = wanted;
    QString language;
    auto translator = load(wanted, language);
    if (language == m_spoken)
        return;
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::move(translator);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    speak(language);
    m_console.retranslate();
    m_engine.retranslate();
}

} // namespace breakglass::app
