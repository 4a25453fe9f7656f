// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"
#include "console/rowmodel.h"
#include "console/settings/settingsrows.h"
#include "io/secrets.h"

#include <memory>

namespace breakglass::console {

class Console;

/// What the person at the console can choose, and what the workspace has decided.
class SettingsModel final : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
    Q_PROPERTY(int theme READ theme WRITE setTheme NOTIFY chosen FINAL)
    Q_PROPERTY(QStringList scales READ scales CONSTANT FINAL)
    Q_PROPERTY(int scale READ scale WRITE setScale NOTIFY chosen FINAL)
    Q_PROPERTY(QString scaleText READ scaleText NOTIFY chosen FINAL)
    Q_PROPERTY(int language READ language WRITE setLanguage NOTIFY chosen FINAL)
    Q_PROPERTY(bool reducedMotion READ isMotionReduced WRITE reduceMotion NOTIFY chosen FINAL)
    Q_PROPERTY(bool pressesTwice READ pressesTwice WRITE pressTwice NOTIFY chosen FINAL)
    Q_PROPERTY(QString workspaceFolder READ workspaceFolder NOTIFY changed FINAL)
    Q_PROPERTY(bool readOnly READ isReadOnly NOTIFY changed FINAL)
    Q_PROPERTY(bool visiting READ isVisiting NOTIFY changed FINAL)
    Q_PROPERTY(QString contact READ contact NOTIFY changed FINAL)
    Q_PROPERTY(breakglass::console::RowModel *decisions READ decisions CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *credentials READ credentials CONSTANT FINAL)
    Q_PROPERTY(breakglass::console::RowModel *parts READ parts CONSTANT FINAL)
    Q_PROPERTY(QString version READ version CONSTANT FINAL)
    Q_PROPERTY(QString recordPath READ recordPath NOTIFY changed FINAL)
public:
    SettingsModel(ShellModel &shell, Console &console);
    ~SettingsModel() override;

    /// 0: dark, 1: light, 2: high contrast.
    [[nodiscard]] int theme() const;
    void setTheme(int theme);
    /// "100 %", "125 %"...
    [[nodiscard]] QStringList scales() const;
    /// Number of the scale in `scales`; -1: one between them.
    [[nodiscard]] int scale() const;
    void setScale(int scale);
    [[nodiscard]] QString scaleText() const;
    /// 0: the system's, 1: English, 2: German.
    [[nodiscard]] int language() const;
    void setLanguage(int language);
    [[nodiscard]] bool isMotionReduced() const;
    void reduceMotion(bool reduced);
    [[nodiscard]] bool pressesTwice() const;
    /// Written to the record before it holds.
    void pressTwice(bool twice);
    [[nodiscard]] QString workspaceFolder() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isVisiting() const;
    /// Where the workspace says the person is reached.
    [[nodiscard]] QString contact() const;
    [[nodiscard]] RowModel *decisions() { return &m_decisions; }
    [[nodiscard]] RowModel *credentials() { return &m_credentials; }
    [[nodiscard]] const QList<CredentialRow> &credentialRows() const
    {
        return m_credentials.rows();
    }
    [[nodiscard]] RowModel *parts() { return &m_parts; }
    [[nodiscard]] QString version() const;
    [[nodiscard]] QString recordPath() const;

    /// Reads every credential once and forgets it, to say whether it can be read.
    Q_INVOKABLE void checkCredentials();
    /// Text of a licence.
    Q_INVOKABLE QString licenceText(const QString &licence) const;
    Q_INVOKABLE void comeBack();

Q_SIGNALS:
    void chosen();
    void changed();

protected:
    void attached() override;

private:
    void showCredentials();
    QCoro::Task<> checkEach();
    QCoro::Task<> choosePressTwice(bool twice);

    Console &m_console;
    std::shared_ptr<io::Secrets> m_secrets;
    Rows<DecisionRow> m_decisions;
    Rows<CredentialRow> m_credentials;
    Rows<PartRow> m_parts;
};

} // namespace breakglass::console
