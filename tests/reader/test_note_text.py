"""What a note's text says besides its words: links and tags, wherever they stand, and whatever stands around them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import first_line, link_text, plain_note
from reader.note_text import (
    filled,
    links_in,
    retagged,
    tag_key,
    tag_name,
    tags_in,
    unnamed_links,
    with_names,
    without_code,
)
from tests.timing import cpu_seconds

HOSTILE = st.text(alphabet=st.sampled_from("#[]|:`~\n /-_article:12ñé\u0301•🔥"), max_size=120)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ("#energy and #energy/gas", ("energy", "energy/gas")),
        ("#Łódź #тег #標籤 #cafe\u0301", ("Łódź", "тег", "標籤", "café")),
        ("C# x#y a##b #1 #2024 # alone", ()),
        ("see (#why), #so-on.", ("why", "so-on")),
        ("`#code` and ``a ` #code`` but #prose", ("prose",)),
        ("```\n#code\n```\n#after\n~~~ py\n#code", ("after",)),
        ("[x](#anchor) https://example.org/#part [[article:1|#words]]", ()),
        ("#Same #same #SAME", ("Same",)),
        ("#a//b/ #c-", ("a/b", "c")),
        ("# Heading\n#tagged line", ("tagged",)),
    ],
)
def test_tags_of_a_body(body: str, names: tuple[str, ...]) -> None:
    """Nested, of any script, not in code, addresses or links; a number is none; the first spelling is kept."""
    assert names == tags_in(body)


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("see [[article:12|The vote]]", [("article", 12, "The vote")]),
        ("[[speaker:3]] and [[note:4|a [b] c]]", [("speaker", 3, "speaker 3"), ("note", 4, "a [b] c")]),
        ("`[[article:1|x]]`\n\n    \n```\n[[article:2|y]]\n```", []),
        ("[[nothing:1|x]] [[article:|x]] [[article:1", []),
        ("[[[article:1|x]]]", [("article", 1, "x")]),
    ],
)
def test_links_of_a_body(body: str, found: list[tuple[str, int, str]]) -> None:
    """A kind, an id and words; none in code; what is no link is left as text."""
    assert found == [(link.kind, link.target, link.words) for link in links_in(body)]


@given(body=HOSTILE, name=st.text(max_size=40))
def test_a_link_without_words_reads_as_what_it_leads_to(body: str, name: str) -> None:
    """Every one of them has words then, the others are what they were, and the text around them stays."""
    unnamed = unnamed_links(body)
    named = with_names(body, {(link.kind, link.target): name or "x" for link in unnamed})
    before, after = links_in(body), links_in(named)
    assert [(link.kind, link.target) for link in before] == [(link.kind, link.target) for link in after]
    assert not unnamed_links(named) or not " ".join((name or "x").split()).strip("[]|")
    kept = [link.words for link in before if link not in unnamed]
    assert kept == [now.words for then, now in zip(before, after, strict=True) if then not in unnamed]
    assert with_names(body, {}) == body


def test_a_name_goes_where_words_are_missing() -> None:
    """In the text, not in code, and only where the name is known."""
    body = "[[speaker:3]], [[speaker:3| ]] `[[speaker:3]]` [[note:4]] [[speaker:3|her]]"
    assert with_names(body, {("speaker", 3): "Ada [Quill]"}) == (
        "[[speaker:3|Ada (Quill)]], [[speaker:3|Ada (Quill)]] `[[speaker:3]]` [[note:4]] [[speaker:3|her]]"
    )


@given(st.sampled_from(("article", "speaker", "note")), st.integers(1, 10**15), st.text(max_size=60))
def test_what_is_written_as_a_link_is_read_as_one(kind: str, target: int, words: str) -> None:
    """Whatever the title is: brackets, bars and line ends in it do not break the link."""
    written = link_text(kind, target, words)
    found = links_in(f"a {written} b") if "`" not in words else links_in(written.replace("`", ""))
    assert [(kind, target)] == [(link.kind, link.target) for link in found]


@given(HOSTILE)
def test_code_is_blanked_in_place(body: str) -> None:
    """Offsets stay: only characters that are no line ends become blanks."""
    plain = without_code(body)
    assert len(body) == len(plain)
    assert all(a == b or b == " " for a, b in zip(body, plain, strict=True))
    assert [at for at, c in enumerate(body) if c == "\n"] == [at for at, c in enumerate(plain) if c == "\n"]


@given(HOSTILE)
def test_spans_are_those_of_the_body(body: str) -> None:
    """A link stands where it is said to stand, and a renamed tag is found under its new name alone."""
    for link in links_in(body):
        assert body[link.start : link.end].startswith(f"[[{link.kind}:")
    for name in tags_in(body):
        renamed = retagged(body, name, "other-name")
        assert tag_key(name) not in map(tag_key, tags_in(renamed))
        assert len(tags_in(renamed)) <= len(tags_in(body))


@given(HOSTILE)
def test_small_print_has_its_links_in_place(body: str) -> None:
    """Any body gives words, and spans within them in their order."""
    plain = plain_note(body)
    places = [place for start, end, _kind, _target in plain.links for place in (start, end)]
    assert sorted(places) == places
    assert all(0 <= place <= len(plain.words) for place in places)
    assert "\n" not in first_line(body)


def test_small_print_reads_like_the_note() -> None:
    """No marks of Markdown; boxes of tasks; links as their words with where they lead."""
    plain = plain_note(
        "# Head\n\n- [x] **done**, see [[article:3|The vote]]\n> [there](https://example.org/a_b)"
    )
    assert "Head\n\n☑ done, see The vote\nthere" == plain.words
    assert [("The vote", "article", "3"), ("there", "web", "https://example.org/a_b")] == [
        (plain.words[start:end], kind, target) for start, end, kind, target in plain.links
    ]


def test_a_template_is_filled() -> None:
    """What is no field stays; a quote of two paragraphs stays a quote; values are not read as fields."""
    words = {"speaker": "{date}", "quote": "one\n\ntwo"}
    assert "{date}:\n> one\n> \n> two\n{other}" == filled("{speaker}:\n> {quote}\n{other}", words)


@pytest.mark.parametrize(
    "body",
    [
        "`" * 200_000,
        "` `` " * 40_000,
        "[[" * 100_000,
        "#" * 200_000,
        "#a " * 60_000,
        "[[article:1|" * 20_000,
        "[[article:1]] `" * 20_000,
    ],
)
def test_hostile_text_takes_no_time(body: str) -> None:
    """What stalls a careless parser is read in the time its length needs."""
    assert (
        cpu_seconds(lambda: (links_in(body), tags_in(body), plain_note(body), with_names(body, {})), 1.5)
        < 1.5
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("- one\n* two\n+ three", "• one\n• two\n• three"),
        ("- [ ] open\n- [X] done\n  - [x] too", "☐ open\n☑ done\n  ☑ too"),
        ("a _word_, *two words*, __three__, ~~gone~~ and `x`", "a word, two words, three, gone and x"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("| a | b |\n| --- | --- |\n| c | d |", "a   b\nc   d"),
        ("words[^1]\n\n[^1]: below", "words"),
        ("one\n***\n```py\nx = 1\n```", "one\nx = 1"),
    ],
)
def test_small_print_of_every_form(body: str, words: str) -> None:
    """Lists, tasks, emphasis, tables, footnotes, rules and fences leave their words alone."""
    assert words == plain_note(body).words


def test_spellings_of_a_tag() -> None:
    """One tag whatever its case, its letters' composition, blanks and empty parts; a link's brackets are no marks."""
    assert "a b/c" == tag_name("##a  b/ /c/")
    assert "" == tag_name("#/ /")
    assert tag_key("CAFÉ") == tag_key(tag_name("cafe\u0301"))
    assert ["café"] == list(tags_in("#café and #cafe\u0301"))


def test_a_tag_is_renamed_with_what_lies_within_it() -> None:
    """At any depth and however its slashes are written; a name of several words has hyphens; "" leaves the words."""
    assert "#x/y/c, #a/b2, #x/y #a" == retagged("#a/b/c, #a/b2, #A/B #a", "a/b", "x/y")
    assert "#x/c" == retagged("#a//b/c", "a/b", "x")
    assert "#two-words/b and #two-words" == retagged("#a/b and #a", "a", "two words")
    assert "a/b and a" == retagged("#a/b and #a", "a", "")


def test_the_first_line_is_cut_where_it_is_too_long() -> None:
    """No longer than was asked for, with a mark that something is missing; blank lines are none."""
    assert "eight ch" == first_line("\n  \neight ch\nmore", 8)
    assert "eight…" == first_line("eight characters", 7)
    assert "" == first_line("> \n")
