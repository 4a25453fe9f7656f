// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QMetaProperty>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// A list for QML whose roles are the properties of a Q_GADGET row type.
class RowModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by a place model")
    Q_PROPERTY(int count READ count NOTIFY countChanged FINAL)
public:
    [[nodiscard]] int count() const { return rowCount({}); }
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void countChanged();

protected:
    RowModel(const QMetaObject &row, QObject *parent);
    [[nodiscard]] virtual const void *gadget(int row) const = 0;

private:
    const QMetaObject &m_row;
};

/// Rows of one type. `setRows` tells views only what changed, so delegates stay and focus is not lost.
template <typename Row>
class Rows final : public RowModel
{
public:
    explicit Rows(QObject *parent = nullptr) : RowModel(Row::staticMetaObject, parent) {}
    [[nodiscard]] int rowCount(const QModelIndex &parent) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    void setRow(int at, Row row)
    {
        if (m_rows.at(at) == row)
            return;
        m_rows[at] = std::move(row);
        Q_EMIT dataChanged(index(at), index(at));
    }
    void setRows(QList<Row> rows)
    {
        const int kept = int(std::min(m_rows.size(), rows.size()));
        for (int i = 0; i < kept; ++i)
            setRow(i, rows.at(i));
        if (rows.size() < m_rows.size()) {
            beginRemoveRows({}, kept, int(m_rows.size()) - 1);
            m_rows.resize(kept);
            endRemoveRows();
            Q_EMIT countChanged();
        } else if (rows.size() > kept) {
            beginInsertRows({}, kept, int(rows.size()) - 1);
            m_rows.append(rows.sliced(kept));
            endInsertRows();
            Q_EMIT countChanged();
        }
    }

protected:
    [[nodiscard]] const void *gadget(int row) const override { return &m_rows.at(row); }

private:
    QList<Row> m_rows;
};

} // namespace breakglass::console
