// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/rhythm.h"
#include "console/incident/timelinelist.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

using Minutes = QList<int>;

TimePoint at(Milliseconds after)
{
    return *fromIso(u"2026-11-12T14:07:00.000Z"_s) + after;
}

Incident incidentWith(const QList<SentMessage> &messages)
{
    Incident incident;
    incident.id = u"INCIDENT-1"_s;
    incident.declaredAt = at(0min);
    incident.lastUpdateAt = messages.isEmpty() ? at(0min) : messages.last().at;
    return incident;
}

QList<SentMessage> messagesAt(const Minutes &minutes)
{
    QList<SentMessage> messages;
    for (const int minute : minutes)
        messages.append(
            {at(std::chrono::minutes(minute)), u"Ann"_s, u"internal"_s, u"First line\nsecond"_s});
    return messages;
}

QString statesOf(const Rhythm &rhythm)
{
    QStringList states;
    for (const RhythmMark &mark : rhythm.marks)
        states.append(mark.state);
    return states.join(u' ');
}

Entry entry(qint64 sequence, Milliseconds after, events::Payload payload)
{
    Entry made;
    made.sequence = sequence;
    made.event = {u"Ann"_s, at(after), u"INCIDENT-1"_s, std::move(payload)};
    return made;
}

QList<Entry> declaration()
{
    return {entry(1, 0min, events::IncidentDeclared{u"Errors"_s, Severity::P0, {}})};
}

Entry sample(qint64 sequence, int passed, bool held = true)
{
    const events::GateSampled gate{u"RUN-1"_s, u"s1"_s, passed, 6, held, {}};
    return entry(sequence, std::chrono::minutes(sequence), gate);
}

} // namespace

class TestRhythm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsAgainstTheClock_data();
    void standsAgainstTheClock();
    void neverCoversALabel();
    void hasNothingToSayWithoutARhythm();
    void judgesEachMessage();
    void growsByOneRow();
    void keepsTheLastSampleOfAGate();
    void deliveriesOfOneMessageShareALine_data();
    void deliveriesOfOneMessageShareALine();
    void whatDidNotArriveKeepsItsOwnLine();
    void hasOneFilterForEachKind_data();
    void hasOneFilterForEachKind();
    void showsWhatTheFilterAsksFor();
};

void TestRhythm::standsAgainstTheClock_data()
{
    QTest::addColumn<Minutes>("sent");
    QTest::addColumn<int>("now");
    QTest::addColumn<int>("resolved");
    QTest::addColumn<QString>("states");
    QTest::newRow("nothing was sent yet") << Minutes{} << 1 << 0 << u"due coming coming end"_s;
    QTest::newRow("two minutes are left") << Minutes{} << 14 << 0 << u"soon coming coming end"_s;
    QTest::newRow("the alert is overdue") << Minutes{} << 16 << 0 << u"overdue coming coming end"_s;
    QTest::newRow("one in time") << Minutes{2} << 5 << 0 << u"sent due coming coming end"_s;
    QTest::newRow("one was late") << Minutes{17} << 20 << 0 << u"late due coming end"_s;
    QTest::newRow("the service level is over") << Minutes{55} << 61 << 0 << u"late missed due"_s;
    QTest::newRow("resolved in time") << Minutes{2} << 40 << 30 << u"sent resolved end"_s;
}

void TestRhythm::standsAgainstTheClock()
{
    QFETCH(const Minutes, sent);
    QFETCH(const int, now);
    QFETCH(const int, resolved);
    QFETCH(const QString, states);
    const QList<SentMessage> messages = messagesAt(sent);
    Incident incident = incidentWith(messages);
    if (resolved > 0)
        incident.resolvedAt = at(std::chrono::minutes(resolved));
    const Rhythm rhythm =
        rhythmOf(incident, messages, {30min, 60min}, {15min}, at(std::chrono::minutes(now)));
    QCOMPARE(statesOf(rhythm), states);
    QVERIFY(rhythm.now >= 0 && rhythm.now <= 1);
}

void TestRhythm::neverCoversALabel()
{
    const QList<SentMessage> messages = messagesAt({1, 4, 7, 10, 13, 16, 19, 22, 25, 28});
    const Rhythm rhythm =
        rhythmOf(incidentWith(messages), messages, {30min, 60min}, {15min}, at(30min));
    double last = -1;
    int labels = 0;
    for (const RhythmMark &mark : rhythm.marks) {
        QVERIFY(mark.position >= 0 && mark.position <= 1);
        if (!mark.labelled)
            continue;
        QVERIFY(mark.position - last >= 0.2);
        last = mark.position;
        ++labels;
    }
    QVERIFY(labels >= 3 && labels < rhythm.marks.size());
}

void TestRhythm::hasNothingToSayWithoutARhythm()
{
    QVERIFY(rhythmOf({}, {}, {}, {15min}, at(1min)).marks.isEmpty());
    QVERIFY(rhythmOf(incidentWith({}), {}, {}, {0min}, at(1min)).marks.isEmpty());
}

void TestRhythm::judgesEachMessage()
{
    Incident incident = incidentWith({});
    incident.resolvedAt = at(40min);
    const QList<SentRow> rows = sentRows(incident, messagesAt({2, 20, 60}), {15min});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(0).verdict, u"After the end"_s);
    QCOMPARE(rows.at(1).verdict, u"Late by 03:00"_s);
    QVERIFY(rows.at(1).late);
    QCOMPARE(rows.at(2).verdict, u"On time"_s);
    QCOMPARE(rows.at(2).summary, u"First line"_s);
    QCOMPARE(rows.at(2).when, u"14:09:00"_s);
    const QList<SentRow> strict = sentRows(incident, messagesAt({2, 20, 60}), {15min, 1min});
    QCOMPARE(strict.at(2).verdict, u"Late by 01:00"_s);
    QCOMPARE(strict.at(1).verdict, u"Late by 03:00"_s);
}

void TestRhythm::growsByOneRow()
{
    TimelineList list;
    list.read(declaration(), u"INCIDENT-1"_s);
    QCOMPARE(list.count(), 1);
    const QSignalSpy resets(&list, &QAbstractItemModel::modelReset);
    list.add(entry(2, 90s, events::NoteAdded{u"Seen"_s}));
    list.add(entry(2, 90s, events::NoteAdded{u"Seen"_s}));
    Entry foreign = entry(3, 2min, events::NoteAdded{u"Other"_s});
    foreign.event.incident = u"INCIDENT-2"_s;
    list.add(foreign);
    QCOMPARE(list.count(), 2);
    QCOMPARE(list.lines().first().title, u"Seen"_s);
    QCOMPARE(list.lines().first().offset, u"+01:30"_s);
    QCOMPARE(resets.count(), 0);
}

void TestRhythm::keepsTheLastSampleOfAGate()
{
    TimelineList list;
    list.read(declaration(), u"INCIDENT-1"_s);
    list.add(sample(2, 1));
    list.add(sample(3, 2));
    QCOMPARE(list.count(), 2);
    QVERIFY(list.lines().first().title.contains(u"2 of 6"_s));
    list.add(sample(4, 0, false));
    list.add(sample(5, 1));
    QCOMPARE(list.count(), 3);
}

void TestRhythm::deliveriesOfOneMessageShareALine_data()
{
    QTest::addColumn<bool>("atOnce");
    QTest::newRow("read from the record") << true;
    QTest::newRow("as they come") << false;
}

void TestRhythm::deliveriesOfOneMessageShareALine()
{
    QFETCH(const bool, atOnce);
    using Outcome = events::DeliveryOutcome;
    QList<Entry> entries = declaration();
    const auto answer = [&](const QString &message, const QString &channel, Outcome outcome,
                            const QString &detail) {
        entries.append(entry(entries.size() + 1, std::chrono::minutes(entries.size()),
            events::MessageDelivered{message, channel, outcome, detail}));
    };
    answer(u"MESSAGE-1"_s, u"slack"_s, Outcome::NotSent, u"Drill: not sent"_s);
    answer(u"MESSAGE-2"_s, u"slack"_s, Outcome::Delivered, u"answered 200"_s);
    answer(u"MESSAGE-1"_s, u"email"_s, Outcome::NotSent, u"Drill: not sent"_s);
    answer(u"MESSAGE-2"_s, u"desktop"_s, Outcome::Delivered, u"showed it"_s);
    entries.append(entry(6, 6min, events::NoteAdded{u"Seen"_s}));
    answer(u"MESSAGE-2"_s, u"pager"_s, Outcome::Delivered, u"answered 202"_s);

    TimelineList list;
    if (atOnce)
        list.read(entries, u"INCIDENT-1"_s);
    else
        list.read(declaration(), u"INCIDENT-1"_s);
    const QSignalSpy told(&list, &QAbstractItemModel::dataChanged);
    for (const Entry &one : std::as_const(entries))
        list.add(one);
    QStringList seen;
    for (const TimelineLine &line : list.lines())
        seen.append(line.title + u" | "_s + line.detail);
    const QStringList wanted{u"pager took the message | answered 202"_s,
        u"Seen | "_s + list.lines().at(1).detail,
        u"Delivered to 2 channels | slack (answered 200), desktop (showed it)"_s,
        u"Not sent to 2 channels | slack, email. Drill: not sent"_s};
    QCOMPARE(seen.first(4), wanted);
    QCOMPARE(list.total(), 5);
    QCOMPARE(list.lines().at(3).offset, u"+01:00"_s);
    QCOMPARE(told.count(), atOnce ? 0 : 2);
}

void TestRhythm::whatDidNotArriveKeepsItsOwnLine()
{
    using Outcome = events::DeliveryOutcome;
    TimelineList list;
    list.read(declaration(), u"INCIDENT-1"_s);
    qint64 sequence = 2;
    for (const Outcome outcome :
        {Outcome::Failed, Outcome::Failed, Outcome::Unknown, Outcome::Unknown})
        list.add(entry(sequence++, 1min,
            events::MessageDelivered{u"MESSAGE-1"_s, u"slack"_s, outcome, u"answered 403"_s}));
    QCOMPARE(list.total(), 5);
}

void TestRhythm::hasOneFilterForEachKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"Operation", "System", "Alert", "Decision", "Checklist", "Approval",
             "Incident", "Escalation", "Message", "Note", "a kind of tomorrow"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestRhythm::hasOneFilterForEachKind()
{
    QFETCH(const QString, kind);
    const int homes = int(isInFilter(u"operations"_s, kind)) +
                      int(isInFilter(u"decisions"_s, kind)) + int(isInFilter(u"messages"_s, kind));
    QCOMPARE(homes, 1);
    QVERIFY(isInFilter(u"all"_s, kind));
}

void TestRhythm::showsWhatTheFilterAsksFor()
{
    TimelineList list;
    list.setFilter(u"messages"_s);
    list.read(declaration(), u"INCIDENT-1"_s);
    list.add(entry(2, 1min, events::UpdateSent{u"internal"_s, u"Hello"_s}));
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.total(), 2);
    list.setFilter(u"all"_s);
    QCOMPARE(list.count(), 2);
}

QTEST_GUILESS_MAIN(TestRhythm)
#include "tst_rhythm.moc"
