// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/channel.h"
#include "io/notifier.h"

namespace breakglass::channels {

/// A notification on this desktop: for the one who sits here and looks elsewhere.
class Desktop final : public Channel
{
public:
    /// `notifier` outlives it.
    explicit Desktop(io::Notifier &notifier);
    [[nodiscard]] QCoro::Task<Delivery> deliver(Notice notice) override;

private:
    io::Notifier &m_notifier;
};

} // namespace breakglass::channels
