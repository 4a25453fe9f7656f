// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/yamlnode.h"

namespace breakglass::yaml {

const YamlNode *YamlNode::child(const QString &name) const
{
    const auto found = std::ranges::find(children, name, &YamlNode::key);
    return kind != NodeKind::Map || found == children.cend() ? nullptr : &*found;
}

QString YamlNode::textOf(const QString &name) const
{
    const YamlNode *found = child(name);
    return found ? found->text : QString();
}

Position YamlNode::positionOf(const QString &name) const
{
    const YamlNode *found = child(name);
    return found ? found->at : at;
}

QStringList YamlNode::textsOf(const QString &name) const
{
    QStringList texts;
    for (const YamlNode &item : itemsOf(name))
        texts.append(item.text);
    return texts;
}

const std::vector<YamlNode> &YamlNode::itemsOf(const QString &name) const
{
    static const std::vector<YamlNode> nothing;
    const YamlNode *found = child(name);
    return found ? found->children : nothing;
}

} // namespace breakglass::yaml
