"""What a correction that the pane asked for means to the library: one write each, undoable there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader import Changes, Library, SpeakerKind, SpeakerRow, Verdict

KINDS = (
    "not-statement",
    "other-speaker",
    "add-statement",
    "rename",
    "same-speaker",
    "two-speakers",
    "second-speaker",
    "kind",
    "confirm",
    "check",
    "check-note",
    "check-tag",
)


def correction(library: Library, kind: str, payload: object) -> Callable[[], Changes]:
    """The write that carries out `ReadingPane.correction_requested(kind, payload)`; run it on the writer.

    What is said of a part of an interrupted quote holds for the quote, unless the payload says "part". The ids in its
    "with_it" are given to the same speaker.
    """
    assert isinstance(payload, Mapping)
    known: dict[str, Callable[[], Changes]] = {
        "not-statement": lambda: library.mark_not_statement(*_quote(library, payload)),
        "other-speaker": lambda: _reassign(library, payload),
        "add-statement": lambda: library.add_statement(
            payload["article_id"], payload["start"], payload["end"], speaker_of(payload)
        ),
        "rename": lambda: library.rename_speaker(payload["speaker_id"], payload["name"]),
        "same-speaker": lambda: join(library, payload["other_id"], payload["speaker_id"]),
        "two-speakers": lambda: library.split_speaker(payload["speaker_id"], payload["article_id"]),
        "second-speaker": lambda: library.part_statement(*_quote(library, payload)),
        "confirm": lambda: library.confirm_statement(*_quote(library, payload)),
        "check": lambda: library.check_statement(payload["statement_id"], Verdict(payload["verdict"])),
        "check-note": lambda: library.annotate_statement(payload["statement_id"], str(payload["body"])),
        "check-tag": lambda: library.tag_statement(payload["statement_id"], str(payload["tag"])),
        "kind": lambda: library.set_speaker_kind(payload["speaker_id"], SpeakerKind(payload["speaker_kind"])),
    }
    return known[kind]


def kept(first: SpeakerRow, second: SpeakerRow) -> tuple[SpeakerRow, SpeakerRow]:
    """Which of two that are one keeps its name, and the other: a full name before its surname, else who says more."""
    for one, other in ((first, second), (second, first)):
        short, words = other.name.casefold(), one.name.casefold().split()
        if len(words) > 1 and short in words:
            return one, other
    pair = sorted((first, second), key=lambda row: (-row.statements, -len(row.name), row.id))
    return pair[0], pair[1]


def join(library: Library, first: int, second: int) -> Changes:
    """Make two speakers one, under the name that says more."""
    keeps, goes = kept(library.speaker(first), library.speaker(second))
    return library.merge_speakers(keeps.id, goes.id)


def _quote(library: Library, payload: Mapping[str, object]) -> tuple[int, ...]:
    number = payload["statement_id"]
    assert isinstance(number, int)
    return (number,) if payload.get("part") else library.whole_quote(number)


def _reassign(library: Library, payload: Mapping[str, object]) -> Changes:
    first, *more = _quote(library, payload)
    with_it = payload.get("with_it", ())
    assert isinstance(with_it, tuple)
    return library.reassign_statement(first, speaker_of(payload), *more, *with_it)


def speaker_of(payload: Mapping[str, object]) -> int | str:
    """Whom a payload names: a speaker of the library, or a name."""
    other = payload.get("other_id")
    if isinstance(other, int):
        return other
    return str(payload["name"])
