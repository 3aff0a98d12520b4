"""What is said of a query is what the query does."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from reader import PartKind, query_without, understood
from reader.store.query import KEYS, Days, Either, Not, Said, parse

TODAY = date(2024, 3, 4)


def told(text: str) -> list[tuple[str, str, str]]:
    return [(part.kind.value, part.key, part.value) for part in understood(text, TODAY)]


def test_parts_of_a_query() -> None:
    """Words, filters with their days, keys that are none, and values that mean nothing are told apart."""
    text = 'harbour -"old lamps" said:quill ice OR speaker:vance before:2023 is:toread colour:red on:soon http://a.b '
    assert [
        ("words", "", "harbour"),
        ("words", "", "old lamps"),
        ("filter", "said", "quill ice"),
        ("filter", "speaker", "vance"),
        ("filter", "before", "2023"),
        ("filter", "is", "to-read"),
        ("unknown", "colour", "red"),
        ("ignored", "on", "soon"),
        ("words", "", "http://a.b"),
    ] == told(text)
    parts = understood(text, TODAY)
    assert [1] == [n for n, part in enumerate(parts) if part.without]
    assert [3] == [n for n, part in enumerate(parts) if part.either]
    assert (None, date(2022, 12, 31)) == (parts[4].first, parts[4].last)
    assert understood("har", TODAY)[0].beginning


def test_what_has_no_letters_is_said_to_mean_nothing() -> None:
    """Nobody takes the whole library for what has an emoji; a dash or a bracket may be the beginning of something."""
    assert [("ignored", "", "😀"), ("words", "", "ice"), ("ignored", "", "%")] == told('😀 ice - ( % "" ')


_TOKENS = st.sampled_from(
    ["ice", "-ice", "OR", '"old lamp', '"a b"', "said:quill", "said:", "is:unread", "is:odd", "on:2024-03", "-on:x",
     "foo:bar", "source:", 'source:""', "tag:sea/deep", "title:ferry*", ":", "-", "10:30", "http://x.y"]
)  # fmt: skip


@given(st.lists(_TOKENS, max_size=7).map(" ".join) | st.text(max_size=30))
def test_it_agrees_with_what_is_searched(text: str) -> None:
    """Any input: as many parts have an effect as the query has nodes, and taking a part out takes its node."""
    parts = [part for part in understood(text, TODAY) if part.kind is not PartKind.IGNORED]
    leaves = [
        leaf
        for node in parse(text, TODAY).nodes
        for leaf in (node.nodes if isinstance(node, Either) else [node])
    ]
    plain = [leaf.node if isinstance(leaf, Not) else leaf for leaf in leaves]
    # Neighbouring `said:` are one node; each is shown as it was typed.
    if not any(isinstance(leaf, Said) for leaf in plain):
        assert len(leaves) == len(parts)
        assert [isinstance(leaf, Not) for leaf in leaves] == [part.without for part in parts]
        assert [isinstance(leaf, Days) for leaf in plain] == [bool(part.first or part.last) for part in parts]
    for part in parts:
        assert part.key in (*KEYS, "") or part.kind is PartKind.UNKNOWN
        assert len(understood(query_without(text, part), TODAY)) <= len(understood(text, TODAY)) + 1
