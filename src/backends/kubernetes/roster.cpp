// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "backends/kubernetes/roster.h"

#include "io/worker.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::backends::kubernetes {

namespace {

// So many are read at once without anybody noticing.
constexpr qsizetype fewAtOnce = 100;

QList<Member> membersOf(const QHash<QString, QJsonObject> &objects)
{
    QList<Member> members;
    members.reserve(objects.size());
    for (const QJsonObject &object : objects)
        members.append(memberOf(object));
    return members;
}

} // namespace

Roster::Roster(kubeapi::Client &client, const QString &nameSpace, Milliseconds window)
    : m_reflector(client, kubeapi::corePath(nameSpace, u"pods"_s), {}), m_window(window)
{
    connect(&m_reflector, &kubeapi::Reflector::filled, this, &Roster::takeAll);
    connect(&m_reflector, &kubeapi::Reflector::objectChanged, this, &Roster::takeOne);
}

void Roster::follow(const QString &selector)
{
    m_reflector.follow({selector, {}});
}

void Roster::takeOne(const QString &uid)
{
    m_isStale = true;
    if (m_isFilling)
        m_touched.insert(uid);
    const auto object = m_reflector.objects().constFind(uid);
    if (object != m_reflector.objects().constEnd())
        return put(memberOf(*object));
    const QString name = m_names.take(uid);
    // The next pod of a StatefulSet has the name of the one before.
    if (const auto member = m_members.constFind(name);
        member != m_members.constEnd() && member->uid == uid)
        drop(name);
}

QCoro::Task<> Roster::takeAll()
{
    const QPointer<Roster> self(this);
    const int filling = ++m_filling;
    m_isFilling = true;
    m_touched.clear();
    const QHash<QString, QJsonObject> objects = m_reflector.objects();
    QList<Member> members;
    if (objects.size() <= fewAtOnce)
        members = membersOf(objects);
    else
        members = co_await io::inWorker([objects] { return membersOf(objects); });
    if (!self || filling != m_filling)
        co_return;
    m_isFilling = false;
    m_members.clear();
    m_images = {};
    m_names.clear();
    for (const Member &member : std::as_const(members))
        put(member);
    const QSet<QString> touched = std::exchange(m_touched, {});
    for (const QString &uid : touched)
        takeOne(uid);
    m_isKnown = true;
    m_isStale = true;
}

void Roster::put(const Member &member)
{
    drop(member.instance.name);
    m_names.insert(member.uid, member.instance.name);
    m_images.add(member.evidence);
    m_members.insert(member.instance.name, member);
}

void Roster::drop(const QString &name)
{
    if (const auto known = m_members.constFind(name); known != m_members.constEnd()) {
        m_images.remove(known->evidence);
        m_members.erase(known);
    }
}

Roster::Members Roster::assembled(const Origins &origins, TimePoint now)
{
    Members result;
    result.instances.reserve(m_members.size());
    for (const Member &member : std::as_const(m_members)) {
        if (!member.isActive || member.controller.isEmpty())
            continue;
        const auto made = origins.byController.constFind(member.controller);
        if (made == origins.byController.constEnd()) {
            result.strangers.insert(member.controller);
            continue;
        }
        Instance instance = member.instance;
        instance.revision = made->isEmpty() ? origins.byHash.value(member.hash) : *made;
        if (instance.revision.isEmpty())
            result.strangers.insert(member.hash);
        if (kubeapi::distrust(instance, member.evidence, m_images, now, m_window))
            m_freshUntil = std::max(m_freshUntil, member.evidence.lastEnd + m_window);
        result.instances.append(instance);
    }
    return result;
}

const Roster::Members &Roster::members(const Origins &origins, TimePoint now)
{
    const bool cameOfAge = m_freshUntil != TimePoint() && now >= m_freshUntil;
    if (cameOfAge)
        m_freshUntil = TimePoint();
    if (m_isStale || cameOfAge || origins != m_origins) {
        m_assembled = assembled(origins, now);
        m_origins = origins;
        m_isStale = false;
    }
    return m_assembled;
}

} // namespace breakglass::backends::kubernetes
