// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/firstrun/clusterrows.h"

#include "kubeapi/credentials.h"
#include "kubeapi/kubeconfig.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

ContextRow rowOf(const kubeapi::Kubeconfig &config, const kubeapi::ContextEntry &context)
{
    const kubeapi::UserEntry user = config.users.value(context.user);
    ContextRow row{context.name, config.clusters.value(context.cluster).server, context.nameSpace,
        context.name == config.currentContext, {}, {}};
    // A token file comes before a plugin.
    if (user.exec && user.tokenFile.isEmpty()) {
        row.plugin = user.exec->command;
        row.program = kubeapi::programOf(*user.exec);
    }
    return row;
}

} // namespace

Expected<QList<ContextRow>> readContexts(const QStringList &files)
{
    const auto config = kubeapi::readKubeconfig(files);
    if (!config)
        return std::unexpected(config.error());
    QList<ContextRow> rows;
    for (const kubeapi::ContextEntry &context : config->contexts)
        rows.append(rowOf(*config, context));
    if (rows.isEmpty())
        return failure(ErrorKind::NotFound,
            u"%1 has no context."_s.arg(config->files.join(u", "_s)), u"No cluster was asked."_s);
    // The map has them by name.
    std::ranges::stable_partition(rows, &ContextRow::isCurrent);
    return rows;
}

} // namespace breakglass::console
