// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/clusterdraft.h"

#include "kubeapi/names.h"
#include "workspace/draftparts.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

using kubeapi::Candidate;

constexpr qsizetype longestName = 80; // as the schema has it

bool isRelease(const Candidate &one)
{
    return one.kind == Candidate::Kind::Release;
}

// Exact words where the guess takes protection away: "device-api" is not for developing.
std::optional<EnvironmentKind> kindOfWord(const QString &word)
{
    static const QStringList staging{u"stag"_s, u"stage"_s, u"staging"_s, u"stg"_s};
    static const QStringList sandbox{
        u"dev"_s, u"devel"_s, u"develop"_s, u"development"_s, u"sandbox"_s};
    if (word.startsWith("prod"_L1) || word == "prd"_L1)
        return EnvironmentKind::Production;
    if (staging.contains(word))
        return EnvironmentKind::Staging;
    if (sandbox.contains(word))
        return EnvironmentKind::Sandbox;
    return {};
}

QStringList wordsIn(const QString &name)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    return name.toLower().split(between, Qt::SkipEmptyParts);
}

/// The most protected kind that one of the words names.
std::optional<EnvironmentKind> kindIn(const QString &name)
{
    std::optional<EnvironmentKind> best;
    for (const QString &word : wordsIn(name)) {
        const auto kind = kindOfWord(word);
        if (kind && (!best || *kind < *best))
            best = kind;
    }
    return best;
}

/// A namespace without the words for its kind: what "shop-prod" and "shop-staging" have in common.
QString stemOf(const QString &nameSpace)
{
    QStringList words = wordsIn(nameSpace);
    words.removeIf([](const QString &word) { return kindOfWord(word).has_value(); });
    return words.join(u'-');
}

QString freeName(const QString &wanted, const Candidate &one, const QSet<QString> &taken)
{
    const QString word = one.word().toLower();
    const auto isFree = [&](const QString &name) {
        return !taken.contains(one.nameSpace + u'/' + name);
    };
    QString name = wanted.left(longestName);
    if (isFree(name))
        return name;
    name = wanted.left(longestName - word.size() - 1) + u'-' + word;
    for (int number = 2; !isFree(name); ++number) {
        const QString end = u"-%1"_s.arg(number);
        name = wanted.left(longestName - end.size()) + end;
    }
    return name;
}

bool isPlain(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.isPrint(); });
}

Status checkContext(const ClusterDraft &draft)
{
    // helm gets it as an argument.
    const bool isUsable = !draft.context.isEmpty() && isPlain(draft.context) &&
                          !draft.context.startsWith(u'-') && !draft.context.front().isSpace();
    if (!isUsable)
        return refusal(
            u"\"%1\" can't be the name of a context."_s.arg(draft.context.simplified().left(80)),
            u"Rename the context in the kubeconfig."_s);
    for (const QString &path : draft.files + draft.plugins) {
        if (!path.startsWith(u'/') || !isPlain(path) || path.split(u'/').contains(u".."_s))
            return refusal(u"\"%1\" is no absolute path."_s.arg(path.simplified().left(200)),
                u"Name the files in KUBECONFIG by their whole paths."_s);
    }
    return {};
}

Status checkChosen(const ClusterDraft &draft)
{
    if (draft.chosen.isEmpty())
        return refusal(u"Nothing is ticked."_s, u"Tick what is to be watched."_s);
    if (draft.chosen.size() > ClusterDraft::most)
        return refusal(u"More than %1 are ticked."_s.arg(ClusterDraft::most),
            u"Write a workspace for each team."_s);
    for (const Candidate &one : draft.chosen) {
        if (!kubeapi::isLabelName(one.nameSpace) || !kubeapi::isObjectName(one.name))
            return refusal(u"\"%1\" is no name of Kubernetes."_s.arg(
                               (one.nameSpace + u'/' + one.name).simplified().left(200)),
                u"Leave it out."_s);
    }
    return {};
}

QString clusterOpening(const ClusterDraft &draft, const QString &folder)
{
    return u"# What Breakglass watches and how it reaches it. Every mistake with its line:\n"
           "#   breakglass check %1\n"
           "# Written from what was found in a cluster; it is yours to change.\n"
           "name: %2\n"
           "\n"
           "# Watch only: nothing is planned or sent. Take this line out once there are "
           "strategies below.\n"
           "read_only: true\n"_s.arg(folder, quoted(draft.name.trimmed()));
}

QString environmentsPart(const ClusterDraft &draft)
{
    QString text = u"\n"
                   "# One for each namespace. kind: production, staging or sandbox; it was guessed "
                   "from the names, so\n"
                   "# check it. protection: what is typed to confirm a change there.\n"
                   "environments:\n"_s;
    QStringList known;
    for (const Candidate &one : draft.chosen) {
        if (known.contains(one.nameSpace))
            continue;
        known.append(one.nameSpace);
        const GuessedKind guess = guessKind(one.nameSpace, draft.context);
        text += u"  - name: %1\n    kind: %2%3\n    protection: {phrase: ROLLBACK}\n"_s.arg(
            quoted(one.nameSpace), kindWord(guess.kind),
            guess.isSaid ? QString() : u" # no name says what it is, so it counts as production"_s);
    }
    return text;
}

QString servicesPart(const QStringList &names)
{
    QString text = u"\n# What is released.\nservices:\n"_s;
    QStringList sorted = names;
    sorted.removeDuplicates();
    for (const QString &name : std::as_const(sorted))
        text += u"  - {name: %1}\n"_s.arg(quoted(name));
    return text;
}

QString clusterLines(const ClusterDraft &draft)
{
    QString text = u"    context: %1\n"_s.arg(quoted(draft.context));
    if (draft.files.isEmpty())
        text += u"    # kubeconfig: [/path]: without it the files that kubectl would read\n"_s;
    else
        text += u"    kubeconfig: %1\n"_s.arg(listed(draft.files));
    if (!draft.plugins.isEmpty())
        text += u"    # What the kubeconfig may start for a token.\n"
                "    allow_exec: %1\n"_s.arg(listed(draft.plugins));
    return text;
}

QString backendsPart(const ClusterDraft &draft)
{
    QString text = u"\n# How targets are reached: as you, by your kubeconfig.\nbackends:\n"_s;
    if (!std::ranges::all_of(draft.chosen, isRelease))
        text += u"  # Deployments, StatefulSets and DaemonSets, over the API.\n"
                "  workloads:\n"
                "    kind: kubernetes\n"_s +
                clusterLines(draft);
    if (std::ranges::any_of(draft.chosen, isRelease))
        text += u"  # Releases, from what Helm keeps in the cluster.\n"
                "  releases:\n"
                "    kind: helm\n"_s +
                clusterLines(draft) +
                u"    # helm: /usr/bin/helm: without it releases are only read\n"_s;
    return text;
}

QString targetsPart(const ClusterDraft &draft, const QStringList &names)
{
    QString text = u"\n"
                   "# Which of them runs where. A probe gives one a health: probe: {url: "
                   "\"https://...\", every: 5 s}\n"
                   "targets:\n"_s;
    for (qsizetype i = 0; i < draft.chosen.size(); ++i) {
        const Candidate &one = draft.chosen.at(i);
        const QString what = isRelease(one)
                                 ? u"release: "_s + quoted(one.name)
                                 : u"workload: "_s + quoted(one.word().toLower() + u'/' + one.name);
        text += u"  - service: %1\n"
                "    environment: %2\n"
                "    backend: %3\n"
                "    settings: {namespace: %2, %4}\n"_s.arg(quoted(names.at(i)),
                    quoted(one.nameSpace), isRelease(one) ? u"releases"_s : u"workloads"_s, what);
    }
    return text;
}

QString clusterWaysBack(const ClusterDraft &draft)
{
    QString text = u"\n"
                   "# Ways back that fit. With these, and without read_only, plans can be made.\n"
                   "# strategies:\n"_s;
    if (std::ranges::any_of(draft.chosen, isRelease))
        text += u"#   - {id: helm-rollback, title: Helm rollback, action: rollback, risk: low, "
                "restores_configuration: true}\n"
                "#   - {id: unlock, title: Free a stuck release, action: unlock, risk: medium}\n"_s;
    if (!std::ranges::all_of(draft.chosen, isRelease))
        text += u"#   - {id: undo, title: Roll back, action: undo, risk: low, "
                "restores_configuration: true}\n"
                "#   - {id: restart, title: Restart, action: restart, risk: low}\n"
                "#   - {id: scale, title: Scale, action: scale, risk: medium, input: Number of "
                "instances}\n"_s;
    return text + u"\n"
                  "# Error rate and latency, where Prometheus has them. A target names it with\n"
                  "#   metrics: {source: prometheus, labels: {namespace: %1}}\n"
                  "# metrics:\n"
                  "#   prometheus: {kind: prometheus, url: \"https://prometheus.example\"}\n"_s.arg(
                      draft.chosen.constFirst().nameSpace);
}

} // namespace

GuessedKind guessKind(const QString &nameSpace, const QString &context)
{
    auto kind = kindIn(nameSpace);
    if (!kind)
        kind = kindIn(context);
    return {kind.value_or(EnvironmentKind::Production), kind.has_value()};
}

QStringList serviceNames(const QList<Candidate> &chosen)
{
    QMap<QString, QSet<QString>> stems;
    for (const Candidate &one : chosen)
        stems[one.name].insert(stemOf(one.nameSpace));
    QSet<QString> taken;
    QStringList names;
    for (const Candidate &one : chosen) {
        const QString stem = stemOf(one.nameSpace);
        const bool isShared = stems.value(one.name).size() > 1 && !stem.isEmpty();
        const QString name = freeName(isShared ? one.name + u'-' + stem : one.name, one, taken);
        taken.insert(one.nameSpace + u'/' + name);
        names.append(name);
    }
    return names;
}

Status checkDraft(const ClusterDraft &draft)
{
    if (draft.name.trimmed().isEmpty() || !isPlain(draft.name))
        return refusal(u"The workspace has no name."_s, u"Say what it is called."_s);
    if (const Status context = checkContext(draft); !context)
        return context;
    return checkChosen(draft);
}

QByteArray draftText(const ClusterDraft &draft, const QString &folder)
{
    const QStringList names = serviceNames(draft.chosen);
    const QString text = clusterOpening(draft, folder) + environmentsPart(draft) +
                         servicesPart(names) + backendsPart(draft) + targetsPart(draft, names) +
                         clusterWaysBack(draft) + peoplePart();
    return text.toUtf8();
}

Expected<Loaded> writeDraft(const ClusterDraft &draft, const QString &folder)
{
    if (const Status fine = checkDraft(draft); !fine)
        return std::unexpected(fine.error());
    if (const Status fits = checkFolder(folder); !fits)
        return std::unexpected(fits.error());
    if (const Status written = writeMainFile(folder, draftText(draft, folder)); !written)
        return std::unexpected(written.error());
    return load(folder);
}

} // namespace breakglass::workspace
