// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/event.h"

#include <QList>

namespace breakglass::incident {

/// Alerts of one target that are kept quiet for an incident, as the record tells it.
struct Silence
{
    enum class State {
        Asked,  ///< Alertmanager has not answered yet.
        Held,   ///< It keeps the alerts quiet.
        Failed, ///< It never did.
        Unknown,
        Ended,
    };
    QString id; ///< "SILENCE-0001"
    QString incident;
    TargetId target;
    QString source;
    TimePoint until;
    QString held; ///< What Alertmanager calls it.
    State state = State::Asked;
    bool isEnding = false; ///< It was asked to end it.
};

/// A fold over the record.
class Silences
{
public:
    void apply(const Entry &entry);
    [[nodiscard]] const QList<Silence> &all() const { return m_all; }
    [[nodiscard]] const Silence *find(const QString &id) const;
    [[nodiscard]] QString nextId() const;

private:
    [[nodiscard]] Silence *known(const QString &id);
    QList<Silence> m_all;
};

} // namespace breakglass::incident
