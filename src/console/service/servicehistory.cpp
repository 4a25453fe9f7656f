// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What is asked of the release history, and what is said about the answer.
#include "console/sentences/figures.h"
#include "console/sentences/sentences.h"
#include "console/service/servicemodel.h"
#include "console/shell/shellmodel.h"

namespace breakglass::console {

QString ServiceModel::historyText() const
{
    const health::TargetView *target = view();
    if (!target)
        return {};
    const int count = m_releases.rowCount({});
    if (m_releases.isAsking() && count == 0)
        return tr("Looking…");
    if (needle().isEmpty() && count == 1)
        return tr("%1, the only revision").arg(target->capabilities.systemName);
    if (needle().isEmpty())
        return tr("%1, last %2 revisions").arg(target->capabilities.systemName, shownCount(count));
    return (m_releases.isWhole() ? tr("%1 found") : tr("More than %1 found"))
        .arg(shownCount(count));
}

QString ServiceModel::historyNote() const
{
    const bool isEmpty = m_releases.rowCount({}) == 0;
    if (!view() || !isEmpty || m_releases.isAsking() || m_releases.trouble())
        return {};
    return needle().isEmpty() ? tr("No release of this service is known yet.")
                              : tr("Nothing in the release history contains “%1”.").arg(needle());
}

QString ServiceModel::historyTrouble() const
{
    return m_releases.trouble() ? translated(*m_releases.trouble()) : QString();
}

void ServiceModel::find(const QString &needle)
{
    m_releases.ask(needle, m_releases.question().order);
    Q_EMIT questionChanged();
    Q_EMIT changed();
}

int ServiceModel::order() const
{
    return int(m_releases.question().order);
}

void ServiceModel::sort(int order)
{
    if (order < int(record::HistoryOrder::Newest) || order > int(record::HistoryOrder::Change))
        return;
    m_releases.ask(needle(), record::HistoryOrder(order));
    Q_EMIT questionChanged();
}

void ServiceModel::sortNext()
{
    sort((order() + 1) % (int(record::HistoryOrder::Change) + 1));
    shell().acknowledge(orderText());
}

QString ServiceModel::orderText() const
{
    switch (m_releases.question().order) {
    case record::HistoryOrder::Newest:
        return tr("Newest first");
    case record::HistoryOrder::Oldest:
        return tr("Oldest first");
    case record::HistoryOrder::Author:
        return tr("By author");
    case record::HistoryOrder::Change:
        break;
    }
    return tr("By change");
}

} // namespace breakglass::console
