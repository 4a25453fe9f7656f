// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/yamlparser.h"

#include "yaml/characters.h"

#include <sstream>
#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

using namespace Qt::StringLiterals;

namespace breakglass::yaml {

namespace {

/// Builds the tree from the parser's events and stops listening at the first mistake.
class TreeBuilder : public YAML::EventHandler
{
public:
    TreeBuilder(const QByteArray &bytes, Limits limits)
        : m_limits(limits), m_lines(bytes.split('\n'))
    {
    }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (accept(mark, {}, anchor))
            add(YamlNode{.kind = NodeKind::Empty, .at = position(mark)});
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        fail(position(mark), u"An alias (*name) is not allowed here: write the value out."_s);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        const std::string &value) override
    {
        if (qsizetype(value.size()) > m_limits.text)
            fail(position(mark),
                u"Longer than %1 characters: move it into a file."_s.arg(m_limits.text));
        if (accept(mark, tag, anchor))
            add(YamlNode{.kind = NodeKind::Text,
                .text = QString::fromStdString(value),
                .quoted = tag == "!",
                .at = position(mark)});
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        if (accept(mark, tag, anchor))
            open(YamlNode{.kind = NodeKind::List, .at = position(mark)});
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
        YAML::EmitterStyle::value) override
    {
        if (accept(mark, tag, anchor))
            open(YamlNode{.kind = NodeKind::Map, .at = position(mark)});
    }
    void OnMapEnd() override { close(); }

    [[nodiscard]] bool hasFailed() const { return !m_problem.isEmpty(); }
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] Position problemAt() const { return m_problemAt; }
    [[nodiscard]] YamlNode takeRoot() { return std::move(m_root); }
    [[nodiscard]] Position position(const YAML::Mark &mark) const;

private:
    bool accept(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor);
    bool acceptKey(const YamlNode &node);
    void add(YamlNode node);
    void open(YamlNode node);
    void close();
    void fail(Position at, const QString &problem);
    [[nodiscard]] bool wantsKey() const
    {
        return !m_open.empty() && m_open.back().kind == NodeKind::Map && m_keys.back().isNull();
    }

    Limits m_limits;
    QList<QByteArray> m_lines;
    YamlNode m_root;
    std::vector<YamlNode> m_open;
    std::vector<QString> m_keys; ///< Null while the innermost map waits for a key.
    std::vector<Position> m_keyPositions;
    QString m_problem;
    Position m_problemAt;
    int m_nodes = 0;
};

Position TreeBuilder::position(const YAML::Mark &mark) const
{
    // yaml-cpp counts bytes; people and editors count characters.
    const QByteArray line = m_lines.value(mark.line);
    const QString before =
        QString::fromUtf8(line.first(std::min<qsizetype>(mark.column, line.size())));
    return {mark.line + 1, static_cast<int>(before.toUcs4().size()) + 1};
}

bool TreeBuilder::accept(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor)
{
    if (hasFailed())
        return false;
    if (anchor != 0)
        fail(position(mark), u"An anchor (&name) is not allowed here: remove it."_s);
    else if (!tag.empty() && tag != "?" && tag != "!")
        fail(position(mark), u"A tag (!type) is not allowed here: remove it."_s);
    else if (++m_nodes > m_limits.nodes)
        fail(position(mark),
            u"More than %1 values: split the file or shorten it."_s.arg(m_limits.nodes));
    return !hasFailed();
}

bool TreeBuilder::acceptKey(const YamlNode &node)
{
    const YamlNode &map = m_open.back();
    if (node.kind != NodeKind::Text || node.text.isEmpty())
        fail(node.at, u"A key must be a plain word."_s);
    else if (node.text == u"<<"_s)
        fail(node.at, u"A merge key (<<) is not allowed here: write the values out."_s);
    else if (const YamlNode *first = map.child(node.text))
        fail(node.at,
            u"The key \"%1\" stands here twice, first in line %2: keep one."_s.arg(node.text).arg(
                first->keyAt.line));
    return !hasFailed();
}

void TreeBuilder::add(YamlNode node)
{
    if (m_open.empty()) {
        m_root = std::move(node);
    } else if (wantsKey()) {
        if (acceptKey(node)) {
            m_keys.back() = node.text;
            m_keyPositions.back() = node.at;
        }
    } else {
        if (m_open.back().kind == NodeKind::Map) {
            node.key = std::exchange(m_keys.back(), QString());
            node.keyAt = m_keyPositions.back();
        }
        m_open.back().children.push_back(std::move(node));
    }
}

void TreeBuilder::open(YamlNode node)
{
    if (wantsKey()) {
        fail(node.at, u"A key must be a plain word."_s);
        return;
    }
    if (static_cast<int>(m_open.size()) >= m_limits.depth) {
        fail(node.at, u"Nested deeper than %1 levels: flatten it."_s.arg(m_limits.depth));
        return;
    }
    m_open.push_back(std::move(node));
    m_keys.emplace_back();
    m_keyPositions.emplace_back();
}

void TreeBuilder::close()
{
    if (hasFailed())
        return;
    YamlNode done = std::move(m_open.back());
    m_open.pop_back();
    m_keys.pop_back();
    m_keyPositions.pop_back();
    add(std::move(done));
}

void TreeBuilder::fail(Position at, const QString &problem)
{
    if (hasFailed())
        return;
    m_problem = problem;
    m_problemAt = at;
}

/// Size, encoding and characters that nobody can see: what has to be right before parsing makes
/// sense.
std::optional<Mistake> findBadBytes(const QByteArray &bytes, Limits limits)
{
    if (bytes.size() > limits.bytes)
        return Mistake{
            {}, u"Larger than %1 MiB: split the file."_s.arg(limits.bytes / (qint64(1024) * 1024))};
    if (const auto line = firstInvalidLine(bytes))
        return Mistake{{*line, 1}, u"Not valid UTF-8: save the file as UTF-8."_s};
    Position at{1, 0};
    for (const char32_t character : QString::fromUtf8(bytes).toUcs4()) {
        ++at.column;
        const bool isMark = at == Position{1, 1} && character == 0xFEFF;
        if (isHiddenControl(character) && !isMark)
            return Mistake{at, u"An invisible control character (%1) stands here: remove it."_s.arg(
                                   codePointName(character))};
        if (character == U'\n')
            at = {at.line + 1, 0};
    }
    return {};
}

QString parserSentence(const std::string &message)
{
    QString text = QString::fromStdString(message).simplified();
    if (text.isEmpty())
        return u"Not readable as YAML."_s;
    return u"Not readable as YAML: %1."_s.arg(text);
}

std::optional<Mistake> listen(const QByteArray &bytes, Limits limits, TreeBuilder &builder)
{
    std::istringstream stream(bytes.toStdString());
    try {
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder) && !builder.hasFailed())
            return Mistake{{1, 1}, u"The file is empty."_s};
        TreeBuilder second(bytes, limits);
        if (!builder.hasFailed() && parser.HandleNextDocument(second))
            return Mistake{second.takeRoot().at, u"Only one YAML document a file is read."_s};
    } catch (const YAML::DeepRecursion &error) {
        return Mistake{builder.position(error.mark),
            u"Nested deeper than %1 levels: flatten it."_s.arg(limits.depth)};
    } catch (const YAML::Exception &error) {
        if (!builder.hasFailed())
            return Mistake{builder.position(error.mark), parserSentence(error.msg)};
    }
    if (builder.hasFailed())
        return Mistake{builder.problemAt(), builder.problem()};
    return {};
}

} // namespace

std::expected<YamlNode, Mistake> parse(const QByteArray &bytes, Limits limits)
{
    if (auto bad = findBadBytes(bytes, limits))
        return std::unexpected(*bad);
    TreeBuilder builder(bytes, limits);
    if (auto mistake = listen(bytes, limits, builder))
        return std::unexpected(*mistake);
    return builder.takeRoot();
}

} // namespace breakglass::yaml
