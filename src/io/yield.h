// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <QObject>

namespace breakglass::io {

/// Goes on with long work once the event loop has seen to what waits beside it: keys, frames, sockets. (A queued call
/// does not: what is queued while queued calls are made is called before the loop goes round.) In the thread of the
/// interface; not when `context` is gone.
void afterOthers(QObject *context, std::function<void()> then);

} // namespace breakglass::io
