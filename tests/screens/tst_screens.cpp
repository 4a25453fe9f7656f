// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "screens/contactsheet.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

// Pictures are kept at a third of their size: a person still sees what changed, and a repository can hold them.
constexpr int reduction = 3;
// What the eye does not see, of 255; and how much of a picture may differ: a few characters.
constexpr int leastSeen = 14;
constexpr double mostDiffering = 0.0004;

QString baselines()
{
    return QStringLiteral(BG_BASELINES);
}

QImage reduced(const QImage &picture)
{
    return picture
        .scaled(picture.width() / reduction, picture.height() / reduction, Qt::IgnoreAspectRatio,
            Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB888);
}

int distance(QRgb one, QRgb other)
{
    return std::max({std::abs(qRed(one) - qRed(other)), std::abs(qGreen(one) - qGreen(other)),
        std::abs(qBlue(one) - qBlue(other))});
}

double differingShare(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 1;
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += distance(one.pixel(x, y), other.pixel(x, y)) > leastSeen;
    }
    return double(differing) / (double(one.width()) * one.height());
}

} // namespace

/// Every place, in both themes at two sizes, against what a person has looked at and accepted.
class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextCanBeRead();
    void nothingIsMissing();
    void looksAsAccepted_data();
    void looksAsAccepted();
    void tellsADifference();
    void writesTheContactSheet();

private:
    QDir m_taken;
    QStringList m_faults;
};

void TestScreens::initTestCase()
{
    m_taken = QDir(QStringLiteral(BG_TAKEN));
    m_taken.removeRecursively();
    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(BG_PROGRAM), {u"--screens"_s, m_taken.path()});
    QVERIFY(program.waitForFinished(400'000));
    const QString said = QString::fromUtf8(program.readAll());
    for (const QString &line : said.split(u'\n')) {
        if (line.startsWith(u"  text "))
            m_faults.append(line.sliced(7).trimmed());
    }
    QVERIFY2(said.contains(u"Played bad-deployment"), qPrintable(said));
}

void TestScreens::everyTextCanBeRead()
{
    QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
}

void TestScreens::nothingIsMissing()
{
    const QStringList pictures{u"*.png"_s};
    const QStringList taken = m_taken.entryList(pictures, QDir::Files, QDir::Name);
    const QStringList accepted = QDir(baselines()).entryList(pictures, QDir::Files, QDir::Name);
    if (!qEnvironmentVariableIsSet("BG_ACCEPT_SCREENS"))
        QCOMPARE(taken, accepted);
}

void TestScreens::looksAsAccepted_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_taken.entryList({u"*.png"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << name;
}

void TestScreens::looksAsAccepted()
{
    QFETCH(const QString, name);
    const QImage taken = reduced(QImage(m_taken.filePath(name)));
    const QString accepted = baselines() + u'/' + name;
    if (qEnvironmentVariableIsSet("BG_ACCEPT_SCREENS"))
        QVERIFY(taken.save(accepted));
    const double share =
        differingShare(taken, QImage(accepted).convertToFormat(QImage::Format_RGB888));
    QVERIFY2(share <= mostDiffering,
        qPrintable(u"%1 %% differ. Look at %2; if it is meant, accept it with BG_ACCEPT_SCREENS=1"_s
                .arg(share * 100, 0, 'f', 2)
                .arg(m_taken.filePath(name))));
}

void TestScreens::tellsADifference()
{
    const QString name = m_taken.entryList({u"*.png"_s}, QDir::Files, QDir::Name).first();
    const QImage taken = reduced(QImage(m_taken.filePath(name)));
    QImage other = taken;
    // A word of the size of a label.
    for (int y = 100; y < 105; ++y) {
        for (int x = 100; x < 120; ++x)
            other.setPixelColor(x, y, QColor(Qt::magenta));
    }
    QVERIFY(differingShare(taken, other) > mostDiffering);
    QCOMPARE(differingShare(taken, taken), 0.0);
}

void TestScreens::writesTheContactSheet()
{
    const QString path = m_taken.filePath(u"contact-sheet.jpg"_s);
    QVERIFY(screens::contactSheet(m_taken).save(path, "JPG", 85));
    qInfo("contact sheet: %s", qPrintable(path));
}

QTEST_MAIN(TestScreens)
#include "tst_screens.moc"
