// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "execution/runview.h"
#include "items/logsource.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// The log of the run as a LogView reads it. What comes in one turn of the event loop goes in as one
/// batch.
class RunLog : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RunModel")
    Q_PROPERTY(QObject *source READ source CONSTANT FINAL)
    Q_PROPERTY(int filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    Q_PROPERTY(int warnings READ warnings NOTIFY counted FINAL)
    Q_PROPERTY(QString text READ text NOTIFY counted FINAL)
public:
    explicit RunLog(QObject *parent = nullptr);

    [[nodiscard]] items::RingLogSource *source() { return &m_source; }
    [[nodiscard]] int filter() const { return m_filter; }
    void setFilter(int filter); ///< 0: all, 1: commands, 2: gate, 3: warnings and errors.
    [[nodiscard]] int warnings() const;
    [[nodiscard]] QString text() const; ///< "live, 41 lines"

    void start(const QList<execution::LogLine> &lines);
    void append(const execution::LogLine &line);
    void setLive(bool live);

Q_SIGNALS:
    void filterChanged();
    void counted();

private:
    void flush();

    items::RingLogSource m_source;
    QList<items::LogRow> m_waiting;
    int m_filter = 0;
    bool m_live = false;
};

} // namespace breakglass::console
