// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "health/recordedhealth.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using health::RecordedHealth;

namespace {

const TargetId web{u"web"_s, u"production"_s};

/// Written as "open, 0 healthy, 12 41>42, 15 unhealthy": minutes and what was seen.
RecordedHealth folded(const QString &story)
{
    RecordedHealth health;
    HealthLevel level = HealthLevel::NoData;
    for (const QString &part : story.split(u", "_s, Qt::SkipEmptyParts)) {
        Entry entry;
        entry.event.at = TimePoint(std::chrono::minutes(part.section(u' ', 0, 0).toInt()));
        const QString what = part.section(u' ', 1);
        if (what == u"open") {
            entry.event.payload = events::RecordOpened{};
            level = HealthLevel::NoData;
        } else if (what.contains(u'>')) {
            entry.event.payload =
                events::RevisionObserved{web, what.section(u'>', 0, 0), what.section(u'>', 1)};
        } else if (what == u"note") {
            entry.event.payload = events::NoteAdded{u"looking"_s};
        } else {
            const HealthLevel to = what == u"healthy"    ? HealthLevel::Healthy
                                   : what == u"degraded" ? HealthLevel::Degraded
                                                         : HealthLevel::Unhealthy;
            entry.event.payload = events::HealthChanged{web, level, to};
            level = to;
        }
        health.apply(entry);
    }
    return health;
}

QString verdictsOf(const RecordedHealth &health)
{
    QStringList words;
    for (const auto &revision : {u"41"_s, u"42"_s, u"43"_s}) {
        const auto verdict = health.of(web, revision);
        words.append(!verdict ? u"-"_s : *verdict ? u"good"_s : u"bad"_s);
    }
    return words.join(u' ');
}

} // namespace

class RecordedHealthTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void saysNothingOverTheBackend();
};

void RecordedHealthTest::judges_data()
{
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("verdicts");
    QTest::newRow("nothing was seen") << u"0 open"_s << u"- - -"_s;
    QTest::newRow("ten minutes are enough") << u"0 open, 0 healthy, 10 41>42"_s << u"good - -"_s;
    QTest::newRow("nine are not") << u"0 open, 0 healthy, 9 41>42"_s << u"- - -"_s;
    QTest::newRow("a release that ended badly")
        << u"0 open, 0 healthy, 20 41>42, 33 unhealthy, 40 42>43"_s << u"good bad -"_s;
    QTest::newRow("what its predecessor left is no fault of the one that mends it")
        << u"0 open, 0 unhealthy, 5 42>43, 6 healthy, 20 43>41"_s << u"- bad good"_s;
    QTest::newRow("a bad quarter of an hour in a good life")
        << u"0 open, 0 healthy, 30 unhealthy, 45 healthy, 50 41>42"_s << u"good - -"_s;
    QTest::newRow("never well for long")
        << u"0 open, 0 healthy, 5 degraded, 9 healthy, 15 degraded, 30 41>42"_s << u"- - -"_s;
    QTest::newRow("nobody watched between two consoles")
        << u"0 open, 0 healthy, 5 note, 60 open, 60 healthy, 65 41>42"_s << u"- - -"_s;
    QTest::newRow("each console saw enough")
        << u"0 open, 0 degraded, 1 40>41, 2 healthy, 15 note, 60 open, 61 unhealthy, 62 42>43"_s
        << u"good bad -"_s;
    QTest::newRow("the last life counts")
        << u"0 open, 0 healthy, 20 41>42, 21 unhealthy, 22 42>41, 23 unhealthy, 24 41>43"_s
        << u"bad bad -"_s;
}

void RecordedHealthTest::judges()
{
    QFETCH(const QString, story);
    QFETCH(const QString, verdicts);
    QCOMPARE(verdictsOf(folded(story)), verdicts);
}

void RecordedHealthTest::saysNothingOverTheBackend()
{
    const RecordedHealth health = folded(u"0 open, 0 healthy, 20 41>42"_s);
    Revision known;
    known.id = u"41"_s;
    known.wasHealthy = false;
    Revision open;
    open.id = u"41"_s;
    History history{web, {known}};
    health.annotate(history);
    QCOMPARE(history.revisions.constFirst().wasHealthy, std::optional(false));
    history.revisions = {open};
    health.annotate(history);
    QCOMPARE(history.revisions.constFirst().wasHealthy, std::optional(true));
    history.target = {u"api"_s, u"production"_s};
    history.revisions = {open};
    health.annotate(history);
    QVERIFY(!history.revisions.constFirst().wasHealthy);
}

QTEST_APPLESS_MAIN(RecordedHealthTest)
#include "tst_recordedhealth.moc"
