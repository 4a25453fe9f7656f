// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "album.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class TestAlbum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isContentWithWhatWasAdopted();
    void namesWhatDiffers();
    void showsWhatDiffers();
    void asksForPictures();
    void keepsTheBytesOfWhatIsTheSame();
    void replacesWhatChangedAndRemovesWhatIsGone();

private:
    void take(const QString &name, QRgb color);
    [[nodiscard]] QByteArray bytesOf(const QString &baseline) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    screens::Album m_album;
};

void TestAlbum::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto path = [this](const QString &name) { return m_folder->filePath(name); };
    m_album = {path(u"now"_s), path(u"baselines"_s), path(u"result"_s), path(u"shown"_s),
        path(u"readme"_s)};
    QVERIFY(QDir().mkpath(m_album.now));
    QFile shown(m_album.shown);
    QVERIFY(shown.open(QIODevice::WriteOnly));
    QVERIFY(shown.write("# what the README shows\noverview 10-overview\n") > 0);
    shown.close();
    take(u"10-overview"_s, qRgb(20, 30, 40));
    take(u"11-plan"_s, qRgb(20, 30, 40));
    QCOMPARE(screens::adopt(m_album), (QStringList{u"10-overview.png: new"_s, u"11-plan.png: new"_s,
                                          u"README's overview.png: new"_s}));
}

void TestAlbum::take(const QString &name, QRgb color)
{
    QImage image(64, 48, QImage::Format_RGB32);
    image.fill(color);
    QVERIFY(image.save(u"%1/%2.png"_s.arg(m_album.now, name)));
}

QByteArray TestAlbum::bytesOf(const QString &baseline) const
{
    QFile file(u"%1/%2.png"_s.arg(m_album.baselines, baseline));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAlbum::isContentWithWhatWasAdopted()
{
    QCOMPARE(screens::judge(m_album), QStringList());
    take(u"11-plan"_s, qRgb(21, 30, 40));
    QCOMPARE(screens::judge(m_album), QStringList());
}

void TestAlbum::namesWhatDiffers()
{
    take(u"10-overview"_s, qRgb(20, 30, 60));
    take(u"12-live"_s, qRgb(20, 30, 40));
    QVERIFY(QFile::remove(m_album.now + u"/11-plan.png"_s));
    const QStringList findings = screens::judge(m_album);
    QCOMPARE(findings.size(), 4);
    QVERIFY(findings.at(0).startsWith(u"10-overview.png: another colour at 0, 0; see "));
    QVERIFY(findings.at(1).startsWith(u"12-live.png: no baseline; see "));
    QVERIFY(findings.at(2).startsWith(u"README's overview.png: another colour"));
    QCOMPARE(
        findings.at(3), u"11-plan.png: there is a baseline, but the tour takes no such picture"_s);
}

void TestAlbum::showsWhatDiffers()
{
    take(u"10-overview"_s, qRgb(20, 30, 60));
    const QStringList findings = screens::judge(m_album);
    const QImage shown(m_album.result + u"/10-overview.png"_s);
    QCOMPARE(shown.size(), QSize(3 * 64 + 32, 48));
    QVERIFY(findings.at(0).endsWith(m_album.result + u"/10-overview.png"_s));
    take(u"10-overview"_s, qRgb(20, 30, 40));
    QCOMPARE(screens::judge(m_album), QStringList());
    QVERIFY(QDir(m_album.result).isEmpty());
}

void TestAlbum::asksForPictures()
{
    QVERIFY(QDir(m_album.now).removeRecursively());
    const QStringList findings = screens::judge(m_album);
    QCOMPARE(findings.first(), u"There are no pictures in %1."_s.arg(m_album.now));
    QVERIFY(findings.contains(u"README's overview.png: not taken by the tour"_s));
}

void TestAlbum::keepsTheBytesOfWhatIsTheSame()
{
    const QByteArray before = bytesOf(u"11-plan"_s);
    QVERIFY(!before.isEmpty());
    take(u"11-plan"_s, qRgb(21, 30, 40));
    QCOMPARE(screens::adopt(m_album), QStringList());
    QCOMPARE(bytesOf(u"11-plan"_s), before);
}

void TestAlbum::replacesWhatChangedAndRemovesWhatIsGone()
{
    take(u"11-plan"_s, qRgb(90, 30, 40));
    QVERIFY(QFile::remove(m_album.now + u"/10-overview.png"_s));
    QCOMPARE(
        screens::adopt(m_album), (QStringList{u"11-plan.png: changed"_s,
                                     u"Failed: README's overview.png was not taken by the tour."_s,
                                     u"10-overview.png: gone"_s}));
    QVERIFY(bytesOf(u"10-overview"_s).isEmpty());
    QCOMPARE(QImage(m_album.baselines + u"/11-plan.png"_s).pixel(5, 5), qRgb(90, 30, 40));
}

QTEST_GUILESS_MAIN(TestAlbum)
#include "tst_album.moc"
