// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/palette/fuzzy.h"

#include <algorithm>
#include <QList>

namespace breakglass::console {

namespace {

constexpr int whole = 400;
constexpr int beginning = 300;
constexpr int wordBeginning = 220;
constexpr int initials = 150;
constexpr int within = 120;
constexpr int scattered = 60;

bool beginsWord(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

// The best place of a word that stands in the text as it is.
int scoreFound(QStringView word, QStringView text)
{
    if (word == text)
        return whole;
    int best = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const int far = int(std::min<qsizetype>(at, 40));
        const int score = at == 0 ? beginning : beginsWord(text, at) ? wordBeginning : within;
        best = std::max(best, score - far);
        if (score >= wordBeginning)
            break;
    }
    return best;
}

// Letters in their order: a letter that begins a word counts, a gap costs.
int scoreScattered(QStringView word, QStringView text)
{
    int score = scattered;
    qsizetype begun = 0;
    qsizetype last = -1;
    for (const QChar letter : word) {
        qsizetype at = text.indexOf(letter, last + 1);
        if (at < 0)
            return -1;
        for (qsizetype other = at; other >= 0 && other - at < 24;
            other = text.indexOf(letter, other + 1)) {
            if (beginsWord(text, other)) {
                at = other;
                break;
            }
        }
        const bool begins = beginsWord(text, at);
        begun += begins;
        score += begins ? 8 : at == last + 1 ? 4 : -2;
        last = at;
    }
    return begun == word.size() ? initials : std::max(score, 1);
}

} // namespace

int scoreWord(QStringView word, QStringView text)
{
    const int found = scoreFound(word, text);
    if (found >= 0)
        return found;
    // One or two letters scattered over a text mean nothing.
    return word.size() < 2 ? -1 : scoreScattered(word, text);
}

int scoreQuery(QStringView query, QStringView title, QStringView detail)
{
    int sum = 0;
    for (const QStringView word : query.split(u' ', Qt::SkipEmptyParts)) {
        int score = scoreWord(word, title);
        if (score < within - 40)
            score = std::max(score, scoreFound(word, detail) / 2);
        if (score <= 0)
            return -1;
        sum += score;
    }
    // Of two that fit alike the shorter one is meant.
    return std::max(0, sum - int(std::min<qsizetype>(title.size(), 80)) / 4);
}

QString foldedForSearch(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c.toLower());
    }
    return folded;
}

} // namespace breakglass::console
