// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <expected>
#include <QString>

namespace breakglass {

/// What sort of thing went wrong; decides what the caller may do next, never shown to the operator.
enum class ErrorKind {
    Invalid,        ///< The input can't be used as it is.
    NotFound,       ///< Something named does not exist.
    Denied,         ///< The operator or the credential may not do this.
    Conflict,       ///< The world changed, or somebody else holds the lock.
    Unavailable,    ///< The other side can't be reached or answers with garbage.
    TimedOut,       ///< A deadline passed before the act was dispatched.
    OutcomeUnknown, ///< The act was dispatched and nobody can say whether it took effect.
    Cancelled,      ///< The operator or a stop token ended it before it was dispatched.
    Storage,        ///< The record or a file can't be written or read.
};

/// A failure as a value: a sentence fit for the screen, in three parts.
struct Error
{
    ErrorKind kind = ErrorKind::Invalid;
    QString what;   ///< What happened, one sentence with its full stop. Names the subject.
    QString still;  ///< What is still true ("Nothing ran."), or empty.
    QString remedy; ///< What the operator can do ("Choose rev 35 or newer."), or empty.

    /// The three parts joined by spaces.
    [[nodiscard]] QString sentence() const;
    friend bool operator==(const Error &, const Error &) = default;
};

/// Every fallible function returns one of these two; exceptions stop at the library that throws
/// them.
template <typename T>
using Expected = std::expected<T, Error>;
using Status = std::expected<void, Error>;

/// Shorthand for the failing branch: `return failure(ErrorKind::NotFound, tr("No such file."))`.
[[nodiscard]] std::unexpected<Error> failure(
    ErrorKind kind, QString what, QString still = {}, QString remedy = {});

} // namespace breakglass
