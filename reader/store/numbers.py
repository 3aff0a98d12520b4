"""Lists of numbers as SQLite puts them together, read without keeping other threads waiting."""

from __future__ import annotations

import json
from array import array
from collections.abc import Callable

from reader.courtesy import step_aside
from reader.errors import SearchInterrupted

_PART = (
    4_096  # characters that are read at once, under the interpreter's lock: some hundredths of a millisecond
)


def numbers_of(text: str, is_interrupted: Callable[[], bool] = lambda: False) -> array[int]:
    """The numbers of a JSON list; other threads run between its parts, and one that wants to, for longer.

    Raises SearchInterrupted between two parts once it is so.
    """
    found, start, end = array("q"), 1, len(text) - 1
    while start < end:
        if is_interrupted():
            raise SearchInterrupted("A newer search took over.")
        stop = text.find(",", min(start + _PART, end))
        part = text[start : stop if stop >= 0 else end]
        found.extend(json.loads(f"[{part}]"))
        start += len(part) + 1
        step_aside()
    return found
