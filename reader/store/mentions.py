"""Where an article mentions a speaker, in one short text of a row."""

from __future__ import annotations

from collections.abc import Sequence


def packed(mentions: Sequence[tuple[int, int]]) -> str:
    """Spans as "start+length" numbers: a quarter of the size of JSON."""
    return " ".join(f"{start}+{end - start}" for start, end in mentions)


def unpacked(mentions: str) -> list[tuple[int, int]]:
    """The spans of a row of `article_speakers`."""
    spans = (part.split("+") for part in mentions.split())
    return [(int(start), int(start) + int(length)) for start, length in spans]
