// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/target.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

Revision healthy(const QString &id)
{
    Revision revision;
    revision.id = id;
    revision.artifact = u"image-"_s + id;
    revision.wasHealthy = true;
    return revision;
}

/// 42 (bad, deployed), 41, 40, 39: the last three were healthy.
History fourRevisions()
{
    Revision bad = healthy(u"42"_s);
    bad.wasHealthy = false;
    bad.status = RevisionStatus::Deployed;
    return {{}, {bad, healthy(u"41"_s), healthy(u"40"_s), healthy(u"39"_s)}};
}

TargetState settledState()
{
    TargetState state;
    state.currentRevision = u"42"_s;
    state.ready = 2;
    state.wanted = 2;
    state.instances = {
        {u"a"_s, u"42"_s, InstanceState::Ready}, {u"b"_s, u"42"_s, InstanceState::Ready}};
    return state;
}

using Change = void (*)(History &);
using StateChange = void (*)(TargetState &);

} // namespace

Q_DECLARE_METATYPE(Change)
Q_DECLARE_METATYPE(StateChange)

class TargetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysLeadBack();
    void keysAreRefused_data();
    void keysAreRefused();
    void revisionsAreFoundById();
    void theLastHealthyRevision_data();
    void theLastHealthyRevision();
    void noWayBackFromAnUnknownRevision();
    void settled_data();
    void settled();
};

void TargetTest::keysLeadBack()
{
    const TargetId id{u"checkr-console"_s, u"production_us"_s};
    QCOMPARE(id.key(), u"checkr-console@production_us"_s);
    QCOMPARE(TargetId::fromKey(id.key()), id);
    const QSet<TargetId> same{id, *TargetId::fromKey(id.key())};
    QCOMPARE(same.size(), 1);
}

void TargetTest::keysAreRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no environment") << u"checkr-console"_s;
    QTest::newRow("empty environment") << u"checkr-console@"_s;
    QTest::newRow("empty service") << u"@staging"_s;
    QTest::newRow("two at signs could mean either") << u"a@b@c"_s;
}

void TargetTest::keysAreRefused()
{
    QFETCH(QString, key);
    QCOMPARE(TargetId::fromKey(key), std::nullopt);
}

void TargetTest::revisionsAreFoundById()
{
    const History history = fourRevisions();
    QCOMPARE(history.find(u"41"_s), &history.revisions[1]);
    QCOMPARE(history.find(u"4"_s), nullptr);
    QCOMPARE(history.find(QString()), nullptr);
}

void TargetTest::theLastHealthyRevision_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, Change change, const QString &expected) {
        QTest::newRow(name) << change << expected;
    };
    row("the one before, when it was healthy", [](History &) {}, u"41"_s);
    row(
        "never one that failed, even if it says healthy",
        [](History &h) { h.revisions[1].status = RevisionStatus::Failed; }, u"40"_s);
    row(
        "never one that was not healthy", [](History &h) { h.revisions[1].wasHealthy = false; },
        u"40"_s);
    row(
        "superseded is no proof of health", [](History &h) { h.revisions[1].wasHealthy.reset(); },
        u"40"_s);
    row(
        "never one whose artifact is gone",
        [](History &h) { h.revisions[1].artifactAvailable = false; }, u"40"_s);
    row(
        "nobody looked for the artifact: it may be there",
        [](History &h) { h.revisions[1].artifactAvailable.reset(); }, u"41"_s);
    row(
        "never one that is still being deployed",
        [](History &h) { h.revisions[1].status = RevisionStatus::Pending; }, u"40"_s);
    row(
        "never a copy of a revision that was not healthy",
        [](History &h) {
            h.revisions[1].copyOf = u"39"_s;
            h.revisions[3].wasHealthy = false;
        },
        u"40"_s);
    row(
        "never a copy of a copy of one that failed",
        [](History &h) {
            h.revisions[1].copyOf = u"40"_s;
            h.revisions[2].copyOf = u"39"_s;
            h.revisions[3].status = RevisionStatus::Failed;
        },
        QString());
    row(
        "after a rollback, not to what was rolled back to: that changes nothing",
        [](History &h) { h.revisions[0].copyOf = u"41"_s; }, u"40"_s);
    row(
        "copies that go round in circles are nothing to go back to",
        [](History &h) {
            h.revisions[1].copyOf = u"40"_s;
            h.revisions[2].copyOf = u"41"_s;
        },
        u"39"_s);
    row(
        "a copy of a revision that is no longer listed counts by its own health",
        [](History &h) { h.revisions[1].copyOf = u"7"_s; }, u"41"_s);
    row("none at all", [](History &h) { h.revisions.resize(1); }, QString());
}

void TargetTest::theLastHealthyRevision()
{
    QFETCH(Change, change);
    History history = fourRevisions();
    change(history);
    const Revision *found = history.lastHealthyBefore(u"42"_s);
    QTEST(found ? found->id : QString(), "expected");
}

void TargetTest::noWayBackFromAnUnknownRevision()
{
    QCOMPARE(fourRevisions().lastHealthyBefore(u"43"_s), nullptr);
    const History history = fourRevisions();
    QCOMPARE(history.lastHealthyBefore(u"41"_s)->id, u"40"_s);
    QCOMPARE(history.lastHealthyBefore(u"39"_s), nullptr);
}

void TargetTest::settled_data()
{
    QTest::addColumn<StateChange>("change");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, StateChange change, bool expected) {
        QTest::newRow(name) << change << expected;
    };
    row("all are ready on the current revision", [](TargetState &) {}, true);
    row(
        "zero wanted is never settled",
        [](TargetState &s) {
            s.wanted = 0;
            s.ready = 0;
            s.instances.clear();
        },
        false);
    row("fewer ready than wanted", [](TargetState &s) { s.ready = 1; }, false);
    row("more ready than wanted", [](TargetState &s) { s.ready = 3; }, true);
    row(
        "an instance still runs the old revision",
        [](TargetState &s) { s.instances[1].revision = u"41"_s; }, false);
    row(
        "an instance starts",
        [](TargetState &s) { s.instances[1].state = InstanceState::Starting; }, false);
    row(
        "an old instance stops",
        [](TargetState &s) { s.instances[1].state = InstanceState::Stopping; }, false);
    row(
        "an operation is in flight",
        [](TargetState &s) {
            s.inFlight = Operation{u"Pipeline 88121 deploys"_s, u"GitLab"_s, {}};
        },
        false);
    row(
        "a backend that shows no instances is judged by its counts",
        [](TargetState &s) { s.instances.clear(); }, true);
}

void TargetTest::settled()
{
    QFETCH(StateChange, change);
    TargetState state = settledState();
    change(state);
    QTEST(state.isSettled(), "expected");
}

QTEST_APPLESS_MAIN(TargetTest)
#include "tst_target.moc"
