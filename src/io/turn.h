// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <deque>
#include <utility>

namespace breakglass::io {

/// One at a time: who awaits `take` resumes when all who came before are done.
class Turn
{
public:
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
        [[nodiscard]] bool await_ready() const { return !std::exchange(turn->m_taken, true); }
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
            m_taken = false;
            return;
        }
        const std::coroutine_handle<> next = m_waiting.front();
        m_waiting.pop_front();
        next.resume();
    }

    bool m_taken = false;
    std::deque<std::coroutine_handle<>> m_waiting;
};

} // namespace breakglass::io
