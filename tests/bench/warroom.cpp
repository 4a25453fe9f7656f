// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What a war room on the wall costs: its own window at 1920x1080, over a console with an incident. First calm, as it
// hangs there most of the time, with a chart for each of twelve targets, in real time; then with twelve of its chart
// tiles that all get a point ten times a second.
#include "app/composition.h"
#include "console/console.h"
#include "console/warroom/wallrows.h"
#include "console/warroom/warroommodel.h"
#include "frames.h"
#include "items/chartitem.h"

#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>

using namespace breakglass;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int tiles = 12;
const QStringList environments{u"production"_s, u"staging"_s, u"preview"_s};
const QStringList services{u"orders"_s, u"pricing"_s, u"catalog"_s, u"billing"_s};

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QJsonObject worldTarget(const QString &service, const QString &environment)
{
    const QJsonObject health{{u"error_rate"_s, 0.2}, {u"latency_p95"_s, 100},
        {u"request_rate"_s, 900}, {u"noise"_s, 0.06}};
    const QJsonObject running{{u"id"_s, u"12"_s}, {u"artifact"_s, u"bbbbbbbb"_s},
        {u"change"_s, u"New basket"_s}, {u"deployedAt"_s, u"2h"_s}, {u"wasHealthy"_s, true}};
    const QJsonObject before{{u"id"_s, u"11"_s}, {u"artifact"_s, u"aaaaaaaa"_s},
        {u"change"_s, u"Faster search"_s}, {u"deployedAt"_s, u"3d4h"_s}, {u"wasHealthy"_s, true}};
    return {{u"service"_s, service}, {u"environment"_s, environment}, {u"replicas"_s, 4},
        {u"health"_s, health}, {u"configuration"_s, QJsonArray{u"image: {{image}}"_s}},
        {u"revisions"_s, QJsonArray{running, before}}};
}

/// A simulated workspace of twelve targets in three environments.
bool writeWorkspace(const QString &folder)
{
    QString text = u"name: wall\ndescription: Twelve targets.\nenvironments:\n"_s;
    for (const QString &name : environments)
        text += u"  - {name: %1, kind: %2}\n"_s.arg(
            name, name == u"production"_s ? name : u"staging"_s);
    text += u"services:\n"_s;
    for (const QString &name : services)
        text += u"  - {name: %1, description: A service, owner: SRE}\n"_s.arg(name);
    text += u"backends:\n  world: {kind: simulated, world: world.json}\ntargets:\n"_s;
    QJsonArray targets;
    for (const QString &environment : environments) {
        for (const QString &service : services) {
            text +=
                u"  - {service: %1, environment: %2, backend: world}\n"_s.arg(service, environment);
            targets.append(worldTarget(service, environment));
        }
    }
    const QJsonObject system{{u"name"_s, u"Helm"_s}, {u"revisionWord"_s, u"revision"_s},
        {u"actions"_s, QJsonArray{u"rollback"_s}}, {u"instance"_s, u"pod"_s},
        {u"instances"_s, u"pods"_s}};
    const QJsonObject world{
        {u"name"_s, u"wall"_s}, {u"seed"_s, 7}, {u"system"_s, system}, {u"targets"_s, targets}};
    return write(folder + u"/breakglass.yaml"_s, text.toUtf8()) &&
           write(folder + u"/world.json"_s, QJsonDocument(world).toJson());
}

int visibleCharts(const QQuickItem *item)
{
    if (!item->isVisible())
        return 0;
    const auto *chart = qobject_cast<const items::Chart *>(item);
    int count = chart && !std::isnan(chart->lastValue()) ? 1 : 0;
    for (const QQuickItem *child : item->childItems())
        count += visibleCharts(child);
    return count;
}

/// Rows of the wall's own kind, with as many points as an hour and a half has seconds.
class LiveTiles
{
public:
    void begin(double from, double now)
    {
        m_now = now;
        for (int i = 0; i < tiles; ++i)
            m_charts.append(chart(i, from));
        m_rows.setRows(m_charts);
    }
    void grow()
    {
        m_now += 100;
        for (console::WallChart &chart : m_charts) {
            for (items::ChartSeries &line : chart.series)
                line.points.append({m_now, valueOf(line.palette, m_now)});
            chart.value = u"%1 %"_s.arg(chart.series.first().points.last().y(), 0, 'f', 1);
        }
        m_rows.setRows(m_charts);
    }
    [[nodiscard]] QObject *model() { return &m_rows; }

private:
    static double valueOf(int palette, double time)
    {
        return 2 + palette % 3 + std::sin(time / 40'000 + palette);
    }
    static console::WallChart chart(int number, double from)
    {
        console::WallChart chart;
        chart.title = u"Signal %1"_s.arg(number);
        chart.trigger = u"trigger 5 %"_s;
        chart.unit = u"%"_s;
        chart.upper = 10;
        chart.thresholds = {{.value = 5, .label = {}}};
        chart.markers = {{.time = from + 240'000, .label = u"rev 42"_s}};
        for (int palette = 0; palette < 4; ++palette) {
            items::ChartSeries line;
            line.palette = palette;
            line.lineWidth = 2.25;
            for (int i = 0; i < 3600; ++i)
                line.points.append({from + 160.0 * i, valueOf(palette, from + 160.0 * i)});
            chart.legend.append({u"api %1"_s.arg(palette), palette});
            chart.series.append(line);
        }
        return chart;
    }

    console::Rows<console::WallChart> m_rows;
    QList<console::WallChart> m_charts;
    double m_now = 0;
};

constexpr auto tilesSource = R"(
import QtQuick
import Breakglass.Theme
import Breakglass.Console
import Breakglass.Places.Warroom
Rectangle {
    id: page
    property var rows
    color: Theme.bg
    Repeater {
        model: page.rows
        ChartTile {
            required property int index
            height: page.height / 3
            wall: Console.warRoom
            width: page.width / 4
            x: index % 4 * width
            y: Math.floor(index / 4) * height
        }
    }
}
)";

class Bench
{
public:
    explicit Bench(bool quick) : m_isQuick(quick), m_report(quick) {}
    [[nodiscard]] bool open();
    [[nodiscard]] bool measureCalm();
    [[nodiscard]] bool measureTiles();
    [[nodiscard]] int exitCode() const { return m_report.exitCode(); }

private:
    [[nodiscard]] QByteArray name(const QByteArray &what) const
    {
        return what + '-' + bench::rendererName(*m_window).toLatin1();
    }
    bool m_isQuick;
    bench::Report m_report;
    QTemporaryDir m_folder{u"./bench-XXXXXX"_s};
    std::unique_ptr<console::Console> m_console;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    QQuickWindow *m_window = nullptr;
};

bool Bench::open()
{
    if (!writeWorkspace(m_folder.path()))
        return false;
    app::CommandLine line;
    line.workspace = m_folder.path();
    line.state = m_folder.filePath(u"state"_s);
    line.person = u"Marta Kowalski"_s;
    auto live = app::openLive(line, std::make_unique<io::LiveClock>());
    if (!live) {
        qWarning("%s", qPrintable(live.error().sentence()));
        return false;
    }
    m_console = std::make_unique<console::Console>(m_folder.filePath(u"preferences.json"_s));
    auto drills = app::drillSessions(**live, (*live)->folder(), app::scaledClocks());
    m_console->show(std::move(*live), std::move(drills));
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->setInitialProperties({{u"width"_s, 1920}, {u"height"_s, 1080}});
    m_engine->loadFromModule("Breakglass.Places.Warroom", "WarRoomWindow");
    m_window = qobject_cast<QQuickWindow *>(m_engine->rootObjects().value(0));
    if (!m_window)
        return false;
    m_window->show();
    return QTest::qWaitFor(
        [this] { return visibleCharts(m_window->contentItem()) >= tiles; }, 60'000);
}

bool Bench::measureCalm()
{
    const int span = m_isQuick ? 500 : 30'000;
    const double before = bench::processorMs();
    const double began = bench::wallMs();
    QTest::qWait(span);
    const double used = bench::processorMs() - before;
    m_report.limit(
        name("war-room-12-charts-core"), used / (bench::wallMs() - began) * 100, "%", 15);
    return visibleCharts(m_window->contentItem()) >= tiles;
}

bool Bench::measureTiles()
{
    const auto declared = QCoro::waitFor(m_console->present().desk().declare(
        u"Errors"_s, Severity::P1, {{services.first(), environments.first()}}));
    if (!declared)
        return false;
    QTest::qWait(100);
    LiveTiles live;
    const double now = m_console->warRoom()->to() - 300'000;
    live.begin(m_console->warRoom()->from(), now);
    QQmlComponent component(m_engine.get());
    component.setData(tilesSource, QUrl(u"qrc:/bench/Tiles.qml"_s));
    const std::unique_ptr<QQuickItem> page(
        qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"rows"_s, QVariant::fromValue<QObject *>(live.model())}})));
    if (!page) {
        qWarning("%s", qPrintable(component.errorString()));
        return false;
    }
    page->setParentItem(m_window->contentItem());
    page->setSize(m_window->size());
    std::ignore = bench::frames(*m_window, 3, [&] { live.grow(); });
    const QList<double> spans = bench::frames(*m_window, m_isQuick ? 3 : 200, [&] { live.grow(); });
    // Ten updates a second: milliseconds an update are percent of a core.
    m_report.limit(name("war-room-12-tiles-10hz-core"), bench::median(spans), "%", 15);
    m_report.limit(
        name("war-room-12-tiles-frame-p99"), bench::percentile(spans, 99), "ms", 1000.0 / 60);
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    Bench bench(bench::isQuick(argc, argv));
    if (!bench.open() || !bench.measureCalm() || !bench.measureTiles())
        return 2;
    return bench.exitCode();
}
