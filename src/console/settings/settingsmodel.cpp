// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "console/settings/settingsmodel.h"

#include "console/console.h"
#include "console/sentences/sentences.h"
#include "io/files.h"

#include <cmath>
#include <QCoreApplication>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace breakglass::console {

namespace {

const QStringList themes{u"dark"_s, u"light"_s, u"contrast"_s};
const QStringList languages{QString(), u"en"_s, u"de"_s};
const QList<int> percentages{100, 125, 150, 175, 200};
// As Tone.Kind.
constexpr int toneQuiet = 1;
constexpr int toneOk = 3;
constexpr int toneCaution = 4;

} // namespace

SettingsModel::SettingsModel(ShellModel &shell, Console &console)
    : PlaceModel(shell), m_console(console)
{
    connect(m_console.preferences(), &Preferences::changed, this, &SettingsModel::chosen);
    connect(m_console.preferences(), &Preferences::notKept, this, [this](const QString &why) {
        this->shell().notify(
            {ErrorKind::Invalid, why, tr("It holds until the console is closed.")});
    });
}

SettingsModel::~SettingsModel() = default;

void SettingsModel::attached()
{
    QMap<QString, io::CredentialSource> sources;
    const Workspace &workspace = session().workspace();
    for (auto it = workspace.credentials.begin(); it != workspace.credentials.end(); ++it)
        sources.insert(it.key(), io::credentialSource(it.value(), workspace.path));
    m_secrets = std::make_shared<io::Secrets>(std::move(sources));
    m_decisions.setRows(decisionRows(workspace));
    m_parts.setRows(partRows());
    showCredentials();
    Q_EMIT chosen();
    Q_EMIT changed();
}

void SettingsModel::showCredentials()
{
    QList<CredentialRow> rows;
    for (const QString &name : session().workspace().credentials.keys())
        rows.append({name, m_secrets->describe(name), tr("Not looked at"), toneQuiet});
    m_credentials.setRows(std::move(rows));
}

QCoro::Task<> SettingsModel::checkEach()
{
    const QPointer<QObject> scope = sessionScope();
    const std::shared_ptr<io::Secrets> secrets = m_secrets;
    for (int row = 0; row < m_credentials.rows().size(); ++row) {
        CredentialRow shown = m_credentials.rows().at(row);
        // Read and wiped at once: only whether it worked is kept.
        const auto secret = co_await secrets->resolve(shown.name);
        if (!scope)
            co_return;
        shown.state = secret ? tr("Can be read") : secret.error().what;
        shown.tone = secret ? toneOk : toneCaution;
        m_credentials.setRow(row, shown);
    }
}

void SettingsModel::checkCredentials()
{
    if (hasSession())
        checkEach();
}

int SettingsModel::theme() const
{
    return int(themes.indexOf(m_console.preferences()->theme()));
}

void SettingsModel::setTheme(int theme)
{
    m_console.preferences()->setTheme(themes.value(theme));
}

QStringList SettingsModel::scales() const
{
    QStringList texts;
    for (const int percentage : percentages)
        texts.append(tr("%1 %").arg(percentage));
    return texts;
}

int SettingsModel::scale() const
{
    return int(percentages.indexOf(int(std::lround(m_console.preferences()->scale() * 100))));
}

void SettingsModel::setScale(int scale)
{
    m_console.preferences()->setScale(percentages.value(scale, 100) / 100.0);
}

QString SettingsModel::scaleText() const
{
    return tr("%1 %").arg(std::lround(m_console.preferences()->scale() * 100));
}

int SettingsModel::language() const
{
    return std::max(0, int(languages.indexOf(m_console.preferences()->language())));
}

void SettingsModel::setLanguage(int language)
{
    m_console.preferences()->setLanguage(languages.value(language));
}

bool SettingsModel::isMotionReduced() const
{
    return m_console.preferences()->isMotionReduced();
}

void SettingsModel::reduceMotion(bool reduced)
{
    m_console.preferences()->reduceMotion(reduced);
}

bool SettingsModel::pressesTwice() const
{
    return m_console.preferences()->confirmsByTyping();
}

void SettingsModel::pressTwice(bool twice)
{
    if (hasSession() && twice != pressesTwice())
        choosePressTwice(twice);
}

QCoro::Task<> SettingsModel::choosePressTwice(bool twice)
{
    const QPointer<QObject> scope = sessionScope();
    const QString method = twice ? u"typed-twice"_s : u"held"_s;
    const auto written = co_await session().desk().chooseConfirmation(method);
    if (!scope)
        co_return;
    if (written)
        m_console.preferences()->confirmByTyping(twice);
    else
        shell().notify(written.error());
    Q_EMIT chosen();
}

QString SettingsModel::workspaceFolder() const
{
    return hasSession() && shell().isConnected() ? session().workspace().path : QString();
}

bool SettingsModel::isReadOnly() const
{
    return hasSession() && session().workspace().readOnly;
}

bool SettingsModel::isVisiting() const
{
    return m_console.isVisiting();
}

QString SettingsModel::contact() const
{
    if (!hasSession())
        return {};
    for (const Person &person : session().workspace().people) {
        if (person.name == shell().person())
            return person.contact;
    }
    return {};
}

QString SettingsModel::version() const
{
    return QCoreApplication::applicationVersion();
}

QString SettingsModel::recordPath() const
{
    return hasSession() ? session().record().path() : QString();
}

QString SettingsModel::licenceText(const QString &licence) const
{
    const auto text = io::readFile(u":/breakglass/licenses/%1.txt"_s.arg(licence));
    return text ? QString::fromUtf8(*text) : translated(text.error());
}

void SettingsModel::comeBack()
{
    m_console.comeBack();
    shell().open(u"overview"_s);
}

} // namespace breakglass::console
