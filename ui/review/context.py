"""A statement in its surroundings, as rich text: its paragraph and those beside it, mention and cue marked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from reader import Reading, Span, Statement
from ui.theme import Theme, speaker_colours

_GAP = 12  # px between paragraphs
_NEXT = "\0"  # stands for the end of a paragraph until its look is known; no text has it
_MOST = 900  # characters of the surroundings on either side


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """The paragraphs that a passage stands in, with the one before and the one after, where these are short."""
    first = text.rfind("\n\n", 0, start) + 2 if "\n\n" in text[:start] else 0
    last = text.find("\n\n", end)
    last = len(text) if last < 0 else last
    before = text.rfind("\n\n", 0, max(0, first - 2))
    before = 0 if before < 0 else before + 2
    after = text.find("\n\n", last + 2) if last < len(text) else last
    after = len(text) if after < 0 else after
    low = before if start - before <= _MOST else max(first, start - _MOST)
    high = after if after - end <= _MOST else min(last, end + _MOST)
    return low, high


def context_html(reading: Reading, statement: Statement, theme: Theme, whole: Collection[int] = ()) -> str:
    """The rich text of a statement in its surroundings; `whole` has the ids of all parts of its quote."""
    text = reading.article.text
    entry = next((e for e in reading.legend if e.speaker_id == statement.speaker_id), None)
    colours = speaker_colours(theme, entry.kind if entry else None, entry.slot if entry else -1)
    low, high = around(text, statement.start, statement.end)
    parts = [statement, *(s for s in reading.statements if s.id in whole and s.id != statement.id)]
    spans = [("statement", part.start, part.end) for part in parts]
    spans += [("mention", s.start, s.end) for s in _outside(statement, (statement.mention,))]
    spans += [("cue", s.start, s.end) for s in _outside(statement, (statement.cue,))]
    looks = {
        "statement": f"background-color:{colours.tint}; color:{theme.ink}",
        "mention": f"color:{colours.ink}; font-weight:600",
        "cue": f"color:{theme.ink}; text-decoration:underline",
    }
    words: list[str] = []
    at = low
    for name, start, end in sorted(spans, key=lambda span: span[1]):
        if start < at or end > high:
            continue
        words.append(_run(text[at:start]))
        words.append(_run(text[start:end], looks[name]))
        at = end
    words.append(_run(text[at:high]))
    lead, tail = "… " if low > 0 else "", " …" if high < len(text) else ""
    paragraph = f"color:{theme.muted}; line-height:122%; margin-bottom:0; margin-top"
    body = "".join(words).replace(_NEXT, f'</p><p style="{paragraph}:{_GAP}px">')
    return f'<p style="{paragraph}:0">{lead}{body}{tail}</p>'


def _outside(statement: Statement, spans: Sequence[Span | None]) -> list[Span]:
    return [s for s in spans if s is not None and (s.end <= statement.start or s.start >= statement.end)]


def _run(words: str, look: str = "") -> str:
    """Words with one look; where a paragraph ends among them, the look begins anew in the next one."""
    parts = (escape(part).replace("\n", "<br>") for part in words.split("\n\n"))
    return _NEXT.join(f'<span style="{look}">{part}</span>' if look and part else part for part in parts)
