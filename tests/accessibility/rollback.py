#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Breakglass authors
# SPDX-License-Identifier: Apache-2.0
"""Plays a rollback as an assistive technology does: it reads the tree of AT-SPI, presses what it finds by role and name,
types through the keyboard, and never looks at a pixel. At every station it looks for what has no name and should."""

import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60.0
PLACES = ["Services", "Guide", "Plans", "Live", "Incident", "Runbooks", "Audit", "Settings", "Drills"]
REASON = "Errors since the deployment"
# What stands in for a name where somebody forgot to give one.
NO_NAMES = ("_QMLTYPE", "_QML_", "QQuick", "qrc:")
BARE_CLASSES = {"Chart", "Icon", "Item", "Loader", "LogView", "Rectangle", "Text"}


class Missing(Exception):
    """Something that a person needs is not in the tree."""


def wait_for(what, found, patience=PATIENCE):
    """Asks until `found` answers with something; the bus tells nobody when an application is ready."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        answer = found()
        if answer:
            return answer
        time.sleep(0.05)
    raise Missing(what)


def asked(question, otherwise=None):
    """What a node answers; the console may have taken the node away since it was found."""
    try:
        return question()
    except GLib.Error:
        return otherwise


def role(node):
    return asked(node.get_role_name, "")


def name(node):
    return asked(node.get_name, "")


def states(node):
    return asked(node.get_state_set) or Atspi.StateSet.new([])


def children(node):
    for index in range(asked(node.get_child_count, 0)):
        child = asked(lambda i=index: node.get_child_at_index(i))
        if child is not None:
            yield child


def nodes(node):
    """All nodes below that are shown."""
    for child in children(node):
        if states(child).contains(Atspi.StateType.VISIBLE):
            yield child
            yield from nodes(child)


def path(node):
    steps = []
    while node is not None and len(steps) < 6:
        steps.append(f"{role(node)} '{name(node)}'")
        node = asked(node.get_parent)
    return " in ".join(steps)


def fault(node):
    """What is wrong with the name of a node, or nothing."""
    words = name(node)
    if any(part in words for part in NO_NAMES) or words in BARE_CLASSES:
        return "Named by its type"
    if not states(node).contains(Atspi.StateType.FOCUSABLE):
        return ""
    if role(node) in ("filler", "unknown", ""):
        return "Focusable without a role"
    return "" if words.strip() else "Nameless"


class Console:
    def __init__(self, application, process):
        self.application = application
        self.process = process
        self.faults = set()
        self.seen = 0

    def find(self, kind, *words):
        def look():
            if self.process.poll() is not None:
                raise Missing(f"the program, it ended with {self.process.returncode}")
            for node in nodes(self.application):
                if role(node) == kind and all(w in name(node) for w in words):
                    return node
            return None

        return look

    def expect(self, kind, *words, patience=PATIENCE):
        return wait_for(f"a {kind} named {' '.join(words)}", self.find(kind, *words), patience)

    def press(self, kind, *words):
        """Presses it, once it can be pressed."""

        def pressed():
            node = self.find(kind, *words)()
            if node is None or not states(node).contains(Atspi.StateType.ENABLED):
                return False
            count = asked(node.get_n_actions, 0)
            names = [asked(lambda i=i: node.get_action_name(i), "").lower() for i in range(count)]
            for action in ("press", "toggle"):
                if action in names:
                    return asked(lambda: node.do_action(names.index(action)), False)
            return False

        wait_for(f"a {kind} named {' '.join(words)} that can be pressed", pressed)

    def survey(self, station):
        """What is shown has a name that a person gave it, if it can have the focus or has any name at all."""
        found = 0
        for node in nodes(self.application):
            found += 1
            wrong = fault(node)
            if wrong and states(node).contains(Atspi.StateType.VISIBLE):
                self.faults.add(f"{wrong} at {station}: {path(node)}")
        self.seen += found
        print(f"{time.monotonic() - START:6.1f} s  {station}: {found} nodes", flush=True)


def xdotool(*words):
    subprocess.run(["xdotool", *words], check=True, timeout=PATIENCE)


def application_of(process):
    def look():
        if process.poll() is not None:
            raise Missing(f"the program, it ended with {process.returncode}")
        for child in children(Atspi.get_desktop(0)):
            if asked(child.get_process_id) == process.pid and asked(child.get_child_count, 0) > 0:
                # Without a loop that reads its events the library would answer with what was.
                child.set_cache_mask(Atspi.Cache.NONE)
                return child
        return None

    return wait_for("the program on the accessibility bus", look)


def declare(console):
    console.press("page tab", "Overview")
    console.expect("button", "production_us", "Unhealthy")
    console.survey("Overview, unhealthy")
    console.press("button", "Declare incident")
    console.expect("dialog", "Declare an incident")
    console.survey("Declare")
    xdotool("key", "Return")
    console.expect("panel", "INCIDENT-")


def decide(console):
    console.press("page tab", "Guide")
    console.press("button", "Go on to")
    for answer in ("The application is down", "A bad deployment"):
        console.press("button", answer)
    console.expect("button", "Plan this rollback")
    console.survey("Guide")
    console.press("button", "Plan this rollback")


def field(console, label, text):
    """Types into the field that has the focus, and looks that it came."""
    node = console.expect("text", label)
    wait_for(f"the focus in {label}", lambda: states(node).contains(Atspi.StateType.FOCUSED))

    def is_taken():
        # A confirmation that has just opened takes nothing for 800 ms; whoever types then types again.
        xdotool("key", "ctrl+a")
        xdotool("type", "--delay", "5", text)
        return asked(lambda: Atspi.Text.get_text(node, 0, -1)) == text

    wait_for(f"what was typed in {label}", is_taken)


def confirm(console):
    console.press("button", "Confirm…")
    dialog = console.expect("dialog", "Roll back")
    console.survey("Confirm")
    field(console, "Type ROLLBACK", "ROLLBACK")
    xdotool("key", "Tab")
    field(console, "Reason", REASON)
    hold = console.expect("button", "Hold to roll back")
    # While something is missing the button says what; then it says what it does, as the dialog did.
    wait_for("a hold that is ready", lambda: description(hold) == description(dialog))
    xdotool("keydown", "ctrl+Return")
    console.expect("button", "Abort…")
    xdotool("keyup", "ctrl+Return")


def description(node):
    return asked(node.get_description, "")


def watch(console):
    console.survey("Live")
    console.expect("label", "Succeeded")
    console.survey("Live, finished")
    console.press("page tab", "Overview")
    console.expect("button", "production_us", "Healthy", "rev 43")


def visit_all(console):
    for place in PLACES:
        console.press("page tab", place)
        tab = console.expect("page tab", place)
        wait_for(f"{place} opened", lambda t=tab: states(t).contains(Atspi.StateType.SELECTED)
                 or states(t).contains(Atspi.StateType.CHECKED))
        console.survey(place)


def play(console):
    console.press("page tab", "Drills")
    console.survey("Drills to choose from")
    console.press("button", "Start")
    declare(console)
    decide(console)
    confirm(console)
    watch(console)
    visit_all(console)


def print_tree(console):
    for node in nodes(console.application):
        print("   ", role(node), repr(name(node)), repr(description(node)))


def main():
    program, state, workspace = sys.argv[1:4]
    process = subprocess.Popen(
        [program, "--workspace", workspace, "--state", state, "--person", "Marta Kowalski"],
        env=dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_LOGGING_RULES="qt.accessibility.*=false"),
    )
    console = None
    try:
        console = Console(application_of(process), process)
        play(console)
    except Missing as missing:
        print(f"Missing: {missing}")
        if console:
            print_tree(console)
        return 1
    finally:
        process.terminate()
        process.wait(10)
    for line in sorted(console.faults):
        print(line)
    print(f"{console.seen} nodes read, {len(console.faults)} faults")
    return 1 if console.faults else 0


if __name__ == "__main__":
    START = time.monotonic()
    sys.exit(main())
