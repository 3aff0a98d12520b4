"""Long lists of numbers are read whole, in parts between which other threads have their turn."""

from __future__ import annotations

import json
from array import array

import pytest

from reader.store import numbers


@pytest.mark.parametrize("number", [0, 1, 2, 700, 5000])
def test_a_list_is_read_whole_and_in_parts(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    """Every number comes, in order, whatever falls on the end of a part; a part takes a fraction of a millisecond."""
    wanted = array("q", (n * 7919 - number for n in range(number)))
    text = json.dumps(list(wanted), separators=(",", ":"))
    stood_aside: list[None] = []
    monkeypatch.setattr(numbers, "step_aside", lambda: stood_aside.append(None))
    assert wanted == numbers.numbers_of(text)
    assert len(text) // 5000 <= len(stood_aside) <= len(text) // 4000 + 1
