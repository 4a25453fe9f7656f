// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/route.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

Route Route::of(const QString &path)
{
    Route route;
    QStringList steps = path.split(u'/', Qt::SkipEmptyParts);
    if (steps.value(0) == u"api" && steps.size() > 2) {
        route.version = steps.at(1);
        steps = steps.sliced(2);
    } else if (steps.value(0) == u"apis" && steps.size() > 3) {
        route.group = steps.at(1);
        route.version = steps.at(2);
        steps = steps.sliced(3);
    } else {
        return route;
    }
    route.isResource = true;
    // /namespaces/NS alone is the namespace itself; with more behind it, what is in it.
    if (steps.first() == u"namespaces" && steps.size() > 2 && steps.at(2) != u"status" &&
        steps.at(2) != u"finalize") {
        route.nameSpace = steps.at(1);
        steps = steps.sliced(2);
    }
    route.resource = steps.value(0);
    route.name = steps.value(1);
    route.subresource = steps.value(2);
    route.type = findResource(route.group, route.version, route.resource);
    return route;
}

Deed Route::deed(const QByteArray &method, bool isWatch) const
{
    const bool isOne = !name.isEmpty();
    const QString verb = method == "POST"     ? u"create"_s
                         : method == "PUT"    ? u"update"_s
                         : method == "PATCH"  ? u"patch"_s
                         : method == "DELETE" ? (isOne ? u"delete"_s : u"deletecollection"_s)
                         : isOne              ? u"get"_s
                         : isWatch            ? u"watch"_s
                                              : u"list"_s;
    return {verb, group, subresource.isEmpty() ? resource : resource + u'/' + subresource,
        type != nullptr && !type->isNamespaced && resource == u"namespaces" ? name : nameSpace,
        name};
}

} // namespace breakglass::fakecluster
