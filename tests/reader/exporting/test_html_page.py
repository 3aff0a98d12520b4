"""The HTML page: the article's very words, harmless, and legible on light and dark paper."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from html import escape
from html.parser import HTMLParser

import pytest

from reader.exporting import Material, export_to_stream
from reader.exporting.html_style import DARK, GREY, INK, LIGHT, PAPER
from reader.types import Anchor, Check, Field, Provenance, Reading, Verdict

MakeReading = Callable[..., Reading]
MakeMaterial = Callable[..., Material]


class Page(HTMLParser):
    """A page as a browser sees it: balanced elements, the text of paragraphs, the statements."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.paragraphs: list[str] = []
        self.statements: list[tuple[str, str]] = []
        self.ids: list[str] = []
        self._classes: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        """Note what opens."""
        values = dict(attributes)
        self.tags.add(tag)
        if values.get("id"):
            self.ids.append(str(values["id"]))
        if tag in ("meta", "br", "!doctype"):
            return
        self.open.append(tag)
        self._classes.append(values.get("class") or "")
        if tag == "p" and "dir" in values:
            self.paragraphs.append("")

    def handle_endtag(self, tag: str) -> None:
        """Every element is closed in its turn."""
        assert self.open.pop() == tag
        self._classes.pop()

    def handle_data(self, data: str) -> None:
        """Collect words."""
        if "p" in self.open and not any("about" in names for names in self._classes) and self.paragraphs:
            self.paragraphs[-1] += data
        if self._classes and self._classes[-1].startswith("statement"):
            self.statements.append((self._classes[-1], data))


def page_of(material: Material) -> tuple[str, Page]:
    """The export as text and as a browser sees it."""
    stream = io.StringIO()
    export_to_stream(material, "html", stream)
    return stream.getvalue(), Page(stream.getvalue())


def test_the_words_are_those_of_the_article(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Marking statements neither loses nor doubles a letter, and every element is closed."""
    reading = replace(make_reading(), notes=())
    _text, page = page_of(make_material(reading))
    assert page.open == []
    assert page.paragraphs == reading.article.text.split("\n\n")


def test_statements_carry_their_speakers_colour(
    make_reading: MakeReading, make_material: MakeMaterial
) -> None:
    """Direct and indirect statements look apart; without a known speaker they are grey."""
    _text, page = page_of(make_material(make_reading()))
    assert page.statements == [
        ("statement indirect speaker-2", "The lamps stay lit"),
        ("statement direct speaker-2", "“We keep *all* of them lit,”"),
        ("statement direct speaker-2", "“Each night.”"),
        ("statement indirect nobody", "that <they> went out"),
    ]
    assert "statement-12" in page.ids


def test_an_outer_statement_of_a_chain_has_no_tint(
    make_reading: MakeReading, make_material: MakeMaterial
) -> None:
    """The words of a chain are those of its inner speaker."""
    reading = make_reading()
    outer = replace(
        reading.statements[1], id=50, start=reading.statements[1].start - 0, end=reading.statements[2].end
    )
    inner = replace(reading.statements[1], parent=0)
    _text, page = page_of(make_material(replace(reading, statements=(outer, inner))))
    assert [words for _class, words in page.statements] == ["“We keep *all* of them lit,”"]


def test_a_hostile_article_is_only_text(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """No title, source or address can run or fetch anything, and the page's policy forbids it as well."""
    bad = Field("</title><script>alert(1)</script><img src=x onerror=alert(1)>", Provenance.TEXT)
    reading = make_reading(
        title=bad, source=bad, author=bad, url=Field("javascript:alert(1)", Provenance.TEXT)
    )
    text, page = page_of(make_material(reading))
    assert {"script", "img", "a", "iframe"} & page.tags == set()
    assert "default-src 'none'" in text


def _light(colour: str) -> float:
    parts = [int(colour[index : index + 2], 16) / 255 for index in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_is_legible(dark: bool) -> None:
    """Text on paper, on every tint, and names on theirs have a contrast of 4.5:1."""
    ink, paper = INK[dark], PAPER[dark]
    assert _contrast(ink, paper) >= 4.5
    for own_ink, tint, faint in [*(DARK if dark else LIGHT), GREY[dark]]:
        assert _contrast(own_ink, tint) >= 4.5
        assert min(_contrast(ink, tint), _contrast(ink, faint)) >= 4.5


def test_names_stand_beside_the_words(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Who speaks in a paragraph is in words there, once for a run of one speaker, and nobody where nobody does."""
    page, _seen = page_of(make_material(make_reading()))
    names = re.findall(r'<aside class="who">(.*?)</aside>', page)
    assert names
    assert len(names) == len(re.findall(r"<aside", page))
    speakers = {entry.name for entry in make_reading().legend}
    assert {name for one in names for name in re.findall(r">([^<]+)<", one)} <= speakers
    silent, _seen = page_of(make_material(replace(make_reading(), statements=())))
    assert "<aside" not in silent


def test_what_checking_has_shown_can_be_read(make_reading: MakeReading, make_material: MakeMaterial) -> None:
    """Verdict, note and tags of a check stand below the article, with the words they are about; no hover is needed."""
    reading = make_reading()
    said = reading.statements[0]
    when = datetime.fromisoformat("2024-03-05T00:00:00+00:00")
    anchor = Anchor(said.start, said.end, "", "", "", "")
    check = Check(
        77, reading.article.id, anchor, Verdict.DIFFERS, "the *minutes* say so", when, when, ("claims",)
    )
    statements = (replace(said, verdict=Verdict.DIFFERS, check_id=77), *reading.statements[1:])
    page, seen = page_of(make_material(replace(reading, statements=statements, checks=(check,))))
    assert seen.open == []
    [section] = re.findall(r'<section class="checks">.*?</section>\s*</section>', page, re.DOTALL)
    for words in ("20 characters", "differs", "#claims", escape(said.speaker_name or "Speaker not known")):
        assert words in section
    assert "checks" not in page_of(make_material(reading))[0].partition("<body>")[2]
