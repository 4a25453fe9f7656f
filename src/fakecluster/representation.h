// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"
#include "fakecluster/names.h"
#include "fakecluster/store.h"

namespace breakglass::fakecluster {

/// In which form a client wants to have objects.
enum class Form { Whole, Table, Metadata };

/// From an Accept header: the first form that this server has. Refused with 406 when it has none.
[[nodiscard]] Answered<Form> acceptedForm(const QByteArray &accept);
/// One object in this form.
[[nodiscard]] QByteArray represent(const ChangePtr &change, Form form, TimePoint now);
[[nodiscard]] QByteArray represent(const QJsonObject &object, Form form, TimePoint now);
/// A list: `metadata` is that of the list.
[[nodiscard]] QByteArray representList(const ResourceType &type, const QList<ChangePtr> &items,
    const QJsonObject &metadata, Form form, TimePoint now);
/// {"type": ..., "object": ...}, as a watch tells it. `withColumns`: the first row of a Table.
[[nodiscard]] QByteArray representEvent(
    const QByteArray &type, const ChangePtr &change, Form form, TimePoint now, bool withColumns);
/// An object as JSON with kind and apiVersion in front.
[[nodiscard]] QByteArray json(const QJsonObject &object);

} // namespace breakglass::fakecluster
