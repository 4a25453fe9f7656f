// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/schema.h"
#include "workspace/yamlreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::workspace;

/// What the strict reader accepts, and word for word what it says when it does not.
class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithItsPlace_data();
    void refusesWithItsPlace();
    void refusesBombs_data();
    void refusesBombs();
    void keepsScalarsAsWritten_data();
    void keepsScalarsAsWritten();
    void countsColumnsInCharacters();
    void publishedSchemasAreThere_data();
    void publishedSchemasAreThere();
};

void TestYaml::refusesWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("a key that stands twice")
        << QByteArray("name: a\nother: b\nname: c\n")
        << u"f.yaml:3:1: The key \"name\" stands here twice, first in line 1: keep one."_s;
    QTest::newRow("an anchor")
        << QByteArray("name: &x a\n")
        << u"f.yaml:1:7: An anchor (&name) is not allowed here: remove it."_s;
    QTest::newRow("an alias")
        << QByteArray("a: b\nc: *a\n")
        << u"f.yaml:2:4: Not readable as YAML: the referenced anchor is not defined: a."_s;
    QTest::newRow("a tag") << QByteArray("a:\n  - !int 5\n")
                           << u"f.yaml:2:5: A tag (!type) is not allowed here: remove it."_s;
    QTest::newRow("a merge key")
        << QByteArray("a:\n  <<: b\n")
        << u"f.yaml:2:3: A merge key (<<) is not allowed here: write the values out."_s;
    QTest::newRow("a key that is a list")
        << QByteArray("? [a, b]\n: c\n") << u"f.yaml:1:3: A key must be a plain word."_s;
    QTest::newRow("two documents") << QByteArray("a: b\n---\nc: d\n")
                                   << u"f.yaml:3:1: Only one YAML document a file is read."_s;
    QTest::newRow("nothing at all") << QByteArray() << u"f.yaml:1:1: The file is empty."_s;
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("a: b\nc: \xff\n")
        << u"f.yaml:2:1: Not valid UTF-8: save the file as UTF-8."_s;
    QTest::newRow("text that runs backwards")
        << QByteArray("a: x\u202Ey\n")
        << u"f.yaml:1:5: An invisible control character (U+202E) stands here: remove it."_s;
}

void TestYaml::refusesWithItsPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, sentence);
    QList<Finding> findings;
    QVERIFY(!readYaml(yaml, u"f.yaml"_s, findings));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().toText(), sentence);
}

void TestYaml::refusesBombs_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("text");
    QByteArray many;
    for (int index = 0; index < 10'001; ++index)
        many += "- a\n";
    QTest::newRow("too deep") << QByteArray(40, '[') + QByteArray(40, ']')
                              << u"Nested deeper than 32 levels: flatten it."_s;
    QTest::newRow("deeper than the parser goes")
        << QByteArray(5'000, '[') << u"Nested deeper than 32 levels: flatten it."_s;
    QTest::newRow("too many values")
        << many << u"More than 10000 values: split the file or shorten it."_s;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ')
                               << u"Larger than 1 MiB: split the file."_s;
    QTest::newRow("one value too long")
        << "a: " + QByteArray(5'000, 'x') << u"Longer than 4096 characters: move it into a file."_s;
    QTest::newRow("billion laughs") << QByteArray("a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
                                    << u"An anchor (&name) is not allowed here: remove it."_s;
}

void TestYaml::refusesBombs()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, text);
    QList<Finding> findings;
    QVERIFY(!readYaml(yaml, u"f.yaml"_s, findings));
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().text, text);
}

void TestYaml::keepsScalarsAsWritten_data()
{
    QTest::addColumn<QByteArray>("scalar");
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no octal surprise") << QByteArray("010") << u"integer"_s << QJsonValue(u"010"_s);
    QTest::newRow("a whole number") << QByteArray("10") << u"integer"_s << QJsonValue(10);
    QTest::newRow("a quoted number is text")
        << QByteArray("\"10\"") << u"integer"_s << QJsonValue(u"10"_s);
    QTest::newRow("a version is no number")
        << QByteArray("1.10") << u"string"_s << QJsonValue(u"1.10"_s);
    QTest::newRow("a decimal") << QByteArray("0.5") << u"number"_s << QJsonValue(0.5);
    QTest::newRow("yes is text") << QByteArray("yes") << u"boolean"_s << QJsonValue(u"yes"_s);
    QTest::newRow("true is a switch") << QByteArray("true") << u"boolean"_s << QJsonValue(true);
    QTest::newRow("true stays text where text is wanted")
        << QByteArray("true") << u"string"_s << QJsonValue(u"true"_s);
    QTest::newRow("a date is text")
        << QByteArray("2026-11-12") << u"string"_s << QJsonValue(u"2026-11-12"_s);
}

void TestYaml::keepsScalarsAsWritten()
{
    QFETCH(QByteArray, scalar);
    QFETCH(QString, wanted);
    QFETCH(QJsonValue, value);
    QList<Finding> findings;
    const auto node = readYaml("a: " + scalar + "\n", u"f.yaml"_s, findings);
    QVERIFY(node);
    const QJsonObject member{{u"type"_s, wanted}};
    const QJsonObject schema{{u"properties"_s, QJsonObject{{u"a"_s, member}}}};
    QCOMPARE(toJson(*node, schema).toObject().value(u"a"_s), value);
}

void TestYaml::countsColumnsInCharacters()
{
    QList<Finding> findings;
    const auto node = readYaml("{Tomás: a, b: c}\n", u"f.yaml"_s, findings);
    QVERIFY(node);
    QCOMPARE(node->child(u"b"_s)->keyAt, (Position{1, 12}));
    QCOMPARE(node->child(u"b"_s)->at, (Position{1, 15}));
}

void TestYaml::publishedSchemasAreThere_data()
{
    QTest::addColumn<QString>("name");
    for (const auto *name : {"breakglass", "drill", "runbook", "template"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestYaml::publishedSchemasAreThere()
{
    QFETCH(QString, name);
    const QJsonObject schema = schemaNamed(name);
    QVERIFY(!schema.value(u"properties"_s).toObject().isEmpty());
    QCOMPARE(schema.value(u"additionalProperties"_s), QJsonValue(false));
}

QTEST_GUILESS_MAIN(TestYaml)
#include "tst_yaml.moc"
