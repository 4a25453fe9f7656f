// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/rowmodel.h"

namespace breakglass::console {

RowModel::RowModel(const QMetaObject &row, QObject *parent) : QAbstractListModel(parent), m_row(row)
{
}

QHash<int, QByteArray> RowModel::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int i = 0; i < m_row.propertyCount(); ++i)
        names.insert(Qt::UserRole + 1 + i, m_row.property(i).name());
    return names;
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    const int property = role - Qt::UserRole - 1;
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || property < 0 ||
        property >= m_row.propertyCount())
        return {};
    return m_row.property(property).readOnGadget(gadget(index.row()));
}

} // namespace breakglass::console
