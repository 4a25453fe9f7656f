// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// An entry of the record as a line of the table.
struct AuditRow
{
    Q_GADGET
    Q_PROPERTY(qint64 sequence MEMBER sequence FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString who MEMBER who FINAL)
    Q_PROPERTY(QString what MEMBER what FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString about MEMBER about FINAL)
    Q_PROPERTY(QString hash MEMBER hash FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
public:
    qint64 sequence = 0;
    QString time; ///< "12 Nov 14:02:10"
    QString who;
    QString what;
    QString detail;
    QString about; ///< Incident, or plan.
    QString hash;  ///< Its first eight signs.
    QString kind;  ///< "Operations"
    QString icon;
    friend bool operator==(const AuditRow &, const AuditRow &) = default;
};

/// A field of the chosen entry.
struct AuditField
{
    Q_GADGET
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(bool code MEMBER code FINAL)
    Q_PROPERTY(bool wrong MEMBER wrong FINAL)
public:
    QString label;
    QString value;
    bool code = false;
    bool wrong = false;
    friend bool operator==(const AuditField &, const AuditField &) = default;
};

/// A record that can be looked at.
struct AuditSource
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(bool drill MEMBER drill FINAL)
public:
    QString title;
    bool drill = false;
    QString path;
    friend bool operator==(const AuditSource &, const AuditSource &) = default;
};

} // namespace breakglass::console
