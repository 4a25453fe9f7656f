// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/courier.h"

#include <QCoroTask>
#include <QTemporaryDir>
#include <QTest>

namespace breakglass::channelstest {

using namespace Qt::StringLiterals;

inline ChannelSetup desktopChannel(const QString &name)
{
    return {name, u"desktop"_s, u"internal"_s, {}, {}, {}};
}

/// A desktop that says what it is told to say, and counts.
class ScriptedNotifier final : public io::Notifier
{
public:
    QCoro::Task<Status> notify(QString summary, QString body, bool urgent) override
    {
        summaries.append(summary);
        bodies.append(body);
        lastUrgent = urgent;
        if (beforeAnswer)
            beforeAnswer();
        if (refuses)
            co_return failure(ErrorKind::Unavailable, u"Nobody is at the desktop."_s);
        co_return Status{};
    }
    QStringList summaries;
    QStringList bodies;
    bool refuses = false;
    bool lastUrgent = false;
    std::function<void()> beforeAnswer;
};

/// A courier over a record of its own.
class CourierBench
{
public:
    explicit CourierBench(QString silence = {}) : m_silence(std::move(silence))
    {
        workspace.channels = {desktopChannel(u"here"_s), desktopChannel(u"there"_s),
            {u"pager"_s, u"pagerduty"_s, u"internal"_s, {}, {}, {}}};
        reopen();
    }
    /// As after a crash: what is in the record, and nothing else.
    void reopen()
    {
        courier.reset();
        record.reset();
        record = record::Record::open(m_folder.filePath(u"record.db"_s)).value();
        const channels::Doors doors =
            m_silence.isEmpty() ? channels::Doors{nullptr, &notifier, nullptr} : channels::Doors{};
        courier = std::make_unique<channels::Courier>(workspace, *record, clock, doors, m_silence);
    }
    [[nodiscard]] static channels::Courier::Draft draft(const QStringList &names)
    {
        return {u"update"_s, u"Initial alert"_s, u"internal"_s, u"We look into it."_s,
            u"INCIDENT-1"_s, u"Marta Kowalski"_s, names, {{u"severity"_s, u"P0"_s}}};
    }
    [[nodiscard]] Expected<QString> send(const QStringList &names)
    {
        return QCoro::waitFor(courier->send(draft(names)));
    }
    [[nodiscard]] QStringList eventNames() const
    {
        QStringList names;
        for (const Entry &entry : record->entries())
            names.append(events::eventName(entry.event.payload));
        return names;
    }
    void append(events::Payload payload)
    {
        Event event{u"Marta Kowalski"_s, clock.now(), u"INCIDENT-1"_s, std::move(payload)};
        QVERIFY(QCoro::waitFor(record->append(std::move(event))).has_value());
    }

    Workspace workspace;
    ScriptedNotifier notifier;
    io::ManualClock clock{TimePoint{Milliseconds{1'794'492'000'000}}};
    std::unique_ptr<record::Record> record;
    std::unique_ptr<channels::Courier> courier;

private:
    QTemporaryDir m_folder;
    QString m_silence;
};

} // namespace breakglass::channelstest
