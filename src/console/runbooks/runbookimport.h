// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/rowmodel.h"
#include "console/runbooks/runbookrows.h"
#include "console/runbooks/shelf.h"

#include <QCoroTask>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

/// A file or folder that may be chosen.
struct ImportChoice
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(bool folder MEMBER folder FINAL)
public:
    QString name;
    bool folder = false;
    friend bool operator==(const ImportChoice &, const ImportChoice &) = default;
};

/// How many of a thing were recognised.
struct ImportFact
{
    Q_GADGET
    Q_PROPERTY(QString icon MEMBER icon FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
public:
    QString icon;
    QString label;
    QString value;
    friend bool operator==(const ImportFact &, const ImportFact &) = default;
};

/// The import of a Markdown file: choose, read, look at what was recognised, keep a copy. Nothing is written before
/// the last of these, and nothing is ever overwritten.
class RunbookImport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by RunbooksModel")
    Q_PROPERTY(bool active READ isActive NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(bool reviewing READ isReviewing NOTIFY changed FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(QString error READ error NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString target READ target NOTIFY changed FINAL)
    Q_PROPERTY(QString why READ why NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *choices READ choices CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *facts READ facts CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *problems READ problems CONSTANT FINAL)
public:
    [[nodiscard]] bool isActive() const { return m_isActive; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// A file was read and waits for the decision.
    [[nodiscard]] bool isReviewing() const { return m_reading.has_value(); }
    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path);
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] QString title() const;
    /// Where the copy goes, whole.
    [[nodiscard]] QString target() const;
    /// Why it goes there.
    [[nodiscard]] QString why() const;
    [[nodiscard]] RowModel *choices() { return &m_choices; }
    [[nodiscard]] RowModel *facts() { return &m_facts; }
    [[nodiscard]] RowModel *problems() { return &m_problems; }

    /// `known`: ids that are taken.
    void begin(const Workspace &workspace, const QString &ownFolder, const QStringList &known);
    Q_INVOKABLE void cancel();
    /// Enters a folder of the choices, or reads a file.
    Q_INVOKABLE void choose(int row);
    /// Reads the file of the path.
    Q_INVOKABLE void read();
    /// Back to the choice of a file.
    Q_INVOKABLE void chooseAgain();
    Q_INVOKABLE void save();

Q_SIGNALS:
    void changed();
    void pathChanged();
    void saved(const QString &runbook);

private:
    struct Reading
    {
        ShelfBook shelved;
        QByteArray text; ///< Repaired.
    };
    [[nodiscard]] static Expected<Reading> readAt(const QString &path);
    QCoro::Task<> listChoices();
    QCoro::Task<> readInBackground();
    QCoro::Task<> saveInBackground();
    void show(Reading reading);
    void refuse(const Error &error);
    [[nodiscard]] QString freeId() const;

    bool m_isActive = false;
    bool m_isBusy = false;
    bool m_isPractice = false;
    QString m_path;
    QString m_error;
    QString m_workspaceFolder; ///< Of the workspace's runbooks.
    QString m_ownFolder;
    QString m_folder; ///< Where the copy goes.
    QStringList m_known;
    std::optional<Reading> m_reading;
    Rows<ImportChoice> m_choices;
    Rows<ImportFact> m_facts;
    Rows<ProblemRow> m_problems;
};

} // namespace breakglass::console
