// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 1 to 3, and what an idle console costs: the program itself against an empty QML window, taking turns.
#include "bench.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

struct Start
{
    double elapsedMs = 0;
    double processorMs = 0;
    double residentMib = 0;
    // To the first frame that shows what runs where; an empty window has none.
    double placeMs = 0;
    double placeProcessorMs = 0;
    double placeMib = 0;
};

QProcessEnvironment environment(const QString &home)
{
    QProcessEnvironment with = QProcessEnvironment::systemEnvironment();
    with.insert(u"XDG_CACHE_HOME"_s, home + u"/cache"_s);
    with.insert(u"XDG_STATE_HOME"_s, home + u"/state"_s);
    return with;
}

/// From the call to the first frame.
Start start(const QString &program, const QStringList &arguments, const QString &home)
{
    QProcess process;
    process.setProcessEnvironment(environment(home));
    const double before = bench::wallMs();
    process.start(program, arguments);
    process.waitForFinished(60'000);
    const QList<QByteArray> words = process.readAllStandardOutput().simplified().split(' ');
    if (words.size() < 4 || words.at(0) != "first-frame")
        return {};
    Start seen{.elapsedMs = words.at(1).toDouble() - before,
        .processorMs = words.at(2).toDouble(),
        .residentMib = words.at(3).toDouble() / 1024};
    if (words.size() == 8 && words.at(4) == "first-place") {
        seen.placeMs = words.at(5).toDouble() - before;
        seen.placeProcessorMs = words.at(6).toDouble();
        seen.placeMib = words.at(7).toDouble() / 1024;
    }
    return seen;
}

/// Share of one core that the console takes while nothing happens, in percent.
double idleShare(const QString &program, const QString &home, int seconds)
{
    QProcess process;
    process.setProcessEnvironment(environment(home));
    process.start(program,
        {u"--workspace"_s, QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console")});
    process.waitForStarted();
    const auto used = [&process] {
        QFile file(u"/proc/%1/stat"_s.arg(process.processId()));
        if (!file.open(QIODevice::ReadOnly))
            return 0.0;
        const QList<QByteArray> words = file.readAll().split(')').constLast().split(' ');
        return words.size() > 13 ? words.at(12).toDouble() + words.at(13).toDouble() : 0.0;
    };
    QThread::sleep(std::chrono::seconds(5)); // It has started and looked at everything once.
    const double before = used();
    QThread::sleep(std::chrono::seconds(seconds));
    const double ticks = used() - before; // hundredths of a second
    process.terminate();
    process.waitForFinished(5000);
    return ticks / seconds;
}

using Starts = QList<Start>;

double medianOf(const Starts &starts, double Start::*figure)
{
    QList<double> figures;
    for (const Start &one : starts)
        figures.append(one.*figure);
    return bench::median(figures);
}

/// What was started, taking turns.
struct Series
{
    Starts ours;
    Starts empty; ///< A QML window with one text.
    Starts basic; ///< A window of Qt Quick Controls, compiled ahead of time.
    Starts first; ///< Ours with empty caches.
};

bool takeTurns(Series &series, const QString &program, const QString &home, int times)
{
    const QString window = QStringLiteral(BG_BINARY_DIR "/tests/bench/bench_emptywindow");
    const QStringList firstFrame{u"--workspace"_s,
        QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console"), u"--first-frame"_s};
    std::ignore = start(program, firstFrame, home);
    for (int i = 0; i < times; ++i) {
        const QTemporaryDir fresh;
        series.ours.append(start(program, firstFrame, home));
        series.empty.append(start(window, {}, home));
        series.basic.append(start(window, {u"--basic"_s}, home));
        series.first.append(start(program, firstFrame, fresh.path()));
        if (series.ours.constLast().placeMib <= 0 || series.empty.constLast().residentMib <= 0 ||
            series.basic.constLast().residentMib <= 0)
            return false;
    }
    return true;
}

void judge(bench::Report &report, const Series &series, bool isSoftware)
{
    const QByteArray renderer = isSoftware ? "sw" : "gl";
    const double limit = isSoftware ? 1.6 : 1.25;
    const auto against = [&](const QByteArray &name, double Start::*figure, const Starts &floors,
                             double Start::*floor, const char *unit, double most) {
        report.ratio(
            name + renderer, medianOf(series.ours, figure), medianOf(floors, floor), unit, most);
    };
    against(
        "1-start-to-first-frame-", &Start::elapsedMs, series.empty, &Start::elapsedMs, "ms", limit);
    against(
        "1-start-vs-basic-window-", &Start::elapsedMs, series.basic, &Start::elapsedMs, "ms", 1.3);
    against(
        "1-start-processor-", &Start::processorMs, series.empty, &Start::processorMs, "ms", limit);
    against("1-start-processor-vs-basic-", &Start::processorMs, series.basic, &Start::processorMs,
        "ms", 1.3);
    report.limit("1-start-to-first-place-" + renderer, medianOf(series.ours, &Start::placeMs), "ms",
        isSoftware ? 250 : 400, medianOf(series.empty, &Start::elapsedMs));
    report.ratio("2-first-start-" + renderer, medianOf(series.first, &Start::processorMs),
        medianOf(series.ours, &Start::processorMs), "ms", 1.05);
    report.ratio("2-first-start-to-place-" + renderer,
        medianOf(series.first, &Start::placeProcessorMs),
        medianOf(series.ours, &Start::placeProcessorMs), "ms", 1.05);
    against("3-memory-at-first-frame-", &Start::residentMib, series.empty, &Start::residentMib,
        "MiB", 1.4);
    report.limit("3-memory-at-first-place-" + renderer, medianOf(series.ours, &Start::placeMib),
        "MiB", isSoftware ? 110 : 220, medianOf(series.empty, &Start::residentMib));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QString program = QStringLiteral(BG_BINARY_DIR "/src/app/breakglass");
    const bool isSoftware = qEnvironmentVariable("QT_QUICK_BACKEND") == u"software";
    const bool isOnlyIdle = QCoreApplication::arguments().contains(u"--idle"_s);
    const QTemporaryDir home;
    Series series;
    if (!isOnlyIdle && !takeTurns(series, program, home.path(), quick ? 1 : 9))
        return 2;
    if (!isOnlyIdle)
        judge(report, series, isSoftware);
    report.limit(isOnlyIdle   ? "idle-core-in-a-window"
                 : isSoftware ? "idle-core-sw"
                              : "idle-core-gl",
        idleShare(program, home.path(), quick ? 1 : 30), "%", 1);
    return report.exitCode();
}
