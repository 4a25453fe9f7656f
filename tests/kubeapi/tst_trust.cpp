// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/trust.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace breakglass;
using namespace breakglass::kubeapi;

namespace {

const TimePoint now{Milliseconds(1795230300000)};

QString digest(QChar digit)
{
    return u"sha256:"_s + QString(64, digit);
}

/// A pod with one container: the image that its template names, and what its node says it runs.
QJsonObject pod(const QString &image, const QString &imageId, Milliseconds endedBefore = {})
{
    QJsonObject status{{u"name"_s, u"web"_s}, {u"imageID"_s, imageId}};
    if (endedBefore > 0ms)
        status.insert(u"lastState"_s,
            QJsonObject{
                {u"terminated"_s, QJsonObject{{u"finishedAt"_s, toIso(now - endedBefore)}}}});
    const QJsonObject container{{u"name"_s, u"web"_s}, {u"image"_s, image}};
    return {{u"spec"_s, QJsonObject{{u"containers"_s, QJsonArray{container}}}},
        {u"status"_s, QJsonObject{{u"containerStatuses"_s, QJsonArray{status}}}}};
}

Instance readyInstance()
{
    return {u"web-1"_s, u"7"_s, InstanceState::Ready, {}};
}

/// All of them as instances, judged together as one look does.
QList<Instance> judged(const QList<QJsonObject> &pods, Milliseconds window = 60s)
{
    ImageComparison images;
    QList<PodEvidence> all;
    for (const QJsonObject &one : pods) {
        all.append(podEvidence(one, u"h1"_s));
        images.add(all.constLast());
    }
    QList<Instance> instances;
    for (const PodEvidence &evidence : std::as_const(all)) {
        instances.append(readyInstance());
        distrust(instances.last(), evidence, images, now, window);
    }
    return instances;
}

} // namespace

/// Pods that say they are ready and are not believed.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWhatRunsWithWhatIsNamed_data();
    void comparesWhatRunsWithWhatIsNamed();
    void findsATagThatWasMoved();
    void forgetsWhatIsGone();
    void blamesNobodyAloneWhenHalfAreDifferent();
    void leavesOtherImagesAlone();
    void waitsForAWindowAfterARestart();
    void changesNothingOfWhatIsNotReady();
};

void TrustTest::comparesWhatRunsWithWhatIsNamed_data()
{
    QTest::addColumn<QString>("image");
    QTest::addColumn<QString>("imageId");
    QTest::addColumn<QString>("reason");
    const QString pinned = u"r.test/web:7@"_s + digest(u'a');
    QTest::newRow("the same") << pinned << u"docker-pullable://r.test/web@"_s + digest(u'a')
                              << QString();
    QTest::newRow("the same from a mirror")
        << pinned << u"mirror.test/web@"_s + digest(u'a') << QString();
    QTest::newRow("another") << pinned << u"r.test/web@"_s + digest(u'b')
                             << u"It runs bbbbbbbb, not aaaaaaaa that its release names"_s;
    // What can't be compared is not held against it.
    QTest::newRow("no digest of a pull") << pinned << u"docker://"_s + digest(u'b') << QString();
    QTest::newRow("a node that pulls nothing")
        << pinned << u"docker-pullable://"_s + pinned + u"@"_s + digest(u'0') << QString();
    QTest::newRow("not started yet") << pinned << QString() << QString();
    QTest::newRow("a tag") << u"r.test/web:7"_s << u"r.test/web@"_s + digest(u'b') << QString();
}

void TrustTest::comparesWhatRunsWithWhatIsNamed()
{
    QFETCH(const QString, image);
    QFETCH(const QString, imageId);
    QFETCH(const QString, reason);
    const Instance instance = judged({pod(image, imageId)}).constFirst();
    QCOMPARE(instance.reason, reason);
    QCOMPARE(instance.state, reason.isEmpty() ? InstanceState::Ready : InstanceState::Failing);
}

void TrustTest::findsATagThatWasMoved()
{
    const QString image = u"r.test/web:latest"_s;
    const QJsonObject usual = pod(image, u"r.test/web@"_s + digest(u'a'));
    const QJsonObject other = pod(image, u"r.test/web@"_s + digest(u'b'));
    const auto instances = judged({usual, other, usual});
    QCOMPARE(instances.at(0).state, InstanceState::Ready);
    QCOMPARE(instances.at(1).state, InstanceState::Failing);
    QCOMPARE(instances.at(1).reason,
        u"It runs bbbbbbbb, others run another image under the same name"_s);
    QCOMPARE(instances.at(2).state, InstanceState::Ready);
}

void TrustTest::forgetsWhatIsGone()
{
    const QString image = u"r.test/web:latest"_s;
    const PodEvidence usual = podEvidence(pod(image, u"r.test/web@"_s + digest(u'a')), u"h1"_s);
    const PodEvidence other = podEvidence(pod(image, u"r.test/web@"_s + digest(u'b')), u"h1"_s);
    ImageComparison images;
    images.add(usual);
    images.add(other);
    QVERIFY(!images.objectionTo(usual).isEmpty());
    images.remove(other);
    QVERIFY(images.objectionTo(usual).isEmpty());
    images.remove(usual);
    images.add(other);
    QVERIFY(images.objectionTo(other).isEmpty());
}

void TrustTest::blamesNobodyAloneWhenHalfAreDifferent()
{
    const QString image = u"r.test/web:latest"_s;
    const auto instances = judged(
        {pod(image, u"r.test/web@"_s + digest(u'a')), pod(image, u"r.test/web@"_s + digest(u'b'))});
    QCOMPARE(instances.at(0).state, InstanceState::Failing);
    QCOMPARE(instances.at(1).state, InstanceState::Failing);
}

void TrustTest::leavesOtherImagesAlone()
{
    // A sidecar that is put beside the container, and renewed under another name while pods are replaced.
    const auto instances = judged({pod(u"r.test/mesh:1"_s, u"r.test/mesh@"_s + digest(u'a')),
        pod(u"r.test/mesh:2"_s, u"r.test/mesh@"_s + digest(u'b'))});
    for (const Instance &instance : instances)
        QCOMPARE(instance.state, InstanceState::Ready);
}

void TrustTest::waitsForAWindowAfterARestart()
{
    const QJsonObject restarted = pod(u"r.test/web:7"_s, {}, 90s);
    QCOMPARE(judged({restarted}, 60s).constFirst().state, InstanceState::Ready);
    const Instance doubted = judged({restarted}, 2min).constFirst();
    QCOMPARE(doubted.state, InstanceState::Starting);
    QCOMPARE(doubted.reason, u"It was started again less than 2 min ago"_s);
}

void TrustTest::changesNothingOfWhatIsNotReady()
{
    Instance failing = readyInstance();
    failing.state = InstanceState::Failing;
    failing.reason = u"It ends again and again after it starts"_s;
    const Instance before = failing;
    const PodEvidence evidence = podEvidence(pod(u"r.test/web:7"_s, {}, 1s), u"h1"_s);
    QVERIFY(!distrust(failing, evidence, {}, now, 60s));
    QCOMPARE(failing, before);
}

QTEST_GUILESS_MAIN(TrustTest)
#include "tst_trust.moc"
