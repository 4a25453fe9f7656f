// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// The log flood: a process writes a million lines as fast as it can, and they go the way of a run's output: to its
// journal on the disk, through redactor and splitter, into the log that somebody follows.
#include "console/run/runlog.h"
#include "frames.h"
#include "io/files.h"
#include "io/footprint.h"
#include "io/subprocess.h"
#include "items/logview.h"
#include "support/loopwatch.h"

#include <QCoroTask>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

using namespace breakglass;
using namespace Qt::StringLiterals;

namespace {

constexpr double aFrame = 1000.0 / 60;
/// What our own code may keep the interface waiting for.
constexpr double aPart = 8;
const QString ending = u" pod/checkr-console-7d4f8b9c6-x2k9p GET /candidates 200 in 12 ms"_s;

/// Lines of a journal that are not what was written, and those that are not there.
int missingOnDisk(const QString &path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return count;
    int missing = 0;
    int next = 1;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine().trimmed();
        missing += line == u"line %1%2"_s.arg(next).arg(ending).toUtf8() ? 0 : 1;
        ++next;
    }
    return missing + std::abs(count + 1 - next);
}

class Flood
{
public:
    Flood(int count, const QString &journal)
        : m_count(count), m_journal(journal), m_view(new items::LogView(m_window.contentItem()))
    {
        m_window.resize(1280, 720);
        m_window.setColor(Qt::black);
        m_view->setSize(m_window.size());
        m_view->setSource(m_log.source());
    }
    [[nodiscard]] QQuickWindow &window() { return m_window; }
    /// Whether it ran to its end.
    [[nodiscard]] bool run()
    {
        m_before = io::footprint().residentKib;
        support::LoopWatch watch;
        const auto result = QCoro::waitFor(
            m_subprocess->run({.argv = {u"/usr/bin/seq"_s, u"-f"_s, u"line %.0f"_s + ending, u"1"_s,
                                   QString::number(m_count)},
                                  .workingDirectory = {},
                                  .environment = {},
                                  .credentialEnvironment = {}},
                m_journal, {}, [this](const io::ProcessLine &line) { take(line); }, {}));
        // The last lines wait for the next turn of the loop.
        QCoreApplication::processEvents();
        m_longest = watch.longest();
        m_after = io::footprint().residentKib;
        return result && result->exitCode == 0;
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] int missingInFollowing() const { return m_count - m_told + m_wrong; }
    [[nodiscard]] bool showsTheLast()
    {
        std::ignore = bench::frame(m_window, [] {});
        const auto &shown = m_view->shownLines();
        return !shown.isEmpty() && shown.last().row.text == textOf(m_count);
    }
    [[nodiscard]] double grownMib() const { return double(m_after - m_before) / 1024; }
    [[nodiscard]] double grownSinceHalfMib() const { return double(m_after - m_half) / 1024; }

private:
    static QString textOf(int number) { return u"line %1%2"_s.arg(number).arg(ending); }
    void take(const io::ProcessLine &line)
    {
        ++m_told;
        // Each carries its number, so that none comes twice or in another's place.
        m_wrong += line.text.startsWith(u"line %1 "_s.arg(m_told)) ? 0 : 1;
        m_log.append({m_clock.now(), execution::LogTag::Output, line.text});
        if (m_told == m_count / 2)
            m_half = io::footprint().residentKib;
    }

    int m_count;
    QString m_journal;
    io::LiveClock m_clock;
    io::Secrets m_secrets{{}};
    std::unique_ptr<io::Subprocess> m_subprocess = io::makeSubprocess(m_clock, m_secrets);
    console::RunLog m_log;
    QQuickWindow m_window;
    items::LogView *m_view;
    double m_longest = 0;
    qint64 m_before = 0;
    qint64 m_half = 0;
    qint64 m_after = 0;
    int m_told = 0;
    int m_wrong = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    const QGuiApplication application(argc, argv);
    const bool quick = bench::isQuick(argc, argv);
    const int count = quick ? 2'000 : 1'000'000;
    bench::Report report(quick);
    const QTemporaryDir folder(u"./bench-XXXXXX"_s);
    Flood unseen(count, folder.filePath(u"unseen"_s));
    if (!unseen.run())
        return 2;
    Flood seen(count, folder.filePath(u"seen"_s));
    seen.window().show();
    std::ignore = bench::frame(seen.window(), [] {});
    if (!seen.run())
        return 2;
    report.limit("log-flood-missing-on-disk", missingOnDisk(folder.filePath(u"seen.out"_s), count),
        "lines", 0);
    report.limit("log-flood-missing-in-following", seen.missingInFollowing(), "lines", 0);
    report.limit("log-flood-last-not-shown", seen.showsTheLast() ? 0 : 1, "lines", 0);
    report.limit("log-flood-memory", unseen.grownMib(), "MiB", 64);
    report.limit("log-flood-memory-second-half", unseen.grownSinceHalfMib(), "MiB", 5);
    report.limit("15-gap-flood", seen.longest(), "ms", aFrame);
    report.limit("15-gap-flood-own-code", unseen.longest(), "ms", aPart);
    return report.exitCode();
}
