// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/paletteentries.h"

#include "console/palette/fuzzy.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using Kind = PaletteEntry::Kind;

QString words(const char *text)
{
    return QCoreApplication::translate("Palette", text);
}

PaletteEntry entryOf(Kind kind, const QString &icon, const QString &title, const QString &detail,
    const QString &subject)
{
    PaletteEntry entry;
    entry.kind = kind;
    entry.icon = icon;
    entry.title = title;
    entry.detail = detail;
    entry.subject = subject;
    return entry;
}

QString placeTitle(const QString &place)
{
    static const QMap<QString, const char *> titles{
        {u"overview"_s, QT_TRANSLATE_NOOP("Palette", "Overview")},
        {u"services"_s, QT_TRANSLATE_NOOP("Palette", "Services")},
        {u"guide"_s, QT_TRANSLATE_NOOP("Palette", "Guide")},
        {u"plans"_s, QT_TRANSLATE_NOOP("Palette", "Plans")},
        {u"live"_s, QT_TRANSLATE_NOOP("Palette", "Live")},
        {u"incident"_s, QT_TRANSLATE_NOOP("Palette", "Incident")},
        {u"drills"_s, QT_TRANSLATE_NOOP("Palette", "Drills")},
        {u"runbooks"_s, QT_TRANSLATE_NOOP("Palette", "Runbooks")},
        {u"audit"_s, QT_TRANSLATE_NOOP("Palette", "Audit")},
        {u"settings"_s, QT_TRANSLATE_NOOP("Palette", "Settings")}};
    const char *title = titles.value(place, nullptr);
    return title ? words(title) : words("Everywhere");
}

void addActions(QList<PaletteEntry> &entries, const PaletteSources &sources)
{
    static const QStringList pointless{u"palette"_s, u"back"_s};
    for (const Action &action : sources.actions) {
        if (pointless.contains(action.id))
            continue;
        PaletteEntry entry =
            entryOf(Kind::Action, u"terminal"_s, action.title, placeTitle(action.place), action.id);
        entry.keys = action.keys.section(u' ', 0, 0);
        entry.place = action.place;
        entries.append(entry);
    }
}

void addTargets(QList<PaletteEntry> &entries, const Workspace &workspace)
{
    for (const TargetSetup &target : workspace.targets) {
        PaletteEntry entry = entryOf(Kind::Target, u"server"_s,
            words("%1 in %2").arg(target.id.service, target.id.environment), words("Service"), {});
        entry.target = target.id;
        entries.append(entry);
        if (workspace.readOnly)
            continue;
        entry = entryOf(Kind::Review, u"undo-2"_s,
            words("Roll back %1 in %2…").arg(target.id.service, target.id.environment),
            words("Opens the review of a plan"), {});
        entry.target = target.id;
        entries.append(entry);
    }
    for (const Environment &environment : workspace.environments)
        entries.append(entryOf(Kind::Environment, u"globe"_s, environment.name,
            words("Environment"), environment.name));
}

void addDocuments(QList<PaletteEntry> &entries, const Workspace &workspace)
{
    for (const Runbook &runbook : workspace.runbooks) {
        entries.append(
            entryOf(Kind::Runbook, u"book-open"_s, runbook.title, words("Runbook"), runbook.id));
        for (const RunbookBlock &block : runbook.blocks) {
            if (block.kind != BlockKind::Heading || block.text == runbook.title)
                continue;
            PaletteEntry entry =
                entryOf(Kind::Runbook, u"hash"_s, block.text, runbook.title, runbook.id);
            entry.line = block.line;
            entries.append(entry);
        }
    }
    for (const Scenario &drill : workspace.drills)
        entries.append(
            entryOf(Kind::Drill, u"graduation-cap"_s, drill.title, words("Drill"), drill.id));
}

void addAround(QList<PaletteEntry> &entries, const PaletteSources &sources)
{
    for (const Entry &declared : sources.incidents) {
        const auto *incident = std::get_if<events::IncidentDeclared>(&declared.event.payload);
        if (incident)
            entries.append(entryOf(Kind::Incident, u"siren"_s,
                u"%1: %2"_s.arg(declared.event.incident, incident->title),
                words("Incident of %1").arg(toDay(declared.event.at)), declared.event.incident));
    }
    for (const WorkspaceRow &row : sources.workspaces) {
        if (row.folder != sources.workspace.path)
            entries.append(entryOf(Kind::Workspace, u"package"_s,
                words("Open workspace %1").arg(row.name), row.detail, row.folder));
    }
    if (sources.isVisiting)
        entries.append(entryOf(Kind::ComeBack, u"undo-2"_s,
            sources.home.isEmpty() ? words("Come back to the beginning")
                                   : words("Come back to %1").arg(sources.home),
            words("Workspace"), {}));
    else if (!sources.workspace.environments.isEmpty())
        entries.append(entryOf(Kind::Disconnect, u"unplug"_s, words("Close the workspace"),
            words("Nothing is connected then"), {}));
}

} // namespace

QString PaletteEntry::key() const
{
    return QStringList{
        QString::number(int(kind)), place, subject, target.key(), QString::number(line)}
        .join(u'/');
}

QList<PaletteEntry> paletteEntries(const PaletteSources &sources)
{
    QList<PaletteEntry> entries;
    addTargets(entries, sources.workspace);
    addActions(entries, sources);
    addDocuments(entries, sources.workspace);
    addAround(entries, sources);
    for (PaletteEntry &entry : entries) {
        entry.foldedTitle = foldedForSearch(entry.title);
        entry.foldedDetail = foldedForSearch(entry.detail);
    }
    return entries;
}

QList<int> findEntries(const QList<PaletteEntry> &entries, const QString &query,
    const QStringList &recent, qsizetype most)
{
    struct Found
    {
        int score;
        int lately;
        int number;
    };
    const QString folded = foldedForSearch(query).trimmed();
    QList<Found> found;
    for (int number = 0; number < entries.size(); ++number) {
        const PaletteEntry &entry = entries.at(number);
        const int score =
            folded.isEmpty() ? 0 : scoreQuery(folded, entry.foldedTitle, entry.foldedDetail);
        if (score < 0)
            continue;
        const qsizetype at = recent.isEmpty() ? -1 : recent.indexOf(entry.key());
        const int lately = at < 0 ? 0 : int(recent.size() - at);
        found.append({score + (lately > 0 && !folded.isEmpty() ? 30 : 0), lately, number});
    }
    const auto isBetter = [](const Found &a, const Found &b) {
        return std::tuple(-a.score, -a.lately, a.number) <
               std::tuple(-b.score, -b.lately, b.number);
    };
    const qsizetype shown = std::min(most, found.size());
    std::ranges::partial_sort(found, found.begin() + shown, isBetter);
    QList<int> numbers;
    for (const Found &one : found.first(shown))
        numbers.append(one.number);
    return numbers;
}

} // namespace breakglass::console
