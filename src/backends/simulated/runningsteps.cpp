// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/stepscript.h"

// What changes how a service runs, and not which revision of it.
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends {

namespace {

constexpr Milliseconds scaleLimit{30'000};
constexpr int mostInstances = 1'000;

} // namespace

/// There is no way back from a restart, and nothing that would need one.
Expected<QList<Step>> StepScript::restart(const Situation &now) const
{
    Step step = rollbackTo(now, *now.current);
    step.id = u"restart"_s;
    step.title = u"Restart the %1"_s.arg(m_names.instances);
    step.note =
        u"One after another. Recorded as %1; what it runs stays"_s.arg(revisionName(now.nextId));
    step.act = SimulatedAct{u"restart"_s, {},
        u"kubectl rollout restart deployment/%1 --namespace %2"_s.arg(
            m_names.release, m_names.space)};
    step.settled = Condition{now.nextId, {}, true, std::max(1, now.state.wanted)};
    step.undo.reset();
    return QList<Step>{readHistory(now), step, settle(now, *step.settled)};
}

Expected<QList<Step>> StepScript::scale(const Situation &now) const
{
    bool isNumber = false;
    const int wanted = now.intent.input.trimmed().toInt(&isNumber);
    const int before = now.state.wanted;
    if (!isNumber || wanted < 1 || wanted > mostInstances)
        return failure(ErrorKind::Invalid,
            u"\"%1\" is no number of %2."_s.arg(now.intent.input, m_names.instances),
            u"Nothing ran."_s, u"Name one from 1 to %1."_s.arg(mostInstances));
    if (wanted == before)
        return failure(ErrorKind::Conflict,
            u"%1 has %2 %3 already."_s.arg(
                now.intent.target.key(), QString::number(before), m_names.instances),
            u"Nothing ran."_s, u"Name another number."_s);
    const auto act = [this](int replicas) {
        const QString number = QString::number(replicas);
        return SimulatedAct{u"scale"_s, {{u"replicas"_s, number}},
            u"kubectl scale deployment/%1 --replicas=%2 --namespace %3"_s.arg(
                m_names.release, number, m_names.space)};
    };
    Step step = rollbackTo(now, *now.current);
    step.id = u"scale"_s;
    step.title = u"Scale from %1 to %2 %3"_s.arg(
        QString::number(before), QString::number(wanted), m_names.instances);
    step.note = u"%1 stays"_s.arg(revisionName(now.current->id));
    step.act = act(wanted);
    step.settled = Condition{now.current->id, {}, true, wanted};
    step.undo =
        Undo{act(before), u"Back to %1 %2"_s.arg(QString::number(before), m_names.instances)};
    step.timeout = scaleLimit;
    return QList<Step>{readHistory(now), step, settle(now, *step.settled)};
}

} // namespace breakglass::backends
