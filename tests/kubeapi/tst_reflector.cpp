// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "clusterbench.h"
#include "kubeapi/reflector.h"
#include "support/eventually.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::kubeapi;
using support::ClusterBench;

namespace {

QJsonObject pod(const QString &uid, int version)
{
    return {{u"metadata"_s, QJsonObject{{u"uid"_s, uid}, {u"name"_s, u"pod-"_s + uid},
                                {u"resourceVersion"_s, QString::number(version)}}}};
}

QJsonObject listing(const QJsonArray &items, int version)
{
    return {{u"metadata"_s, QJsonObject{{u"resourceVersion"_s, QString::number(version)}}},
        {u"items"_s, items}};
}

QByteArray happens(const QString &type, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{u"type"_s, type}, {u"object"_s, object}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

QStringList uids(const Reflector &reflector)
{
    QStringList names = reflector.objects().keys();
    names.sort();
    return names;
}

QString lastVersionAsked(const ClusterBench &bench)
{
    const QString url = bench.http.asked().constLast().url;
    return url.section(u"resourceVersion="_s, 1).section(u'&', 0, 0);
}

} // namespace

/// A collection that stays current whatever its server does.
class ReflectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsWhatHappens();
    void goesOnWhereTheStreamBroke();
    void readsAnewWhenItsPlaceIsForgotten();
    void triesAgainLaterAndLater();

private:
    const QString m_path = corePath(u"production"_s, u"pods"_s);
};

void ReflectorTest::followsWhatHappens()
{
    ClusterBench bench;
    bench.http.reply(200, listing({pod(u"a"_s, 1), pod(u"b"_s, 2)}, 10));
    bench.http.stream(
        {happens(u"ADDED"_s, pod(u"c"_s, 11)), happens(u"MODIFIED"_s, pod(u"a"_s, 12)),
            happens(u"DELETED"_s, pod(u"b"_s, 13)), happens(u"BOOKMARK"_s, pod({}, 20))});
    Reflector reflector(bench.client, m_path, {});
    reflector.follow({u"app=web"_s, {}});
    QVERIFY(support::eventually([&] { return bench.http.asked().size() == 2; }));
    bench.clock.advance(1s); // the stream has ended at once
    QVERIFY(support::eventually([&] { return bench.http.unexpected() == 1; }));
    QCOMPARE(uids(reflector), (QStringList{u"a"_s, u"c"_s}));
    QCOMPARE(lastVersionAsked(bench), u"20"_s);
}

void ReflectorTest::goesOnWhereTheStreamBroke()
{
    ClusterBench bench;
    bench.http.reply(200, listing({pod(u"a"_s, 1)}, 10));
    bench.http.stream({happens(u"ADDED"_s, pod(u"b"_s, 11))});
    Reflector reflector(bench.client, m_path, {});
    reflector.follow({});
    QVERIFY(support::eventually([&] { return reflector.objects().size() == 2; }));
    bench.clock.advance(1s);
    // The second watch fails: the server is away.
    QVERIFY(support::eventually([&] { return reflector.failure().has_value(); }));
    QVERIFY(!reflector.isCurrent());
    bench.http.stream({happens(u"ADDED"_s, pod(u"c"_s, 12))});
    bench.clock.advance(2s);
    QVERIFY(support::eventually([&] { return reflector.objects().size() == 3; }));
}

void ReflectorTest::readsAnewWhenItsPlaceIsForgotten()
{
    ClusterBench bench;
    bench.http.reply(200, listing({pod(u"a"_s, 1)}, 10));
    bench.http.stream({happens(u"ERROR"_s, {{u"kind"_s, u"Status"_s}, {u"code"_s, 410}})});
    bench.http.reply(200, listing({pod(u"z"_s, 50)}, 60));
    Reflector reflector(bench.client, m_path, {});
    reflector.follow({});
    QVERIFY(support::eventually([&] { return bench.http.asked().size() == 2; }));
    bench.clock.advance(1s);
    QVERIFY(support::eventually([&] { return uids(reflector) == QStringList{u"z"_s}; }));
}

void ReflectorTest::triesAgainLaterAndLater()
{
    ClusterBench bench;
    Reflector reflector(bench.client, m_path, {});
    reflector.follow({});
    QVERIFY(support::eventually([&] { return bench.http.asked().size() == 1; }));
    for (const auto &[delay, asked] : {std::pair(1s, 2), std::pair(2s, 3), std::pair(4s, 4)}) {
        bench.clock.advance(delay - 1ms);
        QCoreApplication::processEvents();
        QCOMPARE(bench.http.asked().size(), asked - 1);
        bench.clock.advance(1ms);
        QVERIFY(support::eventually([&] { return bench.http.asked().size() == asked; }));
    }
}

QTEST_GUILESS_MAIN(ReflectorTest)
#include "tst_reflector.moc"
