// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/simulated/trafficscript.h"

using namespace Qt::StringLiterals;

namespace breakglass::backends {

namespace {

QList<TrafficShare> readShares(JsonNode &traffic, const QSet<QString> &ids)
{
    QList<TrafficShare> shares;
    int sum = 0;
    for (JsonNode &node : traffic.objects(u"shares"_s)) {
        shares.append(
            {node.text(u"revision"_s), node.count(u"percent"_s, 0), node.text(u"tag"_s, {})});
        if (!ids.contains(shares.last().revision))
            node.complain(u"revision"_s, u"is none of this target"_s);
        sum += shares.last().percent;
        node.finish();
    }
    if (!shares.isEmpty() && sum != 100)
        traffic.complain(u"shares"_s, u"do not come to 100 percent"_s);
    return shares;
}

} // namespace

std::optional<TrafficScript> readTraffic(
    JsonNode &target, const QList<RevisionScript> &revisions, const QSet<QString> &ids)
{
    if (!target.has(u"traffic"_s))
        return std::nullopt;
    JsonNode node = target.object(u"traffic"_s);
    TrafficScript traffic;
    traffic.shares = readShares(node, ids);
    traffic.shift = node.span(u"shift"_s, traffic.shift);
    if (node.has(u"pinnedFor"_s))
        traffic.pinnedFor = node.span(u"pinnedFor"_s, {});
    const bool newest = traffic.shares.isEmpty() || revisions.isEmpty() ||
                        (traffic.shares.first().percent == 100 &&
                            traffic.shares.first().revision == revisions.first().revision.id);
    if (!newest && !traffic.pinnedFor)
        node.complain(u"pinnedFor"_s, u"is missing: the newest revision has not all traffic"_s);
    node.finish();
    return traffic;
}

} // namespace breakglass::backends
