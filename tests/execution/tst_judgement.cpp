// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "execution/engineplay.h"

#include <QTest>

using namespace breakglass;
using namespace breakglass::execution;
using namespace Qt::StringLiterals;

class TestJudgement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judgesTheWorld_data();
    void judgesTheWorld();
    void judgesByWhatTheSystemSays();
};

void TestJudgement::judgesTheWorld_data()
{
    QTest::addColumn<QString>("current");
    QTest::addColumn<QString>("copyOf");
    QTest::addColumn<int>("ready");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<bool>("inFlight");
    QTest::addColumn<Verdict>("verdict");
    const auto add = [](const char *name, const QString &current, const QString &copyOf, int ready,
                         const QString &fingerprint, bool inFlight, Verdict verdict) {
        QTest::newRow(name) << current << copyOf << ready << fingerprint << inFlight << verdict;
    };
    add("the revision itself", u"41"_s, {}, 4, u"f2"_s, false, Verdict::Applied);
    add("a copy of the revision", u"43"_s, u"41"_s, 4, u"f2"_s, false, Verdict::Applied);
    add("a copy of another revision", u"43"_s, u"40"_s, 4, u"f2"_s, false, Verdict::Underway);
    add("too few ready", u"43"_s, u"41"_s, 2, u"f2"_s, false, Verdict::Underway);
    add("the old one, as it was", u"42"_s, {}, 4, u"f1"_s, false, Verdict::Untouched);
    add("the old one with something in flight", u"42"_s, {}, 4, u"f1"_s, true, Verdict::Underway);
    add("the old one, but changed", u"42"_s, {}, 4, u"f3"_s, false, Verdict::Underway);
    add("nothing ready is never settled", u"41"_s, {}, 0, u"f2"_s, false, Verdict::Underway);
    add("no revision at all", {}, {}, 4, u"f2"_s, false, Verdict::Underway);
}

void TestJudgement::judgesTheWorld()
{
    QFETCH(QString, current);
    QFETCH(QString, copyOf);
    QFETCH(int, ready);
    QFETCH(QString, fingerprint);
    QFETCH(bool, inFlight);
    QFETCH(Verdict, verdict);
    TargetState state;
    state.currentRevision = current;
    state.ready = ready;
    state.wanted = ready;
    state.fingerprint = fingerprint;
    if (inFlight)
        state.inFlight = Operation{u"Pipeline 1"_s, u"CI"_s, {}};
    Revision now;
    now.id = current;
    now.copyOf = copyOf;
    History history;
    history.revisions = {now};
    const Condition condition{u"41"_s, {}, true, 4};
    QCOMPARE(judge(condition, u"f1"_s, state, history), verdict);
}

void TestJudgement::judgesByWhatTheSystemSays()
{
    TargetState state;
    state.currentRevision = u"5"_s;
    state.fingerprint = u"f1"_s;
    state.facts = {{u"paused"_s, u"no"_s}, {u"replicas"_s, u"3"_s}};
    const Condition condition{{}, {}, false, 0, {}, {{u"paused"_s, u"yes"_s}}};
    QCOMPARE(judge(condition, u"f1"_s, state, {}), Verdict::Untouched);
    QCOMPARE(examine(condition, state, {}).text, u"runs 5; paused is no, not yes; 0 of 0 ready"_s);
    state.facts.insert(u"paused"_s, u"yes"_s);
    QCOMPARE(judge(condition, u"f1"_s, state, {}), Verdict::Applied);
    // What takes the place of others does not make a change look as if it were under way.
    state.facts.insert(u"paused"_s, u"no"_s);
    state.inFlight = Operation{u"A rollout goes on"_s, {}, {}, true};
    QCOMPARE(judge(condition, u"f1"_s, state, {}), Verdict::Untouched);
    state.inFlight->yields = false;
    QCOMPARE(judge(condition, u"f1"_s, state, {}), Verdict::Underway);
}

QTEST_APPLESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
