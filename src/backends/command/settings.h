// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "backends/command/variables.h"
#include "domain/plan.h"
#include "domain/workspace.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>

namespace breakglass::backends {

struct VariableSetting
{
    VariableType type = VariableType::Word;
    QString value; ///< Empty: every target gives its own.
};

/// How the output of a reading command is read.
struct OutputSetting
{
    bool isJson = true;
    QString list; ///< JSON: path of the array of revisions; empty: the whole document.
    QMap<QString, QString> fields; ///< JSON: our word -> path ("status.current").
    QStringList columns;           ///< Columns: our word for each, or "-".
    QString separator;             ///< Columns: empty is any white space.
    int skip = 0;                  ///< Columns: header lines.
    QString strip;                 ///< Taken off the front of a revision: "releases/".
    bool oldestFirst = false;
};

struct ReadingSetting
{
    QStringList argv;
    Milliseconds timeout{10'000};
    OutputSetting output;
};

struct StepSetting
{
    QString title;
    QString note;
    QStringList argv;
    QStringList dryRun; ///< Asks what argv would do; empty: nothing can be asked.
    bool changes = false;
    QStringList undo;
    QString undoNote;
    Milliseconds timeout{60'000};
    ResumeClass resume = ResumeClass::Opaque;
    std::optional<Condition> settled; ///< `revision` may hold variables.
};

/// The settings of a backend of kind "command", read and checked (README.md).
struct CommandSettings
{
    QString system;
    QString revisionWord;
    QMap<QString, VariableSetting> variables;
    QMap<QString, QString> environment;
    QMap<QString, QString> credentials; ///< Environment variable -> credential reference.
    ReadingSetting history;
    ReadingSetting observe;
    QMap<QString, QList<StepSetting>> actions;
    bool showsConfiguration = false;
};

/// Unknown keys, relative programs and unknown variables are errors; each names its place:
/// "history.argv: ...".
[[nodiscard]] Expected<CommandSettings> readCommandSettings(const QJsonObject &json);
/// The values of a target, checked: its own settings over what the backend says for all.
[[nodiscard]] Expected<Variables> variablesOf(
    const CommandSettings &settings, const TargetSetup &target);

} // namespace breakglass::backends
