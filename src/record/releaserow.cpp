// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releaserow.h"

#include <QDataStream>
#include <QIODevice>
#include <QVariant>

namespace breakglass::record {

namespace {

// Empty is a third answer.
qint8 numberOf(std::optional<bool> answer)
{
    return answer ? qint8(*answer) : qint8(-1);
}

std::optional<bool> answerOf(qint8 number)
{
    return number < 0 ? std::nullopt : std::optional<bool>(number == 1);
}

} // namespace

QByteArray factsOf(const Revision &revision)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_8);
    stream << qint64(revision.deployedAt.time_since_epoch().count()) << qint8(revision.status)
           << qint8(revision.schemaRisk) << numberOf(revision.artifactAvailable)
           << numberOf(revision.wasHealthy) << revision.artifactReference << revision.copyOf
           << revision.schemaVersion << revision.firstErrorRates;
    return bytes;
}

Revision revisionFrom(const QSqlQuery &row)
{
    Revision revision;
    revision.id = row.value(1).toString();
    revision.artifact = row.value(2).toString();
    revision.change = row.value(3).toString();
    revision.changeReference = row.value(4).toString();
    revision.author = row.value(5).toString();
    QDataStream stream(row.value(6).toByteArray());
    stream.setVersion(QDataStream::Qt_6_8);
    qint64 deployed = 0;
    qint8 status = 0;
    qint8 risk = 0;
    qint8 available = -1;
    qint8 healthy = -1;
    stream >> deployed >> status >> risk >> available >> healthy >> revision.artifactReference >>
        revision.copyOf >> revision.schemaVersion >> revision.firstErrorRates;
    revision.deployedAt = TimePoint(Milliseconds(deployed));
    revision.status = RevisionStatus(status);
    revision.schemaRisk = SchemaRisk(risk);
    revision.artifactAvailable = answerOf(available);
    revision.wasHealthy = answerOf(healthy);
    return revision;
}

} // namespace breakglass::record
