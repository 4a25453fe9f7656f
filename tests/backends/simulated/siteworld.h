// SPDX-FileCopyrightText: 2026 The Breakglass authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// A site of two releases; `words` is what its system says.
inline QByteArray siteWorld(const QByteArray &words)
{
    return R"({"name": "site", "seed": 7, "system": {"name": "Actions", "revisionWord": "release",
        "actions": ["rollback", "set-configuration"], )" +
           words + R"(},
        "targets": [{"service": "site", "environment": "production", "replicas": 2,
          "health": {"error_rate": 0.2, "latency_p95": 100, "request_rate": 900},
          "configuration": ["origin: {{origin}}", "image: {{image}}"],
          "revisions": [
           {"id": "12", "artifact": "bbbbbbbb", "change": "B", "deployedAt": "2h",
            "fault": "configuration", "health": {"error_rate": 30}, "values": {"origin": "new"}},
           {"id": "11", "artifact": "aaaaaaaa", "change": "A", "deployedAt": "3d",
            "values": {"origin": "old"}}]}]})";
}

inline const QByteArray siteWords = R"("instances": "edges", "words": {
    "rollback": {"title": "Any way", "command": "send {{artifact}}"},
    "good/rollback": {"title": "Publish {{artifact}} again", "note": "Becomes {{next}}",
        "command": "run -f commit={{artifact}} -f reason=\"{{reason}}\"{{incident}}",
        "undo": "run -f commit={{back.artifact}}", "undoNote": "Back to {{back}}",
        "prints": "Run of {{artifact}} completed"}},
   "extra": [
    {"strategies": ["good"], "id": "backup", "title": "Back up", "command": "backup {{service}}",
     "takes": "40s", "prints": "saved"},
    {"strategies": ["good"], "id": "check", "place": "after", "title": "Check",
     "command": "check"}])";
