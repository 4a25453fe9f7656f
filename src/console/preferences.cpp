// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/preferences.h"

#include "io/files.h"

#include <algorithm>
#include <cmath>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

const QStringList themes{u"dark"_s, u"light"_s, u"contrast"_s};
constexpr qint64 mostBytes = qint64{64} * 1024;
constexpr qsizetype mostRecent = 8;

double usableScale(double scale)
{
    return std::isfinite(scale) ? std::clamp(scale, 1.0, 2.0) : 1.0;
}

Preferences::Choice choiceFrom(const QJsonObject &file)
{
    Preferences::Choice choice;
    if (themes.contains(file.value(u"theme").toString()))
        choice.theme = file.value(u"theme").toString();
    choice.scale = usableScale(file.value(u"scale").toDouble(1));
    choice.reducedMotion = file.value(u"reduced_motion").toBool();
    choice.confirmsByTyping = file.value(u"confirms_by_typing").toBool();
    choice.language = file.value(u"language").toString();
    choice.workspace = file.value(u"workspace").toString();
    for (const QJsonValue folder : file.value(u"recent").toArray())
        choice.recent.append(folder.toString());
    choice.recent = choice.recent.first(std::min(choice.recent.size(), mostRecent));
    return choice;
}

QJsonObject fileOf(const Preferences::Choice &choice)
{
    return {{u"theme"_s, choice.theme}, {u"scale"_s, choice.scale},
        {u"reduced_motion"_s, choice.reducedMotion},
        {u"confirms_by_typing"_s, choice.confirmsByTyping}, {u"language"_s, choice.language},
        {u"workspace"_s, choice.workspace},
        {u"recent"_s, QJsonArray::fromStringList(choice.recent)}};
}

} // namespace

Preferences::Preferences(QString path) : m_path(std::move(path))
{
    if (m_path.isEmpty() || !io::fileExists(m_path))
        return;
    if (const auto bytes = io::readFile(m_path, mostBytes); bytes)
        m_choice = choiceFrom(QJsonDocument::fromJson(*bytes).object());
}

void Preferences::override(const Choice &choice)
{
    m_path.clear();
    choose(choice);
}

void Preferences::choose(const Choice &choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    Q_EMIT changed();
    if (m_path.isEmpty())
        return;
    const QByteArray text = QJsonDocument(fileOf(m_choice)).toJson();
    if (const Status written = io::writeFile(m_path, text); !written)
        Q_EMIT notKept(written.error().sentence());
}

void Preferences::setTheme(const QString &theme)
{
    Choice choice = m_choice;
    if (themes.contains(theme))
        choice.theme = theme;
    choose(choice);
}

void Preferences::setScale(double scale)
{
    Choice choice = m_choice;
    choice.scale = usableScale(scale);
    choose(choice);
}

void Preferences::reduceMotion(bool reduced)
{
    Choice choice = m_choice;
    choice.reducedMotion = reduced;
    choose(choice);
}

void Preferences::confirmByTyping(bool typing)
{
    Choice choice = m_choice;
    choice.confirmsByTyping = typing;
    choose(choice);
}

void Preferences::setLanguage(const QString &language)
{
    Choice choice = m_choice;
    choice.language = language;
    choose(choice);
}

void Preferences::rememberWorkspace(const QString &folder)
{
    Choice choice = m_choice;
    choice.workspace = folder;
    choice.recent.removeAll(folder);
    if (!folder.isEmpty())
        choice.recent.prepend(folder);
    if (choice.recent.size() > mostRecent)
        choice.recent.resize(mostRecent);
    choose(choice);
}

} // namespace breakglass::console
