// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/workspace.h"

#include <QList>
#include <QMetaType>
#include <QString>

namespace breakglass::console {

/// What the workspace has decided, and where it says so.
struct DecisionRow
{
    Q_GADGET
    Q_PROPERTY(QString group MEMBER group FINAL)
    Q_PROPERTY(QString title MEMBER title FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString where MEMBER where FINAL)
public:
    QString group; ///< "Escalation", "Service levels", "Gates", "Messages"
    QString title; ///< "Level 2 after 15 min"
    QString value; ///< "Team lead, release manager"
    QString where; ///< "breakglass.yaml:121", or that it is the standard.
    friend bool operator==(const DecisionRow &, const DecisionRow &) = default;
};

/// A name of the workspace that stands for a secret; never the secret.
struct CredentialRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString source MEMBER source FINAL)
    Q_PROPERTY(QString state MEMBER state FINAL)
    Q_PROPERTY(int tone MEMBER tone FINAL)
public:
    QString name;
    QString source; ///< "environment variable PROD_TOKEN"
    QString state;  ///< "Can be read", why it can't, or that nobody has looked.
    int tone = 1;   ///< As Tone.Kind.
    friend bool operator==(const CredentialRow &, const CredentialRow &) = default;
};

/// A part that comes with Breakglass, and under which licence.
struct PartRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString use MEMBER use FINAL)
    Q_PROPERTY(QString licence MEMBER licence FINAL)
public:
    QString name;
    QString use;
    QString licence; ///< Name of its text: "ISC".
    friend bool operator==(const PartRow &, const PartRow &) = default;
};

[[nodiscard]] QList<DecisionRow> decisionRows(const Workspace &workspace);
[[nodiscard]] QList<PartRow> partRows();

} // namespace breakglass::console
