// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#include "domain/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace breakglass {

QString Error::sentence() const
{
    QStringList parts{what, still, remedy};
    parts.removeAll(QString());
    return parts.join(u' ');
}

std::unexpected<Error> failure(ErrorKind kind, QString what, QString still, QString remedy)
{
    return std::unexpected(Error{kind, std::move(what), std::move(still), std::move(remedy)});
}

} // namespace breakglass
