"""The difference of two bodies: both can be read from it, and no pair of texts takes long."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import DiffPart, word_diff
from tests.timing import cpu_seconds

WORDS = st.text(alphabet=st.sampled_from("ab .\n—é"), max_size=60)


@given(WORDS, WORDS)
def test_both_bodies_are_in_the_difference(old: str, new: str) -> None:
    """Without what is new it is the older body, without what is gone the newer; neighbours differ in kind."""
    parts = word_diff(old, new)
    assert old == "".join(part.text for part in parts if part.kind != "new")
    assert new == "".join(part.text for part in parts if part.kind != "gone")
    assert all(a.kind != b.kind for a, b in itertools.pairwise(parts))


def test_a_word_is_what_changes() -> None:
    """Not the letters in it, and not the line around it."""
    parts = word_diff("The vote was late.", "The vote was early.")
    assert (DiffPart("gone", "late"), DiffPart("new", "early")) == parts[1:3]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("x\n" * 2000, "y\nx\n" * 1000),
        ("a b " * 50_000, "b a " * 50_000),
        ("a" * 1_000_000, "b" * 1_000_000),
        ("x. " * 30_000, "y. x. " * 15_000),
    ],
    ids=["lines", "words", "letters", "sentences"],
)
def test_no_pair_takes_long(old: str, new: str) -> None:
    """What makes difflib work for minutes is told apart by larger pieces."""
    told: list[object] = []
    assert cpu_seconds(lambda: told.append(word_diff(old, new)), 3) < 3
    assert told[0]
