// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/actions.h"

#include <QKeySequence>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::console;

namespace {

const QStringList places{u"overview"_s, u"services"_s, u"guide"_s, u"plans"_s, u"live"_s,
    u"incident"_s, u"drills"_s, u"runbooks"_s, u"audit"_s};

/// Those of the rail that have a number; the war room is a window.
constexpr int numberedPlaces = 8;

} // namespace

class TestActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyParses_data();
    void everyKeyParses();
    void aPlaceHasEachActionAndKeyOnce_data();
    void aPlaceHasEachActionAndKeyOnce();
    void listsThePlaceFirstThenEverywhere_data();
    void listsThePlaceFirstThenEverywhere();
    void theFirstRunBeginsWithItsWaysIn();
    void belongsToAGroup_data();
    void belongsToAGroup();
    void keysOfTheFocusAreNotBound_data();
    void keysOfTheFocusAreNotBound();
    void namesNoUnknownPlace();
    void saysWhatItDoes();
};

void TestActions::everyKeyParses_data()
{
    QTest::addColumn<QString>("key");
    for (const Action &action : allActions()) {
        for (const QString &key : action.keyList())
            QTest::addRow(
                "%s of %s: %s", qPrintable(action.id), qPrintable(action.place), qPrintable(key))
                << key;
    }
}

void TestActions::everyKeyParses()
{
    QFETCH(const QString, key);
    const auto sequence = QKeySequence::fromString(key, QKeySequence::PortableText);
    QCOMPARE(sequence.count(), 1);
    QVERIFY(sequence[0].key() != Qt::Key_unknown);
    QCOMPARE(sequence.toString(QKeySequence::PortableText), key);
}

void TestActions::aPlaceHasEachActionAndKeyOnce_data()
{
    QTest::addColumn<QString>("place");
    for (const QString &place : places)
        QTest::addRow("in %s, with those of everywhere", qPrintable(place)) << place;
}

void TestActions::aPlaceHasEachActionAndKeyOnce()
{
    QFETCH(const QString, place);
    QSet<QString> ids;
    QSet<QString> keys;
    for (const Action &action : actionsOf(place)) {
        QVERIFY2(!ids.contains(action.id), qPrintable(action.id));
        ids.insert(action.id);
        for (const QString &key : action.keyList()) {
            QVERIFY2(!keys.contains(key), qPrintable(u"%1 of %2"_s.arg(key, action.id)));
            keys.insert(key);
        }
    }
}

void TestActions::listsThePlaceFirstThenEverywhere_data()
{
    aPlaceHasEachActionAndKeyOnce_data();
    QTest::newRow("in a place that nobody knows") << u"nowhere"_s;
}

void TestActions::listsThePlaceFirstThenEverywhere()
{
    QFETCH(const QString, place);
    const QList<Action> actions = actionsOf(place);
    QVERIFY(std::ranges::is_partitioned(
        actions, [&](const Action &action) { return action.place == place; }));
    const auto own = std::ranges::count(actions, place, &Action::place);
    QCOMPARE(own > 0, places.contains(place));
    QCOMPARE(own, std::ranges::count(allActions(), place, &Action::place));
    QCOMPARE(actions.size() - own, std::ranges::count(allActions(), QString(), &Action::place));
    for (int i = 1; i <= numberedPlaces; ++i) {
        const auto go = std::ranges::find(actions, u"go-%1"_s.arg(i), &Action::id);
        QVERIFY(go != actions.end());
        QCOMPARE(go->keys, u"Ctrl+%1"_s.arg(i));
    }
}

void TestActions::theFirstRunBeginsWithItsWaysIn()
{
    QStringList hints;
    for (const Action &action : firstActions()) {
        if (!action.hint.isEmpty())
            hints.append(action.keys + u' ' + action.hint);
    }
    QCOMPARE(hints.first(4).join(u", "),
        u"Tab Next, Ctrl+Shift+D Start a drill, Ctrl+N Connect, Ctrl+O Import"_s);
    QCOMPARE(firstActions().size(), actionsOf(u"nowhere"_s).size() + 1);
}

void TestActions::belongsToAGroup_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("group");
    QTest::newRow("what a place does") << u"roll-back"_s << 0;
    QTest::newRow("a way to a place") << u"go-3"_s << 1;
    QTest::newRow("a way to a place with a name") << u"settings"_s << 1;
    QTest::newRow("what goes everywhere") << u"declare"_s << 2;
}

void TestActions::belongsToAGroup()
{
    QFETCH(const QString, action);
    const QList<Action> all = allActions();
    const auto found = std::ranges::find(all, action, &Action::id);
    QVERIFY(found != all.end());
    QTEST(found->group(), "group");
}

void TestActions::keysOfTheFocusAreNotBound_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<bool>("bound");
    QTest::newRow("arrows move in the list in focus") << u"Up Down Left Right"_s << false;
    QTest::newRow("Return opens the item in focus") << u"Return"_s << false;
    QTest::newRow("Space ticks the item in focus") << u"Space"_s << false;
    QTest::newRow("End belongs to the log in focus") << u"End"_s << false;
    QTest::newRow("a letter is a shortcut") << u"R"_s << true;
    QTest::newRow("Return with Ctrl is a shortcut") << u"Ctrl+Return"_s << true;
    QTest::newRow("Esc is a shortcut") << u"Esc"_s << true;
}

void TestActions::keysOfTheFocusAreNotBound()
{
    QFETCH(const QString, keys);
    QFETCH(const bool, bound);
    QCOMPARE((Action{{}, {}, keys, {}, {}}.isBound()), bound);
}

void TestActions::namesNoUnknownPlace()
{
    for (const Action &action : allActions())
        QVERIFY2(action.place.isEmpty() || places.contains(action.place), qPrintable(action.id));
}

void TestActions::saysWhatItDoes()
{
    for (const Action &action : allActions()) {
        QVERIFY2(!action.title.isEmpty(), qPrintable(action.id));
        QVERIFY2(action.title.front().isUpper(), qPrintable(action.title));
        QVERIFY2(action.hint.isEmpty() || action.hint.front().isUpper(), qPrintable(action.hint));
    }
}

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
