"""Markdown: front matter in the forms people write, a body without its marks, and no input that is slow."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.importing.canonical import canonical
from reader.importing.formats import front_matter
from reader.importing.formats.markdown import parse, plain
from tests.timing import cpu_seconds

DAY = dt.date(2022, 12, 21)
BODY = "The board met on Monday."


@pytest.mark.parametrize(
    "head",
    [
        "---\ntitle: Board: we met\ndate: 2022-12-21\nauthor: Ann Example\n---\n",
        "---\ntitle: \"Board: we met\"  # ours\ndate: '2022-12-21'\nauthors:\n  - Ann Example\n---\n",
        "\ufeff---\r\ntitle: 'Board: we met'\r\ndate: 2022-12-21T10:00:00Z\r\nauthor: Ann Example\r\n...\r\n",
        '+++\ntitle = "Board: we met"\ndate = 2022-12-21T10:00:00Z\nauthors = ["Ann Example"]\n+++\n',
        '+++\ntitle = "Board: we met"\ndate = 2022-12-21\nauthor = "Ann Example"\nbroken = [\n+++\n',
        '{"title": "Board: we met", "date": "2022-12-21", "author": {"name": "Ann Example"}}\n\n',
    ],
)
def test_front_matter_gives_the_fields(head: str) -> None:
    """YAML with its usual mistakes, TOML, JSON."""
    draft = parse(head + BODY)
    assert ("Board: we met", DAY, "Ann Example") == (draft.title, draft.date, draft.author)
    assert BODY == canonical(draft.text)


@pytest.mark.parametrize(
    "text", [f"---\n\n{BODY}\n\n---\n\nmore", f"---\ntitle: x\n{BODY}", f"{{{BODY}}}", "---"]
)
def test_what_is_no_front_matter_stays_text(text: str) -> None:
    """A rule at the top, a block that never ends: nothing is taken for fields."""
    assert ([], text) == front_matter.split(text)


def test_an_alias_or_a_code_tag_is_no_value() -> None:
    """They are passed over; the fields beside them are read."""
    draft = parse(
        "---\nauthor: &a [x, x]\nsource: *a\ntitle: !!python/object:os.system [x]\ndate: 2022-12-21\n---\n"
        + BODY
    )
    assert (None, None, None, DAY) == (draft.author, draft.source, draft.title, draft.date)


def test_lists_and_blocks_of_yaml() -> None:
    """Tags in both forms of a list, a folded text."""
    draft = parse(
        "---\ntags: [harbour, \"old, town\", '#board']\ntitle: >\n  Board\n  meets\nplace:\n---\n" + BODY
    )
    assert (("harbour", "old, town", "board"), "Board meets", None) == (draft.tags, draft.title, draft.place)


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("# Board *meets*\n\nText", "Board meets\n\nText"),
        ("Board meets\n===\n\nText", "Board meets\n\nText"),
        ("**Bold**, _it_, ~~gone~~, `a*b*c`", "Bold, it, gone, a*b*c"),
        ("snake_case_name and 5 * 3 * 2 and a*", "snake_case_name and 5 * 3 * 2 and a*"),
        ("[the board](https://b.example/a_(b)) and [it][1]\n\n[1]: https://c.example", "the board and it"),
        ("![the quay](quay.png) [![x](y.png)](z)", "the quay x"),
        ("> She said\n> **so**.\n\n- one\n- [x] two\n1. three", "She said\nso.\n\n• one\n• two\n1. three"),
        ("a\n\n---\n\nb", "a\n\nb"),
        ("```\n*kept* [x](y)\n```", "*kept* [x](y)"),
        (
            "5 &lt; 6 \\*not\\* <b>bold</b><br>next <https://d.example>",
            "5 < 6 *not* bold\nnext https://d.example",
        ),
        ("a <script>alert(1)</script> b <!-- c --> d", "a b d"),
        ("a <iframe src='x'> b never closed", "a b never closed"),
        ("A claim.[^1]\n\n[^1]: The note.", "A claim.\n\n: The note."),
    ],
)
def test_the_body_is_what_a_person_reads(source: str, expected: str) -> None:
    """One example for each mark."""
    assert expected == canonical(plain(source))


@given(st.text(st.sampled_from(list("ab *_~`[]()!<>#-\\&;\n")), max_size=60))
def test_no_marks_make_reading_fail(text: str) -> None:
    """Any muddle of marks gives a text, with every letter that is not in a mark's address."""
    plain(text)


@pytest.mark.parametrize(
    "text",
    [
        "[" * 20_000 + "a" + "](" * 20_000,
        "*a_ " * 20_000,
        ">" * 20_000 + " a",
        "".join("  " * depth + "- x\n" for depth in range(800)),
        " ".join("`" * length for length in range(1, 600)),
        "<" * 50_000,
        "<!--" * 20_000,
        "<script>" * 20_000,
        "![" * 20_000,
        "[a](" * 20_000,
        "\\" * 50_000,
        "| - " * 20_000,
        "- " * 20_000,
        "_" * 50_000,
    ],
)
def test_hostile_markdown_is_read_in_a_moment(text: str) -> None:
    """What hangs renderers does not hang the importer."""
    assert cpu_seconds(lambda: parse("# T\n\n" + text), 2) < 2
