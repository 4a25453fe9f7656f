// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/audit/auditreading.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

Entry entryOf(events::Payload payload, const QString &incident = {})
{
    Entry entry;
    entry.sequence = 7;
    entry.hash = "a1b2c3d4e5f6";
    entry.event = {
        u"Marta Kowalski"_s, *fromIso(u"2026-11-12T14:02:10.000Z"_s), incident, std::move(payload)};
    return entry;
}

Entry note()
{
    return entryOf(events::NoteAdded{u"The payment page answers slowly"_s}, u"INCIDENT-3"_s);
}

record::Verification verified(std::optional<qint64> badRow, qint64 entries = 1294)
{
    return {entries, "abc", badRow, badRow ? u"It was changed."_s : QString()};
}

} // namespace

class TestAuditReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sortsEventsIntoKinds_data();
    void sortsEventsIntoKinds();
    void writesALine();
    void filtersByEverythingThatIsSeen_data();
    void filtersByEverythingThatIsSeen();
    void namesThePlanWhereThereIsNoIncident();
    void listsWhatIsStored();
    void saysWhenARowWasChanged();
    void saysWhatAVerificationCameTo_data();
    void saysWhatAVerificationCameTo();
    void saysThatARecordCantBeRead();
};

void TestAuditReading::sortsEventsIntoKinds_data()
{
    QTest::addColumn<events::Payload>("payload");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, events::Payload payload, const QString &kind) {
        QTest::newRow(name) << payload << kind;
    };
    row("a run", events::RunStarted{}, u"Operations"_s);
    row("a step", events::StepFinished{}, u"Operations"_s);
    row("an alert of another system", events::AlertObserved{}, u"Operations"_s);
    row("an alert", events::ThresholdCrossed{}, u"Operations"_s);
    row("a declaration", events::IncidentDeclared{}, u"Decisions"_s);
    row("a confirmation", events::PlanConfirmed{}, u"Decisions"_s);
    row("a note", events::NoteAdded{}, u"Messages"_s);
    row("an update", events::UpdateSent{}, u"Messages"_s);
    row("an opened record", events::RecordOpened{}, u"Configuration"_s);
    row("a surprise of a drill", events::InjectHappened{}, u"Drills"_s);
}

void TestAuditReading::sortsEventsIntoKinds()
{
    QFETCH(const events::Payload, payload);
    const auto row = auditRow(entryOf(payload), {}, {});
    QVERIFY(row.has_value());
    QTEST(row->kind, "kind");
}

void TestAuditReading::writesALine()
{
    const AuditRow row = *auditRow(note(), {}, {});
    QCOMPARE(row.sequence, 7);
    QCOMPARE(row.time, u"12 Nov 14:02:10"_s);
    QCOMPARE(row.who, u"Marta Kowalski"_s);
    QCOMPARE(row.what, u"The payment page answers slowly"_s);
    QCOMPARE(row.detail, QString());
    QCOMPARE(row.about, u"INCIDENT-3"_s);
    QCOMPARE(row.hash, u"a1b2c3d4"_s);
}

void TestAuditReading::filtersByEverythingThatIsSeen_data()
{
    QTest::addColumn<AuditFilter>("filter");
    QTest::addColumn<bool>("shown");
    const auto row = [](const char *name, AuditFilter filter, bool shown) {
        QTest::newRow(name) << filter << shown;
    };
    row("nothing asked", {}, true);
    row("its kind", {.kind = 3}, true);
    row("another kind", {.kind = 1}, false);
    row("words of it in any case", {.words = {u"SLOWLY"_s, u"payment"_s}}, true);
    row("a word that is not in it", {.words = {u"payment"_s, u"login"_s}}, false);
    row("its person as a word", {.words = {u"kowalski"_s}}, true);
    row("the beginning of its hash", {.words = {u"a1b2"_s}}, true);
    row("its number", {.words = {u"#7"_s}}, true);
    row("its event", {.words = {u"note-added"_s}}, true);
    row("its incident", {.incident = u"INCIDENT-3"_s}, true);
    row("another incident", {.incident = u"INCIDENT-33"_s}, false);
    row("its person", {.person = u"Marta Kowalski"_s}, true);
    row("another person", {.person = u"Marta"_s}, false);
}

void TestAuditReading::filtersByEverythingThatIsSeen()
{
    QFETCH(const AuditFilter, filter);
    QTEST(auditRow(note(), filter, {}).has_value(), "shown");
}

void TestAuditReading::namesThePlanWhereThereIsNoIncident()
{
    events::PlanConfirmed confirmed;
    confirmed.plan = u"PLAN-0012"_s;
    QCOMPARE(auditRow(entryOf(confirmed), {}, {})->about, u"PLAN-0012"_s);
    events::PlanProposed proposed;
    proposed.plan.id = u"PLAN-0013"_s;
    QCOMPARE(auditRow(entryOf(proposed), {}, {})->about, u"PLAN-0013"_s);
}

void TestAuditReading::listsWhatIsStored()
{
    const record::StoredEntry stored{1, "{}", "aa", "bb", "aa"};
    const QList<AuditField> fields = auditFields(note(), stored);
    QStringList values;
    for (const AuditField &field : fields)
        values.append(field.value);
    QVERIFY(values.contains(u"2026-11-12T14:02:10.000Z"_s));
    QVERIFY(values.contains(u"INCIDENT-3"_s));
    QVERIFY(values.contains(u"note-added, version 1"_s));
    QVERIFY(values.contains(u"bb"_s));
    QVERIFY(std::ranges::none_of(fields, &AuditField::wrong));
}

void TestAuditReading::saysWhenARowWasChanged()
{
    const record::StoredEntry stored{1, "{}", "aa", "bb", "cc"};
    const QList<AuditField> fields = auditFields(note(), stored);
    QCOMPARE(fields.last().value, u"cc"_s);
    QVERIFY(fields.last().wrong);
}

void TestAuditReading::saysWhatAVerificationCameTo_data()
{
    QTest::addColumn<record::Verification>("found");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("text");
    QTest::newRow("intact") << verified({}) << int(ChainWords::Intact)
                            << u"Intact. 1,294 entries verified at 14:02:10."_s;
    QTest::newRow("a bad row")
        << verified(512, 511) << int(ChainWords::Broken)
        << u"Entry 512 does not verify. It was changed. Entries 1 to 511 are intact. Keep the "
           "file as evidence. Checked at 14:02:10."_s;
    QTest::newRow("the first is bad")
        << verified(1, 0) << int(ChainWords::Broken)
        << u"Entry 1 does not verify. It was changed. It is the first, so nothing in the record is "
           "proven. Keep the file as evidence. Checked at 14:02:10."_s;
    QTest::newRow("the table was changed")
        << verified(0) << int(ChainWords::Broken)
        << u"It was changed. Every one of its 1,294 entries still matches its hash. Checked at "
           "14:02:10."_s;
}

void TestAuditReading::saysWhatAVerificationCameTo()
{
    QFETCH(const record::Verification, found);
    const ChainWords words = chainWords(found, note().event.at);
    QTEST(words.state, "state");
    QTEST(words.text, "text");
}

void TestAuditReading::saysThatARecordCantBeRead()
{
    const Expected<record::Verification> found =
        failure(ErrorKind::Storage, u"The file is locked."_s);
    const ChainWords words = chainWords(found, note().event.at);
    QCOMPARE(words.state, int(ChainWords::Unreadable));
    QVERIFY(words.text.endsWith(u"The file is locked."_s));
    QCOMPARE(words.badRow, 0);
}

QTEST_GUILESS_MAIN(TestAuditReading)
#include "tst_auditreading.moc"
