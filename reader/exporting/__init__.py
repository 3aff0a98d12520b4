"""Getting it all out again: one module a format behind this registry. Knows frozen values, not the store.

A format is loaded when it is asked for: the command line names them all each time it starts.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from reader.exporting.material import Cancelled, ExportResult, Format, Material, Record, Report, watched

__all__ = ["FORMATS", "ExportResult", "Format", "Material", "Record", "export", "export_to_stream"]

FORMATS: Mapping[str, Format] = {
    form.name: form
    for form in (
        Format("markdown", "a folder for Obsidian, one file an article", "", folder=True),
        Format("html", "one page that reads well by itself", ".html", "html_page"),
        Format("json", "the library whole, to import again", ".json", "library_json"),
        Format("w3c", "notes, bookmarks and statements as Web Annotations", ".jsonld", "web_annotation"),
        Format("csv", "statements as a table", ".csv", "csv_statements", mark=True),
        Format("bibtex", "articles for BibTeX", ".bib", "citations", "write_bibtex"),
        Format(
            "csl-json", "articles for Zotero and other citation managers", ".json", "citations", "write_csl"
        ),
    )
}


def export(
    material: Material,
    name: str,
    destination: Path,
    *,
    template: str | None = None,
    progress: Report | None = None,
    cancelled: Cancelled | None = None,
) -> ExportResult:
    """Write `material` in that format to a file or folder. CancelledError where it was stopped."""
    form = FORMATS[name]
    seen = watched(material, progress, cancelled)
    if form.folder:
        from reader.exporting.markdown_folder import write_folder

        return write_folder(seen, destination, template)
    from reader.exporting.files import replaced

    write = form.writer()
    with replaced(destination, mark=form.mark) as stream:
        write(seen, stream)
    return ExportResult(articles=material.total, written=1)


def export_to_stream(
    material: Material,
    name: str,
    stream: TextIO,
    *,
    progress: Report | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write `material` in a format of one file to an open stream."""
    form = FORMATS[name]
    if form.folder:
        raise ValueError(f"{name} writes a folder")
    form.writer()(watched(material, progress, cancelled), stream)
