// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fakecluster/apierror.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace breakglass::fakecluster {

/// "app=shop,tier in (web,api),!canary": which labels an object must have.
class LabelSelector
{
public:
    [[nodiscard]] static Answered<LabelSelector> parse(const QString &text);
    /// From `spec.selector` of a workload: matchLabels and matchExpressions.
    [[nodiscard]] static LabelSelector of(const QJsonObject &selector);
    [[nodiscard]] bool matches(const QJsonObject &object) const;
    [[nodiscard]] bool matchesLabels(const QJsonObject &labels) const;
    [[nodiscard]] QString text() const;

private:
    enum class Operator { In, NotIn, Exists, Absent };
    struct Requirement
    {
        QString key;
        Operator op = Operator::Exists;
        QStringList values;
    };
    [[nodiscard]] static bool holds(const Requirement &one, const QJsonObject &labels);
    QList<Requirement> m_requirements;
};

/// "metadata.name=shop,status.phase!=Running".
class FieldSelector
{
public:
    [[nodiscard]] static Answered<FieldSelector> parse(
        const QString &text, const ResourceType &type);
    [[nodiscard]] bool matches(const QJsonObject &object) const;
    /// The name that it asks for, if it asks for one.
    [[nodiscard]] QString exactName() const;

private:
    struct Term
    {
        QString field;
        QString value;
        bool isEqual = true;
    };
    QList<Term> m_terms;
};

} // namespace breakglass::fakecluster
