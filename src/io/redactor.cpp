// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "io/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace breakglass::io {

namespace {

constexpr QByteArrayView replacement = "[redacted]";
// A shorter piece would turn up by chance in text that holds no secret.
constexpr qsizetype shortestPiece = 8;

/// What base64 of any text around `value` has in common, for each of the three places it can begin
/// at.
QList<QByteArray> innerBase64(const QByteArray &value)
{
    QList<QByteArray> forms;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray text = QByteArray(before, 'x') + value;
        const QByteArray encoded = text.toBase64(QByteArray::OmitTrailingEquals);
        // The first and last characters also depend on the neighbours.
        const qsizetype head = before == 0 ? 0 : before + 1;
        const qsizetype tail = text.size() % 3 == 0 ? 0 : 1;
        const QByteArray inner = encoded.mid(head, encoded.size() - head - tail);
        if (inner.size() >= shortestPiece)
            forms.append(inner);
    }
    return forms;
}

QByteArray jsonForm(const QByteArray &value)
{
    const QJsonArray array{QString::fromUtf8(value)};
    return QJsonDocument(array).toJson(QJsonDocument::Compact).slice(2).chopped(2);
}

QList<QByteArray> encodedForms(const QByteArray &value)
{
    QList<QByteArray> forms{value, value.toBase64(), value.toBase64(QByteArray::OmitTrailingEquals),
        value.toPercentEncoding(), value.toPercentEncoding().toLower(), value.toHex(),
        value.toHex().toUpper(), jsonForm(value)};
    forms += innerBase64(value);
    for (QByteArray form : QList<QByteArray>(forms)) {
        // The alphabet of base64url.
        forms.append(form.replace('+', '-').replace('/', '_'));
    }
    QByteArray plus = value.toPercentEncoding();
    forms.append(plus.replace("%20", "+"));
    return forms;
}

} // namespace

struct Redactor::Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

void Redactor::learnForm(const QByteArray &form)
{
    if (form.isEmpty() || m_forms.contains(form))
        return;
    m_forms.append(form);
    std::ranges::stable_sort(
        m_forms, [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

void Redactor::learn(const Secret &secret)
{
    const QByteArray &value = secret.reveal();
    QList<QByteArray> parts{value};
    // "Bearer abc" turns up as "abc", a key of many lines line by line.
    if (const qsizetype space = value.indexOf(' '); space >= 0)
        parts.append(value.mid(space + 1));
    for (const QByteArray &line : value.split('\n'))
        parts.append(line.trimmed());
    for (const QByteArray &part : std::as_const(parts)) {
        if (part != value && part.size() < shortestPiece)
            continue;
        for (const QByteArray &form : encodedForms(part))
            learnForm(form);
    }
}

/// All of them in the order of the text, those that overlap made one.
QList<Redactor::Span> Redactor::findSecrets(const QByteArray &text) const
{
    QList<Span> found;
    for (const QByteArray &form : m_forms) {
        for (qsizetype at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
            found.append({at, at + form.size()});
    }
    std::ranges::sort(found, {}, &Span::begin);
    QList<Span> merged;
    for (const Span &span : std::as_const(found)) {
        if (!merged.isEmpty() && span.begin < merged.constLast().end)
            merged.last().end = std::max(merged.constLast().end, span.end);
        else
            merged.append(span);
    }
    return merged;
}

QByteArray Redactor::redact(const QByteArray &text) const
{
    QByteArray redacted;
    qsizetype done = 0;
    for (const Span &span : findSecrets(text)) {
        redacted += QByteArrayView(text).sliced(done, span.begin - done);
        redacted += replacement;
        done = span.end;
    }
    if (done == 0)
        return text;
    return redacted + text.mid(done);
}

QString Redactor::redact(const QString &text) const
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray redacted = redact(bytes);
    return redacted == bytes ? text : QString::fromUtf8(redacted);
}

QByteArray Redactor::redactChunk(QByteArray &pending) const
{
    // The longest end of what is here that could be the beginning of a secret stays.
    qsizetype held = 0;
    for (const QByteArray &form : m_forms) {
        for (qsizetype size = std::min(form.size() - 1, pending.size()); size > held; --size) {
            if (pending.endsWith(QByteArrayView(form).first(size)))
                held = size;
        }
    }
    qsizetype cut = pending.size() - held;
    for (const Span &span : findSecrets(pending)) {
        if (span.begin < cut && cut < span.end)
            cut = span.begin;
    }
    const QByteArray ready = redact(pending.first(cut));
    pending.remove(0, cut);
    return ready;
}

qsizetype Redactor::overlap() const
{
    return m_forms.isEmpty() ? 0 : m_forms.constFirst().size();
}

} // namespace breakglass::io
