// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "workspace/lint.h"

#include "workspace/placeholders.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace breakglass::workspace {

namespace {

/// A line that does not do what its author thinks.
struct Rule
{
    QRegularExpression form;
    QString sentence;
};

const QList<Rule> &lineRules()
{
    static const QList<Rule> rules{
        {QRegularExpression(u"\\b0 ?= ?previous|1 ?= ?before that"_s),
            u"Helm counts revisions absolutely: 1 is the first ever, not the one before. Name the "
            "revision."_s},
        {QRegularExpression(
             u"\\bhelm rollback [\\w<>.${}-]+ (?:0\\b|-)|\\bROLLBACK_VERSION(?::-|=)0\\b"_s),
            u"Revision 0 is whatever ran before, healthy or not. Name the revision."_s},
        {QRegularExpression(u"\\brollout undo (?!.*--to-revision)"_s),
            u"An undo without --to-revision goes to whatever ran before, healthy or not. Name the "
            "revision."_s},
        {QRegularExpression(u"\\bget (?:deployments?|deploy|rs|replicasets?|statefulsets?)\\b.*"
                            "--field-selector[= ]+(?!metadata\\.)"_s),
            u"This field selector is refused: these kinds know only metadata.name and "
            "metadata.namespace."_s},
        {QRegularExpression(u"--field-selector[= ]+status\\.phase!=Running"_s),
            u"This selector misses pods in CrashLoopBackOff, which count as Running, and lists "
            "completed ones."_s},
        {QRegularExpression(u"^\\s+action: rollback\\s*$"_s),
            u"GitLab knows no environment action \"rollback\": remove the line."_s},
        {QRegularExpression(u"\\bdb:migrate:down VERSION="_s),
            u"This undoes one migration, not everything down to it."_s},
        {QRegularExpression(u"\\bpg_ctl stop\\b"_s),
            u"A restore needs a running server: fence off writes instead of stopping it."_s},
    };
    return rules;
}

class RunbookLint
{
public:
    explicit RunbookLint(const Runbook &runbook) : m_runbook(runbook) {}
    QList<Finding> run();

private:
    void warn(int line, const QString &text)
    {
        m_findings.append({Finding::Weight::Warning, m_runbook.path, line, 1, text});
    }
    void checkLines(const RunbookBlock &code);
    void checkScaleThenUndo(const RunbookBlock &code);
    void checkCanary(const RunbookBlock &code);
    void checkTimeouts(const RunbookBlock &code);
    void checkPlaceholders(const RunbookBlock &block);

    const Runbook &m_runbook;
    QList<Finding> m_findings;
};

/// "20 minutes", "15m0s", "600s"
Milliseconds timeoutOf(QString text)
{
    static const QRegularExpression minutes(u"m0s$"_s);
    text.replace(minutes, u"m"_s).replace(u" minutes"_s, u"m"_s).replace(u" hours"_s, u"h"_s);
    return durationFromText(text.trimmed()).value_or(0ms);
}

int lineInside(const RunbookBlock &code, qsizetype index)
{
    return code.line + 1 + static_cast<int>(index);
}

void RunbookLint::checkLines(const RunbookBlock &code)
{
    const QStringList lines = code.text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index)
        for (const Rule &rule : lineRules())
            if (rule.form.match(lines.at(index)).hasMatch())
                warn(lineInside(code, index), rule.sentence);
}

void RunbookLint::checkScaleThenUndo(const RunbookBlock &code)
{
    static const QRegularExpression scale(u"\\bscale\\b.*--replicas[= ]0\\b"_s);
    bool isScaledDown = false;
    const QStringList lines = code.text.split(u'\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        isScaledDown = isScaledDown || scale.match(lines.at(index)).hasMatch();
        if (isScaledDown && lines.at(index).contains(u"rollout undo"_s))
            warn(lineInside(code, index),
                u"An undo does not bring the replicas back: after the scale to 0 nothing runs."_s);
    }
}

void RunbookLint::checkCanary(const RunbookBlock &code)
{
    static const QRegularExpression deploy(u"\\bgcloud run deploy\\b(?:[^\\n\\\\]|\\\\\\n)*"_s);
    auto matches = deploy.globalMatch(code.text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!match.captured().contains(u"--tag"_s) || match.captured().contains(u"--no-traffic"_s))
            continue;
        const auto before = QStringView(code.text).first(match.capturedStart()).count(u'\n');
        warn(lineInside(code, before),
            u"Without --no-traffic the new revision gets all traffic at once: no gradual start."_s);
    }
}

/// A job's own limit must leave room for the sum of the waits inside it.
void RunbookLint::checkTimeouts(const RunbookBlock &code)
{
    static const QRegularExpression inner(u"--timeout[= ]+([0-9]+[smh](?:0s)?)\\b"_s);
    static const QRegularExpression outer(u"^  timeout: (.+)$"_s);
    Milliseconds needed{};
    Milliseconds allowed{};
    qsizetype allowedAt = 0;
    QStringList lines = code.text.split(u'\n');
    lines.append(u"end:"_s);
    for (qsizetype index = 0; index < lines.size(); ++index) {
        const QString &line = lines.at(index);
        const bool startsJob = !line.isEmpty() && !line.at(0).isSpace() && line.endsWith(u':');
        if (startsJob && allowed > 0ms && needed > allowed)
            warn(lineInside(code, allowedAt),
                u"The waits inside add up to %1 min, but the limit around them is %2 min."_s
                    .arg(needed / 1min)
                    .arg(allowed / 1min));
        if (startsJob)
            needed = allowed = 0ms;
        auto waits = inner.globalMatch(line);
        while (waits.hasNext())
            needed += timeoutOf(waits.next().captured(1));
        const QRegularExpressionMatch limit = outer.match(line);
        if (limit.hasMatch()) {
            allowed = timeoutOf(limit.captured(1));
            allowedAt = index;
        }
    }
}

void RunbookLint::checkPlaceholders(const RunbookBlock &block)
{
    QStringList open;
    for (const Placeholder &placeholder : block.placeholders) {
        if (!isFilledByBreakglass(placeholder))
            open.append(placeholder.text);
    }
    if (!open.isEmpty())
        warn(block.line, u"To be filled before it is needed: %1."_s.arg(open.join(u", "_s)));
}

QList<Finding> RunbookLint::run()
{
    for (const RunbookBlock &block : m_runbook.blocks) {
        checkPlaceholders(block);
        if (block.kind != BlockKind::Code)
            continue;
        checkLines(block);
        checkScaleThenUndo(block);
        checkCanary(block);
        checkTimeouts(block);
    }
    std::ranges::stable_sort(m_findings, {}, &Finding::line);
    return m_findings;
}

} // namespace

QList<Finding> lintRunbook(const Runbook &runbook)
{
    return RunbookLint(runbook).run();
}

} // namespace breakglass::workspace
