// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/firstrun/clusterdoor.h"
#include "console/firstrun/clusterrows.h"
#include "console/rowmodel.h"
#include "workspace/clusterdraft.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>
#include <stop_token>

namespace breakglass::console {

class Console;

/// The way from a kubeconfig to a workspace: its contexts, what one of them is found to run once the operator asks for
/// a look, and what of it is to be watched.
class ClusterModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by ConnectModel")
    Q_PROPERTY(breakglass::console::RowModel *contexts READ contexts CONSTANT FINAL)
    Q_PROPERTY(int context READ context WRITE choose NOTIFY changed FINAL)
    Q_PROPERTY(QString contextText READ contextText NOTIFY changed FINAL)
    Q_PROPERTY(QString plugin READ plugin NOTIFY changed FINAL)
    Q_PROPERTY(bool pluginAllowed READ isPluginAllowed WRITE allowPlugin NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString cannotLook READ cannotLook NOTIFY changed FINAL)
    Q_PROPERTY(bool looking READ isLooking NOTIFY changed FINAL)
    Q_PROPERTY(bool found READ hasFound NOTIFY foundChanged FINAL)
    Q_PROPERTY(breakglass::console::RowModel *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY changed FINAL)
    Q_PROPERTY(bool systemShown READ isSystemShown WRITE showSystem NOTIFY changed FINAL)
    Q_PROPERTY(QString count READ count NOTIFY changed FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY foundChanged FINAL)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed FINAL)
    Q_PROPERTY(QString folder READ folder WRITE setFolder NOTIFY changed FINAL)
    Q_PROPERTY(QString missing READ missing NOTIFY changed FINAL)
public:
    explicit ClusterModel(Console &console);
    ~ClusterModel() override;

    /// Without one, nothing can be looked at.
    void setDoor(ClusterDoor door) { m_door = std::move(door); }
    [[nodiscard]] RowModel *contexts() { return &m_contexts; }
    [[nodiscard]] const QList<ContextRow> &contextRows() const { return m_contexts.rows(); }
    [[nodiscard]] int context() const { return m_context; }
    void choose(int row);
    /// "prod-eu, https://10.0.0.1:6443"
    [[nodiscard]] QString contextText() const;
    /// The program that the context starts for a token, by its absolute path where it is installed; or empty.
    [[nodiscard]] QString plugin() const;
    [[nodiscard]] bool isPluginAllowed() const { return m_isPluginAllowed; }
    void allowPlugin(bool allowed);
    /// Why there are no contexts, or why the look failed; or empty.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// Why the chosen context can't be looked at yet, or empty.
    [[nodiscard]] QString cannotLook() const;
    [[nodiscard]] bool isLooking() const { return m_stopping.stop_possible(); }
    [[nodiscard]] bool hasFound() const { return m_hasFound; }
    /// What was found, as far as the filter lets it through.
    [[nodiscard]] RowModel *rows() { return &m_rows; }
    [[nodiscard]] const QList<FoundRow> &foundRows() const { return m_rows.rows(); }
    [[nodiscard]] const QString &filter() const { return m_filter; }
    void setFilter(const QString &filter);
    [[nodiscard]] bool isSystemShown() const { return m_isSystemShown; }
    void showSystem(bool shown);
    /// "12 of 40 ticked"
    [[nodiscard]] QString count() const;
    /// What could not be seen, a sentence each.
    [[nodiscard]] QStringList notes() const;
    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] QString folder() const;
    void setFolder(const QString &folder);
    /// Why no workspace can be written of it yet, or empty.
    [[nodiscard]] QString missing() const;
    [[nodiscard]] workspace::ClusterDraft draft() const;

    /// Reads the contexts, unless that was done since `forget`.
    Q_INVOKABLE void enter();
    /// Looks at the chosen context; nothing is asked of any cluster before.
    Q_INVOKABLE void look();
    /// Ends a look that goes on.
    Q_INVOKABLE void stop();
    /// Back to the contexts.
    Q_INVOKABLE void leave();
    Q_INVOKABLE void toggle(int row);
    /// All that the filter lets through.
    Q_INVOKABLE void tickAll(bool ticked);
    /// A look that goes on ends, and the files are read again at the next `enter`.
    void forget();
    Q_INVOKABLE void readAgain();

Q_SIGNALS:
    void changed();
    void foundChanged();
    /// Reading the contexts or a look has ended, whichever way. Comes before what is shown changes: who has the focus
    /// then may be gone afterwards.
    void ended();

private:
    [[nodiscard]] QString refusal() const;
    [[nodiscard]] const ContextRow *chosen() const;
    void seeContexts(const Expected<QList<ContextRow>> &read);
    void seeFound(const Expected<kubeapi::Discovery> &found);
    void fill();
    [[nodiscard]] bool isShown(const kubeapi::Candidate &one) const;
    [[nodiscard]] FoundRow rowOf(int candidate) const;

    Console &m_console;
    ClusterDoor m_door;
    Rows<ContextRow> m_contexts;
    Rows<FoundRow> m_rows;
    int m_context = 0;
    bool m_isPluginAllowed = false;
    QString m_problem;
    bool m_isEntered = false;
    std::stop_source m_stopping{std::nostopstate}; ///< Of the look that goes on.
    kubeapi::Discovery m_found;
    bool m_hasFound = false;
    QList<bool> m_ticks; ///< Of each candidate.
    QString m_filter;
    bool m_isSystemShown = false;
    QString m_name;
    QString m_folder; ///< Empty: proposed from the name.
};

} // namespace breakglass::console
