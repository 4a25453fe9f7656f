// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "prometheus/client.h"

namespace breakglass::prometheus {

inline constexpr qsizetype mostAlerts = 500;

/// Of Prometheus itself (/api/v1/alerts), or of an Alertmanager (/api/v2/alerts).
[[nodiscard]] Expected<QList<Alert>> readAlerts(
    const io::HttpResponse &response, const MetricsSource &source);
/// Has all of these labels.
[[nodiscard]] bool isAbout(const Alert &alert, const Labels &labels);

/// What fires now, the oldest first.
[[nodiscard]] QCoro::Task<Expected<QList<Alert>>> firingAlerts(Client client, std::stop_token stop);

/// Keeps the alerts with these labels quiet for a time. Alertmanager ends it by itself.
struct Silence
{
    Labels labels;
    TimePoint from;
    TimePoint until;
    QString author;
    QString comment;
};
/// The exact requests, for a plan and for the record.
[[nodiscard]] HttpRequest silenceRequest(const MetricsSource &source, const Silence &silence);
[[nodiscard]] HttpRequest expireRequest(const MetricsSource &source, const QString &silence);
/// What the answer to `silenceRequest` calls it.
[[nodiscard]] Expected<QString> silenceId(
    const io::HttpResponse &response, const MetricsSource &source);

/// A silence as an Alertmanager lists it.
struct HeldSilence
{
    QString id;
    QString state; ///< "active", "pending", "expired"
    QString comment;
    TimePoint until;
};
/// Those that are not over, by their comment: so a silence is found again whose id nobody wrote down.
[[nodiscard]] QCoro::Task<Expected<QList<HeldSilence>>> heldSilences(
    Client client, QString comment, std::stop_token stop);

} // namespace breakglass::prometheus
