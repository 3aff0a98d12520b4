"""Anchors: a mark is where its words are, or says that it is not sure, or that it found no place."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring import CONTEXT, MOVED, ORPHANED, PLACED, anchor, placed

_WORDS = st.lists(
    st.sampled_from("harbour lamp ferry ice crate wind gull rope tide salt pier dusk".split()),
    min_size=5,
    max_size=60,
)
_TEXTS = _WORDS.map(" ".join)

STORY = (
    "The harbour master said the lamps would stay lit. A gull sat on the pier.\n\n"
    "“Nobody will dock in the dark,” she told the traders at noon.\n\n"
    "The ferry came late, and the ice in the crates had begun to melt before it reached the market."
)


@given(text=st.text(max_size=300), data=st.data())
def test_an_anchor_is_the_words_and_what_is_around(text: str, data: st.DataObject) -> None:
    """Whatever the text, the parts of an anchor are cut from it at its offsets."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    mark = anchor(text, "digest", start, end)
    assert text[start:end] == mark.exact
    assert text[max(0, start - CONTEXT) : start] == mark.prefix
    assert text[end : end + CONTEXT] == mark.suffix
    assert mark == placed(mark, "anything else", "digest")


@given(start=st.integers(-50, 500), end=st.integers(-50, 500))
def test_offsets_outside_are_drawn_in(start: int, end: int) -> None:
    """No offsets give an anchor outside the text."""
    mark = anchor(STORY, "d", start, end)
    assert 0 <= mark.start <= mark.end <= len(STORY)


@given(before=_TEXTS, after=_TEXTS, data=st.data())
def test_text_before_and_after_moves_a_mark(before: str, after: str, data: st.DataObject) -> None:
    """With whole paragraphs added around, a passage of some length is placed exactly."""
    start = data.draw(st.integers(0, len(STORY) - 40))
    mark = anchor(STORY, "old", start, start + 40)
    found = placed(mark, f"{before}\n\n{STORY}\n\n{after}", "new")
    offset = len(before) + 2
    assert (PLACED, start + offset, start + 40 + offset) == (found.state, found.start, found.end)


@given(old=_TEXTS, new=_TEXTS, data=st.data())
def test_a_placed_mark_has_its_words(old: str, new: str, data: st.DataObject) -> None:
    """In any other text: placed means the exact words; moved means inside the text; an orphan keeps all it had."""
    start = data.draw(st.integers(0, len(old) - 1))
    end = data.draw(st.integers(start + 1, len(old)))
    mark = anchor(old, "old", start, end)
    found = placed(mark, new, "new")
    assert mark.exact == found.exact
    if found.state == PLACED:
        assert mark.exact == new[found.start : found.end]
    elif found.state == MOVED:
        assert 0 <= found.start < found.end <= len(new)
    else:
        assert ORPHANED == found.state
        assert (mark.start, mark.end, mark.digest) == (found.start, found.end, found.digest)


def test_changed_words_are_found_and_marked() -> None:
    """A passage with a word replaced is found whole and says that it should be checked."""
    start = STORY.index("The ferry")
    mark = anchor(STORY, "old", start, len(STORY))
    new = STORY.replace("had begun to melt", "had started to melt")
    found = placed(mark, new, "new")
    assert MOVED == found.state
    assert new[new.index("The ferry") :] == new[found.start : found.end]


def test_words_that_are_gone_orphan_a_mark_and_its_return_places_it() -> None:
    """An orphan is tried again with the next version."""
    start = STORY.index("A gull sat")
    mark = anchor(STORY, "old", start, start + 24)
    gone = placed(mark, "Nothing of this is in the other text, which speaks of taxes.", "new")
    assert ORPHANED == gone.state
    back = placed(gone, "A prologue.\n\n" + STORY, "newer")
    assert PLACED == back.state
    assert start + len("A prologue.\n\n") == back.start


def test_a_short_word_among_many_is_told_by_its_surroundings() -> None:
    """ "the" is placed at the "the" it was, not at the first."""
    start = STORY.index("the dark")
    mark = anchor(STORY, "old", start, start + 3)
    new = "The news of the day. " + STORY
    found = placed(mark, new, "new")
    assert (PLACED, new.index("the dark")) == (found.state, found.start)


def test_a_short_word_in_a_strange_text_is_not_claimed() -> None:
    """Found only among other words, it is not said to be placed."""
    mark = anchor(STORY, "old", STORY.index("the dark"), STORY.index("the dark") + 3)
    assert PLACED != placed(mark, "Some say the opposite.", "new").state


def test_a_point_between_two_words() -> None:
    """A mark without words goes by what stands on both sides."""
    start = STORY.index("“Nobody")
    mark = anchor(STORY, "old", start, start)
    found = placed(mark, "First this.\n\n" + STORY, "new")
    assert (PLACED, start + 13, start + 13) == (found.state, found.start, found.end)
    assert ORPHANED == placed(mark, "Other.", "new").state
