// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What a cluster holds before anybody comes, what is loaded into it, and who gets in.

#include "fakecluster/fakecluster.h"
#include "fakecluster/json.h"
#include "fakecluster/yamltext.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject nodeNamed(const QString &letter, const QString &now)
{
    const QString name = u"node-"_s + letter;
    const QJsonObject room{{u"cpu"_s, u"16"_s}, {u"ephemeral-storage"_s, u"100Gi"_s},
        {u"memory"_s, u"64Gi"_s}, {u"pods"_s, u"250"_s}};
    const QJsonObject ready{{u"type"_s, u"Ready"_s}, {u"status"_s, u"True"_s},
        {u"lastHeartbeatTime"_s, now}, {u"lastTransitionTime"_s, now},
        {u"reason"_s, u"KubeletReady"_s}, {u"message"_s, u"kubelet is posting ready status"_s}};
    return {{u"metadata"_s,
                QJsonObject{{u"name"_s, name},
                    {u"labels"_s, QJsonObject{{u"kubernetes.io/hostname"_s, name},
                                      {u"kubernetes.io/os"_s, u"linux"_s},
                                      {u"kubernetes.io/arch"_s, u"amd64"_s},
                                      {u"topology.kubernetes.io/zone"_s, u"eu-1"_s + letter}}}}},
        {u"spec"_s, QJsonObject()},
        {u"status"_s, QJsonObject{{u"capacity"_s, room}, {u"allocatable"_s, room},
                          {u"conditions"_s, QJsonArray{ready}},
                          {u"nodeInfo"_s, QJsonObject{{u"kubeletVersion"_s, u"v1.35.6"_s}}}}}};
}

QJsonObject named(const QString &name)
{
    return {{u"metadata"_s, QJsonObject{{u"name"_s, name}}}};
}

QString problem(const ApiError &error)
{
    return error.body[u"message"_s].toString();
}

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64();
}

} // namespace

void FakeCluster::populate(const ClusterOptions &options)
{
    const WriteOptions system{.manager = u"kube-apiserver"_s};
    const QStringList own{u"default"_s, u"kube-node-lease"_s, u"kube-public"_s, u"kube-system"_s};
    for (const QString &name : own + options.nameSpaces) {
        [[maybe_unused]] const auto made =
            m_registry.create(typeOf("Namespace"), {}, named(name), system);
        [[maybe_unused]] const auto account =
            m_registry.create(typeOf("ServiceAccount"), name, named(u"default"_s), system);
    }
    for (int i = 0; i < options.nodes; ++i) {
        QJsonObject node = nodeNamed(QString(QChar(u'a' + i)), m_registry.time());
        const QJsonValue status = node[u"status"_s];
        const auto written = m_registry.create(typeOf("Node"), {}, node, system);
        if (!written)
            continue;
        node = written->object;
        node.insert(u"status"_s, status);
        m_store.put({&typeOf("Node"), {}, nameOf(node)}, node);
    }
}

Status FakeCluster::load(const QByteArray &manifest, const QString &nameSpace)
{
    const Expected<QJsonArray> documents = documentsOf(manifest);
    if (!documents)
        return std::unexpected(documents.error());
    for (const QJsonValue document : *documents) {
        const Status loaded = loadObject(document.toObject(), nameSpace);
        if (!loaded)
            return loaded;
    }
    return {};
}

Status FakeCluster::loadObject(QJsonObject object, const QString &nameSpace)
{
    const ResourceType *type =
        findKind(object[u"apiVersion"_s].toString(), object[u"kind"_s].toString());
    if (type == nullptr)
        return failure(ErrorKind::Invalid,
            u"The fake cluster knows no %1."_s.arg(object[u"kind"_s].toString()));
    QString space = namespaceOf(object).isEmpty() ? nameSpace : namespaceOf(object);
    if (space.isEmpty())
        space = u"default"_s;
    if (!type->isNamespaced)
        space.clear();
    else if (m_store.find({&typeOf("Namespace"), {}, space}) == nullptr) [[maybe_unused]]
        const auto made = m_registry.create(typeOf("Namespace"), {}, named(space), {});
    if (type->isNamespaced)
        plant(object, "metadata.namespace", space);
    plantDefault(object, "metadata.annotations", QJsonObject());
    setAnnotation(object, u"kubectl.kubernetes.io/last-applied-configuration"_s,
        QString::fromUtf8(json(object)) + u'\n');
    const ObjectKey key{type, space, nameOf(object)};
    const WriteOptions options{.manager = u"kubectl-client-side-apply"_s};
    const auto written = m_store.find(key) == nullptr
                             ? m_registry.create(*type, space, object, options)
                             : m_registry.patch(key, PatchKind::Strategic, object, options);
    return written ? Status() : failure(ErrorKind::Invalid, problem(written.error()));
}

QJsonObject FakeCluster::object(
    const char *kind, const QString &nameSpace, const QString &name) const
{
    const QJsonObject *found = m_store.find({&typeOf(kind), nameSpace, name});
    return found == nullptr ? QJsonObject() : *found;
}

QList<QJsonObject> FakeCluster::objects(const char *kind, const QString &nameSpace) const
{
    QList<QJsonObject> all;
    const QList<ChangePtr> found = m_store.list(typeOf(kind), nameSpace);
    for (const ChangePtr &one : found)
        all.append(one->object);
    return all;
}

void FakeCluster::put(const QJsonObject &object)
{
    const ResourceType *type =
        findKind(object[u"apiVersion"_s].toString(), object[u"kind"_s].toString());
    if (type == nullptr)
        return;
    QJsonObject whole = object;
    plantDefault(whole, "metadata.uid", m_registry.names().uid());
    plantDefault(whole, "metadata.creationTimestamp", m_registry.time());
    m_store.put({type, namespaceOf(object), nameOf(object)}, whole);
}

QByteArray FakeCluster::kubeconfigWith(
    const QString &user, const QByteArray &credential, const QString &nameSpace) const
{
    QByteArray text = "apiVersion: v1\nkind: Config\nclusters:\n- name: fake\n  cluster:\n"
                      "    server: " +
                      url().toUtf8() + "\n";
    if (m_listener.isSecure())
        text += "    certificate-authority-data: " + base64(m_authority->certificate()) + "\n";
    text += "users:\n- name: " + user.toUtf8() + "\n  user:\n" + credential +
            "contexts:\n- name: fake\n  context:\n    cluster: fake\n    user: " + user.toUtf8() +
            "\n";
    if (!nameSpace.isEmpty())
        text += "    namespace: " + nameSpace.toUtf8() + "\n";
    return text + "current-context: fake\n";
}

QByteArray FakeCluster::kubeconfig(const User &user, const QString &nameSpace)
{
    const KeyPair pair = m_authority->user(user.name, user.groups);
    return kubeconfigWith(user.name,
        "    client-certificate-data: " + base64(pair.certificate) +
            "\n    client-key-data: " + base64(pair.key) + "\n",
        nameSpace);
}

QByteArray FakeCluster::tokenKubeconfig(const User &user, const QByteArray &token)
{
    m_access.addToken(token, user);
    return kubeconfigWith(user.name, "    token: " + token + "\n", {});
}

} // namespace breakglass::fakecluster
