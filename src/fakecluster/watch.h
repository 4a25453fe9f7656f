// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/pace.h"
#include "fakecluster/representation.h"
#include "fakecluster/selectors.h"
#include "io/clock.h"

namespace breakglass::fakecluster {

/// What a watch asks for.
struct WatchQuery
{
    const ResourceType *type = nullptr;
    QString nameSpace;
    LabelSelector labels;
    FieldSelector fields;
    Form form = Form::Whole;
    std::optional<quint64> since; ///< Empty: what is there comes first.
    bool wantsBookmarks = false;
    bool wantsInitialEvents = false; ///< And a bookmark that ends them.
    std::optional<Milliseconds> timeout;
};

/// A running watch: writes events as lines, from the first to its end.
class Watch
{
public:
    using Send = std::function<void(const QByteArray &)>;
    Watch(Store &store, io::Clock &clock, WatchQuery query, Milliseconds bookmarkEvery, Send send,
        std::function<void()> end);
    /// Tells what there is to tell already and goes on with what happens.
    void start();

private:
    [[nodiscard]] bool sees(const QJsonObject &object) const;
    void tell(const ChangePtr &change);
    void tellAll();
    void write(const QByteArray &type, const ChangePtr &change);
    void bookmark(bool endsInitialEvents);
    Store &m_store;
    io::Clock &m_clock;
    WatchQuery m_query;
    Milliseconds m_bookmarkEvery;
    Send m_send;
    std::function<void()> m_end;
    bool m_hasColumns = false;
    std::unique_ptr<io::Clock::Timer> m_timeout;
    std::unique_ptr<io::Clock::Timer> m_bookmarks;
    Store::Subscription m_subscription;
};

} // namespace breakglass::fakecluster
