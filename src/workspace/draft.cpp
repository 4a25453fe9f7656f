// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/draft.h"

#include "io/files.h"
#include "workspace/draftparts.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

// The names that the schema takes.
Status checkName(const QString &title, const QString &name)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,79}\\z"_s);
    if (form.match(name).hasMatch())
        return {};
    return refusal(name.isEmpty() ? u"The %1 has no name."_s.arg(title)
                                  : u"\"%1\" can't be the name of the %2."_s.arg(name, title),
        u"Use letters, digits, dots, dashes and underscores."_s);
}

Status checkCommand(const QString &title, const QString &line)
{
    const auto words = wordsOf(line);
    if (!words)
        return std::unexpected(words.error());
    if (words->isEmpty() || !words->first().startsWith(u'/') || words->first().contains(u'$'))
        return refusal(
            u"The command that prints %1 needs a program by its absolute path."_s.arg(title),
            u"Write it like /usr/bin/helm, then its arguments."_s);
    return {};
}

QString reading(const QString &history, const QString &observe)
{
    return u"    # Prints the releases, newest first: what to call a release, when it came, what "
           u"changed.\n"
           "    history:\n"
           "      argv: %1\n"
           "      timeout: 10s\n"
           "      output: {format: columns, columns: [id, deployed_at, change]}\n"
           "    # Prints what runs now; only the first word counts.\n"
           "    observe:\n"
           "      argv: %2\n"
           "      timeout: 10s\n"
           "      output: {format: columns, columns: [revision, \"-\"]}\n"_s.arg(history, observe);
}

QString addressBackend()
{
    return u"  # The list of releases that lies beside this file: one line a release, newest "
           u"first. Let the\n"
           "  # pipeline write a line whenever it deploys; or name a command of your system here "
           "instead.\n"
           "  releases:\n"
           "    kind: command\n"
           "    system: Release list\n"
           "    revision_word: release\n"
           "    variables:\n"
           "      folder: {type: path}\n"_s +
           reading(u"[/usr/bin/cat, \"${setting.folder}/releases.txt\"]"_s,
               u"[/usr/bin/head, -n, \"1\", \"${setting.folder}/releases.txt\"]"_s);
}

QString commandBackend(const Draft &draft)
{
    return u"  # Two commands of yours. No shell reads them, and they must change nothing.\n"
           "  releases:\n"
           "    kind: command\n"
           "    system: Commands\n"
           "    revision_word: release\n"_s +
           reading(listed(wordsOf(draft.history).value_or(QStringList())),
               listed(wordsOf(draft.observe).value_or(QStringList())));
}

QString target(const Draft &draft, const QString &folder)
{
    QString text = u"targets:\n"
                   "  - service: %1\n"
                   "    environment: %2\n"
                   "    backend: releases\n"
                   "    # Who guides when it breaks: a file of the folder runbooks, without .md.\n"
                   "    # runbook: emergency\n"_s.arg(draft.service, draft.environment);
    if (draft.means == Draft::Means::Address)
        text += u"    settings: {folder: %1}\n"
                "    # Asked every 5 s. Its answers and how long they take are the health of the "
                "service.\n"
                "    probe: {url: %2, every: 5 s, timeout: 3 s, expect: [200]}\n"_s.arg(
                    quoted(folder), quoted(draft.address));
    else
        text += u"    # An address to ask gives it a health: "
                "probe: {url: \"https://...\", every: 5 s}\n"_s;
    return text;
}

const QString opening =
    u"# What Breakglass watches and how it reaches it. Every mistake with its line:\n"
    "#   breakglass check %1\n"
    "name: %2\n"
    "\n"
    "# Watch only: nothing is planned or sent. Take this line out once there are strategies "
    "below.\n"
    "read_only: true\n"
    "\n"
    "# Where services run. kind: production, staging or sandbox.\n"
    "environments:\n"
    "  - name: %3\n"
    "    kind: %4\n"
    "    # What is typed to confirm a change here.\n"
    "    protection: {phrase: ROLLBACK}\n"
    "\n"
    "# What is released.\n"
    "services:\n"
    "  - {name: %5}\n"
    "\n"
    "# How targets are reached.\n"
    "backends:\n"_s;

const QString waysBack =
    u"\n"
    "# The ways back come here, each with an action that the backend above defines:\n"
    "# strategies:\n"
    "#   - {id: roll-back, title: Roll back, action: rollback, expected: 2-5 min, risk: low}\n"_s;

Status writeAll(const Draft &draft, const QString &folder, const QString &today)
{
    if (const Status made = io::makeFolder(folder); !made)
        return made;
    const QString releases = folder + u"/releases.txt"_s;
    if (draft.means == Draft::Means::Address && !io::fileExists(releases)) {
        const QString line =
            u"1 %1 The release that ran when this workspace was made\n"_s.arg(today);
        if (const Status written = io::writeFile(releases, line.toUtf8()); !written)
            return written;
    }
    return writeMainFile(folder, draftText(draft, folder));
}

} // namespace

Expected<QStringList> wordsOf(const QString &commandLine)
{
    QStringList words;
    QString word;
    QChar quote;
    bool isOpen = false;
    for (const QChar c : commandLine) {
        if (quote.isNull() && c.isSpace()) {
            if (std::exchange(isOpen, false))
                words.append(std::exchange(word, QString()));
            continue;
        }
        isOpen = true;
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else
            word.append(c);
    }
    if (!quote.isNull())
        return refusal(u"A quote in the command is not closed."_s, u"Close it."_s);
    if (isOpen)
        words.append(word);
    return words;
}

Status checkDraft(const Draft &draft)
{
    if (draft.name.trimmed().isEmpty())
        return refusal(u"The workspace has no name."_s, u"Say what it is called."_s);
    if (const Status service = checkName(u"service"_s, draft.service); !service)
        return service;
    if (const Status environment = checkName(u"environment"_s, draft.environment); !environment)
        return environment;
    if (draft.means == Draft::Means::Commands) {
        const Status history = checkCommand(u"the history"_s, draft.history);
        return history ? checkCommand(u"what runs now"_s, draft.observe) : history;
    }
    if (draft.address.trimmed().isEmpty())
        return refusal(u"The address is missing."_s, u"Say what can be asked how it is."_s);
    static const QRegularExpression address(u"\\Ahttps?://[^\\s/]+\\S*\\z"_s);
    if (!address.match(draft.address).hasMatch())
        return refusal(u"The address can't be asked."_s, u"Begin it with https:// or http://."_s);
    return {};
}

QByteArray draftText(const Draft &draft, const QString &folder)
{
    const QString text =
        opening.arg(folder, quoted(draft.name.trimmed()), draft.environment, kindWord(draft.kind),
            draft.service) +
        (draft.means == Draft::Means::Address ? addressBackend() : commandBackend(draft)) + u'\n' +
        target(draft, folder) + waysBack + peoplePart();
    return text.toUtf8();
}

Expected<Loaded> writeDraft(const Draft &draft, const QString &folder, const QString &today)
{
    if (const Status fine = checkDraft(draft); !fine)
        return std::unexpected(fine.error());
    if (const Status fits = checkFolder(folder); !fits)
        return std::unexpected(fits.error());
    if (const Status written = writeAll(draft, folder, today); !written)
        return std::unexpected(written.error());
    return load(folder);
}

} // namespace breakglass::workspace
