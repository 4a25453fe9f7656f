// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/command/commandbackend.h"
#include "support/nginxsite.h"

#include <QCoroTask>

using namespace breakglass;
using namespace Qt::StringLiterals;

class TestNginxSite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersByRelease();
    void fillsTheWorkspace();
};

void TestNginxSite::answersByRelease()
{
    if (!examples::NginxSite::isInstalled())
        QSKIP("nginx is not installed.");
    examples::NginxSite site;
    QVERIFY(site.start());
    QCOMPARE(site.status(), 200);
    site.point(u"B"_s);
    QCOMPARE(site.status(), 500);
    QCOMPARE(site.current(), u"B"_s);

    io::LiveClock clock;
    io::Secrets secrets{{}};
    const auto process = io::makeSubprocess(clock, secrets);
    const QStringList argv{
        u"/usr/bin/ln"_s, u"-sfn"_s, u"releases/A"_s, site.folder() + u"/current"_s};
    const Command command{argv, {}, {}, {}};
    const auto result = QCoro::waitFor(process->run(command, {}, {}, nullptr, {}));
    QVERIFY(result);
    QCOMPARE(result->exitCode, 0);
    QCOMPARE(site.current(), u"A"_s);
    QCOMPARE(site.status(), 200);
}

void TestNginxSite::fillsTheWorkspace()
{
    examples::NginxSite site;
    const QString folder =
        site.fillWorkspace(QStringLiteral(BG_SOURCE_DIR "/tests/support/nginx-workspace"));
    QFile file(folder + u"/breakglass.yaml"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains(QByteArray::number(site.port())));
    QVERIFY(text.contains(site.folder().toUtf8()));
    QVERIFY(!text.split('\n').sliced(4).join('\n').contains("{{"));
}

QTEST_GUILESS_MAIN(TestNginxSite)
#include "tst_nginxsite.moc"
