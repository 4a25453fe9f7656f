// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/channel.h"
#include "domain/channel.h"
#include "io/httpgateway.h"

namespace breakglass::channels {

/// The exact request of a notice. Fields are filled into the texts of the declared JSON, as values: what they say can't
/// become a part of its structure.
[[nodiscard]] HttpRequest webhookRequest(const ChannelSetup &setup, const Notice &notice);

using RequestMaker = HttpRequest (*)(const ChannelSetup &, const Notice &);

/// Posts a JSON body to an address, once a call.
class Webhook final : public Channel
{
public:
    /// `http` and `redactor` outlive it.
    Webhook(ChannelSetup setup, io::HttpGateway &http, const io::Redactor &redactor,
        RequestMaker request = webhookRequest);
    [[nodiscard]] QCoro::Task<Delivery> deliver(Notice notice) override;

private:
    [[nodiscard]] Delivery judge(const Expected<io::HttpResponse> &answer) const;

    ChannelSetup m_setup;
    io::HttpGateway &m_http;
    const io::Redactor &m_redactor;
    RequestMaker m_request;
};

} // namespace breakglass::channels
