// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 7, 8 and 15 on the release history: its list over a million revisions against one C++ item that draws the same
// words, and against the same list over a thousand.
#include "console/service/releaselist.h"
#include "frames.h"
#include "io/footprint.h"
#include "support/loopwatch.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QSGTextNode>
#include <QTemporaryDir>
#include <QTextLayout>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 40;
constexpr int portion = 20'000;
constexpr int few = 1'000;

Revision revisionOf(const TargetId &target, int number)
{
    Revision revision;
    revision.id = QString::number(number);
    revision.artifact = QString::number(0x8f3c0000 + number, 16);
    revision.change = u"Speed up %1 search filters"_s.arg(target.service);
    revision.changeReference = u"!%1"_s.arg(number % 9000);
    revision.author = u"Person %1"_s.arg(number * 7919LL % 200);
    revision.deployedAt = TimePoint(Milliseconds(1'700'000'000'000 + qint64(number) * 60'000));
    revision.artifactAvailable = true;
    return revision;
}

bool fill(record::ReleaseArchive &archive, const TargetId &target, int count)
{
    for (int from = 0; from < count; from += portion) {
        History told{target, {}};
        for (int i = std::min(from + portion, count); i > from; --i)
            told.revisions.append(revisionOf(target, i));
        if (!QCoro::waitFor(archive.keep(told)))
            return false;
    }
    return true;
}

/// The floor: the words of each row in sight, one text node a row.
class Words : public QQuickItem
{
public:
    Words() { setFlag(ItemHasContents); }
    void scrollTo(double y)
    {
        m_y = y;
        update();
    }

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override
    {
        delete old;
        auto *root = new QSGNode;
        const int first = int(m_y) / rowHeight;
        for (int row = first; row * rowHeight < m_y + height(); ++row)
            root->appendChildNode(nodeOf(row));
        return root;
    }

private:
    QSGTextNode *nodeOf(int row)
    {
        const Revision revision = revisionOf({u"shop"_s, {}}, row);
        QSGTextNode *node = window()->createTextNode();
        node->setColor(Qt::white);
        node->setRenderType(QSGTextNode::NativeRendering);
        const QStringList words{revision.id, revision.artifact, revision.change,
            revision.changeReference, revision.author, u"2026-11-12"_s, u"Superseded"_s, u"Yes"_s};
        double x = 16;
        for (const QString &word : words) {
            QTextLayout layout(word);
            layout.beginLayout();
            layout.createLine();
            layout.endLayout();
            node->addTextLayout({x, row * rowHeight - m_y + 10}, &layout);
            x += 140;
        }
        return node;
    }
    double m_y = 0;
};

constexpr auto listSource = R"(
import QtQuick
import Breakglass.Places.Target
ListView {
    id: list
    property var rows
    reuseItems: true
    model: rows
    delegate: RevisionRow {
        required property int index
        focused: false
        selected: index === 3
        showsAuthor: true
        showsFirst: true
        width: list.width
    }
}
)";

/// A list in a window of its own.
struct Table
{
    Table(QQmlEngine &engine, record::ReleaseArchive &archive, const TargetId &target)
    {
        rows.follow(&archive, target);
        rows.mark({}, TimePoint(Milliseconds(1'794'000'000'000)));
        QQmlComponent component(&engine);
        component.setData(listSource, QUrl(u"qrc:/bench/List.qml"_s));
        item.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"rows"_s, QVariant::fromValue<QObject *>(&rows)}})));
        if (!item)
            qFatal("%s", qPrintable(component.errorString()));
        window.resize(1280, 720);
        window.setColor(Qt::black);
        item->setParentItem(window.contentItem());
        item->setSize(window.size());
        window.show();
    }
    [[nodiscard]] bool counts(int count)
    {
        QDeadlineTimer deadline(30'000);
        while (rows.count() < count && !deadline.hasExpired())
            QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return rows.count() == count;
    }
    void scrollTo(double y) { item->setProperty("contentY", y); }

    console::ReleaseList rows;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> item;
};

struct Gait
{
    const char *name;
    double limit;                  ///< Of the ratio to the floor.
    std::function<double(int)> at; ///< Where it is at a step.
};

class Bench
{
public:
    Bench(record::ReleaseArchive &archive, bool isQuick)
        : m_archive(archive),
          m_report(isQuick),
          m_count(isQuick ? 5'000 : 1'000'000),
          m_steps(isQuick ? 5 : 300),
          m_turns(isQuick ? 1 : 3)
    {
    }
    [[nodiscard]] bool open();
    void measureGaits();
    void measureSize();
    void measureGaps();
    [[nodiscard]] int exitCode() const { return m_report.exitCode(); }

private:
    using Scroll = std::function<void(double)>;
    [[nodiscard]] QList<double> walk(QQuickWindow &window, const Scroll &to, const Gait &gait) const
    {
        int step = 0;
        to(gait.at(0));
        std::ignore = bench::frame(window, [] {});
        return bench::frames(window, m_steps, [&] { to(gait.at(++step)); });
    }
    [[nodiscard]] double longestGap(const std::function<void(int)> &step)
    {
        QCoreApplication::processEvents();
        support::LoopWatch watch;
        for (int i = 1; i <= m_steps; ++i)
            std::ignore = bench::frame(m_table->window, [&] { step(i); });
        return watch.longest();
    }
    [[nodiscard]] QByteArray name(const QByteArray &what) const
    {
        return what + '-' + bench::rendererName(m_table->window).toLatin1();
    }
    [[nodiscard]] static Gait fastWithin(double length)
    {
        return {"fast", 1.7, [length](int step) { return std::fmod(800.0 * step, length); }};
    }
    [[nodiscard]] double length() const { return double(m_count) * rowHeight - 720; }

    record::ReleaseArchive &m_archive;
    bench::Report m_report;
    int m_count;
    int m_steps;
    int m_turns;
    QQmlEngine m_engine;
    std::unique_ptr<Table> m_small;
    std::unique_ptr<Table> m_table;
    std::unique_ptr<QQuickWindow> m_plain;
    Words m_words;
    double m_added = 0; ///< MiB that the long list takes beside the short one.
};

bool Bench::open()
{
    const TargetId shop{u"shop"_s, u"production"_s};
    const TargetId kiosk{u"kiosk"_s, u"production"_s};
    if (!fill(m_archive, kiosk, few) || !fill(m_archive, shop, m_count))
        return false;
    m_small = std::make_unique<Table>(m_engine, m_archive, kiosk);
    if (!m_small->counts(few))
        return false;
    std::ignore = bench::frame(m_small->window, [] {});
    const auto before = io::footprint().residentKib;
    m_table = std::make_unique<Table>(m_engine, m_archive, shop);
    if (!m_table->counts(m_count))
        return false;
    std::ignore = bench::frame(m_table->window, [] {});
    m_added = double(io::footprint().residentKib - before) / 1024;
    m_plain = std::make_unique<QQuickWindow>();
    m_plain->resize(1280, 720);
    m_plain->setColor(Qt::black);
    m_words.setParentItem(m_plain->contentItem());
    m_words.setSize(m_plain->size());
    m_plain->show();
    return true;
}

void Bench::measureGaits()
{
    const double length = this->length();
    const QList<Gait> gaits{{"slow", 1.3, [](int step) { return 37.0 * step; }}, fastWithin(length),
        {"jump", 2.0, [length](int step) { return std::fmod(length * 0.381966 * step, length); }}};
    for (const Gait &gait : gaits) {
        QList<double> ours;
        QList<double> floors;
        for (int turn = 0; turn < m_turns; ++turn) {
            ours += walk(m_table->window, [this](double y) { m_table->scrollTo(y); }, gait);
            floors += walk(*m_plain, [this](double y) { m_words.scrollTo(y); }, gait);
        }
        m_report.ratio(name("7-table-1m-" + QByteArray(gait.name) + "-p99"),
            bench::percentile(ours, 99), bench::percentile(floors, 99), "ms", gait.limit);
    }
}

void Bench::measureSize()
{
    const Gait gait = fastWithin(double(few) * rowHeight - 720);
    QList<double> large;
    QList<double> little;
    for (int turn = 0; turn < m_turns; ++turn) {
        large += walk(m_table->window, [this](double y) { m_table->scrollTo(y); }, gait);
        little += walk(m_small->window, [this](double y) { m_small->scrollTo(y); }, gait);
    }
    m_report.ratio(name("8-table-1m-vs-1k-p99"), bench::percentile(large, 99),
        bench::percentile(little, 99), "ms", 1.15);
    m_report.limit(name("8-table-1m-memory"), m_added, "MiB", 5);
}

void Bench::measureGaps()
{
    constexpr double aFrame = 1000.0 / 60;
    const Gait gait = fastWithin(length());
    m_report.limit(name("15-gap-history-scroll"),
        longestGap([&](int step) { m_table->scrollTo(gait.at(step)); }), "ms", aFrame);
    const auto find = [this](int step) {
        m_table->rows.ask(step % 2 ? u"Person 1%1"_s.arg(step % 90) : QString(),
            record::HistoryOrder(step / 2 % 4));
    };
    m_report.limit(name("15-gap-history-find"), longestGap(find), "ms", aFrame);
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    record::ReleaseArchive archive(folder.filePath(u"history.db"_s));
    Bench bench(archive, bench::isQuick(argc, argv));
    if (!bench.open())
        return 2;
    bench.measureGaits();
    bench.measureSize();
    bench.measureGaps();
    return bench.exitCode();
}
