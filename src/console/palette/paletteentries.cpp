// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/paletteentries.h"

#include "console/palette/fuzzy.h"
#include "console/sentences/figures.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

using Kind = PaletteEntry::Kind;

/// Whom the sentences of this file belong to, for the translators.
struct PaletteWords
{
    Q_DECLARE_TR_FUNCTIONS(PaletteWords)
};

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
        {u"overview"_s, QT_TRANSLATE_NOOP("PaletteWords", "Overview")},
        {u"services"_s, QT_TRANSLATE_NOOP("PaletteWords", "Services")},
        {u"guide"_s, QT_TRANSLATE_NOOP("PaletteWords", "Guide")},
        {u"plans"_s, QT_TRANSLATE_NOOP("PaletteWords", "Plans")},
        {u"live"_s, QT_TRANSLATE_NOOP("PaletteWords", "Live")},
        {u"incident"_s, QT_TRANSLATE_NOOP("PaletteWords", "Incident")},
        {u"drills"_s, QT_TRANSLATE_NOOP("PaletteWords", "Drills")},
        {u"runbooks"_s, QT_TRANSLATE_NOOP("PaletteWords", "Runbooks")},
        {u"audit"_s, QT_TRANSLATE_NOOP("PaletteWords", "Audit")},
        {u"settings"_s, QT_TRANSLATE_NOOP("PaletteWords", "Settings")}};
    const char *title = titles.value(place, nullptr);
    return title ? PaletteWords::tr(title) : PaletteWords::tr("Everywhere");
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
            PaletteWords::tr("%1 in %2").arg(target.id.service, target.id.environment),
            PaletteWords::tr("Service"), {});
        entry.target = target.id;
        entries.append(entry);
        if (workspace.readOnly)
            continue;
        entry = entryOf(Kind::Review, u"undo-2"_s,
            PaletteWords::tr("Roll back %1 in %2…").arg(target.id.service, target.id.environment),
            PaletteWords::tr("Opens the review of a plan"), {});
        entry.target = target.id;
        entries.append(entry);
    }
    for (const Environment &environment : workspace.environments)
        entries.append(entryOf(Kind::Environment, u"globe"_s, environment.name,
            PaletteWords::tr("Environment"), environment.name));
}

void addItems(QList<PaletteEntry> &entries, const Runbook &runbook)
{
    for (const Phase &phase : runbook.phases) {
        for (const ChecklistItem &item : phase.items) {
            PaletteEntry entry = entryOf(Kind::Runbook, u"list-checks"_s, item.text,
                PaletteWords::tr("%1, %2").arg(phase.title, runbook.title), runbook.id);
            entry.line = item.line;
            entries.append(entry);
        }
    }
}

void addDocuments(QList<PaletteEntry> &entries, const PaletteSources &sources)
{
    for (const Runbook &runbook : sources.runbooks) {
        entries.append(entryOf(
            Kind::Runbook, u"book-open"_s, runbook.title, PaletteWords::tr("Runbook"), runbook.id));
        for (const RunbookBlock &block : runbook.blocks) {
            if (block.kind != BlockKind::Heading || block.text == runbook.title)
                continue;
            PaletteEntry entry =
                entryOf(Kind::Runbook, u"hash"_s, block.text, runbook.title, runbook.id);
            entry.line = block.line;
            entries.append(entry);
        }
        addItems(entries, runbook);
    }
    for (const Scenario &drill : sources.workspace.drills)
        entries.append(entryOf(
            Kind::Drill, u"graduation-cap"_s, drill.title, PaletteWords::tr("Drill"), drill.id));
}

void addAround(QList<PaletteEntry> &entries, const PaletteSources &sources)
{
    for (const Entry &declared : sources.incidents) {
        const auto *incident = std::get_if<events::IncidentDeclared>(&declared.event.payload);
        if (incident)
            entries.append(entryOf(Kind::Incident, u"siren"_s,
                u"%1: %2"_s.arg(declared.event.incident, incident->title),
                PaletteWords::tr("Incident of %1").arg(shownMoment(declared.event.at)),
                declared.event.incident));
    }
    for (const WorkspaceRow &row : sources.workspaces) {
        if (row.folder != sources.workspace.path)
            entries.append(entryOf(Kind::Workspace, u"package"_s,
                PaletteWords::tr("Open workspace %1").arg(row.name), row.detail, row.folder));
    }
    if (sources.isVisiting)
        entries.append(entryOf(Kind::ComeBack, u"undo-2"_s,
            sources.home.isEmpty() ? PaletteWords::tr("Come back to the beginning")
                                   : PaletteWords::tr("Come back to %1").arg(sources.home),
            PaletteWords::tr("Workspace"), {}));
    else if (!sources.workspace.environments.isEmpty())
        entries.append(
            entryOf(Kind::Disconnect, u"unplug"_s, PaletteWords::tr("Close the workspace"),
                PaletteWords::tr("Nothing is connected then"), {}));
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
    addDocuments(entries, sources);
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
