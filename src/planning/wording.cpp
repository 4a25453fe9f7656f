// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "planning/wording.h"

#include "planning/configdiff.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace breakglass::planning {

namespace {

/// The configuration with the image's names taken out: a new image alone is no change of
/// configuration.
QString withoutImage(const Revision &revision)
{
    QString text = revision.configuration;
    for (const QString &name : {revision.artifactReference, revision.artifact}) {
        if (!name.isEmpty())
            text.replace(name, u"(image)"_s);
    }
    return text;
}

std::optional<double> worstErrorRate(const Revision &revision)
{
    std::optional<double> worst;
    for (const double rate : revision.firstErrorRates) {
        if (std::isfinite(rate))
            worst = std::max(worst.value_or(rate), rate);
    }
    return worst;
}

} // namespace

bool takesSchemaBack(const Strategy &strategy)
{
    return strategy.action == "migrate-down"_L1 || strategy.action == "restore"_L1;
}

QString revisionName(const Situation &situation, const QString &id)
{
    return situation.revisionWord + u' ' + id;
}

const Revision *currentRevision(const Situation &situation)
{
    return situation.history.find(situation.state.currentRevision);
}

QString asSentence(const QString &clause)
{
    return clause.isEmpty() || clause.endsWith(u'.') ? clause : clause + u'.';
}

QString listed(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.join(QString());
    if (parts.size() > 3)
        return u"%1 and %2 more"_s.arg(parts.first(2).join(u", "_s)).arg(parts.size() - 2);
    return parts.first(parts.size() - 1).join(u", "_s) + u" and "_s + parts.last();
}

QString lifeOf(const Revision &revision, const History &history)
{
    QStringList parts;
    const auto at = std::ranges::find(history.revisions, revision.id, &Revision::id);
    if (at != history.revisions.begin() && at != history.revisions.end())
        parts += u"ran %1"_s.arg(toAge(std::prev(at)->deployedAt - revision.deployedAt));
    if (const auto worst = worstErrorRate(revision))
        parts += u"error rate %1 at most"_s.arg(signalText(Signal::ErrorRate, *worst));
    return parts.isEmpty() ? u"was healthy"_s : parts.join(u", "_s);
}

bool wasBad(const Revision &revision, const History &history)
{
    const Revision *here = &revision;
    for (qsizetype hops = 0; here && hops <= history.revisions.size(); ++hops) {
        if (here->status == RevisionStatus::Failed || here->wasHealthy == false)
            return true;
        here = history.find(here->copyOf);
    }
    return here != nullptr; // Copies that go round in circles prove nothing good.
}

ConfigurationChange configurationChange(const Revision &from, const Revision &to)
{
    ConfigurationChange change;
    for (const DiffLine &line : diffConfiguration(withoutImage(from), withoutImage(to), 0)) {
        if (line.kind == DiffKind::Removed)
            change.leaves += line.text.trimmed();
        else if (line.kind == DiffKind::Added)
            change.returns += line.text.trimmed();
    }
    return change;
}

} // namespace breakglass::planning
