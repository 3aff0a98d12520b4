"""Getting it all out again: one module a format behind this registry. Knows frozen values, not the store."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from reader.exporting import citations, csv_statements, html_page, library_json, web_annotation
from reader.exporting.files import replaced
from reader.exporting.markdown_folder import write_folder
from reader.exporting.material import Cancelled, ExportResult, Format, Material, Record, Report, watched

__all__ = ["FORMATS", "ExportResult", "Format", "Material", "Record", "export", "export_to_stream"]

FORMATS: Mapping[str, Format] = {
    form.name: form
    for form in (
        Format("markdown", "a folder for Obsidian, one file an article", "", folder=True),
        Format("html", "one page that reads well by itself", ".html", html_page.write),
        Format("json", "the library whole, to import again", ".json", library_json.write),
        Format("w3c", "notes, bookmarks and statements as Web Annotations", ".jsonld", web_annotation.write),
        Format("csv", "statements as a table", ".csv", csv_statements.write, mark=True),
        Format("bibtex", "articles for BibTeX", ".bib", citations.write_bibtex),
        Format("csl-json", "articles for Zotero and other citation managers", ".json", citations.write_csl),
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
    if form.write is None:
        return write_folder(seen, destination, template)
    with replaced(destination, mark=form.mark) as stream:
        form.write(seen, stream)
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
    if form.write is None:
        raise ValueError(f"{name} writes a folder")
    form.write(watched(material, progress, cancelled), stream)
