"""The query language: what a person types, as a tree. Any input gives a tree; nothing is ever a syntax error.

Words are joined by AND; `OR` between two, `-word` without, `"a phrase"`, `word*` as a beginning; and keys:
`title: note: said: act: speaker: source: tag: is: before: after: on:`. The last word that is still being typed counts
as a beginning. What is not understood as a key is searched for as words. Meaning and SQL are the business of `views`.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from dataclasses import dataclass, replace
from datetime import date, timedelta

from reader.store.search_index import indexed
from reader.tagging import clean_name

KEYS = ("title", "note", "said", "act", "speaker", "source", "tag", "is", "before", "after", "on")
ACTS = ("says", "asks", "denies", "refuses", "urges", "promises", "accuses")
STATES = (
    "unread", "reading", "read", "archived", "bookmarked", "highlighted", "noted", "to-read", "undated",
)  # fmt: skip

# The two words of `on:last month` belong together as those of a phrase do: nobody types the marks around them.
_SPAN = r"(?:(?<=(?<![A-Za-z])on:)|(?<=before:)|(?<=after:))(?:last|this)[ ](?:week|month|year)(?!\w)"
_TOKEN = re.compile(
    rf'(?P<minus>-)?(?:(?P<key>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>(?i:{_SPAN})|[^\s"]+))?'
)
QUOTES = '"“”„‟«»＂'  # typed on some keyboards, and pasted from texts
_AS_ONE = dict.fromkeys(map(ord, QUOTES), '"')
_LEAST_PREFIX = 2


@dataclass(frozen=True, slots=True)
class Words:
    """One word or phrase in a column: "" for everywhere, title, body or notes."""

    words: tuple[str, ...]
    column: str = ""
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Said:
    """Words inside a statement, or the beginning of the name of who makes it. Neighbours belong together."""

    parts: tuple[Words, ...]
    acts: tuple[str, ...] = ()  # of these acts only; refusals are left out unless asked for


@dataclass(frozen=True, slots=True)
class Act:
    """What the statements do that `said:` asks for; means nothing without it."""

    name: str


@dataclass(frozen=True, slots=True)
class Speaker:
    """Articles in which someone of this name speaks."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Source:
    """Articles of the sources whose name has this in it; empty for those without a source."""

    name: str


@dataclass(frozen=True, slots=True)
class Tag:
    """Articles that carry a tag or one within it, or in which something carries it: a note, a highlight."""

    name: str


@dataclass(frozen=True, slots=True)
class State:
    """Articles in one of `STATES`."""

    name: str


@dataclass(frozen=True, slots=True)
class Days:
    """Articles of a range of days; None is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Not:
    """Articles that the inner node does not find."""

    node: Node


@dataclass(frozen=True, slots=True)
class Either:
    """Articles that any of the nodes finds."""

    nodes: tuple[Node, ...]


Node = Words | Said | Act | Speaker | Source | Tag | State | Days | Not | Either


@dataclass(frozen=True, slots=True)
class Query:
    """All nodes must hold. Empty where the box has nothing to search for."""

    nodes: tuple[Node, ...]

    def marked(self) -> tuple[Words, ...]:
        """The words to mark in rows and texts: all that are asked for, none that are excluded."""
        return tuple(dict.fromkeys(_positive(self.nodes)))

    def once(self) -> tuple[Node, ...]:
        """The nodes, each once: a passage that somebody pastes has many words again and again."""
        each = (Either(tuple(dict.fromkeys(n.nodes))) if isinstance(n, Either) else n for n in self.nodes)
        return tuple(dict.fromkeys(each))


def _positive(nodes: tuple[Node, ...]) -> list[Words]:
    found: list[Words] = []
    for node in nodes:
        if isinstance(node, Words):
            found.append(node)
        elif isinstance(node, Said):
            found.extend(node.parts)
        elif isinstance(node, Either):
            found.extend(_positive(node.nodes))
    return found


def parse(text: str, today: date) -> Query:
    """The tree of what was typed; dates such as "last month" count from `today`."""
    groups: list[list[Node]] = []  # of each, one must hold
    join = False
    for match, last in tokens(text):
        if match["word"] == "OR" and not match["key"] and not match["minus"]:
            join = bool(groups)
            continue
        node = node_of(match, today, typing=last and not text[-1:].isspace())
        if node is None:
            continue
        if match["minus"]:
            node = Not(node)
        if join:
            groups[-1].append(node)
        else:
            groups.append([node])
        join = False
    nodes = [group[0] if len(group) == 1 else Either(tuple(group)) for group in groups]
    return Query(tuple(_with_acts(_joined_said(nodes))))


def tokens(text: str) -> list[tuple[re.Match[str], bool]]:
    """The parts of a query as they stand in it, each with whether it is the last; groups minus, key, phrase, word."""
    found = [m for m in _TOKEN.finditer(text.translate(_AS_ONE)) if m.group()]
    return [(m, m is found[-1]) for m in found]


def node_of(match: re.Match[str], today: date, *, typing: bool) -> Node | None:
    """What one part means, its minus aside; None where it means nothing. `typing`: it may go on."""
    key = (match["key"] or "").lower()
    # A phrase that nobody has closed yet may go on, as a word may.
    quoted = match.group().count('"') == 2
    value = match["phrase"] or match["word"] or ""
    if key and key not in KEYS:
        # "10:30" or "http://..." is no key: search for what stands there.
        value, key = f"{match['key']}:{value}", ""
    if key in ("", "title", "note", "said"):
        return _text_node(key, value, quoted=quoted, typing=typing)
    if key == "act":
        return Act(value.lower()) if value.lower() in ACTS else None
    if key == "speaker":
        words = words_of(value)
        return Speaker(words) if words else None
    if key == "source":
        return Source(value) if value or quoted else None
    if key == "tag":
        name = clean_name(value)
        return Tag(name) if name else None
    if key == "is":
        name = {"toread": "to-read", "queued": "to-read", "annotated": "noted"}.get(
            value.lower(), value.lower()
        )
        return State(name) if name in STATES else None
    return _days_node(key, value, today)


def _text_node(key: str, value: str, *, quoted: bool, typing: bool) -> Node | None:
    words = words_of(value)
    if not words:
        return None
    prefix = not quoted and (value.endswith("*") or typing) and len(words[-1]) >= _LEAST_PREFIX
    if key == "said":
        return Said((Words(words, "", prefix),))
    return Words(words, {"title": "title", "note": "notes"}.get(key, ""), prefix)


def words_of(value: str) -> tuple[str, ...]:
    """The words as typed: case and diacritics are folded by the index, which knows how it folded the texts."""
    plain = unicodedata.normalize("NFC", indexed(value)).lower()
    return tuple("".join(c if _in_word(c) else " " for c in plain).split())


def _in_word(character: str) -> bool:
    return character.isalnum() or unicodedata.category(character).startswith("M")


def _joined_said(nodes: list[Node]) -> list[Node]:
    """`said:peskov patriot` is one question: plain words right after `said:` belong to it."""
    joined: list[Node] = []
    for node in nodes:
        last = joined[-1] if joined else None
        if isinstance(last, Said) and isinstance(node, Said):
            joined[-1] = Said((*last.parts, *node.parts))
        elif isinstance(last, Said) and isinstance(node, Words) and not node.column:
            joined[-1] = Said((*last.parts, node))
        else:
            joined.append(node)
    return joined


def _with_acts(nodes: list[Node]) -> list[Node]:
    """`act:denies` narrows what `said:` asks for, wherever it stands; by itself it is no question."""
    acts = tuple(node.name for node in nodes if isinstance(node, Act))
    return [
        replace(node, acts=acts) if isinstance(node, Said) else node
        for node in nodes
        if not (isinstance(node, Act) or (isinstance(node, Not) and isinstance(node.node, Act)))
    ]


# -- days

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$")


def _days_node(key: str, value: str, today: date) -> Node | None:
    span = days(value, today)
    if span is None:
        return None
    first, last = span
    if key == "on":
        return Days(first, last)
    if key == "before":
        return Days(None, first - timedelta(days=1)) if first > date.min else None
    return Days(last + timedelta(days=1), None) if last < date.max else None


def days(value: str, today: date) -> tuple[date, date] | None:
    """The first and last day of "2022", "2022-12", "2022-12-21", "today", "yesterday", "last month" and the like."""
    value = re.sub(r"[\s_-]+", " ", value.strip().lower()) if not value[:1].isdigit() else value.strip()
    if value in ("today", "yesterday"):
        day = today - timedelta(days=value == "yesterday")
        return day, day
    relative = re.fullmatch(r"(this|last) (week|month|year)", value)
    if relative:
        return _relative(relative[1] == "last", relative[2], today)
    match = _ISO.match(value)
    if not match:
        return None
    year, month, day_ = (int(group) if group else None for group in match.groups())
    try:
        first = date(year or 0, month or 1, day_ or 1)
    except ValueError:
        return None
    if day_:
        return first, first
    last_month = month or 12
    return first, date(first.year, last_month, calendar.monthrange(first.year, last_month)[1])


def _relative(former: bool, unit: str, today: date) -> tuple[date, date]:
    if unit == "week":
        first = today - timedelta(days=today.weekday() + 7 * former)
        return first, first + timedelta(days=6)
    if unit == "year":
        return date(today.year - former, 1, 1), date(today.year - former, 12, 31)
    first = today.replace(day=1)
    if former:
        first = (first - timedelta(days=1)).replace(day=1)
    return first, first.replace(day=calendar.monthrange(first.year, first.month)[1])
