// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "registry/registry.h"

using namespace Qt::StringLiterals;

namespace breakglass::registry {

namespace {

std::unexpected<Error> wrong(const QString &host, const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Invalid, u"registries.%1: %2"_s.arg(host, what), {}, remedy);
}

} // namespace

Expected<AccessByHost> readAccess(const QMap<QString, QJsonObject> &registries)
{
    static const QStringList known{u"credential"_s, u"token_host"_s, u"connection"_s, u"plain"_s};
    AccessByHost all;
    for (auto entry = registries.begin(); entry != registries.end(); ++entry) {
        const QString &host = entry.key();
        if (const auto image = parseReference(host + u"/a"_s); !image || image->registry != host)
            return wrong(host, u"this is no host of a registry."_s,
                u"Write it as in the name of an image: ghcr.io."_s);
        const QJsonObject &json = *entry;
        for (const QString &key : json.keys()) {
            if (!known.contains(key))
                return wrong(host, u"“%1” is not known here."_s.arg(key),
                    u"Use one of %1."_s.arg(known.join(u", "_s)));
        }
        const Access access{json[u"credential"].toString(), json[u"token_host"].toString(),
            json[u"connection"].toString(), json[u"plain"].toBool()};
        if (access.isPlain && !io::isThisMachine(host.section(u':', 0, 0)))
            return wrong(host, u"plain is for this machine alone."_s, u"Reach it by https."_s);
        all.insert(host, access);
    }
    return all;
}

} // namespace breakglass::registry
