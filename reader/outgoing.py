"""Takes articles out of a library in any format: the one way for the window and for the command line."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.types import Progress, StatementRow

if TYPE_CHECKING:
    from reader.exporting import ExportResult, Material
    from reader.library import Library


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


def material(library: Library, ids: Sequence[int] | None) -> Material:
    """What there is to export of `ids`, read as the export goes on; None is the whole library, free notes too."""
    import reader
    from reader.exporting import Material

    chosen = list(library.directory(reader.View()).ids) if ids is None else list(ids)
    free = tuple(row.note for row in library.notes() if row.note.article_id is None) if ids is None else ()
    return Material(
        total=len(chosen),
        readings=lambda: map(library.reading, chosen),
        free_notes=free,
        records=lambda: library.dump(ids),
        render_note=reader.render_markdown,
        program=f"On Record {reader.__version__}",
        made=datetime.now(UTC),
    )


def export_articles(
    library: Library,
    ids: Sequence[int] | None,
    format_name: str,
    destination: Path,
    *,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> ExportResult:
    """Write articles with their notes and statements to a file or folder. CancelledError where it was stopped."""
    from reader.exporting import export

    return export(material(library, ids), format_name, destination, progress=progress, cancelled=cancelled)


def export_statements(name: str, rows: Sequence[StatementRow], destination: Path) -> None:
    """Write statements, such as a speaker's page shows, to a .md or .csv file."""
    from reader.citing import citation
    from reader.exporting.speaker_page import write_statements

    write_statements(name, rows, destination, citation)
