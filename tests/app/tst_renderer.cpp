// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/renderer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class TestRenderer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_devices;

    void plugIn(const QString &device)
    {
        const QString path = m_devices.filePath(device);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] bool drawsInSoftware(const QProcessEnvironment &environment = {}) const
    {
        return app::drawsInSoftware(environment, m_devices.path());
    }

private Q_SLOTS:
    void init() { m_devices = QTemporaryDir(); }

    void aScreenAloneIsNoProcessor()
    {
        QVERIFY(drawsInSoftware());
        plugIn(u"dri/card0"_s);
        QVERIFY(drawsInSoftware());
        plugIn(u"dri/renderD128"_s);
        QVERIFY(!drawsInSoftware());
    }

    void aDriverMayBringItsOwnDevice()
    {
        plugIn(u"nvidiactl"_s);
        QVERIFY(!drawsInSoftware());
    }

    void whoNamesARendererGetsIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("scene graph") << u"QT_QUICK_BACKEND"_s;
        QTest::newRow("interface") << u"QSG_RHI_BACKEND"_s;
    }

    void whoNamesARendererGetsIt()
    {
        QFETCH(const QString, name);
        QProcessEnvironment environment;
        environment.insert(name, u"opengl"_s);
        QVERIFY(!drawsInSoftware(environment));
        environment.insert(name, QString());
        QVERIFY(drawsInSoftware(environment));
    }
};

QTEST_GUILESS_MAIN(TestRenderer)
#include "tst_renderer.moc"
