// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/firstrun/clustermodel.h"
#include "console/firstrun/shelf.h"
#include "console/rowmodel.h"
#include "workspace/draft.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

class Console;

/// A folder below the one in the path field.
struct FolderRow
{
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name FINAL)
    Q_PROPERTY(QString path MEMBER path FINAL)
    Q_PROPERTY(bool workspace MEMBER isWorkspace FINAL)
public:
    QString name;
    QString path;
    bool isWorkspace = false; ///< It holds a breakglass.yaml.
    friend bool operator==(const FolderRow &, const FolderRow &) = default;
};

/// Opens an existing workspace, or writes a new one from a few answers. What is wrong with it is said in full.
class ConnectModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by FirstRunModel")
    Q_PROPERTY(breakglass::console::RowModel *known READ known CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::ClusterModel *cluster READ cluster CONSTANT FINAL)
    Q_PROPERTY(QString path READ path WRITE setPath NOTIFY pathChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *folders READ folders CONSTANT FINAL)
    Q_PROPERTY(bool pathIsWorkspace READ isPathWorkspace NOTIFY looked FINAL)
    Q_PROPERTY(QStringList problems READ problems NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed FINAL)
    Q_PROPERTY(QString present READ present NOTIFY changed FINAL)
    Q_PROPERTY(QString name MEMBER m_name NOTIFY answered FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY answered FINAL)
    Q_PROPERTY(QString service MEMBER m_service NOTIFY answered FINAL)
    Q_PROPERTY(QString environment MEMBER m_environment NOTIFY answered FINAL)
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY answered FINAL)
    Q_PROPERTY(int means MEMBER m_means NOTIFY answered FINAL)
    Q_PROPERTY(QString address MEMBER m_address NOTIFY answered FINAL)
    Q_PROPERTY(QString history MEMBER m_history NOTIFY answered FINAL)
    Q_PROPERTY(QString observe MEMBER m_observe NOTIFY answered FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY answered FINAL)
public:
    explicit ConnectModel(Console &console);

    /// What the list shows beside the folders that were open before.
    void offer(const QList<WorkspaceRow> &bundled);
    /// Recent and bundled workspaces.
    [[nodiscard]] RowModel *known() { return &m_known; }
    [[nodiscard]] const QList<WorkspaceRow> &knownRows() const { return m_known.rows(); }
    /// The way from a cluster to a workspace.
    [[nodiscard]] ClusterModel *cluster() { return &m_cluster; }
    [[nodiscard]] const QString &path() const { return m_path; }
    void setPath(const QString &path);
    /// What lies in the folder of the path field.
    [[nodiscard]] RowModel *folders() { return &m_folders; }
    [[nodiscard]] bool isPathWorkspace() const { return m_pathIsWorkspace; }
    /// Everything that is wrong with what was to be opened, with file and line.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Folder of the workspace that is open, or empty.
    [[nodiscard]] QString present() const;
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    /// Why the new workspace can't be written yet, or empty.
    [[nodiscard]] QString missing() const;

    /// Forgets earlier problems and looks at the folders anew.
    Q_INVOKABLE void begin();
    /// Another way is chosen: what was wrong with the last one is of no interest there.
    Q_INVOKABLE void forgetProblems();
    Q_INVOKABLE void openFolder(const QString &path);
    Q_INVOKABLE void goUp();
    Q_INVOKABLE void writeNew();
    /// Writes and opens what was ticked in a cluster.
    Q_INVOKABLE void writeFound();
    /// The dialog is closed: what goes on in it ends.
    Q_INVOKABLE void end() { m_cluster.forget(); }
    /// Closes the workspace; nothing is connected then.
    Q_INVOKABLE void disconnectAll();

Q_SIGNALS:
    void pathChanged();
    void looked();
    void changed();
    void answered();
    /// A workspace is open now.
    void opened();

private:
    [[nodiscard]] workspace::Draft draft() const;
    void look();
    void open(QCoro::Task<Expected<workspace::Loaded>> written, const QString &folder);
    void seeLoaded(const QString &folder, const workspace::Loaded &loaded);
    void fail(const QStringList &problems);

    Console &m_console;
    Rows<WorkspaceRow> m_known;
    Rows<FolderRow> m_folders;
    ClusterModel m_cluster;
    QString m_path;
    bool m_pathIsWorkspace = false;
    QStringList m_problems;
    bool m_busy = false;
    QString m_name;
    QString m_folder; ///< Empty: proposed from the name.
    QString m_service;
    QString m_environment = QStringLiteral("production");
    int m_kind = 0;
    int m_means = 0;
    QString m_address;
    QString m_history;
    QString m_observe;
};

} // namespace breakglass::console
