// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/hardening.h"

#include <QByteArray>
#include <QtEnvironmentVariables>

#include <array>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

namespace breakglass::app {

namespace {

constexpr std::array refusedPrefixes{"QML_", "QML2_", "QV4_", "QMLSCENE_"};
constexpr std::array refusedNames{
    "QT_PLUGIN_PATH", "QT_LOGGING_RULES", "QT_LOGGING_CONF", "SSLKEYLOGFILE", "QSG_INFO"};

bool isRefused(const char *name)
{
    const auto begins = [name](const char *prefix) {
        return qstrncmp(name, prefix, std::strlen(prefix)) == 0;
    };
    const auto equals = [name](const char *other) { return qstrcmp(name, other) == 0; };
    return std::ranges::any_of(refusedPrefixes, begins) ||
           std::ranges::any_of(refusedNames, equals);
}

void scrubEnvironment()
{
    std::vector<QByteArray> refused;
    for (char **variable = environ; *variable; ++variable) {
        const QByteArray name = QByteArray(*variable).split('=').first();
        if (isRefused(name.constData()))
            refused.push_back(name);
    }
    for (const QByteArray &name : refused)
        qunsetenv(name.constData());
}

} // namespace

void hardenProcess()
{
    scrubEnvironment();
    constexpr rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

} // namespace breakglass::app
