// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/shell/actions.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// Whom the sentences of this file belong to, for the translators.
struct ActionsWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionsWords)
};

QList<Action> everywhere()
{
    return {
        {u"declare"_s, {}, u"Ctrl+I"_s, ActionsWords::tr("Declare incident…"),
            ActionsWords::tr("Declare incident")},
        {u"break-glass"_s, {}, u"Ctrl+B"_s, ActionsWords::tr("Break glass: open the guide"), {}},
        {u"go-1"_s, {}, u"Ctrl+1"_s, ActionsWords::tr("Go to Overview"), {}},
        {u"go-2"_s, {}, u"Ctrl+2"_s, ActionsWords::tr("Go to Services"), {}},
        {u"go-3"_s, {}, u"Ctrl+3"_s, ActionsWords::tr("Go to Guide"), {}},
        {u"go-4"_s, {}, u"Ctrl+4"_s, ActionsWords::tr("Go to Plans"), {}},
        {u"go-5"_s, {}, u"Ctrl+5"_s, ActionsWords::tr("Go to Live"), {}},
        {u"go-6"_s, {}, u"Ctrl+6"_s, ActionsWords::tr("Go to Incident"), {}},
        {u"go-7"_s, {}, u"Ctrl+7"_s, ActionsWords::tr("Go to Drills"), {}},
        {u"go-8"_s, {}, u"Ctrl+8"_s, ActionsWords::tr("Go to Runbooks"), {}},
        {u"war-room"_s, {}, u"F11 Ctrl+9"_s, ActionsWords::tr("War-room display"), {}},
        {u"audit"_s, {}, u"Ctrl+Shift+A"_s, ActionsWords::tr("Go to Audit"), {}},
        {u"settings"_s, {}, u"Ctrl+,"_s, ActionsWords::tr("Go to Settings"), {}},
        {u"palette"_s, {}, u"Ctrl+K"_s, ActionsWords::tr("Search or run a command"), {}},
        {u"larger"_s, {}, u"Ctrl+="_s, ActionsWords::tr("Enlarge the interface"), {}},
        {u"smaller"_s, {}, u"Ctrl+-"_s, ActionsWords::tr("Make the interface smaller"), {}},
        {u"side"_s, {}, u"Ctrl+J"_s, ActionsWords::tr("Show or hide the right column"), {}},
        {u"connect"_s, {}, u"Ctrl+N"_s, ActionsWords::tr("Connect an environment…"), {}},
        {u"cluster"_s, {}, u"Ctrl+Shift+N"_s, ActionsWords::tr("Look at a cluster…"), {}},
        {u"import"_s, {}, u"Ctrl+O"_s, ActionsWords::tr("Import a runbook…"), {}},
        {u"update"_s, {}, u"Ctrl+Shift+U"_s, ActionsWords::tr("Send an update"), {}},
        {u"drill"_s, {}, u"Ctrl+Shift+D"_s, ActionsWords::tr("Start a drill"), {}},
        {u"shortcuts"_s, {}, u"F1"_s, ActionsWords::tr("All shortcuts"),
            ActionsWords::tr("All shortcuts")},
        {u"back"_s, {}, u"Esc"_s, ActionsWords::tr("Close or go back"), {}},
    };
}

QList<Action> seeing()
{
    return {
        {u"move"_s, u"overview"_s, u"Up Down Left Right"_s,
            ActionsWords::tr("Move between services"), ActionsWords::tr("Move")},
        {u"open"_s, u"overview"_s, u"Return"_s, ActionsWords::tr("Open the service"),
            ActionsWords::tr("Open")},
        {u"attention"_s, u"overview"_s, u"A"_s, ActionsWords::tr("Go to the attention list"),
            ActionsWords::tr("Attention")},
        {u"older"_s, u"services"_s, u"J"_s, ActionsWords::tr("Select the next older revision"),
            ActionsWords::tr("Older")},
        {u"newer"_s, u"services"_s, u"K"_s, ActionsWords::tr("Select the next newer revision"),
            ActionsWords::tr("Newer")},
        {u"find"_s, u"services"_s, u"/"_s, ActionsWords::tr("Find in the release history"), {}},
        {u"sort"_s, u"services"_s, u"O"_s, ActionsWords::tr("Sort the release history"), {}},
        {u"compare"_s, u"services"_s, u"D"_s, ActionsWords::tr("Compare: what a rollback changes"),
            ActionsWords::tr("Compare")},
        {u"roll-back"_s, u"services"_s, u"R"_s,
            ActionsWords::tr("Roll back to the selected revision…"),
            ActionsWords::tr("Roll back…")},
        {u"open-guide"_s, u"services"_s, u"G"_s, ActionsWords::tr("Open the guide"),
            ActionsWords::tr("Guide")},
        {u"environment-1"_s, u"services"_s, u"1"_s, ActionsWords::tr("First environment"), {}},
        {u"environment-2"_s, u"services"_s, u"2"_s, ActionsWords::tr("Second environment"), {}},
        {u"environment-3"_s, u"services"_s, u"3"_s, ActionsWords::tr("Third environment"), {}},
        {u"environment-4"_s, u"services"_s, u"4"_s, ActionsWords::tr("Fourth environment"), {}},
        {u"cursor-left"_s, u"services"_s, u"Left"_s, ActionsWords::tr("Time cursor back"),
            ActionsWords::tr("Time cursor")},
        {u"cursor-right"_s, u"services"_s, u"Right"_s, ActionsWords::tr("Time cursor forward"), {}},
        {u"table"_s, u"services"_s, u"T"_s, ActionsWords::tr("Show the chart as a table"),
            ActionsWords::tr("Table")},
        {u"query"_s, u"services"_s, u"Q"_s, ActionsWords::tr("Edit the query of a chart…"), {}},
        {u"copy"_s, u"services"_s, u"C"_s, ActionsWords::tr("Copy the difference"),
            ActionsWords::tr("Copy")},
    };
}

QList<Action> deciding()
{
    return {
        {u"answer-1"_s, u"guide"_s, u"1"_s, ActionsWords::tr("First answer"),
            ActionsWords::tr("Answer")},
        {u"answer-2"_s, u"guide"_s, u"2"_s, ActionsWords::tr("Second answer"), {}},
        {u"answer-3"_s, u"guide"_s, u"3"_s, ActionsWords::tr("Third answer"), {}},
        {u"answer-4"_s, u"guide"_s, u"4"_s, ActionsWords::tr("Fourth answer"), {}},
        {u"previous-question"_s, u"guide"_s, u"Backspace"_s, ActionsWords::tr("Previous question"),
            ActionsWords::tr("Back")},
        {u"tick"_s, u"guide"_s, u"Space"_s, ActionsWords::tr("Tick the item"),
            ActionsWords::tr("Tick item")},
        {u"next-phase"_s, u"guide"_s, u"N"_s, ActionsWords::tr("Enter the next phase"),
            ActionsWords::tr("Next phase")},
        {u"primary"_s, u"guide"_s, u"Ctrl+Return"_s, ActionsWords::tr("Plan the first strategy"),
            ActionsWords::tr("Plan top strategy")},
        {u"step-down"_s, u"plans"_s, u"Down"_s, ActionsWords::tr("Next step"),
            ActionsWords::tr("Select step")},
        {u"step-up"_s, u"plans"_s, u"Up"_s, ActionsWords::tr("Previous step"), {}},
        {u"copy"_s, u"plans"_s, u"C"_s, ActionsWords::tr("Copy the command"),
            ActionsWords::tr("Copy command")},
        {u"check-again"_s, u"plans"_s, u"F5"_s, ActionsWords::tr("Check the preflight again"),
            ActionsWords::tr("Check again")},
        {u"dry-run"_s, u"plans"_s, u"Ctrl+D"_s,
            ActionsWords::tr("Dry run: ask what the steps would do"), ActionsWords::tr("Dry run")},
        {u"primary"_s, u"plans"_s, u"Ctrl+Return"_s, ActionsWords::tr("Confirm…"),
            ActionsWords::tr("Confirm…")},
    };
}

QList<Action> acting()
{
    return {
        {u"pause"_s, u"live"_s, u"P"_s, ActionsWords::tr("Pause or go on"),
            ActionsWords::tr("Pause")},
        {u"roll-forward"_s, u"live"_s, u"F"_s, ActionsWords::tr("Roll forward…"),
            ActionsWords::tr("Roll forward…")},
        {u"abort"_s, u"live"_s, u"Ctrl+."_s, ActionsWords::tr("Abort…"),
            ActionsWords::tr("Abort…")},
        {u"log"_s, u"live"_s, u"L"_s, ActionsWords::tr("Go to the log"), ActionsWords::tr("Log")},
        {u"follow"_s, u"live"_s, u"End"_s, ActionsWords::tr("Follow the log"),
            ActionsWords::tr("Follow")},
        {u"primary"_s, u"live"_s, u"Ctrl+Return"_s, ActionsWords::tr("Go on when the run is over"),
            ActionsWords::tr("Go on")},
        {u"table"_s, u"live"_s, u"T"_s, ActionsWords::tr("Show the chart as a table"), {}},
        {u"note"_s, u"incident"_s, u"Alt+N"_s, ActionsWords::tr("Add a note"),
            ActionsWords::tr("Add note")},
        {u"template-1"_s, u"incident"_s, u"Alt+1"_s, ActionsWords::tr("First message template"),
            ActionsWords::tr("Template")},
        {u"template-2"_s, u"incident"_s, u"Alt+2"_s, ActionsWords::tr("Second message template"),
            {}},
        {u"template-3"_s, u"incident"_s, u"Alt+3"_s, ActionsWords::tr("Third message template"),
            {}},
        {u"audience"_s, u"incident"_s, u"Alt+A"_s, ActionsWords::tr("Change the audience"),
            ActionsWords::tr("Audience")},
        {u"copy"_s, u"incident"_s, u"Alt+C"_s, ActionsWords::tr("Copy the message"), {}},
        {u"primary"_s, u"incident"_s, u"Ctrl+Return"_s, ActionsWords::tr("Send the message"),
            ActionsWords::tr("Send")},
        {u"resolve"_s, u"incident"_s, u"Ctrl+Shift+R"_s, ActionsWords::tr("Resolve the incident…"),
            ActionsWords::tr("Resolve…")},
        {u"export"_s, u"incident"_s, u"Ctrl+E"_s, ActionsWords::tr("Export the report"),
            ActionsWords::tr("Export report")},
        {u"primary"_s, u"drills"_s, u"Ctrl+Return"_s, ActionsWords::tr("Start the selected drill"),
            ActionsWords::tr("Start")},
        {u"again"_s, u"drills"_s, u"Ctrl+R"_s, ActionsWords::tr("Run the drill again"),
            ActionsWords::tr("Run again")},
        {u"export"_s, u"drills"_s, u"Ctrl+E"_s, ActionsWords::tr("Export the report"),
            ActionsWords::tr("Export report")},
        {u"practise-1"_s, u"drills"_s, u"1"_s, ActionsWords::tr("Start the first proposed drill"),
            ActionsWords::tr("Start a drill")},
        {u"practise-2"_s, u"drills"_s, u"2"_s, ActionsWords::tr("Start the second proposed drill"),
            {}},
        {u"practise-3"_s, u"drills"_s, u"3"_s, ActionsWords::tr("Start the third proposed drill"),
            {}},
        {u"end-drill"_s, u"drills"_s, u"Ctrl+Shift+E"_s, ActionsWords::tr("End the drill…"),
            ActionsWords::tr("End drill…")},
    };
}

QList<Action> reading()
{
    return {
        {u"find"_s, u"runbooks"_s, u"/"_s, ActionsWords::tr("Find in the document"),
            ActionsWords::tr("Find")},
        {u"next-found"_s, u"runbooks"_s, u"F3"_s, ActionsWords::tr("Next place found"), {}},
        {u"previous-found"_s, u"runbooks"_s, u"Shift+F3"_s,
            ActionsWords::tr("Previous place found"), {}},
        {u"next-heading"_s, u"runbooks"_s, u"J"_s, ActionsWords::tr("Next heading"),
            ActionsWords::tr("Next heading")},
        {u"previous-heading"_s, u"runbooks"_s, u"K"_s, ActionsWords::tr("Previous heading"),
            ActionsWords::tr("Previous heading")},
        {u"copy"_s, u"runbooks"_s, u"C"_s, ActionsWords::tr("Copy the next commands"),
            ActionsWords::tr("Copy commands")},
        {u"open-guide"_s, u"runbooks"_s, u"G"_s, ActionsWords::tr("Open in the guide"),
            ActionsWords::tr("Guide")},
        {u"find"_s, u"audit"_s, u"/"_s, ActionsWords::tr("Search the record"),
            ActionsWords::tr("Search")},
        {u"older"_s, u"audit"_s, u"J"_s, ActionsWords::tr("Next older entry"),
            ActionsWords::tr("Older")},
        {u"newer"_s, u"audit"_s, u"K"_s, ActionsWords::tr("Next newer entry"),
            ActionsWords::tr("Newer")},
        {u"only-incident"_s, u"audit"_s, u"I"_s, ActionsWords::tr("Only the incident of the entry"),
            ActionsWords::tr("Only incident")},
        {u"only-person"_s, u"audit"_s, u"P"_s, ActionsWords::tr("Only the person of the entry"),
            ActionsWords::tr("Only person")},
        {u"copy"_s, u"audit"_s, u"C"_s, ActionsWords::tr("Copy the hash of the entry"), {}},
        {u"verify"_s, u"audit"_s, u"F5"_s, ActionsWords::tr("Verify the chain"),
            ActionsWords::tr("Verify")},
        {u"export"_s, u"audit"_s, u"Ctrl+E"_s, ActionsWords::tr("Export the record as JSON Lines"),
            ActionsWords::tr("Export")},
        {u"export-csv"_s, u"audit"_s, u"Ctrl+Shift+E"_s,
            ActionsWords::tr("Export the record as CSV"), {}},
    };
}

// UI.md section 5: at most seven hints, and the way to all others is one of them.
void keepHints(QList<Action> &actions)
{
    int left = 6;
    for (Action &action : actions) {
        if (!action.hint.isEmpty() && action.id != u"shortcuts" && left-- <= 0)
            action.hint.clear();
    }
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
    const QMap<QString, QString> hints{{u"drill"_s, ActionsWords::tr("Start a drill")},
        {u"connect"_s, ActionsWords::tr("Connect")}, {u"import"_s, ActionsWords::tr("Import")}};
    QList<Action> others = everywhere();
    QList<Action> actions{
        {u"next"_s, {}, u"Tab"_s, ActionsWords::tr("Next"), ActionsWords::tr("Next")}};
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
    keepHints(actions);
    return actions;
}

} // namespace breakglass::console
