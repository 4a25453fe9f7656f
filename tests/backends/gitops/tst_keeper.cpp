// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/gitops/keepersteps.h"
#include "support/jsonpatching.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::backends::gitops;
using support::patched;

namespace {

QJsonObject workload(
    const QJsonObject &labels, const QJsonObject &annotations, const QStringList &managers = {})
{
    QJsonArray entries;
    for (const QString &manager : managers)
        entries.append(QJsonObject{{u"manager"_s, manager}, {u"operation"_s, u"Apply"_s}});
    return {{u"metadata"_s, QJsonObject{{u"labels"_s, labels}, {u"annotations"_s, annotations},
                                {u"managedFields"_s, entries}}}};
}

Kept keptBy(Keeper::Kind kind, const QJsonObject &spec)
{
    const QJsonObject object{{u"metadata"_s, QJsonObject{{u"uid"_s, u"k1"_s}}}, {u"spec"_s, spec}};
    return {{u"web"_s, u"production"_s}, u"Deployment/web"_s, {},
        Keeper{kind, u"flux-system"_s, u"web"_s, object}};
}

QJsonArray patchIn(const Act &act)
{
    return QJsonDocument::fromJson(std::get<HttpRequest>(act).body).array();
}

} // namespace

/// What Argo CD and Flux write on what they apply, and how each is kept from applying it again.
class KeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsMarks_data();
    void isKnownByItsMarks();
    void isPausedAndStarted_data();
    void isPausedAndStarted();
    void isNotPausedUnseen();
};

void KeeperTest::isKnownByItsMarks_data()
{
    QTest::addColumn<QJsonObject>("object");
    QTest::addColumn<QString>("path");
    const QString argo = u"/apis/argoproj.io/v1alpha1/namespaces/%1/applications/%2"_s;
    const QJsonObject instance{{u"app.kubernetes.io/instance"_s, u"web"_s}};
    const auto flux = [](const QString &group, const QString &nameSpace) {
        return QJsonObject{{group + u"/name"_s, u"web"_s}, {group + u"/namespace"_s, nameSpace}};
    };
    const QString kustomize = u"kustomize.toolkit.fluxcd.io"_s;
    const QString helm = u"helm.toolkit.fluxcd.io"_s;
    QTest::newRow("nobody") << workload({}, {}) << QString();
    QTest::newRow("tracking id") << workload({}, {{u"argocd.argoproj.io/tracking-id"_s,
                                                     u"web:apps/Deployment:p/web"_s}})
                                 << argo.arg(u"argocd"_s, u"web"_s);
    QTest::newRow("tracking id of a team")
        << workload(
               {}, {{u"argocd.argoproj.io/tracking-id"_s, u"team_web:apps/Deployment:p/web"_s}})
        << argo.arg(u"team"_s, u"web"_s);
    QTest::newRow("Argo CD's own label")
        << workload({{u"argocd.argoproj.io/instance"_s, u"web"_s}}, {})
        << argo.arg(u"argocd"_s, u"web"_s);
    QTest::newRow("everybody's label, applied by Argo CD")
        << workload(instance, {}, {u"kube-controller-manager"_s, u"argocd-controller"_s})
        << argo.arg(u"argocd"_s, u"web"_s);
    QTest::newRow("everybody's label, applied by Helm")
        << workload(instance, {}, {u"helm"_s}) << QString();
    QTest::newRow("Kustomization")
        << workload(flux(kustomize, u"flux-system"_s), {})
        << u"/apis/%1/v1/namespaces/flux-system/kustomizations/web"_s.arg(kustomize);
    QTest::newRow("HelmRelease") << workload(flux(helm, u"production"_s), {})
                                 << u"/apis/%1/v2/namespaces/production/helmreleases/web"_s.arg(
                                        helm);
    // Text from outside becomes a part of a path only as a name.
    QTest::newRow("no name at all") << workload(flux(helm, u"../../api"_s), {}) << QString();
    QTest::newRow("no application at all")
        << workload({}, {{u"argocd.argoproj.io/tracking-id"_s, u"a/../b:x"_s}}) << QString();
}

void KeeperTest::isKnownByItsMarks()
{
    QFETCH(const QJsonObject, object);
    const auto keeper = keeperOf(object);
    QTEST(keeper ? keeper->path() : QString(), "path");
}

void KeeperTest::isPausedAndStarted_data()
{
    QTest::addColumn<Keeper::Kind>("kind");
    QTest::addColumn<QJsonObject>("spec");
    const QJsonObject automated{{u"automated"_s, QJsonObject{{u"selfHeal"_s, true}}}};
    QTest::newRow("Application") << Keeper::Kind::Application
                                 << QJsonObject{{u"syncPolicy"_s, automated}};
    QTest::newRow("Kustomization")
        << Keeper::Kind::Kustomization << QJsonObject{{u"suspend"_s, false}};
    QTest::newRow("HelmRelease") << Keeper::Kind::HelmRelease << QJsonObject{{u"suspend"_s, false}};
}

void KeeperTest::isPausedAndStarted()
{
    QFETCH(const Keeper::Kind, kind);
    QFETCH(const QJsonObject, spec);
    Kept kept = keptBy(kind, spec);
    const QJsonObject before = kept.keeper.object;
    QVERIFY(!starting(kept)); // nothing is paused
    const auto pause = pausing(kept);
    QVERIFY2(pause, pause ? "" : qPrintable(pause.error().sentence()));
    QVERIFY(pause->changesTarget);
    QVERIFY(pause->dryRun);
    const auto frozen = patched(before, patchIn(pause->act));
    QVERIFY(frozen);
    QCOMPARE((*patched(*frozen, patchIn(pause->undo->act)))[u"spec"], before[u"spec"]);
    // Another object of the same name meanwhile: refused by its uid.
    QJsonObject other = before;
    other.insert(u"metadata"_s, QJsonObject{{u"uid"_s, u"k2"_s}});
    QVERIFY(!patched(other, patchIn(pause->act)));

    kept.keeper.object = *frozen;
    QVERIFY(kept.keeper.isFrozen());
    const auto start = starting(kept);
    QVERIFY2(start, start ? "" : qPrintable(start.error().sentence()));
    QCOMPARE((*patched(*frozen, patchIn(start->act)))[u"spec"], before[u"spec"]);
    QCOMPARE(start->settled->facts.value(syncFact), u"on"_s);
}

void KeeperTest::isNotPausedUnseen()
{
    Kept kept = keptBy(Keeper::Kind::HelmRelease, {});
    kept.keeper.object = {};
    const auto pause = pausing(kept);
    QVERIFY(!pause);
    QCOMPARE(pause.error().kind, ErrorKind::Denied);
    QVERIFY(pause.error().what.contains(u"HelmRelease flux-system/web"_s));
}

QTEST_GUILESS_MAIN(KeeperTest)
#include "tst_keeper.moc"
