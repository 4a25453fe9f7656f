// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "kubeapi/instances.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace breakglass::kubeapi {

namespace {

constexpr qsizetype longestReason = 200;

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
    QString line = text.simplified().left(longestReason);
    for (QChar &c : line) {
        if (!c.isPrint())
            c = u' ';
    }
    return line.trimmed();
}

InstanceState stateOf(const Pod &pod)
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

Instance instanceOf(const Pod &pod)
{
    Instance instance;
    instance.name = pod.meta.name;
    instance.state = stateOf(pod);
    if (instance.state == InstanceState::Failing)
        instance.reason = reasonInWords(pod.reason, pod.message);
    return instance;
}

} // namespace breakglass::kubeapi
