// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/simulatedtarget.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds shortTime{4'000};

} // namespace

QString SimulatedTarget::revisionOfTrain(int train) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry) {
        if (!entry->script.train.isEmpty() && entry->script.train.toInt() <= train)
            return entry->script.revision.id;
    }
    return {};
}

/// Ends what `holder` does, and nobody else's; what it has changed so far stays as it is.
ActOutcome SimulatedTarget::cancel(const QString &holder, TimePoint at)
{
    const Operation *held = inFlight(at);
    if (!held || held->holder != holder)
        return {at + shortTime, QStringList{u"nothing to cancel"_s}};
    for (Hold &hold : m_holds) {
        if (hold.operation.holder == holder)
            hold.until = std::min(hold.until, at);
    }
    return {at + shortTime, QStringList{u"cancelled"_s}, true};
}

ActOutcome SimulatedTarget::fence(bool up, TimePoint at)
{
    m_fenced = up;
    return {at + shortTime, QStringList{up ? u"writes are fenced off"_s : u"writes go on"_s}, true};
}

/// A restore while writes go on loses them without a trace, so it does not begin.
Expected<SimulatedTarget::Change> SimulatedTarget::restored(const QString &id)
{
    if (!m_fenced) {
        return failure(ErrorKind::Conflict,
            u"Writes to %1 are not fenced off."_s.arg(m_script.id.key()), u"Nothing ran."_s,
            u"Fence them off first: a restore loses what is written meanwhile."_s);
    }
    const Entry *source = find(id);
    const QString before = m_schema;
    if (source && !source->script.revision.schemaVersion.isEmpty())
        m_schema = source->script.revision.schemaVersion;
    Expected<Change> change = copyOf(u"rollback"_s, id);
    if (!change) {
        m_schema = before;
        return change;
    }
    change->script.revision.change =
        u"Restored from the backup of %1 %2"_s.arg(m_script.names.revisionWord, id);
    change->tool = u"pg_restore"_s;
    change->success = u"restored"_s;
    change->purpose = u"Restore to %1 %2"_s.arg(m_script.names.revisionWord, id);
    return change;
}

/// A train whose bad cars went back: what is left of it is well.
Expected<SimulatedTarget::Change> SimulatedTarget::withoutCars(const QString &cars) const
{
    QStringList names;
    for (const QString &move : cars.split(u','))
        names.append(move.section(u'@', 0, 0));
    RevisionScript script = m_entries.last().script;
    script.health = m_script.health;
    script.fault = Fault::None;
    script.hangsAfter.reset();
    script.revision.copyOf.clear();
    script.revision.change = u"%1 %2 without %3"_s.arg(
        m_script.names.revisionWord, script.revision.id, names.join(u", "));
    return Change{script, u"train"_s, u"moved"_s, script.revision.change};
}

} // namespace breakglass::backends
