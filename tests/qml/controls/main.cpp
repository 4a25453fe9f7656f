// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0

// Runs every tst_*.qml of this folder.
#include <QtQuickTest/quicktest.h>

QUICK_TEST_MAIN(controls)
