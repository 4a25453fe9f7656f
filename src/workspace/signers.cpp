// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "io/files.h"
#include "workspace/reading.h"
#include "workspace/suggestion.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::workspace {

namespace {

constexpr QLatin1StringView signersFile("allowed_signers");
constexpr qint64 maximumBytes = qint64{256} * 1024;

/// A principal for somebody whose keys stand in breakglass.yaml: no spaces, commas or wildcards.
QString principalOf(const QString &name)
{
    QString principal;
    for (const QChar c : name.toLower())
        principal.append(c.isLetterOrNumber() ? c : u'-');
    return principal;
}

/// PRINCIPALS [OPTIONS] TYPE KEY [COMMENT]; ssh-keygen itself judges the rest.
void checkLines(const QByteArray &text, Reading &reading)
{
    static const QRegularExpression key(
        u"^\\S+\\s+(\\S+\\s+)?(ssh-|ecdsa-|sk-)\\S+\\s+[A-Za-z0-9+/=]{40,}"_s);
    int line = 0;
    for (const QByteArray &row : text.split('\n')) {
        ++line;
        const QString said = QString::fromUtf8(row).trimmed();
        if (!said.isEmpty() && !said.startsWith(u'#') && !key.match(said).hasMatch())
            reading.fail(signersFile, {line, 1},
                u"This is not a signer. Write: name, type of the key, key."_s);
    }
}

void readSignersFile(Reading &reading)
{
    const QString path = reading.workspace.path + u'/' + signersFile;
    if (!io::fileExists(path))
        return;
    const auto bytes = io::readFile(path, maximumBytes);
    if (!bytes) {
        reading.fail(signersFile, {}, bytes.error().sentence());
        return;
    }
    checkLines(*bytes, reading);
    reading.workspace.allowedSigners = *bytes;
    if (!bytes->endsWith('\n'))
        reading.workspace.allowedSigners += '\n';
}

void addKeys(const YamlNode &entry, Person &person, Reading &reading)
{
    for (const QString &key : entry.textsOf(u"keys"_s)) {
        if (person.signer.isEmpty())
            person.signer = principalOf(person.name);
        const QString line = u"%1 %2\n"_s.arg(person.signer, key.simplified());
        reading.workspace.allowedSigners += line.toUtf8();
    }
}

void checkApprovers(const YamlNode &root, Reading &reading)
{
    const QStringList people = namesOf(reading.workspace.people, &Person::name);
    for (const YamlNode &entry : root.itemsOf(u"environments"_s)) {
        const YamlNode *protection = entry.child(u"protection"_s);
        if (!protection)
            continue;
        for (const YamlNode &name : protection->itemsOf(u"approvers"_s))
            if (!people.contains(name.text))
                reading.warn(mainFile, name.at,
                    u"Unknown person \"%1\".%2"_s.arg(name.text, suggestion(name.text, people)));
    }
}

} // namespace

void readSigners(const YamlNode &root, Reading &reading)
{
    readSignersFile(reading);
    qsizetype index = 0;
    for (const YamlNode &entry : root.itemsOf(u"people"_s))
        addKeys(entry, reading.workspace.people[index++], reading);
    checkApprovers(root, reading);
}

} // namespace breakglass::workspace
