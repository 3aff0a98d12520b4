"""Which names fit a few typed letters, and which of them fits best."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.palette.matching import folded, match


@pytest.mark.parametrize(
    ("typed", "name", "letters"),
    [
        ("nst", "Next statement", "Nst"),
        ("stat", "Next statement", "stat"),
        ("state next", "Next statement", "Nextstate"),
        ("ferry", "The new Ferry line", "Ferry"),
        ("zelen", "Zelenský", "Zelen"),
        ("SKÝ", "Volo Ský", "Ský"),
        ("", "Anything", ""),
    ],
)
def test_letters_in_order_fit(typed: str, name: str, letters: str) -> None:
    """Beginnings of words and what follows them, without case and accents, in any order of words."""
    found = match(typed, name)
    assert found is not None
    assert "".join(name[place] for place in sorted(found.places)) == letters


@pytest.mark.parametrize(
    ("typed", "name"), [("xt", "Next statement"), ("sn", "Next statement"), ("lamp", "Lap"), ("a", "")]
)
def test_scattered_letters_do_not_fit(typed: str, name: str) -> None:
    """Letters from the middle of words would make everything fit everything."""
    assert match(typed, name) is None


def test_beginnings_are_better() -> None:
    """A name that begins so comes before one that has it later, and a shorter before a longer one."""
    names = ["Mark read or unread", "A mark", "Harbour Mark", "Mark"]
    scores = {name: found.score for name in names if (found := match("mark", name)) is not None}
    assert sorted(names, key=lambda name: -scores[name])[:2] == ["Mark", "Mark read or unread"]


@given(st.text(max_size=60), st.text(max_size=300))
def test_any_text_is_matched_within_itself(typed: str, name: str) -> None:
    """Nothing typed is an error, and places are places of the name."""
    assert len(folded(name)) == len(name)
    found = match(typed, name)
    assert found is None or all(0 <= place < len(name) for place in found.places)
