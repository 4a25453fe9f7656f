// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "kubeapi/dryrun.h"

#include "kubeapi/objects.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr qsizetype longestMessage = 300;
using enum DryRunSaid::Verdict;

/// "Deployment web"; of a Scale it is the workload that everybody knows.
QString nameOf(const QJsonObject &object, const HttpRequest &question)
{
    const QString kind = object.value(u"kind").toString();
    const QString name = object[u"metadata"][u"name"].toString();
    if (!name.isEmpty())
        return kind.isEmpty() || kind == u"Scale" ? name : kind + u' ' + name;
    return question.url.section(u'?', 0, 0).section(u'/', -1);
}

/// What a patch tests at a path: how it was seen.
QJsonValue seenAt(const QJsonArray &patch, const QString &path)
{
    for (const auto &operation : patch) {
        if (operation[u"op"] == u"test"_s && operation[u"path"] == path)
            return operation[u"value"];
    }
    return QJsonValue::Undefined;
}

/// "spec.paused", once for all annotations; what only guards is left out.
QStringList changedBy(const QJsonArray &patch)
{
    QStringList fields;
    for (const auto &operation : patch) {
        const QStringList parts = operation[u"path"].toString().split(u'/', Qt::SkipEmptyParts);
        if (operation[u"op"] == u"test"_s || parts.isEmpty())
            continue;
        const QString field = parts.mid(0, 2).join(u'.');
        if (!fields.contains(field))
            fields.append(field);
    }
    return fields;
}

QString templateSentence(const QString &name, const QJsonObject &seen, const QJsonObject &after)
{
    if (seen == after)
        return u"The pods of %1 would stay as they are"_s.arg(name);
    const QString images = imagesOf(after).join(u", "_s);
    const QString before = imagesOf(seen).join(u", "_s);
    if (images == before)
        return u"The pods of %1 would be replaced, with the same image"_s.arg(name);
    return u"The pods of %1 would run %2 instead of %3"_s.arg(name, images, before);
}

QString patchSentence(const HttpRequest &question, const QJsonObject &object)
{
    const QString name = nameOf(object, question);
    const QJsonArray patch = QJsonDocument::fromJson(question.body).array();
    const QStringList fields = changedBy(patch);
    const QJsonValue pods = seenAt(patch, u"/spec/template"_s);
    if (fields.contains(u"spec.template"_s) && pods.isObject())
        return templateSentence(name, pods.toObject(), object[u"spec"][u"template"].toObject());
    if (fields.contains(u"spec.replicas"_s)) {
        const int wanted = object[u"spec"][u"replicas"].toInt();
        const QJsonValue seen = seenAt(patch, u"/spec/replicas"_s);
        const QString count = u"%1 would have %2 replicas"_s.arg(name).arg(wanted);
        return seen.isDouble() ? count + u" instead of %1"_s.arg(seen.toInt()) : count;
    }
    if (fields.contains(u"spec.paused"_s))
        return object[u"spec"][u"paused"].toBool()
                   ? u"The rollout of %1 would be paused"_s.arg(name)
                   : u"The rollout of %1 would go on"_s.arg(name);
    if (fields.isEmpty())
        return u"%1 would be changed"_s.arg(name);
    return u"%1 would be changed: %2"_s.arg(name, fields.join(u", "_s));
}

QString accepted(const HttpRequest &question, const QJsonObject &object)
{
    if (question.method == u"POST")
        return u"%1 would be created"_s.arg(nameOf(object, question));
    if (question.method == u"DELETE") {
        // It answers with a Status, which names what it is about.
        const QString name = object[u"details"][u"name"].toString();
        return u"%1 would be deleted"_s.arg(name.isEmpty() ? nameOf(object, question) : name);
    }
    return patchSentence(question, object);
}

} // namespace

HttpRequest asDryRun(HttpRequest request)
{
    request.url += (request.url.contains(u'?') ? u'&' : u'?') + u"dryRun=All"_s;
    return request;
}

DryRunSaid dryRunSaid(const HttpRequest &question, int status, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (status >= 200 && status < 300)
        return {object.isEmpty() ? NotSaid : Accepted,
            object.isEmpty() ? u"The server answered with something that is no object."_s
                             : accepted(question, object)};
    const QString said = object.value(u"kind") == u"Status"_s
                             ? object.value(u"message").toString().simplified().left(longestMessage)
                             : QString();
    const QString sentence = said.isEmpty() ? u"The server answered with %1."_s.arg(status) : said;
    // A webhook that acts outside of the cluster can't be asked; that says nothing of the step.
    const bool cannotAsk = said.contains("does not support dry run"_L1);
    const bool isBusy = said.isEmpty() || status == 429 || status == 503 || status == 504;
    return {cannotAsk || isBusy ? NotSaid : Refused, sentence};
}

} // namespace breakglass::kubeapi
