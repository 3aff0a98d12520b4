"""The rows of one article's attribution, of what the engine found. No database: an import makes a million of them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from reader.store.counting import counted
from reader.store.mentions import packed, unpacked
from reader.store.records import Found

SHIFT = 20  # of an article's id, in the ids of its statements
HEADLINE = (
    "headline"  # how the reason of a statement in a headline begins: a paraphrase, which nobody's counts have
)

Row = tuple[Any, ...]


class Entry(NamedTuple):
    """The rows of `statements` and of `article_speakers`, the engine's number and the next statement's."""

    article_id: int
    statements: list[Row]
    speakers: list[Row]
    engine: int
    next_number: int


def entry_of(
    article_id: int,
    key: int | None,
    found: Found,
    text: str,
    kept: dict[str, list[int]],
    next_number: int,
    ids: Mapping[str, int],
    numbers: Mapping[str, int],
) -> Entry:
    """The rows of one article. `numbers` are those of phrases, `kept` the ids of statements by their words."""
    rows: list[Row] = []
    told: list[tuple[int | None, bool, int | None, int | None]] = []
    engine = numbers[found.engine]
    for ordinal, s in enumerate(found.statements):
        start, end, kind, group, parent, reason = s.start, s.end, s.kind, s.group, s.parent, s.reason
        again = kept.get(text[start:end]) if kept else None
        if again:
            statement_id = again.pop()
        else:
            statement_id = article_id << SHIFT | next_number
            next_number += 1
        speaker_key, mention, cue, said = s.speaker_key, s.speaker, s.cue, s.said_on
        speaker = None if speaker_key is None else ids.get(speaker_key)
        mention_start = mention_end = cue_start = cue_end = said_from = said_to = said_words = None
        if mention is not None:
            mention_start, mention_end = mention.start, mention.end
        if cue is not None:
            cue_start, cue_end = cue.start, cue.end
        if said is not None:
            said_from, said_to, said_words = said.first, said.last, said.words
        rows.append((
            statement_id, ordinal, start, end, numbers[kind], numbers[s.act], group, parent, s.via, mention_start,
            mention_end, cue_start, cue_end, said_from, said_to, said_words, _rounded(s.confidence),
            numbers[reason], engine, speaker, speaker,
        ))  # fmt: skip
        told.append((None if reason.startswith(HEADLINE) else speaker, kind == "direct", parent, group))
    return Entry(article_id, rows, _speakers(article_id, key, found, ids, counted(told)), engine, next_number)


@lru_cache(maxsize=1024)  # few values come again and again, and rounding one takes five times as long
def _rounded(confidence: float) -> float:
    return round(confidence, 3)


def _speakers(
    article_id: int,
    key: int | None,
    found: Found,
    ids: Mapping[str, int],
    counts: Mapping[int, tuple[int, int]],
) -> list[Row]:
    rows: dict[int, Row] = {}
    for ordinal, speaker in enumerate(found.speakers):
        speaker_id = ids[speaker.key]
        mentions = [(mention.start, mention.end) for mention in speaker.mentions]
        if speaker_id in rows:  # two of the article's speakers are one person of the library
            first = rows[speaker_id]
            rows[speaker_id] = (*first[:6], packed(sorted({*unpacked(first[6]), *mentions})), *first[7:])
            continue
        said, direct = counts.get(speaker_id, (0, 0))
        rows[speaker_id] = (
            article_id, speaker_id, ordinal, speaker_id, speaker.name, speaker.title, packed(mentions),
            said, direct, key,
        )  # fmt: skip
    return list(rows.values())


def inner_spans(found: Found) -> list[tuple[int, int]]:
    """The spans of the statements, without the outer layers of chains, and without refusals: these say nothing."""
    outer = {s.parent for s in found.statements}
    return [(s.start, s.end) for n, s in enumerate(found.statements) if n not in outer and s.act != "refuses"]
