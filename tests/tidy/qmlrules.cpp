// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "source.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

// Rules about QML.
namespace tidy {

namespace {

Complaints componentsAreBound(const Source &source)
{
    if (!source.isQml() || source.lines.contains(u"pragma ComponentBehavior: Bound"_s))
        return {};
    return {complaint(source, 0, u"pragma ComponentBehavior: Bound is missing"_s)};
}

Complaints propertiesAreTyped(const Source &source)
{
    return source.isQml() ? forbid(source, u"\\bproperty\\s+var\\b"_s, u"an untyped property"_s)
                          : Complaints{};
}

Complaints functionsAreTyped(const Source &source)
{
    if (!source.isQml())
        return {};
    static const QRegularExpression function(u"^\\s*function\\s+\\w+\\s*\\(([^)]*)\\)(.*)$"_s);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const auto match = function.match(source.lines.at(i));
        if (!match.hasMatch())
            continue;
        const QStringList parameters = match.captured(1).split(u',', Qt::SkipEmptyParts);
        const auto isTyped = [](const QString &parameter) { return parameter.contains(u':'); };
        if (!std::ranges::all_of(parameters, isTyped) ||
            !match.captured(2).trimmed().startsWith(u':'))
            complaints.append(complaint(source, i, u"a function without types"_s));
    }
    return complaints;
}

Complaints functionsAreShort(const Source &source)
{
    if (!source.isQml())
        return {};
    static const QRegularExpression opening(
        u"^(\\s*)(function\\s.*|on[A-Z]\\w*:\\s*(\\w+\\s*=>\\s*)?)\\{$"_s);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const auto match = opening.match(source.lines.at(i));
        // The rows of a test's table are no script.
        if (!match.hasMatch() || match.captured(2).contains(u"_data("))
            continue;
        const qsizetype end = source.lines.indexOf(match.captured(1) + u'}', i);
        if (end - i - 1 > 20)
            complaints.append(complaint(source, i, u"more than 20 lines of script"_s));
    }
    return complaints;
}

Complaints coloursComeFromTheme(const Source &source)
{
    if (!source.isQml() || source.isBelow("qml/theme") || source.isBelow("tests"))
        return {};
    static const QRegularExpression colour(u"\"#[0-9A-Fa-f]{3,8}\""_s);
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (colour.match(source.lines.at(i)).hasMatch())
            complaints.append(complaint(source, i, u"a colour outside qml/theme"_s));
    }
    return complaints;
}

// SAFETY.md, findings 3 to 5: Qt's own text items interpret markup, fetch images and can crash.
Complaints textIsPlain(const Source &source)
{
    static const QStringList wrappers{u"BgText.qml"_s};
    if (!source.isQml() || source.isBelow("tests") || wrappers.contains(source.name()))
        return {};
    return forbid(source,
        u"^\\s*(\\w+:\\s*)?(T\\.)?(Text|Label|ItemDelegate|MenuItem|TabButton|ToolButton|"
        u"RoundButton|"
        "CheckBox|RadioButton|Switch|GroupBox|ComboBox|ToolTip|CheckDelegate|RadioDelegate|"
        "SwitchDelegate|SwipeDelegate|MenuBarItem)\\s*\\{|\\bToolTip\\.text\\b"
        "|Text(Edit)?\\.(AutoText|RichText|StyledText|MarkdownText)"_s,
        u"outside text may only go through BgText"_s);
}

Complaints nothingIsEvaluated(const Source &source)
{
    if (!source.isQml())
        return {};
    return forbid(source,
        u"\\beval\\s*\\(|createQmlObject|XMLHttpRequest|openUrlExternally|\\bconsole\\.log\\b"
        "|VectorImage|ShaderEffect|MultiEffect"_s,
        u"not in this house"_s);
}

// In a binding the id wins: a name that is read out would be the address of an item. An alias to the item of its own
// name means it.
Complaints idsTakeNoPropertysName(const Source &source)
{
    if (!source.isQml())
        return {};
    static const QRegularExpression property(u"\\bproperty\\s+[\\w.<>]+\\s+(\\w+)"_s);
    static const QRegularExpression id(u"^\\s*id:\\s*(\\w+)$"_s);
    QSet<QString> properties;
    for (const QString &line : source.lines) {
        const auto match = property.match(line);
        if (match.hasMatch() && !line.contains(u"property alias "))
            properties.insert(match.captured(1));
    }
    Complaints complaints;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (properties.contains(id.match(source.lines.at(i)).captured(1)))
            complaints.append(complaint(source, i, u"an id with the name of a property"_s));
    }
    return complaints;
}

Complaints placesStayApart(const Source &source)
{
    if (!source.isQml() || source.isBelow("qml/shell") || source.isBelow("tests"))
        return {};
    Complaints complaints = forbid(
        source, u"^import\\s+Breakglass\\.(Places|Shell)"_s, u"a place that imports a place"_s);
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        if (source.lines.at(i).startsWith(u"import \""))
            complaints.append(complaint(source, i, u"an import by path"_s));
    }
    return complaints;
}

} // namespace

QList<Rule> qmlRules()
{
    const QStringList longHandler = QStringList{u"    onClicked: {"_s} +
                                    QStringList(21, u"        f();"_s) + QStringList{u"    }"_s};
    return {
        {u"components are bound"_s, componentsAreBound, {u"qml/a/A.qml"_s, {u"Item {}"_s}}},
        {u"properties are typed"_s, propertiesAreTyped,
            {u"qml/a/A.qml"_s, {u"    property var x"_s}}},
        {u"functions are typed"_s, functionsAreTyped,
            {u"qml/a/A.qml"_s, {u"    function f(x) {"_s}}},
        {u"script stays short"_s, functionsAreShort, {u"qml/a/A.qml"_s, longHandler}},
        {u"colours come from the theme"_s, coloursComeFromTheme,
            {u"qml/a/A.qml"_s, {u"    color: \"#FF0000\""_s}}},
        {u"outside text is plain"_s, textIsPlain, {u"qml/a/A.qml"_s, {u"    Label {"_s}}},
        {u"nothing is evaluated or fetched"_s, nothingIsEvaluated,
            {u"qml/a/A.qml"_s, {u"    x: eval(text)"_s}}},
        {u"an id takes no property's name"_s, idsTakeNoPropertysName,
            {u"qml/a/A.qml"_s, {u"    required property string time"_s, u"        id: time"_s}}},
        {u"places stay apart"_s, placesStayApart,
            {u"qml/a/A.qml"_s, {u"import Breakglass.Places.Plan"_s}}},
    };
}

} // namespace tidy
