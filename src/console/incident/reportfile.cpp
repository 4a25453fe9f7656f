// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/incident/reportfile.h"

#include "io/files.h"
#include "io/worker.h"
#include "report/incidentreport.h"

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

/// An id comes from a record that may be somebody else's: it never leaves the folder.
QString fileName(const QString &incident)
{
    QString safe;
    for (const QChar c : incident)
        safe.append(c.isLetterOrNumber() || c == u'-' ? c : u'-');
    return safe;
}

Expected<QString> write(const QList<Entry> &entries, const QString &incident,
    const Workspace &workspace, const QString &folder)
{
    const QString reports = folder + u"/reports"_s;
    if (const Status made = io::makeFolder(reports); !made)
        return std::unexpected(made.error());
    const QString path = reports + u'/' + fileName(incident);
    const QByteArray markdown = report::incidentReport(entries, incident, workspace);
    if (const Status wrote = io::writeFile(path + u".md"_s, markdown); !wrote)
        return std::unexpected(wrote.error());
    const QByteArray html = report::incidentReportHtml(entries, incident, workspace);
    if (const Status wrote = io::writeFile(path + u".html"_s, html); !wrote)
        return std::unexpected(wrote.error());
    return path + u".md"_s;
}

} // namespace

QCoro::Task<Expected<QString>> writeReport(
    QList<Entry> entries, QString incident, Workspace workspace, QString folder)
{
    auto work = [entries, incident, workspace, folder] {
        return write(entries, incident, workspace, folder);
    };
    co_return co_await io::inWorker(std::move(work));
}

} // namespace breakglass::console
