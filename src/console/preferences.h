// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// What one person has chosen for this console, kept in a file of theirs. Nothing in it changes what a plan does.
class Preferences : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed FINAL)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE reduceMotion NOTIFY changed FINAL)
    Q_PROPERTY(
        bool confirmsByTyping READ confirmsByTyping WRITE confirmByTyping NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
public:
    /// Chosen values; what the file does not say is as here.
    struct Choice
    {
        QString theme = QStringLiteral("dark"); ///< "dark", "light", "contrast"
        double scale = 1;                       ///< Of the interface, 1 to 2.
        bool reducedMotion = false;
        bool confirmsByTyping = false; ///< Type and press twice instead of holding.
        QString language;              ///< "de"; empty: the system's.
        QString workspace;             ///< Folder that was open last; empty: none.
        QStringList recent;            ///< Folders that were open, newest first.
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    /// Reads the file at once; a missing or damaged one leaves the defaults. Empty path: nothing is kept.
    explicit Preferences(QString path = {});

    [[nodiscard]] const Choice &choice() const { return m_choice; }
    /// For this start only, as the command line asked; not kept.
    void override(const Choice &choice);

    [[nodiscard]] QString theme() const { return m_choice.theme; }
    [[nodiscard]] double scale() const { return m_choice.scale; }
    [[nodiscard]] bool isMotionReduced() const { return m_choice.reducedMotion; }
    [[nodiscard]] bool confirmsByTyping() const { return m_choice.confirmsByTyping; }
    [[nodiscard]] QString language() const { return m_choice.language; }
    void setTheme(const QString &theme);
    void setScale(double scale);
    void reduceMotion(bool reduced);
    void confirmByTyping(bool typing);
    void setLanguage(const QString &language);
    /// Opened at the next start; empty: nothing is connected.
    void rememberWorkspace(const QString &folder);

Q_SIGNALS:
    void changed();
    /// The choice could not be written; it holds until the console is closed.
    void notKept(const QString &why);

private:
    void choose(const Choice &choice);

    QString m_path;
    Choice m_choice;
};

} // namespace breakglass::console
