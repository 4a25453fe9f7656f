// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/sentences/sentences.h"

#include "console/sentences/figures.h"
#include "console/sentences/tables.h"

#include <QCoreApplication>
#include <QStringList>
#include <vector>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

constexpr auto sentenceContext = "Sentences";

bool isPlace(const QString &text, qsizetype at)
{
    return text.at(at) == u'%' && at + 1 < text.size() && text.at(at + 1) >= u'1' &&
           text.at(at + 1) <= u'9';
}

/// "%1 of %2 ready": what is said between the places, and which place comes when.
struct Pattern
{
    const char *source = nullptr;
    QStringList between{QString()};
    QList<int> places;
    qsizetype said = 0; ///< Letters outside the places: the more, the surer.

    explicit Pattern(const char *text) : source(text)
    {
        const QString whole = QString::fromUtf8(text);
        for (qsizetype at = 0; at < whole.size(); ++at) {
            if (isPlace(whole, at)) {
                places.append(whole.at(++at).digitValue());
                between.append(QString());
                continue;
            }
            between.last().append(whole.at(at));
            said += whole.at(at).isLetter() ? 1 : 0;
        }
    }

    /// What stands in the places, if this is how it was said.
    [[nodiscard]] std::optional<QStringList> match(const QString &text) const
    {
        if (!text.startsWith(between.first()) || !text.endsWith(between.last()))
            return {};
        QStringList found(9);
        qsizetype at = between.first().size();
        for (qsizetype place = 0; place < places.size(); ++place) {
            const QString &next = between.at(place + 1);
            const bool isLast = place + 1 == places.size();
            const qsizetype end = isLast ? text.size() - next.size() : text.indexOf(next, at + 1);
            if (end <= at)
                return {};
            found[places.at(place) - 1] = text.sliced(at, end - at);
            at = end + next.size();
        }
        return at == text.size() ? std::optional(found) : std::nullopt;
    }
};

using Patterns = std::vector<Pattern>;

Patterns patternsOf(Saying kind)
{
    Patterns all;
    for (const SentenceTable &table : sentenceTables()) {
        if (table.kind > kind)
            continue;
        for (const char *sentence : table.sentences)
            all.emplace_back(sentence);
    }
    std::ranges::stable_sort(all, std::greater{}, &Pattern::said);
    return all;
}

const Patterns &patterns(Saying kind)
{
    static const std::array<Patterns, 3> known{
        patternsOf(Saying::Sentence), patternsOf(Saying::StepTitle), patternsOf(Saying::Event)};
    return known[std::size_t(kind)];
}

QString withPlaces(const QString &pattern, const QStringList &found)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        if (isPlace(pattern, at))
            text.append(found.at(pattern.at(++at).digitValue() - 1));
        else
            text.append(pattern.at(at));
    }
    return text;
}

bool isSeveral(const QString &text)
{
    return text.contains(u". "_s);
}

/// A pattern that hardly says anything ("%1 of %2.") fits people's words, too: its places are words, not phrases.
bool isPlausible(const Pattern &pattern, const QStringList &found, bool mayHoldSentences)
{
    constexpr qsizetype surely = 3;
    const auto isPhrase = [](const QString &place) { return place.contains(u' '); };
    if (pattern.said < surely && std::ranges::any_of(found, isPhrase))
        return false;
    return mayHoldSentences || std::ranges::none_of(found, isSeveral);
}

std::optional<QString> oneSentence(const QString &said, Saying kind, bool mayHoldSentences)
{
    for (const Pattern &pattern : patterns(kind)) {
        std::optional<QStringList> found = pattern.match(said);
        if (!found || !isPlausible(pattern, *found, mayHoldSentences))
            continue;
        for (QString &place : *found)
            place = translated(place, kind);
        return withPlaces(QCoreApplication::translate(sentenceContext, pattern.source), *found);
    }
    // Clauses are made sentences by a dot.
    if (!said.endsWith(u'.'))
        return {};
    const auto clause = oneSentence(said.chopped(1), kind, mayHoldSentences);
    return clause ? std::optional(*clause + u'.') : std::nullopt;
}

/// The longest beginning that is known, and the rest.
std::optional<QString> sentences(const QString &said, Saying kind)
{
    const QString end = u". "_s;
    for (qsizetype at = said.lastIndexOf(end); at > 0; at = said.lastIndexOf(end, at - 1)) {
        if (const auto head = oneSentence(said.first(at + 1), kind, false))
            return *head + u' ' + translated(said.sliced(at + 2), kind);
    }
    return {};
}

// Without a translator every sentence would come back as it went in, after a long search.
bool isEnglish()
{
    constexpr auto probe = "Nothing ran.";
    return QCoreApplication::translate(sentenceContext, probe) == QLatin1StringView(probe);
}

} // namespace

QString translated(const QString &said, Saying kind)
{
    if (said.isEmpty() || isEnglish())
        return said;
    if (const auto figure = figureOf(said))
        return *figure;
    if (const auto whole = oneSentence(said, kind, false))
        return *whole;
    if (const auto several = sentences(said, kind))
        return *several;
    // "Not sent. %1": what stands in the place is more than one.
    if (const auto whole = oneSentence(said, kind, true))
        return *whole;
    const qsizetype first = said.indexOf(u". "_s);
    return first < 0 ? said : said.first(first + 2) + translated(said.sliced(first + 2), kind);
}

QString translated(const Error &error)
{
    return translated(error.sentence());
}

QString advice(const Error &error)
{
    return translated(Error{error.kind, error.what, {}, error.remedy});
}

} // namespace breakglass::console
