// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 15: while a log streams, is scrolled and filtered, and while a confirmation is recorded, the event loop never
// waits longer than a frame.
#include "frames.h"
#include "items/logview.h"
#include "record/record.h"
#include "support/loopwatch.h"
#include "support/recordtext.h"

#include <QGuiApplication>
#include <QTemporaryDir>

using namespace breakglass;
using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr double aFrame = 1000.0 / 60;

QList<LogRow> someLines(int count)
{
    QList<LogRow> rows;
    for (int i = 0; i < count; ++i) {
        const auto tag = i % 50 == 7 ? LogRow::Warning : LogRow::Output;
        rows.append({double(i), tag, u"line %1 pod/checkr-console-7d4f8b9c6"_s.arg(i)});
    }
    return rows;
}

double longestDuring(const std::function<void()> &activity)
{
    QCoreApplication::processEvents();
    support::LoopWatch watch;
    activity();
    return watch.longest();
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    QQuickWindow window;
    window.resize(1280, 720);
    RingLogSource source;
    auto *view = new LogView(window.contentItem());
    view->setSize(window.size());
    view->setSource(&source);
    window.show();
    bench::frame(window, [] {});
    const QList<LogRow> rows = someLines(1667);
    const int times = quick ? 3 : 120;
    const auto steps = [&](const std::function<void(int)> &step) {
        return longestDuring([&] {
            for (int i = 0; i < times; ++i)
                bench::frame(window, [&] { step(i); });
        });
    };
    report.limit("15-gap-stream", steps([&](int) { source.append(rows); }), "ms", aFrame);
    report.limit(
        "15-gap-scroll", steps([&](int i) { view->setTopLine(i * 700 % 90'000); }), "ms", aFrame);
    report.limit("15-gap-filter",
        steps([&](int i) { source.setShownTags(i % 2 ? -1 : 1 << LogRow::Warning); }), "ms",
        aFrame);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    const auto record = record::Record::open(folder.filePath(u"bench.record"_s));
    if (!record)
        return 2;
    report.limit("15-gap-confirm", steps([&](int) {
        std::ignore = (*record)->append(support::noteEvent(QString(230, u'x')));
    }),
        "ms", aFrame);
    return report.exitCode();
}
