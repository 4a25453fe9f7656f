// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "helmbench.h"

namespace breakglass::support {

using namespace Qt::StringLiterals;

inline Strategy strategyOf(const QString &action)
{
    Strategy strategy;
    strategy.id = action;
    strategy.action = action;
    return strategy;
}

inline Intent intentTo(const QString &revision, const QString &input = {})
{
    return {u"s"_s, worker, revision, input, {}, {}};
}

/// Looks at a cluster, then asks for the steps of an action.
struct Asked
{
    HelmBench bench;
    TargetState state;
    History history;

    explicit Asked(const QJsonArray &secrets, const QJsonObject &object,
        const QJsonArray &scalers = {}, const QMap<QString, QString> &own = {},
        const QJsonObject &settings = {})
        : bench(settings, own)
    {
        bench.tells(secrets);
        history = bench.history().value();
        bench.looks(secrets, object, {}, scalers, true);
        state = bench.observe().value();
    }
    Expected<QList<Step>> steps(
        const QString &action, const QString &revision, const QString &input = {})
    {
        return bench.backend->steps(intentTo(revision, input), strategyOf(action), state, history);
    }
};

inline QStringList titlesOf(const QList<Step> &steps)
{
    QStringList titles;
    for (const Step &step : steps)
        titles += step.title;
    return titles;
}

inline QJsonArray patchOf(const Step &step)
{
    return QJsonDocument::fromJson(std::get<HttpRequest>(step.act).body).array();
}

inline QJsonObject op(const QString &word, const QString &path, const QJsonValue &value)
{
    return {{u"op"_s, word}, {u"path"_s, path}, {u"value"_s, value}};
}

inline QJsonObject scalerOf(int least, int most)
{
    return {{u"apiVersion"_s, u"autoscaling/v2"_s}, {u"kind"_s, u"HorizontalPodAutoscaler"_s},
        {u"metadata"_s, QJsonObject{{u"name"_s, u"web"_s}, {u"uid"_s, u"hpa-uid"_s}}},
        {u"spec"_s, QJsonObject{{u"minReplicas"_s, least}, {u"maxReplicas"_s, most},
                        {u"scaleTargetRef"_s, QJsonObject{{u"kind"_s, u"Deployment"_s},
                                                  {u"name"_s, u"checkr-worker"_s}}}}}};
}

inline QJsonArray withManifests(QJsonArray secrets, const QString &more)
{
    for (qsizetype at = 0; at < secrets.size(); ++at) {
        const QJsonObject secret = secrets.at(at).toObject();
        const QString status = secret[u"metadata"][u"labels"][u"status"].toString();
        secrets[at] = restored(secret, status, [&more](QJsonObject json) {
            json.insert(u"manifest"_s, json.value(u"manifest").toString() + more);
            return json;
        });
    }
    return secrets;
}

inline const QString digest = u"sha256:"_s + QString(64, u'a');

} // namespace breakglass::support
