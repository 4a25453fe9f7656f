// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/podwords.h"

#include "kubeapi/objects.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

constexpr qsizetype longestMessage = 200;

const QHash<QString, QString> &knownReasons()
{
    static const QHash<QString, QString> reasons{
        {u"ImagePullBackOff"_s, u"The image can't be pulled"_s},
        {u"ErrImagePull"_s, u"The image can't be pulled"_s},
        {u"InvalidImageName"_s, u"The image has no valid name"_s},
        {u"ErrImageNeverPull"_s, u"The image is not on the node and may not be pulled"_s},
        {u"CrashLoopBackOff"_s, u"It ends again and again after it starts"_s},
        {u"Error"_s, u"It ended with an error"_s},
        {u"OOMKilled"_s, u"It was killed: more memory than its limit"_s},
        {u"CreateContainerConfigError"_s, u"Its configuration names something that is missing"_s},
        {u"CreateContainerError"_s, u"Its container can't be made"_s},
        {u"RunContainerError"_s, u"Its container can't be started"_s},
        {u"ContainerCannotRun"_s, u"Its container can't be started"_s},
        {u"Unschedulable"_s, u"No node has room for it"_s},
        {u"Unhealthy"_s, u"Its health check fails"_s},
        {u"FailedMount"_s, u"A volume of it can't be mounted"_s},
        {u"FailedAttachVolume"_s, u"A volume of it can't be attached"_s},
        {u"FailedScheduling"_s, u"No node has room for it"_s},
        {u"FailedCreatePodSandBox"_s, u"Its network or sandbox can't be made"_s},
        {u"Evicted"_s, u"Its node threw it out"_s},
        {u"NodeLost"_s, u"Its node does not answer"_s},
        {u"DeadlineExceeded"_s, u"It ran longer than it may"_s},
    };
    return reasons;
}

/// One line without what could pass for something else.
QString plain(const QString &text)
{
    QString line = text.simplified().left(longestMessage);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    return line.trimmed();
}

TimePoint lastEndOf(const QJsonObject &status)
{
    TimePoint last;
    for (const auto &container : status.value(u"containerStatuses").toArray()) {
        const QString ended = container[u"lastState"][u"terminated"][u"finishedAt"].toString();
        const auto moment = QDateTime::fromString(ended, Qt::ISODateWithMs);
        if (moment.isValid())
            last = std::max(last, TimePoint(Milliseconds(moment.toMSecsSinceEpoch())));
    }
    return last;
}

InstanceState stateOf(const kubeapi::Pod &pod)
{
    if (pod.meta.isBeingDeleted)
        return InstanceState::Stopping;
    if (pod.isReady)
        return InstanceState::Ready;
    return pod.reason.isEmpty() ? InstanceState::Starting : InstanceState::Failing;
}

} // namespace

QString reasonInWords(const QString &reason, const QString &message)
{
    const QString word = plain(reason);
    const QString words = knownReasons().value(word, word);
    // The server's sentence says which image, which key, which resource.
    const bool saysMore = word == "Unschedulable"_L1 || word == "Unhealthy"_L1 ||
                          word.startsWith("CreateContainer"_L1) || word.startsWith("Failed"_L1) ||
                          !knownReasons().contains(word);
    const QString more = saysMore ? plain(message) : QString();
    return more.isEmpty() || words.isEmpty() ? words : u"%1: %2"_s.arg(words, more);
}

Member memberOf(const QJsonObject &object)
{
    const kubeapi::Pod pod = kubeapi::podOf(object);
    const QJsonObject status = object.value(u"status").toObject();
    const QString phase = status.value(u"phase").toString();
    Member member;
    member.uid = pod.meta.uid;
    member.hash = pod.hash;
    member.controller = pod.meta.controller;
    member.lastEnd = lastEndOf(status);
    member.isActive = phase != "Succeeded"_L1 && phase != "Failed"_L1;
    member.instance.name = pod.meta.name;
    member.instance.state = stateOf(pod);
    if (member.instance.state == InstanceState::Failing)
        member.instance.reason = reasonInWords(pod.reason, pod.message);
    return member;
}

} // namespace breakglass::backends::kubernetes
