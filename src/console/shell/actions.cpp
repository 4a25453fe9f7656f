// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

QList<Action> everywhere()
{
    return {
        {u"declare"_s, {}, u"Ctrl+I"_s, words("Declare incident…"), words("Declare incident")},
        {u"break-glass"_s, {}, u"Ctrl+B"_s, words("Break glass: open the guide"), {}},
        {u"go-1"_s, {}, u"Ctrl+1"_s, words("Go to Overview"), {}},
        {u"go-2"_s, {}, u"Ctrl+2"_s, words("Go to Services"), {}},
        {u"go-3"_s, {}, u"Ctrl+3"_s, words("Go to Guide"), {}},
        {u"go-4"_s, {}, u"Ctrl+4"_s, words("Go to Plans"), {}},
        {u"go-5"_s, {}, u"Ctrl+5"_s, words("Go to Live"), {}},
        {u"go-6"_s, {}, u"Ctrl+6"_s, words("Go to Incident"), {}},
        {u"go-7"_s, {}, u"Ctrl+7"_s, words("Go to Drills"), {}},
        {u"go-8"_s, {}, u"Ctrl+8"_s, words("Go to Runbooks"), {}},
        {u"war-room"_s, {}, u"F11 Ctrl+9"_s, words("War-room display"), {}},
        {u"audit"_s, {}, u"Ctrl+Shift+A"_s, words("Go to Audit"), {}},
        {u"settings"_s, {}, u"Ctrl+,"_s, words("Go to Settings"), {}},
        {u"palette"_s, {}, u"Ctrl+K"_s, words("Search or run a command"), {}},
        {u"larger"_s, {}, u"Ctrl+="_s, words("Enlarge the interface"), {}},
        {u"smaller"_s, {}, u"Ctrl+-"_s, words("Make the interface smaller"), {}},
        {u"connect"_s, {}, u"Ctrl+N"_s, words("Connect an environment…"), {}},
        {u"import"_s, {}, u"Ctrl+O"_s, words("Import a runbook…"), {}},
        {u"update"_s, {}, u"Ctrl+Shift+U"_s, words("Send an update"), {}},
        {u"drill"_s, {}, u"Ctrl+Shift+D"_s, words("Start a drill"), {}},
        {u"shortcuts"_s, {}, u"F1"_s, words("All shortcuts"), words("All shortcuts")},
        {u"back"_s, {}, u"Esc"_s, words("Close or go back"), {}},
    };
}

QList<Action> seeing()
{
    return {
        {u"move"_s, u"overview"_s, u"Up Down Left Right"_s, words("Move between services"),
            words("Move")},
        {u"open"_s, u"overview"_s, u"Return"_s, words("Open the service"), words("Open")},
        {u"attention"_s, u"overview"_s, u"A"_s, words("Go to the attention list"),
            words("Attention")},
        {u"older"_s, u"services"_s, u"J"_s, words("Select the next older revision"),
            words("Older")},
        {u"newer"_s, u"services"_s, u"K"_s, words("Select the next newer revision"),
            words("Newer")},
        {u"roll-back"_s, u"services"_s, u"R"_s, words("Roll back to the selected revision…"),
            words("Roll back…")},
        {u"open-guide"_s, u"services"_s, u"G"_s, words("Open the guide"), words("Guide")},
        {u"environment-1"_s, u"services"_s, u"1"_s, words("First environment"), {}},
        {u"environment-2"_s, u"services"_s, u"2"_s, words("Second environment"), {}},
        {u"environment-3"_s, u"services"_s, u"3"_s, words("Third environment"), {}},
        {u"environment-4"_s, u"services"_s, u"4"_s, words("Fourth environment"), {}},
        {u"cursor-left"_s, u"services"_s, u"Left"_s, words("Time cursor back"),
            words("Time cursor")},
        {u"cursor-right"_s, u"services"_s, u"Right"_s, words("Time cursor forward"), {}},
        {u"copy"_s, u"services"_s, u"C"_s, words("Copy the difference"), words("Copy")},
    };
}

QList<Action> deciding()
{
    return {
        {u"answer-1"_s, u"guide"_s, u"1"_s, words("First answer"), words("Answer")},
        {u"answer-2"_s, u"guide"_s, u"2"_s, words("Second answer"), {}},
        {u"answer-3"_s, u"guide"_s, u"3"_s, words("Third answer"), {}},
        {u"answer-4"_s, u"guide"_s, u"4"_s, words("Fourth answer"), {}},
        {u"previous-question"_s, u"guide"_s, u"Backspace"_s, words("Previous question"),
            words("Back")},
        {u"tick"_s, u"guide"_s, u"Space"_s, words("Tick the item"), words("Tick item")},
        {u"next-phase"_s, u"guide"_s, u"N"_s, words("Enter the next phase"), words("Next phase")},
        {u"primary"_s, u"guide"_s, u"Ctrl+Return"_s, words("Plan the first strategy"),
            words("Plan top strategy")},
        {u"step-down"_s, u"plans"_s, u"Down"_s, words("Next step"), words("Select step")},
        {u"step-up"_s, u"plans"_s, u"Up"_s, words("Previous step"), {}},
        {u"copy"_s, u"plans"_s, u"C"_s, words("Copy the command"), words("Copy command")},
        {u"check-again"_s, u"plans"_s, u"F5"_s, words("Check the preflight again"),
            words("Check again")},
        {u"primary"_s, u"plans"_s, u"Ctrl+Return"_s, words("Confirm…"), words("Confirm…")},
    };
}

QList<Action> acting()
{
    return {
        {u"pause"_s, u"live"_s, u"P"_s, words("Pause or go on"), words("Pause")},
        {u"roll-forward"_s, u"live"_s, u"F"_s, words("Roll forward…"), words("Roll forward…")},
        {u"abort"_s, u"live"_s, u"Ctrl+."_s, words("Abort…"), words("Abort…")},
        {u"log"_s, u"live"_s, u"L"_s, words("Go to the log"), words("Log")},
        {u"follow"_s, u"live"_s, u"End"_s, words("Follow the log"), words("Follow")},
        {u"note"_s, u"incident"_s, u"Alt+N"_s, words("Add a note"), words("Add note")},
        {u"template-1"_s, u"incident"_s, u"Alt+1"_s, words("First message template"),
            words("Template")},
        {u"template-2"_s, u"incident"_s, u"Alt+2"_s, words("Second message template"), {}},
        {u"template-3"_s, u"incident"_s, u"Alt+3"_s, words("Third message template"), {}},
        {u"audience"_s, u"incident"_s, u"Alt+A"_s, words("Change the audience"), words("Audience")},
        {u"copy"_s, u"incident"_s, u"Alt+C"_s, words("Copy the message"), {}},
        {u"primary"_s, u"incident"_s, u"Ctrl+Return"_s, words("Send the message"), words("Send")},
        {u"resolve"_s, u"incident"_s, u"Ctrl+Shift+R"_s, words("Resolve the incident…"),
            words("Resolve…")},
        {u"export"_s, u"incident"_s, u"Ctrl+E"_s, words("Export the report"),
            words("Export report")},
        {u"primary"_s, u"drills"_s, u"Ctrl+Return"_s, words("Start the selected drill"),
            words("Start")},
        {u"again"_s, u"drills"_s, u"Ctrl+R"_s, words("Run the drill again"), words("Run again")},
        {u"export"_s, u"drills"_s, u"Ctrl+E"_s, words("Export the report"), words("Export report")},
        {u"practise-1"_s, u"drills"_s, u"1"_s, words("Start the first proposed drill"),
            words("Start a drill")},
        {u"practise-2"_s, u"drills"_s, u"2"_s, words("Start the second proposed drill"), {}},
        {u"practise-3"_s, u"drills"_s, u"3"_s, words("Start the third proposed drill"), {}},
        {u"end-drill"_s, u"drills"_s, u"Ctrl+Shift+E"_s, words("End the drill…"),
            words("End drill…")},
    };
}

QList<Action> reading()
{
    return {
        {u"find"_s, u"runbooks"_s, u"/"_s, words("Find in the document"), words("Find")},
        {u"next-found"_s, u"runbooks"_s, u"F3"_s, words("Next place found"), {}},
        {u"previous-found"_s, u"runbooks"_s, u"Shift+F3"_s, words("Previous place found"), {}},
        {u"next-heading"_s, u"runbooks"_s, u"J"_s, words("Next heading"), words("Next heading")},
        {u"previous-heading"_s, u"runbooks"_s, u"K"_s, words("Previous heading"),
            words("Previous heading")},
        {u"copy"_s, u"runbooks"_s, u"C"_s, words("Copy the next commands"), words("Copy commands")},
        {u"open-guide"_s, u"runbooks"_s, u"G"_s, words("Open in the guide"), words("Guide")},
        {u"find"_s, u"audit"_s, u"/"_s, words("Search the record"), words("Search")},
        {u"older"_s, u"audit"_s, u"J"_s, words("Next older entry"), words("Older")},
        {u"newer"_s, u"audit"_s, u"K"_s, words("Next newer entry"), words("Newer")},
        {u"only-incident"_s, u"audit"_s, u"I"_s, words("Only the incident of the entry"),
            words("Only incident")},
        {u"only-person"_s, u"audit"_s, u"P"_s, words("Only the person of the entry"),
            words("Only person")},
        {u"copy"_s, u"audit"_s, u"C"_s, words("Copy the hash of the entry"), {}},
        {u"verify"_s, u"audit"_s, u"F5"_s, words("Verify the chain"), words("Verify")},
        {u"export"_s, u"audit"_s, u"Ctrl+E"_s, words("Export the record as JSON Lines"),
            words("Export")},
        {u"export-csv"_s, u"audit"_s, u"Ctrl+Shift+E"_s, words("Export the record as CSV"), {}},
    };
}

} // namespace

QList<Action> allActions()
{
    return everywhere() + seeing() + deciding() + acting() + reading();
}

bool Action::isBound() const
{
    static const QStringList ofTheFocus{
        u"Up"_s, u"Down"_s, u"Left"_s, u"Right"_s, u"Return"_s, u"Enter"_s, u"Space"_s, u"End"_s};
    return !ofTheFocus.contains(keys.section(u' ', 0, 0));
}

int Action::group() const
{
    static const QStringList ways{u"war-room"_s, u"audit"_s, u"settings"_s};
    if (!place.isEmpty())
        return 0;
    return id.startsWith(u"go-"_s) || ways.contains(id) ? 1 : 2;
}

QList<Action> firstActions()
{
    const QMap<QString, QString> hints{{u"drill"_s, words("Start a drill")},
        {u"connect"_s, words("Connect")}, {u"import"_s, words("Import")}};
    QList<Action> others = everywhere();
    QList<Action> actions{{u"next"_s, {}, u"Tab"_s, words("Next"), words("Next")}};
    for (const QString &id : {u"drill"_s, u"connect"_s, u"import"_s}) {
        const auto found = std::ranges::find(others, id, &Action::id);
        Action action = *found;
        action.hint = hints.value(id);
        actions.append(action);
        others.erase(found);
    }
    return actions + others;
}

QList<Action> actionsOf(const QString &place)
{
    const QList<Action> all = allActions();
    QList<Action> actions;
    std::ranges::copy_if(
        all, std::back_inserter(actions), [&](const Action &a) { return a.place == place; });
    std::ranges::copy_if(
        all, std::back_inserter(actions), [](const Action &a) { return a.place.isEmpty(); });
    return actions;
}

} // namespace breakglass::console
