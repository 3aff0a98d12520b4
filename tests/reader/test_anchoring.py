"""Anchors: a mark is where its words are, or says that it is not sure, or that it found no place."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.anchoring import CONTEXT, MOVED, ORPHANED, PLACED, anchor, candidates, placed

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


_STORY_WORDS = STORY.split(" ")


@given(first=st.integers(0, len(_STORY_WORDS) - 13), lost=st.sets(st.integers(0, 60), max_size=4))
def test_words_replaced_leave_the_ends_where_they_were(first: int, lost: set[int]) -> None:
    """With a few words of the whole text replaced, a passage of twelve words keeps its ends to the word."""
    start = len(" ".join(_STORY_WORDS[:first])) + (1 if first else 0)
    mark = anchor(STORY, "old", start, start + len(" ".join(_STORY_WORDS[first : first + 12])))
    new = ["Zanzibar" if index in lost else word for index, word in enumerate(_STORY_WORDS)]
    found = placed(mark, " ".join(new), "new")
    true = len(" ".join(new[:first])) + (1 if first else 0)
    assert found.state != ORPHANED
    assert abs(found.start - true) <= 9
    assert abs(found.end - true - len(" ".join(new[first : first + 12]))) <= 18


def test_a_paragraph_put_in_the_middle_of_a_passage_is_within_it() -> None:
    """A passage that was torn apart reaches from its first word to its last, and is to be checked."""
    start, end = STORY.index("A gull"), STORY.index(" she told")
    mark = anchor(STORY, "old", start, end)
    put_in = "The keeper of the lights had left the island the week before, and nobody knew where to.\n\n"
    new = STORY.replace("“Nobody", put_in + "“Nobody")
    found = placed(mark, new, "new")
    assert (MOVED, start, new.index(" she told")) == (found.state, found.start, found.end)


def test_a_place_that_is_hardly_better_than_another_is_to_be_checked() -> None:
    """Where the same few words stand twice with like surroundings, the mark says that it is not sure."""
    old = "It was said that the boats were late. Later it was said that the boats were sunk."
    mark = anchor(old, "old", old.index("the boats"), old.index(" were late"))
    new = "It was said that the boats were early. Later it was said that the boats were late again."
    assert MOVED == placed(mark, new, "new").state


def test_candidates_are_places_in_the_text_and_do_not_overlap() -> None:
    """What is offered for a mark without a place is likely first, inside the text, and each another place."""
    mark = anchor(STORY, "old", STORY.index("the lamps"), STORY.index(" A gull"))
    new = "All lamps would stay dark. The lamps would be lit again, it said.\n\nThe lamps would stay lit in winter."
    found = candidates(mark, new)
    assert found
    assert list(found) == sorted(found, key=lambda one: -one[2])
    assert new[found[0][0] : found[0][1]].startswith("The lamps would stay lit")
    assert all(0 <= start < end <= len(new) for start, end, _ in found)
    spans = sorted((start, end) for start, end, _ in found)
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(spans))


def test_every_place_with_the_same_words_is_offered_and_nothing_unlike() -> None:
    """A word that stands three times may be any of the three; where nothing is like it, nothing is offered."""
    mark = anchor(STORY, "old", STORY.index("lamps"), STORY.index("lamps") + 5)
    assert 3 == len(candidates(mark, "Many lamps, few lamps, no lamps."))
    assert 2 == len(candidates(mark, "Many lamps, few lamps, no lamps.", limit=2))
    long = anchor(STORY, "old", STORY.index("The ferry"), len(STORY))
    assert () == candidates(long, "Taxes rise again in spring, say those who have to pay for all of it.")


@pytest.mark.parametrize(
    ("words", "found_again"),
    [
        ("「灯台の明かりを冬の間ずっと点けておく」", "「灯台の灯かりを夏の間ずっと点けておく」"),
        ("灯台の明かりを冬の間ずっと点けておく", "灯台の灯かりを夏の間ずっと点けておく"),
        ("灯台の明かり", None),
    ],
)
def test_a_text_without_blanks_is_compared_sign_by_sign(words: str, found_again: str | None) -> None:
    """Quotation marks at the ends are found with the words; a short word that was changed is not claimed anywhere."""
    old = "港の管理者は月曜日に「灯台の明かりを冬の間ずっと点けておく」と記者団に述べた。市場は翌朝から開く。"
    new = (
        "昨日の話。港の責任者は火曜日に「灯台の灯かりを夏の間ずっと点けておく」と語った。市場は翌朝から開く。"
    )
    start = old.index(words)
    found = placed(anchor(old, "old", start, start + len(words)), new, "new")
    assert (MOVED if found_again else ORPHANED) == found.state
    if found_again:
        assert found_again == new[found.start : found.end]


@given(exact=st.text(max_size=60), text=st.text(max_size=200))
def test_no_text_upsets_the_search_for_a_place(exact: str, text: str) -> None:
    """Whatever the passage and the text, a place found lies in the text."""
    mark = anchor(f"({exact})", "old", 1, 1 + len(exact))
    for start, end, likeness in candidates(mark, text):
        assert 0 <= start < end <= len(text)
        assert 0 < likeness <= 1
    placed(mark, text, "new")


def test_a_text_that_comes_back_settles_what_had_no_place_and_nothing_else() -> None:
    """The very text of an orphan has its place; a mark that is to be checked is still to be checked in its text."""
    mark = anchor(STORY, "old", STORY.index("A gull"), STORY.index(" on the pier"))
    assert PLACED == placed(mark._replace(state=ORPHANED), STORY, "old").state
    assert MOVED == placed(mark._replace(state=MOVED), STORY, "old").state


def test_of_many_places_the_nearest_are_offered() -> None:
    """A word that stands everywhere is most likely not far from where it was."""
    text = "Lamps. " * 40
    mark = anchor("Lamps. " * 50, "old", 210, 215)
    assert [(210, 215), (203, 208), (217, 222)] == [
        (start, end) for start, end, _ in candidates(mark, text, limit=3)
    ]


def test_a_mark_of_blanks_is_no_mark_of_nothing() -> None:
    """What is found for it is never empty."""
    text = f"Lamps{' ' * 14}and boats"
    mark = anchor(text, "old", 5, 19)
    found = placed(mark, f"Boats{' ' * 14}or trains", "new")
    assert found.start < found.end
