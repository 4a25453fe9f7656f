// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"
#include "domain/health.h"
#include "domain/target.h"

#include <array>
#include <optional>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace breakglass::backends {

/// What a bad revision's fault sits in: only an act that takes this back makes the target well again.
enum class Fault { None, Image, Configuration, Schema };

/// How a target feels while a revision runs, counted from the moment that it was deployed.
struct HealthProfile
{
    /// A change of levels: begins `after`, is complete `over` later, and fades again from `until`.
    struct Ramp
    {
        Milliseconds after{};
        Milliseconds over{};
        std::optional<Milliseconds> until;
        std::array<std::optional<double>, signalCount> level;
    };
    /// A stretch without data.
    struct Silence
    {
        Milliseconds after{};
        Milliseconds duration{};
    };
    std::array<double, signalCount> level{};
    double noise = 0.05; ///< Share of the value.
    std::optional<Ramp> ramp;
    QList<Silence> silences;
    int failingInstances = 0;
    Milliseconds failAfter{};
};

/// A revision of the file: deployed at `age` before the world's start, or upcoming.
struct RevisionScript
{
    Revision revision; ///< deployedAt is empty until the world starts.
    Milliseconds age{};
    HealthProfile health;
    Fault fault = Fault::None;
    /// Instances that this revision's rollout reaches before it hangs; empty: all.
    std::optional<int> hangsAfter;
    QString train; ///< Number of the release train that brought it, or empty.
};

/// How fast instances are replaced.
struct Pace
{
    Milliseconds perInstance{12'000};
    int atOnce = 1;
};

/// An act that will not go as it should.
struct Failure
{
    enum class Kind { Refused, Hang, ImagePull, LostAnswer };
    QString action; ///< Empty: any that changes the target.
    Kind kind = Kind::Refused;
    int times = 1;
    QString text; ///< What the tool prints, or empty.
};
[[nodiscard]] std::optional<Failure::Kind> failureFromName(const QString &name);

/// The words of the real system that commands are shown in.
struct SystemNames
{
    QString release;    ///< "checkr-console"
    QString space;      ///< Namespace: "production"
    QString repository; ///< "registry/checkr-console"
    QString imageKey;   ///< "microservice.podDefaults.image"
    QString branch = QStringLiteral("main");
    QString project{}; ///< Of a platform that has such: "payments-prod".
    QString region{};
    // As the world's system calls them everywhere.
    QString instance = QStringLiteral("pod");
    QString instances = QStringLiteral("pods");
    QString revisionWord = QStringLiteral("rev");
};

/// A target that divides its requests between revisions, as the file says it stands.
struct TrafficScript
{
    QList<TrafficShare> shares;            ///< Empty: the newest has everything.
    std::optional<Milliseconds> pinnedFor; ///< Since when somebody has assigned them by hand.
    Milliseconds shift{7'000};             ///< What an act on the traffic takes.
};

struct LockScript
{
    Operation operation;
    Milliseconds age{};
    Milliseconds duration{};
};

/// How one step of a plan is put; what is empty stays as it is. Templates with {{places}}.
struct StepWords
{
    QString title;
    QString note;
    QString command;
    QString undo;
    QString undoNote;
    QString prints; ///< Last line of what the act prints.
};

/// A step that some strategies have beside those that change anything: a backup, a check.
struct ExtraStep
{
    QStringList strategies;
    bool isLast = false; ///< After the others, or before them.
    QString id;
    Milliseconds duration{5'000};
    StepWords words;
};

/// The language of a system that is not Helm's.
struct WorldWords
{
    QString instance = QStringLiteral("pod");
    QString instances = QStringLiteral("pods");
    QMap<QString, StepWords> steps; ///< By "strategy/step" or "step".
    QList<ExtraStep> extra;
};

/// A system that a world plays, for targets that name it.
struct SystemScript
{
    QString name;
    QString revisionWord = QStringLiteral("rev");
    QStringList actions;
    WorldWords words;
};

struct TargetScript
{
    TargetId id;
    SystemNames names;
    int replicas = 1;
    Pace pace;
    HealthProfile health;            ///< How it feels with nothing wrong.
    QList<RevisionScript> revisions; ///< Newest first; the first is current.
    QList<RevisionScript> upcoming;
    std::optional<TrafficScript> traffic{}; ///< Empty: pods, all on one revision.
    std::optional<LockScript> lock;
    QList<Failure> failures;
    SystemScript system;  ///< What it is reached through.
    QList<TargetId> cars; ///< Of a release train: the targets that it moves.
};

/// A world as its file describes it. A value.
struct WorldScript
{
    QString name;
    quint64 seed = 1;
    QString systemName;
    QString revisionWord;
    QStringList actions;
    WorldWords words;
    /// Others than the one above, by the name that targets give.
    QMap<QString, SystemScript> systems;
    QList<TargetScript> targets;
};

/// `file` is named in errors: "worlds/x.json: targets[0].revisions[2].id is missing."
[[nodiscard]] Expected<WorldScript> readWorld(const QByteArray &json, const QString &file);
[[nodiscard]] Expected<WorldScript> loadWorld(const QString &path);

} // namespace breakglass::backends
