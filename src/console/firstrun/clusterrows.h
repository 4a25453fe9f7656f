// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/error.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace breakglass::console {

/// A context of the kubeconfig. No secret of it is in here.
struct ContextRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString server MEMBER server FINAL)
    Q_PROPERTY(QString nameSpace MEMBER nameSpace FINAL)
    Q_PROPERTY(bool current MEMBER isCurrent FINAL)
public:
    QString name;
    QString server;
    QString nameSpace;
    bool isCurrent = false;
    QString plugin;  ///< What the kubeconfig calls the program that hands out a token, or empty.
    QString program; ///< The same by its absolute path; empty: it is not installed.
    friend bool operator==(const ContextRow &, const ContextRow &) = default;
};

/// The contexts of these files, the current one first, then by name. Reads files: for a worker.
[[nodiscard]] Expected<QList<ContextRow>> readContexts(const QStringList &files);

/// Something that a cluster was found to run.
struct FoundRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString kind MEMBER kind FINAL)
    Q_PROPERTY(QString nameSpace MEMBER nameSpace FINAL)
    Q_PROPERTY(QString note MEMBER note FINAL)
    Q_PROPERTY(bool ticked MEMBER isTicked FINAL)
public:
    QString name;
    QString kind; ///< "Deployment", "Release"
    QString nameSpace;
    QString note; ///< What is to be known before it is ticked, or empty.
    bool isTicked = false;
    int candidate = 0; ///< Which of Discovery::candidates it is.
    friend bool operator==(const FoundRow &, const FoundRow &) = default;
};

} // namespace breakglass::console
