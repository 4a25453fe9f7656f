// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass::kubeapi;

/// Names that may become part of a path: as strict as the API server.
class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNames_data();
    void knowsNames();
    void readsWorkloads();
};

void NamesTest::knowsNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLabel");
    QTest::addColumn<bool>("isName");
    QTest::newRow("plain") << u"web"_s << true << true;
    QTest::newRow("digits") << u"2web-3"_s << true << true;
    QTest::newRow("dots") << u"web.v2"_s << false << true;
    QTest::newRow("two dots") << u"a..b"_s << false << false;
    QTest::newRow("up") << u".."_s << false << false;
    QTest::newRow("empty") << QString() << false << false;
    QTest::newRow("large") << u"Web"_s << false << false;
    QTest::newRow("dash first") << u"-web"_s << false << false;
    QTest::newRow("dash last") << u"web-"_s << false << false;
    QTest::newRow("slash") << u"a/b"_s << false << false;
    QTest::newRow("percent") << u"a%2fb"_s << false << false;
    QTest::newRow("another alphabet") << u"wеb"_s << false << false;
    QTest::newRow("line") << u"a\n"_s << false << false;
    QTest::newRow("63") << QString(63, u'a') << true << true;
    QTest::newRow("64") << QString(64, u'a') << false << true;
    QTest::newRow("254") << QString(254, u'a') << false << false;
}

void NamesTest::knowsNames()
{
    QFETCH(const QString, text);
    QTEST(isLabelName(text), "isLabel");
    QTEST(isObjectName(text), "isName");
}

void NamesTest::readsWorkloads()
{
    QCOMPARE(workloadName(u"statefulset/db"_s),
        std::optional(WorkloadName{WorkloadKind::StatefulSet, u"db"_s}));
    QCOMPARE(workloadName(u"daemonset/agent"_s)->text(), u"daemonset/agent"_s);
    for (const QString &text : {u"web"_s, u"deploy/web"_s, u"Deployment/web"_s, u"deployment/"_s,
             u"deployment/a/b"_s, u"deployments/web"_s})
        QVERIFY2(!workloadName(text), qPrintable(text));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "tst_names.moc"
