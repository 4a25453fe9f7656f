// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 16: what lies between two manifests of 4 MB, in colour, at any place that somebody jumps to: the lines of the
// service place, from the jump until the colours are on the screen. And that comparing them holds nobody up.
#include "console/rowmodel.h"
#include "console/service/readings.h"
#include "frames.h"
#include "io/worker.h"
#include "items/codetext.h"
#include "support/loopwatch.h"

#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

constexpr int aLine = 19;
constexpr int aScreen = 60;
constexpr double aFrame = 1000.0 / 60;

/// Every twentieth line is another one in the second version.
QString manifest(qsizetype bytes, int version)
{
    QString text;
    for (int i = 0; text.size() < bytes; ++i) {
        if (i % 9 == 0)
            text += u"- name: \"checkr-console-%1\" # part of the release\n"_s.arg(i);
        else
            text += u"    value%1: %2\n"_s.arg(i % 9).arg(i % 20 == 5 ? i * version : i);
    }
    return text;
}

constexpr auto listSource = R"(
import QtQuick
import Breakglass.Places.Target
ListView {
    id: list
    property var rows
    reuseItems: true
    model: rows
    delegate: DiffLine {
        width: list.width
    }
}
)";

/// The list as the service place has it.
struct Difference
{
    explicit Difference(console::Rows<console::DiffRow> &rows)
    {
        QQmlComponent component(&engine);
        component.setData(listSource, QUrl(u"qrc:/bench/Difference.qml"_s));
        item.reset(qobject_cast<QQuickItem *>(component.createWithInitialProperties(
            {{u"rows"_s, QVariant::fromValue<QObject *>(&rows)}})));
        if (!item)
            qFatal("%s", qPrintable(component.errorString()));
        window.resize(1280, aScreen * aLine);
        window.setColor(Qt::black);
        item->setParentItem(window.contentItem());
        item->setSize(window.size());
        window.show();
    }
    [[nodiscard]] qsizetype colours() const
    {
        qsizetype count = 0;
        for (const auto *code : item->findChildren<items::CodeText *>())
            count += code->spans().size();
        const QList<QQuickItem *> rows =
            item->property("contentItem").value<QQuickItem *>()->childItems();
        for (const QQuickItem *row : rows) {
            for (const QQuickItem *child : row->childItems()) {
                if (const auto *code = qobject_cast<const items::CodeText *>(child))
                    count += code->spans().size();
            }
        }
        return count;
    }

    QQmlEngine engine;
    QQuickWindow window;
    std::unique_ptr<QQuickItem> item;
};

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    Revision before;
    Revision after;
    const qsizetype bytes = quick ? 20'000 : 4'000'000;
    before.configuration = manifest(bytes, 1);
    after.configuration = manifest(bytes, 2);
    console::Rows<console::DiffRow> rows;
    Difference difference(rows);
    // What is read once: fonts, and how YAML is coloured.
    rows.setRows({{.kind = 0, .before = {}, .after = {}, .line = u"a: 1"_s}});
    std::ignore = bench::frames(difference.window, 3, [] {});
    double compared = 0;
    {
        support::LoopWatch watch;
        rows.setRows(
            QCoro::waitFor(io::inWorker([&] { return console::diffRows(before, after); })));
        std::ignore = bench::frame(difference.window, [] {});
        compared = watch.longest();
    }
    const double last = double(rows.count() - aScreen) * aLine;
    QList<double> screens;
    for (int i = 0; i < (quick ? 3 : 51); ++i) {
        // The golden section goes everywhere and never on from where it was.
        const double place = i == 50 ? last : std::fmod(last * 0.381966 * i, last);
        double span = bench::frame(
            difference.window, [&] { difference.item->setProperty("contentY", place); });
        // Colours come a turn of the loop later.
        span += bench::frame(difference.window, [] {});
        if (difference.colours() < aScreen)
            return 2;
        screens.append(span);
    }
    const QByteArray renderer = bench::rendererName(difference.window).toLatin1();
    report.limit("16-diff-screen-of-4mb-" + renderer, bench::percentile(screens, 100), "ms", 16.7);
    report.limit("15-gap-diff-of-4mb-" + renderer, compared, "ms", aFrame);
    return report.exitCode();
}
