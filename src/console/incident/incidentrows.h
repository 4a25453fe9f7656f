// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace breakglass::console {

/// One line of the timeline.
struct TimelineLine
{
    Q_GADGET
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString offset MEMBER offset FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString detail MEMBER detail FINAL)
    Q_PROPERTY(QString code MEMBER code FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString kindWord MEMBER kindWord FINAL)
public:
    qint64 sequence = 0;
    QString time;   ///< "14:22:26"
    QString offset; ///< "+15:26", since the story began.
    QString icon;
    int tone = 0; ///< As Tone.Kind.
    QString title;
    QString detail;
    QString code;     ///< The command that ran, complete; or empty.
    QString kind;     ///< "Operation", "Decision", ...
    QString kindWord; ///< The same for people.
    QString gate;     ///< Run and step of a gate sample that held: the next one takes its place.
    QString delivery; ///< Message and outcome when channels took it, or a drill kept it from them.
    QStringList channels; ///< Of the deliveries that share this line.
    QStringList answers;  ///< What each of them said.
    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

/// One mark on the time line of the messages.
struct RhythmMark
{
    Q_GADGET
    Q_PROPERTY(double position MEMBER position FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString time MEMBER time FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(bool labelled MEMBER labelled FINAL)
public:
    double position = 0; ///< 0: left end of the line, 1: right end.
    QString title;       ///< "Progress update"
    QString time;        ///< "14:24:30, due"
    QString
        state; ///< "sent", "late", "due", "soon", "overdue", "coming", "end", "missed", "resolved"
    bool labelled = true; ///< False: its words would cover those of another mark.
    friend bool operator==(const RhythmMark &, const RhythmMark &) = default;
};

/// A message in the record, and how it stands against the rhythm.
struct SentRow
{
    Q_GADGET
    Q_PROPERTY(QString when MEMBER when FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString audience MEMBER audience FINAL)
    Q_PROPERTY(QStringList cells MEMBER cells FINAL)
    Q_PROPERTY(QString by MEMBER by FINAL)
    Q_PROPERTY(QString summary MEMBER summary FINAL)
    Q_PROPERTY(QString verdict MEMBER verdict FINAL)
    Q_PROPERTY(bool late MEMBER late FINAL)
public:
    QString when;
    QString title;    ///< "Initial alert, internal"
    QString audience; ///< "Internal"
    QStringList
        cells; ///< By channel: "delivered", "failed", "unknown", "not-sent", "pending", or empty.
    QString by;
    QString summary; ///< Its first line.
    QString verdict; ///< "On time", "Late by 02:10"
    bool late = false;
    friend bool operator==(const SentRow &, const SentRow &) = default;
};

/// A channel of the workspace, as a chip beside the message and as a line of the list of channels.
struct ChannelRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString audience MEMBER audience FINAL)
    Q_PROPERTY(QString about MEMBER about FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(bool usable MEMBER usable FINAL)
    Q_PROPERTY(bool chosen MEMBER chosen FINAL)
public:
    QString name;
    QString icon;
    QString audience; ///< "Internal"
    QString about;    ///< "Webhook to hooks.example.com, P0 and P1"
    QString state;    ///< "Not configured: comes later", "Drill: not sent", or empty.
    bool usable = false;
    bool chosen = false;
    friend bool operator==(const ChannelRow &, const ChannelRow &) = default;
};

/// A channel that did not take a message, or of which nobody knows.
struct TroubleRow
{
    Q_GADGET
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString channel MEMBER channel FINAL)
    Q_PROPERTY(bool unknown MEMBER unknown FINAL)
public:
    QString text;
    QString message;
    QString channel;
    bool unknown = false; ///< A person can say that it arrived.
    friend bool operator==(const TroubleRow &, const TroubleRow &) = default;
};

/// A role of the workspace and who has it in this incident.
struct RoleRow
{
    Q_GADGET
    Q_PROPERTY(QString role MEMBER role FINAL)
    Q_PROPERTY(QString person MEMBER person FINAL)
public:
    QString role;
    QString person; ///< Empty: nobody yet.
    friend bool operator==(const RoleRow &, const RoleRow &) = default;
};

} // namespace breakglass::console
