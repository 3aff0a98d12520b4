"""Notes as HTML: Markdown through the `markdown` package, its output through a strict allow-list.

Hostile or merely odd input must not hang the window: nesting, the length of words and the number of marks in a line
are limited before a text reaches Markdown, which needs 25 seconds for a long line of brackets and exceeds the stack
on nested lists; and what takes longer than `SECONDS` of work after all is shown as it was written.
"""

from __future__ import annotations

import html
import re
import time
import urllib.parse
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from typing import Any

import markdown
import nh3
from markdown.blockprocessors import BlockProcessor, HashHeaderProcessor
from markdown.inlinepatterns import InlineProcessor

from reader.note_text import HASH, LINK, tag_end, tag_name

SECONDS = 1.0  # of work for one text
_MOST = 200_000  # characters shown formatted; the rest is shown as it was written
_WORD = re.compile(r"\S{400,}")
_NESTED = re.compile(r"^([ \t]{24,}|(?:[ \t]*[>\-*+][ \t]*){12,})", re.MULTILINE)
_RUN = re.compile(r"([\[\](!`*_~<>#^&\\])\1{19,}")
_MOST_OPEN = 2000  # brackets, stars and the like in one paragraph
_MOST_IN_ROW = 400  # and in one row of a table, whose cells are read one by one
_SPECIAL = re.compile(r"[\[\]()*_`~<>!]")
_BAR = "\ue002"
_TASK = re.compile(r"<li>(\s*(?:<p>)?\s*)\[([ xX])\] ")

_TAGS = {
    "a", "abbr", "b", "blockquote", "br", "code", "dd", "del", "div", "dl", "dt", "em", "h1", "h2", "h3", "h4", "h5",
    "h6", "hr", "i", "li", "mark", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "u", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "a": {"href", "title", "id"},
    "abbr": {"title"},
    "li": {"id"},
    "ol": {"start"},
    "sup": {"id"},
    "td": {"align"},
    "th": {"align"},
}
OWN_SCHEME = "onrecord"
_SCHEMES = {"http", "https", "mailto"}

Href = Callable[[str, int | str], str | None]


def window_href(kind: str, target: int | str) -> str:
    """The address that the window gives to what a note links to: "onrecord:article/12", "onrecord:tag/energy"."""
    return f"{OWN_SCHEME}:{kind}/{urllib.parse.quote(str(target), safe='')}"


def read_href(address: str) -> tuple[str, str] | None:
    """Kind and target of an address that `window_href` made."""
    scheme, _, rest = address.partition(":")
    kind, slash, target = rest.partition("/")
    if scheme != OWN_SCHEME or not slash or not target:
        return None
    return kind, urllib.parse.unquote(target)


def render_markdown(body: str, href: Href | None = None, ids: str = "") -> str:
    """Safe HTML of a note: no scripts, no styles, no pictures, nothing that is fetched.

    `href` gives the address of a linked article, speaker, note or tag; without one, or where it gives None, the
    words alone stand there. The footnotes' ids begin with `ids`, to be told from those of other notes on a page.
    """
    shown, rest = body[:_MOST], body[_MOST:]
    if any(_hostile(paragraph) for paragraph in re.split(r"\n\s*\n", shown)):
        return _as_written(body)
    try:
        # a table would take the bar of a link for the end of a cell
        marked = LINK.sub(lambda m: m[0].replace("|", _BAR, 1), shown.replace(_BAR, ""))
        raw = _converter(href, ids).convert(marked).replace(_BAR, "|")
    except (RecursionError, ValueError, _TooSlowError):
        return _as_written(body)
    raw = _TASK.sub(lambda m: f"<li>{m[1]}{'☑' if m[2] in 'xX' else '☐'} ", raw)
    schemes = _SCHEMES | {OWN_SCHEME} if href is not None else _SCHEMES
    clean = nh3.clean(
        raw, tags=_TAGS, attributes=_ATTRIBUTES, url_schemes=schemes, link_rel="noopener noreferrer"
    )
    return clean + (_as_written(rest) if rest else "")


def _as_written(text: str) -> str:
    return f"<pre>{html.escape(text)}</pre>"


def _hostile(paragraph: str) -> bool:
    if _WORD.search(paragraph) or _NESTED.search(paragraph) or _RUN.search(paragraph):
        return True
    lines = paragraph.split("\n")
    if len(lines) > 2 and all("|" in line for line in lines[:3]):
        return any(len(_SPECIAL.findall(line)) > _MOST_IN_ROW for line in lines)
    return len(_SPECIAL.findall(paragraph)) > _MOST_OPEN


# -- what is added to Markdown


class _TooSlowError(Exception):
    """The time for one text is over."""


class _Clock(BlockProcessor):
    """Ends a conversion that takes too long: asked at every block, it takes none."""

    def __init__(self, parser: Any) -> None:
        super().__init__(parser)
        # of this thread's own work: a busy machine must not turn a good note into one shown as written
        self._end = time.thread_time() + SECONDS

    def test(self, parent: ET.Element, block: str) -> bool:  # noqa: ARG002  the package's own signature
        """Never for this one."""
        self.look()
        return False

    def look(self) -> None:
        """Raise where the time is over."""
        if time.thread_time() > self._end:
            raise _TooSlowError


class _Heading(HashHeaderProcessor):
    """A heading has a blank after its `#`: "#budget" at the start of a line is a tag."""

    RE = re.compile(r"(?:^|\n)(?P<level>#{1,6})[ \t]+(?P<header>(?:\\.|[^\\])*?)#*(?:\n|$)")


class _OwnLink(InlineProcessor):
    """`[[article:12|words]]` as a link, or as its words."""

    def __init__(self, href: Href | None, clock: _Clock, md: markdown.Markdown) -> None:
        super().__init__(LINK.pattern.replace(r"(?:\|", f"(?:{_BAR}", 1), md)
        self._href, self._clock = href, clock

    def handleMatch(  # type: ignore[override]  # noqa: N802  the package's own name and shape
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002  the package's own signature
    ) -> tuple[ET.Element, int, int]:
        """An element for one link."""
        self._clock.look()
        words = (m[3] or "").strip() or f"{m[1]} {m[2]}"
        return _element(self._href and self._href(m[1], int(m[2])), words), m.start(0), m.end(0)


class _Tag(InlineProcessor):
    """`#tag` as a link, or as it is."""

    def __init__(self, href: Href | None, clock: _Clock, md: markdown.Markdown) -> None:
        super().__init__(HASH.pattern, md)
        self._href, self._clock = href, clock

    def handleMatch(  # type: ignore[override]  # noqa: N802  the package's own name and shape
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """An element for one tag; none for a `#` that begins no tag."""
        self._clock.look()
        end = tag_end(data, m.end(0))
        if end == m.end(0):
            return None, None, None
        name = tag_name(data[m.end(0) : end])
        return _element(self._href and self._href("tag", name), data[m.start(0) : end]), m.start(0), end


def _element(address: str | None, words: str) -> ET.Element:
    element = ET.Element("a" if address else "span")
    if address:
        element.set("href", address)
    element.text = markdown.util.AtomicString(words)
    return element


def _converter(href: Href | None, ids: str) -> markdown.Markdown:
    md = markdown.Markdown(
        extensions=["tables", "footnotes", "fenced_code", "sane_lists", "nl2br"],
        extension_configs={"footnotes": {"SEPARATOR": f"-{ids}-" if ids else ":"}},
        output_format="html",
    )
    clock = _Clock(md.parser)
    md.parser.blockprocessors.register(clock, "clock", 1000)
    md.parser.blockprocessors.register(_Heading(md.parser), "hashheader", 70)
    md.inlinePatterns.register(_OwnLink(href, clock, md), "own link", 176)  # after code and escapes
    md.inlinePatterns.register(_Tag(href, clock, md), "tag", 115)  # after links: their addresses have a # too
    return md


# -- long notes, a part at a time

_DEFINITION = re.compile(r"^ {0,3}\[(\^?[^\]\n]{1,100})\]:[ \t]*\S.*(?:\n(?: {4}|\t).*)*", re.MULTILINE)


_LINE = 40  # characters that the end of a line counts for: a list of short items is as much work as one of long ones


def parts_of(body: str, size: int = 3000) -> Iterator[str]:
    """A note in parts of about `size` characters that can be rendered one by one, each with the footnotes it names.

    A part ends between paragraphs where it can, so a list or a table longer than several sizes goes on in the next.
    They are cut as they are asked for: the first one of a long note is there at once.
    """
    if len(body) + _LINE * body.count("\n") <= 2 * size:
        yield body
        return
    notes = {m[1]: m[0] for m in _DEFINITION.finditer(body)} if "]:" in body else {}
    text = _DEFINITION.sub("", body) if notes else body
    for part in _cut(text, size):
        yield _with_definitions(part, notes)


def _lines(text: str) -> Iterator[str]:
    """The lines of a text, one by one: the first ones of a megabyte are there at once."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _cut(text: str, size: int) -> Iterator[str]:
    lines: list[str] = []
    length, fence = 0, ""
    for whole in _lines(text):
        for line in (whole[at : at + size] for at in range(0, max(1, len(whole)), size)):
            opened = re.match(r" {0,3}(`{3,}|~{3,})", line)
            calm = not fence and not line.strip()
            if (length >= size and calm) or length >= 2 * size:
                yield "\n".join([*lines, fence] if fence else lines)
                lines, length = [fence] if fence else [], 0
            lines.append(line)
            length += len(line) + _LINE
            if opened:
                fence = "" if fence and opened[1].startswith(fence) else fence or opened[1]
    yield "\n".join(lines)


def _with_definitions(part: str, notes: dict[str, str]) -> str:
    if not notes or "[" not in part:
        return part
    named = dict.fromkeys(re.findall(r"\[(\^?[^\]\n]{1,100})\]", part))
    used = [notes[name] for name in named if name in notes]
    return part + "\n\n" + "\n".join(used) if used else part


__all__ = ["OWN_SCHEME", "parts_of", "read_href", "render_markdown", "window_href"]
