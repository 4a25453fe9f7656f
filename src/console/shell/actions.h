// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// One thing that a key does. The one registry behind shortcuts, hints and the shortcut sheet.
struct Action
{
    QString id;    ///< "go-overview", "plan-strategy": what a place's `perform` is asked for.
    QString place; ///< Place it belongs to, or empty: everywhere.
    QString keys;  ///< Portable text of a QKeySequence; several are separated by a space.
    QString title; ///< "Declare incident"
    QString hint;  ///< Short words for the status bar; empty: not shown there.
};

/// All actions, in the order of UI.md section 5.
[[nodiscard]] const QList<Action> &allActions();

/// The actions of one place and those of everywhere, for QML.
class ActionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
public:
    enum Role {
        ActionIdRole = Qt::UserRole + 1,
        KeysRole,
        TitleRole,
        HintRole,
        SequencesRole,
        IsLocalRole
    };
    using QAbstractListModel::QAbstractListModel;
    void setPlace(const QString &place);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

private:
    QList<Action> m_actions;
};

} // namespace breakglass::console
