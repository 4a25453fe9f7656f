// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "domain/channel.h"

using namespace Qt::StringLiterals;

namespace breakglass {

const QStringList &channelFields()
{
    static const QStringList fields{u"audience"_s, u"environment"_s, u"incident"_s,
        u"incident_title"_s, u"message"_s, u"operator"_s, u"purpose"_s, u"service"_s, u"severity"_s,
        u"text"_s, u"time"_s, u"title"_s, u"urgency"_s};
    return fields;
}

} // namespace breakglass
