// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "console/placemodel.h"

#include <QtQml/qqmlregistration.h>

namespace breakglass::console {

class Console;

/// Drills to start, the one that runs, and the debrief of the last.
class DrillsModel : public PlaceModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by Console")
public:
    DrillsModel(ShellModel &shell, Console &console);

protected:
    void attached() override;

private:
    Console &m_console;
};

} // namespace breakglass::console
