// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/load.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

constexpr int items = 67;

/// One line of the list: where an item is carried, and how that shows.
struct Row
{
    int line = 0;
    QString item;      ///< "37", or "T6": a trap of the same runbooks that is avoided.
    QString workspace; ///< "-": no workspace can carry it.
    QString file;
    QString pattern; ///< The reason, when there is no workspace.

    [[nodiscard]] bool isElsewhere() const { return workspace == "-"_L1; }
    [[nodiscard]] QByteArray name() const
    {
        return u"line %1: item %2, %3"_s.arg(line).arg(item, workspace).toUtf8();
    }
};

QString root()
{
    return QStringLiteral(BG_SOURCE_DIR);
}

QString bundled()
{
    return root() + u"/resources/workspaces"_s;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Row> readRows(const QString &text)
{
    QList<Row> rows;
    int line = 0;
    for (const QString &entry : text.split(u'\n')) {
        ++line;
        if (entry.isEmpty() || entry.startsWith(u'#') || entry.startsWith("item,"_L1))
            continue;
        rows.append({line, entry.section(u',', 0, 0), entry.section(u',', 1, 1),
            entry.section(u',', 2, 2), entry.section(u',', 3)});
    }
    return rows;
}

const QList<Row> &rows()
{
    static const QList<Row> all = readRows(read(root() + u"/tests/workspace/requirements.csv"_s));
    return all;
}

QString absence(int item)
{
    return u"Item %1 is nowhere."_s.arg(item);
}

/// What is wrong with a list, as sentences: items that nobody carries, or that do not exist.
QStringList gaps(const QList<Row> &list)
{
    QStringList sentences;
    static const QRegularExpression trap(u"\\AT([1-9]|1[0-9]|20)\\z"_s);
    for (const Row &row : list) {
        const int number = row.item.toInt();
        if ((number < 1 || number > items) && !trap.match(row.item).hasMatch())
            sentences.append(u"Line %1 names no item."_s.arg(row.line));
    }
    for (int item = 1; item <= items; ++item) {
        const QString name = QString::number(item);
        if (std::ranges::none_of(list, [&name](const Row &row) { return row.item == name; }))
            sentences.append(absence(item));
    }
    return sentences;
}

/// Why a row does not hold with the workspaces in `folder`; empty: it holds.
QString objection(const Row &row, const QString &folder)
{
    if (row.isElsewhere()) {
        const bool exists = QFileInfo::exists(root() + u'/' + row.file);
        return exists && row.pattern.size() > 20 ? QString() : u"No such place, or no reason."_s;
    }
    const QString path = folder + u'/' + row.workspace + u'/' + row.file;
    if (!QFile::exists(path))
        return u"There is no %1."_s.arg(path);
    const QRegularExpression pattern(row.pattern.trimmed());
    if (!pattern.isValid() || row.pattern.trimmed().size() < 6)
        return u"\"%1\" is no pattern."_s.arg(row.pattern);
    return pattern.match(read(path).simplified()).hasMatch()
               ? QString()
               : u"%1 does not say it: %2"_s.arg(path, row.pattern);
}

QStringList workspaceNames()
{
    return QDir(bundled()).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

void addWorkspaces()
{
    QTest::addColumn<QString>("workspace");
    for (const QString &name : workspaceNames())
        QTest::newRow(qPrintable(name)) << name;
}

void addRows()
{
    QTest::addColumn<Row>("row");
    for (const Row &row : rows())
        QTest::newRow(row.name().constData()) << row;
}

Workspace open(const QString &name)
{
    return workspace::load(bundled() + u'/' + name).workspace;
}

} // namespace

/// The checklist that Breakglass was specified by, item by item, against the workspaces that come with it.
class TestRequirements : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyItemIsSomewhere();
    void aMissingItemIsNoticed();
    void rowHolds_data() { addRows(); }
    void rowHolds();
    void rowFailsWithoutItsText_data() { addRows(); }
    void rowFailsWithoutItsText();
    void everyWorkspaceIsListed();
    void everyWorkspacePractises_data() { addWorkspaces(); }
    void everyWorkspacePractises();
    void everyMessageIsThere_data() { addWorkspaces(); }
    void everyMessageIsThere();
    void peopleAreNamed_data();
    void peopleAreNamed();
    void everyStrategyIsExplained_data() { addWorkspaces(); }
    void everyStrategyIsExplained();
    void everyRunbookHasItsLife_data() { addWorkspaces(); }
    void everyRunbookHasItsLife();
};

void TestRequirements::everyItemIsSomewhere()
{
    QCOMPARE(gaps(rows()), QStringList());
}

void TestRequirements::aMissingItemIsNoticed()
{
    QList<Row> fewer = rows();
    fewer.removeIf([](const Row &row) { return row.item == "37"_L1; });
    QCOMPARE(gaps(fewer), QStringList{absence(37)});
    fewer.append({1, u"68"_s, u"-"_s, u"src"_s, {}});
    fewer.append({2, u"T20"_s, u"-"_s, u"src"_s, {}});
    QCOMPARE(gaps(fewer).size(), 2);
}

void TestRequirements::rowHolds()
{
    QFETCH(Row, row);
    const QString wrong = objection(row, bundled());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// The same row with what it found taken out of the file: a pattern that still matches proves nothing.
void TestRequirements::rowFailsWithoutItsText()
{
    QFETCH(Row, row);
    if (row.isElsewhere()) {
        row.file += u"/nowhere"_s;
        QVERIFY(!objection(row, bundled()).isEmpty());
        return;
    }
    const QTemporaryDir folder;
    const QString path = folder.filePath(row.workspace + u'/' + row.file);
    QVERIFY(QDir().mkpath(path.section(u'/', 0, -2)));
    QString text = read(bundled() + u'/' + row.workspace + u'/' + row.file).simplified();
    text.remove(QRegularExpression(row.pattern.trimmed()));
    QVERIFY(!text.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    QVERIFY(objection(row, folder.path()).contains(u"does not say it"));
}

void TestRequirements::everyWorkspaceIsListed()
{
    for (const QString &name : workspaceNames()) {
        const auto lists = [&name](const Row &row) { return row.workspace == name; };
        QVERIFY2(std::ranges::any_of(rows(), lists), qPrintable(name));
    }
}

void TestRequirements::everyWorkspacePractises()
{
    QFETCH(QString, workspace);
    const Workspace it = open(workspace);
    QVERIFY(it.drills.size() >= 2);
    for (const Scenario &drill : it.drills) {
        const char *which = qPrintable(drill.id);
        QVERIFY2(!drill.injects.isEmpty() && drill.limit > Milliseconds(0), which);
        QVERIFY2(!drill.correctStrategies.isEmpty() && !drill.ideal.isEmpty(), which);
        QVERIFY2(drill.expectedItems.size() >= 5 && !drill.incidentTitle.isEmpty(), which);
        Milliseconds ideal{};
        for (const IdealPhase &phase : drill.ideal)
            ideal += phase.duration;
        QVERIFY2(ideal <= drill.limit, which);
    }
}

void TestRequirements::everyMessageIsThere()
{
    QFETCH(QString, workspace);
    const Workspace it = open(workspace);
    for (const QString &id : {u"initial-alert"_s, u"progress-update"_s, u"resolution"_s}) {
        for (const QString &audience : {u"internal"_s, u"external"_s}) {
            const QString wanted = id + u'-' + audience;
            const auto found = std::ranges::find(it.templates, wanted, &MessageTemplate::id);
            QVERIFY2(found != it.templates.end(), qPrintable(wanted));
            QCOMPARE(found->audience, audience);
            QVERIFY(found->text.size() > 20);
        }
    }
}

void TestRequirements::peopleAreNamed_data()
{
    QTest::addColumn<QString>("workspace");
    QTest::addColumn<bool>("hasServiceLevels");
    for (const QString &name : workspaceNames()) {
        // The runbook of a static site promises no times.
        QTest::newRow(qPrintable(name)) << name << (name != "docs-site"_L1);
    }
}

void TestRequirements::peopleAreNamed()
{
    QFETCH(QString, workspace);
    QFETCH(bool, hasServiceLevels);
    const Workspace it = open(workspace);
    QVERIFY(it.roles.size() >= 3);
    QVERIFY(it.escalation.size() >= 3);
    QCOMPARE(it.escalation.first().after, Milliseconds(0));
    for (const QString &role : it.roles) {
        const auto has = [&role](const Person &person) { return person.role == role; };
        QVERIFY2(std::ranges::any_of(it.people, has), qPrintable(role));
    }
    for (const Person &person : it.people)
        QVERIFY2(!person.contact.isEmpty(), qPrintable(person.name));
    if (!hasServiceLevels)
        return;
    for (const Severity severity : {Severity::P0, Severity::P1, Severity::P2}) {
        const ServiceLevel level = it.serviceLevel(severity);
        QVERIFY(level.fix > Milliseconds(0) && level.resolve > level.fix);
    }
}

void TestRequirements::everyStrategyIsExplained()
{
    QFETCH(QString, workspace);
    for (const Strategy &strategy : open(workspace).strategies) {
        const char *which = qPrintable(strategy.id);
        QVERIFY2(strategy.whenToUse.size() > 20, which);
        // A pin is taken back whatever runs; everything else says when it is possible.
        const bool isFree = strategy.action == u"unpin-traffic";
        QVERIFY2(isFree || strategy.lastResort || !strategy.needs.isEmpty(), which);
        QVERIFY2(strategy.lastResort || strategy.expected.most > Milliseconds(0), which);
    }
}

void TestRequirements::everyRunbookHasItsLife()
{
    QFETCH(QString, workspace);
    for (const Runbook &runbook : open(workspace).runbooks) {
        const char *which = qPrintable(runbook.id);
        QVERIFY2(!runbook.version.isEmpty() && !runbook.owner.isEmpty(), which);
        QVERIFY2(!runbook.reviewDue.isEmpty(), which);
    }
}

QTEST_GUILESS_MAIN(TestRequirements)
#include "tst_requirements.moc"
