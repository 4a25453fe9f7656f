// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/lines.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

class LinesTest : public QObject
{
    Q_OBJECT

    static QStringList split(const QByteArray &bytes, qsizetype chunk)
    {
        QStringList lines;
        io::LineSplitter splitter([&lines](const QString &line) { lines.append(line); });
        for (qsizetype at = 0; at < bytes.size(); at += chunk)
            splitter.add(bytes.mid(at, chunk));
        splitter.finish();
        return lines;
    }

private Q_SLOTS:
    void splits_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("plain lines") << QByteArray("a\nb\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a last line without its end")
            << QByteArray("a\nb") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("an empty line") << QByteArray("\na\n") << QStringList{u""_s, u"a"_s};
        QTest::newRow("the line ends of Windows")
            << QByteArray("a\r\nb\r\n") << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a progress line") << QByteArray("1%\r2%\n") << QStringList{u"1%"_s, u"2%"_s};
        QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m\n") << QStringList{u"red"_s};
        QTest::newRow("a window title")
            << QByteArray("\x1b]0;evil\x07ok\n") << QStringList{u"ok"_s};
        QTest::newRow("a link") << QByteArray("\x1b]8;;http://x\x1b\\text\n")
                                << QStringList{u"text"_s};
        QTest::newRow("a character set") << QByteArray("\x1b(Bok\n") << QStringList{u"ok"_s};
        QTest::newRow("a sequence that never ends")
            << QByteArray("\x1b]0;evil\nok\n") << QStringList{u""_s, u"ok"_s};
        QTest::newRow("control characters")
            << QByteArray("a\0\x01\x08\x7f\tb\n", 8) << QStringList{u"a\tb"_s};
        QTest::newRow("C1 control characters") << QByteArray("a\xc2\x85\xc2\x9b"
                                                             "31mb\n")
                                               << QStringList{u"ab"_s};
        QTest::newRow("a change of direction") << QByteArray("a\xe2\x80\xae"
                                                             "b\n")
                                               << QStringList{u"ab"_s};
        QTest::newRow("UTF-8") << QByteArray("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n")
                               << QStringList{u"é€😀"_s};
        QTest::newRow("broken UTF-8") << QByteArray("a\xff"
                                                    "b\n")
                                      << QStringList{u"a\ufffd"
                                                     "b"_s};
    }
    void splits()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, lines);
        for (qsizetype chunk = 1; chunk <= bytes.size(); ++chunk)
            QCOMPARE(split(bytes, chunk), lines);
    }

    void cutsLongLinesAndLosesNothing()
    {
        const QString text = QString(50'000, u'x') + QString(50'000, u'€');
        const QStringList lines = split(text.toUtf8() + '\n', 1000);
        QVERIFY(lines.size() >= 4);
        for (const QString &line : lines)
            QVERIFY(line.toUtf8().size() <= io::LineSplitter::longestLine);
        QCOMPARE(lines.join(u""_s), text);
    }

    void neverCutsACharacterInHalf()
    {
        const QString text = u"a"_s + u"😀"_s.repeated(20'000);
        for (const QString &line : split(text.toUtf8(), 999))
            QVERIFY(line.isValidUtf16());
    }

    void aWholeTextKeepsItsLineBreaks()
    {
        QCOMPARE(io::plainText("a\x1b[0m\nb\n"), u"a\nb\n"_s);
        QCOMPARE(io::plainText("a\nb"), u"a\nb"_s);
        QCOMPARE(io::plainText(""), u""_s);
    }
};

QTEST_APPLESS_MAIN(LinesTest)
#include "tst_lines.moc"
