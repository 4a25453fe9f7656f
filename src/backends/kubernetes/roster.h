// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/kubernetes/member.h"
#include "kubeapi/reflector.h"

#include <functional>
#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>

namespace breakglass::backends::kubernetes {

/// The pods of one workload, kept current by a watch. Ten thousand of them cost a look no more than a copy of a list:
/// each pod is read once when it comes or changes, the first many of them beside the event loop.
class Roster : public QObject
{
    Q_OBJECT
public:
    /// `window`: how long a pod that was started again is not trusted, however ready it says it is.
    Roster(kubeapi::Client &client, const QString &nameSpace, Milliseconds window);

    /// Begins to follow the pods of a selector, or goes on with another.
    void follow(const QString &selector);
    /// Whether the pods were read at least once.
    [[nodiscard]] bool isKnown() const { return m_isKnown; }
    [[nodiscard]] const std::optional<Error> &failure() const { return m_reflector.failure(); }

    /// Pods by what made them. Pods of other controllers are not the workload's, whatever their labels.
    struct Origins
    {
        QHash<QString, QString> byController; ///< uid -> id of the revision; empty: see the hash.
        QHash<QString, QString> byHash;       ///< Hash of the template -> id of the revision.
        friend bool operator==(const Origins &, const Origins &) = default;
    };
    struct Members
    {
        QList<Instance> instances; ///< By name.
        QSet<QString> strangers;   ///< Controllers and hashes of pods that `origins` does not know.
    };
    /// The same list as before while nothing has changed.
    [[nodiscard]] const Members &members(const Origins &origins, TimePoint now);

private:
    void takeOne(const QString &uid);
    QCoro::Task<> takeAll();
    void put(const Member &member);
    void drop(const QString &name);
    [[nodiscard]] Members assembled(const Origins &origins, TimePoint now);

    kubeapi::Reflector m_reflector;
    QMap<QString, Member> m_members;   ///< By name, so that their order stays.
    kubeapi::ImageComparison m_images; ///< Of all members.
    QHash<QString, QString> m_names;   ///< uid -> name
    QSet<QString> m_touched;           ///< Since the last filling began to be read.
    Milliseconds m_window;
    int m_filling = 0;
    bool m_isFilling = false;
    bool m_isKnown = false;
    bool m_isStale = true; ///< What was assembled last is not so any more.
    Origins m_origins;
    Members m_assembled;
    TimePoint m_freshUntil; ///< Until then somebody counts as just restarted.
};

} // namespace breakglass::backends::kubernetes
