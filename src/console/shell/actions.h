// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace breakglass::console {

/// One thing that a key does. The one registry behind shortcuts, hints and the shortcut sheet.
struct Action
{
    Q_GADGET
    Q_PROPERTY(QString actionId MEMBER id FINAL)
    Q_PROPERTY(QString place MEMBER place FINAL)
    Q_PROPERTY(QStringList keyList READ keyList FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString hint MEMBER hint FINAL)
    Q_PROPERTY(bool isBound READ isBound FINAL)
    Q_PROPERTY(int group READ group FINAL)
public:
    QString id;    ///< "go-1", "roll-back": what a place's `perform` is asked for.
    QString place; ///< Place it belongs to, or empty: everywhere.
    QString keys;  ///< Portable text of a QKeySequence; several are separated by a space.
    QString title; ///< "Declare incident"
    QString hint;  ///< Short words for the status bar; empty: not shown there.

    [[nodiscard]] QStringList keyList() const { return keys.split(QLatin1Char(' ')); }
    /// False for keys that mean something to the item in focus (arrows, Enter, Space): the place listens itself.
    [[nodiscard]] bool isBound() const;
    /// On the sheet of shortcuts: 0 of the place, 1 a way to a place, 2 everywhere.
    [[nodiscard]] int group() const;
    friend bool operator==(const Action &, const Action &) = default;
};

/// All actions, in the order of UI.md section 5, in the language of now.
[[nodiscard]] QList<Action> allActions();
/// Those of the first run, where nothing is connected yet: its three ways in, then those of everywhere.
[[nodiscard]] QList<Action> firstActions();
/// Those of one place, then those of everywhere.
[[nodiscard]] QList<Action> actionsOf(const QString &place);

} // namespace breakglass::console
