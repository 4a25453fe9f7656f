// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/situation.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

// "errors passed 5 % at 14:06": the first trigger that was crossed and still is.
void describeBreach(planning::Situation &situation, const health::TargetView &view)
{
    const auto first = std::ranges::min_element(view.breaches, {}, &health::Breach::since);
    if (first == view.breaches.end())
        return;
    situation.breachSince = first->since;
    // As all that planning says it goes into the record, and is translated where it is shown.
    situation.breachText = u"%1 passed %2 at %3"_s.arg(
        signalTitle(first->threshold.signal).toLower(),
        signalText(first->threshold.signal, first->threshold.limit), toClock(first->since).left(5));
}

} // namespace

std::optional<planning::Situation> situationOf(Session &session, const TargetId &target)
{
    const health::TargetView *view = session.fleet().view(target);
    if (!view || !view->state || !view->history)
        return {};
    planning::Situation situation{.state = *view->state, .history = *view->history};
    describeBreach(situation, *view);
    if (const Sample *rate = view->of(Signal::RequestRate).last(); rate && !qIsNaN(rate->value))
        situation.requestRate = rate->value;
    situation.revisionWord = view->capabilities.revisionWord;
    situation.now = session.clock().now();
    return situation;
}

std::optional<Milliseconds> timeToFix(Session &session)
{
    const Incident &incident = session.desk().state().incident;
    const Milliseconds fix = session.workspace().serviceLevel(incident.severity).fix;
    if (!incident.isActive() || fix.count() == 0)
        return {};
    return fix - incident.elapsed(session.clock().now());
}

} // namespace breakglass::console
