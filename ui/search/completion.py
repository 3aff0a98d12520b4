"""What can follow in the search box: keys, and the names that a key asks for. Words in, words out; no widget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

KEYS = ("said", "act", "speaker", "source", "tag", "title", "note", "is", "before", "after", "on")
STATES = (
    "unread", "reading", "read", "archived", "bookmarked", "highlighted", "noted", "to-read", "undated",
)  # fmt: skip
ACTS = ("says", "asks", "denies", "refuses", "urges", "promises", "accuses")  # narrow what `said:` asks for
NAMED = ("said", "speaker", "source", "tag")  # keys whose values only the library knows
TIMES = ("before", "after", "on")
SPANS = (
    "today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year",
)  # fmt: skip
YEARS = 40  # years back that are suggested, as far as what is typed leaves them
LEAST = 3  # letters before a word is taken for the beginning of a key: fewer would get in the way of words

_TOKEN = re.compile(r'-?(?:(?P<key>[A-Za-z]+):)?(?:"[^"]*"?|[^\s"]+)?')
_PLAIN = re.compile(r"[\w-]+")
_QUOTES = dict.fromkeys(map(ord, '"“”„‟«»＂'), '"')  # each of them holds a value
_NO_QUOTES = dict.fromkeys(_QUOTES)


@dataclass(frozen=True, slots=True)
class Token:
    """What is being typed: `text[start:end]`, of which `value` stands before the cursor, after `key` and a colon."""

    start: int
    end: int
    key: str
    value: str


def token_at(text: str, cursor: int) -> Token | None:
    """The token that the cursor stands in or at the end of; None between words."""
    text = text.translate(_QUOTES)
    for match in _TOKEN.finditer(text):
        if match.group() and match.start() < cursor <= match.end():
            start = match.start() + match.group().startswith("-")
            key = (match["key"] or "").lower()
            value_start = start + len(key) + 1 if key else start
            if cursor < value_start:
                return None
            return Token(start, match.end(), key, text[value_start:cursor].lstrip('"').rstrip('"'))
    return None


def asked(text: str) -> str:
    """A query as it is asked: one blank at its end says that the last word is whole, all others mean nothing."""
    query = text.strip()
    return f"{query} " if query and text[-1].isspace() else query


def own_suggestions(token: Token, today: date | None = None) -> tuple[str, ...]:
    """What can be suggested without asking the library; times count from `today`."""
    if token.key in TIMES:
        today = today or date.today()  # noqa: DTZ011  the person's own day is meant
        return tuple(f"{token.key}:{quoted(time)}" for time in _times(token.value.lower(), today))
    if token.key == "is":
        return tuple(
            f"is:{state}" for state in STATES if state.startswith(token.value) and state != token.value
        )
    if token.key == "act":
        return tuple(f"act:{act}" for act in ACTS if act.startswith(token.value) and act != token.value)
    if token.key or len(token.value) < LEAST:
        return ()
    return tuple(f"{key}:" for key in KEYS if key.startswith(token.value.lower()))


def _times(value: str, today: date) -> list[str]:
    """Spans of days, years and the months of a year that begin with what is typed."""
    if not value[:1].isdigit():
        words = value.replace("-", " ").replace("_", " ")
        return [span for span in SPANS if span.startswith(words) and span != words]
    if "-" not in value:
        years = (str(year) for year in range(today.year, today.year - YEARS, -1))
        return [year for year in years if year.startswith(value) and year != value]
    months = (f"{value[:4]}-{month:02}" for month in range(1, 13))
    return [month for month in months if month.startswith(value) and month != value]


def named_suggestions(key: str, names: Sequence[str]) -> tuple[str, ...]:
    """Names as the values of a key."""
    return tuple(f"{key}:{quoted(name)}" for name in names)


def quoted(name: str) -> str:
    """A name as one value of a query."""
    return name if _PLAIN.fullmatch(name) else f'"{name.translate(_NO_QUOTES)}"'


def completed(text: str, token: Token, suggestion: str) -> tuple[str, int]:
    """The text with the token replaced, and where the cursor goes: behind a value and a blank, or behind a key."""
    rest = text[token.end :]
    if not suggestion.endswith(":") and not rest.startswith(" "):
        suggestion += " "
    behind = (
        token.start
        + len(suggestion)
        + (1 if rest.startswith(" ") and not suggestion.endswith((":", " ")) else 0)
    )
    return text[: token.start] + suggestion + rest, behind
