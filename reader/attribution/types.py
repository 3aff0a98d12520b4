"""The values that `attribute` returns: fixed, plain, and one to one with the JSON of the command line.

Named tuples and no dataclasses, which would take a fifth of the time that loading the engine takes.
All offsets count code points of the text that was given; `text[start:end]` is always the span's own words.
"""

from __future__ import annotations

from typing import Any, NamedTuple


class Span(NamedTuple):
    """A stretch of the text, with its words."""

    start: int
    end: int
    text: str

    def to_dict(self) -> dict[str, Any]:
        return {"start": self.start, "end": self.end, "text": self.text}


class SaidOn(NamedTuple):
    """When a statement was made: ISO dates, first and last day, and the words that say so."""

    first: str
    last: str
    words: str

    def to_dict(self) -> dict[str, Any]:
        return {"from": self.first, "to": self.last, "words": self.words}


class ArticleSpeaker(NamedTuple):
    """Someone whose words the article gives; `key` is unique within the article only."""

    key: str
    name: str
    kind: str  # person, organisation, unnamed
    title: str | None
    mentions: tuple[Span, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "key": self.key,
            "name": self.name,
            "kind": self.kind,
            "title": self.title,
            "mentions": [mention.to_dict() for mention in self.mentions],
        }


class Statement(NamedTuple):
    """One statement; `speaker` is the mention in the text, `speaker_*` whom it resolves to."""

    start: int
    end: int
    kind: str  # direct, mixed, indirect
    act: str  # says, asks, denies, refuses, urges, promises, accuses
    group: int
    parent: int | None
    via: str | None
    speaker: Span | None
    speaker_key: str | None
    speaker_name: str | None
    speaker_kind: str | None
    cue: Span | None
    said_on: SaidOn | None
    confidence: float
    reason: str

    def to_dict(self) -> dict[str, Any]:
        return {
            "start": self.start,
            "end": self.end,
            "kind": self.kind,
            "act": self.act,
            "group": self.group,
            "parent": self.parent,
            "via": self.via,
            "speaker": self.speaker.to_dict() if self.speaker else None,
            "speaker_key": self.speaker_key,
            "speaker_name": self.speaker_name,
            "speaker_kind": self.speaker_kind,
            "cue": self.cue.to_dict() if self.cue else None,
            "said_on": self.said_on.to_dict() if self.said_on else None,
            "confidence": self.confidence,
            "reason": self.reason,
        }


class Attribution(NamedTuple):
    """Everything `attribute` found in one text, statements in order of their start."""

    engine: str
    speakers: tuple[ArticleSpeaker, ...]
    statements: tuple[Statement, ...]

    def to_dict(self) -> dict[str, Any]:
        return {
            "engine": self.engine,
            "speakers": [speaker.to_dict() for speaker in self.speakers],
            "statements": [statement.to_dict() for statement in self.statements],
        }
