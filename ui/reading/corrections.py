"""What a correction that the pane asked for means to the library: one write each, undoable there."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from reader import Changes, Library, SpeakerKind, Verdict

KINDS = (
    "not-statement",
    "other-speaker",
    "add-statement",
    "rename",
    "same-speaker",
    "two-speakers",
    "kind",
    "confirm",
    "check",
    "check-note",
    "check-tag",
)


def correction(library: Library, kind: str, payload: object) -> Callable[[], Changes]:
    """The write that carries out `ReadingPane.correction_requested(kind, payload)`; run it on the writer."""
    assert isinstance(payload, Mapping)
    known: dict[str, Callable[[], Changes]] = {
        "not-statement": lambda: library.mark_not_statement(payload["statement_id"]),
        "other-speaker": lambda: library.reassign_statement(payload["statement_id"], _speaker(payload)),
        "add-statement": lambda: library.add_statement(
            payload["article_id"], payload["start"], payload["end"], _speaker(payload)
        ),
        "rename": lambda: library.rename_speaker(payload["speaker_id"], payload["name"]),
        "same-speaker": lambda: library.merge_speakers(payload["other_id"], payload["speaker_id"]),
        "two-speakers": lambda: library.split_speaker(payload["speaker_id"], payload["article_id"]),
        "confirm": lambda: library.confirm_statement(payload["statement_id"]),
        "check": lambda: library.check_statement(payload["statement_id"], Verdict(payload["verdict"])),
        "check-note": lambda: library.annotate_statement(payload["statement_id"], str(payload["body"])),
        "check-tag": lambda: library.tag_statement(payload["statement_id"], str(payload["tag"])),
        "kind": lambda: library.set_speaker_kind(payload["speaker_id"], SpeakerKind(payload["speaker_kind"])),
    }
    return known[kind]


def _speaker(payload: Mapping[str, object]) -> int | str:
    other = payload.get("other_id")
    if isinstance(other, int):
        return other
    return str(payload["name"])
