"""What the tray shows: which marks of a reading are lost or in doubt, and old and new words side by side. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape

from reader import Anchor, Reading
from ui.reading.cards import plain_words
from ui.reading.wording import tr
from ui.theme import Theme

AROUND = 160  # characters shown before and after a passage, where there is room
_MOST = 420  # characters of a passage that are shown


@dataclass(frozen=True, slots=True)
class Unplaced:
    """A mark without a sure place. `span` is None where it has none at all."""

    noun: str
    id: int
    quote: str
    note: str  # what the person wrote with it
    span: tuple[int, int] | None

    @property
    def key(self) -> tuple[str, int]:
        """What it is."""
        return self.noun, self.id


def _anchored(reading: Reading, state: str) -> Iterator[tuple[str, int, Anchor, str]]:
    """The marks in a state: hardly any of hundreds."""
    for one in reading.highlights:
        if one.anchor.state == state:
            yield "highlights", one.id, one.anchor, ""
    for note in reading.notes:
        if note.anchor is not None and note.anchor.state == state:
            yield "notes", note.id, note.anchor, plain_words(note.shown)
    for mark in reading.bookmarks:
        if mark.anchor is not None and mark.anchor.state == state:
            yield "bookmarks", mark.id, mark.anchor, mark.name or ""
    for check in reading.checks:
        if check.anchor.state == state:
            yield "checks", check.id, check.anchor, plain_words(check.body)


def _with_state(reading: Reading, state: str) -> list[Unplaced]:
    return [
        Unplaced(
            noun,
            number,
            anchor.exact,
            " ".join(words.split())[:120],
            None if state == "orphaned" else (anchor.start, anchor.end),
        )
        for noun, number, anchor, words in _anchored(reading, state)
    ]


def lost(reading: Reading) -> list[Unplaced]:
    """Marks whose words are no longer found."""
    return _with_state(reading, "orphaned")


def doubtful(reading: Reading) -> list[Unplaced]:
    """Marks whose place was found by likeness."""
    return sorted(_with_state(reading, "moved"), key=lambda mark: mark.span or (0, 0))


def kind_of_mark(mark: Unplaced) -> str:
    """What it is, in words."""
    kind = {
        "highlights": tr("highlight"),
        "notes": tr("note"),
        "bookmarks": tr("bookmark"),
        "checks": tr("check of a statement"),
    }[mark.noun]
    return kind if mark.span is None else kind + ", " + tr("moved")


def words_html(before: str, exact: str, after: str, theme: Theme, around: int = AROUND) -> str:
    """A passage within what stands around it."""
    return _html(_lead(before, around), [(_cut(exact), False)], _rest(after, around), theme)


def excerpt_html(text: str, start: int, end: int, former: str, theme: Theme, around: int = AROUND) -> str:
    """A passage of the present text; the words that differ from the former ones are underlined."""
    low = max(0, start - around - 1)
    before, after = _lead(text[low:start], around), _rest(text[end : end + around + 1], around)
    return _html(before, _compared(former, _cut(text[start:end])), after, theme)


def _lead(words: str, around: int) -> str:
    """What stands before a passage, from the beginning of a word on."""
    if len(words) <= around:
        return words
    return "…" + words[-around:].partition(" ")[2]


def _rest(words: str, around: int) -> str:
    """What stands behind it, to the end of a word."""
    return words if len(words) <= around else words[:around].rpartition(" ")[0] + "…"


def _compared(former: str, words: str) -> list[tuple[str, bool]]:
    """The new words in pieces, each with whether it differs."""
    old, new = former.split(), words.split()
    pieces: list[tuple[str, bool]] = []
    for tag, _, _, low, high in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if high > low:
            pieces.append((" ".join(new[low:high]), tag != "equal"))
    return pieces


def _html(before: str, pieces: list[tuple[str, bool]], after: str, theme: Theme) -> str:
    around = f"color:{theme.muted}"
    ground = f"background-color:{theme.note_fill};color:{theme.ink}"
    changed = f"{ground};text-decoration:underline"
    inner = " ".join(
        f'<span style="{changed if differs else ground}">{escape(words)}</span>' for words, differs in pieces
    )
    lead = f'<span style="{around}">{escape(_flat(before))}</span>' if before else ""
    rest = f'<span style="{around}">{escape(_flat(after))}</span>' if after else ""
    return lead + inner + rest


def _flat(words: str) -> str:
    """One line, with the blank at either end that parts it from the passage."""
    flat = " ".join(words.split())
    lead = " " if words[:1].isspace() else ""
    return lead + flat + (" " if words[-1:].isspace() else "")


def _cut(words: str) -> str:
    return words if len(words) <= _MOST else words[:_MOST].rstrip() + "…"
