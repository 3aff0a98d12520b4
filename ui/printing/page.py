"""An article as a printed page, in the HTML that Qt's text engine sets: with or without speakers and notes.

A page has no colours to hover over, so the name stands in small letters behind what somebody says, and a note
has a number at its passage and its words below the article. Paper is white whatever the theme of the window is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import pairwise, zip_longest

from PySide6.QtCore import QCoreApplication

from reader import HIGHLIGHT_COLORS, Article, Highlight, Note, Reading, Statement, shown_title
from ui import wording
from ui.theme import LIGHT, speaker_colours

_STOP = re.compile(r"[.,;:!?…]")


@dataclass(frozen=True, slots=True)
class Choice:
    """What is printed besides the text."""

    speakers: bool = True
    highlights: bool = True
    notes: bool = True
    private: bool = False


def page_html(reading: Reading, choice: Choice, render: Callable[[str], str]) -> str:
    """The page; `render` makes safe HTML of a note's Markdown."""
    article = reading.article
    notes = [note for note in reading.notes if choice.notes and (choice.private or not note.private)]
    parts = [
        f"<h1>{escape(shown_title(article.title.value or '', article.title.origin))}</h1>",
        f'<p class="about">{escape(_about(article))}</p>',
    ]
    if choice.speakers:
        parts.extend(_legend(reading))
    parts.extend(_Text(reading, choice, notes).paragraphs())
    if notes:
        parts.append(f"<h2>{escape(tr('Notes'))}</h2>")
        parts.extend(_note(number, note, render) for number, note in enumerate(notes, 1))
    return "\n".join(parts)


STYLE = f"""
h1 {{ font-size: 20pt; font-weight: 600; margin-bottom: 6px; }}
h2 {{ font-size: 12pt; margin-top: 24px; margin-bottom: 6px; }}
p {{ margin-top: 0px; margin-bottom: 9px; line-height: 135%; }}
p.about, p.legend {{ color: {LIGHT.muted}; font-size: 9pt; margin-bottom: 14px; }}
.who {{ font-size: 7.5pt; }}
blockquote {{ margin-left: 18px; margin-right: 0px; color: {LIGHT.muted}; }}
"""


def tr(words: str) -> str:
    """A text of the page in the person's language."""
    return QCoreApplication.translate("", words)


def _about(article: Article) -> str:
    day = wording.day(article.date) if article.date else tr("undated")
    url = article.url.value
    return wording.dotted(article.source.value, article.place.value, day, article.author.value, url)


def _legend(reading: Reading) -> Iterator[str]:
    names = []
    for entry in reading.legend:
        ink = speaker_colours(LIGHT, entry.kind, entry.slot).ink
        title = f", {escape(entry.title)}" if entry.title else ""
        names.append(f'<span style="color:{ink}"><b>{escape(entry.name)}</b></span>{title}')
    if names:
        yield f'<p class="legend">{" · ".join(names)}</p>'


class _Text:
    """The article's paragraphs, cut wherever a statement, a highlight or a note begins or ends."""

    def __init__(self, reading: Reading, choice: Choice, notes: Sequence[Note]) -> None:
        self._text = reading.article.text
        self._legend = {entry.speaker_id: entry for entry in reading.legend}
        outer = {item.parent for item in reading.statements if item.parent is not None}
        self._statements = [
            item for number, item in enumerate(reading.statements) if choice.speakers and number not in outer
        ]
        self._highlights = [
            item for item in reading.highlights if choice.highlights and item.anchor.state != "orphaned"
        ]
        self._notes: dict[int, list[int]] = {}
        for number, note in enumerate(notes, 1):
            if note.anchor is not None and note.anchor.state != "orphaned":
                self._notes.setdefault(note.anchor.end, []).append(number)

    def paragraphs(self) -> Iterator[str]:
        """Each paragraph as an element."""
        start = 0
        for words in self._text.split("\n\n"):
            end = start + len(words)
            yield f'<p dir="auto">{"".join(self._runs(start, end))}</p>'
            start = end + 2

    def _runs(self, start: int, end: int) -> Iterator[str]:
        inside = [item for item in self._statements if item.start < end and item.end > start]
        marks = [item for item in self._highlights if item.anchor.start < end and item.anchor.end > start]
        edges = {start, end}
        for item in inside:
            edges |= {max(start, item.start), min(end, item.end), min(end, self._behind_stop(item))}
        for mark in marks:
            edges |= {max(start, mark.anchor.start), min(end, mark.anchor.end)}
        edges |= {place for place in self._notes if start < place <= end}
        for left, right in pairwise(sorted(edges)):
            yield self._run(left, right, inside, marks)
            yield from self._behind(right, inside)

    def _run(self, left: int, right: int, inside: list[Statement], marks: list[Highlight]) -> str:
        words = escape(self._text[left:right]).replace("\n", "<br>")
        over = [item for item in inside if item.start <= left and item.end >= right]
        styles = []
        if over:
            item = min(over, key=lambda statement: statement.end - statement.start)
            entry = self._legend.get(item.speaker_id) if item.speaker_id is not None else None
            colours = speaker_colours(LIGHT, entry.kind if entry else None, entry.slot if entry else 0)
            styles.append(f"background-color:{colours.faint if item.kind == 'indirect' else colours.tint}")
        for mark in marks:
            if mark.anchor.start <= left and mark.anchor.end >= right and mark.color in HIGHLIGHT_COLORS:
                fill = LIGHT.marks[list(HIGHLIGHT_COLORS).index(mark.color)]
                styles += [f"background-color:{fill}", "text-decoration:underline"]
        return f'<span style="{";".join(styles)}">{words}</span>' if styles else words

    def _behind_stop(self, item: Statement) -> int:
        """Where a statement's name may stand: behind the stop, which is no part of indirect speech."""
        found = _STOP.match(self._text, item.end)
        return found.end() if found else item.end

    def _behind(self, place: int, inside: list[Statement]) -> Iterator[str]:
        """The speaker's name where their words end in this paragraph, and the numbers of notes."""
        for item, after in zip_longest(inside, inside[1:]):
            if after is not None and after.speaker_id == item.speaker_id:
                continue  # they go on: the name once is enough
            entry = self._legend.get(item.speaker_id) if item.speaker_id is not None else None
            if self._behind_stop(item) == place and entry is not None:
                ink = speaker_colours(LIGHT, entry.kind, entry.slot).ink
                yield f'<span class="who" style="color:{ink}"> {escape(entry.name)}</span>'
        for number in self._notes.get(place, ()):
            yield f'<span class="who"> [{number}]</span>'


def _note(number: int, note: Note, render: Callable[[str], str]) -> str:
    quote = f"<blockquote>{escape(note.anchor.exact)}</blockquote>" if note.anchor else ""
    day = wording.day(wording.local_day(note.modified))
    return f"<p><b>{number}.</b> <small>{day}</small></p>{quote}{render(note.shown)}"
