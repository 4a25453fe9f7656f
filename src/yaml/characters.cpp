// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

#include "yaml/characters.h"

#include <QList>

using namespace Qt::StringLiterals;

namespace breakglass::yaml {

std::optional<int> firstInvalidLine(const QByteArray &bytes)
{
    int number = 1;
    for (const QByteArray &line : bytes.split('\n')) {
        if (!QByteArrayView(line).isValidUtf8())
            return number;
        ++number;
    }
    return {};
}

bool isHiddenControl(char32_t character)
{
    if (character == U'\t' || character == U'\n' || character == U'\r')
        return false;
    return character < 0x20 || (character >= 0x7F && character <= 0x9F) || character == 0x061C ||
           character == 0x200B || character == 0x200E || character == 0x200F ||
           (character >= 0x2028 && character <= 0x202E) || character == 0x2060 ||
           (character >= 0x2066 && character <= 0x2069) || character == 0xFEFF;
}

QString codePointName(char32_t character)
{
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
}

} // namespace breakglass::yaml
