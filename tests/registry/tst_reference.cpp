// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "registry/challenge.h"
#include "registry/registry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::registry;

/// What images and registries say of themselves.
class ReferenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsReferences_data();
    void readsReferences();
    void refusesReferences_data();
    void refusesReferences();
    void readsChallenges_data();
    void readsChallenges();
    void readsAccess();
};

namespace {
const QString digest = u"sha256:"_s + QString(64, u'0');
}

void ReferenceTest::readsReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::newRow("official") << u"nginx"_s << u"docker.io/library/nginx:latest"_s;
    QTest::newRow("tag") << u"nginx:1.27"_s << u"docker.io/library/nginx:1.27"_s;
    QTest::newRow("hub") << u"grafana/loki:3"_s << u"docker.io/grafana/loki:3"_s;
    QTest::newRow("old hub") << u"index.docker.io/grafana/loki:3"_s
                             << u"docker.io/grafana/loki:3"_s;
    QTest::newRow("host") << u"ghcr.io/org/app:1"_s << u"ghcr.io/org/app:1"_s;
    QTest::newRow("port") << u"localhost:5000/app"_s << u"localhost:5000/app:latest"_s;
    QTest::newRow("this machine") << u"localhost/app:1"_s << u"localhost/app:1"_s;
    QTest::newRow("digest") << u"ghcr.io/app@"_s + digest << u"ghcr.io/app@"_s + digest;
    QTest::newRow("both") << u"ghcr.io/a/b/c:1@"_s + digest << u"ghcr.io/a/b/c:1@"_s + digest;
    QTest::newRow("odd path") << u"r.io/a__b/c-d.e"_s << u"r.io/a__b/c-d.e:latest"_s;
}

void ReferenceTest::readsReferences()
{
    QFETCH(QString, text);
    const auto reference = parseReference(text);
    QVERIFY(reference);
    QTEST(reference->text(), "full");
    QCOMPARE(parseReference(reference->text()), reference);
    QCOMPARE(reference->wanted(), reference->digest.isEmpty() ? reference->tag : reference->digest);
}

void ReferenceTest::refusesReferences_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts{{}, u"Nginx"_s, u"a b"_s, u"a:b:c"_s, u"a@b"_s, u"a@sha256:12"_s,
        u"a:"_s, u"a@"_s, u"/a"_s, u"a/"_s, u"r.io/../b"_s, u"r.io/a/./b"_s, u"r.io//a"_s,
        u"http://r.io/a"_s, u"r.io:port/a"_s, u"user@r.io/a"_s, u"r.io/a?x=1"_s, u"r.io/a#b"_s,
        u"r.io/a%2fb"_s, u"r.io/a\nb"_s, u"-r.io/a"_s, u"a:-x"_s,
        u"a@"_s + digest + u"@"_s + digest, u"a@"_s + digest.toUpper(), QString(600, u'a')};
    for (qsizetype at = 0; at < texts.size(); ++at)
        QTest::addRow("%d", int(at)) << texts.at(at);
}

void ReferenceTest::refusesReferences()
{
    QFETCH(QString, text);
    QVERIFY(!parseReference(text));
}

void ReferenceTest::readsChallenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isBearer");
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("scope");
    QTest::newRow("hub")
        << QByteArray(
               "Bearer realm=\"https://auth.docker.io/token\",service=\"registry.docker.io\","
               "scope=\"repository:library/nginx:pull\"")
        << true << u"https://auth.docker.io/token"_s << u"repository:library/nginx:pull"_s;
    QTest::newRow("spaces")
        << QByteArray("bearer  realm=\"https://a/t\" , scope=\"repository:a:pull,push\"") << true
        << u"https://a/t"_s << u"repository:a:pull,push"_s;
    QTest::newRow("basic") << QByteArray("Basic realm=\"Registry \\\"x\\\"\"") << false
                           << u"Registry \"x\""_s << QString();
}

void ReferenceTest::readsChallenges()
{
    QFETCH(QByteArray, header);
    const auto challenge = challengeFrom(header);
    QVERIFY(challenge);
    QTEST(challenge->isBearer, "isBearer");
    QTEST(challenge->realm, "realm");
    QTEST(challenge->scope, "scope");
    QVERIFY(!challengeFrom({}));
    QVERIFY(!challengeFrom("Bearer"));
    QVERIFY(!challengeFrom("Negotiate realm=\"x\""));
    QVERIFY(!challengeFrom("Bearer " + QByteArray(100'000, '"')));
}

void ReferenceTest::readsAccess()
{
    const auto access = readAccess({{u"ghcr.io"_s, {{u"credential"_s, u"ghcr"_s}}},
        {u"localhost:5000"_s, {{u"plain"_s, true}}}});
    QVERIFY(access);
    QCOMPARE(access->value(u"ghcr.io"_s).credential, u"ghcr"_s);
    QVERIFY(access->value(u"localhost:5000"_s).isPlain);
    QVERIFY(!readAccess({{u"ghcr.io"_s, {{u"plain"_s, true}}}}));
    QVERIFY(!readAccess({{u"ghcr.io"_s, {{u"password"_s, u"x"_s}}}}));
    QVERIFY(!readAccess({{u"https://ghcr.io"_s, {}}}));
    QVERIFY(!readAccess({{u"org"_s, {}}}));
}

QTEST_GUILESS_MAIN(ReferenceTest)
#include "tst_reference.moc"
