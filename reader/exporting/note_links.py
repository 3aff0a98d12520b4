"""The links that people write into notes, as an export has them: to a file, a place in the page, or plain words.

In the library a link names an id, `[[article:12|words]]`; outside an id means nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from reader.exporting.common import address, is_web_address, shown_title
from reader.exporting.material import Material
from reader.note_text import LINK, first_line, unnamed_links, with_names

Target = Callable[[str, int], str | None]
"""From a kind and an id to what an export calls it, or None where it has nothing to link to."""
Form = Callable[[str, str], str]
"""A link as the export writes it, from where it leads and its words."""

_BAR_IN_LINK = re.compile(r"(\[\[[^\[\]|\n]*)\|(?=[^\[\]\n]*\]\])")


def nowhere(_kind: str, _number: int) -> None:
    """The target of every link in an export that cannot lead anywhere."""


@dataclass(frozen=True, slots=True)
class Links:
    """Where the links of an export lead, and what those are called that were written without words."""

    target: Target = nowhere
    name: Target = nowhere

    def named(self, body: str) -> str:
        """`body` with words in every link that has something to be called by."""
        targets = {(link.kind, link.target) for link in unnamed_links(body)}
        return with_names(body, {each: name for each in targets if (name := self.name(*each))})

    def written(self, body: str, form: Form) -> str:
        """`body` with every link in the form of the export; one that leads nowhere is its words."""

        def one(found: re.Match[str]) -> str:
            place, words = self.target(found[1], int(found[2])), (found[3] or "").strip()
            if place is None:
                return words or f"{found[1]} {found[2]}"
            return form(place, words or place)

        return LINK.sub(one, self.named(body))

    def words(self, body: str) -> str:
        """`body` as Markdown for any program: what has an address of the web is linked to it."""
        return self.written(body, lambda place, words: f"[{words.translate(_PLAIN)}]({place})")


_PLAIN = {ord("["): "(", ord("]"): ")"}


def links_to_the_web(material: Material) -> Links:
    """Links that any program can follow: to the addresses of articles that have one."""

    def target(kind: str, number: int) -> str | None:
        article = material.article_of(number) if kind == "article" else None
        place = article.url.value if article is not None else None
        return address(place) if place and is_web_address(place) else None

    return Links(target, names_of(material))


def names_of(material: Material) -> Target:
    """What articles, speakers and notes are called."""

    def name(kind: str, number: int) -> str | None:
        if kind == "article":
            article = material.article_of(number)
            return shown_title(article).strip("[]") if article is not None else None
        if kind == "speaker":
            return material.speaker_of(number)
        note = material.note_of(number)
        return first_line(note.shown) if note is not None else None

    return name


def in_tables(body: str) -> str:
    """`body` for Obsidian, which takes the bar of a link for the end of a cell unless it is escaped."""
    return "\n".join(
        _BAR_IN_LINK.sub(r"\1\\|", line) if line.lstrip().startswith("|") else line
        for line in body.split("\n")
    )
