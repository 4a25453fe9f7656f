// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/yamlparser.h"
#include "yaml/yamlwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

/// A node as the JSON that it was written from, every scalar as text.
QJsonValue textsOf(const yaml::YamlNode &node)
{
    if (node.kind == yaml::NodeKind::Map) {
        QJsonObject object;
        for (const yaml::YamlNode &child : node.children)
            object.insert(child.key, textsOf(child));
        return object;
    }
    if (node.kind == yaml::NodeKind::List) {
        QJsonArray list;
        for (const yaml::YamlNode &child : node.children)
            list.append(textsOf(child));
        return list;
    }
    return node.text;
}

} // namespace

class YamlWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatPeopleRead();
    void isReadAsItWas_data();
    void isReadAsItWas();
    void hidesNothing();
};

void YamlWriterTest::writesWhatPeopleRead()
{
    const QByteArray json = R"({"metadata": {"labels": {"app": "web"}, "annotations": {}},
        "spec": {"containers": [{"name": "web", "image": "r.example.com/web:v1",
        "args": ["-c", "x y"], "ports": [{"containerPort": 8080}]}],
        "paused": false, "note": null, "share": 0.5}})";
    const QString yaml = yaml::toYaml(QJsonDocument::fromJson(json).object());
    QCOMPARE(yaml, uR"(metadata:
  annotations: {}
  labels:
    app: web
spec:
  containers:
  - args:
    - "-c"
    - x y
    image: r.example.com/web:v1
    name: web
    ports:
    - containerPort: 8080
  note: null
  paused: false
  share: 0.5
)"_s);
}

void YamlWriterTest::isReadAsItWas_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"yes", "no", "null", "~", "1.42.0", "0x1f", "12:30", "1e3", ".inf",
             "-", "- a", "a: b", "a #b", "#a", "[a", "{a", "'a", "\"a", "*a", "&a", "!a", "%a",
             "@a", "a:", " a", "a ", "a\nb", "a\tb", "\\", "", "?", "=", "<<", "on"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void YamlWriterTest::isReadAsItWas()
{
    QFETCH(const QString, text);
    const QJsonObject object{{u"key"_s, text}, {u"list"_s, QJsonArray{text, QJsonArray{text}}}};
    const auto root = yaml::parse(yaml::toYaml(object).toUtf8());
    QVERIFY2(root, root ? "" : qPrintable(root.error().text));
    QCOMPARE(textsOf(*root), QJsonValue(object));
    // A word or a number that is text stays text.
    const bool isWord = text.contains(u' ') || text.isEmpty();
    QVERIFY(root->child(u"key"_s)->quoted || isWord);
}

void YamlWriterTest::hidesNothing()
{
    const QString yaml = yaml::toYaml(QJsonObject{{u"a"_s, QString(QChar(0x202E)) + u"x"_s}});
    QCOMPARE(yaml, u"a: \"\\u202ex\"\n"_s);
}

QTEST_GUILESS_MAIN(YamlWriterTest)
#include "tst_yamlwriter.moc"
