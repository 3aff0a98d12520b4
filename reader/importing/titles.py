"""A text's title: its first line where that is one, else the verbatim opening of its lede; and its byline."""

from __future__ import annotations

import re
from datetime import date
from typing import NamedTuple

from reader.importing.canonical import close_bidi
from reader.importing.datelines import LONGEST, Dateline, read_dateline
from reader.importing.dates import line_date
from reader.importing.openings import SENTENCE_END
from reader.types import Provenance

_LONGEST_TITLE = 180
_OPENING = 80  # characters of the lede that stand for a title: two lines of the list
_SHORTEST_SENTENCE = 24  # a shorter first sentence ("Correction.") says too little alone

_CLOSERS = "\"'”’»›)]"
_ABBREVIATED = re.compile(
    r"(?:\b\w|\b(?:Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Brig|Maj|Adm|Prof|Jr|Sr|No|vs|Co|Inc|Ltd|Corp))\.$"
)
_BYLINE = re.compile(
    r"(?:by|von|par|por|di)\s+(?P<names>[^\W\d_][^\n,;:|]{1,60}?)"
    r"(?:\s+in\s+(?P<place>[^\n,;:|.]{2,40}))?(?:\s*[,|]\s*(?P<rest>[^\n.]{2,60}))?$",
    re.IGNORECASE,
)
_OPENERS = ' ,;:-–—(“"«'
_SMALL_WORD = re.compile(
    r"\s(?:a|an|the|and|or|but|of|to|in|on|at|by|for|with|from|into|that|as|about|than)$"
)
_NAME = re.compile(r"[^\W\d_](?:[\w.'’-]*)(?: (?:[^\W\d_][\w.'’-]*)){0,4}")


class Heading(NamedTuple):
    """What stands above and at the head of a text."""

    title: str
    title_origin: Provenance
    author: str | None
    place: str | None
    dateline: Dateline | None
    date: date | None = None  # of a line of its own


def read_heading(text: str, headline_above: str | None = None) -> Heading:
    """Title, byline, day and dateline at the head of canonical `text`.

    `headline_above` is a title known from elsewhere, which the text may or may not repeat as its first line.
    """
    lines = _first_lines(text)
    at, dateline = _find_dateline(lines)
    below = lines[1] if len(lines) > 1 else None
    title, origin, used = headline_above, Provenance.TEXT, 0
    if lines and title and _same(title, lines[0].text):
        used = 1
    elif lines and not title and (_is_title(lines[0], below) or _is_headline(lines[0], at)):
        title, used = close_bidi(lines[0].text), 1
    author = place = day = None
    for line in lines[used : max(at, used + 2)]:
        byline, dated = read_byline(line.text), line_date(line.text)
        author, place = (author, place) if byline is None else byline
        day = day or dated
        if byline is None and dated is None:
            break
        used += 1
    if not title:
        lede = next((line.paragraph for line in lines[max(at, used) :]), text)
        if dateline and lede.startswith(dateline.text):
            after = [line.paragraph for line in lines[at + 1 :]]
            lede = next(filter(str.strip, (lede[dateline.end :], *after)), text)
        title, origin = opening(lede), Provenance.GUESSED
    return Heading(title, origin, author, place, dateline, day)


def _find_dateline(lines: list[_Line]) -> tuple[int, Dateline | None]:
    """The dateline at the head of the text, and the number of its line; (0, None) where there is none."""
    for number, line in enumerate(lines):
        dateline = read_dateline(line.paragraph)
        if dateline:
            return number, dateline
        if len(line.text) > _LONGEST_TITLE:
            break  # only title, byline and day stand above a dateline
    return 0, None


def _is_headline(line: _Line, dateline_at: int) -> bool:
    """A line above the dateline is the title, also with a final stop, as some archives put it."""
    head = line.text
    return dateline_at > 0 and len(head) <= _LONGEST_TITLE and not (read_byline(head) or line_date(head))


class _Line(NamedTuple):
    """A line at the head of the text, with the rest of its paragraph from there on."""

    text: str
    paragraph: str
    ends_paragraph: bool


def _first_lines(text: str) -> list[_Line]:
    """The first lines of the text, up to the fourth or to one below which nobody looks."""
    lines: list[_Line] = []
    start = 0
    head = text[:4000]
    while len(lines) < 4 and start < len(head):
        line_end = head.find("\n", start)
        line_end = len(head) if line_end < 0 else line_end
        paragraph_end = head.find("\n\n", start)
        paragraph_end = len(head) if paragraph_end < 0 else paragraph_end
        lines.append(_Line(head[start:line_end], head[start:paragraph_end], line_end == paragraph_end))
        if line_end - start > LONGEST:
            break  # it has prose, whatever it begins with
        start = line_end
        while head[start : start + 1] == "\n":
            start += 1
    return lines


def _is_title(line: _Line, following: _Line | None) -> bool:
    """Short, without a final stop, and with a text below that it is the head of."""
    text = line.text
    if following is None or not 2 <= len(text) <= _LONGEST_TITLE or not any(map(str.isalpha, text)):
        return False
    if text[0].islower() or text[-1] in ",;:-–—" or _ends_sentence(text):
        return False
    if read_byline(text) or read_dateline(text) or line_date(text):
        return False
    if text[0] in '"“«„' and text[-1] in '"”»“':
        return False  # words that somebody said, in a paragraph of their own
    if line.ends_paragraph:
        return True
    # One line break only: a title above its text, unless it is merely the first line of a wrapped paragraph.
    below = following.text
    wrapped = below[:1].islower() or len(below) <= len(text) * 1.3
    return not wrapped or bool(read_byline(below) or read_dateline(below) or line_date(below))


def _ends_sentence(text: str) -> bool:
    bare = text.rstrip(_CLOSERS)
    if bare.endswith(("?", "!", "…", "...")):
        return bare != text and bare[-1] != "…"  # a question is a title; one that is quoted is speech
    return bare.endswith(".") and not re.search(r"\b\w\.\w\.$", bare)


def opening(lede: str) -> str:
    """The verbatim opening of `lede`: its first sentence where that is short, else its words up to 80
    characters.
    """
    text = " ".join(lede[: _OPENING * 4].split())
    for match in SENTENCE_END.finditer(text):
        if match.end() > _OPENING:
            break
        if match.end() >= _SHORTEST_SENTENCE and not _ABBREVIATED.search(text[: match.start() + 1]):
            return close_bidi(text[: match.end()])
    if len(text) <= _OPENING:
        return close_bidi(text)
    cut = text.rfind(" ", 0, _OPENING + 1)
    if cut < _OPENING // 2:
        cut = _before_a_mark(text, _OPENING)  # one word, or a script without blanks
    return close_bidi(_without_loose_end(text[:cut]) or text[:cut])


def _without_loose_end(title: str) -> str:
    """`title` without the small words and marks that only lead on to what was cut off."""
    title = title.rstrip(_OPENERS)
    for _ in range(2):
        title = _SMALL_WORD.sub("", title).rstrip(_OPENERS)
    return title


def _before_a_mark(text: str, cut: int) -> int:
    """`cut`, moved back so that no combining mark or joiner is parted from its letter."""
    lowest = cut // 2
    while cut > lowest and not (text[cut].isprintable() and text[cut].isalnum()):
        cut -= 1
    return cut


def read_byline(line: str) -> tuple[str, str | None] | None:
    """(author, place or None) of a line such as `By Ann Example and Bo Sample in Kyiv`; None where it is
    no byline.
    """
    if len(line) > 120 or line[:3].lower().strip() not in ("by", "von", "par", "por", "di"):
        return None
    match = _BYLINE.match(line)
    if not match:
        return None
    names = re.split(r"(?:\s+(?:and|und|et|y|e)\s+|\s*&\s*)", match["names"].strip())
    # A name has its words in capitals: "By the time he came" is the beginning of a sentence.
    if not all(
        _NAME.fullmatch(name) and name.split()[0][0].isupper() and name.split()[-1][0].isupper()
        for name in names
    ):
        return None
    if any(len(name.split()) < 2 for name in names) and not match["names"].isupper():
        return None
    place = match["place"]
    if place and not place[0].isupper():
        return None
    author = " and ".join(name.title() if name.isupper() else name for name in names)
    return author, place.strip() if place else None


def _same(title: str, line: str) -> bool:
    # One character folds to three at most, so a long paragraph need not be folded to be known as another.
    title, line = title.strip(), line.strip()
    return len(line) <= 3 * len(title) and title.casefold() == line.casefold()
