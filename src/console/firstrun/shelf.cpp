// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/shelf.h"

#include "io/files.h"
#include "workspace/load.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

constexpr qsizetype titlesShown = 2;

/// Whom the sentences of this file belong to, for the translators.
struct ShelfWords
{
    Q_DECLARE_TR_FUNCTIONS(ShelfWords)
};

QString firstSentence(const QString &text)
{
    return text.section(u". "_s, 0, 0) + (text.contains(u". "_s) ? u"."_s : QString());
}

QString statusText(const workspace::Loaded &loaded)
{
    const auto errors = std::ranges::count(
        loaded.findings, workspace::Finding::Weight::Error, &workspace::Finding::weight);
    if (errors == 0)
        return ShelfWords::tr("Ready");
    return errors == 1 ? ShelfWords::tr("1 error") : ShelfWords::tr("%1 errors").arg(errors);
}

} // namespace

QString budgetText(const Runbook &runbook)
{
    Milliseconds all{};
    for (const Phase &phase : runbook.phases) {
        if (phase.budget && !phase.recurring)
            all += phase.budget->most;
    }
    return all.count() > 0 ? ShelfWords::tr("%1 in all").arg(toAge(all))
                           : ShelfWords::tr("Not stated");
}

QString strategiesText(const QList<Strategy> &strategies)
{
    QStringList titles;
    for (const Strategy &strategy : strategies.first(std::min(titlesShown, strategies.size())))
        titles.append(strategy.title);
    const qsizetype more = strategies.size() - titles.size();
    const QString shown = titles.join(u", "_s);
    return more > 0 ? ShelfWords::tr("%1 and %2 more").arg(shown).arg(more) : shown;
}

Shelf readShelf(const QString &folder)
{
    Shelf shelf;
    for (const QString &name : io::listFolders(folder)) {
        const QString path = folder + u'/' + name;
        if (!io::fileExists(path + u"/breakglass.yaml"_s))
            continue;
        const workspace::Loaded loaded = workspace::load(path);
        const Workspace &found = loaded.workspace;
        const QString title = found.name.isEmpty() ? name : found.name;
        shelf.workspaces.append(
            {title, ShelfWords::tr("Comes with Breakglass, simulated"), path, true});
        for (const Runbook &runbook : found.runbooks)
            shelf.runbooks.append(
                {runbook.title, firstSentence(found.description), strategiesText(found.strategies),
                    budgetText(runbook), statusText(loaded), loaded.isUsable(), path, runbook.id});
    }
    return shelf;
}

} // namespace breakglass::console
