"""What changed between two bodies of a note, by words; large changes by sentences, so that no text takes long."""

from __future__ import annotations

import difflib
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_TOKEN = re.compile(r"\w+[ \t]*|[^\w\s][ \t]*|\s+")
_SENTENCE = re.compile(r"[^\n.!?]+[\n.!?]*\s*|[\n.!?]+\s*")
_MOST = 20_000_000  # steps of difflib at the worst, a second or two


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A run of text that both bodies have ("same"), only the older ("gone") or only the newer one ("new")."""

    kind: str
    text: str


def word_diff(old: str, new: str) -> tuple[DiffPart, ...]:
    """The two bodies as one text of parts: without what is new the older body, without what is gone the newer."""
    parts: list[DiffPart] = []
    for part in _by_tokens(_TOKEN.findall(old), _TOKEN.findall(new)) or _by_sentences(old, new):
        if not part.text:
            continue
        if parts and parts[-1].kind == part.kind:
            parts[-1] = DiffPart(part.kind, parts[-1].text + part.text)
        else:
            parts.append(part)
    return tuple(parts)


def _by_tokens(old: Sequence[str], new: Sequence[str]) -> list[DiffPart]:
    """The parts, or none where there is too much that differs to compare it token by token."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    former, latter = old[head : len(old) - tail], new[head : len(new) - tail]
    if _steps(former, latter) > _MOST:
        return []
    return [
        DiffPart("same", "".join(old[:head])),
        *_compared(former, latter),
        DiffPart("same", "".join(old[len(old) - tail :])),
    ]


def _steps(old: Sequence[str], new: Sequence[str]) -> int:
    """How much difflib may have to do: it looks at every pair of equal tokens, once for each block it finds."""
    counts = Counter(new)
    pairs = sum(number * counts[token] for token, number in Counter(old).items())
    return pairs * min(len(old), len(new))


def _compared(old: Sequence[str], new: Sequence[str]) -> Iterator[DiffPart]:
    # autojunk off: it takes the common words of a long text for noise and finds nothing in it
    matcher = difflib.SequenceMatcher(None, old, new, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        if kind == "equal":
            yield DiffPart("same", "".join(old[a:b]))
        else:
            yield DiffPart("gone", "".join(old[a:b]))
            yield DiffPart("new", "".join(new[c:d]))


def _by_sentences(old: str, new: str) -> Iterator[DiffPart]:
    before, after = _SENTENCE.findall(old), _SENTENCE.findall(new)
    if _steps(before, after) > _MOST:
        yield from (DiffPart("gone", old), DiffPart("new", new))
        return
    matcher = difflib.SequenceMatcher(None, before, after, autojunk=False)
    for kind, a, b, c, d in matcher.get_opcodes():
        gone, added = "".join(before[a:b]), "".join(after[c:d])
        if kind == "equal":
            yield DiffPart("same", gone)
            continue
        inside = _by_tokens(_TOKEN.findall(gone), _TOKEN.findall(added)) if kind == "replace" else []
        yield from inside or (DiffPart("gone", gone), DiffPart("new", added))
