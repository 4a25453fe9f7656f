// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "channels/channel.h"

#include <optional>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::channels {

/// A message as the record holds it: what went out, and what each channel said to its last attempt.
struct Posting
{
    QString message;
    QString incident;
    QString by;
    TimePoint at; ///< Of the first attempt.
    QString purpose;
    QString title;
    QString audience;
    QString text;
    QStringList channels;              ///< In the order in which they were asked first.
    QMap<QString, Delivery> delivered; ///< By channel; one that is asked just now is not in it.
    [[nodiscard]] bool isPending(const QString &channel) const;
    [[nodiscard]] bool isTaken() const; ///< By at least one channel.
    [[nodiscard]] QStringList with(events::DeliveryOutcome outcome) const;
};

/// All messages of a record, made only by folding its entries in order.
class Postings
{
public:
    void apply(const Entry &entry);
    [[nodiscard]] const QList<Posting> &all() const { return m_all; }
    [[nodiscard]] const Posting *find(const QString &message) const;
    [[nodiscard]] QString nextId() const; ///< "MESSAGE-0008"

private:
    QList<Posting> m_all;
};

/// What one channel said, what is still true, what to do: "ops refused the message (403). desktop got it. Retry ops."
/// Empty when all is well with it.
[[nodiscard]] QString troubleOf(const Posting &posting, const QString &channel);

} // namespace breakglass::channels
