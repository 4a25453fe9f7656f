// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/gitops/keepersteps.h"

#include "kubeapi/dryrun.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::backends::gitops {

namespace {

std::unexpected<Error> refusal(ErrorKind kind, const QString &what, const QString &remedy)
{
    return failure(kind, what, u"Nothing is planned."_s, remedy);
}

Step guarded(const Kept &kept, const HttpRequest &request, const QString &sync)
{
    Step step;
    step.id = u"sync"_s;
    step.target = kept.target;
    step.act = request;
    step.changesTarget = true;
    step.resume = ResumeClass::CasAbsolute;
    step.settled = Condition{{}, {}, false, 0, {}, {{syncFact, sync}}};
    step.timeout = 1min; // as long as an API server gives itself
    step.dryRun = DryRun{kubeapi::asDryRun(request)};
    return step;
}

} // namespace

QString syncOf(const Keeper &keeper)
{
    return keeper.isFrozen() ? u"paused"_s : u"on"_s;
}

Expected<Step> pausing(const Kept &kept)
{
    const QString name = kept.keeper.ownership().object;
    if (kept.keeper.object.isEmpty())
        return refusal(ErrorKind::Denied,
            u"%1 keeps %2 as git says, and can't be read to pause it."_s.arg(name, kept.name),
            u"Take the change back in git, or ask for the right to read it."_s);
    const HttpRequest request = kept.keeper.freeze(kept.place);
    Step step = guarded(kept, request, u"paused"_s);
    step.title = u"Pause %1"_s.arg(name);
    step.note = u"It would undo the change. It stays paused until git says the same and somebody "
                "starts it again"_s;
    step.undo = Undo{kept.keeper.thaw(kept.place).value_or(request), u"Lets it follow git again"_s};
    return step;
}

Expected<Step> starting(const Kept &kept)
{
    if (!kept.keeper.isFrozen())
        return refusal(ErrorKind::Conflict, u"Nothing is paused that keeps %1."_s.arg(kept.name),
            u"Choose another strategy."_s);
    const QString name = kept.keeper.ownership().object;
    const auto thaw = kept.keeper.thaw(kept.place);
    if (!thaw)
        return refusal(ErrorKind::NotFound,
            u"%1 was not paused by Breakglass: how it followed git is not known."_s.arg(name),
            u"Start it again where it was paused."_s);
    Step step = guarded(kept, *thaw, u"on"_s);
    step.title = u"Let %1 follow git again"_s.arg(name);
    step.note =
        u"What git says is applied at once. Make sure that the change was taken back there"_s;
    return step;
}

} // namespace breakglass::backends::gitops
