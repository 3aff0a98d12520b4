"""What keys do to Markdown, as pure functions."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.notes.markdown_keys import INDENT, continuation, is_item, linked, outdented, toggled


@pytest.mark.parametrize(
    ("line", "follows"),
    [
        ("- one", "- "),
        ("* one", "* "),
        ("    + deep", "    + "),
        ("1. one", "2. "),
        ("9) nine", "10) "),
        ("- [x] done", "- [ ] "),
        ("> quoted", "> "),
        ("> - item", "> - "),
        ("  indented", "  "),
        ("plain", ""),
        ("-no item", ""),
        ("", ""),
        ("- ", None),
        ("3. ", None),
        ("- [ ] ", None),
        ("> ", None),
    ],
)
def test_return_goes_on_with_the_line(line: str, follows: str | None) -> None:
    """A list goes on, its numbers count, a done task is followed by an open one; an empty item ends it."""
    assert follows == continuation(line)


@pytest.mark.parametrize(
    ("selected", "mark", "becomes"),
    [
        ("word", "**", "**word**"),
        ("**word**", "**", "word"),
        ("**word**", "*", "***word***"),
        ("*word*", "*", "word"),
        (" word ", "*", " *word* "),
        ("", "**", "****"),
    ],
)
def test_marks_are_set_and_taken_away(selected: str, mark: str, becomes: str) -> None:
    """The same key takes back what it did, and blanks stay outside, where Markdown wants them."""
    assert becomes == toggled(selected, mark).text


@given(st.text(max_size=40), st.sampled_from(["*", "**"]))
def test_nothing_selected_is_lost(selected: str, mark: str) -> None:
    """Whatever was selected is still there, and what is selected afterwards lies inside the new text."""
    new = toggled(selected, mark)
    assert selected.strip().strip("*") in new.text
    assert 0 <= new.start <= new.end <= len(new.text)


@given(st.text(max_size=60))
def test_any_line_has_an_answer(line: str) -> None:
    """No text makes Return fail."""
    follows = continuation(line)
    assert follows is None or isinstance(follows, str)


def test_a_link_asks_for_what_is_missing() -> None:
    """Words get an empty address, an address gets empty words, and the cursor stands in the gap."""
    assert "[the ferry]()" == linked("the ferry").text
    assert len("[the ferry](") == linked("the ferry").start
    assert "[](https://example.org/a)" == linked("https://example.org/a").text
    assert 1 == linked("https://example.org/a").start


def test_indent_is_what_the_renderer_nests_by() -> None:
    """Four blanks, or a tab, and never letters."""
    assert "- one" == outdented(INDENT + "- one")
    assert "- one" == outdented("\t- one")
    assert "- one" == outdented("  - one")
    assert "one" == outdented("one")
    assert is_item("12. twelve")
    assert not is_item("twelve")
