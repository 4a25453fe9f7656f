// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "backends/helm/helmcommand.h"

#include "backends/helm/manifest.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass::backends::helm {

namespace {

/// "300s": helm takes Go's durations.
QString secondsText(Milliseconds time)
{
    return QString::number(std::chrono::duration_cast<std::chrono::seconds>(time).count()) + u's';
}

Command command(const HelmPlace &place, const QStringList &arguments)
{
    Command one;
    one.argv = QStringList{place.helm} + arguments;
    one.environment = {
        {u"HELM_PLUGINS"_s, place.emptyFolder}, {u"HELM_DRIVER"_s, driverName(place.driver)}};
    // Several files are one configuration; an option takes only one.
    if (place.kubeconfig.size() > 1)
        one.environment.insert(u"KUBECONFIG"_s, place.kubeconfig.join(u':'));
    return one;
}

QStringList whereOf(const HelmPlace &place)
{
    QStringList where{u"--namespace"_s, place.nameSpace, u"--kube-context"_s, place.context};
    if (place.kubeconfig.size() == 1)
        where += {u"--kubeconfig"_s, place.kubeconfig.constFirst()};
    return where;
}

QStringList valuesOf(const HelmTarget &target, const ImageValue &image)
{
    QStringList values;
    for (const QString &file : target.valueFiles)
        values += {u"--values"_s, file};
    // As text: a tag like 1e3 or 0123 is no number.
    return values + QStringList{u"--set-string"_s, image.key + u'=' + image.value};
}

/// The value under "image.tag" of the operator's values over those of the chart.
QJsonValue valueAt(const QJsonObject &values, const QString &key)
{
    static const QRegularExpression border(u"[.\\[\\]]+"_s);
    QJsonValue value = values;
    for (const QString &word : key.split(border, Qt::SkipEmptyParts)) {
        if (value.isArray())
            value = value.toArray().at(word.toInt());
        else
            value = value.toObject().value(word);
    }
    return value;
}

std::unexpected<Error> noEffect(const QString &what, const QString &remedy)
{
    return failure(ErrorKind::Invalid, what, u"Nothing is planned."_s, remedy);
}

bool isImage(const QString &image)
{
    static const QRegularExpression form(
        u"\\A([A-Za-z0-9][A-Za-z0-9._:/-]*@)?sha256:[0-9a-f]{64}\\z"_s);
    return form.match(image).hasMatch();
}

} // namespace

Command versionCommand(const HelmPlace &place)
{
    return command(place, {u"version"_s, u"--template"_s, u"{{.Version}}"_s});
}

Command historyCommand(const HelmPlace &place, const QString &release)
{
    return command(place, QStringList{u"history"_s, release, u"--max"_s, u"10"_s} + whereOf(place));
}

Expected<Command> rollbackCommand(const HelmPlace &place, const QString &release, int revision)
{
    if (revision < 1)
        return failure(ErrorKind::Invalid, u"“%1” is not a revision of Helm."_s.arg(revision),
            u"Nothing is planned."_s, u"Choose a revision by its number."_s);
    QStringList arguments{u"rollback"_s, release, QString::number(revision)};
    arguments += whereOf(place);
    arguments += {u"--wait"_s, u"--timeout"_s, secondsText(place.timeout)};
    if (place.cleansUpOnFail)
        arguments += u"--cleanup-on-fail"_s;
    if (place.forcesConflicts)
        arguments += u"--force-conflicts"_s;
    return command(place, arguments);
}

Expected<Command> rollbackDryRun(
    const HelmPlace &place, const QString &release, int revision, const HelmVersion &version)
{
    auto question = rollbackCommand(place, release, revision);
    if (!question)
        return question;
    // Nothing happens that could be waited for.
    const qsizetype wait = question->argv.indexOf(u"--wait"_s);
    question->argv.remove(wait, 3);
    // A switch before Helm 4, which takes no word.
    question->argv += version.major >= 4 ? u"--dry-run=server"_s : u"--dry-run"_s;
    return question;
}

QString dryRunSentence(const Command &question, int exitCode, const QString &said)
{
    if (exitCode != 0)
        return said.startsWith("Error: "_L1) ? said.sliced(7) : said;
    if (question.argv.value(1) == "rollback"_L1)
        return u"Helm has rev %1 and can read it. Its objects are checked when it runs"_s.arg(
            question.argv.value(3));
    return u"The chart can be rendered. Its objects are checked when it runs"_s;
}

Command lintCommand(const HelmPlace &place, const HelmTarget &target, const ImageValue &image)
{
    return command(place, QStringList{u"lint"_s, target.chart} + valuesOf(target, image));
}

Command upgradeCommand(
    const HelmPlace &place, const HelmTarget &target, const ImageValue &image, bool dryRun)
{
    QStringList arguments{u"upgrade"_s, target.release, target.chart, u"--install"_s};
    arguments += whereOf(place);
    if (!target.chartVersion.isEmpty())
        arguments += {u"--version"_s, target.chartVersion};
    // What was set before stays, unless files say all of it.
    if (target.valueFiles.isEmpty())
        arguments += u"--reuse-values"_s;
    arguments += valuesOf(target, image);
    if (place.forcesConflicts)
        arguments += u"--force-conflicts"_s;
    if (dryRun)
        return command(place, arguments + QStringList{u"--dry-run=server"_s, u"--hide-secret"_s});
    arguments += {u"--wait"_s, u"--timeout"_s, secondsText(place.timeout)};
    return command(place, arguments);
}

QString HelmVersion::text() const
{
    return u"%1.%2.%3"_s.arg(major).arg(minor).arg(patch);
}

bool HelmVersion::losesObjects() const
{
    if (major == 4)
        return minor == 1 || (minor == 0 && patch < 5);
    return major == 3 && minor < 21;
}

std::optional<HelmVersion> helmVersion(const QByteArray &printed)
{
    static const QRegularExpression form(u"\\Av([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\b"_s);
    const auto match = form.match(QString::fromUtf8(printed.trimmed()));
    if (!match.hasMatch())
        return {};
    return HelmVersion{
        match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
}

Expected<ImageValue> imageValue(const Release &current, const QString &key, const QString &image)
{
    if (key.isEmpty())
        return noEffect(u"No value is named that holds the image."_s,
            u"Set image_key of the target: image.tag."_s);
    if (!isImage(image))
        return noEffect(u"“%1” does not name an image by its digest."_s.arg(image),
            u"Name it as REGISTRY/NAME@sha256:... or TAG@sha256:..."_s);
    QJsonValue value = valueAt(current.values, key);
    if (value.isUndefined())
        value = valueAt(current.defaults, key);
    const QString now = value.toVariant().toString();
    if (now.isEmpty())
        return noEffect(u"The values of rev %1 have no %2: setting it may change nothing."_s.arg(
                            QString::number(current.version), key),
            u"Correct image_key of the target."_s);
    const ImageName wanted = imageName(image.contains(u'@') ? image : u'@' + image);
    // "2.2.1@sha256:..." has no repository, only a tag.
    const bool hasPath = wanted.repository.contains(u'/');
    const QString tag = hasPath ? wanted.tag : wanted.repository;
    for (const QString &running : imagesIn(current.manifest)) {
        const ImageName has = imageName(running);
        const QString behind = has.tag + (has.digest.isEmpty() ? QString() : u'@' + has.digest);
        const QString place = hasPath ? wanted.repository : has.repository;
        const QString named = tag.isEmpty() ? wanted.digest : tag + u'@' + wanted.digest;
        if (running == now) {
            const QString whole = place + (tag.isEmpty() ? u'@' : u':') + named;
            return ImageValue{key, whole, whole};
        }
        const bool isDigest = !has.digest.isEmpty() && now == has.digest;
        const bool isTag = !has.tag.isEmpty() && (now == has.tag || now == behind);
        if (!isDigest && !isTag)
            continue;
        if (place != has.repository)
            return noEffect(u"%1 holds only what stands behind %2."_s.arg(key, has.repository),
                u"Name an image of %1, or the key of its whole name."_s.arg(has.repository));
        if (isDigest)
            return ImageValue{
                key, wanted.digest, QString(running).replace(has.digest, wanted.digest)};
        // Only what stands behind the colon can be set: a digest needs a tag before it.
        const QString behindColon = (tag.isEmpty() ? has.tag : tag) + u'@' + wanted.digest;
        return ImageValue{key, behindColon, has.repository + u':' + behindColon};
    }
    return noEffect(
        u"%1 is “%2” in rev %3, and no image of its manifest has that: it would change nothing."_s
            .arg(key, now, QString::number(current.version)),
        u"Correct image_key of the target."_s);
}

} // namespace breakglass::backends::helm
