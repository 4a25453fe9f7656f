// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "fakecluster/reviews.h"

#include "fakecluster/json.h"

using namespace Qt::StringLiterals;

namespace breakglass::fakecluster {

namespace {

QJsonObject accessReview(
    const QJsonObject &review, const User &user, const Access &access, const Writer &writer)
{
    const QJsonObject asked = dig(review, "spec.resourceAttributes").toObject();
    const QString subresource = asked[u"subresource"_s].toString();
    const QString resource = asked[u"resource"_s].toString();
    const Deed deed{asked[u"verb"_s].toString(), asked[u"group"_s].toString(),
        subresource.isEmpty() ? resource : resource + u'/' + subresource,
        asked[u"namespace"_s].toString(), asked[u"name"_s].toString()};
    QJsonObject status{{u"allowed"_s, access.isAllowed(user, deed)}};
    if (const QString reason = access.reason(user, deed); !reason.isEmpty())
        status.insert(u"reason"_s, reason);
    QJsonObject answer{{u"kind"_s, u"SelfSubjectAccessReview"_s},
        {u"apiVersion"_s, u"authorization.k8s.io/v1"_s}, {u"metadata"_s, QJsonObject()},
        {u"spec"_s, review[u"spec"_s]}};
    answer = withOwnership({}, answer, writer);
    answer.insert(u"status"_s, status);
    return answer;
}

QJsonObject subjectReview(const User &user, const Writer &writer)
{
    QStringList groups = user.groups;
    if (!groups.contains(u"system:authenticated"_s))
        groups.append(u"system:authenticated"_s);
    return {{u"kind"_s, u"SelfSubjectReview"_s}, {u"apiVersion"_s, u"authentication.k8s.io/v1"_s},
        {u"metadata"_s, QJsonObject{{u"creationTimestamp"_s, writer.time}}},
        {u"status"_s,
            QJsonObject{{u"userInfo"_s, QJsonObject{{u"username"_s, user.name},
                                            {u"groups"_s, QJsonArray::fromStringList(groups)}}}}}};
}

} // namespace

std::optional<QJsonObject> answerReview(const QString &resource, const QJsonObject &review,
    const User &user, const Access &access, const Writer &writer)
{
    if (resource == u"selfsubjectaccessreviews")
        return accessReview(review, user, access, writer);
    if (resource == u"selfsubjectreviews")
        return subjectReview(user, writer);
    return std::nullopt;
}

ApiError forbidden(const User &user, const Deed &deed)
{
    const QString plural = deed.resource.section(u'/', 0, 0);
    const QString groupResource = deed.group.isEmpty() ? plural : plural + u'.' + deed.group;
    const QString subject =
        deed.name.isEmpty() ? groupResource : u"%1 \"%2\""_s.arg(groupResource, deed.name);
    const QString scope = deed.nameSpace.isEmpty()
                              ? u"at the cluster scope"_s
                              : u"in the namespace \"%1\""_s.arg(deed.nameSpace);
    QJsonObject details{{u"kind"_s, plural}};
    if (!deed.group.isEmpty())
        details.insert(u"group"_s, deed.group);
    if (!deed.name.isEmpty())
        details.insert(u"name"_s, deed.name);
    return apiError(403, u"Forbidden"_s,
        u"%1 is forbidden: User \"%2\" cannot %3 resource \"%4\" in API group \"%5\" %6"_s.arg(
            subject, user.name, deed.verb, deed.resource, deed.group, scope),
        details);
}

} // namespace breakglass::fakecluster
