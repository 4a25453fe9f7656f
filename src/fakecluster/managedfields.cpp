// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/managedfields.h"

#include "fakecluster/json.h"
#include "fakecluster/listkeys.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

struct Entry
{
    QString manager;
    QString operation;
    QString subresource;
    QString apiVersion;
    QString time;
    FieldSet set;

    [[nodiscard]] bool isOf(const Writer &writer, const QString &how) const
    {
        return manager == writer.manager && operation == how && subresource == writer.subresource;
    }
};

QList<Entry> entriesOf(const QJsonObject &object)
{
    QList<Entry> entries;
    const QJsonArray given = dig(object, "metadata.managedFields").toArray();
    for (const QJsonValue one : given)
        entries.append({one[u"manager"_s].toString(), one[u"operation"_s].toString(),
            one[u"subresource"_s].toString(), one[u"apiVersion"_s].toString(),
            one[u"time"_s].toString(), FieldSet::fromJson(one[u"fieldsV1"_s].toObject())});
    return entries;
}

void plantEntries(QJsonObject &object, const QList<Entry> &entries)
{
    QJsonArray written;
    for (const Entry &entry : entries) {
        if (entry.set.isEmpty())
            continue;
        QJsonObject one{{u"manager"_s, entry.manager}, {u"operation"_s, entry.operation},
            {u"apiVersion"_s, entry.apiVersion}, {u"time"_s, entry.time},
            {u"fieldsType"_s, u"FieldsV1"_s}, {u"fieldsV1"_s, entry.set.toJson()}};
        if (!entry.subresource.isEmpty())
            one.insert(u"subresource"_s, entry.subresource);
        written.append(one);
    }
    plant(object, "metadata.managedFields",
        written.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(written));
}

Entry &entryOf(QList<Entry> &entries, const Writer &writer, const QString &how)
{
    for (Entry &entry : entries) {
        if (entry.isOf(writer, how))
            return entry;
    }
    entries.append(
        {writer.manager, how, writer.subresource, writer.apiVersion, writer.time, FieldSet()});
    return entries.last();
}

QJsonValue merged(const QJsonValue &live, const QJsonValue &applied, const QStringList &path);

QJsonArray mergedList(const QJsonArray &live, const QJsonArray &applied, const QStringList &keys,
    const QStringList &path)
{
    QJsonArray result = live;
    for (const QJsonValue item : applied) {
        const QString key = itemKey(item.toObject(), keys);
        qsizetype place = 0;
        while (place < result.size() && itemKey(result.at(place).toObject(), keys) != key)
            ++place;
        if (place == result.size())
            result.append(item);
        else
            result.replace(place, merged(result.at(place), item, path));
    }
    return result;
}

QJsonValue merged(const QJsonValue &live, const QJsonValue &applied, const QStringList &path)
{
    if (applied.isArray() && live.isArray() && !path.isEmpty()) {
        const QStringList keys = applyKeys(path);
        return keys.isEmpty()
                   ? applied
                   : QJsonValue(mergedList(live.toArray(), applied.toArray(), keys, path));
    }
    if (!applied.isObject() || !live.isObject() || (!path.isEmpty() && isAtomicMap(path)))
        return applied;
    QJsonObject result = live.toObject();
    const QJsonObject changes = applied.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        result.insert(
            it.key(), merged(result.value(it.key()), it.value(), path + QStringList{it.key()}));
    return result;
}

bool isBelow(const FieldSet::Field &field, const FieldSet::Field &top)
{
    return field.size() >= top.size() && std::equal(top.begin(), top.end(), field.begin());
}

bool isOwned(const QList<Entry> &entries, const FieldSet::Field &field)
{
    return std::ranges::any_of(entries, [&field](const Entry &entry) {
        return std::ranges::any_of(
            entry.set.fields, [&field](const FieldSet::Field &one) { return isBelow(one, field); });
    });
}

ApiError applyConflict(const QList<std::pair<QString, QString>> &conflicts)
{
    QJsonArray causes;
    QStringList sentences;
    for (const auto &[who, field] : conflicts) {
        causes.append(QJsonObject{{u"reason"_s, u"FieldManagerConflict"_s},
            {u"message"_s, u"conflict with "_s + who}, {u"field"_s, field}});
        sentences.append(u"conflict with %1: %2"_s.arg(who, field));
    }
    const QString head = conflicts.size() == 1
                             ? u"Apply failed with 1 conflict: "_s
                             : u"Apply failed with %1 conflicts: "_s.arg(conflicts.size());
    const QString rest =
        conflicts.size() == 1 ? sentences.first() : u"\n- "_s + sentences.join(u"\n- "_s);
    return apiError(409, u"Conflict"_s, conflicts.size() == 1 ? head + rest : head.trimmed() + rest,
        QJsonObject{{u"causes"_s, causes}});
}

/// What others own and this configuration would change.
QList<std::pair<QString, QString>> takeFromOthers(QList<Entry> &entries, const FieldSet &wanted,
    const QJsonObject &live, const QJsonObject &configuration, const Writer &writer)
{
    QList<std::pair<QString, QString>> conflicts;
    for (Entry &entry : entries) {
        if (entry.isOf(writer, u"Apply"_s))
            continue;
        FieldSet contested;
        for (const FieldSet::Field &field : wanted.fields) {
            const QJsonValue mine = valueOf(configuration, field);
            const bool isInner = mine.isObject() && !mine.toObject().isEmpty();
            if (entry.set.contains(field) && !isInner && valueOf(live, field) != mine &&
                !(mine.isArray() && valueOf(live, field).isArray() &&
                    !applyKeys({field.last().sliced(2)}).isEmpty()))
                contested.fields.insert(field);
        }
        const QString who = u"\"%1\"%2 using %3"_s.arg(entry.manager,
            entry.subresource.isEmpty() ? QString()
                                        : u" with subresource \"%1\""_s.arg(entry.subresource),
            entry.apiVersion);
        for (const FieldSet::Field &field : contested.fields)
            conflicts.append({who, spoken(field)});
        entry.set.subtract(contested);
    }
    return conflicts;
}

} // namespace

QJsonObject withOwnership(const QJsonObject &before, QJsonObject after, const Writer &writer)
{
    QList<Entry> entries = entriesOf(before);
    const FieldDifference difference = differenceOf(before, after);
    if (!difference.changed.isEmpty() || !difference.removed.isEmpty()) {
        Entry &own = entryOf(entries, writer, u"Update"_s);
        const FieldSet had = own.set;
        own.set.add(difference.changed);
        for (Entry &entry : entries) {
            entry.set.subtract(difference.removed);
            if (&entry != &own)
                entry.set.subtract(difference.changed);
        }
        if (own.set != had)
            own.time = writer.time;
    }
    plantEntries(after, entries);
    return after;
}

Answered<QJsonObject> serverSideApply(
    const QJsonObject &live, const QJsonObject &configuration, const Writer &writer, bool force)
{
    QList<Entry> entries = entriesOf(live);
    const FieldSet wanted = FieldSet::of(configuration);
    const auto conflicts = takeFromOthers(entries, wanted, live, configuration, writer);
    if (!force && !conflicts.isEmpty())
        return std::unexpected(applyConflict(conflicts));
    QJsonObject result =
        live.isEmpty() ? configuration : merged(live, configuration, {}).toObject();
    Entry &own = entryOf(entries, writer, u"Apply"_s);
    FieldSet given = own.set;
    given.subtract(wanted);
    const bool isNew = own.set != wanted;
    own.set = wanted;
    if (isNew)
        own.time = writer.time;
    // From the inside out: an item goes when its last field has gone.
    for (auto it = given.fields.rbegin(); it != given.fields.rend(); ++it) {
        if (!isOwned(entries, *it))
            result = without(result, *it);
    }
    plantEntries(result, entries);
    return result;
}

} // namespace breakglass::fakecluster
