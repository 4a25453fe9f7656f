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
    double placeMs =
        0; ///< To the first frame that shows what runs where; the empty window has none.
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

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QString program = QStringLiteral(BG_BINARY_DIR "/src/app/breakglass");
    const QString empty = QStringLiteral(BG_BINARY_DIR "/tests/bench/bench_emptywindow");
    const bool isSoftware = qEnvironmentVariable("QT_QUICK_BACKEND") == u"software";
    const QTemporaryDir home;
    const QStringList firstFrame{u"--workspace"_s,
        QStringLiteral(BG_SOURCE_DIR "/resources/workspaces/checkr-console"), u"--first-frame"_s};
    QList<double> wall;
    QList<double> floorWall;
    QList<double> processor;
    QList<double> floorProcessor;
    QList<double> memory;
    QList<double> floorMemory;
    QList<double> cold;
    QList<double> place;
    QList<double> placeMemory;
    std::ignore = start(program, firstFrame, home.path());
    for (int i = 0; i < (quick ? 1 : 9); ++i) {
        const Start ours = start(program, firstFrame, home.path());
        const Start floor = start(empty, {}, home.path());
        if (ours.placeMib <= 0 || floor.residentMib <= 0)
            return 2;
        place.append(ours.placeMs);
        placeMemory.append(ours.placeMib);
        wall.append(ours.elapsedMs);
        floorWall.append(floor.elapsedMs);
        processor.append(ours.processorMs);
        floorProcessor.append(floor.processorMs);
        memory.append(ours.residentMib);
        floorMemory.append(floor.residentMib);
        const QTemporaryDir fresh;
        cold.append(start(program, firstFrame, fresh.path()).processorMs);
    }
    const QByteArray renderer = isSoftware ? "sw" : "gl";
    report.ratio("1-start-to-first-frame-" + renderer, bench::median(wall),
        bench::median(floorWall), "ms", isSoftware ? 1.6 : 1.25);
    report.ratio("1-start-processor-" + renderer, bench::median(processor),
        bench::median(floorProcessor), "ms", isSoftware ? 1.6 : 1.25);
    report.limit("1-start-to-first-place-" + renderer, bench::median(place), "ms",
        isSoftware ? 250 : 400, bench::median(floorWall));
    report.ratio(
        "2-first-start-" + renderer, bench::median(cold), bench::median(processor), "ms", 1.05);
    report.ratio("3-memory-at-first-frame-" + renderer, bench::median(memory),
        bench::median(floorMemory), "MiB", 1.4);
    report.limit("3-memory-at-first-place-" + renderer, bench::median(placeMemory), "MiB",
        isSoftware ? 110 : 220, bench::median(floorMemory));
    report.limit("idle-core-" + renderer, idleShare(program, home.path(), quick ? 1 : 20), "%", 1);
    return report.exitCode();
}
