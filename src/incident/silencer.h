// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"
#include "incident/silences.h"
#include "io/clock.h"
#include "io/httpgateway.h"
#include "io/turn.h"
#include "record/record.h"

#include <memory>
#include <QCoroTask>
#include <QObject>

namespace breakglass::incident {

/// Keeps the alerts of a target quiet while its incident lasts: shown, then recorded, then asked for, then recorded.
/// When the incident is resolved it is ended; without anybody it ends by itself.
class Silencer : public QObject
{
    Q_OBJECT
public:
    /// What Alertmanager will be asked, complete.
    struct Draft
    {
        QString id;
        TargetId target;
        QString source;
        QString incident;
        TimePoint until;
        HttpRequest request;
    };

    /// `http` is null where nothing real is reached. All outlive it.
    Silencer(const Workspace &workspace, record::Record &record, io::Clock &clock,
        io::HttpGateway *http);
    ~Silencer() override;

    /// What was asked when the console ended is unknown, and what outlived its incident is ended; call once.
    void start();
    [[nodiscard]] const Silences &silences() const { return m_silences; }
    /// Why no alerts of the target can be kept quiet, or empty.
    [[nodiscard]] QString obstacle(const TargetId &target) const;
    /// The request for `incident`, to be shown: until the end of its time to resolve, and an hour at least.
    [[nodiscard]] Expected<Draft> draft(
        const TargetId &target, const Incident &incident, const QString &person) const;
    /// Sends what was shown, once.
    [[nodiscard]] QCoro::Task<Expected<QString>> silence(Draft shown, QString person);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] const MetricsSource *sourceOf(const QString &name) const;
    void see(const Entry &entry);
    void endAll(const QString &incident);
    QCoro::Task<> end(QString id);
    QCoro::Task<> send(QString id, QString incident, bool begins, HttpRequest request);
    [[nodiscard]] QCoro::Task<Expected<Entry>> write(
        QString incident, events::Payload payload, QString actor = QStringLiteral("Breakglass"));

    const Workspace &m_workspace;
    record::Record &m_record;
    io::Clock &m_clock;
    io::HttpGateway *m_http;
    Silences m_silences;
    std::shared_ptr<io::Turn> m_turn =
        std::make_shared<io::Turn>(); ///< Ids are given one at a time.
};

} // namespace breakglass::incident
