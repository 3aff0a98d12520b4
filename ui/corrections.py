"""What a person says of the engine's findings, turned into the library's decisions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject

from reader import Changes, Library, SpeakerKind
from ui.commands import Commands


class Corrections(QObject):
    """One method a kind of correction; the person's word wins over the engine's, and can be undone."""

    def __init__(self, library: Library, commands: Commands) -> None:
        super().__init__(commands)
        self._library, self._commands = library, commands
        self._calls: Mapping[str, Callable[[Mapping[str, Any]], Changes]] = {
            "not-statement": self._not_statement,
            "other-speaker": self._other_speaker,
            "same-speaker": self._same_speaker,
            "two-speakers": self._two_speakers,
            "kind": self._kind,
            "rename": self._rename,
        }

    def correct(self, kind: str, payload: Mapping[str, Any]) -> None:
        """Store a correction that the reading view names, and show what it changed."""
        call = self._calls[kind]
        self._commands.write(lambda: call(payload))

    def add_statement(self, article_id: int, start: int, end: int, speaker: int | str) -> None:
        """The selected words are a statement of `speaker`, an id or a name."""
        self._commands.write(lambda: self._library.add_statement(article_id, start, end, speaker))

    def _not_statement(self, payload: Mapping[str, Any]) -> Changes:
        return self._library.mark_not_statement(payload["statement_id"])

    def _other_speaker(self, payload: Mapping[str, Any]) -> Changes:
        speaker = payload.get("other_id") or payload.get("name")
        return self._library.reassign_statement(payload["statement_id"], speaker)

    def _same_speaker(self, payload: Mapping[str, Any]) -> Changes:
        return self._library.merge_speakers(payload["other_id"], payload["speaker_id"])

    def _two_speakers(self, payload: Mapping[str, Any]) -> Changes:
        return self._library.split_speaker(payload["speaker_id"], payload["article_id"])

    def _kind(self, payload: Mapping[str, Any]) -> Changes:
        return self._library.set_speaker_kind(payload["speaker_id"], SpeakerKind(payload["speaker_kind"]))

    def _rename(self, payload: Mapping[str, Any]) -> Changes:
        return self._library.rename_speaker(payload["speaker_id"], payload["name"])
