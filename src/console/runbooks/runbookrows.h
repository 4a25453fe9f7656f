// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace breakglass::console {

/// A runbook in the list.
struct RunbookRow
{
    Q_GADGET
    Q_PROPERTY(QString runbook MEMBER runbook FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString covers MEMBER covers FINAL)
    Q_PROPERTY(QString strategies MEMBER strategies FINAL)
    Q_PROPERTY(QString budget MEMBER budget FINAL)
    Q_PROPERTY(int status MEMBER status FINAL)
    Q_PROPERTY(QString statusText MEMBER statusText FINAL)
    Q_PROPERTY(bool own MEMBER own FINAL)
public:
    enum Status { Ready, Overdue, Problems };
    QString runbook;
    QString title;
    QString covers;     ///< "Helm, GitLab, Kubernetes"
    QString strategies; ///< "Helm rollback, git revert"
    QString budget;     ///< "2–15 min"
    int status = Ready;
    QString statusText; ///< "Review overdue"
    bool own = false;   ///< From the person's own folder.
    friend bool operator==(const RunbookRow &, const RunbookRow &) = default;
};

/// A heading of the document; one that opens a phase has its time box and its progress.
struct OutlineRow
{
    Q_GADGET
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(int level MEMBER level FINAL)
    Q_PROPERTY(int block MEMBER block FINAL)
    Q_PROPERTY(bool phase MEMBER phase FINAL)
    Q_PROPERTY(QString budget MEMBER budget FINAL)
    Q_PROPERTY(QString progress MEMBER progress FINAL)
public:
    QString title;
    int level = 1;
    int block = 0; ///< Row of the heading among the blocks.
    bool phase = false;
    QString budget;   ///< "5–15 min"
    QString progress; ///< "3 of 6"; empty: nothing to tick, or the runbook does not guide now.
    friend bool operator==(const OutlineRow &, const OutlineRow &) = default;
};

/// One block of the document, all of it plain text.
struct BlockRow
{
    Q_GADGET
    Q_PROPERTY(int kind MEMBER kind FINAL)
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(int level MEMBER level FINAL)
    Q_PROPERTY(int number MEMBER number FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString language MEMBER language FINAL)
    Q_PROPERTY(QString budget MEMBER budget FINAL)
    Q_PROPERTY(int tick MEMBER tick FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(QStringList marks MEMBER marks FINAL)
    Q_PROPERTY(int columns MEMBER columns FINAL)
    Q_PROPERTY(QStringList cells MEMBER cells FINAL)
    Q_PROPERTY(bool trap MEMBER trap FINAL)
public:
    int kind = 0;   ///< As BlockKind.
    int line = 0;   ///< Of the file, from 1.
    int level = 0;  ///< Of a heading, or depth of a list item.
    int number = 0; ///< Of a numbered item.
    QString text;
    QString language;  ///< Of code: bash, yaml, json, diff; anything else stays plain.
    QString budget;    ///< Time box of a heading that opens a phase.
    int tick = 0;      ///< The numbers are those of TickBox.Tick.
    QString note;      ///< Who ticked it and when.
    QStringList marks; ///< Places to fill in, as written.
    int columns = 0;   ///< Of a table.
    QStringList cells; ///< Of a table, row by row, its header first.
    bool trap = false; ///< Something was found in it.
    friend bool operator==(const BlockRow &, const BlockRow &) = default;
};

/// One line of the decision tree as it is drawn: a question, or an answer below it.
struct TreeLine
{
    Q_GADGET
    Q_PROPERTY(QString rails MEMBER rails FINAL)
    Q_PROPERTY(bool last MEMBER last FINAL)
    Q_PROPERTY(bool question MEMBER question FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString strategy MEMBER strategy FINAL)
    Q_PROPERTY(QString expected MEMBER expected FINAL)
    Q_PROPERTY(bool taken MEMBER taken FINAL)
public:
    QString rails; ///< One sign a level above: "|" goes on, " " has ended.
    bool last = false;
    bool question = false;
    QString text;
    QString strategy; ///< Where an answer leads.
    QString expected; ///< "2–5 min"
    bool taken = false;
    friend bool operator==(const TreeLine &, const TreeLine &) = default;
};

/// Something that was found when the document was read.
struct ProblemRow
{
    Q_GADGET
    Q_PROPERTY(int line MEMBER line FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(bool error MEMBER error FINAL)
public:
    int line = 0; ///< 0: the whole file.
    QString text;
    bool error = false;
    friend bool operator==(const ProblemRow &, const ProblemRow &) = default;
};

/// What goes with the document.
struct RunbookLinkRow
{
    Q_GADGET
    Q_PROPERTY(QString runbook MEMBER runbook FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
public:
    QString runbook; ///< Id of one on the shelf; empty: an address, shown and never opened.
    QString text;
    friend bool operator==(const RunbookLinkRow &, const RunbookLinkRow &) = default;
};

} // namespace breakglass::console
