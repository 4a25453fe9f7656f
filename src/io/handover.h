// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <coroutine>
#include <optional>
#include <utility>

namespace breakglass::io {

/// A value that is handed over once to the one coroutine that waits for it (`co_await *handover`).
/// The waiting coroutine goes on inside `deliver`, so keep the handover in a shared_ptr and touch
/// nothing of it afterwards.
template <typename T>
class Handover
{
public:
    Handover() = default;
    Handover(const Handover &) = delete;
    Handover &operator=(const Handover &) = delete;

    /// The first value counts; later ones are dropped.
    void deliver(T value)
    {
        if (m_isDelivered)
            return;
        m_isDelivered = true;
        m_value.emplace(std::move(value));
        if (const auto waiting = std::exchange(m_waiting, {}))
            waiting.resume();
    }
    [[nodiscard]] bool isDelivered() const { return m_isDelivered; }

    [[nodiscard]] bool await_ready() const noexcept { return m_isDelivered; }
    void await_suspend(std::coroutine_handle<> waiting) noexcept { m_waiting = waiting; }
    [[nodiscard]] T await_resume() { return std::move(*m_value); }

private:
    bool m_isDelivered = false;
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
};

} // namespace breakglass::io
