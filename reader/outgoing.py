"""Takes articles out of a library in any format: the one way for the window and for the command line."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from reader.errors import NotFoundError
from reader.types import Check, Note, Progress, Reading, StatementRow

if TYPE_CHECKING:
    from reader.exporting import ExportResult, Material
    from reader.library import Library

_Found = TypeVar("_Found")


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format as a person chooses one. `folder` formats want a folder to write into, the others a file."""

    name: str
    summary: str
    suffix: str
    folder: bool


def export_formats() -> tuple[ExportFormat, ...]:
    """Every format, in the order in which they are offered."""
    from reader.exporting import FORMATS

    return tuple(ExportFormat(form.name, form.summary, form.suffix, form.folder) for form in FORMATS.values())


def material(library: Library, ids: Sequence[int] | None, *, private: bool = False) -> Material:
    """What there is to export of `ids`, read as the export goes on; None is the whole library, free notes too.

    Private notes stay at home unless `private`.
    """
    import reader
    from reader.exporting import Material

    chosen = list(library.directory(reader.View()).ids) if ids is None else list(ids)
    notes = [row.note for row in library.notes() if row.note.article_id is None] if ids is None else []
    free = tuple(note for note in notes if private or not note.private)

    @cache
    def articles() -> frozenset[int]:
        return frozenset(chosen)

    def note_of(number: int) -> Note | None:
        rows = library.note_rows([number])
        return rows[0].note if rows and (private or not rows[0].note.private) else None

    def holds(kind: str, number: int) -> bool:
        if kind == "note" and (note := note_of(number)) is not None:
            return ids is None if note.article_id is None else note.article_id in articles()
        return kind == "article" and number in articles()

    return Material(
        total=len(chosen),
        readings=lambda: (shared(library.reading(i), private=private) for i in chosen),
        free_notes=free,
        records=lambda: library.dump(ids, private=private),
        render_note=reader.render_markdown,
        program=f"On Record {reader.__version__}",
        made=datetime.now(UTC),
        article_of=lambda article_id: _found(lambda: library.reading(article_id).article),
        note_of=note_of,
        holds=holds,
        contents=lambda: library.rows(chosen),
        speaker_of=lambda speaker_id: _found(lambda: library.speaker(speaker_id).name),
    )


def shared(reading: Reading, *, private: bool = False) -> Reading:
    """An article with what may be handed on: without the private notes, unless they are asked for."""
    if private:
        return reading
    return replace(reading, notes=tuple(note for note in reading.notes if not note.private))


def _found(read: Callable[[], _Found]) -> _Found | None:
    try:
        return read()
    except NotFoundError:
        return None


def export_articles(
    library: Library,
    ids: Sequence[int] | None,
    format_name: str,
    destination: Path,
    *,
    private: bool = False,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportResult:
    """Write articles with their notes and statements to a file or folder. CancelledError where it was stopped."""
    from reader.exporting import export

    return export(
        material(library, ids, private=private),
        format_name,
        destination,
        progress=progress,
        cancelled=cancelled,
    )


def export_statements(
    name: str, rows: Sequence[StatementRow], destination: Path, checks: Mapping[int, Check] | None = None
) -> None:
    """Write statements, such as a speaker's page shows, to a .md or .csv file; `checks`: see `Library.checks_of`."""
    from reader.citing import citation
    from reader.exporting.speaker_page import write_statements

    write_statements(name, rows, destination, citation, checks or {})
