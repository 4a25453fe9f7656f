// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goals 10 and 11: a million lines, 1,667 a frame as at 100,000 a second and 60 Hz, followed to the last.
#include "frames.h"
#include "items/logview.h"

#include <QGuiApplication>

using namespace breakglass;
using namespace breakglass::items;
using namespace Qt::StringLiterals;

namespace {

constexpr int aFrame = 1667;
constexpr int lineBytes = 146;

QList<LogRow> linesFrom(int first, int count)
{
    QList<LogRow> rows;
    rows.reserve(count);
    for (int i = first; i < first + count; ++i) {
        const QString head = u"line %1 pod/checkr-console-7d4f8b9c6-x2k9p "_s.arg(i);
        const auto tag = i % 50 == 7 ? LogRow::Warning : LogRow::Output;
        rows.append({double(i), tag, head.leftJustified(lineBytes, u'.')});
    }
    return rows;
}

LogView *makeView(QQuickWindow &window, LogSource &source)
{
    auto *view = new LogView(window.contentItem());
    view->setSize(window.size());
    QFont font(u"JetBrains Mono"_s);
    font.setPixelSize(12);
    view->setFont(font);
    LogColors colors;
    colors.time = colors.text = colors.output = Qt::white;
    colors.warning = Qt::yellow;
    view->setColors(colors);
    view->setSource(&source);
    return view;
}

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    QQuickWindow window;
    window.resize(1280, 720);
    window.setColor(Qt::black);
    RingLogSource source;
    const LogView *view = makeView(window, source);
    window.show();
    bench::frame(window, [] {});
    const QString renderer = bench::rendererName(window);
    const int total = quick ? 10'000 : 1'000'000;
    QList<double> spans;
    QList<double> floors;
    int wrong = 0;
    int sent = 0;
    while (sent < total) {
        // Making the lines is the sender's time.
        const QList<LogRow> rows = linesFrom(sent, aFrame);
        sent += aFrame;
        spans.append(bench::frame(window, [&] { source.append(rows); }));
        const auto &shown = view->shownLines();
        wrong += shown.isEmpty() || shown.last().row.text != rows.last().text ? 1 : 0;
        if (sent % (aFrame * 8) == 0)
            floors.append(bench::frame(window, [&window] { window.setColor(Qt::black); }));
    }
    const auto name = [&](const char *what) {
        return (QString::fromLatin1(what) + u'-' + renderer).toLatin1();
    };
    report.limit(name("10-log-100k-lines-s-p99"), bench::percentile(spans, 99), "ms", 16.7,
        bench::median(floors));
    report.limit(name("10-log-100k-lines-s-max"), bench::percentile(spans, 100), "ms", 33,
        bench::median(floors));
    report.limit(name("10-log-frames-behind"), wrong, "frames", 0);
    report.ratio(name("11-log-bytes-a-line"), double(source.heldBytes()) / source.totalCount(),
        lineBytes, "B", 1.3);
    return report.exitCode();
}
