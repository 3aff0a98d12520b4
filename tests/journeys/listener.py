"""What a screen reader finds in On Record's window, as JSON lines: role, name, description, text, whether it shows.

Run by the system's Python, which has the bindings of AT-SPI; it knows nothing of the program but its tree.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2] / "build"))

from accessible_names import nodes  # type: ignore[import-not-found]  # of build/, by its path
from gi.repository import Atspi


def shown(root: Any) -> Iterator[Any]:
    """The parts of a tree that show: those below what is hidden are not asked for."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        for at in range(min(node.get_child_count(), 60)):
            child = node.get_child_at_index(at)
            if child is not None and child.get_state_set().contains(Atspi.StateType.SHOWING):
                waiting.append(child)


def main() -> None:
    """Print every node of the program, or with `--shown` those that show."""
    through = shown if "--shown" in sys.argv else nodes
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is None or "record" not in (program.get_name() or "").lower():
            continue
        for node in through(program):
            try:
                states = node.get_state_set()
                found = {
                    "role": node.get_role_name(),
                    "name": node.get_name() or "",
                    "description": node.get_description() or "",
                    "text": Atspi.Text.get_text(node, 0, -1) if node.get_text_iface() else "",
                    "shows": states.contains(Atspi.StateType.SHOWING),
                    "focusable": states.contains(Atspi.StateType.FOCUSABLE),
                }
            except Exception:  # noqa: BLE001, S112  a node may vanish while it is read
                continue
            print(json.dumps(found))


if __name__ == "__main__":
    main()
