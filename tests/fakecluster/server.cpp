// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// breakglass-fakecluster [--plain] [--port N] [--kubeconfig FILE] [--namespace NAME] [MANIFEST...]
// Starts a fake cluster with what the manifests hold and prints where its kubeconfig is.

#include "fakecluster/fakecluster.h"
#include "io/files.h"

#include <cstdio>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;
using namespace breakglass;

namespace {

int fail(const QString &what)
{
    std::fprintf(stderr, "breakglass-fakecluster: %s\n", qPrintable(what));
    return 1;
}

QString problemOfLoading(fakecluster::FakeCluster &cluster, const QStringList &manifests)
{
    for (const QString &path : manifests) {
        const Expected<QByteArray> text = io::readFile(path);
        if (!text)
            return text.error().sentence();
        const Status loaded = cluster.load(*text, u"production"_s);
        if (!loaded)
            return path + u": "_s + loaded.error().sentence();
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"plain"_s, u"HTTP without TLS: whoever comes is administrator."_s},
        {u"port"_s, u"Port; a free one if it is left out."_s, u"number"_s, u"0"_s},
        {u"kubeconfig"_s, u"Where to write the kubeconfig."_s, u"file"_s,
            QDir::temp().filePath(u"breakglass-fakecluster.kubeconfig"_s)}});
    line.addPositionalArgument(u"manifests"_s, u"YAML or JSON files to load."_s);
    line.addHelpOption();
    line.process(app);

    io::LiveClock clock;
    fakecluster::FakeCluster cluster(
        clock, {.isSecure = !line.isSet(u"plain"_s), .port = line.value(u"port"_s).toUShort()});
    if (cluster.port() == 0)
        return fail(u"the port can't be opened"_s);
    const QString problem = problemOfLoading(cluster, line.positionalArguments());
    if (!problem.isEmpty())
        return fail(problem);
    const QString path = line.value(u"kubeconfig"_s);
    const Status written =
        io::writeFile(path, cluster.kubeconfig(fakecluster::administrator(), u"production"_s));
    if (!written)
        return fail(written.error().sentence());
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    return QCoreApplication::exec();
}
