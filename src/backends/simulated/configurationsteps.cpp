// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/stepscript.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

/// The mirror of setting the image: what is configured goes back, what runs stays.
Expected<QList<Step>> StepScript::setConfiguration(const Situation &now) const
{
    const auto act = [&](const QString &id) {
        return SimulatedAct{u"set-configuration"_s, {{u"revision"_s, id}},
            u"helm upgrade %1 --namespace %2 --values values-%3.yaml --set %4=%5 --wait "
            "--timeout=5m"_s.arg(m_names.release, m_names.space, id, m_names.imageKey,
                now.current->artifactReference)};
    };
    Step step = rollbackTo(now, *now.current);
    step.id = u"set-configuration"_s;
    step.title = u"Set the configuration of %1"_s.arg(revisionName(now.chosen->id));
    step.note = u"%1 keeps running"_s.arg(now.current->artifact);
    step.act = act(now.chosen->id);
    step.settled = Condition{now.nextId, {}, true, std::max(1, now.state.wanted)};
    step.undo = Undo{act(now.current->id),
        u"Brings the configuration of %1 back"_s.arg(revisionName(now.current->id))};
    return QList<Step>{readHistory(now), step, settle(now, *step.settled)};
}

} // namespace breakglass::backends
