// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "planning/newimage.h"

#include <variant>

using namespace Qt::StringLiterals;

namespace breakglass::planning {

namespace {

// A name with its registry or a path, not a commit or a bare digest.
bool isInFull(const QString &image)
{
    return image.contains(u'/') && !image.contains(u' ') &&
           (image.contains(u'@') || image.section(u'/', -1).contains(u':'));
}

QString artifactOf(const Step &step)
{
    if (step.settled && !step.settled->artifact.isEmpty())
        return step.settled->artifact;
    const auto *awaited = std::get_if<AwaitSettled>(&step.act);
    return awaited ? awaited->condition.artifact : QString();
}

} // namespace

QString newImage(const Plan &plan)
{
    if (!plan.intent.toRevision.isEmpty() || plan.intent.input.isEmpty())
        return {};
    for (const Step &step : plan.steps) {
        if (const QString artifact = artifactOf(step); isInFull(artifact))
            return artifact;
    }
    // "web=ghcr.io/shop/web@sha256:...", where the container is named, too.
    const QString input = plan.intent.input.trimmed();
    const qsizetype sign = input.indexOf(u'=');
    const QString image = sign >= 0 && sign < input.indexOf(u'/') ? input.sliced(sign + 1) : input;
    return isInFull(image) ? image : QString();
}

} // namespace breakglass::planning
