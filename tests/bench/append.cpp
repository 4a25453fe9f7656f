// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Goal 14: one durable entry, from the first of a run on, against fdatasync of an overwritten block. Waiting for the
// disk is the point here, so wall time counts; both take turns and meet the same disk.
#include "bench.h"
#include "block.h"
#include "record/record.h"
#include "support/recordtext.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace breakglass;
using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    const bench::Block block(folder.filePath(u"block"_s));
    const auto record = record::Record::open(folder.filePath(u"bench.record"_s));
    if (!record)
        return 2;
    QList<double> ours;
    QList<double> floors;
    for (int i = 0; i < (quick ? 20 : 3000); ++i) {
        double before = bench::wallMs();
        block.write();
        floors.append((bench::wallMs() - before) * 1000);
        before = bench::wallMs();
        if (!QCoro::waitFor((*record)->append(support::noteEvent(QString(230, u'x')))))
            return 2;
        ours.append((bench::wallMs() - before) * 1000);
    }
    // A log that still grows would make these the slowest.
    constexpr qsizetype few = 20;
    report.ratio("14-append-durable-first-p50", bench::median(ours.first(few)),
        bench::median(floors.first(few)), "us", 1.2);
    report.ratio("14-append-durable-p50", bench::median(ours), bench::median(floors), "us", 1.2);
    report.ratio("14-append-durable-p99", bench::percentile(ours, 99),
        bench::percentile(floors, 99), "us", 2);
    return report.exitCode();
}
