// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/conditions.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

void put(QJsonObject &object, const QJsonObject &condition)
{
    // The newest stands last, as the deployment controller leaves it.
    QJsonArray conditions = dig(object, "status.conditions").toArray();
    for (qsizetype i = conditions.size() - 1; i >= 0; --i) {
        if (conditions.at(i)[u"type"_s] == condition[u"type"_s])
            conditions.removeAt(i);
    }
    conditions.append(condition);
    plant(object, "status.conditions", conditions);
}

} // namespace

QJsonObject conditionOf(const QJsonObject &object, const QString &type)
{
    const QJsonArray conditions = dig(object, "status.conditions").toArray();
    for (const QJsonValue one : conditions) {
        if (one[u"type"_s] == type)
            return one.toObject();
    }
    return {};
}

void setCondition(QJsonObject &object, const Condition &condition, const QString &now)
{
    const QJsonObject there = conditionOf(object, condition.type);
    if (there[u"status"_s] == condition.status && there[u"reason"_s] == condition.reason)
        return;
    renewCondition(object, condition, now);
}

void renewCondition(QJsonObject &object, const Condition &condition, const QString &now)
{
    const QJsonObject there = conditionOf(object, condition.type);
    const bool isTransition = there[u"status"_s] != condition.status;
    put(object,
        {{u"type"_s, condition.type}, {u"status"_s, condition.status}, {u"lastUpdateTime"_s, now},
            {u"lastTransitionTime"_s,
                isTransition ? QJsonValue(now) : there[u"lastTransitionTime"_s]},
            {u"reason"_s, condition.reason}, {u"message"_s, condition.message}});
}

} // namespace breakglass::fakecluster
