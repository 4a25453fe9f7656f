// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/reference.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::registry {

namespace {

constexpr qsizetype longestName = 512;
constexpr auto defaultRegistry = "docker.io"_L1;

bool matches(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch();
}

std::unexpected<Error> noReference(const QString &text)
{
    return failure(ErrorKind::Invalid,
        u"“%1” is not the name of an image."_s.arg(text.left(longestName)), {},
        u"Write REGISTRY/NAME:TAG or REGISTRY/NAME@sha256:..."_s);
}

/// A first part that is a host and no folder: it has a dot or a port, or is this machine.
bool isHost(const QString &part)
{
    return part.contains(u'.') || part.contains(u':') || part == "localhost"_L1;
}

bool isValid(const Reference &reference)
{
    static const QRegularExpression host(
        u"\\A[A-Za-z0-9][A-Za-z0-9-]*(\\.[A-Za-z0-9][A-Za-z0-9-]*)*(:[0-9]{1,5})?\\z"_s);
    static const QRegularExpression path(
        u"\\A[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*\\z"_s);
    static const QRegularExpression tag(u"\\A[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}\\z"_s);
    static const QRegularExpression digest(u"\\A(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})\\z"_s);
    return matches(reference.registry, host) && reference.repository.size() <= 255 &&
           matches(reference.repository, path) &&
           (reference.tag.isEmpty() || matches(reference.tag, tag)) &&
           (reference.digest.isEmpty() || matches(reference.digest, digest));
}

} // namespace

QString Reference::text() const
{
    QString text = registry + u'/' + repository;
    if (!tag.isEmpty())
        text += u':' + tag;
    if (!digest.isEmpty())
        text += u'@' + digest;
    return text;
}

Expected<Reference> parseReference(const QString &text)
{
    if (text.isEmpty() || text.size() > longestName || text.count(u'@') > 1 ||
        text.endsWith(u'@') || text.endsWith(u':'))
        return noReference(text);
    Reference reference;
    reference.digest = text.section(u'@', 1);
    QString rest = text.section(u'@', 0, 0);
    const qsizetype colon = rest.lastIndexOf(u':');
    if (colon > rest.lastIndexOf(u'/')) {
        reference.tag = rest.mid(colon + 1);
        rest.truncate(colon);
    }
    const QString first = rest.section(u'/', 0, 0);
    const bool hasHost = rest.contains(u'/') && isHost(first);
    reference.registry = hasHost ? first : defaultRegistry;
    if (reference.registry == "index.docker.io"_L1)
        reference.registry = defaultRegistry;
    reference.repository = hasHost ? rest.section(u'/', 1) : rest;
    if (reference.registry == defaultRegistry && !reference.repository.contains(u'/'))
        reference.repository.prepend("library/"_L1);
    if (reference.tag.isEmpty() && reference.digest.isEmpty())
        reference.tag = u"latest"_s;
    if (!isValid(reference))
        return noReference(text);
    return reference;
}

} // namespace breakglass::registry
