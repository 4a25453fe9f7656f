// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/plan.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace breakglass {

namespace {

template <typename... F>
struct Overloaded : F...
{
    using F::operator()...;
};

/// Shows what a terminal or a text box would hide: control, bidi and other invisible characters.
QString visible(const QString &text)
{
    QString shown;
    for (const QChar c : text) {
        const bool hidden =
            c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
            c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
        shown += hidden ? u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0')) : QString(c);
    }
    return shown;
}

/// One argument so that its borders can be seen.
QString quoted(const QString &argument)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_@%+=:,./-]+$"_s);
    if (plain.match(argument).hasMatch() && !argument.endsWith(u'\n'))
        return argument;
    QString inside = visible(argument);
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString commandText(const Command &command)
{
    QStringList words;
    for (const QString &argument : command.argv)
        words += quoted(argument);
    QStringList lines{words.join(u' ')};
    if (!command.workingDirectory.isEmpty())
        lines += u"in "_s + quoted(command.workingDirectory);
    for (const auto &[name, value] : command.environment.asKeyValueRange())
        lines += u"with %1=%2"_s.arg(visible(name), quoted(value));
    for (const auto &[name, reference] : command.credentialEnvironment.asKeyValueRange())
        lines += u"with %1 from credential %2"_s.arg(visible(name), visible(reference));
    return lines.join(u'\n');
}

QString requestText(const HttpRequest &request)
{
    QStringList lines{visible(request.method) + u' ' + visible(request.url)};
    for (const auto &[name, value] : request.headers.asKeyValueRange())
        lines += visible(name) + u": "_s + visible(value);
    for (const auto &[name, reference] : request.credentialHeaders.asKeyValueRange())
        lines += u"%1: from credential %2"_s.arg(visible(name), visible(reference));
    if (!request.connection.isEmpty())
        lines += u"over connection "_s + visible(request.connection);
    if (!request.body.isEmpty())
        lines += QString::fromUtf8(request.body);
    return lines.join(u'\n');
}

QString conditionText(const Condition &condition)
{
    QStringList parts;
    if (!condition.revision.isEmpty())
        parts += u"revision %1 or a copy of it is current"_s.arg(condition.revision);
    if (!condition.artifact.isEmpty())
        parts += u"%1 runs"_s.arg(condition.artifact);
    if (condition.settled)
        parts += u"nothing is left to do"_s;
    if (condition.share)
        parts += u"%1 gets %2 % of the traffic"_s.arg(condition.share->revision)
                     .arg(condition.share->percent);
    parts += u"%1 or more are ready"_s.arg(condition.atLeastReady);
    return u"Until "_s + parts.join(u", "_s);
}

QString gateText(const GateRule &rule)
{
    QStringList parts;
    for (const Threshold &limit : rule.limits) {
        const QString word = limit.above ? u"%1 at most %2"_s : u"%1 at least %2"_s;
        parts += word.arg(signalTitle(limit.signal), signalText(limit.signal, limit.limit));
    }
    if (!rule.revision.isEmpty())
        parts.prepend(u"Revision %1 alone"_s.arg(rule.revision));
    parts += u"%1 samples in a row"_s.arg(rule.samples);
    if (rule.every > Milliseconds::zero())
        parts.last() += u", %1 apart"_s.arg(toAge(rule.every));
    if (rule.hold > Milliseconds::zero())
        parts += u"for %1"_s.arg(toAge(rule.hold));
    parts += u"none older than %1"_s.arg(toAge(rule.freshness));
    return parts.join(u", "_s);
}

} // namespace

QString actKind(const Act &act)
{
    return std::visit(Overloaded{
                          [](const HttpRequest &) { return u"HTTP"_s; },
                          [](const Command &) { return u"Command"_s; },
                          [](const AwaitSettled &) { return u"Wait for"_s; },
                          [](const Gate &) { return u"Gate"_s; },
                          [](const Wait &) { return u"Wait"_s; },
                          [](const Manual &) { return u"Manual"_s; },
                          [](const Message &) { return u"Message"_s; },
                          [](const SimulatedAct &) { return u"Simulated"_s; },
                      },
        act);
}

QString actText(const Act &act)
{
    return std::visit(Overloaded{
                          [](const HttpRequest &request) { return requestText(request); },
                          [](const Command &command) { return commandText(command); },
                          [](const AwaitSettled &await) { return conditionText(await.condition); },
                          [](const Gate &gate) { return gateText(gate.rule); },
                          [](const Wait &wait) { return u"Wait "_s + toAge(wait.duration); },
                          [](const Manual &manual) { return manual.instruction; },
                          [](const Message &message) {
                              return u"To %1: %2"_s.arg(message.audience, message.text);
                          },
                          [](const SimulatedAct &simulated) { return simulated.shownAs; },
                      },
        act);
}

QString dryRunText(const DryRun &dryRun)
{
    return std::visit([](const auto &question) { return actText(question); }, dryRun.question);
}

QByteArray Plan::hash() const
{
    const QByteArray canonical = QJsonDocument(toJson(*this)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(canonical, QCryptographicHash::Sha256).toHex();
}

const Step *Plan::find(const QString &stepId) const
{
    const auto found = std::ranges::find(steps, stepId, &Step::id);
    if (found != steps.end())
        return &*found;
    return onAbort && onAbort->id == stepId ? &*onAbort : nullptr;
}

const Step &Plan::at(qsizetype index) const
{
    return onAbort && index == steps.size() ? *onAbort : steps.at(index);
}

} // namespace breakglass
