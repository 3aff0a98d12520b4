"""How a query was understood, part by part, for who types it: no part of it is ever an error, but some do nothing.

It goes through the query as `reader.store.query` does, which decides what each part means.
"""

from __future__ import annotations

import enum
import re
from dataclasses import dataclass, replace
from datetime import date

_ALONE = re.compile(r"[-–—(){}\[\]\s]*")  # a dash or a bracket by itself


class PartKind(enum.StrEnum):
    """What became of a part of a query."""

    WORDS = "words"  # looked for as words
    FILTER = "filter"  # a key and its value
    UNKNOWN = "unknown"  # no key of ours: looked for as words
    IGNORED = "ignored"  # a key without a value, or with one that means nothing: left out


@dataclass(frozen=True, slots=True)
class QueryPart:
    """`query[start:end]`, and what it means. `first` and `last` are the days of a date, None for open."""

    kind: PartKind
    start: int
    end: int
    key: str  # "" for plain words
    value: str
    without: bool = False  # found articles do not have it
    either: bool = False  # joined to the part before it by OR
    phrase: bool = False
    beginning: bool = False  # of a word
    first: date | None = None
    last: date | None = None
    name: str = (
        ""  # of `said:`, the words that are read as the name of who says it; they are not in the value
    )


def understood(text: str, today: date | None = None) -> tuple[QueryPart, ...]:
    """The parts of a query in their order; none for an empty one."""
    # The query language is loaded with the store; the window has it by the time anybody types.
    from reader.store import query as q

    today = today or date.today()  # noqa: DTZ011  the person's own day is meant
    parts: list[QueryPart] = []
    either = False
    for match, last in q.tokens(text):
        if match["word"] == "OR" and not match["key"] and not match["minus"]:
            either = bool(parts)
            continue
        node = q.node_of(match, today, typing=last and not text[-1:].isspace())
        part = _part(match, node)
        if part is None:
            continue
        said = parts[-1] if parts else None
        if _goes_on(said, part, either) and said is not None:
            # Plain words right after `said:` belong to it.
            parts[-1] = replace(said, end=part.end, value=f"{said.value} {part.value}")
        else:
            parts.append(replace(part, either=either))
        either = either and node is None
    if not any(part.key == "said" and part.kind is PartKind.FILTER for part in parts):
        # What statements do narrows `said:`; by itself it asks for nothing.
        parts = [replace(part, kind=PartKind.IGNORED) if part.key == "act" else part for part in parts]
    return tuple(parts)


def _goes_on(said: QueryPart | None, part: QueryPart, either: bool) -> bool:
    if said is None or said.key != "said" or said.kind is not PartKind.FILTER or said.without:
        return False
    return part.kind is PartKind.WORDS and not either and not part.without


def query_without(text: str, part: QueryPart) -> str:
    """The query without one of its parts; a word that was whole stays so."""
    rest = " ".join(f"{text[: part.start]} {text[part.end :]}".split())
    whole = text[-1:].isspace() or not text[part.end :].strip()
    return f"{rest} " if rest and whole else rest


def _part(match: re.Match[str], node: object) -> QueryPart | None:
    from reader.store import query as q

    key = (match["key"] or "").lower()
    phrase = match["phrase"] is not None
    value = match["phrase"] if phrase else match["word"] or ""
    made = QueryPart(
        PartKind.FILTER, match.start(), match.end(), key, value, without=bool(match["minus"]), phrase=phrase
    )
    if not key:
        if node is None and _ALONE.fullmatch(value):
            return None
        if node is None:
            return replace(made, kind=PartKind.IGNORED)
        words = isinstance(node, q.Words) and node.prefix
        return replace(made, kind=PartKind.WORDS, value=value.rstrip("*"), beginning=words)
    if key not in q.KEYS:
        if value and not value.startswith("//"):
            return replace(made, kind=PartKind.UNKNOWN)
        return replace(made, kind=PartKind.WORDS, key="", value=f"{match['key']}:{value}")
    if node is None:
        return replace(made, kind=PartKind.IGNORED)
    if isinstance(node, q.Days):
        return replace(made, first=node.first, last=node.last)
    if isinstance(node, q.State):
        return replace(made, value=node.name)
    return replace(made, value=value.rstrip("*"))
