// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "record/releasearchive.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>
#include <QThread>

namespace breakglass::record {

namespace {

std::unexpected<Error> noLongerAsked()
{
    return failure(ErrorKind::Cancelled, QStringLiteral("Nobody asks this any more."));
}

} // namespace

/// The thread that alone touches the file.
class ReleaseArchive::Reader
{
public:
    explicit Reader(const QString &path) : m_context(std::make_unique<QObject>())
    {
        m_thread.setObjectName(QStringLiteral("history"));
        m_context->moveToThread(&m_thread);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_context.get(), [this, path] { m_history = ReleaseHistory::open(path); },
            Qt::QueuedConnection);
    }
    ~Reader()
    {
        // Behind everything that was queued: every question has its answer.
        QMetaObject::invokeMethod(
            m_context.get(), [this] { m_history.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Reader)

    template <typename Answer>
    [[nodiscard]] QFuture<Expected<Answer>> ask(
        std::function<Expected<Answer>(ReleaseHistory &)> question)
    {
        const auto promise = std::make_shared<QPromise<Expected<Answer>>>();
        promise->start();
        const auto work = [this, promise, question = std::move(question)] {
            const auto &history = *m_history;
            promise->addResult(
                history ? question(**history) : Expected<Answer>(std::unexpected(history.error())));
            promise->finish();
        };
        QMetaObject::invokeMethod(m_context.get(), work, Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context;                                 // lives in m_thread
    std::optional<Expected<std::unique_ptr<ReleaseHistory>>> m_history; // touched by m_thread only
};

ReleaseArchive::ReleaseArchive(const QString &path) : m_reader(std::make_unique<Reader>(path)) {}

ReleaseArchive::~ReleaseArchive() = default;

QCoro::Task<Expected<int>> ReleaseArchive::keep(History history)
{
    const QPointer<ReleaseArchive> alive = this;
    const TargetId target = history.target;
    const auto kept = m_reader->ask<int>(
        [history = std::move(history)](ReleaseHistory &store) { return store.keep(history); });
    const Expected<int> answer = co_await kept;
    if (alive && !answer)
        Q_EMIT refused(target, answer.error());
    else if (alive && *answer > 0)
        Q_EMIT grown(target);
    co_return answer;
}

QCoro::Task<Expected<qint64>> ReleaseArchive::count(TargetId target)
{
    const auto counted = m_reader->ask<qint64>(
        [target](const ReleaseHistory &store) { return store.count(target); });
    co_return co_await counted;
}

QCoro::Task<Expected<HistoryPage>> ReleaseArchive::page(
    HistoryQuestion question, HistoryMark mark, int most, std::stop_token stop)
{
    const auto read = m_reader->ask<HistoryPage>(
        [question, mark, most, stop](const ReleaseHistory &store) -> Expected<HistoryPage> {
            if (stop.stop_requested())
                return noLongerAsked();
            return store.page(question, mark, most);
        });
    co_return co_await read;
}

QCoro::Task<Expected<HistoryPage>> ReleaseArchive::pageAt(
    HistoryQuestion question, qint64 before, int most, std::stop_token stop)
{
    const auto read = m_reader->ask<HistoryPage>(
        [question, before, most, stop](const ReleaseHistory &store) -> Expected<HistoryPage> {
            if (stop.stop_requested())
                return noLongerAsked();
            const auto mark = store.markAfter(question, before);
            if (!mark)
                return std::unexpected(mark.error());
            return store.page(question, *mark, most);
        });
    co_return co_await read;
}

QCoro::Task<Expected<Revision>> ReleaseArchive::find(TargetId target, QString id)
{
    const auto found = m_reader->ask<Revision>(
        [target, id](const ReleaseHistory &store) { return store.find(target, id); });
    co_return co_await found;
}

} // namespace breakglass::record
