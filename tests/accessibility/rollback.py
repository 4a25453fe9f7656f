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
PLACES = ["Services", "Guide", "Plans", "Live", "Incident", "Runbooks", "Audit", "Settings", "Drills"]
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
    """A key or a chord, through the X server as a keyboard sends it."""
    subprocess.run(["xdotool", "key", name], check=True)


def typed(text):
    subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)


def application_of(process):
    def look():
        if process.poll() is not None:
            raise Missing(f"the program, it ended with {process.returncode}")
        for child in children(Atspi.get_desktop(0)):
            if child.get_process_id() == process.pid and child.get_child_count() > 0:
                return child
        return None

    return wait_for("the program on the accessibility bus", look)


def visit_all(console):
    for place in PLACES:
        console.press("page tab", place)
        time.sleep(0.5)
        console.survey(place)


def declare(console):
    console.press("page tab", "Overview")
    console.expect("button", "production_us", "Unhealthy")
    console.survey("Overview, unhealthy")
    console.press("button", "Declare incident")
    console.expect("dialog", "Declare an incident")
    console.survey("Declare")
    key("Return")
    console.expect("panel", "INCIDENT-")


def decide(console):
    console.press("page tab", "Guide")
    console.press("button", "Go on to")
    for answer in ("The application is down", "A bad deployment"):
        console.press("button", answer)
        time.sleep(0.5)
    console.survey("Guide")
    console.press("button", "Plan this rollback")


def confirm(console):
    console.press("button", "Confirm…")
    hold = console.expect("button", "Hold")
    console.survey("Confirm")
    typed("ROLLBACK")
    key("Tab")
    typed(REASON)
    wait_for("a hold that is ready", lambda: "Type" not in hold.get_description())
    subprocess.run(["xdotool", "keydown", "ctrl+Return"], check=True)
    console.expect("button", "Pause")
    subprocess.run(["xdotool", "keyup", "ctrl+Return"], check=True)


def watch(console):
    console.survey("Live")
    console.expect("label", "Succeeded", patience=120)
    console.survey("Live, finished")
    console.press("page tab", "Overview")
    console.expect("button", "production_us", "Healthy", "rev 43")


def play(console):
    console.press("page tab", "Drills")
    console.press("button", "Start")
    declare(console)
    decide(console)
    confirm(console)
    watch(console)
    visit_all(console)


def main():
    program, state, workspace = sys.argv[1:4]
    environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
    process = subprocess.Popen(
        [program, "--workspace", workspace, "--state", state, "--person", "Marta Kowalski"],
        env=environment,
    )
    console = None
    try:
        console = Console(application_of(process))
        play(console)
    except Missing as missing:
        print(f"Missing: {missing}")
        if console and "-v" in sys.argv:
            for node in nodes(console.application):
                print("   ", node.get_role_name(), repr(node.get_name()), repr(node.get_description()))
        return 1
    finally:
        process.terminate()
        process.wait(10)
    for line in sorted(console.nameless):
        print(f"Nameless: {line}")
    return 1 if console.nameless else 0


if __name__ == "__main__":
    sys.exit(main())
