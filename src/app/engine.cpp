// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/engine.h"

#include <QQmlAbstractUrlInterceptor>
#include <QQmlError>

using namespace Qt::StringLiterals;

namespace breakglass::app {

/// QML is network transparent by default; here every address but the program's own is turned into nothing.
class Engine::LocalFilesOnly final : public QQmlAbstractUrlInterceptor
{
public:
    QUrl intercept(const QUrl &url, DataType) override
    {
        const QString scheme = url.scheme();
        // Qt's own modules (Controls, Layouts) are files of the distribution.
        const bool isLocal = scheme == u"qrc" || scheme == u"file" || scheme.isEmpty();
        return isLocal ? url : QUrl();
    }
};

Engine::Engine() : m_interceptor(std::make_unique<LocalFilesOnly>())
{
    m_engine.addUrlInterceptor(m_interceptor.get());
    connect(&m_engine, &QQmlEngine::warnings, this, [this](const QList<QQmlError> &errors) {
        for (const QQmlError &error : errors)
            m_warnings.append(error.toString());
    });
}

Engine::~Engine() = default;

} // namespace breakglass::app
