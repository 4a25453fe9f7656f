// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/play.h"

#include "app/scenery.h"
#include "app/stage.h"
#include "app/stations.h"
#include "app/tour.h"
#include "console/console.h"
#include "io/files.h"

#include <QDir>
#include <QGuiApplication>
#include <QStyleHints>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::app {

namespace {

void playDrill(Stage &stage, const QString &drill)
{
    stations::calm(stage);
    stations::startDrill(stage, drill);
    stations::see(stage);
    stations::declare(stage);
    stations::decide(stage);
    stations::confirm(stage);
    stations::watch(stage);
    stations::verify(stage);
    stations::askToResolve(stage);
    stations::resolve(stage);
    stations::debrief(stage);
}

void tellWhatWasWritten(QTextStream &out, const Stage &stage, const CommandLine &line)
{
    if (line.screens) {
        out << u"  %1 pictures, all on one page: %2/index.html"_s.arg(stage.pictures().size())
                   .arg(line.output)
            << Qt::endl;
        return;
    }
    for (const TakenPicture &picture : stage.pictures())
        out << u"  picture  %1/%2\n"_s.arg(line.output, picture.file());
    out << u"  record   %1\n"_s.arg(stage.session().record().path());
    out << u"  reports  %1/reports"_s.arg(stage.session().folder()) << Qt::endl;
}

int tell(const Stage &stage, const CommandLine &line)
{
    QTextStream out(stdout);
    for (const auto &[fault, views] : stage.faults().asKeyValueRange())
        out << u"  text     %1 (%2)\n"_s.arg(fault, views.join(u", "));
    if (!stage.failure().isEmpty()) {
        out << u"The play stopped: it expected that %1. See %2/failed.png."_s.arg(
                   stage.failure(), line.output)
            << Qt::endl;
        return 1;
    }
    out << u"Played %1 with %2 keys."_s.arg(line.play).arg(stage.keysPressed()) << '\n';
    tellWhatWasWritten(out, stage, line);
    return stage.faults().isEmpty() ? 0 : 1;
}

} // namespace

Expected<CommandLine> asPlayed(CommandLine line)
{
    if (line.play.isEmpty())
        return line;
    line.person = line.person.isEmpty() ? u"Marta Kowalski"_s : line.person;
    if (line.screens)
        return setScenery(std::move(line));
    line.state = line.output + u"/state"_s;
    QDir(line.state).removeRecursively();
    return line;
}

int play(const CommandLine &line, console::Console &console, QQuickWindow &window,
    const PlayClocks &clocks)
{
    const auto waiting = [&clocks](const std::function<bool()> &holds, Milliseconds limit) {
        return clocks.runUntil(holds, limit);
    };
    // Two plays of the same thing look the same: no cursor that is there or not.
    QGuiApplication::styleHints()->setCursorFlashTime(0);
    Stage stage(console, window, waiting, line.output);
    if (!line.screens) {
        playDrill(stage, line.play);
        return tell(stage, line);
    }
    if (line.onlyPictures)
        stage.takeIn(picturedViews());
    else
        stage.lookThrough(line.tightest ? tightestViews() : allViews());
    tour(stage);
    if (!stage.failure().isEmpty())
        return tell(stage, line);
    if (const Status written = writeContactSheet(line.output, stage.pictures()); !written) {
        QTextStream(stderr) << written.error().sentence() << Qt::endl;
        return 1;
    }
    return tell(stage, line);
}

} // namespace breakglass::app
