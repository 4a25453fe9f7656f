// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// What lies between the revision that runs and the one that is selected.
#include "console/sentences/sentences.h"
#include "console/service/readings.h"
#include "console/service/servicemodel.h"
#include "console/shell/shellmodel.h"
#include "io/worker.h"
#include "planning/configdiff.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

// Characters of both configurations. What is larger would take longer than a part of a frame.
constexpr qsizetype mostComparedAtOnce = qsizetype(64) * 1024;

} // namespace

void ServiceModel::updateDifference()
{
    const health::TargetView *target = view();
    const Revision *before =
        target && target->state ? known(target->state->currentRevision) : nullptr;
    const Revision *after = known(m_selected);
    if (!after && m_lookedUp.id == m_selected)
        after = &m_lookedUp;
    const bool areKnown = before && after && !m_selected.isEmpty();
    const QPair<QString, QString> compared =
        areKnown ? qMakePair(before->configuration, after->configuration)
                 : QPair<QString, QString>();
    m_isComparable = areKnown;
    if (compared != m_compared) {
        m_compared = compared;
        const bool isLarge = compared.first.size() + compared.second.size() > mostComparedAtOnce;
        m_isComparing = isLarge;
        m_difference.setRows(areKnown && !isLarge ? diffRows(*before, *after) : QList<DiffRow>());
        if (isLarge)
            compareAside(*before, *after);
    }
    Q_EMIT selectionChanged();
}

QCoro::Task<> ServiceModel::compareAside(Revision before, Revision after)
{
    const QPointer<ServiceModel> self = this;
    auto work = [before, after] { return diffRows(before, after); };
    const QList<DiffRow> rows = co_await io::inWorker(std::move(work));
    if (!self || m_compared != qMakePair(before.configuration, after.configuration))
        co_return;
    m_isComparing = false;
    m_difference.setRows(rows);
    Q_EMIT selectionChanged();
}

const Revision *ServiceModel::known(const QString &revision) const
{
    return view() && view()->history ? view()->history->find(revision) : nullptr;
}

QCoro::Task<> ServiceModel::lookUp(QString revision)
{
    record::ReleaseArchive *archive = session().releases();
    if (!archive)
        co_return;
    const QPointer<QObject> scope = sessionScope();
    auto looking = archive->find(shell().selection()->target(), revision);
    const Expected<Revision> found = co_await std::move(looking);
    if (!scope || m_selected != revision)
        co_return;
    if (found)
        m_lookedUp = *found;
    else
        m_lookUpTrouble = translated(found.error());
    updateDifference();
}

QString ServiceModel::differenceNote() const
{
    if (m_isComparing)
        return tr("Comparing…");
    if (m_difference.rowCount({}) > 0)
        return {};
    if (m_selected.isEmpty())
        return m_releases.rowCount({}) > 1 ? tr("Select a revision to see what a rollback changes.")
                                           : tr("There is no other revision to compare with.");
    if (!isCompared())
        return tr("This is what runs now.");
    if (m_isComparable)
        return tr("No difference in the configuration.");
    return m_lookUpTrouble.isEmpty() ? tr("What lies in between is not known any more.")
                                     : m_lookUpTrouble;
}

QString ServiceModel::differenceText() const
{
    QStringList lines;
    for (const DiffRow &row : m_difference.rows()) {
        const QString mark = row.kind == int(planning::DiffKind::Removed) ? u"-"_s
                             : row.kind == int(planning::DiffKind::Added) ? u"+"_s
                                                                          : u" "_s;
        lines.append(row.kind == int(planning::DiffKind::Hunk) ? row.line : mark + row.line);
    }
    return lines.join(u'\n');
}

} // namespace breakglass::console
