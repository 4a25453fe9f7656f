#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
"""Plays a rollback as an assistive technology does: it reads the tree of AT-SPI, presses what it finds by role and name,
types through the keyboard, and never looks at a pixel. In every place it looks for what has the focus and no name."""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

PATIENCE = 60.0
REASON = "Errors above the trigger since the deployment, the revision before was healthy."


class Missing(Exception):
    """Something that a person needs is not in the tree."""


def wait_for(what, found, patience=PATIENCE):
    """Asks until `found` answers with something; the bus tells nobody when an application is ready."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(0.1)
    raise Missing(what)


def children(node):
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def nodes(node):
    """All nodes below that are shown."""
    for child in children(node):
        try:
            states = child.get_state_set()
            if not states.contains(Atspi.StateType.VISIBLE):
                continue
            yield child
            yield from nodes(child)
        except gi.repository.GLib.Error:
            continue  # It went away while it was read.


def path(node):
    steps = []
    while node is not None and len(steps) < 6:
        steps.append(f"{node.get_role_name()} '{node.get_name()}'")
        node = node.get_parent()
    return " in ".join(steps)


class Console:
    def __init__(self, application):
        self.application = application
        self.nameless = set()

    def find(self, role, *words):
        def look():
            for node in nodes(self.application):
                if node.get_role_name() == role and all(w in node.get_name() for w in words):
                    return node
            return None

        return look

    def expect(self, role, *words, patience=PATIENCE):
        return wait_for(f"a {role} named {' '.join(words)}", self.find(role, *words), patience)

    def press(self, role, *words):
        node = self.expect(role, *words)
        action = node.get_action_iface()
        names = [action.get_action_name(i).lower() for i in range(action.get_n_actions())]
        for name in ("press", "toggle"):
            if name in names:
                action.do_action(names.index(name))
                return
        raise Missing(f"an action of {path(node)}, it has {names}")

    def survey(self, place):
        """What can have the focus has a name and a role that says what it is."""
        for node in nodes(self.application):
            try:
                states = node.get_state_set()
                if not states.contains(Atspi.StateType.FOCUSABLE):
                    continue
                if not node.get_name().strip() or node.get_role_name() in ("filler", "unknown"):
                    self.nameless.add(f"{place}: {path(node)}")
            except gi.repository.GLib.Error:
                continue


def key(name):
    """A key or a chord as xdotool would send it, through XTest."""
    subprocess.run(["xdotool", "key", name], check=True)


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "4", text], check=True)


def application_of(process):
    def look():
        if process.poll() is not None:
            raise Missing(f"the program, it ended with {process.returncode}")
        for child in children(Atspi.get_desktop(0)):
            if child.get_process_id() == process.pid and child.get_child_count() > 0:
                return child
        return None

    return wait_for("the program on the accessibility bus", look)


def roll_back(console):
    for place in ("Services", "Guide", "Plans", "Live", "Incident", "Runbooks", "Audit", "Settings", "Drills"):
        console.press("page tab", place)
        time.sleep(0.4)
        console.survey(place)
    console.press("button", "Start")
    console.press("page tab", "Overview")
    console.expect("button", "Unhealthy")
    console.survey("Overview, unhealthy")
    key("ctrl+i")
    console.expect("dialog", "Declare")
    console.survey("Declare")
    key("Return")
    console.press("page tab", "Guide")
    time.sleep(1)
    key("n")
    time.sleep(1)
    console.survey("Guide")
    for _ in range(2):
        key("1")
        time.sleep(1)
    key("ctrl+Return")
    console.press("button", "Confirm…")
    console.survey("Confirm")
    typed("ROLLBACK")
    key("Tab")
    typed(REASON)
    return console


def main():
    program, state, workspace = sys.argv[1:4]
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_ACCESSIBILITY="1")
    process = subprocess.Popen(
        [program, "--workspace", workspace, "--state", state, "--person", "Marta Kowalski"], env=environment
    )
    try:
        console = Console(application_of(process))
        roll_back(console)
    except Missing as missing:
        print(f"Missing: {missing}")
        return 1
    finally:
        process.terminate()
        process.wait(10)
    for line in sorted(console.nameless):
        print(f"Nameless: {line}")
    return 1 if console.nameless else 0


if __name__ == "__main__":
    sys.exit(main())
