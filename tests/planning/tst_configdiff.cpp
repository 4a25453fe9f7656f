// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/configdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::planning;

namespace {

/// "-13 0 text" a line, as a reader of the diff would write it down.
QStringList written(const QList<DiffLine> &lines)
{
    QStringList all;
    for (const DiffLine &line : lines) {
        const QString mark = u" -+@"_s.at(int(line.kind));
        all += line.kind == DiffKind::Hunk
                   ? line.text
                   : u"%1%2/%3 %4"_s.arg(mark).arg(line.oldLine).arg(line.newLine).arg(line.text);
    }
    return all;
}

const QString before = u"microservice:\n  podDefaults:\n    image: old\n    pull: secret\n"
                       "    create: false\n  other: 1\n  deployments:\n    console:\n"
                       "      replicas: 6\n      env:\n        FILTERS: on\n"
                       "      limits:\n        memory: 768Mi\n"_s;

} // namespace

class ConfigDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingChanged();
    void hunksAreNamedAfterWhatTheyAreIn();
    void removedLinesStandBeforeAddedOnes();
    void nearChangesShareAHunk();
    void oddTexts_data();
    void oddTexts();
};

void ConfigDiffTest::nothingChanged()
{
    QCOMPARE(diffConfiguration(before, before).size(), 0);
    QCOMPARE(diffConfiguration({}, {}).size(), 0);
}

void ConfigDiffTest::hunksAreNamedAfterWhatTheyAreIn()
{
    QString after = before;
    after.replace(u"image: old"_s, u"image: new"_s).replace(u"768Mi"_s, u"1Gi"_s);
    after.replace(u"        FILTERS: on\n"_s, QString());
    QCOMPARE(written(diffConfiguration(before, after, 1)),
        (QStringList{u"@@ microservice.podDefaults @@"_s, u" 2/2   podDefaults:"_s,
            u"-3/0     image: old"_s, u"+0/3     image: new"_s, u" 4/4     pull: secret"_s,
            u"@@ microservice.deployments.console @@"_s, u" 10/10       env:"_s,
            u"-11/0         FILTERS: on"_s, u" 12/11       limits:"_s,
            u"-13/0         memory: 768Mi"_s, u"+0/12         memory: 1Gi"_s}));
}

void ConfigDiffTest::removedLinesStandBeforeAddedOnes()
{
    const auto lines =
        written(diffConfiguration(u"a: 1\nb: 2\nc: 3\n"_s, u"a: 9\nb: 8\nc: 3\n"_s, 0));
    QCOMPARE(lines, (QStringList{u"@@ top level @@"_s, u"-1/0 a: 1"_s, u"-2/0 b: 2"_s,
                        u"+0/1 a: 9"_s, u"+0/2 b: 8"_s}));
}

void ConfigDiffTest::nearChangesShareAHunk()
{
    const QString text = u"a\nb\nc\nd\ne\nf\ng\nh\n"_s;
    QString after = text;
    after.replace(u"b"_s, u"B"_s).replace(u"e"_s, u"E"_s);
    const auto hunks = [&](int context) {
        return written(diffConfiguration(text, after, context)).filter(u"@@"_s).size();
    };
    QCOMPARE(hunks(0), 2);
    QCOMPARE(hunks(1), 1);
    QCOMPARE(hunks(3), 1);
}

void ConfigDiffTest::oddTexts_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("all is new") << QString() << u"a: 1\n"_s
                                << QStringList{u"@@ top level @@"_s, u"+0/1 a: 1"_s};
    QTest::newRow("all goes away")
        << u"a: 1"_s << QString() << QStringList{u"@@ top level @@"_s, u"-1/0 a: 1"_s};
    QTest::newRow("line ends of other systems are no change")
        << u"a: 1\r\nb: 2\r\n"_s << u"a: 1\nb: 2"_s << QStringList{};
    QTest::newRow("entries of a list are in their key")
        << u"env:\n- name: A\n  value: 1\n"_s << u"env:\n- name: A\n  value: 2\n"_s
        << QStringList{u"@@ env @@"_s, u"-3/0   value: 1"_s, u"+0/3   value: 2"_s};
    QTest::newRow("comments are no keys")
        << u"a:\n  # note: x\n  b: 1\n"_s << u"a:\n  # note: x\n  b: 2\n"_s
        << QStringList{u"@@ a @@"_s, u"-3/0   b: 1"_s, u"+0/3   b: 2"_s};
}

void ConfigDiffTest::oddTexts()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(written(diffConfiguration(one, other, 0)), "lines");
}

QTEST_APPLESS_MAIN(ConfigDiffTest)
#include "tst_configdiff.moc"
