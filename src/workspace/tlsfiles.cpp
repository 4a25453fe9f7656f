// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/reading.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

/// An absolute path of a file that is there; "~/" is the home of whoever started the console.
QString fileOf(const YamlNode &tls, const QString &key, Reading &reading)
{
    QString path = tls.textOf(key);
    if (path.isEmpty())
        return {};
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.sliced(1);
    if (!path.startsWith(u'/'))
        reading.fail(mainFile, tls.positionOf(key),
            u"\"%1\" is not the whole path of a file. Begin it with / or ~/."_s.arg(path));
    else if (!io::fileExists(path))
        reading.warn(mainFile, tls.positionOf(key), u"There is no file %1."_s.arg(path));
    return path;
}

} // namespace

TlsFiles tlsFilesOf(const YamlNode &entry, const QString &url, Reading &reading)
{
    const YamlNode *node = entry.child(u"tls"_s);
    if (node == nullptr)
        return {};
    if (!url.startsWith("https://"_L1))
        reading.fail(mainFile, node->at, u"\"tls\" is for an address that begins with https://."_s);
    TlsFiles files{fileOf(*node, u"ca"_s, reading), fileOf(*node, u"certificate"_s, reading),
        fileOf(*node, u"key"_s, reading), node->textOf(u"server_name"_s)};
    if (files.certificate.isEmpty() != files.key.isEmpty())
        reading.fail(
            mainFile, node->at, u"A certificate needs its key, and a key its certificate."_s);
    return files;
}

} // namespace breakglass::workspace
