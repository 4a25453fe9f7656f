// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "app/views.h"

using namespace Qt::StringLiterals;

namespace breakglass::app {

QString View::name() const
{
    const QString plain = u"%1x%2-%3"_s.arg(size.width()).arg(size.height()).arg(theme);
    return scale == 1 ? plain : u"%1-at-%2"_s.arg(plain).arg(qRound(scale * 100));
}

QList<View> allViews()
{
    const QSize smallest(1280, 720);
    const QSize reference(1440, 900);
    return {
        {reference, u"dark"_s},
        {reference, u"light"_s},
        {smallest, u"dark"_s},
        {smallest, u"light"_s},
        {reference, u"contrast"_s, 1, false},
        {{1920, 1080}, u"dark"_s, 1, false},
        {{2560, 1440}, u"dark"_s, 1, false},
        {{3840, 2160}, u"dark"_s, 1, false},
        {{1920, 1080}, u"dark"_s, 1.25, false},
        {{1920, 1080}, u"dark"_s, 1.5, false},
        {{2560, 1440}, u"dark"_s, 2, false},
    };
}

} // namespace breakglass::app
