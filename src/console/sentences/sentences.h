// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QString>

/// The rooms below the console speak plain English: what they say is recorded, hashed and signed, so it must not depend
/// on who looks at it. What a screen shows of it is put into the language of the person here, at the very edge.
///
/// A sentence is known by its pattern, as it is in the source: "%1 of %2 ready". To add one: write
/// it in the room that says it, add its pattern to the table of that room beside this file, run
/// packaging/translate. A test reads the sources and names every sentence that no table has. What
/// is in no table (names, people's words, output) stays as it is.
namespace breakglass::console {

/// Which tables are asked: those of a kind, then those of the kinds before it.
enum class Saying {
    Sentence,  ///< A check, a refusal, a reason, a condition.
    StepTitle, ///< Titles and notes of plan steps.
    Event,     ///< The timeline and the debrief.
};

/// In the present language; as it is when no pattern fits. Several sentences are put over one by
/// one, and what stands in a place of a pattern, too. Never for what a person wrote.
[[nodiscard]] QString translated(const QString &said, Saying kind = Saying::Sentence);
[[nodiscard]] QString translated(const Error &error);
/// What is wrong and what to do about it, while nothing was tried yet: what is still true goes without saying.
[[nodiscard]] QString advice(const Error &error);

} // namespace breakglass::console
