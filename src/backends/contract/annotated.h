// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/contract/backend.h"

#include <functional>

namespace breakglass::backends {

/// A backend whose histories are told with what others know of its revisions: whether their image is still there,
/// whether they were healthy. All else is as it says.
class Annotated final : public Backend
{
public:
    using Annotate = std::function<void(History &)>;
    Annotated(Backend &inner, Annotate annotate) : m_inner(inner), m_annotate(std::move(annotate))
    {
    }

    [[nodiscard]] Capabilities capabilities() const override { return m_inner.capabilities(); }
    [[nodiscard]] QCoro::Task<Expected<History>> history(
        TargetId target, std::stop_token stop) override
    {
        const Annotate annotate = m_annotate;
        auto history = co_await m_inner.history(target, stop);
        if (history)
            annotate(*history);
        co_return history;
    }
    [[nodiscard]] QCoro::Task<Expected<TargetState>> observe(
        TargetId target, std::stop_token stop) override
    {
        return m_inner.observe(target, stop);
    }
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> series(
        TargetId target, Signal signal, TimePoint from, TimePoint to, std::stop_token stop) override
    {
        return m_inner.series(target, signal, from, to, stop);
    }
    [[nodiscard]] QCoro::Task<Expected<QList<Sample>>> revisionSeries(TargetId target,
        QString revision, Signal signal, TimePoint from, TimePoint to,
        std::stop_token stop) override
    {
        return m_inner.revisionSeries(target, revision, signal, from, to, stop);
    }
    [[nodiscard]] Expected<QList<Step>> steps(const Intent &intent, const Strategy &strategy,
        const TargetState &state, const History &history) const override
    {
        return m_inner.steps(intent, strategy, state, history);
    }
    [[nodiscard]] DryRunAnswer readDryRun(
        const DryRun &dryRun, const DryRunReply &reply, const DryRunAnswer &plain) const override
    {
        return m_inner.readDryRun(dryRun, reply, plain);
    }

private:
    Backend &m_inner;
    Annotate m_annotate;
};

} // namespace breakglass::backends
