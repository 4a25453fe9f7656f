// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/yamlparser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class YamlParserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToItsLimits_data();
    void keepsToItsLimits();
    void readsJsonToo();
    void saysWhereItStopped();
};

void YamlParserTest::keepsToItsLimits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<yaml::Limits>("limits");
    QTest::addColumn<QString>("mistake");
    const QByteArray certificate = "ca: " + QByteArray(6'000, 'A');
    QTest::newRow("a certificate is too long for a workspace")
        << certificate << yaml::Limits{} << u"Longer than 4096 characters: move it into a file."_s;
    QTest::newRow("a certificate where certificates are expected")
        << certificate << yaml::Limits{.text = 8'000} << QString();
    QTest::newRow("three values where two are allowed")
        << QByteArray("- 1\n- 2\n") << yaml::Limits{.nodes = 2}
        << u"More than 2 values: split the file or shorten it."_s;
    QTest::newRow("two levels where one is allowed")
        << QByteArray("a: [b]") << yaml::Limits{.depth = 1}
        << u"Nested deeper than 1 levels: flatten it."_s;
    QTest::newRow("more than the allowed bytes")
        << QByteArray(3 * 1024 * 1024, ' ') << yaml::Limits{.bytes = qint64(2) * 1024 * 1024}
        << u"Larger than 2 MiB: split the file."_s;
}

void YamlParserTest::keepsToItsLimits()
{
    QFETCH(const QByteArray, text);
    QFETCH(const yaml::Limits, limits);
    QFETCH(const QString, mistake);
    const auto root = yaml::parse(text, limits);
    QCOMPARE(root ? QString() : root.error().text, mistake);
}

void YamlParserTest::readsJsonToo()
{
    const auto root = yaml::parse(R"({"clusters": [{"name": "prod"}], "n": "010"})");
    QVERIFY(root);
    QCOMPARE(root->itemsOf(u"clusters"_s).at(0).textOf(u"name"_s), u"prod"_s);
    QVERIFY(root->child(u"n"_s)->quoted);
}

void YamlParserTest::saysWhereItStopped()
{
    const auto root = yaml::parse("a: b\nc: d\na: e\n");
    QVERIFY(!root);
    QCOMPARE(root.error().at, (yaml::Position{3, 1}));
}

QTEST_GUILESS_MAIN(YamlParserTest)
#include "tst_yamlparser.moc"
