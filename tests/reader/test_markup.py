"""Notes as HTML: what a person writes looks as they mean it, and nothing hostile gets through or hangs."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import markup, parts_of, read_href, render_markdown, window_href
from tests.timing import cpu_seconds


@pytest.mark.parametrize(
    ("body", "part"),
    [
        ("# A head", "<h1>A head</h1>"),
        ("*soft* **strong**", "<em>soft</em> <strong>strong</strong>"),
        ("- [x] done\n- [ ] open", "☑ done"),
        ("- [x] done\n- [ ] open", "☐ open"),
        ("| a | b |\n|---|---|\n| 1 | 2 |", "<td>2</td>"),
        ("```\nx < y\n```", "x &lt; y"),
        ("said[^1]\n\n[^1]: there", "there"),
        ("[a](https://example.org)", 'href="https://example.org"'),
        ("one\ntwo", "<br"),
    ],
)
def test_what_a_person_writes(body: str, part: str) -> None:
    """Headings, emphasis, task lists, tables, code, footnotes, links, line ends."""
    assert part in render_markdown(body)


@pytest.mark.parametrize(
    "body",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[x](javascript:alert(1))",
        "[x](data:text/html,hello)",
        "<a href='vbscript:x'>x</a>",
        "<iframe src='https://example.org'></iframe>",
        "<style>p { background: url(https://example.org) }</style>",
        "<p style='position: fixed' onclick='x()'>y</p>",
        "![x](https://example.org/pixel.png)",
        "<svg/onload=alert(1)>",
        "<object data='x'></object><embed src='x'>",
    ],
)
def test_nothing_runs_and_nothing_is_fetched(body: str) -> None:
    """No script, style, picture, frame, handler or strange address is left."""
    out = render_markdown(body).lower()
    assert not re.search(r"<(script|img|iframe|style|svg|object|embed|link|form|input)", out)
    assert not re.search(r"<[^>]*\b(on\w+|style|src)\s*=", out)
    assert not re.search(r"href=[\"']?\s*(javascript|data|vbscript):", out)


@pytest.mark.parametrize(
    "body",
    [
        "[" * 50_000,
        "(" * 20_000 + ")" * 20_000,
        "> " * 5_000 + "deep",
        "\n".join(" " * n + "- x" for n in range(800)),
        "x" * 1_000_000,
        "*a" * 50_000,
        "[a](" * 20_000,
        "`" * 30_000,
        "<b>" * 100_000,
        "|" * 20_000 + "\n" + "|-" * 10_000,
        "![" * 20_000,
        "a " * 500_000,
        "\n".join(f"[^{n}]: x" for n in range(3000)),
    ],
    ids=lambda body: f"{body[:4]!r}{len(body)}",
)
def test_odd_input_does_not_hang(body: str) -> None:
    """Each of what stalls the libraries is answered in a few seconds, and shown."""
    shown: list[str] = []
    assert cpu_seconds(lambda: shown.append(render_markdown(body)), 5) < 5
    assert shown[0]


@given(st.text(alphabet=st.sampled_from("[]()*_`>#-|!<&;:^~\\ \n\tab1"), max_size=200))
def test_any_input_gives_safe_html(body: str) -> None:
    """Whatever is written, only allowed tags come out."""
    tags = set(re.findall(r"</?([a-z0-9]+)", render_markdown(body)))
    assert not tags & {"script", "img", "iframe", "style", "svg", "object"}


def test_links_and_tags_lead_where_the_window_says() -> None:
    """Only where somebody gives addresses; in code, in escapes and in a stranger's address they are text."""
    body = "#energy/gas and [[article:3|The *big* one]], `#code [[note:1|x]]`, \\#no\n\n"
    body += "| a |\n|---|\n| [[speaker:9|S]] |"
    html = render_markdown(body, window_href)
    addresses = re.findall(r'href="([^"]*)"', html)
    assert ["onrecord:tag/energy%2Fgas", "onrecord:article/3", "onrecord:speaker/9"] == addresses
    assert [("tag", "energy/gas"), ("article", "3"), ("speaker", "9")] == [read_href(a) for a in addresses]
    assert "The *big* one</a>" in html
    plain = render_markdown(body)
    assert "href" not in plain
    assert "The *big* one" in plain
    assert "href" not in render_markdown("[x](onrecord:article/3)")
    assert None is read_href("https://example.org/a")


def test_a_tag_at_the_start_of_a_line_is_no_heading() -> None:
    """A heading has a blank behind its signs."""
    assert "<h1>" not in render_markdown("#budget is late")
    assert "<h2>Head</h2>" in render_markdown("## Head")


def test_what_takes_too_long_is_shown_as_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """The time of a text is limited, whatever the text is."""
    monkeypatch.setattr(markup, "SECONDS", -1.0)
    assert "<pre># a &lt;b&gt;</pre>" == render_markdown("# a <b>")


def test_a_long_table_with_marks_in_its_cells_is_a_table() -> None:
    """Many marks in many rows are a person's table, not an attack."""
    rows = "\n".join("| **x** | y `z` |" for _ in range(500))
    assert render_markdown("| a | b |\n|---|---|\n" + rows).count("<tr>") == 501


@given(
    st.lists(
        st.sampled_from(["word ", "\n", "\n\n", "- item\n", "```\ncode\n```\n", "x[^1] ", "\n[^1]: foot\n"])
    )
)
def test_parts_lose_no_word(pieces: list[str]) -> None:
    """Cut into very small parts, every word of a note is in one of them, in order."""
    body = "".join(pieces)
    parts = list(parts_of(body, 60))
    words = re.findall(r"word|item|code|x", body)
    assert words == [word for part in parts for word in re.findall(r"word|item|code|x", part)]


def test_a_part_has_the_footnotes_it_names_and_its_fence() -> None:
    """A footnote at the end of a long note is with the part that names it; code cut in two is code in both."""
    body = (
        "said[^1]\n\n"
        + "words of it\n\n" * 400
        + "```\n"
        + "line of code\n" * 400
        + "```\n\n[^1]: the source"
    )
    first, *others = parts_of(body, 2000)
    assert "the source" in render_markdown(first)
    assert all("the source" not in part for part in others)
    inside = [part for part in others if "line of code" in part]
    assert len(inside) > 1
    assert all("<code>" in render_markdown(part) for part in inside)


def test_the_first_part_of_a_megabyte_is_there_at_once() -> None:
    """It is cut off without looking at the rest, and is a screen or two."""
    body = "A line of a long note.\n" * 45_000
    first = next(parts_of(body))
    assert render_markdown(first)
    assert len(first) < 7000
    assert cpu_seconds(lambda: render_markdown(next(parts_of(body))), 0.3) < 0.3
