"""Whether a window shows what it should, asked as a screen reader asks: `accessible_names.py WORDS...`.

Walks the accessibility tree of every running program for one that is On Record, and exits with 0 when each of the
WORDS is in a name or a text of it. `accessible_names.py --press WORDS` presses the button whose name begins so.
Run by the system's Python, which has the bindings of AT-SPI.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402  the version is chosen first

DEPTH = 40
LIMIT = 20_000


def nodes(root: Any) -> Iterator[Any]:
    """The tree below `root`, broad enough for a window and bounded for a broken one."""
    waiting, seen = [(root, 0)], 0
    while waiting and seen < LIMIT:
        node, depth = waiting.pop()
        if node is None:
            continue
        seen += 1
        yield node
        if depth < DEPTH:
            try:
                # A long list offers a row for each article; the first ones are those on screen.
                waiting += [
                    (node.get_child_at_index(i), depth + 1) for i in range(min(node.get_child_count(), 200))
                ]
            except Exception:  # noqa: BLE001, S112  a node may vanish while it is read
                continue


def words_of(node: Any) -> str:
    """The name of a node and its text, where it has any."""
    try:
        text = Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else ""
        return f"{node.get_name() or ''} {node.get_description() or ''} {text}"
    except Exception:  # noqa: BLE001  a node may vanish while it is read
        return ""


def programs() -> Iterator[Any]:
    """The roots of what runs under our name."""
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and "record" in (program.get_name() or "").lower():
            yield program


def press(words: str) -> int:
    """Press the button whose name begins with `words`; 1 where there is none to be seen."""
    for program in programs():
        for node in nodes(program):
            if not (node.get_name() or "").startswith(words) or node.get_role_name() != "push button":
                continue
            if node.get_state_set().contains(Atspi.StateType.SHOWING):
                return 0 if Atspi.Action.do_action(node, 0) else 1
    return 1


def main(wanted: list[str]) -> int:
    """0 when On Record's window has all the words, or when the button was pressed."""
    if wanted[:1] == ["--press"]:
        return press(wanted[1])
    said = " ".join(words_of(node) for program in programs() for node in nodes(program))
    return 0 if said and all(words in said for words in wanted) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
