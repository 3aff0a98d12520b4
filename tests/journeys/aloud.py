"""The window as a screen reader has it: rows, article, statements with their speakers, a name for every control."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.journeys.hand import PATIENCE, Hand

LISTENER = Path(__file__).with_name("listener.py")
CONTROLS = {
    "push button",
    "check box",
    "radio button",
    "text",
    "combo box",
    "menu item",
    "slider",
    "list",
    "table",
}


def heard(hand: Hand, python: str, *options: str) -> list[dict[str, Any]]:
    """The tree as it is now; the window answers while it is read."""
    with subprocess.Popen([python, str(LISTENER), *options], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines: list[str] = []
        # Its output is read on the way, for a full pipe would stop it; a thread reads, the window answers here.
        reader = threading.Thread(target=lambda: lines.extend(process.stdout or ()))
        reader.start()
        end = time.monotonic() + PATIENCE
        while reader.is_alive():
            assert time.monotonic() < end, "the listener did not end"
            hand.application.processEvents()
            QTest.qWait(2)
        reader.join()
    assert process.returncode == 0
    return [json.loads(line) for line in lines]


def nameless(found: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Controls that show and that nobody could name."""
    return [
        node for node in found
        if node["shows"] and node["role"] in CONTROLS and not (node["name"] or node["description"])
    ]  # fmt: skip


def other_pages(hand: Hand, python: str) -> None:
    """The rows of notes, and dialogs: tags, templates, export."""
    window, library = hand.window, hand.app.pending.as_library()
    article = hand.reading().article.id
    hand.app.commands.write(lambda: library.add_note(article, "Is *this* so? #lamps", 5, 25))
    hand.app.actions["all-notes"].trigger()
    hand.until(lambda: window.is_shown("notes") and window.notes.model.rowCount() > 0, "the note")
    for action in ("all-tags", "templates", "export"):
        hand.app.actions[action].trigger()
    hand.still()
    found = heard(hand, python, "--shown")
    said = [node["name"] for node in found if node["shows"]]
    assert any(name.startswith("Is this so? #lamps. on: ") for name in said), said
    assert {"lamps", "Name of the template", "This article", "The whole library"} <= set(said), said
    assert not nameless(found), nameless(found)


def run(library: Path, launcher: str, python: str) -> None:
    """Start the bus of assistive technology, then the window, and listen."""
    bus = subprocess.Popen([launcher, "--launch-immediately", "--screen-reader=1"], stderr=subprocess.DEVNULL)
    try:
        # Answered once the bus is there.
        ask = "--session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress"
        subprocess.run(["dbus-send", *ask.split()], stdout=subprocess.DEVNULL, timeout=PATIENCE, check=True)
        hand = Hand(library)
        window = hand.window
        hand.until(lambda: len(window.list.model.directory()) == 12, "the samples")
        hand.press(Qt.Key.Key_J)
        reading = hand.until(hand.reading)
        hand.until(window.reader.pointing.spoken.elements, "somebody listens")
        found = heard(hand, python)
        names = [node["name"] for node in found]
        shown = [window.list.model.row(at) for at in range(5)]
        for row in filter(None, shown):
            assert any(row.title.rstrip("…").split(".")[0][:40] in name for name in names), row.title
        texts = " ".join(node["text"] for node in found if node["role"] != "text" or node["shows"])
        for paragraph in reading.article.text.split("\n\n")[:2]:
            assert paragraph.split("\n")[0][:60] in texts, paragraph[:60]
        said = [name for name in names if ", speaker " in name]
        first = next(statement for statement in reading.statements if statement.speaker_name)
        assert any(f"speaker {first.speaker_name}" in name for name in said), said
        assert any(name.startswith("quote, speaker ") for name in said), said
        assert not nameless(found), nameless(found)
        hand.press(Qt.Key.Key_S)
        hand.still()
        assert "speaker" in window.reader.view.accessibleDescription()
        other_pages(hand, python)
        hand.close()
    finally:
        bus.terminate()
        bus.wait(timeout=PATIENCE)


if __name__ == "__main__":
    try:
        run(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
    except BaseException:
        traceback.print_exc()
        raise
