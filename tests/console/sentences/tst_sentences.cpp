// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/sentences.h"
#include "console/sentences/tables.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace breakglass;
using namespace breakglass::console;

namespace {

/// Says every sentence of the tables backwards enough to be told apart: "«2 of 1 ready»" of "%1 of %2 ready".
class Turned final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(
        const char *context, const char *source, const char *, int) const override
    {
        if (QByteArrayView(context) != "Sentences")
            return {};
        const QString text = QString::fromUtf8(source);
        if (!text.contains(u"%2"))
            return u'<' + text + u'>';
        const QString swapped = QString(text).replace(u"%1"_s, u"%9"_s).replace(u"%2"_s, u"%1"_s);
        return u'<' + QString(swapped).replace(u"%9"_s, u"%2"_s) + u'>';
    }
};

/// The text of every literal of a source: those that follow each other are one.
QStringList literalsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString source = QString::fromUtf8(file.readAll());
    static const QRegularExpression noise(
        u"^\\s*#include.*$|//.*$"_s, QRegularExpression::MultilineOption);
    source.remove(noise);
    static const QString one = uR"x(u?"(?:[^"\\\n]|\\.)*"(?:_s|_L1)?)x"_s;
    static const QRegularExpression row(one + u"(?:\\s*"_s + one + u")*"_s);
    static const QRegularExpression inner(uR"x("((?:[^"\\\n]|\\.)*)")x"_s);
    QStringList literals;
    for (auto rows = row.globalMatch(source); rows.hasNext();) {
        QString whole;
        for (auto parts = inner.globalMatch(rows.next().captured()); parts.hasNext();)
            whole += parts.next().captured(1);
        literals.append(whole.replace(u"\\\""_s, u"\""_s));
    }
    return literals;
}

/// Has words, so that somebody may read it: "Nothing ran.", "%1 of %2 ready"; not "sha256", "nothing-in-flight".
bool isSaid(const QString &literal)
{
    static const QRegularExpression words(u"[A-Za-z]{2,}.*\\s|\\s.*[A-Za-z]{2,}|^[A-Z][a-z]+$"_s);
    return words.match(literal).hasMatch();
}

/// All that it says stands in one sentence of the tables, in the same order: words may be put together there.
bool isInTables(const QString &literal)
{
    static const QRegularExpression place(u"%\\d"_s);
    const QStringList said = literal.split(place);
    for (const SentenceTable &table : sentenceTables()) {
        for (const char *sentence : table.sentences) {
            const QString known = QString::fromUtf8(sentence);
            qsizetype at = 0;
            for (const QString &part : said) {
                const QString words = part.trimmed();
                at = at < 0 ? at : known.indexOf(words, at);
                at = at < 0 ? at : at + words.size();
            }
            if (at >= 0)
                return true;
        }
    }
    return false;
}

/// Not for screens: messages to people, which keep the language of their templates, and what tools read.
bool isNotForScreens(const QString &literal)
{
    static const QStringList known{u"%1 begins on %2."_s, u"Expected %1."_s, u"Reason: %1."_s,
        u"%1 is done on %2. The health gate held."_s, u"Breakglass"_s, u"top level"_s, u" and "_s,
        u"%1 and %2"_s, u"%1 in %2"_s, u"%1 and %2 more"_s, u"%1 is the only change in %2"_s,
        u", not %1"_s, u"Abort asked: %1"_s, u" by "_s, u" of "_s, u"Breakglass %1"_s,
        u"%1 %2: alerts of %3, by Breakglass"_s};
    static const QStringList beginnings{
        u"\\"_s, u"Breakglass approval"_s, u"-----"_s, u"SIMULATED"_s, u"^"_s, u"["_s, u"sha256"_s};
    return known.contains(literal) || std::ranges::any_of(beginnings, [&](const QString &start) {
        return literal.startsWith(start);
    });
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysItInAnotherLanguage_data();
    void saysItInAnotherLanguage();
    void leavesEnglishAsItIs();
    void knowsWhatARoomSays_data();
    void knowsWhatARoomSays();
};

void TestSentences::saysItInAnotherLanguage_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<Saying>("kind");
    QTest::addColumn<QString>("seen");
    const auto row = [](const char *name, const QString &said, const QString &seen,
                         Saying kind = Saying::Sentence) {
        QTest::newRow(name) << said << kind << seen;
    };
    row("a sentence", u"Nothing ran."_s, u"<Nothing ran.>"_s);
    row("places change their order", u"4 of 6 ready"_s, u"<6 of 4 ready>"_s);
    row("the surest pattern wins", u"4 of 6 ready. The gate waits for all of them."_s,
        u"<6 of 4 ready. The gate waits for all of them.>"_s);
    row("two sentences", u"Nothing ran. Make a new plan."_s,
        u"<Nothing ran.> <Make a new plan.>"_s);
    row("what nobody knows stays", u"Hello. Nothing ran."_s, u"Hello. <Nothing ran.>"_s);
    row("a clause that was made a sentence", u"No fix is written."_s, u"<No fix is written>."_s);
    row("a place that is a sentence", u"Not sent. This run can't use the network."_s,
        u"<Not sent. This run can't use <the network>.>"_s);
    row("a reason that ends with a sentence nobody knows",
        u"Breach began 2:50 after rev 42. Restores the image and memory: 1Gi."_s,
        u"<Breach began rev 42 after 2:50.> <Restores the image and memory: 1Gi.>"_s);
    row("a few letters do not make a sentence ours", u"The normal pipeline of 75 min."_s,
        u"The normal pipeline of 75 min."_s);
    row("people's words", u"Deploy the new search"_s, u"Deploy the new search"_s);
    row("the same as the title of a step", u"Deploy rev 43"_s, u"<Deploy rev 43>"_s,
        Saying::StepTitle);
    row("an event", u"RUN-0001 succeeded"_s, u"<RUN-0001 succeeded>"_s, Saying::Event);
    row("a place is never empty", u" of 6 ready"_s, u" of 6 ready"_s);
    row("nothing", QString(), QString());
}

void TestSentences::saysItInAnotherLanguage()
{
    QFETCH(const QString, said);
    QFETCH(const Saying, kind);
    Turned turned;
    QVERIFY(QCoreApplication::installTranslator(&turned));
    QTEST(translated(said, kind), "seen");
}

void TestSentences::leavesEnglishAsItIs()
{
    QCOMPARE(translated(u"4 of 6 ready"_s), u"4 of 6 ready"_s);
}

void TestSentences::knowsWhatARoomSays_data()
{
    QTest::addColumn<QString>("file");
    const QStringList sources{
        u"planning"_s, u"execution"_s, u"incident"_s, u"drill"_s, u"health"_s};
    for (const QString &room : sources) {
        const QDir folder(QStringLiteral(BG_SOURCE_DIR "/src/") + room);
        for (const QString &name : folder.entryList({u"*.cpp"_s}))
            QTest::newRow(qPrintable(room + u'/' + name)) << folder.filePath(name);
    }
    QTest::newRow("prometheus/alerts.cpp")
        << QStringLiteral(BG_SOURCE_DIR "/src/prometheus/alerts.cpp");
    QTest::newRow("report/wording.cpp") << QStringLiteral(BG_SOURCE_DIR "/src/report/wording.cpp");
    QVERIFY(QDir(QStringLiteral(BG_SOURCE_DIR "/src/planning")).exists(u"preflights.cpp"_s));
}

void TestSentences::knowsWhatARoomSays()
{
    QFETCH(const QString, file);
    QStringList unknown;
    for (const QString &literal : literalsOf(file)) {
        if (isSaid(literal) && !isNotForScreens(literal) && !isInTables(literal))
            unknown.append(literal);
    }
    QVERIFY2(unknown.isEmpty(),
        qPrintable(u"In no table of src/console/sentences: \n"_s + unknown.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
