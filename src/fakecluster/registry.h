// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"
#include "fakecluster/managedfields.h"
#include "fakecluster/names.h"
#include "fakecluster/store.h"
#include "io/clock.h"

namespace breakglass::fakecluster {

enum class PatchKind { Json, Merge, Strategic, Apply };

struct WriteOptions
{
    QString manager;     ///< Whose fields they become.
    QString subresource; ///< "status" or empty.
    bool isDryRun = false;
    bool isForced = false; ///< A server-side apply takes fields from others.
};

struct DeleteOptions
{
    QString uid;             ///< Precondition; empty for none.
    QString resourceVersion; ///< Precondition; empty for none.
    QString propagation;     ///< "Background", "Foreground", "Orphan" or empty.
    std::optional<qint64> graceSeconds;
    bool isDryRun = false;
};

/// An object as it was written.
struct Written
{
    QJsonObject object;
    bool isCreated = false;
    QStringList unknownFields; ///< Left out, with a warning.
};

/// The rules between a request and the store: identity, defaults, validation, versions, generations
/// and who owns which field.
class Registry
{
public:
    Registry(Store &store, io::Clock &clock, quint64 seed);

    [[nodiscard]] Answered<Written> create(const ResourceType &type, const QString &nameSpace,
        QJsonObject object, const WriteOptions &options);
    [[nodiscard]] Answered<Written> update(
        const ObjectKey &key, QJsonObject object, const WriteOptions &options);
    [[nodiscard]] Answered<Written> patch(
        const ObjectKey &key, PatchKind kind, const QJsonValue &patch, const WriteOptions &options);
    /// The body of the answer: a Status, or the object that is still going.
    [[nodiscard]] Answered<QJsonObject> remove(const ObjectKey &key, const DeleteOptions &options);
    /// The Scale of a workload, and a change of it.
    [[nodiscard]] Answered<QJsonObject> scaleOf(const ObjectKey &key) const;
    [[nodiscard]] Answered<QJsonObject> patchScale(
        const ObjectKey &key, PatchKind kind, const QJsonValue &patch, const WriteOptions &options);
    [[nodiscard]] Answered<QJsonObject> updateScale(
        const ObjectKey &key, const QJsonObject &scale, const WriteOptions &options);

    /// For the controllers: changes what is there now, if it is there.
    void change(const ObjectKey &key, const WriteOptions &options,
        const std::function<void(QJsonObject &)> &edit);

    [[nodiscard]] Store &store() { return m_store; }
    [[nodiscard]] Names &names() { return m_names; }
    [[nodiscard]] io::Clock &clock() { return m_clock; }
    [[nodiscard]] QString time() const;

private:
    struct Draft
    {
        QJsonObject object;
        QStringList unknownFields;
    };
    [[nodiscard]] Answered<Draft> drafted(const ResourceType &type, const QJsonObject &object,
        const QJsonObject *before, const WriteOptions &options) const;
    [[nodiscard]] Answered<Written> keep(const ObjectKey &key, const QJsonObject &before,
        QJsonObject object, const WriteOptions &options, bool isApply);
    [[nodiscard]] Answered<Written> apply(
        const ObjectKey &key, const QJsonObject &configuration, const WriteOptions &options);
    [[nodiscard]] Answered<Written> keepNew(const ResourceType &type, const QString &nameSpace,
        QJsonObject object, const WriteOptions &options, bool isApply);
    [[nodiscard]] std::optional<ApiError> preconditionProblem(
        const ObjectKey &key, const QJsonObject &object, const DeleteOptions &options) const;
    [[nodiscard]] QJsonObject markDeleted(
        const ObjectKey &key, QJsonObject object, const DeleteOptions &options);
    [[nodiscard]] Writer writer(const ResourceType &type, const WriteOptions &options) const;
    void removeContents(const QString &nameSpace);
    Store &m_store;
    io::Clock &m_clock;
    Names m_names;
};

} // namespace breakglass::fakecluster
