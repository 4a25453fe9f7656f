// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <deque>
#include <utility>

namespace breakglass::io {

/// One at a time, or a few: who awaits `take` resumes when there is room, in the order of coming.
class Turn
{
public:
    Turn() = default;
    explicit Turn(int places) : m_free(places) {}

    /// The turn, given back when it is destroyed.
    class Held
    {
    public:
        explicit Held(Turn *turn) : m_turn(turn) {}
        Held(Held &&other) noexcept : m_turn(std::exchange(other.m_turn, nullptr)) {}
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;
        Held &operator=(Held &&) = delete;
        ~Held()
        {
            if (m_turn != nullptr)
                m_turn->giveBack();
        }

    private:
        Turn *m_turn;
    };

    struct Taking
    {
        Turn *turn;
        [[nodiscard]] bool await_ready() const
        {
            if (turn->m_free == 0)
                return false;
            --turn->m_free;
            return true;
        }
        void await_suspend(std::coroutine_handle<> waiter) const
        {
            turn->m_waiting.push_back(waiter);
        }
        [[nodiscard]] Held await_resume() const { return Held(turn); }
    };
    [[nodiscard]] Taking take() { return {this}; }

private:
    void giveBack()
    {
        if (m_waiting.empty()) {
            ++m_free;
            return;
        }
        const std::coroutine_handle<> next = m_waiting.front();
        m_waiting.pop_front();
        next.resume();
    }

    int m_free = 1;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace breakglass::io
